/** No role of one's own is a second `cluster-admin`. */
import { defineRule } from '@keelint/core'
import { describeReach, fullAccess, isBuiltInRole } from '@keelint/kubernetes'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that grant everything',
      rationale:
        'A rule with every verb on every resource of every group is `cluster-admin` under another name, which reviews of bindings do not find. The seven verbs one by one come to the same.',
      remedy: 'List the groups, resources and verbs that are needed.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
      ],
    },
    standards: ['cis:5.1.1', 'cis:5.1.3', 'nsa:least-privilege-rbac'],
    presets: { recommended: true },
    messages: {
      everything: 'The {{kind}} `{{role}}` grants every verb on every resource {{reach}}, as `cluster-admin` does.',
      aggregated:
        'The ClusterRole `{{role}}` takes in a built-in role that grants every verb on every resource {{reach}}.',
    },
  },
  create({ report }) {
    return {
      Project({ access }) {
        for (const written of access.rulesWhere(each => !!fullAccess(each))) {
          const { role, rule, reach, bindings } = written
          const grant = fullAccess(rule)
          if (!grant || isBuiltInRole(role.kind, role.namespace, role.name)) continue
          report({
            at: entryOf(written, 'verbs', grant.verb),
            messageId: 'everything',
            data: { kind: role.kind, role: role.name, reach: describeReach(reach) },
            severity: severityIn(role, reach, 'critical'),
            related: boundBy(bindings),
          })
        }
        for (const role of access.roles) {
          const { fact, rules, reach, bindings } = role
          if (!fact.selectors || isBuiltInRole(fact.kind, fact.namespace, fact.name)) continue
          // What comes from roles of the files is told of there.
          if (!rules.some(written => !written.fact && fullAccess(written.rule))) continue
          report({
            at: { resource: fact.resource, path: ['aggregationRule', 'clusterRoleSelectors'] },
            messageId: 'aggregated',
            data: { role: fact.name, reach: describeReach(reach) },
            severity: severityIn(fact, reach, 'critical'),
            related: boundBy(bindings),
          })
        }
      },
    }
  },
})
