/** How large cards are and what lies between them, in units of the picture. */
import { widthOf } from '../../reporters/text-width.ts'
import type { Card, Pin } from './chart.ts'

export const headHeight = 30
const pinHeight = 20
const aboutHeight = 16
export const gap = { between: 18, columns: 84, namespaces: 36 } as const
export const padding = { side: 18, top: 42, bottom: 18 } as const
/** The tallest column before another stands beside it. */
export const tallest = 1400

const narrowest = 150
const widest = 300
/** Of a letter of a card's title, and of a pin. */
const letter = { title: 8.2, pin: 6.6 } as const

/** How many letters fit. */
export function roomFor(kind: keyof typeof letter, width: number): number {
  return Math.floor((width - 24) / letter[kind])
}

/** All cards are equally wide. */
export function cardWidth(cards: readonly Card[]): number {
  const wanted = cards.flatMap(({ title, kind, pins }) => [
    widthOf(title) * letter.title + widthOf(kind) * letter.pin + 16,
    ...pins.map(({ text }) => widthOf(text) * letter.pin),
  ])
  return Math.round(
    Math.min(
      widest,
      wanted.reduce((most, one) => Math.max(most, one + 30), narrowest),
    ),
  )
}

export function heightOf({ pins, about }: Card): number {
  return headHeight + (about === '' ? 0 : aboutHeight) + (pins.length > 0 ? pins.length * pinHeight + 6 : 0)
}

/** Of a pin's middle, from the top of its card: what comes in stands above what goes out. */
export function pinTop(card: Card, pin: Pin): number {
  const order = [...card.pins.filter(({ side }) => side === 'in'), ...card.pins.filter(({ side }) => side === 'out')]
  return headHeight + (card.about === '' ? 0 : aboutHeight) + order.indexOf(pin) * pinHeight + pinHeight / 2
}

/** Of the name of a namespace. */
export function nameWidth(name: string): number {
  return Math.min(widthOf(name) * letter.title + 2 * padding.side, 600)
}
