/** Who reaches whom as a picture in Mermaid's words, for pull requests: namespaces are boxes. */
import { safe } from '../reporters/safe-text.ts'
import { flowText } from './flow-text.ts'
import type { FlowRow } from './flows.ts'

/** @param worlds the rows of each world, which has nodes of its own @param remarks what the picture lacks */
export function mermaid(worlds: readonly (readonly FlowRow[])[], remarks: readonly string[]): string {
  const comments = remarks.map(remark => `%% ${safe(remark).replace(/[{}]/g, '')}\n`).join('')
  return `flowchart LR\n${comments}${worlds.map((rows, index) => chart(rows, `w${index}`)).join('')}`
}

function chart(rows: readonly FlowRow[], prefix: string): string {
  const ids = new Map<string, string>()
  const boxes = new Map<string | undefined, string[]>()
  for (const { from, to } of rows)
    for (const end of [from, to]) {
      const name = end.text
      if (ids.has(name)) continue
      const space = end.type === 'workload' ? end.pods[0].namespace : undefined
      ids.set(name, `${prefix}n${ids.size}`)
      boxes.set(space, [...(boxes.get(space) ?? []), name])
    }
  const node = (name: string, space: string | undefined): string => {
    const short = space === undefined ? name : name.replace(`${space}/`, '')
    return space === undefined ? `${ids.get(name)}(["${label(short)}"])` : `${ids.get(name)}["${label(short)}"]`
  }
  const lines: string[] = []
  for (const [space, names] of boxes) {
    if (space !== undefined) lines.push(`  subgraph ${prefix}s${lines.length}["${label(space)}"]`)
    for (const name of names) lines.push(`    ${node(name, space)}`)
    if (space !== undefined) lines.push('  end')
  }
  for (const { from, to, flow } of rows)
    lines.push(`  ${ids.get(from.text)} -->|"${label(flowText(flow))}"| ${ids.get(to.text)}`)
  return lines.map(line => `${line}\n`).join('')
}

/** Names are not to be trusted: only letters, digits and a few signs stand for themselves. */
function label(text: string): string {
  return safe(text).replace(/[^A-Za-z0-9 .,:;/_-]/gu, sign => `#${sign.codePointAt(0)};`)
}
