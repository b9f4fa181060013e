/** The linter as each peer's suite needs it: its preset, its version of Kubernetes, and a world that is closed. */
import { Linter, type PresetName, type Run, resolveConfig } from '@keelint/core'
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import { plugin } from '@keelint/rules-recommended'
import type { Case } from './case.ts'

export interface Setting {
  readonly preset: PresetName
  readonly minor: number
}

/**
 * One for each known minor that the case speaks of, or the one that its API goes with; none where it speaks only of minors that
 * are not known.
 */
export function settingsOf({ level, versions, component, deprecatedIn, removedIn }: Case): readonly Setting[] {
  const preset = level === undefined ? 'all' : (`pss-${level}` as const)
  const aged = component === 'k8s' ? minorOf(removedIn ?? deprecatedIn) : undefined
  if (aged !== undefined) return [{ preset, minor: Math.min(Math.max(aged, oldestMinor), newestMinor) }]
  if (versions === undefined) return [{ preset, minor: newestMinor }]
  const [first, last = first] = versions.split('-').map(version => Number(version.split('.')[1]))
  const settings: Setting[] = []
  for (let minor = oldestMinor; minor <= newestMinor; minor++)
    if (minor >= first! && minor <= last!) settings.push({ preset, minor })
  return settings
}

function minorOf(version: string | undefined): number | undefined {
  const minor = /^v1\.(\d+)/.exec(version ?? '')?.[1]
  return minor === undefined ? undefined : Number(minor)
}

/** Lints one file that knows nothing but itself. */
export type LintOne = (setting: Setting, path: string, text: string) => Promise<Run>

/** Keeps a linter for each setting, and what it found in each file. */
export function linters(): LintOne {
  const made = new Map<string, Promise<Linter>>()
  const runs = new Map<string, Run>()
  return async ({ preset, minor }, path, text) => {
    const setting = `${preset} 1.${minor}`
    if (!made.has(setting)) made.set(setting, linterFor(preset, minor))
    const linter = await made.get(setting)!
    const key = `${setting} ${path}`
    if (!runs.has(key)) runs.set(key, linter.lint([{ path, text }]))
    return runs.get(key)!
  }
}

async function linterFor(preset: PresetName, minor: number): Promise<Linter> {
  const config = { extends: [preset], closed: true, kubernetes: { version: `1.${minor}` } }
  return new Linter(await resolveConfig([config], [plugin]))
}

/** The names of the rules that work without a user's own lists. */
export async function ruleNames(): Promise<ReadonlySet<string>> {
  const { rules } = (await resolveConfig([{ extends: ['all'] }], [plugin])).forFile('x.yaml')
  return new Set([...rules.keys()].map(id => id.slice(id.indexOf('/') + 1)))
}

/** A rule's id, as problems name it. */
export function idOf(name: string): string {
  return `${plugin.meta.namespace}/${name}`
}
