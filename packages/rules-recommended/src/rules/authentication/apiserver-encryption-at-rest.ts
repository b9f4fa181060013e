/** Require Secrets to be encrypted in etcd. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

/** What stands for Secrets, which are of the core group. */
const secrets: ReadonlySet<unknown> = new Set(['secrets', '*.', '*.*'])

/** Whatever its type is, for nothing checks that of such a file before. */
type Fields = Readonly<Record<string, unknown>> | null | undefined

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require Secrets to be encrypted in etcd',
      rationale: 'Who has a disk, a snapshot or a backup of etcd has every Secret in the clear otherwise.',
      remedy:
        'Set `--encryption-provider-config`, and name a provider such as `kms` or `secretbox` first for `secrets`; `identity` may come after it while old data is rewritten.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
      ],
    },
    standards: ['cis:1.2.27', 'cis:1.2.28', 'nsa:encryption'],
    messages: {
      missing: '{{component}} {{says}}, so that Secrets are in etcd in the clear.',
      uncovered: 'No entry is for `secrets`, so that these are in etcd in the clear.',
      identity: 'The first provider for `secrets` is `identity`, which writes them in the clear.',
      openshift: 'Secrets are in etcd in the clear.',
    },
  },
  create: ({ report, undecided }) => ({
    ...onComponents(['kube-apiserver'], undecided, ({ title, read }) => {
      const file = read('encryption-provider-config')
      if (file?.value === '') report({ at: file.at, messageId: 'missing', data: { component: title, says: file.says } })
    }),
    'apiserver.config.k8s.io/EncryptionConfiguration'(value, { resource }) {
      const entries = listOf((value as Fields)?.resources) as readonly Fields[]
      // Of several entries for one resource the first holds.
      const index = entries.findIndex(entry => listOf(entry?.resources).some(name => secrets.has(name)))
      const first = listOf(entries[index]?.providers)[0]
      const at = { resource, path: ['resources', index, 'providers', 0, 'identity'] }
      if (index < 0) report({ at: { resource, path: ['resources'] }, messageId: 'uncovered' })
      else if (typeof first === 'object' && first !== null && 'identity' in first) report({ at, messageId: 'identity' })
    },
    'config.openshift.io/APIServer'(value, { resource }) {
      const type = ((value as Fields)?.spec as { encryption?: Fields } | null | undefined)?.encryption?.type ?? ''
      if (type !== '' && type !== 'identity') return
      report({ at: { resource, path: ['spec', 'encryption', 'type'] }, messageId: 'openshift' })
    },
  }),
})

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
