/** Generates what each rule reports and what it does not, from its fixture, for help that stands by itself. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type FixtureCase, fixtureCases } from '@keelint/core/testing'
import { ruleFiles } from './rule-files.ts'

const TARGET = new URL('../../packages/rules-recommended/src/examples.gen.ts', import.meta.url)
const FIXTURES = new URL('../../test/rules-recommended/rules/', import.meta.url)

/** Characters of a manifest that somebody reads beside an alert. */
const LONG = 1000

/** The examples: their absolute path and their text. */
export async function generateExamples(): Promise<{ readonly path: string; readonly text: string }> {
  const files = await ruleFiles()
  const entries = await Promise.all(
    files.map(async ({ step, name }) => {
      const cases = fixtureCases(await readFile(new URL(`${step}/${name}.yaml`, FIXTURES), 'utf8'))
      const reported = readable(cases.filter(({ valid }) => !valid))
      const notReported = readable(cases.filter(({ valid }) => valid))
      return `  ${JSON.stringify(name)}: ${JSON.stringify({ reported, notReported })},\n`
    }),
  )
  const text = `/** Generated from the fixtures by tools/rules/generate-examples.ts: for each rule what it reports, and what it does not. */
import type { RuleExamples } from '@keelint/core'

export const examples: Readonly<Record<string, RuleExamples>> = {
${entries.join('')}}
`
  return { path: fileURLToPath(TARGET), text }
}

/** The first that is not long, else the shortest. */
function readable(cases: readonly FixtureCase[]): string {
  const texts = cases.map(({ manifest }) => manifest.trimEnd())
  const [shortest] = [...texts].sort((one, other) => one.length - other.length)
  return texts.find(text => text.length <= LONG) ?? shortest ?? ''
}
