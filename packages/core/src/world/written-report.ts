/** What a cross-resource rule reported, as plain data: all but its fixes, which are functions of the rule. */

import type { Reported } from '../problem/said.ts'
import type { Report } from '../rule/report.ts'

export interface WrittenReport extends Omit<Reported, 'rule'> {
  /** Whether there is a fix, and what suggestions there are. */
  readonly fix?: true
  readonly suggest?: readonly Omit<Suggested, 'fix'>[]
}

type Suggested = NonNullable<Report['suggest']>[number]

/** Whether nothing of it is lost when it is written, and nothing in it is a secret. */
export function isPlainReport({ report: { conceal, data = {} } }: Reported): boolean {
  return conceal !== true && !Object.values(data).includes(undefined)
}

export function withoutFixes({ rule: _, report, ...known }: Reported): WrittenReport {
  const { fix, suggest, ...said } = report
  return {
    ...known,
    report: said,
    ...(fix && { fix: true }),
    ...(suggest?.length && { suggest: suggest.map(({ fix: _, ...one }) => one) }),
  }
}

/** The report with fixes of which nothing is known but that there are some. */
export function withheld({ fix, suggest, report, ...known }: WrittenReport): Omit<Reported, 'rule'> {
  return {
    ...known,
    report: {
      ...report,
      ...(fix && { fix: unknownFix }),
      ...(suggest && { suggest: suggest.map(one => ({ ...one, fix: unknownFix })) }),
    },
  }
}

function unknownFix(): never {
  throw new Error('What the fix would be is not known.')
}
