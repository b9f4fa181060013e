/** Nobody may read every Secret of a namespace, let alone of the cluster. */
import { defineRule } from '@keelint/core'
import { describeReach, grantOf, mayGive } from '@keelint/kubernetes'
import { isExempt } from '../../rbac/exempt-roles.ts'
import { capabilityOptions } from '../../rbac/roles-giving.ts'
import { severityIn } from '../../rbac/severity-in.ts'
import { boundBy, entryOf } from '../../rbac/written.ts'

const reading = ['get', 'list', 'watch']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles that read Secrets',
      rationale:
        'Secrets hold credentials, the tokens of ServiceAccounts among them, so reading them is acting as others. `list` and `watch` return the contents just as `get` does.',
      remedy:
        'Mount the Secret into the pod instead, or name the ones that are needed in `resourceNames` and grant `get` only.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#listing-secrets',
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/#least-privilege-secrets',
      ],
    },
    standards: ['cis:5.1.2'],
    presets: { strict: { wildcards: false } },
    messages: {
      read: 'The {{kind}} `{{role}}` grants {{verbs}} on every Secret {{reach}}.',
    },
    schema: capabilityOptions('read Secrets'),
  },
  create({ report, options }) {
    return {
      Project({ access }) {
        for (const written of access.rulesWhere(each => mayGive(each, 'secret-read'))) {
          const { role, rule, reach, bindings } = written
          if (isExempt(role, options)) continue
          const grants = reading.flatMap(verb => {
            const grant = grantOf(rule, { verb, group: '', resource: 'secrets' })
            return grant && grant.names.length === 0 ? [{ verb, grant }] : []
          })
          const [first] = grants
          if (!first || (!options.wildcards && rule.resources?.[first.grant.resource] === '*')) continue
          report({
            at: entryOf(written, 'resources', first.grant.resource),
            messageId: 'read',
            data: {
              kind: role.kind,
              role: role.name,
              verbs: grants.map(({ verb }) => `\`${verb}\``).join(', '),
              reach: describeReach(reach),
            },
            severity: severityIn(role, reach, 'critical'),
            related: boundBy(bindings),
          })
        }
      },
    }
  },
})
