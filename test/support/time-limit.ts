/** A limit that stops even what would never end, as the command line has one. */
import vm from 'node:vm'
import { type TimeLimit, TimeLimitExceeded } from '@keelint/core'

export function timeLimit(milliseconds: number): TimeLimit {
  const sandbox: { work: () => void } = { work: () => {} }
  const context = vm.createContext(sandbox)
  return {
    milliseconds,
    run<T>(work: () => T, timeout = milliseconds): T {
      let result: { readonly value: T } | undefined
      sandbox.work = () => {
        result = { value: work() }
      }
      try {
        vm.runInContext('work()', context, { timeout: Math.ceil(timeout) })
      } catch (error) {
        if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeLimitExceeded('late')
        throw error
      }
      return result!.value
    },
  }
}
