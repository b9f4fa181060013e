/** What the API server calls the resources of its own groups, with their subresources: the table, and how to look it up. */
import { lazy } from '../lazy.ts'
import { nearest } from '../wording/nearest.ts'

/**
 * Resources of 1.25 to 1.36 as a rule names them, each with its subresources in parentheses and with `!` where it has no namespace.
 * Beside these any resource may have `status`, `scale` and `finalizers`. Some are only asked about and never served: `users`,
 * `signers`, and `nodeclient` of a certificate request.
 */
const table: Readonly<Record<string, string>> = {
  '': `bindings componentstatuses! configmaps endpoints(restricted) events groups! limitranges namespaces!(finalize)
    nodes!(proxy,log,metrics,stats,spec,configz,healthz,pods,checkpoint) persistentvolumeclaims persistentvolumes!
    pods(attach,binding,ephemeralcontainers,eviction,exec,log,portforward,proxy,resize) podtemplates
    replicationcontrollers resourcequotas secrets serviceaccounts(token) services(proxy) users!`,
  'admissionregistration.k8s.io': `mutatingadmissionpolicies! mutatingadmissionpolicybindings! mutatingwebhookconfigurations!
    validatingadmissionpolicies! validatingadmissionpolicybindings! validatingwebhookconfigurations!`,
  'apiextensions.k8s.io': 'customresourcedefinitions!',
  'apiregistration.k8s.io': 'apiservices!',
  apps: 'controllerrevisions daemonsets deployments(rollback) replicasets statefulsets',
  'authentication.k8s.io':
    'selfsubjectreviews! tokenreviews! uids! userextras!(*) users! groups! serviceaccounts nodes!',
  'authorization.k8s.io':
    'localsubjectaccessreviews selfsubjectaccessreviews! selfsubjectrulesreviews! subjectaccessreviews!',
  autoscaling: 'horizontalpodautoscalers',
  batch: 'cronjobs jobs',
  'certificates.k8s.io': `certificatesigningrequests!(approval,nodeclient,selfnodeclient,selfnodeserver)
    clustertrustbundles! podcertificaterequests signers!`,
  'coordination.k8s.io': 'leasecandidates leases',
  'discovery.k8s.io': 'endpointslices(restricted)',
  'events.k8s.io': 'events',
  extensions: 'podsecuritypolicies!',
  'flowcontrol.apiserver.k8s.io': 'flowschemas! prioritylevelconfigurations!',
  'internal.apiserver.k8s.io': 'storageversions!',
  'networking.k8s.io': 'clustercidrs! ingressclasses! ingresses ipaddresses! networkpolicies servicecidrs!',
  'node.k8s.io': 'runtimeclasses!',
  policy: 'poddisruptionbudgets podsecuritypolicies!',
  'rbac.authorization.k8s.io': 'clusterrolebindings! clusterroles! rolebindings roles',
  'resource.k8s.io': `deviceclasses! devicetaintrules! podschedulings podschedulingcontexts resourceclaimparameters
    resourceclaims(binding,driver) resourceclaimtemplates resourceclasses! resourceclassparameters
    resourcepoolstatusrequests! resourceslices!`,
  'scheduling.k8s.io': 'podgroups priorityclasses! workloads',
  'storage.k8s.io': `csidrivers! csinodes! csistoragecapacities storageclasses! volumeattachments!
    volumeattributesclasses!`,
  'storagemigration.k8s.io': 'storageversionmigrations!',
}

interface ServedResource {
  readonly namespaced: boolean
  readonly subresources: readonly string[]
}

const groups = lazy(
  (): ReadonlyMap<string, ReadonlyMap<string, ServedResource>> =>
    new Map(
      Object.entries(table).map(([group, text]) => [group, new Map(text.split(/\s+/).filter(Boolean).map(read))]),
    ),
)

function read(word: string): [string, ServedResource] {
  const [, name, mark, list] = /^([a-z]+)(!?)(?:\((.*)\))?$/.exec(word)!
  return [name!, { namespaced: mark === '', subresources: list?.split(',') ?? [] }]
}

const everywhere = ['status', 'scale', 'finalizers']

/** Whether Kubernetes itself serves the group, so that all of its resources are known. `extensions` was one and serves nothing. */
export function isBuiltInGroup(group: string): boolean {
  return groups().has(group)
}

