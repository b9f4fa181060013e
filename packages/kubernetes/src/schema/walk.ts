/** Compares a value with the shape of its definition, and runs the checks of each definition that it meets. */

import { cleanCopy } from './clean-copy.ts'
import type { FaultCode, SchemaFault, Step } from './fault.ts'
import { repeatedItems } from './repeated-items.ts'
import { scalarFault } from './scalar-fault.ts'
import { type Kind, type Shape, shapeWithin } from './shape.ts'
import type { Spot } from './spot.ts'

import { unknownField } from './unknown-field.ts'

/** Deeper than any real object, and shallow enough for every stack. */
const deepest = 200

/** More values than a document of 10 MB holds; behind it, what anchors repeat is looked at once. */
const many = 1 << 19

/** What a walk is given and what it finds. Paths are kept on a stack, and copied where something is reported. */
export interface Walk {
  readonly minor: number
  /** Whether to run the checks, too. */
  readonly checking: boolean
  readonly faults: SchemaFault[]
  readonly steps: Step[]
  /** The shapes of the values that the steps lead through, for hints. */
  readonly shapes: Shape[]
  /** The values that have these shapes. */
  readonly values: unknown[]
  readonly spot: WalkSpot
  /** How many values were found that no check could bear, and what holds them, however deep. */
  unclean: number
  dirty: Set<object> | undefined
  visited: number
  isTooDeep: boolean
  seen: Map<object, Set<Kind>> | undefined
}

export function newWalk(minor: number, checking: boolean): Walk {
  const faults: SchemaFault[] = []
  const steps: Step[] = []
  const spot = new WalkSpot(minor, faults, steps, [])
  return {
    minor,
    checking,
    faults,
    steps,
    shapes: [],
    values: [],
    spot,
    unclean: 0,
    dirty: undefined,
    visited: 0,
    isTooDeep: false,
    seen: undefined,
  }
}

export function report(
  walk: Walk,
  depth: number,
  code: FaultCode,
  message: string,
  at: 'key' | 'value' = 'value',
  ...further: readonly Step[]
): void {
  walk.faults.push({ path: [...walk.steps.slice(0, depth), ...further], code, message, at })
}

/** @param depth how many steps lead to the value */
export function visit(value: unknown, kind: Kind, depth: number, walk: Walk): void {
  switch (kind.form) {
    case 'definition':
      if (!isMap(value)) break
      if (mayEnter(value, kind, depth, walk)) visitDefinition(value, kind, depth, walk)
      return
    case 'list':
      if (!Array.isArray(value)) break
      if (mayEnter(value, kind, depth, walk)) visitItems(value, kind, depth, walk)
      return
    case 'map':
      if (!isMap(value)) break
      if (mayEnter(value, kind, depth, walk)) visitValues(value, kind.of!, depth, walk)
      return
    case 'object':
      if (isMap(value)) return
      break
    case 'schema':
      if (typeof value === 'boolean' || Array.isArray(value)) return
      if (!isMap(value)) break
      if (mayEnter(value, kind, depth, walk)) visitDefinition(value, kind, depth, walk)
      return
  }
  const found = scalarFault(value, kind)
  if (found === undefined) return
  if (found.code === 'wrong-type') walk.unclean++
  report(walk, depth, found.code, found.message)
}

function visitDefinition(value: Fields, kind: Kind, depth: number, walk: Walk): void {
  const shape = shapeWithin(kind, walk.minor)
  if (shape !== undefined) visitFields(value, shape, depth, walk)
}

function visitFields(value: Fields, shape: Shape, depth: number, walk: Walk): void {
  const { fields, required } = shape
  const unclean = walk.unclean
  walk.shapes[depth] = shape
  walk.values[depth] = value
  for (const key in value) {
    const child = value[key]
    walk.steps[depth] = key
    const field = fields.get(key)
    if (field === undefined) {
      report(walk, depth + 1, 'unknown-field', unknownField(key, shape, depth, walk), 'key')
    } else if (child === null || child === undefined) {
      walk.unclean++
      if (field.required) absent(key, depth, walk)
    } else {
      visit(child, field.kind, depth + 1, walk)
    }
  }
  for (let index = 0; index < required.length; index++) {
    const name = required[index]!
    if (value[name] === undefined && !Object.hasOwn(value, name)) absent(name, depth, walk)
  }
  if (walk.unclean !== unclean) markDirty(value, walk)
  if (shape.check === undefined || !walk.checking) return
  const clean = walk.unclean === unclean ? value : cleanCopy(value, shape, walk)
  shape.check(clean as never, spotAt(walk, depth))
}

