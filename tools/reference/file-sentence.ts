/** What a source file says of itself: stands for the docstrings of types whose members say the rest. */
import { readFileSync } from 'node:fs'

/**
 * @param declarations as the compiler names them after the source: `src/linter.d.ts` for `src/linter.ts`
 * @param folder of the sources; with a slash at its end
 * @returns `linter.ts: The linter: …`
 */
export function fileSentence(declarations: string, folder: string): string {
  const file = declarations.replace(/\.d\.ts$/, '.ts')
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return `From \`${file.slice(folder.length)}\`: ${comment.replace(/^\s*\* ?/gm, '').trim()}`
}
