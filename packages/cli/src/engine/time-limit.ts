/** Stops work that takes too long, even where it would never end by itself. */
import vm from 'node:vm'
import { type TimeLimit, TimeLimitExceeded } from '@keelint/core'

/**
 * A limit for synchronous work. V8 itself stops the work, so that nothing in it can catch or delay that; `run` then throws a
 * `TimeLimitExceeded`. What the work throws goes through.
 */
export function timeLimit(milliseconds: number): TimeLimit {
  // Only what a script calls is watched, and only a global can hand the work to it: that of a context of its own.
  const sandbox: { work: (() => void) | undefined } = { work: undefined }
  const context = vm.createContext(sandbox)
  const script = new vm.Script('work()', { filename: 'time-limit.vm' })
  return {
    milliseconds,
    run<T>(work: () => T, timeout = milliseconds): T {
      let result: { readonly value: T } | undefined
      const before = sandbox.work
      sandbox.work = () => {
        result = { value: work() }
      }
      try {
        script.runInContext(context, { timeout: Math.max(1, Math.ceil(timeout)) })
      } catch (error) {
        if (isTimeout(error)) throw new TimeLimitExceeded(`It was stopped after ${spell(timeout)}.`)
        throw error
      } finally {
        sandbox.work = before
      }
      return result!.value
    },
  }
}

/** The error comes from the context, so that it is no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function spell(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 1) return `${milliseconds} milliseconds`
  return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
}
