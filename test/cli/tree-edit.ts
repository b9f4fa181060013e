/** Random edits of a folder of manifests, such as people make: values, lines, comments, whole files. */
import * as fc from 'fast-check'

/** Texts by name. */
export type Tree = ReadonlyMap<string, string>

export interface TreeEdit {
  readonly kind: keyof typeof edits
  /** Which file, which place in it, and which other file or value, counted round. */
  readonly file: number
  readonly at: number
  readonly other: number
}

interface Spot {
  readonly tree: Tree
  readonly name: string
  readonly lines: readonly string[]
  readonly at: number
  readonly other: number
}

const valueLine = /^(\s*(?:- )?)([\w./-]+): (\S.*)$/
const comments = [
  '# a word on this',
  '# keelint-disable-next-line -- put up with',
  '# keelint-disable -- put up with',
  '# keelint k8s/no-dangling-role-ref: off, k8s/require-network-policy: off',
]

const edits = {
  comment: spot => withLines(spot, [...before(spot), pick(comments, spot.other), ...after(spot)]),
  'empty line': spot => withLines(spot, ['', ...spot.lines]),
  value: exchanged,
  removal: spot => withLines(spot, [...before(spot), ...after(spot).slice(1)]),
  'document again': spot => withLines(spot, [...spot.lines, '---', ...spot.lines]),
  'document of another file': spot =>
    withLines(spot, [...linesOf(pick([...spot.tree.values()], spot.other)), '---', ...spot.lines]),
  copy: ({ tree, name, other }) =>
    new Map(tree).set(inFolderOf(pick([...tree.keys()], other), `copy-${base(name)}`), tree.get(name)!),
  'file gone': ({ tree, name }) => new Map([...tree].filter(([other]) => other !== name)),
  'file renamed': ({ tree, name }) =>
    new Map([...tree].map(([other, text]) => [other === name ? inFolderOf(name, `a${base(name)}`) : other, text])),
} as const satisfies Record<string, (spot: Spot) => Tree>

export const treeEdits: fc.Arbitrary<TreeEdit> = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('value' as const) },
    { weight: 1, arbitrary: fc.constant('comment' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...(Object.keys(edits) as TreeEdit['kind'][])) },
  ),
  file: fc.nat({ max: 1000 }),
  at: fc.nat({ max: 10_000 }),
  other: fc.nat({ max: 10_000 }),
})

/** @returns another tree, and the file that was edited, where it is still there by its name */
export function edited(
  tree: Tree,
  { kind, file, at, other }: TreeEdit,
): { readonly tree: Tree; readonly name: string } {
  const name = pick([...tree.keys()], file)
  const lines = linesOf(tree.get(name)!)
  return { tree: edits[kind]({ tree, name, lines, at: at % (lines.length + 1), other }), name }
}

/** A value becomes that of another field of the same name, wherever that is. */
function exchanged(spot: Spot): Tree {
  const fields = spot.lines.flatMap((line, index) => (valueLine.test(line) ? [index] : []))
  if (fields.length === 0) return spot.tree
  const index = pick(fields, spot.at)
  const [, start = '', key = '', own] = valueLine.exec(spot.lines[index]!)!
  const values = new Set<string>()
  for (const text of spot.tree.values())
    for (const line of linesOf(text)) {
      const [, , otherKey, value] = valueLine.exec(line) ?? []
      if (value !== undefined && otherKey === key && value !== own) values.add(value)
    }
  if (values.size === 0) return spot.tree
  return withLines(spot, spot.lines.with(index, `${start}${key}: ${pick([...values], spot.other)}`))
}

function withLines({ tree, name }: Spot, lines: readonly string[]): Tree {
  return new Map(tree).set(name, lines.join('\n'))
}

function before({ lines, at }: Spot): readonly string[] {
  return lines.slice(0, at)
}

function after({ lines, at }: Spot): readonly string[] {
  return lines.slice(at)
}

function linesOf(text: string): readonly string[] {
  return text.split('\n')
}

function inFolderOf(neighbour: string, name: string): string {
  return neighbour.slice(0, neighbour.lastIndexOf('/') + 1) + name
}

function base(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length]!
}
