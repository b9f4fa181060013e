/** Lints texts with a small rule or with the recommended plugin, as any user of the library would. */
import {
  type Config,
  type FoundOutside,
  Linter,
  type Plugin,
  type Problem,
  type Rule,
  type Run,
  resolveConfig,
} from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'

/** @param files text by path */
export async function lint(
  files: Readonly<Record<string, string>>,
  config: Config = { extends: ['all'] },
  plugins: readonly Plugin[] = [recommended],
  outside?: FoundOutside,
): Promise<Run> {
  const linter = new Linter(await resolveConfig([config], plugins))
  return linter.lint(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    outside,
  )
}

/** Lints with one rule of the test's own, `test/rule`. */
export function lintWith(rule: Rule, files: Readonly<Record<string, string>>, config: Config = {}): Promise<Run> {
  const plugin: Plugin = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules: { rule } }
  return lint(files, { rules: { 'test/rule': 'error' }, ...config }, [plugin])
}

/** The meta of a rule whose messages do not matter. */
export const meta = {
  type: 'problem',
  severity: 'high',
  docs: { description: 'Disallow', rationale: 'x', remedy: 'x', references: ['https://kubernetes.io'] },
  messages: { here: 'Here.' },
} as const

/** Line, column and what is covered: `3:5 «text»`. */
export function where({ location }: Pick<Problem, 'location'>, text: string): string {
  const { start, end } = location
  const line = text.replace(/^\uFEFF/, '').split(/\r\n|[\r\n]/)[start.line - 1] ?? ''
  return `${start.line}:${start.column} «${line.slice(start.column - 1, end.column - 1)}»`
}
