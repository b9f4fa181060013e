/** Disallow the Kubernetes Dashboard. */
import { defineRule } from '@keelint/core'
import { componentOf, describeResource } from '@keelint/kubernetes'
import { imagesIn } from '../../image/images.ts'

const labels = ['k8s-app', 'app', 'app.kubernetes.io/name'] as const

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the Kubernetes Dashboard',
      rationale:
        'The dashboard acts with the rights of its service account or of the token that somebody gives it, often those of an administrator, and has been the way into clusters. The project was archived in January 2026 and gets no fixes.',
      remedy: 'Remove it, and use `kubectl` or a program on the own computer, with the rights of whoever sits there.',
      references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
    },
    presets: { recommended: true },
    messages: {
      image: 'Image `{{image}}` is the Kubernetes Dashboard, which is archived.',
      label: '{{resource}} is the Kubernetes Dashboard by its label `{{label}}`, and that is archived.',
    },
  },
  create: ({ report }) => ({
    Pod({ metadata }, node) {
      const images = imagesIn(node).filter(({ reference }) => reference && componentOf(reference) === 'dashboard')
      for (const { at, text: image } of images) report({ at, messageId: 'image', data: { image } })
      if (images.length > 0) return
      const label = labels.find(name => metadata?.labels?.[name] === 'kubernetes-dashboard')
      if (label === undefined) return
      const resource = describeResource(node.resource.id)
      report({ at: node.at('metadata').at('labels').at(label), messageId: 'label', data: { resource, label } })
    },
  }),
})