/** Whether nothing can be in a group of this name: one that is not Kubernetes' own is a domain in lower case, with a dot. */
export function isImpossibleGroup(group: string): boolean {
  return group !== '*' && !groups().has(group) && !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(group)
}

/**
 * The built-in group that somebody meant by `v1`, `apps/v1`, `rbac` or a misspelling.
 * @param resources that they look for in it
 */
export function meantGroup(group: string, resources: readonly string[]): string | undefined {
  const homes = resources.flatMap(resource =>
    groupsOfResource(resource).length === 1 ? groupsOfResource(resource) : [],
  )
  const bare = group.toLowerCase().replace(/\/.*$/, '')
  if (groups().has(bare)) return bare
  const short = [...groups().keys()].filter(name => name.startsWith(`${bare}.`))
  if (short.length === 1) return short[0]
  const isCore = bare === 'core' || /^v\d/.test(bare)
  return homes[0] ?? (isCore ? '' : nearest(bare, groups().keys()))
}

/**
 * Whether a resource of a built-in group lives in a namespace; undefined where there is none of that name.
 * @param resource with or without a subresource
 */
export function isNamespacedResource(group: string, resource: string): boolean | undefined {
  return groups().get(group)?.get(parent(resource))?.namespaced
}

/** The built-in groups that have a resource, with its subresource if it has one. */
export function groupsOfResource(resource: string): readonly string[] {
  const sub = resource.includes('/') ? resource.slice(resource.indexOf('/') + 1) : undefined
  const homes = homesByResource().get(parent(resource)) ?? []
  return homes.flatMap(({ group, served }) => (sub === undefined || hasSubresource(served, sub) ? [group] : []))
}

interface Home {
  readonly group: string
  readonly served: ServedResource
}

const homesByResource = lazy(() => {
  const homes = new Map<string, Home[]>()
  for (const [group, resources] of groups())
    for (const [name, served] of resources) homes.set(name, [...(homes.get(name) ?? []), { group, served }])
  return homes
})

/**
 * The resource of built-in groups that somebody meant: in lower case, in the plural, or spelled nearly so.
 * @param among the groups that it may be in; all if absent
 */
export function meantResource(resource: string, among?: readonly string[]): string | undefined {
  const [name = '', ...rest] = resource.split('/')
  const sub = rest.join('/')
  const resources = new Map([...groups()].flatMap(([group, own]) => (!among || among.includes(group) ? [...own] : [])))
  const found = plainlyMeant(name, resources) ?? nearest(name, resources.keys())
  if (found === undefined || rest.length === 0) return found
  const subresources = [...resources.get(found)!.subresources, ...everywhere]
  const meant = subresources.find(each => each === sub) ?? nearest(sub, subresources)
  return meant === undefined ? undefined : `${found}/${meant}`
}

/** What kubectl takes for short. */
const short: Readonly<Record<string, string>> = {
  ...{ cj: 'cronjobs', cm: 'configmaps', crd: 'customresourcedefinitions', crds: 'customresourcedefinitions' },
  ...{ csr: 'certificatesigningrequests', deploy: 'deployments', ds: 'daemonsets', ep: 'endpoints', ev: 'events' },
  ...{ hpa: 'horizontalpodautoscalers', ing: 'ingresses', limits: 'limitranges', netpol: 'networkpolicies' },
  ...{ no: 'nodes', ns: 'namespaces', pc: 'priorityclasses', pdb: 'poddisruptionbudgets', po: 'pods' },
  ...{ pv: 'persistentvolumes', pvc: 'persistentvolumeclaims', quota: 'resourcequotas', rc: 'replicationcontrollers' },
  ...{ rs: 'replicasets', sa: 'serviceaccounts', sc: 'storageclasses', sts: 'statefulsets', svc: 'services' },
}

/** A short name, a kind, a singular or another case. */
function plainlyMeant(name: string, resources: ReadonlyMap<string, unknown>): string | undefined {
  const lower = name.toLowerCase()
  const long = Object.hasOwn(short, lower) ? short[lower] : undefined
  return [long ?? lower, `${lower}s`, `${lower}es`, lower.replace(/y$/, 'ies')].find(each => resources.has(each))
}

function hasSubresource({ subresources }: ServedResource, sub: string): boolean {
  return subresources.includes(sub) || subresources.includes('*') || everywhere.includes(sub)
}

function parent(resource: string): string {
  const slash = resource.indexOf('/')
  return slash < 0 ? resource : resource.slice(0, slash)
}
