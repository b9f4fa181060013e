/** Where to read more about a rule. */
import type { ReporterContext } from './reporter.ts'
import type { Run } from './run.ts'

/** A page that describes the rule, else its first reference; only what a browser opens as a page, for a plugin may give anything. */
export function ruleUrl(id: string, { rules }: Run, context: ReporterContext): string | undefined {
  const url = context.ruleUrl?.(id) ?? rules.get(id)?.meta.docs.references[0]
  return url !== undefined && isPage.test(url) ? url : undefined
}

const isPage = /^https?:\/\/[^\s\p{C}"<>`\\]+$/iu
