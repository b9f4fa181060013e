/** Disallow two claims to the same host. */
import { defineRule, type Sent } from '@keelint/core'
import { byName } from '../../by-name.ts'
import { type Claim, claimFacts } from '../../ingress/claims.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow ingresses and routes that claim the same host and path',
      rationale:
        'Which of two gets the requests is up to the controller, often the older one, and another one after it is made anew. From another namespace it takes the requests of somebody else, with their cookies and passwords.',
      remedy: 'Leave the host, or the path, to one of them.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#multiple-matches',
        'https://gateway-api.sigs.k8s.io/guides/api-design/#conflicts',
      ],
    },
    presets: { recommended: true, strict: { by: 'host' }, all: { by: 'host' } },
    messages: {
      path: '{{resource}} claims a path of the host `{{host}}` that {{other}} claims too.',
      host: '{{resource}} claims the host `{{host}}`, and so does {{other}}.',
      hijack: '{{resource}} claims the host `{{host}}`, which {{other}} of the namespace `{{namespace}}` claims too.',
    },
    schema: {
      type: 'object',
      properties: {
        by: {
          enum: ['path', 'host'],
          default: 'path',
          description: 'What may be claimed only once within a namespace: a host, or a path of it.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: claimFacts,
  create: ({ options, report }) => ({
    Project({ facts }) {
      const claims = byName(facts.flat(), ({ at }) => at.resource)
      const firstPart = new Map<string, (typeof claims)[number]>()
      const firstHost = new Map<string, Map<string | undefined, (typeof claims)[number]>>()
      const told = new Set<string>()
      for (const claim of claims) {
        const { resource } = claim.at
        const { namespace } = resource.id
        const host = JSON.stringify([claim.from, claim.host])
        const part = JSON.stringify([claim.from, claim.host, namespace ?? null, claim.part])
        const own = JSON.stringify([resource.id.kind, namespace ?? null, resource.id.name, host])
        const near = firstHost.get(host) ?? new Map<string | undefined, (typeof claims)[number]>()
        firstHost.set(host, near)
        const other = otherOf(claim, near, firstPart.get(part), options.by)
        if (!near.has(namespace)) near.set(namespace, claim)
        if (!firstPart.has(part)) firstPart.set(part, claim)
        if (!other || told.has(own)) continue
        told.add(own)
        const data = { resource: claim.resource, host: claim.host || '*', other: other.resource }
        const related = [{ at: other.at, message: 'It is claimed here before.' }]
        const theirs = other.at.resource.id.namespace
        if (theirs !== namespace && theirs !== undefined)
          report({ at: claim.at, messageId: 'hijack', data: { ...data, namespace: theirs }, severity: 'high', related })
        else report({ at: claim.at, messageId: options.by === 'host' && claim.host ? 'host' : 'path', data, related })
      }
    },
  }),
})

type SentClaim = Sent<Claim>

/** An earlier claim of another resource that this one meets; one from another namespace counts for all of the host. */
function otherOf(
  claim: SentClaim,
  near: ReadonlyMap<string | undefined, SentClaim>,
  samePart: SentClaim | undefined,
  by: 'host' | 'path',
): SentClaim | undefined {
  const { id } = claim.at.resource
  const isOther = (other: SentClaim | undefined) =>
    other !== undefined && !(other.at.resource.id.kind === id.kind && other.at.resource.id.name === id.name)
  if (claim.host !== '' && id.namespace !== undefined)
    for (const [namespace, other] of near) if (namespace !== undefined && namespace !== id.namespace) return other
  const own = near.get(id.namespace)
  if (by === 'host' && claim.host !== '' && isOther(own)) return own
  return isOther(samePart) ? samePart : undefined
}
