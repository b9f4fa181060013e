/** What the signs of a picture mean. */
import { html, type Markup } from '../../reporters/html/markup.ts'

export const legendHeight = 92
export const legendWidth = 1000

const sides = [
  ['isolated', 'only what policies allow'],
  ['open', 'unrestricted'],
  ['unknown', 'the files do not tell'],
] as const
const arrows = [
  ['flow', 'may connect'],
  ['way', 'way in from outside'],
  ['unknown', 'may or may not connect'],
  ['cut', 'cut off by policies'],
] as const

/** @param top of it */
export function legend(top: number): Markup {
  return html`<g class="legend" transform="translate(24 ${top})"><text x="0" y="14" class="name">Legend</text><text x="90" y="14">left side: who may come in; right side: where it may go</text>${sides.map(
    ([state, text], index) =>
      html`<path class="side ${state}" d="M${90 + index * 220} 40h34"/><text x="${134 + index * 220}" y="44">${text}</text>`,
  )}${arrows.map(
    ([kind, text], index) =>
      html`<path class="arrow ${kind}" d="M${90 + index * 220} 62h34"/><text x="${134 + index * 220}" y="66">${text}</text>`,
  )}</g>
`
}
