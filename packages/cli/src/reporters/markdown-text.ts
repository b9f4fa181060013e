/** Text in Markdown that nothing in it can turn into markup, a link, a mention or another cell of a table. */
import { clip } from './clip.ts'
import { safe } from './safe-text.ts'

const longest = 1_000

/** Prose of ours, in which names stand between backticks: these become code. */
export function prose(text: string): string {
  const parts = safe(clip(text, longest)).split('`')
  // A backtick without its fellow belongs to a name.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join('`')]
  return paired.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : plain(part))).join('')
}

/** A name as code; code is where no platform looks for mentions, issues and addresses. */
export function code(text: string): string {
  return `<code>${entities(safe(clip(text, longest)))}</code>`
}

function plain(text: string): string {
  // Platforms look for these in the text that is left of the markup, so entities alone do not keep them off.
  return entities(text).replace(/&#(?:64|35);/g, mark => `${mark}<!-- -->`)
}

// What Markdown, HTML, tables, mathematics and templates begin with; colons of addresses and of emoji; the dot of `www.`.
const special = /[\\`*_[\]<>&|~$#{}@]|:(?=\S)|(?<=www)\./gi

/** Punctuation as references, which Markdown never takes for markup, pipes of tables among it. */
function entities(text: string): string {
  return text.replace(special, character => `&#${character.charCodeAt(0)};`)
}
