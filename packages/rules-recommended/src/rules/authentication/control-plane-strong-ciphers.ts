/** Disallow weak ciphers and old versions of TLS for components of the cluster. */
import { defineRule } from '@keelint/core'
import { onComponents } from '../../component/components.ts'

/** Those of TLS 1.3, and of TLS 1.2 with forward secrecy and an authenticated mode. */
const strong =
  /^TLS_(?:AES_|CHACHA20_|ECDHE_(?:ECDSA|RSA)_WITH_(?:AES_(?:128|256)_GCM_SHA(?:256|384)|CHACHA20_POLY1305))/
const old = /^(?:VersionTLS|TLS)1\.?[01]$/

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow weak ciphers and old versions of TLS for components of the cluster',
      rationale:
        'Suites without forward secrecy, or with the modes CBC and RC4, let those who record traffic read it later.',
      remedy:
        'Name suites with `ECDHE` and `GCM` or `CHACHA20_POLY1305` alone, and TLS 1.2 or newer; or leave both to the defaults, which are sound.',
      references: [
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
        'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
        'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
      ],
    },
    standards: ['cis:1.2.29', 'cis:4.2.12', 'nsa:encryption'],
    messages: {
      suite: '{{component}} accepts the weak cipher suite `{{suite}}`.',
      version: '{{component}} {{says}}, which is too old to be safe.',
    },
  },
  create: ({ report, undecided }) =>
    onComponents(
      ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'etcd', 'kubelet'],
      undecided,
      ({ name, title, read }) => {
        const suites = read(name === 'etcd' ? 'cipher-suites' : 'tls-cipher-suites')
        const version = read('tls-min-version')
        for (const suite of suites?.items.filter(item => !strong.test(item.trim())) ?? [])
          report({ at: suites!.at, messageId: 'suite', evidence: suite, data: { component: title, suite } })
        if (version && old.test(version.value))
          report({ at: version.at, messageId: 'version', data: { component: title, says: version.says } })
      },
    ),
})
