/** The verbs that rules of roles can grant with effect, and the ones that people write instead. */
import { nearest } from '../wording/nearest.ts'

/** Of every resource. */
const ofResources = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']

/** Asked about some resources only; `redirect` and `proxy` were verbs of nodes, pods and Services once. */
const ofSome = ['use', 'bind', 'escalate', 'impersonate', 'approve', 'sign', 'attest', 'proxy', 'redirect']

/** The methods of HTTP, in lower case, for paths that are no resources. */
const ofUrls = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options']

/** What people call them, in lower case. */
const meant: Readonly<Record<string, string>> = {
  read: 'get',
  view: 'get',
  describe: 'get',
  head: 'get',
  post: 'create',
  add: 'create',
  put: 'update',
  edit: 'update',
  write: 'update',
  modify: 'update',
  replace: 'update',
  apply: 'patch',
  remove: 'delete',
  deletecollections: 'deletecollection',
  'delete-collection': 'deletecollection',
  delete_collection: 'deletecollection',
  exec: 'create',
  all: '*',
  any: '*',
}

/** In constrained impersonation, and of what a driver says of its devices: that of the same node as it is on, or of any. */
const joined = /^(impersonate(-on)?:.|(associated|arbitrary)-node:(update|patch)$)/

/**
 * Whether the API server ever asks for a verb of a resource.
 * https://kubernetes.io/docs/concepts/security/hardening-guide/dynamic-resource-allocation/
 */
export function isVerb(verb: string): boolean {
  return verb === '*' || ofResources.includes(verb) || ofSome.includes(verb) || joined.test(verb)
}

/** Whether the API server ever asks for a verb of a path that is no resource. */
export function isUrlVerb(verb: string): boolean {
  return verb === '*' || ofUrls.includes(verb)
}

/** The verb that somebody meant. */
export function meantVerb(verb: string): string | undefined {
  const lower = verb.toLowerCase()
  if (isVerb(lower)) return lower
  if (Object.hasOwn(meant, lower)) return meant[lower]
  const near = nearest(lower, [...ofResources, ...ofSome])
  // Short words are near to many.
  return near !== undefined && near.length > 3 && lower.length > 3 ? near : undefined
}
