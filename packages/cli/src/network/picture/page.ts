/** The picture as a page or as an image: it holds everything, runs nothing, and loads nothing. */
import type { Answer, Cell, FilePlace, Part } from '../../answer/answer.ts'
import { placeText } from '../../answer/table-text.ts'
import { htmlDocument } from '../../reporters/html/document.ts'
import { html, Markup } from '../../reporters/html/markup.ts'
import type { Chart } from './chart.ts'
import { legend, legendHeight, legendWidth } from './legend.ts'
import { pageStyle } from './page-style.ts'
import { pictureStyle } from './style.ts'
import { type Figure, figureOf, hoverStyle, type Told } from './svg.ts'

/** Of one world. */
export interface Picture {
  readonly world: string
  readonly chart: Chart
  readonly workloads: Answer<FilePlace>
  readonly flows: Answer<FilePlace>
}

const title = 'Who reaches whom'
const remarkHeight = 20

export function page(pictures: readonly Picture[], remarks: readonly string[]): string {
  return htmlDocument({
    title,
    style: `${pageStyle}${pictureStyle}${hoverOf(pictures)}`,
    body: html`<main>
<h1>${title}</h1>
<svg class="signs" width="${legendWidth}" height="${legendHeight}" viewBox="0 0 ${legendWidth} ${legendHeight}" role="img" aria-label="Legend">${legend(0)}</svg>
${remarks.map(remark => html`<p class="remark"><strong>${remark}</strong></p>\n`)}${pictures.map((picture, index) => section(picture, index, pictures.length > 1))}</main>`,
  })
}

/** The pictures of all worlds, one below the other. */
export function image(pictures: readonly Picture[], remarks: readonly string[]): string {
  let top = remarks.length * remarkHeight
  const figures = pictures.map((picture, index) => {
    const figure = figureOfWorld(picture, index)
    const y = top
    top += figure.height
    return { figure, y, world: picture.world }
  })
  const width = Math.max(legendWidth, ...figures.map(({ figure }) => figure.width))
  const height = top + legendHeight
  const { text } = html`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>${title}</title>
<desc>${[...remarks, ...pictures.map(({ chart }) => described(chart))].join(' ')}</desc>
<style>${new Markup(`${pictureStyle}${hoverOf(pictures)}`)}</style>
<rect class="ground" width="100%" height="100%"/>
${remarks.map((remark, index) => html`<text x="24" y="${(index + 1) * remarkHeight}">${remark}</text>\n`)}${figures.map(({ figure, y, world }) => html`<g transform="translate(0 ${y})">${figures.length > 1 ? html`<text x="24" y="16">${world}</text>` : undefined}${figure.markup}</g>\n`)}${legend(top)}</svg>
`
  return text
}

function hoverOf(pictures: readonly Picture[]): string {
  return pictures.map(({ chart }, index) => hoverStyle(chart, `w${index}`)).join('')
}

function section(picture: Picture, index: number, isOneOfSeveral: boolean): Markup {
  const { world, chart, workloads, flows } = picture
  const { markup, width, height } = figureOfWorld(picture, index)
  const id = `w${index}`
  return html`${isOneOfSeveral ? html`<h2>World <code>${world}</code></h2>\n` : undefined}<p>${described(chart)} Point at a card or an arrow to see what decides; the tables below say the same.</p>
<figure><svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}title ${id}desc">
<title id="${id}title">${title}</title>
<desc id="${id}desc">${described(chart)} The tables below hold all of it.</desc>
${markup}</svg></figure>
${table(workloads)}${table(flows)}`
}

function figureOfWorld({ chart, workloads, flows }: Picture, index: number): Figure {
  const tell = (answer: Answer<FilePlace>, join: (cells: readonly string[]) => string) => {
    const known = new Map<number, string>()
    return (row: number) => {
      const text = known.get(row) ?? join(answer.rows[row]!.cells.map(cell => cell.map(partText).join(', ')))
      known.set(row, text)
      return text
    }
  }
  const told: Told = {
    workload: tell(workloads, ([names, ingress, egress]) => `${names}; ingress: ${ingress}; egress: ${egress}`),
    flow: tell(flows, ([from, to, connections, by]) => `${from} → ${to}: ${connections}; by ${by}`),
  }
  return figureOf(chart, told, `w${index}`)
}

function described({ cards, arrows, isCoarse }: Chart): string {
  const inside = cards.filter(({ place }) => place === 'namespace')
  const namespaces = new Set(inside.map(({ namespace }) => namespace)).size
  const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`
  const together = isCoarse ? ' Workloads of a namespace that are isolated alike are one card, for there are many.' : ''
  return `${count(namespaces, 'namespace', 'namespaces')}, ${count(inside.length, 'card', 'cards')} with workloads that are treated alike, ${count(arrows.length, 'arrow', 'arrows')}.${together}`
}

function table({ title, columns, rows, notes }: Answer<FilePlace>): Markup {
  return html`<h3>${title}</h3>
<table>
<thead><tr>${columns.map(column => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(({ cells }) => html`<tr>${cells.map(cellOf)}</tr>\n`)}</tbody>
</table>
${notes.map(note => html`<p>${note}</p>\n`)}`
}

function cellOf(cell: Cell<FilePlace>): Markup {
  return html`<td>${cell.map(({ text, at }) => html`<div>${text}${at && html` <small>${placeText(at)}</small>`}</div>`)}</td>`
}

function partText({ text, at }: Part<FilePlace>): string {
  return at ? `${text} (${placeText(at)})` : text
}
