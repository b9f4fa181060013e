/** A laid out chart as SVG: arrows below, cards above, every text escaped, and what decides told by titles. */
import { html, Markup } from '../../reporters/html/markup.ts'
import { widthOf } from '../../reporters/text-width.ts'
import type { Point } from './block.ts'
import type { Arrow, Card, Chart, Pin } from './chart.ts'
import { type Box, type Layout, layoutOf } from './layout.ts'
import { pinTop, roomFor } from './sizes.ts'

/** What hovering tells, line by line, of rows of the two tables. */
export interface Told {
  workload(row: number): string
  flow(row: number): string
}

export interface Figure {
  readonly markup: Markup
  readonly width: number
  readonly height: number
}

const margin = 24
const corner = 24
/** More lines than that no title shows. */
const mostLines = 30
/** Beyond that hovering marks no arrows, for the style would be longer than the picture. */
const mostMarked = 150

/** @param prefix of ids, for there may be several in a page */
export function figureOf(chart: Chart, told: Told, prefix: string): Figure {
  const layout = layoutOf(chart)
  const isEmpty = chart.cards.length === 0
  const width = Math.max(layout.width, isEmpty ? 300 : 0) + 2 * margin
  const height = layout.height + (isEmpty ? margin : 0) + 2 * margin
  const content = html`${markers(prefix)}<g transform="translate(${margin} ${margin})">
${layout.namespaces.map(namespaceBox)}${chart.arrows.map((arrow, index) => arrowOf(arrow, layout.arrows[index]!, told, prefix))}${chart.cards.map((card, index) => cardOf(card, layout.cards[index]!, told, `${prefix}c${index}`))}${isEmpty ? html`<text x="0" y="16">No workload in these files.</text>` : undefined}</g>
`
  return { markup: content, width, height }
}

/** Lets the arrows of a card be seen that is pointed at; without support for it nothing happens. */
export function hoverStyle({ cards }: Chart, prefix: string): string {
  if (cards.length > mostMarked) return ''
  return cards
    .map((_, index) => {
      const arrows = `.f${prefix}c${index}, .t${prefix}c${index}`
      return `svg:has(.${prefix}c${index}:hover) :is(${arrows}) { stroke-width: 3; opacity: 1; }\n`
    })
    .join('')
}

function markers(prefix: string): Markup {
  return html`<defs>${(['flow', 'unknown', 'way', 'cut'] as const).map(
    kind =>
      html`<marker id="${prefix}${kind}" class="head ${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z"/></marker>`,
  )}</defs>
`
}

function namespaceBox({ name, x, y, width, height }: Layout['namespaces'][number]): Markup {
  const text = name === '' ? 'release namespace' : name
  return html`<g class="namespace"><title>${name === '' ? 'Without a namespace of its own' : `Namespace ${name}`}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10"/><text x="${x + 16}" y="${y + 26}">${shortened(text, roomFor('title', width))}</text></g>
`
}

function arrowOf({ from, to, kind, rows }: Arrow, points: readonly Point[], told: Told, prefix: string): Markup {
  return html`<path class="arrow ${kind} f${prefix}c${from} t${prefix}c${to}" marker-end="url(#${prefix}${kind})" d="${curve(points)}"><title>${lines(rows, told.flow)}</title></path>
`
}

/** From point to point, level at each of them; around a corner where one is above the other. */
function curve([first, ...rest]: readonly Point[]): string {
  let { x, y } = first!
  let path = `M${x} ${y}`
  for (const [index, to] of rest.entries()) {
    const isLast = index === rest.length - 1
    const end = isLast ? to.x - 2 : to.x
    const reach = to.x === x ? (isLast ? -corner : corner) : Math.max(20, Math.round((to.x - x) / 2))
    path +=
      to.y === y || to.x < x
        ? `L${end} ${to.y}`
        : `C${x + reach} ${y} ${to.x + (to.x === x ? reach : -reach)} ${to.y} ${end} ${to.y}`
    x = to.x
    y = to.y
  }
  return path
}

function cardOf(card: Card, { x, y, width, height }: Box, told: Told, id: string): Markup {
  const { title, kind: what, about, states, place, rows, pins } = card
  const besides = what === '' ? 0 : widthOf(what) + 1
  const kind = place === 'namespace' ? 'card' : 'card beyond'
  return html`<g class="${kind} ${id}" transform="translate(${x} ${y})"><title>${place === 'namespace' ? lines(rows, told.workload) : title}</title><rect width="${width}" height="${height}" rx="${place === 'namespace' ? 6 : 15}"/>${states && border(states, width, height)}<text class="name" x="12" y="20">${shortened(title, Math.max(8, roomFor('title', width) - besides))}</text>${besides > 0 ? html`<text class="kind" x="${width - 12}" y="20" text-anchor="end">${what}</text>` : undefined}${about === '' ? undefined : html`<text class="about" x="12" y="36">${shortened(about, roomFor('pin', width))}</text>`}${pins.map(pin => pinOf(pin, card, width, told))}</g>
`
}

/** How it is isolated: the left side for ingress, the right side for egress. */
function border(states: NonNullable<Card['states']>, width: number, height: number): Markup {
  const middle = width / 2
  return html`<path class="side ${states.ingress}" d="M${middle} 0H6A6 6 0 0 0 0 6V${height - 6}A6 6 0 0 0 6 ${height}H${middle}"/><path class="side ${states.egress}" d="M${middle} 0H${width - 6}A6 6 0 0 1 ${width} 6V${height - 6}A6 6 0 0 1 ${width - 6} ${height}H${middle}"/>`
}

function pinOf(pin: Pin, card: Card, width: number, told: Told): Markup {
  const y = pinTop(card, pin)
  const isIn = pin.side === 'in'
  const dot = isIn ? 0 : width
  const text = shortened(pin.text, roomFor('pin', width))
  const unknown = pin.isUnknown ? ' unknown' : ''
  return html`<g class="pin${unknown}"><title>${lines(pin.rows, told.flow)}</title><circle cx="${dot}" cy="${y}" r="3.5"/><text x="${isIn ? 12 : width - 12}" y="${y + 4}"${isIn ? undefined : new Markup(' text-anchor="end"')}>${text}</text></g>`
}

function lines(rows: readonly number[], tell: (row: number) => string): string {
  const shown = rows.slice(0, mostLines).map(tell)
  return [...shown, ...(rows.length > mostLines ? [`and ${rows.length - mostLines} more`] : [])].join(' • ')
}

function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = ''
  let width = 1
  for (const character of text) {
    width += widthOf(character)
    if (width > room) break
    kept += character
  }
  return `${kept}…`
}
