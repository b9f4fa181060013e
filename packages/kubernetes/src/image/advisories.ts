/** Grave faults of software that clusters are run with: which versions have them, and who says so. */
import type { Component } from './components.ts'
import { compareVersions, type ImageVersion, imageVersion } from './version.ts'

/** From a version on, undefined for the first, up to the one that is mended. */
type Affected = readonly [from: string | undefined, before: string]

export interface Advisory {
  readonly id: string
  readonly component: Component
  /** What whoever uses it can do, to stand after "lets". */
  readonly harm: string
  readonly affected: readonly Affected[]
  readonly source: string
}

/** The newest of a component first. */
export const advisories: readonly Advisory[] = [
  {
    id: 'CVE-2026-3288',
    component: 'ingress-nginx',
    harm: 'whoever writes an Ingress run code in the controller and read all Secrets',
    affected: [
      [undefined, '1.13.8'],
      ['1.14.0', '1.14.4'],
    ],
    source: 'https://github.com/kubernetes/kubernetes/issues/137560',
  },
  {
    id: 'CVE-2026-24512',
    component: 'ingress-nginx',
    harm: 'whoever writes an Ingress run code in the controller and read all Secrets',
    affected: [
      [undefined, '1.13.7'],
      ['1.14.0', '1.14.3'],
    ],
    source: 'https://github.com/kubernetes/kubernetes/issues/136678',
  },
  {
    id: 'CVE-2025-1974',
    component: 'ingress-nginx',
    harm: 'anything on the network of pods run code in the controller and read all Secrets',
    affected: [
      [undefined, '1.11.5'],
      ['1.12.0', '1.12.1'],
    ],
    source: 'https://github.com/kubernetes/kubernetes/issues/131009',
  },
  {
    id: 'CVE-2025-55190',
    component: 'argo-cd',
    harm: 'whoever holds a token for a project read the credentials of its repositories',
    affected: [
      ['2.2.0-rc1', '2.13.9'],
      ['2.14.0-rc1', '2.14.16'],
      ['3.0.0-rc1', '3.0.14'],
      ['3.1.0-rc1', '3.1.2'],
    ],
    source: 'https://github.com/argoproj/argo-cd/security/advisories/GHSA-786q-9hcg-v9ff',
  },
  {
    id: 'CVE-2022-29165',
    component: 'argo-cd',
    harm: 'anybody act as any user, where anonymous access is on',
    affected: [
      ['1.4.0', '2.1.15'],
      ['2.2.0', '2.2.9'],
      ['2.3.0', '2.3.4'],
    ],
    source: 'https://github.com/argoproj/argo-cd/security/advisories/GHSA-r642-gv9p-2wjj',
  },
  {
    id: 'CVE-2022-24348',
    component: 'argo-cd',
    harm: 'whoever writes a chart read files of other applications',
    affected: [
      [undefined, '2.1.9'],
      ['2.2.0', '2.2.4'],
    ],
    source: 'https://github.com/argoproj/argo-cd/security/advisories/GHSA-63qx-x74g-jcr7',
  },
  {
    id: 'CVE-2022-39328',
    component: 'grafana',
    harm: 'anybody reach pages that ask for a login',
    affected: [['9.2.0', '9.2.4']],
    source: 'https://github.com/grafana/grafana/security/advisories/GHSA-vqc4-mpj8-jxch',
  },
  {
    id: 'CVE-2021-43798',
    component: 'grafana',
    harm: 'anybody read files of the server',
    affected: [
      ['8.0.0-beta1', '8.0.7'],
      ['8.1.0', '8.1.8'],
      ['8.2.0', '8.2.7'],
      ['8.3.0', '8.3.1'],
    ],
    source: 'https://github.com/grafana/grafana/security/advisories/GHSA-8pjx-jj86-j47p',
  },
  {
    id: 'CVE-2026-22039',
    component: 'kyverno',
    harm: 'whoever writes a Policy of a namespace call the API server with the rights of Kyverno',
    affected: [
      [undefined, '1.15.3'],
      ['1.16.0', '1.16.3'],
    ],
    source: 'https://github.com/kyverno/kyverno/security/advisories/GHSA-8p9x-46gm-qfx2',
  },
  {
    id: 'CVE-2022-47633',
    component: 'kyverno',
    harm: 'a registry pass images off as signed',
    affected: [['1.8.3', '1.8.5']],
    source: 'https://github.com/kyverno/kyverno/security/advisories/GHSA-m3cq-xcx9-3gvm',
  },
  {
    id: 'CVE-2025-14847',
    component: 'mongodb',
    harm: 'anybody who reaches it read its memory',
    affected: [
      ['3.6.0', '4.4.30'],
      ['5.0.0', '5.0.32'],
      ['6.0.0', '6.0.27'],
      ['7.0.0', '7.0.28'],
      ['8.0.0', '8.0.17'],
      ['8.2.0', '8.2.3'],
    ],
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-14847',
  },
]

export interface FoundAdvisory {
  readonly advisory: Advisory
  /** The first version of the same line that has none of it. */
  readonly mended: string
}

/** What is known of a version of a component, in the order of the table; undefined where the tag names no single version. */
export function advisoriesFor(component: Component, tag: string): readonly FoundAdvisory[] | undefined {
  const version = imageVersion(tag)
  if (!version) return
  return advisories.flatMap(advisory => {
    if (advisory.component !== component) return []
    const range = advisory.affected.find(affected => isWithin(version, affected))
    return range ? [{ advisory, mended: range[1] }] : []
  })
}

function isWithin(version: ImageVersion, [from, before]: Affected): boolean {
  if (compareVersions(version, imageVersion(before)!) >= 0) return false
  return from === undefined || compareVersions(version, imageVersion(from)!) >= 0
}

/** Whether anything is known of any version of a component. */
export function hasAdvisories(component: Component): boolean {
  return advisories.some(advisory => advisory.component === component)
}
