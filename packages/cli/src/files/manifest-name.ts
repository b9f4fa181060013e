/** What names say: which files are looked at without being named, and which folders are not entered. */
import { lastPart } from './name.ts'

const manifest = /\.(?:ya?ml|json)$/
const never = new Set(['.git', 'node_modules'])

export function isManifestName(name: string): boolean {
  return manifest.test(name)
}

/** @param name of a folder, without its parents */
export function isNeverEntered(name: string): boolean {
  return never.has(lastPart(name))
}
