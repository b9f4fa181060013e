/** What goes through, and what the files do not tell, in words. */
import { connectionsText, type Flow, isNothing } from '@keelint/kubernetes'

export function flowText({ allowed, unknown }: Flow): string {
  if (isNothing(unknown)) return connectionsText(allowed)
  const doubt = `cannot tell: ${connectionsText(unknown)}`
  return isNothing(allowed) ? doubt : `${connectionsText(allowed)}; ${doubt}`
}
