/** What somebody can become, reckoned step by step and request by request from the manifests alone, as the documentation has it. */

export interface OracleRule {
  readonly groups: readonly string[]
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly names: readonly string[]
}

export interface Who {
  readonly kind: 'User' | 'Group' | 'ServiceAccount'
  readonly name: string
  readonly namespace?: string
}

export interface OracleBinding {
  readonly where?: string
  readonly who: Who
  readonly rules: readonly OracleRule[]
  /** Of a ClusterRole. */
  readonly role: string
  /** Its own name, where it is in the files. */
  readonly name?: string
}

export interface OracleWorld {
  /** `where` is a namespace, or undefined for the whole cluster. */
  readonly bindings: readonly OracleBinding[]
  readonly pods: readonly { readonly namespace: string; readonly account: string; readonly name?: string }[]
  /** The namespaces that let privileged pods in. */
  readonly lax: readonly string[]
  /** Constraints that give nodes away, with whom they name. */
  readonly constraints: readonly { readonly name: string; readonly listed: readonly Who[] }[]
  readonly members: Readonly<Record<string, readonly string[]>>
  /** ClusterRoles, by their names. */
  readonly roles: Readonly<Record<string, readonly OracleRule[]>>
  /** Of accounts, in Secrets. */
  readonly tokens: readonly { readonly namespace: string; readonly name: string; readonly account: string }[]
}

const rbac = 'rbac.authorization.k8s.io'
const admission = 'admissionregistration.k8s.io'
const certificates = 'certificates.k8s.io'
const namespaces = ['shop', 'bank', 'kube-system']
/** A name that no rule lists. */
const any = 'any'
const changing = ['create', 'update', 'patch']
const builtInConstraints = ['privileged', 'hostmount-anyuid', 'hostmount-anyuid-v2', 'node-exporter']

export function keyOf({ kind, namespace, name }: Who): string {
  return `${kind} ${namespace ?? ''} ${name}`
}

/** Everything that somebody comes to: keys of principals, and `cluster`, `nodes` and `secrets`. */
export function reachable(given: OracleWorld, start: Who): ReadonlySet<string> {
  const accounts = uniqueAccounts(given)
  const found = new Set<string>()
  const waiting: Who[] = [start]
  const seen = new Set([keyOf(start)])
  const become = (who: Who) => {
    found.add(keyOf(who))
    if (seen.has(keyOf(who))) return
    seen.add(keyOf(who))
    waiting.push(who)
  }
  for (let who = waiting.pop(); who; who = waiting.pop()) {
    const world = withBound(given, who)
    for (const name of groupsOf(world, who)) become({ kind: 'Group', name })
    for (const namespace of namespaces) {
      if (mayBeAnyAccount(world, who, namespace)) {
        if (namespace === 'kube-system') found.add('cluster')
        for (const account of accounts) if (account.namespace === namespace) become(account)
        become({ kind: 'ServiceAccount', namespace, name: 'default' })
      }
      if (mayEnterPods(world, who, namespace))
        for (const pod of world.pods)
          if (pod.namespace === namespace) become({ kind: 'ServiceAccount', namespace, name: pod.account })
      for (const pod of world.pods)
        if (pod.namespace === namespace && pod.name !== undefined && mayEnterPods(world, who, namespace, pod.name))
          become({ kind: 'ServiceAccount', namespace, name: pod.account })
      for (const token of world.tokens)
        if (token.namespace === namespace && may(world, who, 'secrets', '', 'get list watch', namespace, token.name))
          become({ kind: 'ServiceAccount', namespace, name: token.account })
      for (const account of accounts) if (account.namespace === namespace && mayBe(world, who, account)) become(account)
    }
    for (const account of writtenAccounts(world)) {
      const bindings = world.bindings.filter(({ where }) => where === account.namespace)
      if (mayBe({ ...world, bindings }, who, account)) become(account)
    }
    for (const other of others(world)) if (mayBe(world, who, other)) become(other)
    if (mayTakeCluster(world, who)) found.add('cluster')
    if (may(world, who, 'secrets', '', 'get list watch', undefined)) found.add('secrets')
    if (mayTakeNodes(world, who, accounts)) {
      found.add('nodes')
      for (const { namespace, account } of world.pods) become({ kind: 'ServiceAccount', namespace, name: account })
    }
  }
  return found
}

