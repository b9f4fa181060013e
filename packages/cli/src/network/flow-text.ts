/** What goes through, and what the files do not tell, in words. */
import { connectionsText, type Flow, isNothing } from '@keelint/kubernetes'

export function flowText({ allowed, unknown, named = [] }: Flow): string {
  const names = named.map(({ protocol, name }) => `${protocol ? `${protocol} ` : ''}port \`${name}\``)
  const sure = [...(isNothing(allowed) ? [] : [connectionsText(allowed)]), ...new Set(names)]
  const doubt = isNothing(unknown) ? [] : [`cannot tell: ${connectionsText(unknown)}`]
  const parts = [...(sure.length > 0 ? [sure.join(', ')] : []), ...doubt]
  return parts.length > 0 ? parts.join('; ') : connectionsText(allowed)
}
