/** The tape parser agrees with the parser on `yaml` on real manifests, and reads nearly all of them by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Linter, resolveConfig, type SourceFile, tapeParser } from '@keelint/core'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compare } from '../../tools/fuzz/agreement.ts'
import { corpusFiles, corpusFolder } from './files.ts'
import { damage, damages } from './text-damage.ts'

const casesFolder = fileURLToPath(new URL('../../../shared/cases', import.meta.url))
const damagedRuns = Number(process.env.KEELINT_FUZZ ?? 2000)
const test = suite('real manifests on a tape')

interface Agreement {
  readonly files: number
  readonly left: readonly string[]
  readonly differences: readonly string[]
}

/** Every document as a run would come by it; in long ones only some of the places are looked for. */
async function agreementOn(files: readonly SourceFile[]): Promise<Agreement> {
  const left = new Set<string>()
  const differences: string[] = []
  const byText = new Map(files.map(({ path, text }) => [text, path]))
  const parser = {
    name: 'both',
    parse(text: string, range: { start: number; end: number }) {
      const length = range.end - range.start
      const { isSlow, difference } = compare(text, range, length > 100_000 ? 97 : length > 20_000 ? 7 : 1)
      const path = byText.get(text)!
      if (isSlow) left.add(path)
      if (difference) differences.push(`${path} from ${range.start}: ${difference.slice(0, 1000)}`)
      return tapeParser.parse(text, range)
    },
  }
  new Linter(await resolveConfig([{}], []), { parser }).lint(files)
  return { files: byText.size, left: [...left], differences }
}

function caseFiles(): readonly SourceFile[] {
  return readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.ya?ml$/.test(path))
    .map(path => ({ path, text: readFileSync(`${casesFolder}/${path}`, 'utf8') }))
}

/** Short documents, each with some damage done to it. */
function damagedAgreement(): number {
  const texts = corpusFiles().flatMap(({ text }) => (text.length < 1500 && !/^---/m.test(text) ? [text] : []))
  let fast = 0
  const property = fc.property(fc.nat({ max: texts.length - 1 }), damages, (at, how) => {
    const text = damage(texts[at]!, how.slice(0, 2))
    const { isSlow, difference } = compare(text)
    assert.is(difference, undefined, `${difference}\nin ${JSON.stringify(text)}`)
    if (!isSlow) fast++
  })
  fc.assert(property, { numRuns: damagedRuns, includeErrorInReport: true })
  return fast
}

for (const [name, folder, files, share] of [
  ['the corpus', corpusFolder, corpusFiles, 0.98],
  ['the cases of other tools', casesFolder, caseFiles, 0.98],
] as const)
  if (existsSync(folder))
    test(name, async () => {
      const { files: all, left, differences } = await agreementOn(files())
      assert.equal(differences, [])
      assert.ok(
        left.length < all * (1 - share),
        `${left.length} of ${all} files are left to \`yaml\`:\n${left.join('\n')}`,
      )
    })
  else {
    process.stdout.write(`skipped: ${name}, which ../shared does not have\n`)
    test.skip(name)
  }

if (existsSync(corpusFolder)) test('damaged manifests', () => assert.ok(damagedAgreement() > damagedRuns / 10))
else test.skip('damaged manifests')

test.run()
