/** The expectations of the peer: who reaches whom, and who could. */
import { readFile } from 'node:fs/promises'

export interface Row {
  readonly dir: string
  readonly expected: string | null
  readonly format: 'txt' | 'csv' | 'json' | 'inline'
  readonly tier: 'core' | 'anp' | 'ingress' | 'exposure'
  readonly flags: Flags
}

export interface Flags {
  readonly mode: 'list' | 'pod-matrix' | 'eval'
  readonly exposure?: boolean
  readonly focusWorkloads?: readonly string[]
  readonly focusWorkloadPeers?: readonly string[]
  readonly focusDirection?: 'ingress' | 'egress'
  /** Such as `udp-52`. */
  readonly focusConn?: string
  readonly src?: string
  readonly dst?: string
  readonly port?: string
  readonly protocol?: string
  readonly allowed?: boolean
}

/** From one to another; the text of the connections is empty where the row is about one connection alone. */
export interface Line {
  /** `list` of what is there; `ingress` and `egress` of what could be. */
  readonly part: 'list' | 'ingress' | 'egress'
  readonly from: string
  readonly to: string
  readonly connections: string
}

export async function readRows(file: string): Promise<readonly Row[]> {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
}

/** The lines that a row expects. */
export function linesOf({ format }: Row, text: string): readonly Line[] {
  if (format === 'json') return fromJson(text)
  return format === 'csv' ? fromCsv(text) : fromText(text)
}

function fromText(text: string): readonly Line[] {
  let part: Line['part'] = 'list'
  return text.split('\n').flatMap((line): readonly Line[] => {
    if (line.startsWith('Egress Exposure')) part = 'egress'
    if (line.startsWith('Ingress Exposure')) part = 'ingress'
    const [, left, arrow, right, connections] = /^(\S+)\s+(=>|<=)\s+(.+?)(?: : (.*))?$/.exec(line) ?? []
    if (!left || !right) return []
    const [from, to] = arrow === '=>' ? [left, right] : [right, left]
    return [{ part, from: from.trim(), to: to.trim(), connections: (connections ?? '').trim() }]
  })
}

function fromCsv(text: string): readonly Line[] {
  let part: Line['part'] = 'list'
  let turned = false
  return text.split('\n').flatMap((line): readonly Line[] => {
    if (line.startsWith('Egress Exposure')) part = 'egress'
    if (line.startsWith('Ingress Exposure')) part = 'ingress'
    const [first = '', second = '', ...rest] = cellsOf(line)
    if (/^(src|dst)$/.test(first)) turned = first === 'dst'
    if (second === '' || /^(src|dst)$/.test(first)) return []
    const [from, to] = turned ? [second, first] : [first, second]
    return [{ part, from, to, connections: rest.join(',') }]
  })
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .slice(0, 3)
}

interface JsonLine {
  readonly src: string
  readonly dst: string
  readonly conn?: string
}

function fromJson(text: string): readonly Line[] {
  const said = JSON.parse(text)
  const lines = (list: readonly JsonLine[] | null | undefined, part: Line['part']): readonly Line[] =>
    (list ?? []).map(({ src, dst, conn = '' }) => ({ part, from: src, to: dst, connections: conn }))
  if (Array.isArray(said)) return lines(said, 'list')
  const exposure = said.exposure_results ?? said.exposure_conn_focus_results
  return [
    ...lines(said.connlist_results ?? said.connlist_conn_focus_results, 'list'),
    ...lines(exposure?.egress_exposure, 'egress'),
    ...lines(exposure?.ingress_exposure, 'ingress'),
  ]
}
