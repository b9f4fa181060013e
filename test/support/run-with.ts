/** Lints with rules of a test's own under a config of several objects, with whatever options the linter has. */
import { type Config, Linter, type LinterOptions, type Plugin, type Rule, type Run, resolveConfig } from '@keelint/core'

export interface Setup {
  readonly rules: Readonly<Record<string, Rule>>
  /** Rows for the table of workloads. */
  readonly workloads?: Plugin['workloads']
  /** Without one all rules are at `error`. */
  readonly configs?: readonly Config[]
  readonly options?: LinterOptions
}

/** @param files text by path; the part of the path before `//` is the world */
export async function runWith(
  { rules, workloads, configs, options }: Setup,
  files: Readonly<Record<string, string>>,
): Promise<Run> {
  const plugin: Plugin = {
    meta: { name: 'test', version: '0.0.0', namespace: 'test' },
    rules,
    ...(workloads && { workloads }),
  }
  const all = { rules: Object.fromEntries(Object.keys(rules).map(name => [`test/${name}`, 'error'] as const)) }
  const linter = new Linter(await resolveConfig(configs ?? [all], [plugin]), options)
  return linter.lint(
    Object.entries(files).map(([path, text]) => {
      const [world, rest] = path.split('//')
      return rest === undefined ? { path, text } : { path: `${world}/${rest}`, text, world: world! }
    }),
  )
}

/** A manifest of the kind, in the core group. */
export function object(kind: string, name: string, rest = ''): string {
  return `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n${rest}`
}
