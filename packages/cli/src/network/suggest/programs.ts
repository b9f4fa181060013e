/** Programs that are known by their image: those that hand traffic on, and those that scrape. */
import type { Resource } from '@keelint/core'
import { type PodFact, parseImage } from '@keelint/kubernetes'

/** Ends of the repositories of ingress controllers. */
const controllers = [
  'ingress-nginx/controller',
  'nginx/nginx-ingress',
  'nginx-ingress-controller',
  'traefik',
  'haproxy-ingress',
  'haproxytech/kubernetes-ingress',
  'kubernetes-ingress-controller',
  'kong',
  'kong-gateway',
  'projectcontour/envoy',
  'openshift/origin-haproxy-router',
]

const scrapers = ['prometheus/prometheus', 'prom/prometheus', 'bitnami/prometheus', 'victoriametrics/vmagent']

export type Role = 'controller' | 'scraper'

const endings: Readonly<Record<Role, readonly string[]>> = { controller: controllers, scraper: scrapers }

/** Whether a pod runs such a program. */
export function plays(role: Role, pod: PodFact<Resource>): boolean {
  return pod.images.some(({ text }) => {
    const repository = parseImage(text)?.repository
    return (
      repository !== undefined &&
      endings[role].some(ending => repository === ending || repository.endsWith(`/${ending}`))
    )
  })
}

/** The pods of a world that run one; undefined where none does, or where a policy cannot select each of them. */
export function programs(role: Role, pods: readonly PodFact<Resource>[]): readonly PodFact<Resource>[] | undefined {
  const found = pods.filter(pod => plays(role, pod))
  return found.length > 0 && found.every(({ hostNetwork, namespace }) => !hostNetwork && namespace !== undefined)
    ? found
    : undefined
}
