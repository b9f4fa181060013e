/** Why a file's config is what it is: which objects hold, and which of them set each rule. */
import { withDefaults } from '../rule/options.ts'
import type { Level } from '../rule/severity.ts'
import type { Path } from '../source/place.ts'
import { applied } from './applied.ts'
import { normalPath } from './base-path.ts'
import type { ConfigList, Plugin } from './config.ts'
import { prepare } from './prepare.ts'
import type { ResolveOptions } from './resolve.ts'
import type { Mismatch } from './scope.ts'

/** Plain data. */
export interface Explanation {
  readonly path: string
  /** The object whose `ignores` keep the file from being linted at all. */
  readonly ignoredBy?: string
  /** All objects but those that are nothing but ignores, each after what it extends. */
  readonly objects: readonly ExplainedObject[]
  /** The rules that some object spoke of, by id, in the order of their ids. */
  readonly rules: readonly ExplainedRule[]
}

export interface ExplainedObject {
  readonly name: string
  /** Where it stands in the list of configs; for what a plugin or preset brings, where that is named. */
  readonly at: Path
  readonly holds: boolean
  /** The key that keeps it from holding. */
  readonly because?: Mismatch
}

export interface ExplainedRule {
  readonly id: string
  readonly level: Level | 'off'
  /** With defaults. */
  readonly options: Readonly<Record<string, unknown>>
  /** In the order in which they counted. */
  readonly by: readonly {
    readonly object: string
    readonly level: Level | 'off'
    readonly options?: Readonly<Record<string, unknown>>
  }[]
}

/** Throws a `ConfigError` as `resolveConfig` does. @param path of the file, as for `forFile` */
export async function explainConfig(
  configs: readonly ConfigList[],
  plugins: readonly Plugin[],
  path: string,
  { folder }: ResolveOptions = {},
): Promise<Explanation> {
  const { objects, known, ignoredBy } = await prepare(configs, plugins, folder)
  const name = normalPath(path)
  const ignoring = ignoredBy(name)
  const explained = objects.map(object => ({ object, because: object.mismatch(name) }))
  const rules = applied(explained.flatMap(({ object, because }) => (because === undefined ? [object] : [])))
  return {
    path,
    ...(ignoring !== undefined && { ignoredBy: ignoring }),
    objects: explained.map(({ object: { name, at }, because }) => ({
      name,
      at,
      holds: because === undefined,
      ...(because !== undefined && { because }),
    })),
    rules: [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { level, options, by }]) => ({
        id,
        level,
        options: withDefaults(known.get(id)?.meta.schema, options),
        by: by.map(({ object, entry: { level, options } }) => ({
          object: object.name,
          level,
          ...(options && { options }),
        })),
      })),
  }
}
