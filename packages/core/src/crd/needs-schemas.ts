/** Tells whether a run has a use for a compiler of schemas, which takes a while to load. */
import type { FileConfig, ResolvedConfig } from '../config/resolved.ts'
import type { SourceFile } from '../source/file.ts'

/**
 * Whether a rule that is on asks what schemas say of custom resources, and there are schemas: of CustomResourceDefinitions in the
 * files, or such as the config names. May say yes where none is needed after all.
 */
export function needsSchemas(files: Iterable<SourceFile>, config: ResolvedConfig): boolean {
  const linted = [...files].filter(({ path }) => !config.isIgnored(path))
  const areThere = linted.some(
    ({ path, text }) => text.includes('CustomResourceDefinition') || config.forFile(path).schemas.length > 0,
  )
  return areThere && areAsked(linted, config)
}

function areAsked(files: readonly SourceFile[], config: ResolvedConfig): boolean {
  const askers = new Map<FileConfig, readonly string[]>()
  return files.some(({ path, text }) => {
    const own = config.forFile(path)
    const ids = askers.get(own) ?? [...own.known].flatMap(([id, { meta }]) => (meta.customResources ? [id] : []))
    askers.set(own, ids)
    // A comment may switch a rule on.
    return ids.some(id => own.rules.has(id) || text.includes(id))
  })
}
