/** Disallow the Ingress NGINX Controller, which is retired. */
import { defineRule } from '@keelint/core'
import { componentOf } from '@keelint/kubernetes'
import { knownImages } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow the Ingress NGINX Controller, which is retired',
      rationale:
        'Kubernetes retired it in March 2026. There are no more releases, whatever is found in it, and it stands where the world connects to the cluster and reads the Secrets of all namespaces.',
      remedy:
        'Move to the Gateway API, or to another ingress controller. The controllers of F5 NGINX are another product and are not meant.',
      references: [
        'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
        'https://github.com/kubernetes/ingress-nginx',
      ],
    },
    presets: { recommended: true },
    messages: {
      retired: 'Image `{{image}}` is the Ingress NGINX Controller, which has been retired since March 2026.',
    },
  },
  create: ({ report, undecided }) => ({
    Pod(_, node) {
      for (const { at, text: image, reference } of knownImages(node, undecided))
        if (componentOf(reference) === 'ingress-nginx') report({ at, messageId: 'retired', data: { image } })
    },
  }),
})
