/** Require that the claims of a StatefulSet belong to one node at a time. */
import { defineRule } from '@keelint/core'
import { claimsOfStatefulSet } from '../../pod/volume-claims.ts'

const single: readonly string[] = ['ReadWriteOnce', 'ReadWriteOncePod']

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require the claims of StatefulSets to be `ReadWriteOnce`',
      rationale:
        'Each pod of a StatefulSet has a volume of its own. One that many nodes may write to at once is slower, of fewer kinds of storage, and lets a pod that was thought lost write beside its successor.',
      remedy: 'List `ReadWriteOnce` or `ReadWriteOncePod` under `accessModes`.',
      references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
    },
    messages: { shared: '{{subject}} does not ask for `ReadWriteOnce` or `ReadWriteOncePod`.' },
  },
  create: ({ report }) => ({
    StatefulSet(_, node) {
      for (const { at, subject } of claimsOfStatefulSet(node)) {
        const modes = at.at('spec').at('accessModes')
        if (modes.value?.some(mode => single.includes(mode))) continue
        report({ at: modes.key, messageId: 'shared', data: { subject } })
      }
    },
  }),
})
