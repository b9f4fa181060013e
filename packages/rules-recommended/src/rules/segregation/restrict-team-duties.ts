/** Teams keep to what is theirs. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type AccessGrant,
  describePrincipal,
  describeScope,
  dutiesOf,
  dutyModelOf,
  matchesSubject,
  membershipOf,
  type Performance,
  subjectName,
} from '@keelint/kubernetes'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'

const teams: Readonly<Record<string, string>> = { platformTeam: 'platform team', securityTeam: 'security team' }

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow a team to hold duties that are another team’s',
      rationale:
        'Where a config names the teams in `settings.segregation.subjects`, nobody has to guess from permissions who is who: the platform team sets no security policy and watches over nothing, and the security team does not run the cluster or deploy to it.',
      remedy: 'Bind the role to the team that the duty is for, or correct the list of the team.',
      references: [
        'https://csrc.nist.gov/projects/role-based-access-control',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
      ],
    },
    presets: { all: false },
    messages: {
      foreign: '{{subject}} is of the {{team}} and holds {{duty}} {{where}}: it may {{may}}.',
    },
  },
  create({ report, undecided, settings }) {
    const model = dutyModelOf(settings)
    return {
      Project({ access, isClosed, isAssumed }) {
        for (const principal of model.teams.size > 0 ? access.subjects : [])
          for (const [name, { members, foreign }] of model.teams) {
            if (!members.some(pattern => matchesSubject(pattern, principal))) continue
            const grants = access.grantsOf(principal, membershipOf(model, principal))
            const held = firstOfEach(grants, model)
            for (const duty of foreign) {
              const own = held.get(duty)
              if (!own) continue
              const { binding, subject, fact, index } = own.grants[0]!.source
              report({
                at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
                messageId: 'foreign',
                data: {
                  subject: describePrincipal(principal),
                  team: teams[name] ?? name,
                  duty: own.title,
                  where: describeScope(binding.scope),
                  may: own.may,
                },
                severity: binding.scope === 'cluster' ? 'high' : 'medium',
                evidence: `${describePrincipal(principal)} ${duty}`,
                related: fact
                  ? [
                      {
                        at: { resource: fact.resource, path: ['rules', index, 'verbs', own.grants[0]!.grant.verb] },
                        message: 'Granted here.',
                      },
                    ]
                  : [],
              })
            }
            if (
              access
                .bindingsOf(principal)
                .some(
                  ({ binding }) => binding.role === 'unknown' && mayBeElsewhere(binding.fact, { isClosed, isAssumed }),
                )
            )
              undecided('A binding refers to a role that is neither in the files nor built in.')
          }
      },
    }
  },
})

/** What holds in the whole cluster goes before what holds in a namespace. */
function firstOfEach(
  grants: readonly AccessGrant<Resource>[],
  model: ReturnType<typeof dutyModelOf>,
): ReadonlyMap<string, Performance<AccessGrant<Resource>>> {
  const byScope = new Map<string, AccessGrant<Resource>[]>()
  for (const grant of grants) {
    const key = JSON.stringify(grant.binding.scope)
    byScope.set(key, [...(byScope.get(key) ?? []), grant])
  }
  const found = new Map<string, Performance<AccessGrant<Resource>>>()
  const scopes = [...byScope.values()].sort((one, other) => rank(one) - rank(other))
  for (const own of scopes)
    for (const [duty, performance] of dutiesOf(
      own.map(source => ({ rule: source.rule, scope: source.binding.scope, source })),
      model,
    ))
      if (!found.has(duty)) found.set(duty, performance)
  return found
}

function rank([first]: readonly AccessGrant<Resource>[]): number {
  return first?.binding.scope === 'cluster' ? 0 : 1
}
