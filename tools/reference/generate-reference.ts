/** Generates the API reference from the docstrings: a page for each module that can be imported, and their list. */
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Emitted, emitDeclarations } from './emit.ts'
import { type Exported, readExports } from './exported.ts'
import { fileSentence } from './file-sentence.ts'
import { type Door, referencePage } from './reference-page.ts'

type Exports = ReturnType<typeof readExports>

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The pages: their absolute paths and texts. */
export async function generateReference(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'keelint-reference-')))
  try {
    const emitted = readdirSync(join(root, 'packages')).map(part => emitDeclarations(part, folder))
    const exports = readExports(
      folder,
      emitted.flatMap(({ entries }) => [...entries.values()]),
    )
    const doors = emitted.flatMap(one => doorsOf(one, exports))
    return [
      { name: 'README.md', text: contents(doors) },
      ...doors.map(door => ({ name: door.page, text: referencePage(door, doors) })),
    ].map(({ name, text }) => ({ path: join(root, 'docs/api', name), text }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function doorsOf({ name, folder, sources, description, entries }: Emitted, exports: Exports): readonly Door[] {
  return [...entries].map(([door, path]) => {
    const all = exports.get(path) ?? []
    const isGenerated = ({ file }: Exported) => file.endsWith('.gen.d.ts')
    const isOwn = ({ file }: Exported) => file.startsWith(`${folder}/`)
    return {
      name: door,
      page: `${door.replace(/^@keelint\//, '').replace('/', '-')}.md`,
      description: door === name ? description : `A part of \`${name}\` that is imported by itself.`,
      own: all
        .filter(one => isOwn(one) && !isGenerated(one))
        .map(one =>
          one.doc ? one : { ...one, doc: fileSentence(one.file.replace(join(folder, 'dist'), sources), `${sources}/`) },
        ),
      foreign: all.filter(one => !isOwn(one)),
      generated: all.filter(one => isOwn(one) && isGenerated(one)),
    }
  })
}

function contents(doors: readonly Door[]): string {
  return `# API reference

<!-- Generated from the docstrings by \`pnpm generate\`; edit those. -->

What each package exports, with what its source says of it. The guides are [the Node API](../use/node-api.md) and
[rules](../extend/write-a-rule.md), [plugins](../extend/write-a-plugin.md) and [reporters](../extend/write-a-reporter.md) of your own.

${doors.map(({ name, page, description, own }) => `- [\`${name}\`](${page}): ${description} ${own.length} exports.`).join('\n')}
`
}
