/** How old an API is for who runs some minors of Kubernetes: deprecated there, or gone. */
import type { MinorRange } from '../version/minors.ts'
import { type Lifecycle, lifecycleOf } from './lifecycle.ts'
import { type ProductRow, productTable } from './product-table.ts'

/** An API that is not there, or deprecated, in at least one of the minors that were asked about. Versions are texts, such as `1.22`. */
export interface ApiAge {
  /** `coming` where the first of the minors do not have it yet. */
  readonly state: 'coming' | 'deprecated' | 'removed'
  /** Whose versions these are: `Kubernetes`, `cert-manager`. */
  readonly product: string
  /** The first version with it, where that is known. */
  readonly introduced?: string
  readonly deprecated?: string
  /** May be still to come. */
  readonly removed?: string
  /** What is there in all of the minors, else what is there in the last. */
  readonly replacement?: ApiReplacement
}

export interface ApiReplacement {
  /** `group/version`. */
  readonly apiVersion: string
  readonly kind: string
  readonly since?: string
}

const groupsOfProducts = new Set(productTable.map(({ api }) => api.slice(0, api.indexOf('/'))))

interface ApiKind {
  readonly group: string
  readonly version: string
  readonly kind: string
}

/**
 * Undefined where the API is well in all of the minors, or not known here. Of other products the newest version is taken to be
 * in use.
 */
export function ageOf({ group, version, kind }: ApiKind, minors: MinorRange): ApiAge | undefined {
  const row = productRowOf(group, version, kind)
  if (row) return ageOfProduct(row, kind)
  const life = lifecycleOf(group, version, kind, minors)
  if (!life) return undefined
  const state = stateOf(life, minors)
  if (!state) return undefined
  const replacement = replacementText(life)
  return {
    state,
    product: 'Kubernetes',
    ...(life.introduced !== undefined && { introduced: `1.${life.introduced}` }),
    ...(life.deprecated !== undefined && { deprecated: `1.${life.deprecated}` }),
    ...(life.removed !== undefined && { removed: `1.${life.removed}` }),
    ...(replacement && { replacement }),
  }
}

function stateOf(
  { introduced, deprecated, removed }: Lifecycle,
  { from, to }: MinorRange,
): ApiAge['state'] | undefined {
  if (removed !== undefined && removed <= to) return 'removed'
  if (introduced !== undefined && introduced > from) return 'coming'
  return deprecated !== undefined && deprecated <= to ? 'deprecated' : undefined
}

function replacementText({ replacement }: Lifecycle): ApiReplacement | undefined {
  if (!replacement) return undefined
  const { group, version, kind, since } = replacement
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
    kind,
    ...(since !== undefined && { since: `1.${since}` }),
  }
}

function productRowOf(group: string, version: string, kind: string): ProductRow | undefined {
  if (!groupsOfProducts.has(group)) return undefined
  const item = kind.replace(/(.)List$/, '$1')
  return productTable.find(
    ({ api, kinds }) => api === `${group}/${version}` && (kinds === undefined || kinds.split(' ').includes(item)),
  )
}

function ageOfProduct({ product, deprecated, removed, by, since }: ProductRow, kind: string): ApiAge {
  const [apiVersion = by, newKind = kind] = by.split(' ')
  return { state: 'removed', product, deprecated, removed, replacement: { apiVersion, kind: newKind, since } }
}
