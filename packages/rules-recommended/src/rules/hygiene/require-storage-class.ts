/** Require that claims name their storage class, and allow only some. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { claimsOfPod, claimsOfStatefulSet, type WrittenClaim } from '../../pod/volume-claims.ts'

const names = { type: 'array', items: { type: 'string' }, default: [] } as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require volume claims to name their storage class',
      rationale:
        'A claim that names no class gets the default one, which differs between clusters and may change: the same manifest is on fast storage here, on slow or unencrypted storage there, and waits for ever where there is no default.',
      remedy: 'Set `storageClassName`; the empty name asks for a volume that somebody has made by hand.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1',
        'https://kubernetes.io/docs/concepts/storage/storage-classes/',
      ],
    },
    messages: {
      unset: '{{subject}} names no storage class.',
      denied: '{{subject}} has the storage class `{{name}}`; allowed are {{allowed}}.',
      reclaimed: '{{resource}} has the reclaim policy `{{policy}}`; allowed are {{allowed}}.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: { ...names, description: 'The classes that claims may name; where none is listed, every one.' },
        reclaimPolicies: {
          ...names,
          description: 'The reclaim policies that a StorageClass may have; where none is listed, every one.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options: { allowed, reclaimPolicies }, report }) {
    function judge({ at, subject }: WrittenClaim): void {
      const field = at.at('spec').at('storageClassName')
      const older = at.at('metadata').at('annotations').at('volume.beta.kubernetes.io/storage-class')
      const written = typeof field.value === 'string' ? field : older
      const name = written.value ?? undefined
      if (name === undefined) report({ at: field, messageId: 'unset', data: { subject } })
      else if (allowed.length > 0 && !allowed.includes(name))
        report({ at: written, messageId: 'denied', data: { subject, name, allowed: listed(allowed) } })
    }
    return {
      PersistentVolumeClaim: (_, node) => judge({ at: node, subject: describeResource(node.resource.id) }),
      StatefulSet: (_, node) => claimsOfStatefulSet(node).forEach(judge),
      Pod: ({ spec }, node) => {
        if (spec?.volumes?.some(volume => volume?.ephemeral)) claimsOfPod(node).forEach(judge)
      },
      StorageClass(value, node) {
        const policy = value.reclaimPolicy || 'Delete'
        if (reclaimPolicies.length === 0 || reclaimPolicies.includes(policy)) return
        const data = { resource: describeResource(node.resource.id), policy, allowed: listed(reclaimPolicies) }
        report({ at: node.at('reclaimPolicy'), messageId: 'reclaimed', data })
      },
    }
  },
})

function listed(names: readonly string[]): string {
  return names.map(name => `\`${name}\``).join(', ')
}
