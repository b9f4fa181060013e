/** The text of `--env-info`: what a report of a bug should say of the surroundings. */
import os from 'node:os'
import { engineOptionsOf } from './command/engine-options.ts'
import { Engine } from './engine.ts'
import { relativeName } from './files/name.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { safe } from './reporters/safe-text.ts'
import { version } from './version.ts'

/** A config that cannot be used is named all the same, for it may be what the report is about. */
export async function envInfo(options: OptionValues, { cwd }: Io): Promise<string> {
  const engine = new Engine(await engineOptionsOf(options, cwd))
  const configFile = await engine.findConfigFile()
  const rows = [
    ['keelint', version],
    ['Node', process.versions.node],
    ['system', `${os.type()} ${os.release()} ${os.arch()}`],
    ['config', configFile === undefined ? 'none' : safe(relativeName(cwd, configFile))],
  ] as const
  return rows.map(([name, value]) => `${name.padEnd(9)}${value}\n`).join('')
}
