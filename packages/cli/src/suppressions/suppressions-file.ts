/** Reads and writes the suppressions file. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Baseline, ConfigError, checkBaseline, jsonText, type Location, type Path } from '@keelint/core'
import { parseJson } from '../config/parse-json.ts'
import { placesIn } from '../config/places.ts'
import { disk, isThere } from '../files/file-tree.ts'
import { refuseWayOut } from '../files/leads-out.ts'
import { relativeName } from '../files/name.ts'
import { overwriteFile } from '../files/overwrite.ts'

/** One that was read. In memory its entries name files relative to the working directory. */
export interface Suppressions {
  readonly baseline: Baseline
  /** What is in the file. */
  readonly text: string
  /** Relative to the working directory. */
  readonly shown: string
  /** Where an entry stands. @param index from 0 */
  placeOf(index: number): Location
}

/**
 * Throws a `ConfigError` with the place and the reason where it cannot be used; undefined where there is none.
 *
 * @param file absolute
 */
export function readSuppressions(file: string, cwd: string, tree = disk): Suppressions | undefined {
  if (!isThere(tree, file)) return undefined
  const shown = relativeName(cwd, file)
  const content = tree.read(file)
  if (!('text' in content)) {
    const reason = 'unreadable' in content ? content.unreadable.message : 'It is no file.'
    throw new ConfigError(`The suppressions file \`${shown}\` cannot be read: ${reason}`)
  }
  const text = content.text.replace(/^\uFEFF/, '')
  const placeOf = placesIn(text)
  const written = checked(parseJson(text, shown, 'the suppressions file'), shown, placeOf)
  return {
    baseline: moved(written, path.dirname(file), cwd),
    text,
    shown,
    placeOf: index => placeOf(['suppressions', index]),
  }
}

/** Writes nothing where nothing would change; makes the folders on the way. Throws the file system's error. @param file absolute */
export function writeSuppressions(file: string, baseline: Baseline, cwd: string): void {
  refuseWayOut(file, cwd)
  const text = jsonText(moved(baseline, cwd, path.dirname(file)))
  const before = isThere(disk, file) ? disk.read(file) : undefined
  if (before === undefined && baseline.suppressions.length === 0) return
  if (before === undefined) mkdirSync(path.dirname(file), { recursive: true })
  if (before === undefined || !('text' in before) || before.text !== text) overwriteFile(file, text)
}

function checked(value: unknown, shown: string, placeOf: (path: Path) => Location): Baseline {
  try {
    return checkBaseline(value)
  } catch (error) {
    const { message } = error as Error
    const { line, column } = placeOf(pathIn(message)).start
    throw new ConfigError(`${shown}:${line}:${column}: ${message}`)
  }
}

/** The path that a message quotes first, such as `suppressions[3].rule`. */
function pathIn(message: string): Path {
  const quoted = /`([^`]*)`/.exec(message)?.[1] ?? ''
  return [...quoted.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index ? Number(index) : key!))
}

/** Its files are named relative to its own folder, so that it says the same wherever one runs the linter. */
function moved({ version, suppressions }: Baseline, from: string, to: string): Baseline {
  return {
    version,
    suppressions: suppressions.map(entry => ({ ...entry, file: relativeName(to, path.resolve(from, entry.file)) })),
  }
}
