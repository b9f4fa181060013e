/** The presets of the Pod Security Standards say of each pod and version what Pod Security admission says. */
import { readFileSync } from 'node:fs'
import { Linter, resolveConfig } from '@keelint/core'
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

/** Recorded from `k8s.io/pod-security-admission` v0.36.0: the minors at which each level admits a pod, such as `25-30,35-36`. */
interface Verdict {
  readonly baseline: string
  readonly restricted: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly spec: unknown
}

const test = suite('Pod Security Standards')
const recorded = readFileSync(new URL('./pod-security-verdicts.jsonl', import.meta.url), 'utf8')
const verdicts = recorded
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Verdict)

const files = verdicts.map(({ annotations, spec }, index) => {
  const metadata = { name: 'web', ...(annotations && { annotations }) }
  return { path: `${index}.json`, text: JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata, spec }) }
})

for (const level of ['baseline', 'restricted'] as const) {
  test(`pss-${level} admits what the level admits, at every version`, async () => {
    const admitted = verdicts.map(() => [] as number[])
    for (let minor = oldestMinor; minor <= newestMinor; minor++) {
      const refused = await refusedBy(level, `1.${minor}`)
      for (const [index, minors] of admitted.entries()) if (!refused.has(index)) minors.push(minor)
    }
    for (const [index, verdict] of verdicts.entries())
      assert.is(stretches(admitted[index]!), verdict[level], JSON.stringify(verdict))
  })

  test(`pss-${level} is as strict with a stretch of versions as with each of them`, async () => {
    const refused = await refusedBy(level, `1.${oldestMinor}..1.${newestMinor}`)
    for (const [index, verdict] of verdicts.entries())
      assert.is(refused.has(index), verdict[level] !== `${oldestMinor}-${newestMinor}`, JSON.stringify(verdict))
  })

  test(`the rule on the whole level ${level} says the same as its preset, at its own version`, async () => {
    for (const minor of [oldestMinor, 30, newestMinor]) {
      const options = { level, version: `1.${minor}` }
      const rules = { 'k8s/require-pod-security-standard': ['error', options] as const }
      const { problems } = new Linter(await resolveConfig([{ rules }], [plugin])).lint(files)
      const refused = new Set(problems.map(({ file }) => Number.parseInt(file, 10)))
      assert.equal(refused, await refusedBy(level, options.version))
    }
  })
}

test.run()

/** The indices of the pods that the preset reports. */
async function refusedBy(level: string, version: string): Promise<ReadonlySet<number>> {
  const config = await resolveConfig([{ extends: [`pss-${level}`], kubernetes: { version } }], [plugin])
  const { problems, ledger } = new Linter(config).lint(files)
  assert.is(ledger.resources, files.length)
  return new Set(problems.map(({ file }) => Number.parseInt(file, 10)))
}

function stretches(minors: readonly number[]): string {
  const ends: number[][] = []
  for (const minor of minors) {
    const last = ends.at(-1)
    if (last?.[1] === minor - 1) last[1] = minor
    else ends.push([minor, minor])
  }
  return ends.map(([from, to]) => `${from}-${to}`).join(',')
}
