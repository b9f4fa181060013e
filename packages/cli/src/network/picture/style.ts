/** How the picture looks, light and dark, in a page and alone; without variables, which not every viewer of images knows. */

interface Palette {
  readonly ground: string
  readonly raised: string
  readonly card: string
  readonly line: string
  readonly text: string
  readonly soft: string
  readonly flow: string
  readonly way: string
  readonly open: string
  readonly unknown: string
  readonly isolated: string
}

const light: Palette = {
  ground: '#ffffff',
  raised: '#f3f5f8',
  card: '#ffffff',
  line: '#c3c9d3',
  text: '#1b1f27',
  soft: '#555e6c',
  flow: '#3f6ea8',
  way: '#7a3fa0',
  open: '#b3171f',
  unknown: '#8a5a00',
  isolated: '#2d6a3e',
}

const dark: Palette = {
  ground: '#14171c',
  raised: '#1d2128',
  card: '#262b34',
  line: '#444c59',
  text: '#e8ebf0',
  soft: '#a6afbc',
  flow: '#7fb0ea',
  way: '#c99bea',
  open: '#ff9a93',
  unknown: '#f2c14e',
  isolated: '#7bd88f',
}

export const pictureStyle = `
svg text { font-family: system-ui, "DejaVu Sans", sans-serif; font-size: 12px; }
.namespace text { font-size: 14px; font-weight: 600; }
.card .name, .legend .name { font-size: 13px; font-weight: 600; }
.card .about, .card .kind, .pin text { font-size: 11px; }
.side { fill: none; stroke-width: 2; }
.side.open { stroke-dasharray: 6 4; }
.side.unknown { stroke-dasharray: 1.5 3.5; stroke-linecap: round; }
.arrow { fill: none; stroke-width: 1.5; opacity: .75; }
.arrow.way { stroke-width: 2.25; }
.arrow.unknown { stroke-dasharray: 1.5 4; stroke-linecap: round; }
.arrow.cut { stroke-dasharray: 8 5; }
.arrow:hover { stroke-width: 4; opacity: 1; }
${colors(light)}@media (prefers-color-scheme: dark) {
${colors(dark)}}
`

function colors({ ground, raised, card, line, text, soft, ...signs }: Palette): string {
  const kinds = { flow: signs.flow, way: signs.way, unknown: signs.unknown, cut: soft }
  return `svg text { fill: ${text}; }
.card .about, .card .kind, .pin text { fill: ${soft}; }
.ground { fill: ${ground}; }
.namespace rect { fill: ${raised}; stroke: ${line}; }
.card rect { fill: ${card}; }
.beyond rect { stroke: ${soft}; }
.pin circle { fill: ${signs.flow}; }
.pin.unknown circle { fill: ${signs.unknown}; }
${(['isolated', 'open', 'unknown'] as const).map(state => `.side.${state} { stroke: ${signs[state]}; }\n`).join('')}${Object.entries(
  kinds,
)
  .map(([kind, color]) => `.arrow.${kind} { stroke: ${color}; }\n.head.${kind} { fill: ${color}; }\n`)
  .join('')}`
}
