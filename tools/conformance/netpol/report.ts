/** Prints how far the network model agrees with its peer, and each difference that nobody has given the reason of. */
import { readFile } from 'node:fs/promises'
import { readRows } from '../rows.ts'
import { type Difference, scoreNetwork } from './suite.ts'

/** @param record a table with the columns `dir` and `reason` @returns `isSound` where every difference is recorded, and none in vain */
export async function reportNetwork(
  folder: string,
  record: string,
): Promise<{ readonly text: string; readonly isSound: boolean }> {
  const reasons = new Map(readRows(await readFile(record, 'utf8')).map(({ dir, reason }) => [dir!, reason!]))
  const scores = await scoreNetwork(folder)
  const all = scores.flatMap(({ differ }) => differ)
  const unexplained = all.filter(({ row }) => !reasons.has(worldOf(row.dir)))
  const vain = [...reasons.keys()].filter(dir => !all.some(({ row }) => worldOf(row.dir) === dir))
  const lines = scores.map(({ tier, agree, differ }) => {
    const recorded = differ.length - differ.filter(one => unexplained.includes(one)).length
    return `${tier.padEnd(9)} ${agree} of ${agree + differ.length} agree, ${recorded} recorded, ${differ.length - recorded} differ`
  })
  for (const difference of unexplained) lines.push('', ...described(difference))
  for (const dir of vain) lines.push('', `SETTLED   ${dir}: recorded as a difference, and is none`)
  return { text: `${lines.join('\n')}\n`, isSound: unexplained.length + vain.length === 0 }
}

function described({ row, missing, extra }: Difference): readonly string[] {
  return [
    `DIFFERS   ${worldOf(row.dir)} (${row.format}) ${JSON.stringify(row.flags)}`,
    ...missing.map(line => `  expected  ${line}`),
    ...extra.map(line => `  found     ${line}`),
  ]
}

function worldOf(dir: string): string {
  return dir.replace(/^manifests\//, '')
}
