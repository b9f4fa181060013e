/** Generates the registry of rules-recommended from its files, so that nobody lists rules by hand. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { steps } from '@keelint/core'
import { type RuleFile, ruleFiles } from './rule-files.ts'

const PACKAGE = new URL('../../packages/rules-recommended/', import.meta.url)

/** The registry: its absolute path and its text. */
export async function generateIndex(): Promise<{ readonly path: string; readonly text: string }> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as { version: string }
  const text = `/** Generated from the package's files by tools/rules/generate-index.ts: every rule, by name. */
${registryOf(await ruleFiles(), version)}`
  return { path: fileURLToPath(new URL('src/rules.gen.ts', PACKAGE)), text }
}

/** A module that gives some of the rules, and the version of their package. */
export function registryOf(files: readonly RuleFile[], version: string): string {
  const imports = files.map(({ step, name }) => `import ${camelCase(name)} from './rules/${step}/${name}.ts'\n`)
  const groups = steps.flatMap(step => {
    const entries = files.filter(file => file.step === step).map(({ name }) => `    '${name}': ${camelCase(name)},\n`)
    return entries.length > 0 ? [`  ...inStep('${step}', {\n${entries.join('')}  }),\n`] : []
  })
  return `import { inStep } from './in-step.ts'
${imports.join('')}
export const version = '${version}'

export const rules = {
${groups.join('')}}
`
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
