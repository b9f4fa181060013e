/** HTML as text, in which nothing that a file holds becomes markup. */
import { clip } from '../clip.ts'
import { safe } from '../safe-text.ts'

/** What is markup already, told apart from text by its type. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export type Content = Markup | string | number | undefined | readonly Content[]

/** What is made as it is asked for, such as a generator. */
export type LateContent = Iterable<Markup>

/** Fills in a template; text is escaped, undefined is nothing, and lists stand one after the other. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = parts[0]!
  for (const [index, content] of contents.entries()) text += textOf(content) + parts[index + 1]!
  return new Markup(text)
}

/** The same in pieces: what a late content makes is asked for only when it is its turn. */
export function* htmlPieces(
  parts: TemplateStringsArray,
  ...contents: readonly (Content | LateContent)[]
): Iterable<Markup> {
  yield new Markup(parts[0]!)
  for (const [index, content] of contents.entries()) {
    if (isLate(content)) yield* content
    else yield new Markup(textOf(content))
    yield new Markup(parts[index + 1]!)
  }
}

function isLate(content: Content | LateContent): content is LateContent {
  return typeof content === 'object' && !(content instanceof Markup) && !Array.isArray(content)
}

/** Text whose tabs stay. */
export function code(text: string): Markup {
  return new Markup(text.includes('\t') ? text.split('\t').map(escaped).join('&#9;') : escaped(text))
}

function textOf(content: Content): string {
  if (content instanceof Markup) return content.text
  if (content === undefined) return ''
  if (typeof content === 'object') return content.map(textOf).join('')
  return escaped(String(content))
}

/** Nobody reads more of a name or a message on a page. */
const longest = 4_000

const plain = /^[ -!$%(-;=?-_a-~]*$/
// Azure and TeamCity obey a log that shows this page, so what they look for is no two characters of the source.
const special = /[&<>"'`]|##(?=\[|vso\[|teamcity\[)/gi

function escaped(text: string): string {
  if (plain.test(text) && text.length <= longest) return text
  return safe(clip(text, longest)).replace(special, found =>
    [...found].map(each => `&#${each.charCodeAt(0)};`).join(''),
  )
}
