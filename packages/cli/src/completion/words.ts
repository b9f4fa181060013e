/** What a shell may offer, from the tables of options, formats and rules. */
import { ownRules, presetNames, severities } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { fixTypes } from '../engine/options.ts'
import { commandLines } from '../help.ts'
import { type Option, type OptionName, options } from '../options.ts'
import { formatNames } from '../reporters/formats.ts'

export interface OfferedOption {
  readonly name: string
  readonly short?: string
  readonly about: string
  /** Whether it may be given more than once. */
  readonly repeatable: boolean
  /** Words that it takes, or what else; absent for a switch. */
  readonly value?: readonly string[] | 'file' | 'text'
  /** What stands for the value. */
  readonly label?: string
}

export interface Offer {
  readonly options: readonly OfferedOption[]
  readonly commands: readonly OfferedCommand[]
}

export interface OfferedCommand {
  readonly name: string
  readonly about: string
  /** What comes behind it. */
  readonly words: readonly string[]
}

export const shells = ['bash', 'zsh', 'fish'] as const

export function offer(): Offer {
  const rows: readonly (readonly [string, Option])[] = Object.entries(options)
  const ruleIds = [...Object.keys(plugin.rules ?? {}).map(name => `k8s/${name}`), ...Object.keys(ownRules)].sort()
  const values: Readonly<Partial<Record<OptionName, readonly string[]>>> = {
    preset: [...presetNames, 'none'],
    format: formatNames,
    'min-severity': severities,
    'fail-on': [...severities, 'never'],
    'fix-type': fixTypes,
    'suppress-rule': ruleIds,
    'report-unused-disable-directives-severity': ['off', 'warn', 'error'],
  }
  const words: Readonly<Record<string, readonly string[]>> = {
    explain: ruleIds,
    completion: shells,
    access: ['who-can', 'what-can', 'duties', 'path'],
  }
  return {
    options: rows.map(([name, { short, value, repeatable = false, help }]) => ({
      name,
      about: help,
      repeatable,
      ...(short !== undefined && { short }),
      ...(value !== undefined && {
        value: values[name as OptionName] ?? (value === 'FILE' ? 'file' : 'text'),
        label: value,
      }),
    })),
    commands: commandLines().map(({ name, about }) => ({ name, about, words: words[name] ?? [] })),
  }
}
