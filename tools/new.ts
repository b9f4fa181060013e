/** `pnpm new rule <name> --step <step>`: writes a rule and its fixture to begin with. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { newFixture, newRule } from './new/rule.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps = readdirSync(`${root}packages/rules-recommended/src/rules`)

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { step: { type: 'string' } } })
  const [what, name, ...more] = positionals
  if (what !== 'rule' || name === undefined || more.length > 0)
    throw new Error('Write `pnpm new rule <name> --step <step>`.')
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name))
    throw new Error(`\`${name}\` is not in kebab case, with two words or more, such as \`no-privileged\`.`)
  if (values.step === undefined || !steps.includes(values.step))
    throw new Error(`Say the step: \`--step\` takes ${steps.join(', ')}.`)
  const taken = steps.find(step => existsSync(`${root}packages/rules-recommended/src/rules/${step}/${name}.ts`))
  if (taken !== undefined) throw new Error(`There is a rule \`${name}\` already, in ${taken}.`)
  const files = {
    [`packages/rules-recommended/src/rules/${values.step}/${name}.ts`]: newRule(name),
    [`test/rules-recommended/rules/${values.step}/${name}.yaml`]: newFixture(),
  }
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(root + path, text, { flag: 'wx' })
    process.stdout.write(`${path}\n`)
  }
  process.stdout.write(`Next: write both, then \`pnpm generate\` and \`KEELINT_RULES=${name} pnpm unit rules.test\`.\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
