/** What a ReferenceGrant allows: that objects of other namespaces name objects of its own. */
import { fieldOf } from './named.ts'

/** @see https://gateway-api.sigs.k8s.io/api-types/referencegrant/ */
export interface GrantFact {
  /** Of the grant, and of what may be named. */
  readonly namespace: string | undefined
  readonly from: readonly Party[]
  /** Those without a name stand for all of their kind. */
  readonly to: readonly Party[]
}

interface Party {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
  readonly name?: string
}

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
}

export function grantIn(value: unknown, { group, kind, namespace }: Identity): GrantFact | undefined {
  if (group !== 'gateway.networking.k8s.io' || kind !== 'ReferenceGrant') return
  return { namespace, from: partiesIn(value, 'spec.from'), to: partiesIn(value, 'spec.to') }
}

function partiesIn(value: unknown, field: string): readonly Party[] {
  const list = fieldOf(value, field)
  if (!Array.isArray(list)) return []
  return list.flatMap((item: unknown) => {
    const [group, kind, namespace, name] = ['group', 'kind', 'namespace', 'name'].map(key => fieldOf(item, key))
    if (typeof kind !== 'string') return []
    return [
      {
        group: typeof group === 'string' ? group : '',
        kind,
        ...(typeof namespace === 'string' && { namespace }),
        ...(typeof name === 'string' && name !== '' && { name }),
      },
    ]
  })
}

interface Crossing {
  readonly from: Identity
  readonly to: Identity & { readonly name: string }
}

/** @param grants of the namespace of what is named */
export function isGranted(grants: readonly GrantFact[], { from, to }: Crossing): boolean {
  return grants.some(
    grant =>
      grant.from.some(
        party => party.group === from.group && party.kind === from.kind && party.namespace === from.namespace,
      ) &&
      grant.to.some(
        party =>
          party.group === to.group && party.kind === to.kind && (party.name === undefined || party.name === to.name),
      ),
  )
}
