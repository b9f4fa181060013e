/** Keeps files small enough to be read at once; tables and generated files may be as long as their facts. */
import type { Check } from './tree.ts'

const longest = 400
const longestRule = 120

export const size: Check = ({ files }) =>
  files.flatMap(({ path, lines }) => {
    if (/\.gen\.ts$|[/-]table\.ts$/.test(path)) return []
    const most = /^packages\/rules-[^/]+\/src\/rules\//.test(path) ? longestRule : longest
    return lines > most ? [{ path, message: `${lines} lines; ${most} are the most` }] : []
  })
