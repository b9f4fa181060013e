/** How sure a rule has to be that it sees a secret: its option, and how grave what it sees is. */
import type { Severity } from '@keelint/core'
import { type Confidence, type FoundSecret, isAsSureAs, surest } from '@keelint/kubernetes'

/** The option `confidence` in a rule's schema. */
export const confidenceOption = {
  enum: ['high', 'medium', 'low'],
  default: 'medium',
  description:
    'How sure it has to be: `high` takes what has the form of a credential, or stands where a password does; `medium` also what a name speaks of that may mean something else; `low` placeholders such as `xxx` too.',
} as const

/** What presets make of it. */
export const confidencePresets = {
  recommended: { confidence: 'high' },
  strict: { confidence: 'medium' },
  all: { confidence: 'low' },
} as const

/** The secret that is worth a report, if there is one. */
export function worthReporting(found: readonly FoundSecret[], least: Confidence): FoundSecret | undefined {
  return surest(found.filter(one => isAsSureAs(one, least)))
}

export function severityOf({ confidence }: FoundSecret): Severity {
  return confidence
}
