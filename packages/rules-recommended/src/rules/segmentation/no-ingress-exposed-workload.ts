/** Disallow workloads that are reached from outside of the cluster: a list of them, with the way that leads there. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { describeWay, insideFacts, outsideEntries, placeOfEntry } from '../../ingress/outside.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow workloads that can be reached from outside of the cluster',
      rationale:
        'What the outside reaches is attacked first. The list of it should be known, and each entry of it wanted.',
      remedy: 'Suppress the entries that are wanted, with the reason, and remove the way to the others.',
      references: ['https://kubernetes.io/docs/concepts/services-networking/'],
    },
    standards: ['mitre:T1190'],
    messages: { exposed: '{{resource}} can be reached from outside of the cluster, by {{way}}.' },
  },
  collect: insideFacts,
  create: ({ report }) => ({
    Project(project) {
      const seen = new Set<string>()
      for (const entry of outsideEntries(project)) {
        const { resource } = entry.pod
        const way = describeWay(entry)
        const at = { resource, path: ['metadata', 'name'] }
        const key = JSON.stringify([resource.file, resource.document, resource.base, way])
        if (seen.has(key)) continue
        seen.add(key)
        report({
          at,
          messageId: 'exposed',
          evidence: way,
          data: { resource: describeResource(resource.id), way },
          related: [{ at: placeOfEntry(entry), message: 'This leads there.' }],
        })
      }
    },
  }),
})
