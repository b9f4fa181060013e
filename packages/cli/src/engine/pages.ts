/** The pages that plugins name for their rules. */
import type { Plugin } from '@keelint/core'

/**
 * @param ids with the namespaces that the plugins have here
 * @param plugins by namespace
 */
export function pagesOf(ids: Iterable<string>, plugins: ReadonlyMap<string, Plugin>): ReadonlyMap<string, string> {
  const pages = new Map<string, string>()
  for (const id of ids) {
    const slash = id.indexOf('/')
    const page = plugins.get(id.slice(0, slash))?.meta.docs
    if (page !== undefined) pages.set(id, page.replaceAll('{{name}}', id.slice(slash + 1)))
  }
  return pages
}
