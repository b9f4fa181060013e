/** Holds what limits the old audit logs of an API server against the least that is asked for. */
import { goInteger } from '@keelint/kubernetes'
import type { ComponentNode } from './components.ts'

/** What to report; undefined where the limit is high enough, or nobody can tell. Zero means no limit. */
export function limitFault({ title, read }: ComponentNode, flag: string, min: number) {
  const setting = read(flag)
  const amount = goInteger(setting?.value ?? '')
  if (!setting || amount === undefined) return undefined
  const { at, says, isWritten } = setting
  if (!isWritten) return { at, messageId: 'unset', data: { component: title } } as const
  if (amount === 0 || amount >= min) return undefined
  return { at, messageId: 'less', data: { component: title, says, min } } as const
}
