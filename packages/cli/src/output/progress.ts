/** One line on standard error that says how far a long run has come. */
import type { Progress as Step } from '../files/sources.ts'
import type { Io } from '../io.ts'

export interface Progress {
  show(step: Step): void
  /** Takes the line away; nothing is shown after that. */
  end(): void
}

const firstAfter = 500
const againAfter = 100
const eraseLine = '\r\u001B[2K'

/** Silent where standard error is no terminal, and for runs of less than half a second. @param clock in milliseconds */
export function startProgress({ stderr, env }: Io, clock: () => number = () => performance.now()): Progress {
  if (!stderr.isTTY || env.TERM === 'dumb') return { show() {}, end() {} }
  let next = clock() + firstAfter
  let shown = false
  return {
    show(step) {
      const now = clock()
      if (now < next) return
      next = now + againAfter
      shown = true
      void stderr.write(`${eraseLine}${textOf(step).slice(0, (stderr.columns ?? 80) - 1)}`)
    },
    end() {
      next = Number.POSITIVE_INFINITY
      if (shown) void stderr.write(eraseLine)
      shown = false
    },
  }
}

function textOf({ stage, done, total }: Step): string {
  if (stage === 'find') return `Looking for files: ${done}`
  return `${stage === 'read' ? 'Reading' : 'Linting'} files: ${done} of ${total}`
}
