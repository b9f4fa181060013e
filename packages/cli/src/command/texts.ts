/** Standard input as a text to lint. */
import type { Invocation } from '../arguments.ts'
import type { Text } from '../engine.ts'
import { contentOf } from '../files/read.ts'
import { readStdin } from '../files/stdin.ts'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'

/** Nothing where `-` is not among the paths; a `UsageError` where standard input is empty. @param most bytes */
export async function textsOf(
  { paths, options }: Pick<Invocation, 'paths' | 'options'>,
  io: Io,
  most: number,
): Promise<readonly Text[]> {
  const name = options['stdin-filename']
  if (!paths.includes('-')) {
    if (name === undefined) return []
    throw new UsageError('`--stdin-filename` names what comes from standard input: add the path `-`.')
  }
  const bytes = await readStdin(io.stdin, most)
  const content = contentOf(bytes, most)
  if ('text' in content && content.text.trim() === '' && !options['pass-on-no-files'])
    throw new UsageError('Nothing to lint: standard input is empty.')
  return [{ text: bytes, filePath: name ?? '<stdin>' }]
}
