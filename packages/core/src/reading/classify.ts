/** Says what the value of a document is: a Kubernetes object, something else, or something that ought to be one. */
import { childOf } from '../resource/node.ts'
import { isKustomization, isKustomizationFile, isStrategicPatch } from './kustomize.ts'
import type { SkipReason } from './reasons.ts'

export type Classified =
  | { readonly is: 'resource'; readonly apiVersion: string; readonly kind: string }
  | { readonly is: 'skipped'; readonly reason: SkipReason }
  | { readonly is: 'no-kind'; readonly message: string }

/** @param path of the file */
export function classify(value: unknown, path: string): Classified {
  if (value === undefined || value === null) return { is: 'skipped', reason: 'empty' }
  const apiVersion = childOf(value, 'apiVersion') ?? undefined
  const kind = childOf(value, 'kind') ?? undefined
  if (isText(apiVersion) && isText(kind)) {
    if (isKustomization(apiVersion)) return { is: 'skipped', reason: 'kustomization' }
    if (isStrategicPatch(value)) return { is: 'skipped', reason: 'kustomize-patch' }
    return { is: 'resource', apiVersion, kind }
  }
  if (isKustomizationFile(path)) return { is: 'skipped', reason: 'kustomization' }
  if (Array.isArray(value) || (apiVersion === undefined && kind === undefined) || isChartFile(value, path))
    return { is: 'skipped', reason: 'not-kubernetes' }
  return { is: 'no-kind', message: faultOf(apiVersion, kind) }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

/** Charts describe themselves with an `apiVersion`, and their values may have a `kind`. */
function isChartFile(value: unknown, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:.*[-._])?values(?:[-._].*)?\.(?:ya?ml|json)$/.test(name) || /^Chart\.(?:yaml|lock)$/.test(name)) return true
  const { apiVersion } = value as { apiVersion?: unknown }
  return /^v[12]$/.test(String(apiVersion)) && isText(childOf(value, 'name')) && isText(childOf(value, 'version'))
}

function faultOf(apiVersion: unknown, kind: unknown): string {
  if (apiVersion === undefined) return 'The object has a `kind` and no `apiVersion`.'
  if (kind === undefined) return 'The object has an `apiVersion` and no `kind`.'
  return `The ${isText(kind) ? '`apiVersion`' : '`kind`'} of the object is not text, or empty.`
}
