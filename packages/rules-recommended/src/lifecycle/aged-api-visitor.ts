/** Shows a rule every object whose API is deprecated or not there, and what can be done about it. */
import type { Fix, Fixer, Node, Place, ResourceId, Visitor } from '@keelint/core'
import { type ApiAge, ageOf, bumpTo, describeResource, ingressRewrite, type MinorRange } from '@keelint/kubernetes'
import { changesFix } from './changes-fix.ts'

export interface AgedApi extends Omit<ApiAge, 'replacement'> {
  /** `group/version`, as it is written. */
  readonly api: string
  /** Where it is written. */
  readonly at: Place
  /** In words. */
  readonly resource: string
  /** In words; absent where nothing takes its place. */
  readonly replacement?: string
  /** The first version with the replacement. */
  readonly since?: string | undefined
  /** Where the object may name the replacement as it is; `change` is what it means otherwise then, as a clause. */
  readonly bump?: { readonly change?: string; readonly fix: Fix }
  /** Where it has to be written in other words, and it is known how. */
  readonly rewrite?: Fix
}

export function agedApiVisitor(
  states: readonly ApiAge['state'][],
  minors: MinorRange,
  show: (aged: AgedApi) => void,
): Visitor {
  const look = (api: string, id: ResourceId, at: Place, object?: object) => {
    const age = ageOf(id, minors)
    if (!age || !states.includes(age.state)) return
    const { replacement, ...rest } = age
    const aged = { ...rest, api, at, resource: describeResource(id) }
    if (!replacement) return show(aged)
    const { apiVersion, kind, since } = replacement
    const words = kind === id.kind ? `\`${apiVersion}\`` : `\`${kind}\` of \`${apiVersion}\``
    const bump = object && kind === id.kind ? bumpTo({ ...object, kind }, apiVersion, minors) : undefined
    const fix = ({ set }: Fixer) => set(at, apiVersion)
    const changes = object && !bump ? ingressRewrite(object, minors) : undefined
    const rewrite = changes && { rewrite: changesFix({ resource: at.resource, path: [] }, changes) }
    show({ ...aged, replacement: words, since, ...(bump && { bump: { ...bump, fix } }), ...rewrite })
  }
  return {
    Document(_, node) {
      const api = apiOfItems(node)
      if (api !== undefined) look(api, node.resource.id, apiOf(node))
    },
    Manifest(value, node) {
      const { apiVersion } = Object(value) as { readonly apiVersion?: unknown }
      if (typeof apiVersion === 'string') look(apiVersion, node.resource.id, apiOf(node), value as object)
    },
  }
}

/** The API of a typed list some of whose items name none, so that the list's holds for them. */
function apiOfItems({ value, resource }: Node): string | undefined {
  const { apiVersion, items } = Object(value) as { readonly apiVersion?: unknown; readonly items?: unknown }
  if (typeof apiVersion !== 'string' || !Array.isArray(items) || !/.List$/.test(resource.id.kind)) return undefined
  return items.some(item => item && item.apiVersion === undefined) ? apiVersion : undefined
}

function apiOf({ resource }: Place): Place {
  return { resource, path: ['apiVersion'] }
}
