/** The grammar of a CronJob's schedule, after `ParseStandard` of github.com/robfig/cron v3: why a text is none. */
import type { Grammar } from '../spot.ts'

interface Field {
  readonly name: string
  readonly least: number
  readonly most: number
  readonly names?: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: months },
  { name: 'day of the week', least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
]

const shorthands = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']
const duration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/

/** https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax */
export const cronSchedule: Grammar = text => {
  const schedule = text.replace(/^(?:CRON_)?TZ=\S+\s+/, '').trim()
  if (schedule.startsWith('@')) {
    if (shorthands.includes(schedule)) return
    if (!schedule.startsWith('@every ')) return `it knows ${shorthands.join(', ')} and \`@every\` with a duration`
    return duration.test(schedule.slice(7)) ? undefined : '`@every` needs a duration as in `1h30m`'
  }
  const parts = schedule.split(/\s+/)
  if (parts.length !== 5) return `a schedule has five fields, and this has ${schedule === '' ? 0 : parts.length}`
  for (const [index, field] of fields.entries()) {
    for (const part of parts[index]!.split(',')) {
      const reason = faultOfPart(part, field)
      if (reason !== undefined) return `of its ${field.name}, ${reason}`
    }
  }
  return
}

function faultOfPart(part: string, field: Field): string | undefined {
  // Empty parts are passed over, as the server does.
  if (part === '') return
  const [range = '', step, ...tooMany] = part.split('/')
  const [low = '', high, ...more] = range.split('-')
  if (tooMany.length > 0 || more.length > 0) return `\`${part}\` is neither a number nor a range nor a step`
  let start = field.least
  let end = field.most
  if (low !== '*' && low !== '?') {
    const first = numberOf(low, field)
    const last = high === undefined ? first : numberOf(high, field)
    if (first === undefined || last === undefined) return `\`${part}\` is no number`
    start = first
    end = high === undefined && step !== undefined ? field.most : last
  }
  if (step !== undefined && !/^\+?\d+$/.test(step)) return `the step of \`${part}\` is no number`
  if (step !== undefined && Number(step) === 0) return `the step of \`${part}\` is 0`
  if (start < field.least) return `${start} is below ${field.least}`
  if (end > field.most) return `${end} is above ${field.most}`
  return start > end ? `\`${part}\` ends before it begins` : undefined
}

function numberOf(text: string, { names, least }: Field): number | undefined {
  const named = names?.indexOf(text.toLowerCase()) ?? -1
  if (named >= 0) return named + least
  return /^\+?\d+$/.test(text) ? Number(text) : undefined
}
