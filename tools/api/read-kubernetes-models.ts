/** Reads enums, quantities and kinds from the declaration files of the kubernetes-models packages. */
import type { Kinds } from './shape.ts'

/** The files of the packages that the reader needs. */
export const KUBERNETES_MODELS_FILES = /^(?!_schemas\/)(?!.*index\.d\.ts$).*\.d\.ts$/

export interface Models {
  readonly ids: ReadonlySet<string>
  readonly kinds: Kinds
  /** By `id#field`: the values, sorted, and whether the field is a list of them. */
  readonly enums: ReadonlyMap<string, { readonly values: readonly string[]; readonly list: boolean }>
  /** By `id#field`: `qty`, `qty[]` or `map<qty>`. */
  readonly quantities: ReadonlyMap<string, string>
}

/** Joins what all files say; the packages describe the newest Kubernetes and the stable APIs that it removed. */
export function readKubernetesModels(files: ReadonlyMap<string, string>): Models {
  const ids = new Set<string>()
  const kinds = new Map<string, { apiVersion: string; kind: string }>()
  const enums = new Map<string, { values: readonly string[]; list: boolean }>()
  const quantities = new Map<string, string>()
  for (const [path, text] of files) {
    const id = idOf(path)
    ids.add(id)
    const body = /export interface I\w+(?: extends [^{]+)? \{\n([\s\S]*?)\n\}/.exec(text)?.[1] ?? ''
    const apiVersion = /^ {4}"apiVersion": "([^"]+)"/m.exec(body)?.[1]
    const kind = /^ {4}"kind": "([^"]+)"/m.exec(body)?.[1]
    if (apiVersion !== undefined && kind !== undefined) kinds.set(id, { apiVersion, kind })
    for (const [, name, type] of body.matchAll(/^ {4}"([^"]+)"\??: ([\s\S]*?);$/gm)) {
      const quantity = quantityOf(type!)
      if (quantity !== undefined) quantities.set(`${id}#${name}`, quantity)
      const values = [...type!.matchAll(/"([^"]*)"/g)].map(match => match[1]!)
      const isEnum = /^(?:Array<)?\(?"[^"]*"(?: \| "[^"]*")*\)?>?$/.test(type!)
      const literal = name === 'apiVersion' || name === 'kind'
      if (isEnum && !literal) enums.set(`${id}#${name}`, { values: values.sort(), list: type!.startsWith('Array<') })
    }
  }
  return { ids, kinds, enums, quantities }
}

function idOf(path: string): string {
  const parts = path.replace(/\.d\.ts$/, '').split('/')
  if (parts[0] === 'apis') return parts.slice(1).join('.')
  const [group, version, name] = parts
  if (parts.length === 2)
    return group === 'version' || group === 'runtime' ? parts.join('.') : `core.${parts.join('.')}`
  if (group === 'api' || group === 'util') return parts.join('.')
  return `${group!.split('.')[0]}.${version}.${name}`
}

function quantityOf(type: string): string | undefined {
  if (!/ApiResourceQuantity\b/.test(type)) return undefined
  if (/\[key: string\]/.test(type)) return 'map<qty>'
  return type.startsWith('Array<') ? 'qty[]' : 'qty'
}