function absent(name: string, depth: number, walk: Walk): void {
  report(walk, depth, 'missing', `\`${name}\` is missing.`, 'value', name)
}

function visitItems(list: readonly unknown[], kind: Kind, depth: number, walk: Walk): void {
  const unclean = walk.unclean
  for (let index = 0; index < list.length; index++) {
    walk.steps[depth] = index
    const item = list[index]
    if (item === null || item === undefined) {
      if (kind.of!.form !== 'any') nullItem('An item of the list is empty.', depth, walk)
    } else {
      visit(item, kind.of!, depth + 1, walk)
    }
  }
  if (walk.unclean !== unclean) markDirty(list, walk)
  if (kind.keys !== undefined && list.length > 1) {
    for (const { code, message, path } of repeatedItems(
      list,
      kind.keys,
      walk.shapes[depth - 1]?.id,
      walk.steps[depth - 1],
    ))
      report(walk, depth, code, message, 'value', ...path)
  }
}

function visitValues(map: Fields, of: Kind, depth: number, walk: Walk): void {
  const unclean = walk.unclean
  for (const key in map) {
    walk.steps[depth] = key
    const value = map[key]
    if (value === null || value === undefined) {
      if (of.form !== 'any') nullItem(`\`${key}\` has no value.`, depth, walk)
    } else {
      visit(value, of, depth + 1, walk)
    }
  }
  if (walk.unclean !== unclean) markDirty(map, walk)
}

function markDirty(holder: object, walk: Walk): void {
  walk.dirty ??= new Set()
  walk.dirty.add(holder)
}

function nullItem(message: string, depth: number, walk: Walk): void {
  walk.unclean++
  report(walk, depth + 1, 'null-item', message)
}

/** Whether to go into a container: not too deep, and where anchors multiply it, once. */
function mayEnter(value: object, kind: Kind, depth: number, walk: Walk): boolean {
  if (depth > deepest) {
    // Once is enough: what is that deep may be a value within itself, which has no end.
    if (!walk.isTooDeep) report(walk, depth, 'too-deep', `The value is more than ${deepest} levels deep.`)
    walk.isTooDeep = true
    return false
  }
  if (++walk.visited <= many) return true
  walk.seen ??= new Map()
  const kinds = walk.seen.get(value)
  if (kinds?.has(kind)) return false
  if (kinds) kinds.add(kind)
  else walk.seen.set(value, new Set([kind]))
  return true
}

type Fields = Readonly<Record<string, unknown>>

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The spot of what the walk has come to: one for all checks, for these do not keep it. */
export function spotAt(walk: Walk, depth: number): Spot {
  walk.spot.depth = depth
  return walk.spot
}

/** Identity, so that a check of a value that is right costs no more than its questions. */
class WalkSpot implements Spot {
  depth = 0
  readonly minor: number
  readonly #faults: SchemaFault[]
  readonly #steps: readonly Step[]
  readonly #below: readonly Step[]

  constructor(minor: number, faults: SchemaFault[], steps: readonly Step[], below: readonly Step[]) {
    this.minor = minor
    this.#faults = faults
    this.#steps = steps
    this.#below = below
  }

  fault(code: FaultCode, message: string, ...path: readonly Step[]): void {
    this.#push(code, message, 'value', path)
  }

  keyFault(code: FaultCode, message: string, ...path: readonly Step[]): void {
    this.#push(code, message, 'key', path)
  }

  in(...path: readonly Step[]): Spot {
    const spot = new WalkSpot(this.minor, this.#faults, this.#steps, this.#below.concat(path))
    spot.depth = this.depth
    return spot
  }

  #push(code: FaultCode, message: string, at: 'key' | 'value', path: readonly Step[]): void {
    this.#faults.push({ path: [...this.#steps.slice(0, this.depth), ...this.#below, ...path], code, message, at })
  }
}
