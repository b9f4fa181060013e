/** Nobody is in two groups that were made to be apart. */
import { defineRule } from '@keelint/core'
import {
  describePrincipal,
  describeScope,
  dutyModelOf,
  mixedSubjects,
  subjectClasses,
  subjectName,
} from '@keelint/kubernetes'
import { dutyPlaces, gravity, tellDuties } from '../../rbac/duty-evidence.ts'
import { unwaived } from '../../rbac/waived.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow people who are in two groups with duties that conflict',
      rationale:
        'Two groups with a role each look well apart in the manifests. Whoever is in both holds both duties all the same, and only those who know the members can tell: `settings.segregation.groups` names them.',
      remedy:
        'Take the person out of one of the groups, or waive the pair in `settings.segregation.allow` for a while.',
      references: [
        'https://csrc.nist.gov/projects/role-based-access-control',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
      ],
    },
    presets: { recommended: true, strict: true },
    messages: {
      overlap:
        '{{subject}} is in {{groups}} and holds duties {{where}} that should be in different hands: {{duties}}.{{note}}',
    },
  },
  create({ report, undecided, settings, today }) {
    const model = dutyModelOf(settings)
    return {
      Project({ access }) {
        const classes = subjectClasses(access, model)
        const people = access.subjects.filter((_, number) => classes[number] === 'human')
        if (model.groupsOf.size === 0 && people.filter(({ kind }) => kind === 'Group').length > 1)
          undecided('The config does not say who is in which group.')
        if (model.groupsOf.size === 0) return
        for (const { principal, scope, conflicts: all, groups } of mixedSubjects(access, model)) {
          const { conflicts, note } = unwaived(model, [principal], all, today)
          if (conflicts.length === 0 || groups.length === 0) continue
          const grants = conflicts.flatMap(({ performances: [first, second] }) => [...second.grants, ...first.grants])
          const { binding, subject } = grants[0]!.source
          const data = {
            subject: describePrincipal(principal),
            groups: groups.map(name => `\`${name}\``).join(' and '),
            where: describeScope(scope),
            duties: tellDuties(conflicts),
            note,
          }
          report({
            at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
            messageId: 'overlap',
            data,
            severity: gravity(conflicts),
            evidence: `${data.subject} ${data.where}`,
            related: dutyPlaces(conflicts),
          })
        }
      },
    }
  },
})
