/** Roles that are apart are of no use where one leads to the other. */
import { defineRule } from '@keelint/core'
import {
  describePrincipal,
  dutyModelOf,
  escalationOf,
  heldAnywhere,
  reachableConflicts,
  subjectClassOf,
  subjectName,
  waiverOf,
} from '@keelint/kubernetes'
import { firstStep, stepPlaces } from '../../rbac/escalation-evidence.ts'
import { bindingsElsewhere } from '../../rbac/role-elsewhere.ts'
import { unknownEnds } from '../../rbac/unknown-ends.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow people to become somebody with a duty that conflicts with their own',
      rationale:
        'Whoever deploys to the namespace of the policy controller runs a pod as its account and holds what the account holds: the two roles are apart, and the duties are not.',
      remedy:
        'Take the first step away: keep people who deploy out of the namespaces of powerful accounts, and give nobody tokens or impersonation of accounts that hold another duty.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#privilege-escalation-risks',
        'https://csrc.nist.gov/projects/role-based-access-control',
      ],
    },
    presets: { strict: true },
    messages: {
      reachable:
        '{{subject}} holds {{own}} and can come to {{reached}} in {{steps}} steps, for it may {{what}}: the two should be in different hands.',
    },
    schema: {
      type: 'object',
      properties: {
        steps: {
          type: 'integer',
          minimum: 1,
          description: 'How many steps a way may take that is still reported.',
          default: 4,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, undecided, settings, today, options: { steps } }) {
    const model = dutyModelOf(settings)
    return {
      Project(project) {
        const { access, pods, isClosed, isAssumed } = project
        const escalation = escalationOf(access, pods, model.groupsOf)
        const found = reachableConflicts(access, escalation, model, steps)
        for (const { principal, own, reached, weight, path } of found) {
          if (waiverOf(model, principal, [own.duty, reached.duty], today)?.holds) continue
          const { binding, subject } = own.source
          report({
            at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
            messageId: 'reachable',
            data: {
              subject: describePrincipal(principal),
              own: own.title,
              reached: reached.title,
              steps: path.length,
              what: firstStep(path),
            },
            severity: weight === 'low' ? 'low' : 'medium',
            evidence: describePrincipal(principal),
            related: stepPlaces(path),
          })
        }
        for (const { subjects } of bindingsElsewhere({ access, isClosed, isAssumed }))
          if (subjects.some(({ principal }) => subjectClassOf(model, principal) === 'human'))
            undecided('A binding refers to a role that is neither in the files nor built in.')
        const unknown = unknownEnds(project, escalation, steps)
        const told = new Set(found.map(({ principal }) => principal))
        const duties = heldAnywhere(access, model)
        for (const [number, principal] of access.subjects.entries())
          if (duties[number] !== 0 && !told.has(principal) && subjectClassOf(model, principal) === 'human')
            unknown.look(principal)
        for (const reason of unknown.reasons()) undecided(reason)
      },
    }
  },
})
