/** Generates a page for each rule, an overview of all, and the pages of use that follow from them and from the model. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { migrationPage } from './migration-page.ts'
import { overviewOf } from './overview.ts'
import { readPeerChecks } from './peer-checks.ts'
import { presetsPage } from './presets-page.ts'
import { loadRule, ruleFiles } from './rule-files.ts'
import { pageOf } from './rule-page.ts'
import { workloadsPage } from './workloads-page.ts'

const DOCS = new URL('../../docs/rules/', import.meta.url)
const USE = new URL('../../docs/use/', import.meta.url)
const FIXTURES = new URL('../../test/rules-recommended/rules/', import.meta.url)

/** The pages: their absolute paths and their texts. */
export async function generateDocs(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const rules = await Promise.all((await ruleFiles()).map(async file => ({ ...file, rule: await loadRule(file) })))
  const checks = await readPeerChecks()
  const pages = rules.map(async ({ step, name, rule }) => {
    const fixture = await readFile(new URL(`${step}/${name}.yaml`, FIXTURES), 'utf8')
    return { path: pathOf(name), text: await pageOf(name, step, rule, fixture, checks) }
  })
  return [
    { path: pathOf('README'), text: overviewOf(rules) },
    { path: useOf('from-other-tools'), text: migrationPage(checks, new Set(rules.map(({ name }) => name))) },
    { path: useOf('presets'), text: presetsPage(rules) },
    { path: useOf('workloads'), text: workloadsPage() },
    ...(await Promise.all(pages)),
  ]
}

function useOf(name: string): string {
  return fileURLToPath(new URL(`${name}.md`, USE))
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`${name}.md`, DOCS))
}
