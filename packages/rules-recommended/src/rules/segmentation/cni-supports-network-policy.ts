/** Require a network plugin that puts network policies into force. */
import { defineRule } from '@keelint/core'
import { networkPluginOf } from '@keelint/kubernetes'
import { imagesIn } from '../../image/images.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require a network plugin that puts network policies into force',
      rationale:
        'The API server takes network policies whatever the network plugin is. Under one that does not know them they are there and have no effect.',
      remedy: 'Use a plugin that enforces policies, or run one that does beside it, such as `kube-network-policies`.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/network-policies/#prerequisites',
        'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/',
      ],
    },
    standards: ['cis:5.3.1', 'nsa:network-policies'],
    messages: {
      ignored:
        'Image `{{image}}` is Flannel, which ignores network policies, and nothing among the files puts them into force.',
    },
  },
  collect: {
    Pod(_, pod) {
      const found = imagesIn(pod).flatMap(({ at, text, reference }) => {
        const plugin = reference && networkPluginOf(reference)
        return plugin ? [{ plugin, at, image: text }] : []
      })
      return found.length > 0 ? found : undefined
    },
  },
  create: ({ report, undecided }) => ({
    Project({ facts, isClosed }) {
      const found = facts.flat()
      const [first] = found.filter(({ plugin }) => plugin === 'flannel')
      if (!first || found.some(({ plugin }) => plugin === 'enforcing')) return
      if (isClosed('*')) report({ at: first.at, messageId: 'ignored', data: { image: first.image } })
      else undecided('Something that is not among the files may put network policies into force.')
    },
  }),
})
