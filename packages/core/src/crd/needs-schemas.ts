/** Tells whether a run has a use for a compiler of schemas, which takes a while to load. */
import type { FileConfig, ResolvedConfig } from '../config/resolved.ts'
import type { SourceFile } from '../source/file.ts'

/**
 * Whether a rule that is on asks what schemas say of custom resources, and there are schemas: of CustomResourceDefinitions in the
 * files, or such as the config names. May say yes where none is needed after all.
 */
export function needsSchemas(files: Iterable<SourceFile>, config: ResolvedConfig): boolean {
  const askers = new Map<FileConfig, readonly string[]>()
  let isAsked = false
  let areThere = false
  for (const { path, text } of files) {
    if (config.isIgnored(path)) continue
    const own = config.forFile(path)
    const ids = askers.get(own) ?? [...own.known].flatMap(([id, { meta }]) => (meta.customResources ? [id] : []))
    askers.set(own, ids)
    // A comment may switch a rule on.
    isAsked ||= ids.some(id => own.rules.has(id) || text.includes(id))
    areThere ||= own.schemas.length > 0 || text.includes('CustomResourceDefinition')
    if (isAsked && areThere) return true
  }
  return false
}
