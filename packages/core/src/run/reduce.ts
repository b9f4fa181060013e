/** The reduce step: shows each world to the cross-resource rules. */
import { accessOf, networkOf } from '@keelint/kubernetes'
import type { Project } from '../project/project.ts'
import type { Resource } from '../resource/resource.ts'
import type { Plan } from './plan.ts'
import { attempt, type Facts } from './visit.ts'

/** @param closed everywhere, or the namespaces that are */
export function visitWorld(plan: Plan, world: string, facts: Facts, closed: boolean | readonly string[]): void {
  const [first] = facts.resources
  if (!first) return
  const shared = models(world, facts, closed)
  for (const visit of plan.projects) {
    const project: Project = Object.defineProperties({} as Project, {
      ...Object.getOwnPropertyDescriptors(shared),
      facts: { value: facts.byRule.get(visit.rule.id) ?? [] },
    })
    attempt(plan, visit, first, project, undefined)
  }
}

/** Each model is built when a rule first asks for it. */
function models(world: string, facts: Facts, closed: boolean | readonly string[]): Omit<Project, 'facts'> {
  const namespaces = lazy(() => closedNamespaces(facts))
  const access = lazy(() => accessOf<Resource>(facts.rbac))
  const network = lazy(() => networkOf<Resource>(facts.network, facts.pods))
  return {
    world,
    resources: facts.resources,
    pods: facts.pods,
    get access() {
      return access()
    },
    get network() {
      return network()
    },
    isClosed(namespace) {
      if (typeof closed === 'boolean' && closed) return true
      if (namespace === undefined || namespace === '*') return false
      return (typeof closed === 'object' && closed.includes(namespace)) || namespaces().has(namespace)
    },
    isAssumed: () => false,
  }
}

/** Namespaces that the world holds both the object and workloads of. */
function closedNamespaces({ resources, pods }: Facts): ReadonlySet<string> {
  const peopled = new Set(pods.map(pod => pod.namespace))
  return new Set(
    resources.flatMap(({ id }) =>
      id.kind === 'Namespace' && id.group === '' && peopled.has(id.name) ? [id.name] : [],
    ),
  )
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
