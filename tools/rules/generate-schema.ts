/** Generates the JSON Schema of configs, by which editors complete and check them. */
import { fileURLToPath } from 'node:url'
import { configSchema } from '@keelint/core'
import { loadRule, ruleFiles } from './rule-files.ts'

const PATH = new URL('../../packages/cli/schemas/config.json', import.meta.url)

/** The schema: its absolute path and its text. */
export async function generateSchema(): Promise<{ readonly path: string; readonly text: string }> {
  const files = await ruleFiles()
  const rules = new Map(await Promise.all(files.map(async file => [`k8s/${file.name}`, await loadRule(file)] as const)))
  const { $schema, ...schema } = configSchema(rules)
  const text = JSON.stringify({ $schema, $id: 'https://keelint.dev/schemas/config.json', ...schema }, undefined, 2)
  return { path: fileURLToPath(PATH), text: `${text}\n` }
}
