/** What a shard consists of: lines of JSON, which depend neither on the machine nor on where the working directory lies. */
import type { Spent } from '@keelint/core'
import type { Find } from '../files/found.ts'
import type { Content } from '../files/read.ts'
import type { Part } from './part.ts'

export const format = 1

/** The first line: what the shard is of, and what made it. */
export interface Head {
  readonly keelint: 'shard'
  readonly format: number
  readonly version: string
  /** Tells two bundles of one version apart. */
  readonly build: string
  /** As `2026-11-23`. */
  readonly today: string
  readonly part?: Part
  /** As they were given. */
  readonly paths: readonly string[]
  /** Those of them that are folders, relative to the working directory. */
  readonly folders: readonly string[]
  /** Those that lead nowhere. */
  readonly missing: readonly string[]
  /** Folders that hold a chart or a kustomization. */
  readonly marked: readonly string[]
  /** What stands for the names of everything that was found, other parts among it. */
  readonly found: string
  /** Names and digests; the name is empty for what holds without a config file. */
  readonly configs: readonly (readonly [name: string, digest: string])[]
  readonly plugins: readonly PluginSeal[]
}

export interface PluginSeal {
  readonly namespace: string
  readonly name: string
  readonly version: string
  readonly digest: string
}

/** Then a line for everything that was found in the part, sorted by name. Locations are relative to the working directory. */
export interface Entry {
  readonly find: Find
  /** Absent where the file is ignored, or goes by another name. */
  readonly content?: Content
  /** The config that holds for it, by its place in the head. */
  readonly config: number
}

/** Then a line for each file that was linted, sorted by path: path and key as JSON, a tab, and the outcome. */
export interface OutcomeLine {
  readonly path: string
  /** What it depends on besides text and config: world and circumstances. */
  readonly key: string
  readonly text: string
}

/** The last line: what has to be there. */
export interface End {
  /** How many members of the file hold entries. */
  readonly members: number
  readonly entries: number
  readonly outcomes: number
  /** What it cost, where somebody looked at the clock. */
  readonly spent?: readonly Spent[]
}
