/** How long a rule may take, as whoever runs the linter sees to it: core itself has no clock and cannot stop anybody. */

export interface TimeLimit {
  /** What a rule has for one resource. */
  readonly milliseconds: number
  /**
   * Does the work, and throws a `TimeLimitExceeded`, or Node's own error of a script that took too long, when time is up.
   * @param milliseconds in place of the ordinary ones
   */
  run<T>(work: () => T, milliseconds?: number): T
}

/** What ends a rule that takes too long. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded'
}

export function isTimeLimitExceeded(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, code } = error as { readonly name?: unknown; readonly code?: unknown }
  return name === 'TimeLimitExceeded' || code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
