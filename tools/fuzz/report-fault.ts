/** Says what is wrong with a report, whatever it reports: no reader could parse it, or a terminal or a build server would obey it. */

const steering = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const commands = /##(?:\[|vso\[|teamcity\[)/i

/** @returns what it does, as in "the format … " */
export function reportFault(format: string, text: string): string | undefined {
  if (!text.endsWith('\n')) return 'does not end its last line'
  const steered = steering.exec(text) ?? commands.exec(text)
  if (steered) return `holds ${JSON.stringify(text.slice(Math.max(0, steered.index - 30), steered.index + 30))}`
  if (format !== 'github' && /^\s*::/m.test(text)) return 'has a line that begins with `::`'
  if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) return jsonFault(text)
  return ['junit', 'checkstyle'].includes(format) ? xmlFault(text) : undefined
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text)
    return undefined
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`
  }
}

/** Elements that do not nest, and what is neither text nor a tag. */
function xmlFault(text: string): string | undefined {
  const open: string[] = []
  const part =
    /<\?[^?]*\?>|<!--(?:(?!--)[\s\S])*-->|<(\/?)([\w:-]+)((?:\s+[\w:-]+="(?:[^"<&]|&(?:#?\w+);)*")*)\s*(\/?)>|(?:[^<&]|&#?\w+;)+|([\s\S])/g
  for (const [, closing, name, , empty, stray] of text.matchAll(part)) {
    if (stray !== undefined) return `is no XML at \`${stray}\``
    if (name === undefined || empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return `closes \`${name}\`, which is not open`
  }
  return open.length > 0 ? `does not close \`${open.at(-1)}\`` : undefined
}
