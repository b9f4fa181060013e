/** Which checks of other tools our rules stand for: the table, by check and by rule. */
import { readFile } from 'node:fs/promises'
import { readRows } from '../conformance/rows.ts'
import { peerReasons } from './peer-reasons.ts'
import { peers } from './peers.ts'

export interface PeerCheck {
  /** As in `peers.ts`. */
  readonly peer: string
  readonly check: string
  /** Names without a namespace; some of the rules may be yet to come. Empty where there is a reason. */
  readonly rules: readonly string[]
  /** A key of `peerReasons`. */
  readonly reason?: string
}

/** Sorted by peer and check. @throws where a row names a peer or a reason that does not exist */
export async function readPeerChecks(): Promise<readonly PeerCheck[]> {
  const rows = readRows(await readFile(new URL('peer-checks.tsv', import.meta.url), 'utf8'))
  return rows.map(({ peer = '', check = '', rules = '' }) => {
    if (!peers.some(({ id }) => id === peer))
      throw new Error(`peer-checks.tsv names the peer ${peer}, which peers.ts lacks`)
    if (!rules.startsWith('-')) return { peer, check, rules: rules.split(',') }
    const reason = rules.slice(1)
    if (!Object.hasOwn(peerReasons, reason))
      throw new Error(`peer-checks.tsv gives ${check} the unknown reason ${reason}`)
    return { peer, check, rules: [], reason }
  })
}
