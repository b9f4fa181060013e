/** Leaves rules that most runs have off out of what every run loads: it gets a brief of each, and all of them with the first that it needs. */
import { fileURLToPath } from 'node:url'
import type { Rule } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import type { Plugin } from 'esbuild'
import { registryOf } from '../rules/generate-index.ts'
import { ruleFiles } from '../rules/rule-files.ts'
import type { Brief } from './late-rule.ts'

/** Modules that are made: parts of the registry. */
const [common, late] = ['#common-rules', '#late-rules']

export const lateRules: Plugin = {
  name: 'late-rules',
  setup({ onLoad, onResolve }) {
    const registryFile = /[\\/]rules-recommended[\\/]src[\\/]rules\.gen\.ts$/
    onLoad({ filter: registryFile }, () => ({ contents: registry, loader: 'ts' }))
    onResolve({ filter: /^#(common|late)-rules$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'rules',
      pluginData: resolveDir,
    }))
    onLoad({ filter: /^/, namespace: 'rules' }, async ({ path, pluginData: resolveDir }) => {
      const wanted = (await ruleFiles()).filter(({ name }) => isCommon(rules[name]!) === (path === common))
      return { contents: registryOf(wanted, plugin.meta.version), loader: 'ts', resolveDir }
    })
  },
}

const rules: Readonly<Record<string, Rule>> = plugin.rules ?? {}

function isCommon({ meta }: Rule): boolean {
  return Boolean(meta.presets?.recommended)
}

/** In the order of the registry. */
const briefs = Object.entries(rules).map(([name, rule]) => (isCommon(rule) ? [name] : [name, briefOf(rule)]))

function briefOf({ meta: { docs: _, messages: __, schema: ___, ...meta }, collect, checkOptions }: Rule): Brief {
  return { meta, collects: collect !== undefined, checksOptions: checkOptions !== undefined }
}

const registry = `import { LateRule } from ${JSON.stringify(fileURLToPath(new URL('late-rule.ts', import.meta.url)))}
import { rules as common, version } from ${JSON.stringify(common)}
export { version }

let loaded
const late = () => (loaded ??= atOnce(import(${JSON.stringify(late)})).rules)

const briefs = JSON.parse(${JSON.stringify(JSON.stringify(briefs))})
// One by one: \`Object.fromEntries\` takes ten times as long for so many.
export const rules = {}
for (const [name, brief] of briefs) rules[name] = brief ? new LateRule(brief, () => late()[name]) : common[name]
`
