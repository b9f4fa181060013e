/** Every rule that the config knows, and what the config makes of it. */
import { crashId, crashMeta, ownRuleLevels, ownRules, partIn, presetNames, type RuleMeta } from '@keelint/core'
import { configsOf } from '../engine/configs.ts'
import type { OptionValues } from '../options.ts'
import { engineOptionsOf } from './engine-options.ts'

export interface KnownRule {
  readonly id: string
  readonly meta: RuleMeta
  /** For a manifest in the working directory. */
  readonly level: 'off' | 'warn' | 'error'
  /** The presets that it is in, in the order of their list. */
  readonly presets: readonly string[]
}

/** Sorted by id, those of plugins and the linter's own too. Throws a `ConfigError` on a wrong config. */
export async function knownRules(options: OptionValues, cwd: string): Promise<readonly KnownRule[]> {
  const configs = await configsOf(await engineOptionsOf(options, cwd), cwd)
  await configs.prepare([manifest])
  const { known, rules, own } = configs.resolved.forFile(manifest)
  const ofPlugins = [...known].map(
    ([id, { meta }]): KnownRule => ({
      id,
      meta,
      level: rules.get(id)?.level ?? 'off',
      presets: presetNames.filter(name => partIn(name, meta) !== false),
    }),
  )
  const ofOurs = Object.entries<RuleMeta>({ ...ownRules, [crashId]: crashMeta }).map(
    ([id, meta]): KnownRule => ({ id, meta, level: own.get(id) ?? ownRuleLevels[id] ?? 'error', presets: [] }),
  )
  return [...ofPlugins, ...ofOurs].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A file that patterns such as `**` followed by `*.yaml` hold for. */
const manifest = 'manifest.yaml'
