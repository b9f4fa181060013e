/** Comments of a fixture that say what must be reported on their line. */

export interface Expectation {
  readonly messageId: string
  /** Of the text that it stands in, from 1. */
  readonly line: number
  /** Exactly what the location covers, where the fixture says so. */
  readonly text?: string
}

/** Throws where an expectation cannot be read. */
export function expectationsIn(lines: readonly string[]): readonly Expectation[] {
  return lines.flatMap((text, index) => expectationsOf(text, index + 1))
}

/** The line as a manifest would have it. */
export function withoutExpectations(line: string): string {
  return line.replace(/\s*#! .+$/, '')
}

function expectationsOf(text: string, line: number): readonly Expectation[] {
  const [, said] = /#! (.+)$/.exec(text) ?? []
  if (said === undefined) return []
  const one = /\s*([A-Za-z][\w-]*)(?: \[(.*?)\](?=\s*(?:,|$)))?\s*(?:,|$)/y
  const found: Expectation[] = []
  while (one.lastIndex < said.length) {
    const match = one.exec(said)
    if (!match) throw new Error(`Line ${line} of the case: the expectation \`${said}\` cannot be read.`)
    found.push({ messageId: match[1]!, line, ...(match[2] !== undefined && { text: match[2] }) })
  }
  return found
}
