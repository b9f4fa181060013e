/** The presets that a rule is in, as the docs name them. */
import { partIn, presetNames, type RuleMeta } from '@keelint/core'
import { flowText } from './flow-text.ts'

/** Each preset with the options that it sets. */
export function presetTexts(meta: RuleMeta): readonly string[] {
  return presetNames.flatMap(preset => {
    const part = partIn(preset, meta)
    if (part === false) return []
    return part === true ? [`\`${preset}\``] : [`\`${preset}\` with \`${flowText(part)}\``]
  })
}
