/** The parser that all documents go through: it makes a tape, or leaves a document to the library `yaml`. */
import { jsonFault } from '../source/json.ts'
import type { ParsedDocument, Parser } from '../source/parser.ts'
import { yamlParser, jsonParser as yamlsJsonParser } from '../source/yaml-parser.ts'
import { commentsOn } from './comments.ts'
import { findOn } from './find.ts'
import { readJson, readYaml } from './read-document.ts'
import type { Tape } from './tape.ts'
import { valueOn } from './value.ts'

export const tapeParser: Parser = {
  name: 'tape',
  parse(text, range) {
    const slow = () => yamlParser.parse(text, range)
    return onTape(readYaml(text, range), slow)
  },
}

/** Reads JSON, strictly. */
export const jsonParser: Parser = {
  name: 'json',
  parse(text, range) {
    const fault = jsonFault(text.slice(range.start, range.end))
    const slow = () => yamlsJsonParser.parse(text, range)
    return onTape(fault ? undefined : readJson(text, range), slow)
  },
}

/** @param slow reads a document that has no tape, and tells the few places that a tape cannot */
function onTape(tape: Tape | undefined, slow: () => ParsedDocument): ParsedDocument {
  if (!tape) return { ...slow(), isSlow: true }
  let value: { readonly made: unknown } | undefined
  let other: ParsedDocument | undefined
  return {
    issues: [],
    get value() {
      value ??= { made: valueOn(tape) }
      return value.made
    },
    find(path) {
      const found = findOn(tape, path)
      if (found) return found
      other ??= slow()
      return other.find(path)
    },
    comments: () => commentsOn(tape),
  }
}
