/** Generates a page for each rule, and an overview of all, from the rules and their fixtures. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { overviewOf } from './overview.ts'
import { loadRule, ruleFiles } from './rule-files.ts'
import { pageOf } from './rule-page.ts'

const DOCS = new URL('../../docs/rules/', import.meta.url)
const FIXTURES = new URL('../../test/rules-recommended/rules/', import.meta.url)

/** The pages: their absolute paths and their texts. */
export async function generateDocs(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const rules = await Promise.all((await ruleFiles()).map(async file => ({ ...file, rule: await loadRule(file) })))
  const pages = rules.map(async ({ step, name, rule }) => {
    const fixture = await readFile(new URL(`${step}/${name}.yaml`, FIXTURES), 'utf8')
    return { path: pathOf(name), text: await pageOf(name, step, rule, fixture) }
  })
  return [{ path: pathOf('README'), text: overviewOf(rules) }, ...(await Promise.all(pages))]
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`${name}.md`, DOCS))
}
