/** Logs of the command line, and all that is wrong with one. */
import * as assert from 'uvu/assert'
import { keelint } from '../cli/run-keelint.ts'
import { logFaults } from './log-faults.ts'
import { hasValidators, multitoolFaults, schemaFaults } from './validators.ts'

export async function wholeLog(folder: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await keelint(folder, [...args, '--format', 'sarif', '--include-suppressed'])
  assert.is.not(stdout, '', stderr)
  return stdout
}

/** The validator is not asked before the schema has been kept, for then it says nothing. */
export function faultsOf(log: string): readonly string[] {
  const own = [...(hasValidators ? schemaFaults(log) : []), ...logFaults(log)]
  return own.length > 0 || !hasValidators ? own : multitoolFaults(log)
}
