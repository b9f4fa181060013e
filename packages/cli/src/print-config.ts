/** The JSON of `--print-config FILE`: what holds for a file. */
import { jsonText, printedConfig } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { askedFile } from './command/asked-file.ts'
import type { Io } from './io.ts'

/**
 * Of a file that is ignored it says just that. Throws a `ConfigError` on a wrong config, and a `UsageError` for a folder.
 *
 * @returns with a line break at the end
 */
export async function printConfig({ options }: Invocation, io: Io): Promise<string> {
  const { name, configs } = await askedFile('print-config', options, io.cwd)
  const ignored = configs.resolved.isIgnored(name)
  return jsonText({
    file: name,
    configFile: configs.fileOf(name) ?? null,
    ignored,
    ...(!ignored && printedConfig(configs.resolved.forFile(name))),
  })
}
