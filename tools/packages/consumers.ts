/** Uses the packed packages as an ESM program, a CommonJS program and a config would, and has the compiler check all. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const nodeTypes = fileURLToPath(new URL('../node_modules/@types/node', import.meta.url))

/** A pod that has problems. */
export const manifest = `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: nginx:1.27.2
      securityContext:
        privileged: true
`

const program = `
const config = await resolveConfig([{ extends: ['pss-baseline'] }], [plugin])
const run: Run = new Linter(config).lint([{ path: 'pod.yaml', text: manifest }])
const report = JSON.parse(await sarif(run, { color: false, summary: summaryOf(run.problems, verdictOf(run)), source: () => manifest }))
const rule: Rule = defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: { description: 'Disallow', rationale: 'x', remedy: 'x', references: ['https://kubernetes.io'] },
    messages: { found: 'Found \`{{name}}\`.' },
  },
  create: ({ report }) => ({
    Container({ name }, node) {
      // @ts-expect-error the message needs a name
      report({ at: node.at('image'), messageId: 'found' })
      report({ at: node.at('image'), messageId: 'found', data: { name } })
    },
  }),
})
const found = run.problems.map(problem => problem.rule).join()
process.stdout.write(JSON.stringify([found, report.version, typeof rule.create, typeof fixtureCases, typeof main, typeof version, String(parseQuantity('1Ki'))]))
`

const expected = '["k8s/no-privileged","2.1.0","function","function","function","string","1024000000000"]'

/** A config in TypeScript that imports the command line alone: options are checked all the same. */
const config = `
import { defineConfig } from 'keelint'

const config = defineConfig({
  extends: ['recommended'],
  rules: { 'k8s/no-latest-tag': ['error', { movingTags: ['latest', 'edge'] }], 'acme/any': 'warn' },
})
// @ts-expect-error there is no such option
defineConfig({ rules: { 'k8s/no-latest-tag': ['error', { movingTag: ['latest'] }] } })
// @ts-expect-error the option is a list
defineConfig({ rules: { 'k8s/no-latest-tag': ['error', { movingTags: 'latest' }] } })
// @ts-expect-error the rule has no options
defineConfig({ rules: { 'k8s/no-privileged': ['error', { strict: true }] } })
process.stdout.write(JSON.stringify(config))
`

const configured =
  '[{"extends":["recommended"],"rules":{"k8s/no-latest-tag":["error",{"movingTags":["latest","edge"]}],"acme/any":"warn"}}]'

const names = {
  '@keelint/core': 'defineRule, Linter, resolveConfig, summaryOf, verdictOf, type Rule, type Run',
  '@keelint/core/testing': 'fixtureCases',
  '@keelint/kubernetes': 'parseQuantity',
  '@keelint/reporter-sarif': 'sarif',
  '@keelint/rules-recommended': 'plugin',
  '@keelint/rules-recommended/examples': 'examples',
  keelint: 'main, version',
}

const esm = Object.entries(names).map(([name, imported]) => `import { ${imported} } from '${name}'`)
const commonjs = Object.entries(names).flatMap(([name, imported]) => {
  const types = imported.split(', ').filter(one => one.startsWith('type '))
  const values = imported.split(', ').filter(one => !one.startsWith('type '))
  return [
    `import ${local(name)} = require('${name}')`,
    `const { ${values.join(', ')} } = ${local(name)}`,
    ...types.map(one => `type ${one.slice(5)} = ${local(name)}.${one.slice(5)}`),
  ]
})

function local(name: string): string {
  return name.replace(/\W+/g, '_')
}

export interface Consumer {
  readonly name: string
  /** The compiler's words, or the program's; empty where both are content. */
  readonly faults: string
}

/** @param folder that the packages were staged in */
export function consumers(folder: string): readonly Consumer[] {
  const types = join(folder, 'node_modules/@types/node')
  mkdirSync(join(types, '..'), { recursive: true })
  if (!existsSync(types)) symlinkSync(nodeTypes, types, 'dir')
  const text = `const manifest = ${JSON.stringify(manifest)}\n`
  const programs = [
    ['esm.mts', `${esm.join('\n')}\n${text}${program}`, expected],
    ['commonjs.cts', `${commonjs.join('\n')}\n${text}async function run() {${program}}\nvoid run()\n`, expected],
    ['config.mts', config, configured],
  ] as const
  return programs.map(([name, source, output]) => {
    writeFileSync(join(folder, name), source)
    return { name, faults: faultsOf(folder, name, output) }
  })
}

const settings = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', '--pretty', 'false']

function faultsOf(folder: string, name: string, output: string): string {
  const compiled = spawnSync(process.execPath, [compiler, ...settings, name], { cwd: folder, encoding: 'utf8' })
  if (compiled.status !== 0) return compiled.stdout
  const ran = spawnSync(process.execPath, [name.replace(/ts$/, 'js')], { cwd: folder, encoding: 'utf8' })
  return ran.stdout === output ? '' : `It prints ${ran.stdout}\n${ran.stderr}`
}
