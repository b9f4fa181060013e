/** Fixes texts with rules of a test's own, as any user of the library would. */
import { type Config, Linter, type LinterOptions, type Report, type Rule, type Run, resolveConfig } from '@keelint/core'
import { meta } from './lint.ts'

/** A rule about every ConfigMap: reports and fixes as the function says, for its `data`. */
export function fixing(
  check: (
    data: Readonly<Record<string, string>>,
    node: Parameters<NonNullable<ReturnType<Rule['create']>['ConfigMap']>>[1],
  ) => readonly Omit<Report, 'messageId'>[],
  type: Rule['meta']['type'] = 'problem',
): Rule {
  return {
    meta: { ...meta, type, fixable: true },
    create: ({ report }) => ({
      ConfigMap({ data }, node) {
        for (const found of check((data ?? {}) as Readonly<Record<string, string>>, node))
          report({ ...found, messageId: 'here' })
      },
    }),
  }
}

/** @param rules by name, of the plugin `test` */
export async function lintAndFix(
  rules: Readonly<Record<string, Rule>>,
  files: Readonly<Record<string, string>>,
  {
    types,
    config,
    ...options
  }: LinterOptions & { readonly types?: readonly Rule['meta']['type'][]; readonly config?: Config } = {},
): Promise<Run> {
  const levels = Object.fromEntries(Object.keys(rules).map(name => [`test/${name}`, 'error'] as const))
  const plugin = { meta: { name: 'test', version: '0.0.0', namespace: 'test' }, rules }
  const linter = new Linter(await resolveConfig([{ rules: levels, ...config }], [plugin]), options)
  return linter.lintAndFix(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    {},
    types ? { types } : {},
  )
}

/** A ConfigMap with this data. */
export function configMap(data: string, name = 'a'): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n${data.replace(/^(?=.)/gm, '  ')}\n`
}
