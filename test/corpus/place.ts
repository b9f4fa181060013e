/** Says where a problem must stand, by the contract's table and `yaml`'s own positions. */
import type { Location, Problem } from '@keelint/core'
import { isCollection, isScalar, type Node } from 'yaml'
import { follow, type Spot, type Tree, textAt } from './tree.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What is wrong with a problem's place, or undefined. @param trees of the file */
export function faultOf(problem: Problem, text: string, trees: readonly Tree[]): string | undefined {
  const own = problem.resource ? trees.filter(tree => isSame(tree, problem)) : trees
  if (own.length === 0) return 'no such resource in the file'
  const faults = own.map(tree => faultIn(problem, text, tree))
  return faults.includes(undefined) ? undefined : faults.join('; ')
}

function isSame(tree: Tree, { resource }: Problem): boolean {
  const apiVersion = resource!.group === '' ? resource!.version : `${resource!.group}/${resource!.version}`
  const name = textAt(tree, 'metadata', 'name') ?? textAt(tree, 'metadata', 'generateName') ?? ''
  const said = textAt(tree, 'apiVersion')
  return (
    (said === undefined || said === apiVersion) &&
    (textAt(tree, 'kind') ?? resource!.kind) === resource!.kind &&
    name === resource!.name &&
    (textAt(tree, 'metadata', 'namespace') || undefined) === resource!.namespace
  )
}

function faultIn({ path, absent, location }: Problem, text: string, tree: Tree): string | undefined {
  const { spot, depth } = follow(tree, path)
  if (absent !== depth < path.length)
    return absent ? 'said to be absent, and is there' : 'said to be there, and is absent'
  const allowed = depth === 0 ? [wholeResource(tree, text)] : placesOf(spot, text, absent)
  const said = `${location.start.line}:${location.start.column}-${location.end.column}`
  const wanted = allowed.map(range => {
    const { start, end } = locationOf(range, text)
    return `${start.line}:${start.column}-${end.column}`
  })
  return wanted.includes(said) ? undefined : `stands at ${said}, and should at ${wanted.join(' or ')}`
}

function wholeResource(tree: Tree, text: string): Range {
  for (const path of [['metadata', 'name'], ['kind']]) {
    const { spot, depth } = follow(tree, path)
    if (depth === path.length && isScalar(spot.node) && spot.node.value !== null) return valueRange(spot.node, text)
  }
  const { start } = rangeOf(tree.root)
  return { start, end: endOfCode(text, start) }
}

function placesOf({ node, key, isItem, alias }: Spot, text: string, absent: boolean): readonly Range[] {
  const isEmpty = node === null || (isScalar(node) && node.value === null)
  if (alias && isCollection(node) && node.anchor) return anchorPlaces(node, node.anchor, text)
  if (isCollection(node) && isItem) {
    // Between brackets the rest of the line is other items', where the item ends before it.
    const inBrackets = /[[,]\s*$/.test(text.slice(0, rangeOf(node).start))
    return [
      ...itemStarts(node, text).map(start => ({ start, end: endOfCode(text, start) })),
      ...(inBrackets ? [valueRange(node, text)] : []),
    ]
  }
  const ownKey = key ? [rangeOf(key)] : []
  if ((isCollection(node) || isEmpty) && key) return ownKey
  if (isEmpty && isBlank(node)) return dashOf(node, text)
  return absent ? [valueRange(node!, text)] : [valueRange(node!, text), ...ownKey]
}

/** Whether nothing is written, where `null` or `~` could be. */
function isBlank(node: Node | null): boolean {
  const { start, end } = rangeOf(node)
  return start === end
}

/** A collection that is used by an alias stands at its anchor, or at the key that the anchor follows. */
function anchorPlaces(node: Node, anchor: string, text: string): readonly Range[] {
  const at = text.lastIndexOf(`&${anchor}`, rangeOf(node).start)
  const key = /([^\s:]+):[ \t]*$/.exec(text.slice(0, at))
  const start = key ? key.index : at
  return [{ start: at, end: at + anchor.length + 1 }, ...(key ? [{ start, end: start + key[1]!.length }] : [])]
}

/** Where an item's node begins, and before it where its tag or anchor does. */
function itemStarts(node: Node, text: string): readonly number[] {
  const { start } = rangeOf(node)
  const properties = /(?:[&!]\S*[ \t]+)+$/.exec(text.slice(0, start))
  return properties ? [start, properties.index] : [start]
}

function dashOf(node: Node | null, text: string): readonly Range[] {
  const dash = text.lastIndexOf('-', rangeOf(node).start)
  return [{ start: dash, end: dash + 1 }]
}

function valueRange(node: Node, text: string): Range {
  const { start, end } = rangeOf(node)
  const header =
    isScalar(node) && node.type?.startsWith('BLOCK') ? /^[|>][-+\d]*/.exec(text.slice(start, end)) : undefined
  if (header) return { start, end: start + header[0].length }
  const lineBreak = /[ \t]*\r?\n/.exec(text.slice(start, end))
  return { start, end: lineBreak ? start + lineBreak.index : end }
}

/** Where the line of an offset ends, trailing blanks and a comment left out. */
function endOfCode(text: string, offset: number): number {
  let quote = ''
  let end = offset
  for (let at = offset; at < text.length && !'\r\n'.includes(text[at]!); at++) {
    const unit = text[at]!
    const isFirst = at === offset || /[\s[{,]/.test(text[at - 1]!)
    if (quote !== '') quote = unit === quote ? '' : quote
    else if (unit === '#' && isFirst && at > offset) break
    else if (isFirst && (unit === '"' || unit === "'")) quote = unit
    if (!/\s/.test(unit)) end = at + 1
  }
  return end
}

function rangeOf(node: Node | null): Range {
  const [start, end] = node?.range ?? [0, 0]
  return { start, end }
}

function locationOf({ start, end }: Range, text: string): Location {
  const before = text.slice(0, start)
  const lineStart = before.lastIndexOf('\n') + 1
  const mark = lineStart === 0 && text.startsWith('\ufeff') ? 1 : 0
  const line = before.split('\n').length
  const column = start - lineStart - mark + 1
  return { start: { line, column }, end: { line, column: column + end - start } }
}
