/** A group is called what it does. */
import { defineRule, type Resource } from '@keelint/core'
import { type AccessGrant, dutiesOf, dutyModelOf, type Scope, subjectClassOf, subjectName } from '@keelint/kubernetes'

const names = {
  security: ['audit', 'auditor', 'auditors', 'compliance', 'infosec', 'sec', 'security', 'soc'],
  platform: ['infra', 'infrastructure', 'operations', 'operators', 'ops', 'platform', 'sre', 'sysadmin', 'sysadmins'],
} as const

/** By what a group is called: the duties that nobody expects of it. */
const unexpected = {
  security: ['operations', 'infrastructure', 'deployment'],
  platform: ['policy', 'audit'],
} as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow groups whose duties are not those that their names say',
      rationale:
        'Reviewers read names. A group `security-auditors` that deploys, or a group `platform-sre` that deletes the events, passes where its rights would not.',
      remedy: 'Bind the role to the group that the duty is for, or give the group the name of what it does.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#periodic-review',
        'https://csrc.nist.gov/projects/role-based-access-control',
      ],
    },
    messages: {
      contradicts: 'The Group `{{group}}` is called as one of {{called}} and holds {{duty}}: it may {{may}}.',
    },
  },
  create({ report, settings }) {
    const model = dutyModelOf(settings)
    return {
      Project({ access }) {
        for (const principal of access.subjects) {
          if (principal.kind !== 'Group' || subjectClassOf(model, principal) !== 'human') continue
          const called = calling(principal.name)
          if (!called) continue
          const grants = access.grantsOf(principal)
          for (const [key, scope] of scopesOf(grants)) {
            const own = grants.filter(({ binding }) => JSON.stringify(binding.scope) === key)
            const held = dutiesOf(
              own.map(source => ({ rule: source.rule, scope, source })),
              model,
            )
            const performance = unexpected[called].map(duty => held.get(duty)).find(each => each)
            if (!performance) continue
            const { binding, subject } = performance.grants[0]!.source
            report({
              at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
              messageId: 'contradicts',
              data: { group: principal.name, called, duty: performance.title, may: performance.may },
            })
            break
          }
        }
      },
    }
  },
})

/** Undefined where the name says nothing, or both. */
function calling(name: string): keyof typeof names | undefined {
  const words = new Set(name.toLowerCase().split(/[^a-z]+/))
  const isCalled = (side: keyof typeof names) => names[side].some(word => words.has(word))
  if (isCalled('security') === isCalled('platform')) return undefined
  return isCalled('security') ? 'security' : 'platform'
}

function scopesOf(grants: readonly AccessGrant<Resource>[]): ReadonlyMap<string, Scope> {
  return new Map(grants.map(({ binding }) => [JSON.stringify(binding.scope), binding.scope]))
}
