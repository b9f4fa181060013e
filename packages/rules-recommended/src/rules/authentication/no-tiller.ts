/** Disallow Tiller, the part of Helm 2 that ran in the cluster. */
import { defineRule, type Node, nodeOf, type PodNode } from '@keelint/core'
import { componentOf, describeResource } from '@keelint/kubernetes'
import { imagesIn } from '../../image/images.ts'

const nameForm = /(?:^|[-.])tiller(?:[-.]|$)/

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow Tiller, the server of Helm 2',
      rationale:
        'Tiller asks nobody who they are: whoever reaches its port has what it may do installed, and mostly it may do everything. Helm 2 has had no fixes since November 2020.',
      remedy:
        'Delete Tiller with its Service, ServiceAccount and roles, and use Helm 3 or newer, which runs as whoever calls it.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
        'https://kubernetes.io/docs/concepts/security/api-server-bypass-risks/',
      ],
    },
    presets: { recommended: true },
    messages: {
      image: 'Image `{{image}}` is Tiller, which takes orders from whoever reaches it.',
      pod: '{{resource}} is Tiller by its name or labels, and that takes orders from whoever reaches it.',
      service: 'Service `{{name}}` makes Tiller known in the cluster, which takes orders from whoever reaches it.',
    },
  },
  create: ({ report }) => ({
    Pod(_, node) {
      const images = imagesIn(node).filter(({ reference }) => reference && componentOf(reference) === 'tiller')
      for (const { at, text: image } of images) report({ at, messageId: 'image', data: { image } })
      const at = images.length > 0 ? undefined : signOf(node)
      if (at) report({ at, messageId: 'pod', data: { resource: describeResource(node.resource.id) } })
    },
    Service({ metadata, spec }, node) {
      const name = metadata?.name ?? ''
      if (name === 'tiller-deploy') report({ at: node.at('metadata').at('name'), messageId: 'service', data: { name } })
      else if (isTiller(spec?.selector))
        report({ at: node.at('spec').at('selector').at('name'), messageId: 'service', data: { name } })
    },
  }),
})

/** What says that a pod is Tiller, whatever its image is called. */
function signOf(pod: PodNode): Node<unknown> | undefined {
  const { metadata } = pod.value
  if (isTiller(metadata?.labels)) return pod.at('metadata').at('labels').at('name')
  if (nameForm.test(metadata?.name ?? '')) return pod.at('metadata').at('name')
  const { name } = pod.resource.id
  return nameForm.test(name) ? nodeOf(pod.resource, name, ['metadata', 'name']) : undefined
}

function isTiller(labels: Readonly<Record<string, string>> | null | undefined): boolean {
  return labels?.app === 'helm' && labels.name === 'tiller'
}
