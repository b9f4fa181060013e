/** Tests a plugin as a whole: what it says of itself, and that its rules bear whatever a manifest may hold. */
import type { Plugin } from '../config/config.ts'
import { ConfigError } from '../config/error.ts'
import { resolveConfig } from '../config/resolve.ts'
import { Linter } from '../linter.ts'
import { type Run, summaryOf } from '../reporting/run.ts'
import { applyEdits } from '../source/edit.ts'
import { oddManifests } from './odd-manifests.ts'
import { ruleFaults, wordingFaults } from './rule-faults.ts'

/**
 * Throws an `Error` that lists what is wrong: rules whose options or wording do not hold, configs that do not resolve, rules that
 * throw, remember, or change what they are given, fixes that have to be undone, reporters that give no text. For any test runner.
 */
export async function testPlugin(plugin: Plugin): Promise<void> {
  const faults = await pluginFaults(plugin)
  if (faults.length > 0)
    throw new Error(`The plugin \`${plugin.meta?.name ?? 'without a name'}\`:\n${faults.join('\n')}`)
}

/** The same, as a list that is empty where all is well. */
export async function pluginFaults(plugin: Plugin): Promise<readonly string[]> {
  const namespace = 'tested'
  const rules = Object.entries(plugin.rules ?? {})
  const levels = Object.fromEntries(rules.map(([name]) => [`${namespace}/${name}`, 'error'] as const))
  const faults: string[] = []
  for (const [name, rule] of rules)
    for (const fault of [...(await ruleFaults(name, rule)), ...wordingFaults(rule)]) faults.push(`${name}: ${fault}`)
  try {
    for (const name of Object.keys(plugin.configs ?? {}))
      await resolveConfig([{ plugins: { [namespace]: plugin }, extends: [`${namespace}/${name}`] }], [])
    const config = await resolveConfig([{ plugins: { [namespace]: plugin }, rules: levels }], [])
    const linter = new Linter(config, { freeze: true })
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
    faults.push(...(await reporterFaults(plugin, runs[0]!)))
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    faults.push(error.message)
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

async function reporterFaults({ reporters }: Plugin, run: Run): Promise<readonly string[]> {
  const faults: string[] = []
  const texts = new Map(oddFiles().map(({ path, text }) => [path, text]))
  for (const [name, report] of Object.entries(reporters ?? {}))
    for (const one of [run, { ...run, problems: [] }])
      try {
        const context = { color: false, summary: summaryOf(one.problems, 0), source: (file: string) => texts.get(file) }
        if (typeof (await report(one, context)) !== 'string') faults.push(`The reporter \`${name}\` gives no text.`)
      } catch (error) {
        faults.push(`The reporter \`${name}\` throws: ${error instanceof Error ? error.message : String(error)}`)
      }
  return faults
}
