/** Runs a rule on the files of a case, strictly: values cannot be changed, and what is unreadable is a fault. */
import type { Config, Plugin } from '../config/config.ts'
import { resolveConfig } from '../config/resolve.ts'
import { crdCompiler } from '../crd/compiler.ts'
import { Linter } from '../linter.ts'
import type { Run } from '../reporting/run.ts'
import type { Rule } from '../rule/rule.ts'
import type { SourceFile } from '../source/file.ts'
import type { FullCase } from './cases.ts'

const namespace = 'tested'

export function idOf(name: string): string {
  return `${namespace}/${name}`
}

/** A linter with the rule alone, set up as the case says. */
export async function linterOf(name: string, rule: Rule, one: Partial<FullCase>): Promise<Linter> {
  const plugin: Plugin = { meta: { name: namespace, version: '0.0.0', namespace }, rules: { [name]: rule } }
  const config: Config = {
    rules: { [idOf(name)]: ['error', one.options ?? {}] },
    ...(one.closed !== undefined && { closed: one.closed }),
    ...(one.assume && { assume: one.assume }),
    ...(one.settings && { settings: one.settings }),
    ...(one.kubernetes && { kubernetes: one.kubernetes }),
  }
  const crds = rule?.meta?.customResources ? await crdCompiler() : undefined
  return new Linter(await resolveConfig([config], [plugin]), { freeze: true, ...(crds && { crds }) })
}

export function sourcesOf(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}

/** What keeps a run from meaning anything. */
export function brokenInput({ ledger }: Run): readonly string[] {
  return [
    ...ledger.unreadable.map(
      ({ file, message, location }) => `${file}:${location?.start.line ?? 1}: cannot be read: ${message}`,
    ),
    ...ledger.skipped.map(({ file, reason }) => `${file}: holds no Kubernetes object (${reason}).`),
  ]
}
