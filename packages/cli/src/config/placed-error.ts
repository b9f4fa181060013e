/** Puts the place in its file before what is wrong with a config. */
import { ConfigError, type Location, type Path } from '@keelint/core'
import type { WrittenConfig } from './written-config.ts'

/** Where something stands in the file. @param at from the list of the file's objects */
export function placeInFile({ isList, placeOf }: WrittenConfig, at: Path): Location {
  return placeOf(isList ? at : at.slice(1))
}

/**
 * The same error with `file:line:column` in front, where it is about an object of this file; of a program, with the file.
 *
 * @param written where the list of the file's objects is in what the error counts by
 */
export function placedError(error: unknown, config: WrittenConfig, written: Path): unknown {
  if (!(error instanceof ConfigError)) return error
  const { at, message } = error
  const isOurs = at !== undefined && at.length > written.length && written.every((key, index) => at[index] === key)
  if (!isOurs) return error
  if (config.isProgram) return message.includes(config.shown) ? error : placed(config.shown, error)
  const { start } = placeInFile(config, at.slice(written.length))
  return placed(`${config.shown}:${start.line}:${start.column}`, error)
}

function placed(place: string, error: ConfigError): ConfigError {
  return new ConfigError(`${place}: ${error.message}`, { cause: error })
}
