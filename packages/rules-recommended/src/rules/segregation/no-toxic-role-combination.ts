/** Whoever runs the cluster does not also oversee its security. */
import { defineRule } from '@keelint/core'
import { classOf, describePrincipal, describeScope, type Holder, mixedRoles, mixedSubjects } from '@keelint/kubernetes'
import { dutyPlaces, gravity, overseeingPlace, tellDuties } from '../../rbac/duty-evidence.ts'
import { mayBeElsewhere } from '../../rbac/role-elsewhere.ts'
import { boundBy } from '../../rbac/written.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow roles and subjects that both run the cluster and oversee its security',
      rationale:
        'Who operates a cluster or deploys to it should not also set its security policy, hand out access or control what is monitored: with both in one hand a single mistake, grudge or stolen credential is enough, and nobody is left to notice. Reading is no duty: an auditor may see everything but Secrets.',
      remedy:
        'Split the role by duty and bind the parts to different people. A permission that is limited to `resourceNames` is no duty.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
        'https://csrc.nist.gov/projects/role-based-access-control',
      ],
    },
    presets: { recommended: true, strict: { serviceAccounts: true }, all: { serviceAccounts: true } },
    messages: {
      role: 'The {{kind}} `{{role}}` joins duties that should be in different hands: {{duties}}.',
      omnipotentRole: 'The {{kind}} `{{role}}` joins all duties: whoever holds it runs the cluster and oversees it.',
      subject: '{{subject}} holds duties {{where}} that should be in different hands: {{duties}}.',
      omnipotentSubject: '{{subject}} holds all duties {{where}}, to run it and to oversee it.',
    },
    schema: {
      type: 'object',
      properties: {
        serviceAccounts: {
          type: 'boolean',
          description:
            'Whether ServiceAccounts, and roles that only they hold, are judged too, less severely than people. Operators often need both sides.',
          default: false,
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, undecided, options }) {
    const isJudged = (holder: Holder | undefined) => holder !== 'service-account' || options.serviceAccounts
    return {
      Project({ access, isClosed, isAssumed }) {
        for (const { role, holder, conflicts, everything } of mixedRoles(access)) {
          const { fact, bindings } = role
          const own = fact.selectors ? undefined : overseeingPlace(conflicts)
          const data = { kind: fact.kind, role: fact.name }
          if (isJudged(holder))
            report({
              at: own ?? { resource: fact.resource, path: ['aggregationRule'] },
              ...(everything
                ? { messageId: 'omnipotentRole', data }
                : { messageId: 'role', data: { ...data, duties: tellDuties(conflicts) } }),
              severity: gravity(conflicts, holder === undefined),
              related: [...dutyPlaces(conflicts), ...boundBy(bindings)],
            })
        }
        for (const { principal, holder, scope, conflicts, everything } of mixedSubjects(access)) {
          if (!isJudged(holder)) continue
          const grants = conflicts.flatMap(({ performances: [first, second] }) => [...second.grants, ...first.grants])
          const { binding, subject } = grants[0]!.source
          const data = { subject: describePrincipal(principal), where: describeScope(scope) }
          report({
            at: { resource: binding.fact.resource, path: ['subjects', subject, 'name'] },
            ...(everything
              ? { messageId: 'omnipotentSubject', data }
              : { messageId: 'subject', data: { ...data, duties: tellDuties(conflicts) } }),
            severity: gravity(conflicts, false),
            evidence: `${data.subject} ${data.where}`,
            related: [...dutyPlaces(conflicts), ...boundBy([...new Set(grants.map(({ source }) => source.binding))])],
          })
        }
        for (const { fact, role, subjects } of access.bindings) {
          const classes = subjects.map(({ principal }) => classOf(principal))
          const isMissing = role === 'unknown' && !mayBeElsewhere(fact, { isClosed, isAssumed })
          if (role === 'unknown' && !isMissing && classes.some(each => each !== 'built-in' && isJudged(each)))
            undecided('A binding refers to a role that is neither in the files nor built in.')
        }
      },
    }
  },
})
