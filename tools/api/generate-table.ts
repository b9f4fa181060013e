/** Generates the module that carries the API table, so that no file is read at run time. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const TEXT = new URL('../../packages/kubernetes/src/api/k8s-api.txt', import.meta.url)
const MODULE = new URL('../../packages/kubernetes/src/api/table.gen.ts', import.meta.url)

/** The module: its absolute path and its text. The table in it begins and ends with a line break and has no comments. */
export async function generateTable(): Promise<{ readonly path: string; readonly text: string }> {
  const lines = (await readFile(TEXT, 'utf8')).split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const table = `\n${lines.join('\n')}\n`.replace(/[\\`]|\$\{/g, found => `\\${found}`)
  const text = `/** Generated from k8s-api.txt by tools/api/generate-table.ts: the Kubernetes API, a definition or field a line. */\nexport const TABLE: string = \`${table}\`\n`
  return { path: fileURLToPath(MODULE), text }
}
