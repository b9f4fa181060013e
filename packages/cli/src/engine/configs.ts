/** The configs of an engine, and how much of what they hold for a run covers. */
import path from 'node:path'
import { vouchFor } from '@keelint/core'
import { plugin as recommended } from '@keelint/rules-recommended'
import { findConfigFile } from '../config/config-file.ts'
import { type Configs, loadConfigs } from '../config/load-configs.ts'
import { isFolder, isIn } from '../files/file-system.ts'
import type { EngineOptions } from './options.ts'

vouchFor(recommended, 'k8s')

/** Throws a `ConfigError` on options that go with no config. @param cwd absolute */
export function configsOf(options: EngineOptions, cwd: string): Promise<Configs> {
  return loadConfigs(options, cwd, [recommended])
}

/** The config file that holds for a file, which is not read. @returns absolute */
export function configFileOf({ overrideConfigFile }: EngineOptions, cwd: string, file: string): string | undefined {
  if (overrideConfigFile === true) return undefined
  if (overrideConfigFile !== undefined) return path.resolve(cwd, overrideConfigFile)
  return findConfigFile(path.dirname(path.resolve(cwd, file)), cwd)
}

/** Those of the paths that are folders, absolute. @param paths as they were given @param cwd absolute */
export function foldersIn(paths: readonly string[], cwd: string): readonly string[] {
  return paths.map(given => path.resolve(cwd, given)).filter(isFolder)
}

/**
 * Whether a run covers all that its configs hold for: the folder of each of them.
 *
 * @param covered folders, absolute
 * @param files that were found, relative to the working directory
 */
export function isComplete(
  configs: Pick<Configs, 'fileOf'>,
  covered: readonly string[],
  files: readonly string[],
  { ignorePatterns = [] }: EngineOptions,
  cwd: string,
): boolean {
  if (covered.length === 0 || ignorePatterns.length > 0) return false
  const configFiles = new Set(files.map(file => configs.fileOf(file)))
  return [...configFiles].every(file => {
    const folder = file === undefined ? cwd : path.dirname(path.resolve(cwd, file))
    return covered.some(other => isIn(other, folder))
  })
}
