/** Disallow consoles and dashboards that can be reached from outside of the cluster. */
import { defineRule } from '@keelint/core'
import { type AdminInterface, adminInterfaceOf, describeResource, type PodFact, parseImage } from '@keelint/kubernetes'
import { describeWay, insideFacts, outsideEntries, placeOfEntry } from '../../ingress/outside.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow admin consoles that can be reached from outside of the cluster',
      rationale:
        'Dashboards, queues, notebooks and build servers run what they are told to or show what the cluster holds, many of them to whoever comes. Scanners of the internet look for them by name.',
      remedy:
        'Reach them by `kubectl port-forward` or a VPN, or put a proxy before them that asks for a login; then suppress this with the reason.',
      references: [
        'https://kubernetes.io/docs/tasks/access-application-cluster/port-forward-access-application-cluster/',
        'https://attack.mitre.org/techniques/T1133/',
      ],
    },
    standards: ['mitre:T1133', 'mitre:T1190'],
    presets: { recommended: true, strict: { withLogin: true }, all: { withLogin: true } },
    messages: {
      exposed:
        'The console {{title}} can be reached from outside of the cluster, by {{way}}, and guards itself badly or not at all.',
      guarded: 'The console {{title}} can be reached from outside of the cluster, by {{way}}.',
    },
    schema: {
      type: 'object',
      properties: {
        withLogin: {
          type: 'boolean',
          default: false,
          description: 'Report consoles too that ask everybody for a login as they come.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: insideFacts,
  create: ({ options, report }) => ({
    Project(project) {
      const seen = new Map<object, Set<string>>()
      for (const entry of outsideEntries(project)) {
        const found = interfaceIn(entry.pod)
        if (!found || (found.asks && !options.withLogin)) continue
        const told = seen.get(entry.from) ?? new Set()
        seen.set(entry.from, told)
        if (told.has(found.title)) continue
        told.add(found.title)
        const { resource, path } = entry.pod
        report({
          at: placeOfEntry(entry),
          messageId: found.asks ? 'guarded' : 'exposed',
          ...(found.asks && { severity: 'medium' as const }),
          evidence: found.title,
          data: { title: found.title, way: describeWay(entry) },
          related: [
            {
              at: { resource, path: [...path, 'spec', 'containers'] },
              message: `It is in ${describeResource(resource.id)}.`,
            },
          ],
        })
      }
    },
  }),
})

function interfaceIn({ images }: PodFact<unknown>): AdminInterface | undefined {
  for (const { text } of images) {
    const reference = parseImage(text)
    const found = reference && adminInterfaceOf(reference)
    if (found) return found
  }
  return undefined
}