function mayTakeCluster(world: OracleWorld, who: Who): boolean {
  const can = (resource: string, group: string, verbs: string, name = any) =>
    may(world, who, resource, group, verbs, undefined, name)
  const change = changing.join(' ')
  const isSomebody = [any, 'ann', 'ben', 'web', 'ops'].some(
    name =>
      can('users', '', 'impersonate', name) ||
      [undefined, ...namespaces].some(where => may(world, who, 'serviceaccounts', '', 'impersonate', where, name)),
  )
  const signers = ['kubernetes.io/kube-apiserver-client', 'kubernetes.io/*']
  return (
    holdsAll(world, who) ||
    mayRewriteOwn(world, who, undefined) ||
    (can('clusterroles', rbac, 'escalate') && can('clusterroles', rbac, change)) ||
    (['cluster-admin', 'admin', 'edit'].some(name => can('clusterroles', rbac, 'bind', name)) &&
      can('clusterrolebindings', rbac, change)) ||
    (['system:masters', 'kubeadm:cluster-admins'].some(name => can('groups', '', 'impersonate', name)) && isSomebody) ||
    can('users', '', 'impersonate') ||
    (can('certificatesigningrequests/approval', certificates, 'update patch') &&
      signers.some(name => can('signers', certificates, 'approve', name))) ||
    (can('certificatesigningrequests/status', certificates, 'update patch') &&
      signers.some(name => can('signers', certificates, 'sign', name))) ||
    can('mutatingwebhookconfigurations', admission, change) ||
    (can('mutatingadmissionpolicies', admission, change) &&
      can('mutatingadmissionpolicybindings', admission, change)) ||
    mayChangeAwsAuth(world, who)
  )
}

/** All ConfigMaps of the cluster are not taken for this one: that is for the few clusters of EKS. */
function mayChangeAwsAuth(world: OracleWorld, who: Who): boolean {
  const bindings = world.bindings.map(binding =>
    binding.where === 'kube-system'
      ? binding
      : { ...binding, rules: binding.rules.filter(({ names }) => names.includes('aws-auth')) },
  )
  return may({ ...world, bindings }, who, 'configmaps', '', 'update patch', 'kube-system', 'aws-auth')
}

function mayTakeNodes(world: OracleWorld, who: Who, accounts: readonly Who[]): boolean {
  if (may(world, who, 'nodes/proxy', '', 'get create', undefined)) return true
  const makesVolumes = may(world, who, 'persistentvolumes', '', 'create', undefined)
  return namespaces.some(namespace => {
    const makesPods = may(world, who, 'pods', '', 'create', namespace)
    const makes = makesPods || mayWriteWorkloads(world, who, namespace)
    if (makes && (makesVolumes || world.lax.includes(namespace))) return true
    if (makesPods && mayUse(world, who, namespace)) return true
    const own = [...accounts.filter(each => each.namespace === namespace), account(namespace, 'default')]
    return makes && own.some(each => mayUse(world, each, namespace))
  })
}

/** A rule for everything does not tell that the cluster has constraints at all. */
function mayUse(world: OracleWorld, who: Who, namespace: string): boolean {
  const bindings = world.bindings.map(each => ({ ...each, rules: each.rules.filter(rule => !isForAll(rule)) }))
  const names = [...builtInConstraints, ...world.constraints.map(({ name }) => name), any]
  const group = 'security.openshift.io'
  const is = [keyOf(who), ...groupsOf(world, who).map(name => keyOf({ kind: 'Group', name }))]
  return (
    names.some(name => may({ ...world, bindings }, who, 'securitycontextconstraints', group, 'use', namespace, name)) ||
    world.constraints.some(({ listed }) => listed.some(each => is.includes(keyOf(each))))
  )
}

function isForAll({ groups, resources }: OracleRule): boolean {
  return groups.includes('*') && resources.includes('*')
}

function mayBeAnyAccount(world: OracleWorld, who: Who, namespace: string): boolean {
  const can = (resource: string, group: string, verbs: string, name = any) =>
    may(world, who, resource, group, verbs, namespace, name)
  const change = changing.join(' ')
  return (
    can('serviceaccounts/token', '', 'create') ||
    can('serviceaccounts', '', 'impersonate') ||
    can('pods', '', 'create') ||
    mayWriteWorkloads(world, who, namespace) ||
    (can('secrets', '', change) && can('secrets', '', 'get list watch')) ||
    (['cluster-admin', 'admin', 'edit'].some(name => can('clusterroles', rbac, 'bind', name)) &&
      can('rolebindings', rbac, change)) ||
    (can('roles', rbac, 'escalate') && can('roles', rbac, change)) ||
    mayRewriteOwn(world, who, namespace) ||
    world.tokens.some(
      ({ namespace: own, name }) =>
        own === namespace && can('secrets', '', 'update patch', name) && can('secrets', '', 'get list watch', name),
    )
  )
}

