/** Where the rules are: a file of its own each, in the folder of its step. */
import { readdir } from 'node:fs/promises'
import { type Rule, type Step, steps } from '@keelint/core'

const RULES = new URL('../../packages/rules-recommended/src/rules/', import.meta.url)

export interface RuleFile {
  readonly step: Step
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

/** The rule itself, read from its file, for the registry may be older. */
export async function loadRule({ step, name }: RuleFile): Promise<Rule> {
  const module = (await import(new URL(`${step}/${name}.ts`, RULES).href)) as { readonly default: Rule }
  return module.default
}
