/** The step of the GitHub Action: lints, and hands annotations, summary and numbers to the runner. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { argumentsOf, inputsOf } from './inputs.mjs'
import { numbersOf, outputText, summaryText } from './outputs.mjs'

const { env } = process
const bundle = fileURLToPath(new URL('../dist/keelint.mjs', import.meta.url))
const inputs = inputsOf(env)
const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
const folder = resolve(workspace, inputs.workingDirectory)
const reports = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'keelint-'))

process.exitCode = run()
rmSync(reports, { recursive: true, force: true })

function run() {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    process.stdout.write('::error title=Keelint::The working-directory does not exist, or is no folder.\n')
    output(2)
    return 2
  }
  const { status, error } = spawnSync(process.execPath, [bundle, ...argumentsOf(inputs, reports)], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = error ? 2 : (status ?? 2)
  if (inputs.annotations) process.stdout.write(textOf('annotations.txt'))
  // Runners may lack either file, as older servers do.
  if (inputs.summary && env.GITHUB_STEP_SUMMARY)
    appendFileSync(env.GITHUB_STEP_SUMMARY, summaryText(textOf('summary.md')))
  output(code)
  if (code === 2 && !existsSync(join(reports, 'report.json')))
    process.stdout.write('::error title=Keelint::Nothing was linted. The log of this step says why.\n')
  return code
}

function output(code) {
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, outputText(outputs(code)))
}

function outputs(code) {
  const report = textOf('report.json')
  // Without a report, what is there is of an earlier run.
  const sarif = inputs.sarifFile === '' || report === '' ? undefined : resolve(folder, inputs.sarifFile)
  return {
    'exit-code': code,
    ...numbersOf(report),
    'sarif-file': sarif && existsSync(sarif) ? relative(workspace, sarif).split(sep).join('/') : '',
  }
}

/** Empty where the run did not get so far. */
function textOf(name) {
  const file = join(reports, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
