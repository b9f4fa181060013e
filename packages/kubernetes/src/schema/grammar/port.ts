/** The grammars of ports and of counts that may be a share. */
import type { IntOrString } from '../../api/kinds.gen.ts'
import type { Step } from '../fault.ts'
import { expectRange, quoted, type Spot } from '../spot.ts'
import { portName } from './name.ts'

export function expectPort(spot: Spot, port: number | undefined, ...path: readonly Step[]): void {
  expectRange(spot, port, 1, 65535, ...path)
}

/** Reports what is neither the number nor the name of a port. */
export function expectPortOrName(spot: Spot, port: IntOrString | undefined, ...path: readonly Step[]): void {
  if (typeof port === 'number') expectPort(spot, port, ...path)
  if (typeof port !== 'string') return
  const reason = port === '' ? 'it is empty' : portName(port)
  if (reason === undefined) return
  const digits = /^\d+$/.test(port) ? ' Take away the quotes to name a number.' : ''
  spot.fault('bad-format', `${quoted(port)} is no name of a port: ${reason}.${digits}`, ...path)
}

/** A count from 0, or a share in percent. @param most what a share may not pass */
export function expectCountOrShare(
  spot: Spot,
  count: IntOrString | undefined,
  most: number,
  ...path: readonly Step[]
): void {
  if (typeof count === 'number') expectRange(spot, count, 0, Number.POSITIVE_INFINITY, ...path)
  if (typeof count !== 'string') return
  if (!/^\d+%$/.test(count)) {
    spot.fault('bad-format', `${quoted(count)} must be a number or a share as in \`25%\`.`, ...path)
  } else if (Number.parseInt(count, 10) > most) {
    spot.fault('out-of-range', `\`${path.at(-1)}\` may be at most ${most}%.`, ...path)
  }
}

/** The number of a count or share, without its sign; the server, too, compares these alone with 0. */
export function countOf(count: IntOrString): number {
  return typeof count === 'number' ? count : Number.parseInt(count, 10)
}
