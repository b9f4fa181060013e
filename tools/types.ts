/** Type-checks each package, the tests, the tools and the example of a plugin, two at a time. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url))
const projects = [...readdirSync(`${root}packages`).map(name => `packages/${name}`), 'test', 'tools', 'examples/plugin']
const waiting = projects.values()
const failed: string[] = []

await Promise.all([work(), work()])
process.stdout.write(`types: ${projects.length - failed.length} of ${projects.length} projects are sound\n`)
process.exitCode = failed.length > 0 ? 1 : 0
process.send?.({ passed: projects.length - failed.length, failed: failed.length })

async function work(): Promise<void> {
  for (const project of waiting) {
    const { code, output } = await compile(project)
    if (code === 0) continue
    failed.push(project)
    process.stdout.write(`${project}\n${output}\n`)
  }
}

function compile(project: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '-p', project, '--noEmit', '--pretty', 'false'], { cwd: root })
    let output = ''
    child.stdout.on('data', chunk => (output += chunk))
    child.stderr.on('data', chunk => (output += chunk))
    child.on('error', reject)
    child.on('close', code => resolve({ code, output }))
  })
}
