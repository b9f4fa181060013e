/** What is held against texts: two parsers that have to agree, and a linter that has to cope. */
import { compare } from './agreement.ts'
import { lintingFault } from './linting.ts'

export type CheckName = 'agreement' | 'linting'

/** What is wrong, if anything; whatever is thrown is. */
export async function faultOf(name: CheckName, texts: readonly string[]): Promise<string | undefined> {
  try {
    if (name === 'linting') return await lintingFault(texts)
    return texts.map(text => compare(text).difference).find(difference => difference !== undefined)
  } catch (error) {
    return `it throws: ${error instanceof Error ? error.stack : String(error)}`
  }
}
