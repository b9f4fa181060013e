/** Expressions in CEL about objects, compiled by a library that is loaded where somebody has some. */
import type { Environment } from '@marcbachmann/cel-js'
import { addFunctions, ownMatches } from './kubernetes-functions.ts'
import { celValue } from './value.ts'

/** What an expression says of an object: whether all is well, or a text on what is wrong, or why it says nothing. */
export type Answer = boolean | string | { readonly reason: string }

export type Expression = (object: unknown) => Answer

let environment: Environment | undefined

/** To be called before the first expression is compiled. */
export async function loadExpressions(): Promise<void> {
  if (environment) return
  const { Environment } = await import('@marcbachmann/cel-js')
  const made = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false })
  made.registerVariable('object', 'dyn')
  addFunctions(made)
  environment = made
}

/** Throws an `Error` with a sentence for an expression that is wrong, whatever it is asked about. @param text in CEL */
export function compileExpression(text: string): Expression {
  if (!environment) throw new Error('Expressions have not been loaded.')
  const parsed = attempt(environment, text)
  renameMatches(parsed.ast, new Set())
  const checked = parsed.check()
  if (!checked.valid) throw new Error(`${sentence(checked.error)}`)
  const type = checked.type ?? 'dyn'
  if (!['bool', 'string', 'dyn'].includes(type))
    throw new Error(`It gives a value of the type \`${type}\`, where a truth value or a text is asked for.`)
  return object => {
    const value = celValue(object)
    if (value === undefined) return { reason: 'the object is nested too deep.' }
    try {
      const answer: unknown = parsed({ object: value })
      return typeof answer === 'boolean' || typeof answer === 'string'
        ? answer
        : { reason: 'it gives neither a truth value nor a text.' }
    } catch (error) {
      return { reason: sentence(error) }
    }
  }
}

function attempt(environment: Environment, text: string): ReturnType<Environment['parse']> {
  try {
    return environment.parse(text)
  } catch (error) {
    throw new Error(sentence(error))
  }
}

interface Fault {
  readonly summary?: string
  readonly message?: string
  readonly range?: { readonly start: number }
}

/** Without the excerpt of the expression that the library adds. */
function sentence(error: unknown): string {
  const { summary, message, range } = error as Fault
  const text = (summary ?? message ?? String(error)).split('\n')[0]!.replace(/\.$/, '')
  return range ? `${text} (at character ${range.start + 1}).` : `${text}.`
}

interface Syntax {
  readonly op?: string
  readonly args?: unknown
}

/** Has the expression call Keelint's own function where it compares with a pattern. */
function renameMatches(node: unknown, seen: Set<unknown>): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  const { op, args } = node as Syntax
  if ((op === 'rcall' || op === 'call') && Array.isArray(args) && args[0] === 'matches') args[0] = ownMatches
  for (const child of Array.isArray(node) ? node : [args]) renameMatches(child, seen)
}
