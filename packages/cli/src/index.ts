/** The command line as a function, and the Node API. */
export {
  type Config,
  ConfigError,
  defineConfig,
  type FileConfig,
  globalIgnores,
  type Plugin,
  type Problem,
  type Reporter,
  type ReporterContext,
  type Run,
} from '@keelint/core'
/** With it come the types of options, for configs that import nothing but this package. */
export type { RecommendedRuleOptions } from '@keelint/rules-recommended'
export { includeIgnoreFile } from './config/include-ignore-file.ts'
export type { FileRun, FileStats } from './engine/file-run.ts'
export type { FormatOptions, LoadedReporter } from './engine/loaded-reporter.ts'
export { type EngineOptions, type FixType, fixTypes } from './engine/options.ts'
export { ReporterError } from './engine/reporters.ts'
export { Engine, type Making, type Text } from './engine.ts'
export type { Encoding } from './files/decode.ts'
export type { Progress, Source } from './files/sources.ts'
export { UnwrittenError } from './fixes/unwritten-error.ts'
export type { Unwritten } from './fixes/write-fixes.ts'
export type { Io, Output } from './io.ts'
export { main } from './main.ts'
export { type Format, type FormatName, formatNames, formats, loadReporter } from './reporters/formats.ts'
export { UsageError } from './usage-error.ts'
export { version } from './version.ts'
