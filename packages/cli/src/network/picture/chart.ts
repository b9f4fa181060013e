/** What a picture of a world's network shows, before it is laid out: cards with pins, and arrows to the pins. */
import type { Direction, Flow } from '@keelint/kubernetes'
import { isEverything, isNothing, united, without } from '@keelint/kubernetes'
import { flowText } from '../flow-text.ts'
import type { FlowEnd, Party } from '../flows.ts'
import type { Named, Seen, SeenWay, State } from './seen.ts'

export interface Card {
  /** Beside the namespaces stand those who connect from outside of the cluster, and what outside of it is connected to. */
  readonly place: 'sources' | 'namespace' | 'targets'
  /** Empty for the release namespace. */
  readonly namespace: string
  readonly title: string
  /** The kind of the workload; empty for what is none. */
  readonly kind: string
  /** What else it stands for. */
  readonly about: string
  /** Of what is in a namespace. */
  readonly states?: Readonly<Record<Direction, State>>
  readonly isOnNode: boolean
  /** Rows of the table of workloads that tell of it. */
  readonly rows: readonly number[]
  readonly pins: readonly Pin[]
}

/** What comes in, at the left of a card, or goes out of it at the right, by its text. */
export interface Pin {
  readonly side: 'in' | 'out'
  readonly text: string
  readonly isUnknown: boolean
  /** Rows of the table of flows that tell of it. */
  readonly rows: readonly number[]
}

export interface Arrow {
  /** The index of a card. */
  readonly from: number
  /** The index of a card, and of a pin of it. */
  readonly to: number
  readonly pin: number
  readonly kind: 'flow' | 'unknown' | 'way' | 'cut'
  readonly rows: readonly number[]
}

export interface Chart {
  readonly cards: readonly Card[]
  readonly arrows: readonly Arrow[]
  /** Whether workloads are drawn together that differ in more than their names. */
  readonly isCoarse: boolean
}

/** More cards than that nobody reads. */
const mostCards = 120

/** One card for each group of workloads; or, where those are too many, for all of a namespace that are isolated alike. */
export function chartOf(seen: Seen): Chart {
  const isCoarse = seen.parties.length > mostCards
  const cards = new Map<string, MutableCard>()
  const keys = new Map<Party, string>()
  for (const [row, { party, states }] of seen.parties.entries()) {
    const [{ namespace = '', hostNetwork }] = party.pods
    const key = JSON.stringify(isCoarse ? ['many', namespace, states, hostNetwork] : ['one', party.text])
    const card = cards.get(key) ?? emptyCard('namespace', namespace)
    cards.set(key, card)
    keys.set(party, key)
    card.states = states
    card.isOnNode = hostNetwork
    card.rows.push(row)
    card.names.push(...seen.namesOf(party))
  }
  const links = linksOf(seen, keys)
  for (const { from, to } of links)
    for (const [key, place] of [[from, 'sources'] as const, [to, 'targets'] as const])
      if (key !== undefined && !cards.has(key)) {
        const card = emptyCard(place, '')
        card.names.push({ name: key.slice(key.indexOf(' ') + 1), kind: '' })
        cards.set(key, card)
      }
  const order = new Map([...cards.keys()].map((key, index) => [key, index]))
  const arrows = links.flatMap((link): readonly Arrow[] => {
    const { from, to, rows } = link
    const at = to ?? from!
    const { pin, kind } = pinned(cards.get(at)!, link)
    if (from === undefined || to === undefined || from === to) return []
    return [{ from: order.get(from)!, to: order.get(to)!, pin, kind, rows }]
  })
  return { cards: [...cards.values()].map(finished), arrows, isCoarse }
}

/** What goes between two cards, or between one and everybody. */
interface Link {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly general: string
  readonly isWay: boolean
  flow: Flow
  readonly rows: number[]
}

function linksOf({ flows, ways }: Seen, keys: ReadonlyMap<Party, string>): readonly Link[] {
  const links = new Map<string, Link>()
  function add(
    from: string | undefined,
    to: string | undefined,
    general: string,
    flow: Flow,
    row: number,
    isWay: boolean,
  ) {
    const key = JSON.stringify([from ?? null, to ?? null, general, isWay])
    const link = links.get(key)
    if (!link) links.set(key, { from, to, general, isWay, flow, rows: [row] })
    else {
      link.flow = bothOf(link.flow, flow)
      link.rows.push(row)
    }
  }
  const keyOf = (end: FlowEnd, side: 'source' | 'target') =>
    end.type === 'workload' ? keys.get(end)! : end.type === 'addresses' ? `${side} ${end.text}` : undefined
  for (const [row, { from, to, flow }] of flows.entries()) {
    const [source, target] = [keyOf(from, 'source'), keyOf(to, 'target')]
    const general = source === undefined ? `from ${from.text}` : target === undefined ? `to ${to.text}` : ''
    // An open side is said by the border.
    if (general !== '' && isEverything(flow.allowed) && (from.type === 'anyone' || to.type === 'anyone')) continue
    add(source, target, general, flow, row, false)
  }
  for (const [index, way] of ways.entries()) add(outside, targetOf(way, keys), '', way.flow, flows.length + index, true)
  return [...links.values()]
}

const outside = 'source Outside of the cluster'

function targetOf({ party, text }: SeenWay, keys: ReadonlyMap<Party, string>): string {
  return party ? keys.get(party)! : `target ${text}`
}

/** Of several flows between many: what some of them surely let through. */
function bothOf(a: Flow, b: Flow): Flow {
  const allowed = united(a.allowed, b.allowed)
  const named = [...(a.named ?? []), ...(b.named ?? [])]
  return { allowed, unknown: without(united(a.unknown, b.unknown), allowed), ...(named.length > 0 && { named }) }
}

interface MutableCard {
  readonly place: Card['place']
  readonly namespace: string
  states: Card['states']
  isOnNode: boolean
  readonly names: Named[]
  readonly rows: number[]
  readonly pins: { side: Pin['side']; text: string; isUnknown: boolean; rows: number[] }[]
}

function emptyCard(place: Card['place'], namespace: string): MutableCard {
  return { place, namespace, states: undefined, isOnNode: false, names: [], rows: [], pins: [] }
}

function finished({ place, namespace, states, isOnNode, names, rows, pins }: MutableCard): Card {
  const [first, ...more] = names
  return {
    place,
    namespace,
    title: first?.name ?? '',
    kind: first?.kind ?? '',
    about: more.length === 0 ? '' : `and ${more.length} more: ${more.map(({ name }) => name).join(', ')}`,
    ...(states && { states }),
    isOnNode,
    rows,
    pins,
  }
}

/** The pin of a link, one for all that say the same. */
function pinned(card: MutableCard, { from, to, general, isWay, flow, rows }: Link): Pick<Arrow, 'pin' | 'kind'> {
  const isSure = !isNothing(flow.allowed) || flow.named !== undefined
  const isUnknown = !isSure && !isNothing(flow.unknown)
  const isNone = !isSure && !isUnknown
  const about = general || (from === to ? 'among themselves' : '')
  const text = isWay && isNone ? 'way in, cut off by policies' : `${flowText(flow)} ${about}`.trim()
  const side = to === undefined ? 'out' : 'in'
  const known = card.pins.findIndex(pin => pin.side === side && pin.text === text)
  const pin = known >= 0 ? known : card.pins.push({ side, text, isUnknown, rows: [] }) - 1
  card.pins[pin]!.rows.push(...rows)
  return { pin, kind: isNone ? 'cut' : isUnknown ? 'unknown' : isWay ? 'way' : 'flow' }
}
