/** How a thread of the linter's is told from its process, without loading what Node has for threads. */

/** The first argument of a thread. */
export const threadWord = 'keelint-thread'

/** Also true where somebody gives the command this word. */
export function mayBeThread(): boolean {
  return process.argv[2] === threadWord
}
