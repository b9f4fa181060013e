/** From all that is said about a pod in one direction to whether it is isolated. */
import type { PolicyFact, Tier, Verdict } from './policy.ts'

export interface Coverage<R> {
  /**
   * `isolated`: only what a policy allows goes through; `open`: everything does; `unknown`: the files do not tell.
   */
  readonly state: 'isolated' | 'open' | 'unknown'
  /** The policies that decide or, where the state is unknown, that may. None where no policy has a say. */
  readonly policies: readonly R[]
}

/** That a policy has a verdict on a pod, if it selects the pod at all: that is not `certain` where the files do not tell. */
export interface Say<R> {
  readonly policy: PolicyFact<R>
  readonly verdict: Verdict
  readonly certain: boolean
}

type Outcome = 'isolated' | 'open'

/** Asks the tiers in their order and gathers what may come out until something is certain; open is what remains. */
export function coverageOf<R>(says: readonly Say<R>[]): Coverage<R> {
  if (says.every(isPlain)) return plainCoverage(says)
  const outcomes = new Set<Outcome>()
  const policies = new Set<R>()
  let certain = false

  function add(outcome: Outcome, say: Say<R>, decides: boolean): void {
    outcomes.add(outcome)
    policies.add(say.policy.resource)
    certain ||= decides
  }

  function askInOrder(tier: Tier): void {
    let maybePassed = false
    for (const say of ofTier(says, tier)) {
      const decides = say.certain && !maybePassed
      if (say.verdict === 'passes' && decides) return
      if (say.verdict === 'passes') maybePassed = true
      if (say.verdict === 'accepts') add('open', say, decides)
      if (say.verdict === 'isolates') add('isolated', say, decides)
      if (say.verdict === 'restricts') add('isolated', say, false)
      if (say.verdict === 'unknown') for (const outcome of ['isolated', 'open'] as const) add(outcome, say, false)
      if (certain) return
    }
  }

  askInOrder('admin')
  if (!certain)
    for (const say of ofTier(says, 'network')) add('isolated', say, say.certain && say.verdict === 'isolates')
  if (!certain) askInOrder('baseline')
  if (!certain) outcomes.add('open')
  const [only, other] = outcomes
  return { state: other === undefined ? only! : 'unknown', policies: [...policies] }
}

function ofTier<R>(says: readonly Say<R>[], tier: Tier): readonly Say<R>[] {
  return says.filter(say => say.policy.tier === tier).sort((a, b) => a.policy.priority - b.policy.priority)
}

/** What most pods have: network policies that surely isolate them, or none. */
function isPlain<R>({ policy, verdict, certain }: Say<R>): boolean {
  return certain && policy.tier === 'network' && verdict === 'isolates'
}

function plainCoverage<R>(says: readonly Say<R>[]): Coverage<R> {
  if (says.length === 0) return { state: 'open', policies: [] }
  const policies = says.map(({ policy }) => policy.resource)
  const isOnce = says.every(({ policy }) => policy.selections.length === 1)
  return { state: 'isolated', policies: isOnce ? policies : [...new Set(policies)] }
}
