/** What of a config's `settings` the rules read, looked at before anything is linted. */
import { nearest } from '@keelint/core'
import { dutyModelOf, SettingError } from '@keelint/kubernetes'

const known = 'segregation'

/** A sentence on what is wrong, and where that is; undefined where nothing is. */
export function checkSettings(settings: Readonly<Record<string, unknown>>) {
  // Other keys may be those of other plugins.
  const misspelled = Object.keys(settings).find(key => key !== known && nearest(key, [known]) !== undefined)
  if (misspelled !== undefined)
    return { message: `\`settings\` has no key \`${misspelled}\`. Did you mean \`${known}\`?`, at: [misspelled] }
  try {
    dutyModelOf(settings)
    return undefined
  } catch (error) {
    if (error instanceof SettingError) return error
    throw error
  }
}
