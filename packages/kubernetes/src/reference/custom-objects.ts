/** Custom resources that may bring about objects of their own, such as a database with its Secret, Service and pods. */
import { groupNames } from '../api/kind.ts'
import { workloadRows } from '../workload/workloads.ts'

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

/** Groups whose kinds bring about nothing, or nothing but what the table of makers says; else the kinds of them that do. */
const quietGroups: Readonly<Record<string, readonly string[]>> = {
  'autoscaling.k8s.io': [],
  'bitnami.com': [],
  'cert-manager.io': [],
  'acme.cert-manager.io': [],
  'cilium.io': [],
  'crd.projectcalico.org': [],
  'projectcalico.org': [],
  'external-secrets.io': [],
  'gateway.networking.k8s.io': ['Gateway'],
  'keda.sh': [],
  'kyverno.io': ['ClusterPolicy', 'Policy'],
  'monitoring.coreos.com': ['Alertmanager', 'Prometheus', 'PrometheusAgent', 'ThanosRuler'],
  'networking.istio.io': [],
  'policy.networking.k8s.io': [],
  'security.istio.io': [],
  'telemetry.istio.io': [],
  'extensions.istio.io': [],
  'route.openshift.io': [],
  'security.openshift.io': [],
  'secrets-store.csi.x-k8s.io': [],
  'snapshot.storage.k8s.io': [],
  'templates.gatekeeper.sh': [],
  'constraints.gatekeeper.sh': [],
  'traefik.io': [],
  'traefik.containo.us': [],
  'k8s.cni.cncf.io': [],
  'metallb.io': [],
  'trust.cert-manager.io': [],
}

/** Kinds that bring whatever another place holds: nobody can tell what. */
const deployers: ReadonlySet<string> = new Set([
  'argoproj.io/Application',
  'argoproj.io/ApplicationSet',
  'helm.cattle.io/HelmChart',
  'helm.toolkit.fluxcd.io/HelmRelease',
  'kustomize.toolkit.fluxcd.io/Kustomization',
  'fleet.cattle.io/GitRepo',
  'operators.coreos.com/Subscription',
])

export interface CustomObjects {
  /** Whether something may bring anything at all. */
  readonly deploys: boolean
  /** Whether something may bring pods into the namespace. @param namespace undefined is the release namespace */
  mayBringPods(namespace: string | undefined): boolean
  /** Whether a custom resource has a name that is part of a name, as operators call what they make. */
  mayBring(namespace: string | undefined, name: string): boolean
}

export function customObjectsOf(ids: Iterable<Identity>): CustomObjects {
  const builtIn = groupNames()
  const names = new Map<string | undefined, Set<string>>()
  let deploys = false
  for (const id of ids) {
    const { group, kind, namespace, name } = id
    if (builtIn.has(group) || isQuiet(id)) continue
    if (deployers.has(`${group}/${kind}`)) deploys = true
    const own = names.get(namespace)
    if (own) own.add(name)
    else names.set(namespace, new Set([name]))
  }
  // Those without a namespace may be of the whole cluster.
  const near = (namespace: string | undefined) =>
    (namespace === undefined ? [names.get(undefined)] : [names.get(namespace), names.get(undefined)]).filter(
      own => own !== undefined,
    )
  return {
    deploys,
    mayBringPods: namespace => near(namespace).length > 0,
    mayBring(namespace, name) {
      const sets = near(namespace)
      return sets.length > 0 && partsOf(name).some(part => sets.some(own => own.has(part)))
    },
  }
}

/** Workloads are no riddle where all of their pods are known. */
function isQuiet({ group, kind }: Identity): boolean {
  const loud = Object.hasOwn(quietGroups, group) ? quietGroups[group] : undefined
  if (loud) return !loud.includes(kind)
  const rows = workloadRows(group, kind)
  return rows.length > 0 && rows.every(({ open }) => open === undefined)
}

const mostWords = 16

/** Every run of words of a name, the words being what dashes and dots separate. */
function partsOf(name: string): readonly string[] {
  const cuts = [...name.matchAll(/[-.]/g)].map(({ index }) => index).slice(0, mostWords)
  const starts = [0, ...cuts.map(cut => cut + 1)]
  const ends = [...cuts, name.length]
  return starts.flatMap(start => ends.filter(end => end > start).map(end => name.slice(start, end)))
}
