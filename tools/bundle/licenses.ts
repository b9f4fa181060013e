/** Collects the license texts of bundled libraries, which their licenses ask to be kept. */
import { readdir, readFile } from 'node:fs/promises'

/**
 * @param inputs files of the bundle, relative to `root`, with `/`
 * @returns one comment that holds each library's name, version and license; empty where no library is bundled
 * @throws where a library brings no license along
 */
export async function licenses(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set(inputs.flatMap(input => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []))
  const libraries = await Promise.all([...folders].map(folder => library(`${root}/${folder}`)))
  if (libraries.length === 0) return ''
  const texts = new Map<string, string>()
  for (const { id, license } of libraries) texts.set(id, license)
  const sorted = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, license]) => `${id}\n\n${license}`)
  const text = `Bundled libraries\n\n${sorted.join('\n\n')}`.replaceAll('*/', '* /')
  return `/*\n${text}\n*/\n`
}

async function library(folder: string): Promise<{ readonly id: string; readonly license: string }> {
  const manifest = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as { name: string; version: string }
  const id = `${manifest.name} ${manifest.version}`
  const file = (await readdir(folder)).find(name => /^licen[cs]e/i.test(name))
  if (!file) throw new Error(`${id} is bundled but has no license file`)
  const license = (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim()
  return { id, license }
}
