/** Who is granted something: subjects of bindings under one canonical name, and the groups that they are in by themselves. */

/**
 * A subject as the authorizer sees it. A ServiceAccount's `namespace` is undefined where it is the release namespace;
 * users, groups and nodes have none.
 */
export interface Principal {
  readonly kind: 'User' | 'Group' | 'ServiceAccount' | 'Node'
  readonly namespace?: string | undefined
  readonly name: string
}

/** The class that a duty is judged by: people, the software of the cluster's users, or the cluster's own parts. */
export type PrincipalClass = 'human' | 'service-account' | 'built-in'

const serviceAccountUser = /^system:serviceaccount:([^:]+):([^:]+)$/
const nodeUser = /^system:node:(.+)$/

/**
 * The principal that a binding's subject names; undefined where it names nobody. A user named
 * `system:serviceaccount:NAMESPACE:NAME` is that ServiceAccount, one named `system:node:NAME` is that node.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects
 */
export function principalOf(subject: {
  readonly kind: string
  readonly namespace?: string | undefined
  readonly name: string
}): Principal | undefined {
  const { kind, namespace, name } = subject
  if (name === '') return
  if (kind === 'ServiceAccount') return { kind, namespace, name }
  if (kind === 'Group') return { kind, name }
  if (kind !== 'User') return
  const account = serviceAccountUser.exec(name)
  if (account) return { kind: 'ServiceAccount', namespace: account[1], name: account[2]! }
  const node = nodeUser.exec(name)
  return node ? { kind: 'Node', name: node[1]! } : { kind, name }
}

/** A text that is equal for equal principals only. */
export function principalKey({ kind, namespace, name }: Principal): string {
  // The length tells where the namespace ends, whatever it holds.
  return `${kind} ${namespace === undefined ? '' : `${namespace.length}:${namespace}`} ${name}`
}

/**
 * The groups that a principal is in, or that every member of a group is in, because of what it is.
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#service-account-tokens
 */
export function implicitGroups({ kind, namespace, name }: Principal): readonly string[] {
  switch (kind) {
    case 'ServiceAccount':
      return [
        'system:serviceaccounts',
        ...(namespace === undefined ? [] : [`system:serviceaccounts:${namespace}`]),
        'system:authenticated',
      ]
    case 'Node':
      return ['system:nodes', 'system:authenticated']
    case 'User':
      return name === 'system:anonymous' ? ['system:unauthenticated'] : ['system:authenticated']
    case 'Group':
      if (name === 'system:authenticated' || name === 'system:unauthenticated') return []
      return namespaceOfAccounts(name) !== undefined
        ? ['system:serviceaccounts', 'system:authenticated']
        : ['system:authenticated']
  }
}

/** The groups that a principal is in by itself and others, each once. */
export function groupsOf(principal: Principal, others: readonly string[] = []): readonly Principal[] {
  return [...new Set([...implicitGroups(principal), ...others])].map(name => ({ kind: 'Group', name }))
}

/** What a principal is: names that begin with `system:` or `kubeadm:` are the cluster's own. */
export function classOf({ kind, name }: Principal): PrincipalClass {
  if (kind === 'ServiceAccount') return 'service-account'
  return kind === 'Node' || /^(system|kubeadm):/.test(name) ? 'built-in' : 'human'
}

/** How a message names a principal: a Group as "Group `developers`", a ServiceAccount with its namespace. */
export function describePrincipal({ kind, namespace, name }: Principal): string {
  return `${kind} \`${kind === 'ServiceAccount' && namespace !== undefined ? `${namespace}/` : ''}${name}\``
}

const accountsOf = 'system:serviceaccounts:'

/** The namespace whose accounts a group is made of. @param group its name @returns undefined for any other group */
export function namespaceOfAccounts(group: string): string | undefined {
  return group.startsWith(accountsOf) ? group.slice(accountsOf.length) : undefined
}
