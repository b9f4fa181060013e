/** Uses the packed packages as an ESM and as a CommonJS program would, and has the compiler check both. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const nodeTypes = fileURLToPath(new URL('../node_modules/@types/node', import.meta.url))

const manifest = `apiVersion: v1
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

const names = {
  '@keelint/core': 'defineRule, Linter, resolveConfig, summaryOf, verdictOf, type Rule, type Run',
  '@keelint/core/testing': 'fixtureCases',
  '@keelint/kubernetes': 'parseQuantity',
  '@keelint/reporter-sarif': 'sarif',
  '@keelint/rules-recommended': 'plugin',
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
  writeFileSync(join(folder, 'esm.mts'), `${esm.join('\n')}\n${text}${program}`)
  writeFileSync(
    join(folder, 'commonjs.cts'),
    `${commonjs.join('\n')}\n${text}async function run() {${program}}\nvoid run()\n`,
  )
  return ['esm.mts', 'commonjs.cts'].map(name => ({ name, faults: faultsOf(folder, name) }))
}

const settings = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', 'node', '--pretty', 'false']

function faultsOf(folder: string, name: string): string {
  const compiled = spawnSync(process.execPath, [compiler, ...settings, name], { cwd: folder, encoding: 'utf8' })
  if (compiled.status !== 0) return compiled.stdout
  const ran = spawnSync(process.execPath, [name.replace(/ts$/, 'js')], { cwd: folder, encoding: 'utf8' })
  return ran.stdout === expected ? '' : `It prints ${ran.stdout}\n${ran.stderr}`
}
