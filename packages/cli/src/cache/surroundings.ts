/** What a run depends on besides the files that it lints, as one word. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Configs } from '../config/load-configs.ts'
import type { EngineOptions } from '../engine/options.ts'
import { rawPath } from '../files/name.ts'
import { version } from '../version.ts'
import { digestOf } from './digest.ts'
import { ownBuild } from './own-build.ts'

export interface Surroundings {
  readonly options: EngineOptions
  /** Absolute. */
  readonly cwd: string
  /** Loaded, and without code of others. */
  readonly configs: Pick<Configs, 'loaded'>
  readonly today: string
}

/** Throws what reading a config or a schema throws. */
export function surroundingsKey({ options, cwd, configs, today }: Surroundings): string {
  const { cwd: _, onProgress: __, signal: ___, stats: ____, threads: _____, since: ______, ...rest } = options
  const loaded = configs.loaded.map(({ folder, configs, written }) => [
    path.relative(cwd, folder),
    configs,
    // Problems with a config's own entries stand where these stand.
    written && [written.shown, digestOf(readFileSync(rawPath(written.file)))],
  ])
  return digestOf(JSON.stringify([version, ownBuild(), today, rest, loaded], withContents))
}

/** A schema is read when it is needed, so that its content is no part of the config yet. */
function withContents(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { path, read } = value as { readonly path?: unknown; readonly read?: unknown }
  return typeof read === 'function' ? [path, digestOf(String(read.call(value)))] : value
}
