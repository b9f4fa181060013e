/** Require an audit policy that records what matters, and no secrets. */
import { defineRule, type Fixer, type Place } from '@keelint/core'
import { type AuditFault, type AuditPolicy, auditConcerns, auditCoverage } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require an audit policy that records what matters for security, without the secrets',
      rationale:
        'Of all rules of an audit policy the first that matches decides, and what no rule matches is not recorded. A rule that is meant to keep noise out easily hides who read Secrets, ran commands in pods or changed roles. Bodies of requests for Secrets and tokens, on the other hand, turn the log into a store of credentials.',
      remedy:
        'Record Secrets, ConfigMaps and TokenReviews at `Metadata`, put rules of level `None` behind the rules for what matters or limit them to single users, and end with a rule of level `Metadata` without selectors.',
      references: [
        'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
        'https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/',
      ],
    },
    standards: ['cis:3.2.2', 'nsa:audit-logging'],
    presets: { recommended: { configMaps: false }, strict: true },
    messages: {
      dropped: 'This rule drops what should be recorded: {{requests}}.',
      secret: 'This rule records bodies that hold secrets: {{secrets}}.',
      noCatchAll: 'No rule matches every request, so these are not all recorded: {{titles}}.',
      droppedRest: 'This rule drops every request that no rule before it names{{among}}.',
      noOutcome: 'Without the stage `ResponseComplete` the log does not show how a request ended.',
      metadata: 'Set `level: Metadata`.',
      lastRule: 'Add a last rule with `level: Metadata`.',
      withOutcome: 'Record the stage `ResponseComplete`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        configMaps: {
          type: 'boolean',
          description:
            'Whether requests for ConfigMaps have to be recorded as those for Secrets are, without their values.',
          default: true,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, undecided, options }) {
    const concerns = auditConcerns.filter(({ id }) => id !== 'config-maps' || options.configMaps)
    return {
      'audit.k8s.io/Policy'(value, { resource }) {
        const policy = value as AuditPolicy
        const { faults, lost, catchAll, outcomeOmitted, ...coverage } = auditCoverage(policy, concerns)
        if (coverage.undecided) undecided('A rule of the audit policy has a level that the API server does not know.')
        for (const { sort, rule, examples } of faults) {
          if (sort === 'dropped' && rule === catchAll) continue
          const at = { resource, path: ['rules', rule, 'level'] }
          const evidence = examples.map(({ concern }) => concern.id).join(' ')
          if (sort === 'dropped') report({ at, messageId: sort, data: { requests: tellRequests(examples) }, evidence })
          else
            report({ at, messageId: sort, data: { secrets: tellSecrets(examples) }, evidence, suggest: metadata(at) })
        }
        if (catchAll === undefined) {
          const titles = [...lost.map(({ title }) => title), 'whatever else no rule names'].join(', ')
          const at = { resource, path: ['rules'] }
          const suggest = [
            { messageId: 'lastRule', fix: ({ append }: Fixer) => append(at, { level: 'Metadata' }) } as const,
          ]
          report({ at, messageId: 'noCatchAll', data: { titles }, suggest })
        } else if (policy.rules?.[catchAll]?.level === 'None') {
          const lostHere = faults.find(({ rule }) => rule === catchAll)?.examples ?? []
          const among = lostHere.length > 0 ? `, among them ${tellRequests(lostHere)}` : ''
          const at = { resource, path: ['rules', catchAll, 'level'] }
          report({ at, messageId: 'droppedRest', data: { among }, suggest: metadata(at) })
        }
        for (const path of outcomeOmitted) {
          const at = { resource, path }
          const suggest = [{ messageId: 'withOutcome', fix: ({ remove }: Fixer) => remove(at) } as const]
          report({ at, messageId: 'noOutcome', suggest })
        }
      },
    }
  },
})

function metadata(at: Place) {
  return [{ messageId: 'metadata', fix: ({ set }: Fixer) => set(at, 'Metadata') } as const]
}

/** "changes to roles and bindings (`create roles` by a user), …" */
function tellRequests(examples: AuditFault['examples']): string {
  return examples
    .map(({ concern, request, requester }) => `${concern.title} (\`${request}\` by ${requester})`)
    .join(', ')
}

/** "the values of Secrets (`get secrets`), …" */
function tellSecrets(examples: AuditFault['examples']): string {
  return examples.map(({ concern, request }) => `${concern.secret} (\`${request}\`)`).join(', ')
}
