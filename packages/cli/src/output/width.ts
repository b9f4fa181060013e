/** How wide a report for people is. */
import type { Io } from '../io.ts'

const narrowest = 80
const widest = 120
const widthOfNoTerminal = 100

/** In columns. */
export function reportWidth({ stdout }: Pick<Io, 'stdout'>): number {
  return Math.min(Math.max(stdout.columns ?? widthOfNoTerminal, narrowest), widest)
}
