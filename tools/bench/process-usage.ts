/** What a whole Node process costs: processor time, wall time and memory, from its start to its end. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Usage {
  /** User and system time. */
  readonly processorMs: number
  readonly wallMs: number
  /** The resident set at its largest. */
  readonly peakBytes: number
}

const reporter = fileURLToPath(new URL('usage.cjs', import.meta.url))

// Loading certificates of a machine takes longer than starting Node, and would make any two commands look alike.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

/**
 * Throws where the process could not do its work: the command's exit code 2 is one for that too.
 *
 * @param args of `node` @param cwd where it runs; what it prints is thrown away
 */
export function usageOf(args: readonly string[], cwd: string): Usage {
  const start = performance.now()
  const child = spawnSync(process.execPath, ['--require', reporter, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const wallMs = performance.now() - start
  const told = child.output?.[3]?.toString() ?? ''
  if (child.error || told === '' || child.status === 2)
    throw new Error(`node ${args.join(' ')}: ${child.error?.message ?? child.stderr}`)
  return { ...(JSON.parse(told) as Omit<Usage, 'wallMs'>), wallMs }
}

/** The medians of processor time of two commands that take turns, so that a busy machine slows down both. */
export function compareProcessorMs(
  first: readonly string[],
  second: readonly string[],
  cwd: string,
  rounds: number,
): readonly [first: number, second: number] {
  const times = Array.from({ length: rounds }, () => [first, second].map(args => usageOf(args, cwd).processorMs))
  const median = (column: 0 | 1) => times.map(pair => pair[column]!).sort((a, b) => a - b)[Math.floor(rounds / 2)]!
  return [median(0), median(1)]
}
