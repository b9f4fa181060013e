/** What an answer consists of, before it is text: a table whose cells know where they are from. */
import type { Place } from '@keelint/core'

/** `P` is a place in the model first, and a file and a line later. */
export interface Answer<P> {
  /** A sentence without a full stop. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly Row<P>[]
  /** What the files do not tell, each with the place of what is missing. */
  readonly unknown: readonly Part<P>[]
  /** Sentences. */
  readonly notes: readonly string[]
  /** What was judged by, which nobody asks for but who signs the page. */
  readonly grounds?: readonly Table[]
}

/** Texts under headings. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface Row<P> {
  readonly cells: readonly Cell<P>[]
}

export type Cell<P> = readonly Part<P>[]

export interface Part<P> {
  readonly text: string
  readonly at?: P
  /** Whether somebody should look at it. */
  readonly isConflict?: true
}

/** A cell that knows of no place. */
export function plain(text: string): Cell<never> {
  return [{ text }]
}

/** Where something stands, from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Of one world. */
export interface WorldAnswer {
  readonly world: string
  readonly answer: Answer<FilePlace>
}

export type PlacedAnswer = Answer<Place>

/** Every part of an answer, in a fixed order. */
export function partsOf<P>({ rows, unknown }: Answer<P>): readonly Part<P>[] {
  return [...rows.flatMap(({ cells }) => cells.flat()), ...unknown]
}

/** The same answer with other places. */
export function mapPlaces<From, To>(answer: Answer<From>, to: (place: From) => To | undefined): Answer<To> {
  const part = ({ text, at, isConflict }: Part<From>): Part<To> => {
    const place = at === undefined ? undefined : to(at)
    return { text, ...(place !== undefined && { at: place }), ...(isConflict && { isConflict }) }
  }
  return {
    ...answer,
    rows: answer.rows.map(({ cells }) => ({ cells: cells.map(cell => cell.map(part)) })),
    unknown: answer.unknown.map(part),
  }
}
