/** Require an authority of its own for etcd. */
import { defineRule } from '@keelint/core'
import { componentNode, componentsInPod } from '../../component/components.ts'

/** The flag of each that names the authority for its clients. */
const authorities: Readonly<Record<string, string>> = { etcd: 'trusted-ca-file', 'kube-apiserver': 'client-ca-file' }

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require an authority of its own for etcd',
      rationale:
        'An authority signs for everybody whom it knows: with that of the cluster each kubelet and each user with a certificate may read and change all of etcd.',
      remedy: 'Make an authority for etcd alone, and name it in `--trusted-ca-file`.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/configure-upgrade-etcd/',
        'https://kubernetes.io/docs/setup/best-practices/certificates/',
      ],
    },
    standards: ['cis:2.7'],
    messages: { shared: '`etcd` trusts `{{file}}`, which is the authority for clients of the API server too.' },
  },
  collect: {
    Pod(_, node) {
      const found = componentsInPod(node).flatMap(placed => {
        const { name, read } = componentNode(placed, () => {})
        const file = read(authorities[name] ?? '')
        return file?.value ? [{ name, file: file.value, at: file.at }] : []
      })
      return found.length > 0 ? found : undefined
    },
  },
  create: ({ report }) => ({
    Project({ facts }) {
      const found = facts.flat()
      for (const { file, at } of found.filter(({ name }) => name === 'etcd')) {
        const other = found.find(one => one.name === 'kube-apiserver' && one.file === file)
        if (!other) continue
        const related = [{ at: other.at, message: 'The API server takes certificates of this authority.' }]
        report({ at, messageId: 'shared', data: { file }, related })
      }
    },
  }),
})
