/** The form of what people write, and the sentence for what has another. */
import type { Path } from '../source/place.ts'
import { didYouMean } from './names.ts'

export interface Fault {
  readonly at: Path
  /** A sentence. */
  readonly message: string
}

/** What is wrong with a value; undefined where nothing is. @param at the path of the value, for the sentence */
export type Shape = (value: unknown, at: Path) => Fault | undefined

type Mapping = Readonly<Record<string, unknown>>
type Shapes = Readonly<Record<string, Shape>>

/** Plain objects of whatever realm; no list, `Map` or `Date`. */
export function isMapping(value: unknown): value is Mapping {
  return Object.prototype.toString.call(value) === '[object Object]'
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

export function shapeOf(test: (value: unknown) => boolean, wanted: string): Shape {
  return (value, at) => (test(value) ? undefined : { at, message: `${quoted(at)} must be ${wanted}.` })
}

export const anyMapping = shapeOf(isMapping, 'a mapping')
export const text = shapeOf(value => typeof value === 'string', 'a text')
export const filledText = shapeOf(isFilled, 'a text that is not empty')
export const yesOrNo = shapeOf(value => typeof value === 'boolean', 'true or false')
export const texts = shapeOf(isTexts, 'a list of texts')
export const filledTexts = shapeOf(
  value => isTexts(value) && value.length > 0 && value.every(isFilled),
  'a list of texts, at least one and none of them empty',
)

export function oneOf(values: readonly string[]): Shape {
  const names = values.map(name => `\`${name}\``)
  const wanted = `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
  return (value, at) => {
    if (typeof value !== 'string') return shapeOf(() => false, wanted)(value, at)
    if (values.includes(value)) return undefined
    return { at, message: `${quoted(at)} must be ${wanted}.${didYouMean(value, values)}` }
  }
}

export function listOf(item: Shape): Shape {
  return (value, at) => {
    if (!Array.isArray(value)) return { at, message: `${quoted(at)} must be a list.` }
    for (const [index, one] of value.entries()) {
      const fault = item(one, [...at, index])
      if (fault) return fault
    }
    return undefined
  }
}

/** A mapping of these keys and no others; a key whose value is undefined is absent. */
export function mappingOf(shapes: Shapes, required: readonly string[] = []): Shape {
  return (value, at) => {
    if (!isMapping(value)) return anyMapping(value, at)
    for (const key of Object.keys(value))
      if (!Object.hasOwn(shapes, key)) {
        const subject = at.length === 0 ? 'there is' : `${quoted(at)} has`
        return { at: [...at, key], message: `${subject} no key \`${key}\`.${didYouMean(key, Object.keys(shapes))}` }
      }
    return knownKeys(value, shapes, required, at)
  }
}

/** A mapping of at least these keys; others are not our business. */
export function mappingWith(shapes: Shapes, required: readonly string[] = []): Shape {
  return (value, at) => (isMapping(value) ? knownKeys(value, shapes, required, at) : anyMapping(value, at))
}

function knownKeys(value: Mapping, shapes: Shapes, required: readonly string[], at: Path): Fault | undefined {
  for (const [key, item] of Object.entries(value)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined
    const fault = item === undefined ? undefined : shape?.(item, [...at, key])
    if (fault) return fault
  }
  const missing = required.find(key => value[key] === undefined)
  return missing === undefined ? undefined : { at, message: `${quoted(at)} must have a \`${missing}\`.` }
}

/** `suppress[0].resource` in backticks. */
export function quoted(at: Path): string {
  const parts = at.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
  return `\`${parts.join('')}\``
}