/** Whether somebody may put any rules into a role that is bound to it there, or that it may bind once it has left no rules in it. */
function mayRewriteOwn(world: OracleWorld, who: Who, where: string | undefined): boolean {
  const own = world.bindings.filter(binding => binding.where === where && isOf(world, who, binding.who))
  const mayRewrite = (name: string) =>
    may(world, who, 'clusterroles', rbac, 'escalate', undefined, name) &&
    may(world, who, 'clusterroles', rbac, 'update patch', undefined, name)
  // Whoever may rewrite any is master of the cluster, and needs no role.
  if (mayRewrite(any)) return where === undefined
  return Object.keys(world.roles).some(
    name =>
      mayRewrite(name) &&
      // With the right label it is taken into those.
      (own.some(({ role }) => role === name || ['admin', 'edit', 'view'].includes(role)) ||
        mayWriteBindings(world, who, where) ||
        mayWriteBindingOf(world, who, where, name)),
  )
}

function resourceOfBindings(where: string | undefined): string {
  return where === undefined ? 'clusterrolebindings' : 'rolebindings'
}

function mayWriteBindings(world: OracleWorld, who: Who, where: string | undefined): boolean {
  return may(world, who, resourceOfBindings(where), rbac, changing.join(' '), where)
}

/** Whether there is a binding to the role whose subjects somebody may change, by its name. */
function mayWriteBindingOf(world: OracleWorld, who: Who, where: string | undefined, role: string): boolean {
  const own = world.bindings.flatMap(each => (each.where === where && each.role === role ? (each.name ?? []) : []))
  const builtIn = where === undefined && role === 'cluster-admin' ? [role] : []
  const resource = resourceOfBindings(where)
  return [...own, ...builtIn].some(name => may(onlyNamed(world), who, resource, rbac, 'update patch', where, name))
}

/** The world as it is when somebody has bound all that it may to itself. */
function withBound(world: OracleWorld, who: Who): OracleWorld {
  if (holdsAll(world, who)) return world
  for (const where of [undefined, ...namespaces]) {
    for (const [role, rules] of Object.entries(world.roles)) {
      const isBound = world.bindings.some(each => each.where === where && each.role === role && each.who === who)
      if (isBound) continue
      // Of all roles that one grants most.
      const of = role === 'cluster-admin' ? world : onlyNamed(world)
      const mayBind = (own: OracleWorld) => may(own, who, 'clusterroles', rbac, 'bind', where, role)
      const isOpen = mayWriteBindings(world, who, where) && mayBind(of)
      if (!isOpen && !(mayWriteBindingOf(world, who, where, role) && mayBind(world))) continue
      const more = { who, rules, role, ...(where !== undefined && { where }) }
      return withBound({ ...world, bindings: [...world.bindings, more] }, who)
    }
  }
  return world
}

function mayWriteWorkloads(world: OracleWorld, who: Who, namespace: string): boolean {
  const kinds = ['deployments apps', 'daemonsets apps', 'cronjobs batch'].map(each => each.split(' '))
  return (
    may(world, who, 'jobs', 'batch', 'create', namespace) ||
    kinds.some(
      ([resource, group]) =>
        may(world, who, resource!, group!, 'create', namespace) ||
        [any, 'web', 'ops'].some(name => may(world, who, resource!, group!, 'update patch', namespace, name)),
    )
  )
}

function mayEnterPods(world: OracleWorld, who: Who, namespace: string, name = any): boolean {
  const can = (resource: string, verbs: string) => may(world, who, resource, '', verbs, namespace, name)
  return (
    can('pods/exec', 'create get') ||
    can('pods/attach', 'create get') ||
    can('pods/ephemeralcontainers', 'update patch') ||
    can('pods', 'update patch')
  )
}

