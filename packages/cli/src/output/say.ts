/** Says something to the person at the terminal, beside what the run prints. */
import type { Io } from '../io.ts'
import { guardLines, safe } from '../reporters/safe-text.ts'

/** Each line of `text` becomes a line of standard error, led by the program's name. */
export async function say(io: Io, text: string): Promise<void> {
  const lines = text.split('\n').map((line, index) => (index === 0 ? `keelint: ${safe(line)}` : `  ${safe(line)}`))
  await io.stderr.write(guardLines(`${lines.join('\n')}\n`))
}
