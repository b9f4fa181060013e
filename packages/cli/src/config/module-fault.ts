/** Says in a sentence why a module could not be run. */
import { spawnSync } from 'node:child_process'
import util from 'node:util'
import { relativeName } from '../files/name.ts'
import { placeOnStack } from './place-on-stack.ts'

/**
 * The error's message and the place that it comes from, no stack. A module that throws no error is told of by what it throws.
 *
 * @param file the module, absolute
 */
export function moduleFault(error: unknown, file: string, cwd: string): string {
  if (!(error instanceof Error) && !isErrorLike(error)) return `it throws ${util.inspect(error, { depth: 0 })}.`
  const message = oneLine(error.message.replaceAll(`${cwd}/`, '')) || 'an error without a message'
  const place = placeOnStack(error, cwd) ?? (error.name === 'SyntaxError' ? syntaxPlace(file, cwd) : undefined)
  const kind = error.name === 'Error' || error.name === 'ConfigError' ? '' : `${error.name}: `
  return `${kind}${message.replace(/[.:]$/, '')}${place === undefined || message.includes(place) ? '' : ` (${place})`}.`
}

/** An error of another realm, such as that of a test runner. */
function isErrorLike(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && typeof (error as Partial<Error>).message === 'string'
}

/** Node does not say where a module of its own format fails to compile; asked to check the file without running it, it does. */
function syntaxPlace(file: string, cwd: string): string | undefined {
  const { stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8', timeout: 10_000 })
  const line = /^(.+):(\d+)$/m.exec(stderr ?? '')?.[2]
  return line === undefined ? undefined : `${relativeName(cwd, file)}:${line}`
}

function oneLine(text: string): string {
  const line = text.replace(/\s*\r?\n\s*/g, ' ').trim()
  return line.length > 500 ? `${line.slice(0, 500)}…` : line
}
