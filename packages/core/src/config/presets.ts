/** Presets, derived from what each rule says of itself. */
import type { PresetName, Rule, RuleMeta } from '../rule/rule.ts'
import type { Level } from '../rule/severity.ts'
import type { RuleEntry } from './rule-entry.ts'

/** Of the presets that every plugin has, if only without a rule. */
export const presetNames: readonly PresetName[] = [
  'recommended',
  'strict',
  'pss-baseline',
  'pss-restricted',
  'nsa',
  'cis',
  'reliability',
  'all',
]

/** The entries of a preset. @param rules by id */
export function presetRules(preset: PresetName, rules: ReadonlyMap<string, Rule>): Readonly<Record<string, RuleEntry>> {
  const entries: Record<string, RuleEntry> = {}
  for (const [id, { meta }] of rules) {
    const part = partIn(preset, meta)
    if (part === false) continue
    const level = levelIn(preset, meta)
    entries[id] = part === true ? [level, {}] : [level, part]
  }
  return entries
}

type Part = boolean | Readonly<Record<string, unknown>>

/** Whether a rule is in a preset, or the options that it has there. */
export function partIn(preset: PresetName, meta: RuleMeta): Part {
  const said = meta.presets?.[preset]
  if (said !== undefined) return said
  const standards = meta.standards ?? []
  switch (preset) {
    case 'all':
      return true
    case 'strict':
      return meta.presets?.recommended ?? false
    case 'pss-baseline':
      return standards.includes('pss:baseline')
    case 'pss-restricted':
      // The restricted level contains the baseline.
      return standards.includes('pss:restricted') || partIn('pss-baseline', meta)
    case 'nsa':
    case 'cis':
      return standards.some(standard => standard.startsWith(`${preset}:`))
    default:
      return false
  }
}

function levelIn(preset: PresetName, { severity }: RuleMeta): Level {
  if (preset === 'pss-baseline' || preset === 'pss-restricted' || preset === 'nsa' || preset === 'cis') return 'error'
  return severity === 'critical' || severity === 'high' ? 'error' : 'warn'
}
