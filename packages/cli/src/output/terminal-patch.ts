/** A patch for eyes: with colors, and without what would steer a terminal. */
import { safe } from '../reporters/safe-text.ts'
import type { Paint, Style } from './color.ts'

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan' }

/** It no longer applies where it held control characters, tabs and line breaks aside. */
export function terminalPatch(patch: string, paint: Paint): string {
  return patch
    .split('\n')
    .map(line => {
      const shown = line.split('\t').map(safe).join('\t')
      const style = /^(?:---|\+\+\+) /.test(line) ? 'bold' : styles[line[0] ?? '']
      return style ? paint(style, shown) : shown
    })
    .join('\n')
}
