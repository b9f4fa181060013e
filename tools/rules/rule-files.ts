/** Where the rules are: a file of its own each, in the folder of its step. */
import { readdir } from 'node:fs/promises'

const RULES = new URL('../../packages/rules-recommended/src/rules/', import.meta.url)

/** In the order in which the rules are told: the README's first. */
export const steps = [
  'authentication',
  'least-privilege',
  'segmentation',
  'monitoring',
  'segregation',
  'hygiene',
] as const

export interface RuleFile {
  readonly step: (typeof steps)[number]
  /** The id without its namespace, such as `no-privileged`. */
  readonly name: string
}

/**
 * Every rule by step, then by name.
 * @throws where a folder is no step, or two steps have a rule of the same name
 */
export async function ruleFiles(): Promise<readonly RuleFile[]> {
  const folders = (await readdir(RULES)).filter(folder => !folder.startsWith('.'))
  const stray = folders.find(folder => !steps.some(step => step === folder))
  if (stray !== undefined) throw new Error(`packages/rules-recommended/src/rules/${stray} is no step`)
  const files: RuleFile[] = []
  for (const step of steps.filter(step => folders.includes(step)))
    for (const file of (await readdir(new URL(`${step}/`, RULES))).sort())
      if (file.endsWith('.ts')) files.push({ step, name: file.slice(0, -'.ts'.length) })
  const names = files.map(({ name }) => name)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) throw new Error(`Two rules are called ${twice}`)
  return files
}
