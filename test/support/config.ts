/** Small plugins, and what is asked of a config in tests. */
import { type Config, ConfigError, type ConfigList, type Plugin, type Rule, resolveConfig } from '@keelint/core'
import * as assert from 'uvu/assert'
import { meta } from './lint.ts'

/** A rule that sees nothing. */
export function ruleWith(more: Partial<Rule['meta']> = {}): Rule {
  return { meta: { ...meta, ...more }, create: () => ({}) }
}

export function pluginWith(name: string, rules: Readonly<Record<string, Rule>>, more: Partial<Plugin> = {}): Plugin {
  return { meta: { name, version: '1.2.3' }, rules, ...more }
}

/** Options of a graded rule. */
export const gradeSchema = {
  type: 'object',
  properties: {
    grade: { type: 'string', enum: ['mild', 'hard'], default: 'mild', description: 'x' },
    names: { type: 'array', items: { type: 'string' }, description: 'x' },
  },
  additionalProperties: false,
} as const

/** Built in: `test/plain`, `test/graded`. */
export const builtIn: Plugin = {
  ...pluginWith('test', {
    plain: ruleWith({ severity: 'low', presets: { recommended: true } }),
    graded: ruleWith({
      standards: ['pss:baseline', 'cis:5.2.2'],
      presets: { recommended: { grade: 'mild' }, all: { grade: 'hard' } },
      schema: gradeSchema,
    }),
  }),
}

/** Levels and options of the rules that are on for a file. */
export async function rulesFor(
  path: string,
  configs: readonly ConfigList[],
  plugins: readonly Plugin[] = [builtIn],
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { rules } = (await resolveConfig(configs, plugins)).forFile(path)
  return Object.fromEntries([...rules].map(([id, { level, options }]) => [id, [level, options]]))
}

/** The error that a config is refused with. */
export async function refusal(configs: unknown, plugins: readonly Plugin[] = [builtIn]): Promise<ConfigError> {
  try {
    await resolveConfig((Array.isArray(configs) ? configs : [configs]) as readonly Config[], plugins)
  } catch (error) {
    assert.instance(error, ConfigError)
    return error as ConfigError
  }
  return new ConfigError('nothing refused')
}
