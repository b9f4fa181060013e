/** Tests a plugin as a whole: what it says of itself, and that its rules bear whatever a manifest may hold. */
import { pluginFault } from '../config/check-plugin.ts'
import type { Plugin } from '../config/config.ts'
import { ConfigError } from '../config/error.ts'
import { presetNames } from '../config/presets.ts'
import { resolveConfig } from '../config/resolve.ts'
import { crdCompiler } from '../crd/compiler.ts'
import { Linter } from '../linter.ts'
import type { Run } from '../reporting/run.ts'
import type { Rule } from '../rule/rule.ts'
import { applyEdits } from '../source/edit.ts'
import { oddManifests } from './odd-manifests.ts'
import { reporterFaults } from './reporter-faults.ts'
import { ruleFaults, wordingFaults } from './rule-faults.ts'

/**
 * Throws an `Error` that lists what is wrong: rules whose options or wording do not hold, configs that do not resolve, rules that
 * throw, remember, or change what they are given, fixes that have to be undone, reporters that give no text, or another one the next
 * time. For any test runner.
 *
 * @param others built in where the plugin is used, whose rules its configs name
 */
export async function testPlugin(plugin: Plugin, others: readonly Plugin[] = []): Promise<void> {
  const faults = await pluginFaults(plugin, others)
  if (faults.length > 0)
    throw new Error(`The plugin \`${plugin?.meta?.name ?? 'without a name'}\`:\n${faults.join('\n')}`)
}

/** The same, as a list that is empty where all is well. */
export async function pluginFaults(plugin: Plugin, others: readonly Plugin[] = []): Promise<readonly string[]> {
  const fault = pluginFault(namespace, plugin)
  const rules = Object.entries(plugin?.rules ?? {})
  const faults = await faultsOfRules(rules)
  if (fault !== undefined)
    // What is wrong with rules is told of already, each by itself.
    return faults.length > 0 ? faults : [`${fault.charAt(0).toUpperCase()}${fault.slice(1)}`]
  const levels = Object.fromEntries(rules.map(([name]) => [`${namespace}/${name}`, 'error'] as const))
  try {
    // A preset that some rule gives options has to fit them.
    for (const name of [...Object.keys(plugin.configs ?? {}), ...presetNames])
      await resolveConfig([{ plugins: { [namespace]: plugin }, extends: [`${namespace}/${name}`] }], others)
    const config = await resolveConfig([{ plugins: { [namespace]: plugin }, rules: levels }], [])
    const readsSchemas = rules.some(([, { meta }]) => meta?.customResources)
    const linter = new Linter(config, { freeze: true, ...(readsSchemas && { crds: await crdCompiler() }) })
    const runs = [oddFiles(), [...oddFiles()].reverse().map((file, index) => ({ ...file, path: pathOf(index) }))].map(
      files => linter.lint(files),
    )
    faults.push(
      ...crashesIn(runs[0]!),
      ...(said(runs[0]!) === said(runs[1]!)
        ? []
        : ['Its rules find something else when files come in another order: one of them remembers.']),
    )
    faults.push(...fixesOf(linter))
    faults.push(...(await reporterFaults(plugin, runs[0]!, oddFiles())))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    faults.push(error.message)
  }
  return faults
}

const namespace = 'tested'

async function faultsOfRules(rules: readonly (readonly [name: string, rule: Rule])[]): Promise<string[]> {
  const faults: string[] = []
  for (const [name, rule] of rules) {
    const others = (rule?.meta?.yieldsTo ?? []).filter(other => !rules.some(([known]) => known === other))
    for (const fault of [
      ...(await ruleFaults(name, rule)),
      ...wordingFaults(name, rule),
      ...others.map(other => `It yields to the rule \`${other}\`, which the plugin does not have.`),
    ])
      faults.push(`${name}: ${fault}`)
  }
  return faults
}

function oddFiles() {
  return oddManifests.map((text, index) => ({ path: pathOf(index), text, world: String(index) }))
}

function pathOf(index: number): string {
  return `odd-${String(index).padStart(3, '0')}.yaml`
}

function crashesIn({ problems }: Run): readonly string[] {
  return problems.filter(({ rule }) => rule === 'keelint/crash').map(({ file, message }) => `${file}: ${message}`)
}

/** What was found, whatever the file was called. */
function said({ problems }: Run): string {
  return JSON.stringify(
    problems
      .map(({ rule, messageId, message, location, path }) => JSON.stringify([rule, messageId, message, location, path]))
      .sort(),
  )
}

function fixesOf(linter: Linter): readonly string[] {
  const faults: string[] = []
  for (const file of oddFiles()) {
    const run = linter.lintAndFix([file])
    for (const problem of run.problems) {
      if (problem.fixDeclined === 'undone') faults.push(`${problem.rule}: its fix had to be undone on\n${file.text}`)
      for (const { message, fix } of problem.suggestions ?? []) {
        const text = applyEdits(run.fixed?.get(file.path)?.text ?? file.text, fix.edits)
        if (linter.lint([{ ...file, text }]).ledger.unreadable.length > 0)
          faults.push(`${problem.rule}: the suggestion «${message}» makes what cannot be read of\n${file.text}`)
      }
    }
  }
  return faults
}
