/**
 * The validators of SARIF that the rest of the world has: the OASIS schema, and Microsoft's with GitHub's rules.
 *
 * `KEELINT_SARIF_MULTITOOL` names the folder of the npm package `@microsoft/sarif-multitool-linux`, which holds both; it is too
 * large to be part of this repository.
 */
import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { folderWith } from '../cli/run-keelint.ts'

const folder = process.env.KEELINT_SARIF_MULTITOOL
export const hasValidators = folder !== undefined

/** Says it in the log of the tests, where they have to be skipped. */
export function tellWhetherSkipped(): void {
  if (!hasValidators)
    process.stdout.write('  skipped: KEELINT_SARIF_MULTITOOL names no folder of @microsoft/sarif-multitool-linux\n')
}

let compiled: ValidateFunction | undefined

/** @param text a log */
export function schemaFaults(text: string): readonly string[] {
  compiled ??= compile()
  if (compiled(JSON.parse(text))) return []
  return (compiled.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function compile(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(JSON.parse(readFileSync(path.join(folder!, 'sarif-2.1.0.json'), 'utf8')) as object)
}

interface Validation {
  readonly runs: readonly [
    {
      readonly results?: readonly {
        readonly ruleId: string
        readonly message: { readonly arguments?: readonly string[] }
      }[]
    },
  ]
}

/** What the program says of a log that keeps to the schema: of another it says nothing at all. @param text a log */
export function multitoolFaults(text: string): readonly string[] {
  const at = folderWith({ 'log.sarif': text })
  const program = path.join(folder!, 'Sarif.Multitool')
  // Package managers run no script that would set it.
  chmodSync(program, 0o755)
  const { error, stdout } = spawnSync(
    program,
    [
      ...['validate', 'log.sarif', '--rule-kind', 'Sarif;Ghas', '--output', 'said.sarif', '--log', 'ForceOverwrite'],
      // Above 10 MB it passes a file over otherwise, and is content.
      ...['--max-file-size-in-kb', '1000000'],
    ],
    { cwd: at, encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
  )
  if (error) throw error
  if (!stdout.includes('1 files scanned')) return [`It did not look at the log: ${stdout}`]
  // Its exit code says nothing.
  const { runs } = JSON.parse(readFileSync(path.join(at, 'said.sarif'), 'utf8').replace(/^\uFEFF/, '')) as Validation
  return (runs[0].results ?? []).map(({ ruleId, message }) => [ruleId, ...(message.arguments ?? [])].join(' '))
}
