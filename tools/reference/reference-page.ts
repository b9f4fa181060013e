/** One page of the API reference: what a module exports, with what its source says of it. */
import type { Exported } from './exported.ts'

export interface Door {
  /** As it is imported: `@keelint/core/testing`. */
  readonly name: string
  /** Name of its file. */
  readonly page: string
  readonly description: string
  /** Declared in its package, by people; sorted by name. */
  readonly own: readonly Exported[]
  /** Declared in other packages. */
  readonly foreign: readonly Exported[]
  /** From generated tables; the page names, and does not show them. */
  readonly generated: readonly Exported[]
}

/** @param doors all pages that there are */
export function referencePage(door: Door, doors: readonly Door[]): string {
  const { name, description, own, foreign, generated } = door
  const link = linkAmong(door, doors)
  const sections = [
    `# ${name}`,
    '<!-- Generated from the docstrings by `pnpm generate`; edit those. -->',
    description,
    listed('Functions, classes and values', own.filter(isValue), link),
    listed(
      'Types',
      own.filter(one => !isValue(one)),
      link,
    ),
    listed('From other packages', foreign, link),
    generated.length > 3
      ? `${generated.length} types of generated tables, such as \`${generated[0]!.name}\`, are best looked at in an editor.`
      : listed('From generated tables', generated, link),
    ...own.map(one => section(one, link)),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function isValue({ declaration }: Exported): boolean {
  return !/^(?:interface|type) /.test(declaration)
}

/** Gives the name as a link to where it is shown, or as code. */
type Link = (name: string) => string | undefined

function linkAmong(door: Door, doors: readonly Door[]): Link {
  const addresses = new Map(doors.flatMap(({ page, own }) => addressesOf(page, own)))
  for (const [name, address] of addressesOf('', door.own)) addresses.set(name, address)
  return name => {
    const address = addresses.get(name)
    return address === undefined ? undefined : `[\`${name}\`](${address})`
  }
}

/** Anchors are as GitHub makes them of headings, which tells no capitals apart and numbers what is then the same. */
function addressesOf(page: string, own: readonly Exported[]): readonly (readonly [string, string])[] {
  const taken = new Set<string>()
  return own.map(({ name }) => {
    const anchor = name.toLowerCase()
    const address = `${page}#${taken.has(anchor) ? `${anchor}-1` : anchor}`
    taken.add(anchor)
    return [name, address]
  })
}

function listed(title: string, exports: readonly Exported[], link: Link): string {
  return exports.length === 0 ? '' : `${title}: ${exports.map(({ name }) => link(name) ?? `\`${name}\``).join(', ')}.`
}

function section({ name, doc, tags, declaration }: Exported, link: Link): string {
  const named = new Set(declaration.match(/\b[A-Z]\w*\b/g)?.filter(other => other !== name))
  const uses = [...named].flatMap(other => link(other) ?? []).toSorted()
  return [
    `## ${name}`,
    prose(doc),
    tags.map(tag => `- ${tagText(tag)}`).join('\n'),
    `\`\`\`ts\n${declaration}\n\`\`\``,
    uses.length > 0 ? `See ${uses.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Lines of a docstring are broken where the source ends, which means nothing here. */
function prose(doc: string): string {
  return doc.replace(/(?<=\S)\n(?=[^\n\s-])/g, ' ')
}

function tagText({ name, text }: Exported['tags'][number]): string {
  const said = prose(text)
  if (name === 'param') return said.replace(/^(\S+)/, '`$1`:')
  return name === 'returns' ? `Returns ${said}` : `${name}: ${said}`
}
