/** How many problems there are of each step and severity. */
import { type Problem, type Severity, type Step, severities, steps } from '@keelint/core'

export type StepTable = Readonly<Record<Step, Readonly<Record<Severity, number>>>>

/** Every step and every severity is there, with 0 where nothing is. */
export function stepTable(problems: readonly Problem[]): StepTable {
  const none = () => Object.fromEntries(severities.map(severity => [severity, 0])) as Record<Severity, number>
  const table = Object.fromEntries(steps.map(step => [step, none()])) as Record<Step, Record<Severity, number>>
  for (const { step, severity } of problems) table[step][severity]++
  return table
}
