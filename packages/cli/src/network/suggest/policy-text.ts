/** Suggested policies as YAML to paste, with comments that say why. */
import { stringify } from 'yaml'
import type { Answer, FilePlace, Part } from '../../answer/answer.ts'
import { placeText } from '../../answer/table-text.ts'
import { guardLines, safe } from '../../reporters/safe-text.ts'
import { wrap } from '../../reporters/text-width.ts'

const widest = 118

export interface WorldSuggestion {
  readonly world: string
  readonly policies: readonly object[]
  readonly answer: Answer<FilePlace>
}

/** @param worlds each with a row of its answer for each policy @param remarks what the answer lacks */
export function policyText(worlds: readonly WorldSuggestion[], remarks: readonly string[]): string {
  const documents = worlds.flatMap(({ world, policies, answer }) => {
    const about = worlds.length > 1 ? [`In the world ${safe(world)}.`] : []
    return policies.map((policy, index) => {
      const lines = [...about, ...answer.rows[index]!.cells.flatMap(cell => cell.map(lineOf))]
      return `${comments(lines)}${stringify(policy, { aliasDuplicateObjects: false })}`
    })
  })
  const notes = [...new Set([...remarks, ...worlds.flatMap(({ answer }) => answer.notes)].map(safe))]
  const head =
    documents.length === 0
      ? notes.length === 0
        ? 'Network policies isolate every workload, or the files do not tell.'
        : 'There is nothing to suggest.'
      : 'Apply these together. The kubelet always reaches the pods of its node, so that probes need no rule.'
  return guardLines(`${comments([head, ...notes])}${documents.map(text => `---\n${text}`).join('')}`)
}

function lineOf({ text, at }: Part<FilePlace>): string {
  return safe(at ? `${placeText(at)}: ${text}` : text)
}

/** No line break of a name ends a comment. */
function comments(lines: readonly string[]): string {
  return lines
    .flatMap(line => wrap(line, widest))
    .map(line => `# ${line}\n`)
    .join('')
}
