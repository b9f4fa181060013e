/** Somebody has security as a task of their own. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type AccessGrant,
  type DutyModel,
  dutiesOf,
  dutyBits,
  dutyModelOf,
  heldAnywhere,
  membershipOf,
  subjectClasses,
  subjectName,
} from '@keelint/kubernetes'
import { bindingsElsewhere } from '../../rbac/role-elsewhere.ts'

const running = ['operations', 'infrastructure']
const overseeing = ['policy', 'audit']

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require somebody to hold security policy or audit without running the cluster',
      rationale:
        'Where people run the cluster and nobody else may set policies or look after what is monitored, security is in the hands of those who run it, or in nobody’s.',
      remedy: 'Write a role for the security team and bind it to a group that runs nothing.',
      references: [
        'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
      ],
    },
    messages: {
      nobody: 'People run the cluster, this one among them, and nobody else holds security policy or audit.',
    },
  },
  create({ report, undecided, settings }) {
    const model = dutyModelOf(settings)
    const bits = dutyBits(model)
    const bitsOf = (duties: readonly string[]) => duties.reduce((all, duty) => all | bits.of(duty), 0)
    const [runners, overseers] = [bitsOf(running), bitsOf(overseeing)]
    return {
      Project({ access, isClosed, isAssumed }) {
        const held = heldAnywhere(access, model)
        const classes = subjectClasses(access, model)
        const people = access.subjects.flatMap((principal, number) =>
          classes[number] === 'human' ? [{ principal, all: held[number]! }] : [],
        )
        if (people.some(({ all }) => (all & overseers) !== 0 && (all & runners) === 0)) return
        let runner: AccessGrant<Resource> | undefined
        for (const { principal, all } of people)
          if (!runner && (all & runners) !== 0)
            runner = firstOf(access.grantsOf(principal, membershipOf(model, principal)), model)
        if (!runner) return
        const isHidden = bindingsElsewhere({ access, isClosed, isAssumed }).length > 0
        // Bindings of the security team may be in a repository of its own.
        if (!isClosed('*')) undecided('The roles of those who oversee may be outside of the files.')
        else if (isHidden) undecided('A binding refers to a role that is neither in the files nor built in.')
        else
          report({
            at: { resource: runner.binding.fact.resource, path: subjectName(runner.binding.fact, runner.subject) },
            messageId: 'nobody',
          })
      },
    }
  },
})

/** The first permission to run the cluster, in any scope. */
function firstOf(grants: readonly AccessGrant<Resource>[], model: DutyModel): AccessGrant<Resource> | undefined {
  const scopes = new Map(grants.map(({ binding }) => [JSON.stringify(binding.scope), binding.scope]))
  for (const [key, scope] of scopes) {
    const own = grants.filter(({ binding }) => JSON.stringify(binding.scope) === key)
    const held = dutiesOf(
      own.map(source => ({ rule: source.rule, scope, source })),
      model,
    )
    for (const duty of running) {
      const source = held.get(duty)?.grants[0]?.source
      if (source) return source
    }
  }
  return undefined
}
