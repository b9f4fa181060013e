/** Everything in one file that speaks to the linter. */
import type { FileConfig } from '../config/resolved.ts'
import { type Reading, speaksToLinter } from '../reading/read.ts'
import type { Lines } from '../source/file.ts'
import { annotationDirectives } from './annotations.ts'
import { CommentReader } from './comments.ts'
import type { FileDirectives } from './directive.ts'

/**
 * To be asked while the file's documents are at hand; what comes back is plain. Undefined where nothing in the file speaks to the
 * linter, or where the config does not let it.
 * @param lines of the file @param config that holds for it
 */
export function directivesIn(reading: Reading, lines: Lines, config: FileConfig): FileDirectives | undefined {
  const { file, faults, skipped } = reading
  if (config.noInlineConfig || skipped || !speaksToLinter(file.text)) return undefined
  const comments = new CommentReader(lines, config.known)
  comments.read(reading)
  const annotations = annotationDirectives(reading, lines, config)
  return {
    file,
    levels: comments.levels,
    directives: [...comments.directives, ...annotations.directives],
    enables: comments.enables,
    faults: [...comments.faults, ...annotations.faults],
    isIncomplete: faults.length > 0,
  }
}
