/** Nobody may wipe the traces that events are. */
import { defineRule } from '@keelint/core'
import { describeReach, fullAccess, type Grant, grantOf, type PolicyRule } from '@keelint/kubernetes'
import { exemptRoles, isExempt } from '../../rbac/exempt-roles.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { withoutVerbs } from '../../rbac/without-verbs.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const actions = ['delete', 'deletecollection'].flatMap(verb =>
  ['', 'events.k8s.io'].map(group => ({ verb, group, resource: 'events' })),
)

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that delete events',
      rationale:
        'Events tell what happened to pods, nodes and volumes. Whoever may delete them can cover the tracks of an intrusion, and nobody needs to: the API server lets them expire.',
      remedy: 'Grant `create` and `patch`, which are what controllers record events with.',
      references: [
        'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    standards: ['mitre:T1070'],
    presets: { recommended: { wildcardResources: false }, strict: true },
    messages: {
      delete: 'The {{kind}} `{{role}}` lets events be deleted {{reach}}.',
      withoutVerbs: 'Do not grant `delete` and `deletecollection`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        ...exemptRoles('delete events').properties,
        wildcardResources: {
          type: 'boolean',
          description: 'Whether the resource `*`, which stands for events among all others, counts too.',
          default: true,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, options }) {
    return {
      Project({ access }) {
        for (const written of access.rulesWhere(each => !!deletionIn(each) && !fullAccess(each))) {
          const { role, rule, reach, bindings } = written
          const grant = deletionIn(rule)
          if (!grant || (!options.wildcardResources && rule.resources?.[grant.resource] === '*')) continue
          if (isExempt(role, options)) continue
          // Beside other resources the verbs may be needed.
          const alone = rule.resources?.every(resource => resource === 'events')
          const fix = alone ? withoutVerbs(written, ['delete', 'deletecollection']) : undefined
          report({
            at: entryOf(written, 'verbs', grant.verb),
            messageId: 'delete',
            severity: severityIn(role, reach, 'medium'),
            data: { kind: role.kind, role: role.name, reach: describeReach(reach) },
            related: boundBy(bindings),
            suggest: fix ? [{ messageId: 'withoutVerbs', fix }] : [],
          })
        }
      },
    }
  },
})

/** Of any event. */
function deletionIn(rule: PolicyRule): Grant | undefined {
  for (const action of actions) {
    const grant = grantOf(rule, action)
    if (grant?.names.length === 0) return grant
  }
  return undefined
}
