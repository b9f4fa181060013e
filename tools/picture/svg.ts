/** Draws what a terminal shows, colors and all, as an SVG. */

const size = 14
const advance = 8.4
const leading = 20
const margin = 20

const colors: Readonly<Record<string, string>> = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
}

interface Piece {
  /** From 0. */
  readonly column: number
  readonly text: string
  readonly color: string | undefined
  readonly classes: readonly string[]
}

/** @param lines with the escape sequences of colors and styles, and no others */
export function svgOf(lines: readonly string[]): string {
  const rows = lines.map(pieces)
  const width = Math.max(...rows.flat().map(({ column, text }) => column + text.length)) * advance + 2 * margin
  const height = lines.length * leading + 2 * margin
  return `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 ${Math.ceil(width)} ${height}" width="${Math.ceil(width)}">
<style>text{font:${size}px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;fill:#e6edf3;white-space:pre}.bold{font-weight:bold}.dim{opacity:.6}.underline{text-decoration:underline}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.flatMap((row, index) => row.map(piece => drawn(piece, index))).join('\n')}
</svg>
`
}

/** The length is fixed, so that columns stay in line whatever the font. */
function drawn({ column, text, color, classes }: Piece, row: number): string {
  const x = (margin + column * advance).toFixed(1)
  const y = margin + row * leading + size
  const length = (text.length * advance).toFixed(1)
  const style = `${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}${color ? ` style="fill:${color}"` : ''}`
  return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${escaped(text)}</text>`
}

function pieces(line: string): readonly Piece[] {
  const found: Piece[] = []
  const classes = new Set<string>()
  let color: string | undefined
  let column = 0
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one
  for (const part of line.split(/(\x1b\[\d+m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: see above
    const code = /^\x1b\[(\d+)m$/.exec(part)?.[1]
    if (code === '1') classes.add('bold')
    else if (code === '2') classes.add('dim')
    else if (code === '4') classes.add('underline')
    else if (code === '22') for (const name of ['bold', 'dim']) classes.delete(name)
    else if (code === '24') classes.delete('underline')
    else if (code === '39') color = undefined
    else if (code !== undefined) color = colors[code]
    else {
      const text = part.trim()
      const start = column + part.indexOf(text)
      if (text) found.push({ column: start, text, color, classes: [...classes] })
      column += part.length
    }
  }
  return found
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
