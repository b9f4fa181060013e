/** Which presets each rule is in, asked of the config itself. */
import { presetNames, resolveConfig } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'

/** Presets by the id of the rule, in the order of their names' list. */
export async function presetsByRule(): Promise<ReadonlyMap<string, readonly string[]>> {
  const presets = new Map<string, string[]>()
  for (const name of presetNames) {
    const { rules } = (await resolveConfig([{ extends: [name] }], [plugin])).forFile('.')
    for (const id of rules.keys()) presets.set(id, [...(presets.get(id) ?? []), name])
  }
  return presets
}
