/** The formats by name, each loaded when it is asked for. */
import type { Reporter } from '@keelint/core'

export const formatNames = ['stylish', 'json', 'sarif'] as const
export type FormatName = (typeof formatNames)[number]

/** @param width how many columns a text format may take */
export async function loadReporter(format: FormatName, width: number): Promise<Reporter> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.ts')).stylish(width)
    case 'json':
      return (await import('./json.ts')).json
    case 'sarif':
      return (await import('@keelint/reporter-sarif')).sarif
  }
}
