/** Days of the calendar, written as `2027-01-31`. */

/** Whether there is such a day. */
export function isCalendarDate(value: unknown): value is string {
  const [, year, month, day] =
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(typeof value === 'string' ? value : '')?.map(Number) ?? []
  if (!year || !month || !day || month > 12) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= days
}
