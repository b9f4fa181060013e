/** Require that containers give up the right to forge packets. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require containers to drop the capability to send raw packets',
      rationale:
        'Container runtimes give `NET_RAW` to every container. With it a container can forge packets and answer for its neighbours, and listen to what they say.',
      remedy:
        'List `ALL`, or at least `NET_RAW`, under `capabilities.drop` of every container, in upper case and without `CAP_`, and do not add it back.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      ],
    },
    standards: ['cis:5.2.8', 'nsa:capabilities'],
    presets: { strict: true },
    messages: {
      kept: 'Container {{container}} can send raw packets, for it drops neither `NET_RAW` nor `ALL`.',
      misspelled: 'Container {{container}} drops `{{capability}}`, which Kubernetes spells `{{spelling}}`.',
      added: 'Container {{container}} can send raw packets, for it adds `{{capability}}`.',
      drop: 'Drop `{{capability}}`.',
      withoutCapability: 'Do not add `{{capability}}`.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name, securityContext }, node) {
      if (node.pod.os === 'windows') return
      const container = describeItem(name, node.path)
      const capabilities = node.at('securityContext').at('capabilities')
      const dropped = securityContext?.capabilities?.drop ?? []
      for (const [index, capability] of (securityContext?.capabilities?.add ?? []).entries()) {
        if (!['NET_RAW', 'ALL'].includes(spellingOf(capability))) continue
        const at = capabilities.at('add').at(index)
        const suggest = [
          { messageId: 'withoutCapability', data: { capability }, fix: ({ remove }: Fixer) => remove(at) },
        ] as const
        report({ at, messageId: 'added', data: { container, capability }, suggest })
      }
      if (dropped.includes('NET_RAW') || dropped.includes('ALL')) return
      const at = capabilities.at('drop')
      const misspelled = dropped.findIndex(each => ['NET_RAW', 'ALL'].includes(spellingOf(each)))
      if (misspelled < 0)
        report({
          at: at.key,
          messageId: 'kept',
          data: { container },
          suggest: [{ messageId: 'drop', data: { capability: 'NET_RAW' }, fix: ({ append }) => append(at, 'NET_RAW') }],
        })
      else {
        const capability = dropped[misspelled]!
        const spelling = spellingOf(capability)
        const respell = ({ set }: Fixer) => set(at.at(misspelled), spelling)
        // Runtimes read names in any case, so that nothing changes; not all of them know the prefix.
        const isKnown = capability.toUpperCase() === spelling
        report({
          at: at.at(misspelled),
          messageId: 'misspelled',
          data: { container, capability, spelling },
          fix: isKnown ? respell : undefined,
          suggest: isKnown ? [] : [{ messageId: 'drop', data: { capability: spelling }, fix: respell }],
        })
      }
    },
  }),
})

function spellingOf(capability: string | null | undefined): string {
  return (capability ?? '').toUpperCase().replace(/^CAP_/, '')
}
