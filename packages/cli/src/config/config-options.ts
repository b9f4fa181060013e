/** What decides which configs hold, beside the config files themselves. */
import type { Config, Plugin } from '@keelint/core'

/** All paths are relative to the working directory. */
export interface ConfigOptions {
  /** Use this config file for all files; `true` looks for none. */
  readonly overrideConfigFile?: string | true
  /** On top of what a config file says. */
  readonly overrideConfig?: Config | readonly Config[]
  /** Below what a config file says. */
  readonly baseConfig?: Config | readonly Config[]
  /** Use these presets in place of the rules of the config file; `none` for no rules. */
  readonly presets?: readonly string[]
  /** Refuse to run code of the repository: configs that are programs, and plugins by name or path. */
  readonly safe?: boolean
  /** Further plugins, by the namespace that their rules have. */
  readonly plugins?: Readonly<Record<string, Plugin>>
  readonly kubernetesVersion?: string
  readonly closedWorld?: boolean
  /** Whether ignore patterns have an effect; true by default. */
  readonly ignore?: boolean
  /** Further patterns of files that are not linted. */
  readonly ignorePatterns?: readonly string[]
  /** Whether comments and annotations silence problems; true by default. */
  readonly inlineConfig?: boolean
}
