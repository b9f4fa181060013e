/** What a rule says when something is wrong, with messages whose placeholders the compiler checks. */
import type { Place } from '../resource/resource.ts'
import type { Fix } from './fix.ts'
import type { Severity } from './severity.ts'

type Trimmed<Name> = Name extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Name
type Placeholder<Message> = Message extends `${string}{{${infer Name}}}${infer Rest}`
  ? Trimmed<Name> | Placeholder<Rest>
  : never
type Scalar = string | number | boolean | undefined
type DataFor<Message> = string extends Message
  ? { readonly data?: Readonly<Record<string, Scalar>> | undefined }
  : [Placeholder<Message>] extends [never]
    ? { readonly data?: never }
    : { readonly data: { readonly [Name in Placeholder<Message>]: Scalar } }

/** A message and exactly the data that the message asks for. */
type Filled<Messages> = {
  [Id in keyof Messages & string]: { readonly messageId: Id } & DataFor<Messages[Id]>
}[keyof Messages & string]

export type Report<Messages = Record<string, string>> = Filled<Messages> & {
  readonly at: Place
  /** Where a cross-resource rule knows better than its meta how bad this one is. */
  readonly severity?: Severity | undefined
  /** What tells this problem from others at the same place, such as a direction. */
  readonly evidence?: string | undefined
  /** Whether the value at `at` is a secret: it is blanked where its line is shown, and its identity does not depend on it. */
  readonly conceal?: boolean | undefined
  readonly related?: readonly RelatedPlace[] | undefined
  /** The one right answer; a rule that gives one says so in `meta.fixable`. */
  readonly fix?: Fix | undefined
  /** Answers that a person has to choose from; a rule that gives some says so in `meta.hasSuggestions`. */
  readonly suggest?: readonly (Filled<Messages> & { readonly fix: Fix })[] | undefined
}

/** A place that a problem has to do with. */
export interface RelatedPlace {
  readonly at: Place
  readonly message: string
  /** Whether it is a step of a way that begins where the problem stands; the steps come in their order. */
  readonly step?: true
}

const placeholder = /\{\{\s*(\w+)\s*\}\}/g

/** The names of the placeholders in a message. */
export function placeholdersIn(message: string): readonly string[] {
  const known = placeholders.get(message)
  if (known) return known
  const names = [...message.matchAll(placeholder)].map(([, name]) => name!)
  if (placeholders.size < 1000) placeholders.set(message, names)
  return names
}

/** By message: rules have few, and report them often. */
const placeholders = new Map<string, readonly string[]>()

/** Fills `{{name}}` placeholders, also with blanks around the name; a name without data stays as it is written. */
export function interpolate(message: string, data: Readonly<Record<string, Scalar>> | undefined): string {
  if (!data) return message
  return message.replace(placeholder, (whole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : whole))
}
