/** The parser that all documents go through: it makes a tape, or leaves a document to the library `yaml`. */
import { jsonFault } from '../source/json.ts'
import { type Limits, ordinaryLimits } from '../source/limits.ts'
import type { ParsedDocument, Parser, PlainTest } from '../source/parser.ts'
import { yamlParserWithin, jsonParserWithin as yamlsJsonParserWithin } from '../source/yaml-parser.ts'
import { commentsOn } from './comments.ts'
import { findOn } from './find.ts'
import { somePlain } from './plain-scalars.ts'
import { readJson, readYaml } from './read-document.ts'
import type { Tape } from './tape.ts'
import { valueOn } from './value.ts'

/** The parser that the `Linter` takes unless it is told another. */
export const tapeParser: Parser = tapeParserWithin(ordinaryLimits)

/** The same with other limits. */
export function tapeParserWithin(limits: Limits): Parser {
  const { parse } = yamlParserWithin(limits)
  return {
    name: 'tape',
    limits,
    parse: (text, range) => onTape(readYaml(text, range, limits), () => parse(text, range)),
  }
}

/** Reads JSON, strictly. */
export const jsonParser: Parser = jsonParserWithin(ordinaryLimits)

/** The same with other limits. */
export function jsonParserWithin(limits: Limits): Parser {
  const { parse } = yamlsJsonParserWithin(limits)
  return {
    name: 'json',
    limits,
    parse(text, range) {
      const fault = jsonFault(text.slice(range.start, range.end))
      return onTape(fault ? undefined : readJson(text, range, limits), () => parse(text, range))
    },
  }
}

/** @param slow reads a document that has no tape, and tells the few places that a tape cannot */
function onTape(tape: Tape | undefined, slow: () => ParsedDocument): ParsedDocument {
  if (!tape) return { ...slow(), isSlow: true }
  let other: ParsedDocument | undefined
  // The objects of a List ask one after the other.
  let asked: { readonly test: PlainTest; readonly answer: boolean } | undefined
  return {
    issues: [],
    value: valueOn(tape),
    find(path) {
      const found = findOn(tape, path)
      if (found) return found
      other ??= slow()
      return other.find(path)
    },
    comments: () => commentsOn(tape),
    somePlain(test) {
      if (asked?.test !== test) asked = { test, answer: somePlain(tape, test) }
      return asked.answer
    },
  }
}
