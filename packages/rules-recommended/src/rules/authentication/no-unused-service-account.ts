/** An account that nothing runs as is a login that nobody watches. */
import { defineRule } from '@keelint/core'
import type { KubernetesObject } from '@keelint/kubernetes'

/** Fields by which custom resources name the account that their pods run as. */
const fields = new Set(['serviceAccountName', 'serviceAccount', 'serviceAccountRef', 'service_account'])

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow ServiceAccounts that nothing uses',
      rationale:
        'A ServiceAccount that no pod runs as and no binding names does nothing, but whoever may create pods or tokens can act as it the day that a role is bound to it.',
      remedy: 'Delete the ServiceAccount, or name it in the workload that it is for.',
      references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
    },
    messages: { unused: 'Nothing uses the ServiceAccount `{{account}}`.' },
  },
  collect: { Resource: value => namesIn(value) },
  create: ({ report, undecided }) => ({
    Project({ access, pods, facts, isClosed }) {
      if (access.serviceAccounts.length === 0) return
      const named = new Set(facts.flat())
      for (const { serviceAccountName } of pods) named.add(serviceAccountName)
      for (const { name } of access.subjects) named.add(name)
      for (const { resource, namespace, name } of access.serviceAccounts) {
        if (name === 'default' || named.has(name)) continue
        if (!isClosed(namespace)) undecided('A ServiceAccount may be used outside of the files.')
        else report({ at: { resource, path: ['metadata', 'name'] }, messageId: 'unused', data: { account: name } })
      }
    },
  }),
})

/** The accounts that an object names anywhere, and that of a token Secret. */
function namesIn(value: KubernetesObject): readonly string[] | undefined {
  const found: string[] = []
  const token = value.metadata?.annotations?.['kubernetes.io/service-account.name']
  if (typeof token === 'string') found.push(token)
  // An alias of YAML is the same object again.
  const open = new Set<unknown>([value])
  for (const each of open) {
    if (typeof each !== 'object' || each === null) continue
    for (const [key, child] of Object.entries(each)) {
      const name = typeof child === 'object' && child !== null && 'name' in child ? child.name : child
      if (fields.has(key) && typeof name === 'string') found.push(name)
      open.add(child)
    }
  }
  return found.length > 0 ? found : undefined
}
