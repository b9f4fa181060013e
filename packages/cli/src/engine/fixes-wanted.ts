/** Which problems an engine fixes. */
import type { Problem, ResolvedConfig } from '@keelint/core'
import type { EngineOptions } from './options.ts'

/** Undefined where nothing is to be fixed. */
export function fixesWanted(
  { fix = false, fixTypes }: EngineOptions,
  config: ResolvedConfig,
): ((problem: Problem) => boolean) | undefined {
  if (fix === false) return undefined
  const types: ReadonlySet<string> | undefined = fixTypes && new Set(fixTypes)
  return problem => {
    if (types && !types.has(typeOf(problem, config))) return false
    return fix === true || fix(problem)
  }
}

function typeOf({ rule, file }: Problem, config: ResolvedConfig): string {
  if (rule.startsWith('keelint/directive-')) return 'directive'
  return config.forFile(file).known.get(rule)?.meta.type ?? 'problem'
}
