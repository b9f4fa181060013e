/** Decides whether the output has colors, and gives them. */
import util from 'node:util'
import type { Io, Output } from '../io.ts'
import type { OptionValues } from '../options.ts'
import { UsageError } from '../usage-error.ts'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'magenta' | 'underline'
export type Paint = (style: Style | readonly Style[], text: string) => string

/** What was asked for on the command line; then `FORCE_COLOR` and `NO_COLOR`; then whether it is a terminal. */
export function hasColor(options: OptionValues, io: Io, output: Output): boolean {
  if (options.color && options['no-color']) throw new UsageError('`--color` and `--no-color` exclude each other.')
  if (options.color || options['no-color']) return options.color
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = io.env
  if (forced) return forced !== '0' && forced !== 'false'
  return !none && output.isTTY && terminal !== 'dumb'
}

export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text
  return (style, text) => util.styleText(style as Style, text, { validateStream: false })
}
