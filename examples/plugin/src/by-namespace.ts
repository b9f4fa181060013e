/** A report of how many problems each namespace has, for those who hand out the work. */
import { jsonText, type Reporter } from '@keelint/core'

export const byNamespace: Reporter = ({ problems, ledger }) => {
  const counts = new Map<string, number>()
  for (const { resource } of problems) {
    const namespace = resource?.namespace ?? ''
    counts.set(namespace, (counts.get(namespace) ?? 0) + 1)
  }
  const rows = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    // Names come from files that anybody may have written: as JSON they cannot steer a terminal.
    .map(([namespace, count]) => `${count}\t${jsonText(namespace).trim()}`)
  const unread = ledger.unreadable.map(({ file }) => `not analyzed\t${jsonText(file).trim()}`)
  return `${[...rows, ...unread].join('\n') || 'No problems.'}\n`
}
