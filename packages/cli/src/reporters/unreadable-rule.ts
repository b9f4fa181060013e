/** What formats that want a rule for everything call the one by which a file could not be analyzed. */

export const unreadableRule = 'keelint/unreadable'
