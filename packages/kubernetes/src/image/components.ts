/** Software of clusters that rules know by the names of its images. */
import { remembered } from '../remembered.ts'
import { imageName } from './place.ts'
import type { ImageReference } from './reference.ts'

export type Component = 'argo-cd' | 'dashboard' | 'grafana' | 'ingress-nginx' | 'kyverno' | 'mongodb' | 'tiller'

/** How people call it. */
export const componentTitles: Readonly<Record<Component, string>> = {
  'argo-cd': 'Argo CD',
  dashboard: 'Kubernetes Dashboard',
  grafana: 'Grafana',
  'ingress-nginx': 'Ingress NGINX Controller',
  kyverno: 'Kyverno',
  mongodb: 'MongoDB',
  tiller: 'Tiller',
}

/** Ends of `host/repository`, so that mirrors count: of any registry, and below any folder. */
const forms: Readonly<Record<Component, RegExp>> = {
  'argo-cd': /\/(?:argoproj\/argocd|bitnami(?:legacy|secure)?\/argo-cd)$/,
  dashboard:
    /\/(?:kubernetesui\/dashboard(?:-web|-api|-auth)?(?:-(?:amd64|arm|arm64|ppc64le|s390x))?|kubernetes-dashboard(?:-(?:amd64|arm|arm64|ppc64le|s390x))?)$/,
  grafana: /\/(?:grafana\/grafana(?:-oss|-enterprise)?(?:-ubuntu)?|bitnami(?:legacy|secure)?\/grafana)$/,
  'ingress-nginx':
    /\/(?:ingress-nginx\/controller(?:-chroot)?|kubernetes-ingress-controller\/nginx-ingress-controller(?:-\w+)?|bitnami(?:legacy|secure)?\/nginx-ingress-controller)$/,
  kyverno: /\/(?:kyverno\/kyverno|bitnami(?:legacy|secure)?\/kyverno)$/,
  mongodb:
    /\/(?:library\/mongo|mongodb\/mongodb-(?:community|enterprise)-server|bitnami(?:legacy|secure)?\/mongodb(?:-sharded)?)$/,
  tiller: /\/tiller$/,
}

/** Builds that their makers still mend. */
const forks = /^ghcr\.io\/forkline\//

const names = Object.keys(forms) as readonly Component[]

/** Which of them an image holds, whatever its version; undefined for everything else. */
export function componentOf(image: ImageReference): Component | undefined {
  return componentNamed(imageName(image))
}

const componentNamed = remembered((name: string) =>
  forks.test(name) ? undefined : names.find(component => forms[component].test(name)),
)
