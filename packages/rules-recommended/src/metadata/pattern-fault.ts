/** Regular expressions of options that are none, told before a rule starts. */
import { compilePattern } from '@keelint/core'

/** The first of the texts that is no regular expression of RE2, and why; a half of a sentence. */
export async function patternFault(sources: readonly string[]): Promise<string | undefined> {
  for (const source of sources)
    try {
      compilePattern(source)
    } catch (error) {
      return `\`${source}\` is no regular expression of RE2: ${(error as Error).message}`
    }
  return undefined
}
