/** The file that `--print-config` or `--inspect-config` asks about. */
import path from 'node:path'
import type { Configs } from '../config/load-configs.ts'
import { configsOf } from '../engine/configs.ts'
import { statOf } from '../files/file-system.ts'
import { relativeName } from '../files/name.ts'
import type { OptionValues } from '../options.ts'
import { UsageError } from '../usage-error.ts'
import { engineOptionsOf } from './engine-options.ts'

export interface AskedFile {
  /** Relative to the working directory. */
  readonly name: string
  /** Prepared for the file. */
  readonly configs: Configs
}

/** The file need not exist. Throws a `UsageError` for a folder, and a `ConfigError` on a wrong config. */
export async function askedFile(
  option: 'inspect-config' | 'print-config',
  options: OptionValues,
  cwd: string,
): Promise<AskedFile> {
  const given = options[option] ?? ''
  const location = path.resolve(cwd, given)
  const stat = statOf(location)
  if (/[\\/]$/.test(given) || (!(stat instanceof Error) && stat.isDirectory()))
    throw new UsageError(`\`--${option}\` asks about a file, and \`${given}\` is a folder.`)
  const name = relativeName(cwd, location)
  const configs = await configsOf(await engineOptionsOf(options, cwd), cwd)
  await configs.prepare([name])
  return { name, configs }
}
