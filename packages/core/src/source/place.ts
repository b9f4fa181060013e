/** Where things are: keys, paths, offsets, lines and columns. */

export type Key = string | number

/** Keys as an array, never a joined string, because annotation names contain dots. */
export type Path = readonly Key[]

/** Offsets into a file's text in UTF-16 units from 0, a byte order mark included; `end` is one past. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Line and column count from 1; columns are UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Location {
  readonly start: Position
  readonly end: Position
}
