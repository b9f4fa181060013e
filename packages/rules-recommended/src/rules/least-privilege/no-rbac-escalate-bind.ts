/** Nobody may write roles, or hand them out, beyond the rights that they have. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type Access,
  describeReach,
  fullAccess,
  grantOf,
  isBuiltInRole,
  type PolicyRule,
  type WrittenRule,
} from '@keelint/kubernetes'
import { severityIn } from '../../rbac/severity-in.ts'
import { withoutVerbs } from '../../rbac/without-verbs.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const group = 'rbac.authorization.k8s.io'
const powerful =
  /^(cluster-admin|admin|edit|system:(node|kubelet-api-admin|kube-controller-manager|kube-scheduler|controller:.+))$/

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that lift the limits on granting rights',
      rationale:
        'The API server lets people write and bind only roles whose rights they have themselves. The verbs `escalate` and `bind` on roles take that limit away: whoever holds them can become `cluster-admin`.',
      remedy:
        'Leave the verbs out: without them roles can still be written and bound within one’s own rights. If a controller has to bind certain roles, name these in `resourceNames`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#escalate-verb',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb',
      ],
    },
    standards: ['cis:5.1.8', 'mitre:T1098.006'],
    presets: { recommended: true },
    messages: {
      escalate:
        'The {{kind}} `{{role}}` grants `escalate` on roles {{reach}}, so its holders can write roles with any rights.',
      bind: 'The {{kind}} `{{role}}` grants `bind` on {{roles}} {{reach}}, so its holders can hand out rights that they lack.',
      wildcard: 'The {{kind}} `{{role}}` grants every verb on roles {{reach}}, `escalate` and `bind` among them.',
      withoutVerb: 'Do not grant `{{verb}}`.',
    },
    hasSuggestions: true,
  },
  create({ report, undecided }) {
    return {
      Project({ access, isClosed, isAssumed }) {
        for (const written of access.rulesWhere(liftsLimits)) {
          const { role, rule, reach, bindings } = written
          if (isBuiltInRole(role.kind, role.namespace, role.name)) continue
          const data = { kind: role.kind, role: role.name, reach: describeReach(reach) }
          const found = { severity: severityIn(role, reach, 'critical'), related: boundBy(bindings) }
          const escalate = liftedLimit(written, 'escalate')
          const bind = liftedLimit(written, 'bind')
          const at = escalate && entryOf(written, 'verbs', escalate.verb)
          if (at && rule.verbs?.[escalate.verb] === '*') {
            report({ at, messageId: 'wildcard', data, ...found })
            continue
          }
          if (at) report({ at, messageId: 'escalate', data, ...found, suggest: withoutVerb(written, 'escalate') })
          const danger = bind && judgeNames(access, bind.names)
          const isNamedAssumed = bind?.names.some(
            name => isAssumed('ClusterRole', '*', name) || isAssumed('Role', role.namespace ?? '*', name),
          )
          if (danger === 'unknown' && (!isClosed('*') || isNamedAssumed))
            undecided('A role that may be bound by name is neither in the files nor built in.')
          if (bind && danger === 'yes')
            report({
              at: entryOf(written, 'verbs', bind.verb),
              messageId: 'bind',
              data: { ...data, roles: bind.names.map(name => `\`${name}\``).join(', ') || 'all roles' },
              ...found,
              suggest: withoutVerb(written, 'bind'),
            })
        }
      },
    }
  },
})

function liftsLimits(rule: PolicyRule): boolean {
  return rule.verbs?.some(verb => verb === '*' || verb === 'escalate' || verb === 'bind') ?? false
}

function withoutVerb(written: WrittenRule<Resource>, verb: string) {
  const fix = withoutVerbs(written, [verb])
  return fix ? [{ messageId: 'withoutVerb', data: { verb }, fix } as const] : []
}

/** A `*` counts where the rule is about roles, not where it is about everything: other rules of the linter are for that. */
function liftedLimit({ rule, role, reach }: WrittenRule<Resource>, verb: 'escalate' | 'bind') {
  // ClusterRoles are written outside of namespaces, but bound inside of them too.
  const outside = verb === 'escalate' && (role.kind === 'Role' || reach === 'namespace')
  for (const resource of outside ? ['roles'] : ['roles', 'clusterroles']) {
    const grant = grantOf(rule, { verb, group, resource })
    if (grant && (rule.verbs?.[grant.verb] === verb || rule.resources?.[grant.resource] === resource)) return grant
  }
  return undefined
}

/** Whether it is dangerous that roles of these names may be bound; no names are all roles. */
function judgeNames(access: Access<Resource>, names: readonly string[]): 'yes' | 'no' | 'unknown' {
  if (names.length === 0) return 'yes'
  const named = access.roles.filter(({ fact }) => names.includes(fact.name))
  if (names.some(name => powerful.test(name)) || named.some(({ rules }) => rules.some(({ rule }) => fullAccess(rule))))
    return 'yes'
  const known = (name: string) =>
    named.some(({ fact }) => fact.name === name) || isBuiltInRole('ClusterRole', undefined, name)
  return names.every(known) ? 'no' : 'unknown'
}
