/** Generates the manual page of the command line. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { manPage } from './man-page.ts'

const PACKAGE = new URL('../../packages/cli/', import.meta.url)

/** The page: its absolute path and its text. */
export async function generateMan(): Promise<{ readonly path: string; readonly text: string }> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as { version: string }
  return { path: fileURLToPath(new URL('man/keelint.1', PACKAGE)), text: manPage(version) }
}
