/** Whoever runs the cluster does not also oversee its security. */
import { defineRule } from '@keelint/core'
import {
  describePrincipal,
  describeScope,
  dutyModelOf,
  type Holder,
  mixedRoles,
  mixedSubjects,
  subjectClassOf,
  subjectName,
} from '@keelint/kubernetes'
import { dutyPlaces, gravity, overseeingPlace, tellDuties } from '../../rbac/duty-evidence.ts'
import { bindingsElsewhere } from '../../rbac/role-elsewhere.ts'
import { type Software, softwareReport } from '../../rbac/software-report.ts'
import { unwaived } from '../../rbac/waived.ts'
import { boundBy } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles and subjects that both run the cluster and oversee its security',
      rationale:
        'Who operates a cluster or deploys to it should not also set its security policy, hand out access or control what is monitored: with both in one hand a single mistake, grudge or stolen credential is enough, and nobody is left to notice. Reading is no duty: an auditor may see everything but Secrets. Which duties there are, which of them conflict and who is who can be said in `settings.segregation`.',
      remedy:
        'Split the role by duty and bind the parts to different people. A permission that is limited to `resourceNames` is no duty.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
        'https://csrc.nist.gov/projects/role-based-access-control',
        'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
      ],
    },
    presets: { recommended: true, strict: { serviceAccounts: 'summary' }, all: { serviceAccounts: 'each' } },
    messages: {
      role: 'The {{kind}} `{{role}}` joins duties that should be in different hands: {{duties}}.{{note}}',
      omnipotentRole:
        'The {{kind}} `{{role}}` joins all duties: whoever holds it runs the cluster and oversees it.{{note}}',
      subject: '{{subject}} holds duties {{where}} that should be in different hands: {{duties}}.{{note}}',
      omnipotentSubject: '{{subject}} holds all duties {{where}}, to run it and to oversee it.{{note}}',
      software: 'Software holds duties that should be in different hands: {{names}}.',
    },
    schema: {
      type: 'object',
      properties: {
        serviceAccounts: {
          type: 'string',
          enum: ['off', 'summary', 'each'],
          description:
            'Whether ServiceAccounts, and roles that only they hold, are judged too, less severely than people: not at all, all of them in one problem, or `each` in one of its own. Operators often need both sides.',
          default: 'off',
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, undecided, options, settings, today }) {
    const model = dutyModelOf(settings)
    const isJudged = (holder: Holder | undefined) => holder !== 'service-account' || options.serviceAccounts !== 'off'
    return {
      Project({ access, isClosed, isAssumed }) {
        const software: Software[] = []
        const tell = (holder: Holder | undefined, name: string, said: Parameters<typeof report>[0]) => {
          if (holder === 'service-account' && options.serviceAccounts === 'summary')
            software.push({ name, at: said.at })
          else report(said)
        }
        for (const { role, holder, holders, conflicts: all, everything } of mixedRoles(access, model, isJudged)) {
          const { conflicts, note } = unwaived(model, model.waivers.length > 0 ? holders() : [], all, today)
          if (conflicts.length === 0) continue
          const { fact, bindings } = role
          const own = fact.selectors ? undefined : overseeingPlace(conflicts)
          const data = { kind: fact.kind, role: fact.name, note }
          tell(holder, `${fact.kind} \`${fact.name}\``, {
            at: own ?? { resource: fact.resource, path: ['aggregationRule'] },
            ...(everything
              ? { messageId: 'omnipotentRole', data }
              : { messageId: 'role', data: { ...data, duties: tellDuties(conflicts) } }),
            severity: gravity(conflicts, holder === undefined),
            related: [...dutyPlaces(conflicts), ...boundBy(bindings)],
          })
        }
        for (const { principal, holder, scope, conflicts: all, everything, groups } of mixedSubjects(
          access,
          model,
          isJudged,
        )) {
          const { conflicts, note } = unwaived(model, [principal], all, today)
          if (conflicts.length === 0 || groups.length > 0) continue
          const grants = conflicts.flatMap(({ performances: [first, second] }) => [...second.grants, ...first.grants])
          const { binding, subject } = grants[0]!.source
          const data = { subject: describePrincipal(principal), where: describeScope(scope), note }
          tell(holder, data.subject, {
            at: { resource: binding.fact.resource, path: subjectName(binding.fact, subject) },
            ...(everything
              ? { messageId: 'omnipotentSubject', data }
              : { messageId: 'subject', data: { ...data, duties: tellDuties(conflicts) } }),
            severity: gravity(conflicts),
            evidence: `${data.subject} ${data.where}`,
            related: dutyPlaces(conflicts),
          })
        }
        if (software.length > 0) report({ messageId: 'software', ...softwareReport(software) })
        for (const { subjects } of bindingsElsewhere({ access, isClosed, isAssumed })) {
          const classes = subjects.map(({ principal }) => subjectClassOf(model, principal, access.minor))
          if (classes.some(who => who === 'human' || (who === 'service-account' && isJudged(who))))
            undecided('A binding refers to a role that is neither in the files nor built in.')
        }
      },
    }
  },
})
