/** Disallow Tiller, the part of Helm 2 that ran in the cluster. */
import { defineRule, type Node, nodeOf, type PodNode } from '@keelint/core'
import { componentOf, describeResource } from '@keelint/kubernetes'
import { imagesIn } from '../../image/images.ts'

const nameForm = /(?:^|[-.])tiller(?:[-.]|$)/
const labels = ['name', 'app', 'k8s-app', 'app.kubernetes.io/name']

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
      const [selected, label] = [labelOf(spec?.selector), labelOf(metadata?.labels)]
      if (nameForm.test(name)) report({ at: node.at('metadata').at('name'), messageId: 'service', data: { name } })
      else if (selected !== undefined)
        report({ at: node.at('spec').at('selector').at(selected), messageId: 'service', data: { name } })
      else if (label !== undefined)
        report({ at: node.at('metadata').at('labels').at(label), messageId: 'service', data: { name } })
    },
  }),
})

/** What says that a pod is Tiller, whatever its image is called. */
function signOf(pod: PodNode): Node<unknown> | undefined {
  const { metadata } = pod.value
  const label = labelOf(metadata?.labels)
  if (label !== undefined) return pod.at('metadata').at('labels').at(label)
  if (nameForm.test(metadata?.name ?? '')) return pod.at('metadata').at('name')
  const { name } = pod.resource.id
  return nameForm.test(name) ? nodeOf(pod.resource, name, ['metadata', 'name']) : undefined
}

/** The label that calls something Tiller. */
function labelOf(given: Readonly<Record<string, string>> | null | undefined): string | undefined {
  return labels.find(name => given?.[name] === 'tiller')
}
