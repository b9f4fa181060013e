/** The command lines of a container: its own, and those of its probes and handlers. */
import type { Path } from '@keelint/core'
import type { Container } from '@keelint/kubernetes'
import { actionsOf } from '../pod/actions.ts'

export interface CommandLine {
  readonly words: readonly string[]
  /** Of a word. @param index from 0 */
  pathOf(index: number): Path
}

/** @param path of the container */
export function commandLinesOf(container: Container, path: Path): readonly CommandLine[] {
  const { command, args } = container
  const found: CommandLine[] = []
  if (command || args) {
    const own = command ?? []
    found.push({
      words: args ? [...own, ...args] : own,
      pathOf: index => (index < own.length ? [...path, 'command', index] : [...path, 'args', index - own.length]),
    })
  }
  for (const { exec, path: at } of actionsOf(container, path))
    if (exec?.command) found.push({ words: exec.command, pathOf: index => [...at, 'exec', 'command', index] })
  return found
}