/** Whether somebody may be somebody by name. */
function mayBe(world: OracleWorld, who: Who, { kind, namespace, name }: Who): boolean {
  const named = (resource: string, verb: string, where: string | undefined) =>
    may(onlyNamed(world), who, resource, '', verb, where, name)
  if (kind === 'ServiceAccount')
    return named('serviceaccounts', 'impersonate', namespace) || named('serviceaccounts/token', 'create', namespace)
  if (kind === 'User') return named('users', 'impersonate', undefined)
  const isSomebody = ['ann', 'ben', 'web', 'ops', any].some(
    each =>
      may(world, who, 'users', '', 'impersonate', undefined, each) ||
      [undefined, ...namespaces].some(where => may(world, who, 'serviceaccounts', '', 'impersonate', where, each)),
  )
  return isSomebody && named('groups', 'impersonate', undefined)
}

function onlyNamed(world: OracleWorld): OracleWorld {
  const bindings = world.bindings.map(each => ({ ...each, rules: each.rules.filter(({ names }) => names.length > 0) }))
  return { ...world, bindings }
}

function holdsAll(world: OracleWorld, who: Who): boolean {
  return world.bindings.some(
    ({ where, who: bound, rules }) =>
      where === undefined &&
      isOf(world, who, bound) &&
      rules.some(
        ({ groups, resources, verbs, names }) =>
          [groups, resources, verbs].every(list => list.includes('*')) && names.length === 0,
      ),
  )
}

/** Whether one of the requests is allowed. @param where undefined for what has no namespace, or for all at once */
function may(
  world: OracleWorld,
  who: Who,
  resource: string,
  group: string,
  verbs: string,
  where: string | undefined,
  name = any,
): boolean {
  return world.bindings.some(
    binding =>
      isOf(world, who, binding.who) &&
      (binding.where === undefined || binding.where === where) &&
      binding.rules.some(rule =>
        verbs.split(' ').some(verb => {
          const isNamed = verb !== 'create' || resource.includes('/')
          return (
            (rule.verbs.includes(verb) || rule.verbs.includes('*')) &&
            (rule.groups.includes(group) || rule.groups.includes('*')) &&
            (rule.resources.includes(resource) ||
              rule.resources.includes('*') ||
              rule.resources.includes(`*/${resource.split('/')[1]}`)) &&
            (rule.names.length === 0 || (isNamed && rule.names.includes(name)))
          )
        }),
      ),
  )
}

function isOf(world: OracleWorld, who: Who, bound: Who): boolean {
  return keyOf(who) === keyOf(bound) || (bound.kind === 'Group' && groupsOf(world, who).includes(bound.name))
}

function groupsOf({ members }: OracleWorld, { kind, namespace, name }: Who): readonly string[] {
  const authenticated = 'system:authenticated'
  if (kind === 'ServiceAccount') return ['system:serviceaccounts', `system:serviceaccounts:${namespace}`, authenticated]
  if (kind === 'User') return [authenticated, ...(members[name] ?? [])]
  if (name === authenticated) return []
  return name.startsWith('system:serviceaccounts:') ? ['system:serviceaccounts', authenticated] : [authenticated]
}

/** Those that only roles of a namespace name: they count where these are bound. */
function writtenAccounts({ bindings }: OracleWorld): readonly Who[] {
  return bindings.flatMap(({ where, rules }) =>
    where === undefined ? [] : rules.flatMap(({ names }) => names.map(name => account(where, name))),
  )
}

/** Those that a binding, a pod or constraints name. */
function uniqueAccounts(world: OracleWorld): readonly Who[] {
  const all = [
    ...everybody(world),
    ...world.pods.map(({ namespace, account: name }) => account(namespace, name)),
  ].filter(({ kind }) => kind === 'ServiceAccount')
  return [...new Map(all.map(who => [keyOf(who), who])).values()]
}

/** Whoever acts as a user of known groups is taken to be in these too, as one who asks for them can be. */
function others(world: OracleWorld): readonly Who[] {
  const members = Object.keys(world.members).map((name): Who => ({ kind: 'User', name }))
  return [...everybody(world), ...members].filter(({ kind }) => kind !== 'ServiceAccount')
}

function everybody({ bindings, constraints }: OracleWorld): readonly Who[] {
  return [...bindings.map(({ who }) => who), ...constraints.flatMap(({ listed }) => listed)]
}

function account(namespace: string, name: string): Who {
  return { kind: 'ServiceAccount', namespace, name }
}
