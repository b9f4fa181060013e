/** Works out a version that the client has no release for, from its neighbors and from packages that tell less. */
import { coarse } from './refine.ts'
import type { DefinitionShape, FieldShape, Kinds, Shapes } from './shape.ts'

export interface BridgeInput {
  readonly previous: Shapes
  readonly next: Shapes
  /** Everything but lists, for this version; what was removed earlier is still in it. */
  readonly whole: Shapes
  /** The spec side and the kinds of exactly this version, where a package has them. */
  readonly spec?: { readonly shapes: Shapes; readonly kinds: Kinds }
  /** Kinds that `previous` still had and this version has not, where there is no `spec` to tell. */
  readonly removed: ReadonlySet<string>
  /** Like `whole`, for an earlier version: what is in both cannot be new in this one. */
  readonly earlier: Shapes
}

/**
 * The definitions of the version: whatever its kinds reach, and whatever both neighbors have.
 * A field that both neighbors have is there, one that a neighbor lacks is there if a package of this version lists it.
 */
export function bridge(input: BridgeInput): Shapes {
  const shapes = new Map<string, DefinitionShape>()
  const ids = [
    ...kindsOf(input),
    ...[...input.previous.keys()].filter(id => input.next.has(id) && !isKind(input.next, id)),
  ]
  while (ids.length > 0) {
    const id = ids.pop()!
    if (shapes.has(id)) continue
    const fields = fieldsOf(id, input)
    shapes.set(id, { fields })
    for (const { type } of fields.values()) {
      const target = /#([\w.]+)/.exec(type)?.[1]
      if (target !== undefined) ids.push(target)
    }
  }
  return shapes
}

/** Whether the definition is a document of its own. */
export function isKind(shapes: Shapes, id: string): boolean {
  const fields = shapes.get(id)?.fields
  return fields?.has('apiVersion') === true && fields.has('kind') && fields.has('metadata')
}

function kindsOf({ previous, next, whole, spec, removed, earlier }: BridgeInput): readonly string[] {
  const around = [...new Set([...previous.keys(), ...next.keys()])].filter(
    id => isKind(previous, id) || isKind(next, id),
  )
  const inBoth = around.filter(id => isKind(previous, id) && isKind(next, id))
  if (spec) {
    const lists = around.filter(id => id.endsWith('List') && spec.kinds.has(id.replace(/List$/, '')))
    return [...spec.kinds.keys(), ...lists, ...inBoth]
  }
  const served = around.filter(id => (isKind(previous, id) ? !removed.has(id) : whole.has(id.replace(/List$/, ''))))
  const fresh = [...whole.keys()].filter(id => !around.includes(id) && !earlier.has(id) && isKind(whole, id))
  return [...inBoth, ...served, ...fresh, ...fresh.map(id => `${id}List`)]
}

function fieldsOf(id: string, input: BridgeInput): Map<string, FieldShape> {
  const { previous, next, whole, spec, earlier } = input
  const [before, after, exact, listed] = [previous.get(id), next.get(id), spec?.shapes.get(id), whole.get(id)]
  if (id.endsWith('List') && !before && !after && !listed) return listFields(id)
  const fields = new Map<string, FieldShape>()
  for (const name of new Set([before, after, exact, listed].flatMap(shape => [...(shape?.fields.keys() ?? [])]))) {
    const [own, here] = [exact?.fields.get(name), listed?.fields.get(name)]
    const around = [before?.fields.get(name), after?.fields.get(name)].filter(field => field !== undefined)
    const isNew = !(before ?? after) || !earlier.get(id)?.fields.has(name)
    const present =
      exact && !OUTSIDE_SPEC.has(name)
        ? own !== undefined
        : around.length === 2 || (around.length === 1 ? here !== undefined || !listed : isNew)
    if (!present) continue
    const agreed = around.length === 2 && around[0]!.required === around[1]!.required ? around[0] : undefined
    const required = (own ?? agreed ?? here ?? around[0])!.required
    fields.set(name, { type: typeOf(around.reverse(), own ?? here, input), required })
  }
  return fields
}

/** What the packages that tell the spec of a version leave out. */
const OUTSIDE_SPEC: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'status'])

/** The fields of a list of which no package tells more than that there is one. */
function listFields(id: string): Map<string, FieldShape> {
  return new Map([
    ['apiVersion', { type: 's', required: false }],
    ['items', { type: `#${id.replace(/List$/, '')}[]`, required: true }],
    ['kind', { type: 's', required: false }],
    ['metadata', { type: '#meta.v1.ListMeta', required: false }],
  ])
}

function typeOf(around: readonly FieldShape[], here: FieldShape | undefined, { whole }: BridgeInput): string {
  const alike = around.find(field => here && coarse(field.type) === coarse(here.type))
  const type = (alike ?? around[0] ?? here)!.type
  return type.replace(/#([\w.]+)/, (found, id) => (whole.get(id)?.fields.size === 0 ? 'obj' : found))
}
