/** The corpus beside the repository: real manifests, and popular charts rendered. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from '@keelint/core'

export const corpusFolder = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

/** Every YAML and JSON file as the command would find it; each project and each rendered chart is a world. */
export function corpusFiles(): readonly SourceFile[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /\.(?:ya?ml|json)$/.test(path))
    .map(path => ({
      path,
      text: decoder.decode(readFileSync(`${corpusFolder}/${path}`)),
      world: path
        .split('/')
        .slice(0, path.startsWith('plain/') ? 2 : 3)
        .join('/'),
    }))
}
