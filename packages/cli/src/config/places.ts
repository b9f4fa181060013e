/** Where the parts of a config stand in its file. */
import { Lines, type Location, type Path, tapeParser } from '@keelint/core'

/** @param text YAML or JSON without a byte order mark; it is parsed at the first question */
export function placesIn(text: string): (path: Path) => Location {
  let ask: ((path: Path) => Location) | undefined
  return path => {
    ask ??= placesOf(text)
    return ask(path)
  }
}

/** A key where there is one, else a value; what is absent stands where its nearest parent does. */
function placesOf(text: string): (path: Path) => Location {
  const parsed = tapeParser.parse(text, { start: 0, end: text.length })
  const lines = new Lines(text)
  return path => {
    const { key, value } = parsed.find(path)
    return lines.location(key ?? value)
  }
}
