/** Options as another thread can be given them. */
import type { EngineOptions } from '../engine/options.ts'

/** Without what only the run itself needs; plain data where no code of others is among the options. */
export function functionless(options: EngineOptions): EngineOptions {
  const { onProgress: _, signal: __, fix: ___, isWanted: ____, ...rest } = options
  return rest
}
