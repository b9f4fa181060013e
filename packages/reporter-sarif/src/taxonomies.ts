/** The standards that rules are made for, as SARIF's taxonomies. */
import type { RuleMeta, Run } from '@keelint/core'
import type { Relationship, Taxon, Taxonomy } from './sarif-log.ts'

export interface Taxonomies {
  /** Only standards that a rule of the run names, with only what they name of it. */
  readonly list: readonly Taxonomy[]
  /** Where it stands in the list, by how rules spell it: `cis:5.2.2`. */
  readonly places: ReadonlyMap<string, Relationship['target']>
}

interface Standard {
  readonly head: Pick<Taxonomy, 'name' | 'version' | 'organization' | 'shortDescription' | 'informationUri'>
  /** A page of a part. */
  page?(part: string): string
}

const podSecurity = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/'

const standards: Readonly<Record<string, Standard>> = {
  cis: {
    head: {
      name: 'CIS',
      version: '1.12',
      organization: 'Center for Internet Security',
      shortDescription: { text: 'CIS Kubernetes Benchmark' },
      informationUri: 'https://www.cisecurity.org/benchmark/kubernetes',
    },
  },
  mitre: {
    head: {
      name: 'MITRE ATT&CK',
      organization: 'MITRE',
      shortDescription: { text: 'Techniques of MITRE ATT&CK for containers' },
      informationUri: 'https://attack.mitre.org/matrices/enterprise/containers/',
    },
    page: part => `https://attack.mitre.org/techniques/${part.split('.').map(encodeURIComponent).join('/')}/`,
  },
  nsa: {
    head: {
      name: 'NSA',
      version: '1.2',
      organization: 'NSA and CISA',
      shortDescription: { text: 'NSA/CISA Kubernetes Hardening Guide' },
      informationUri:
        'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
    },
  },
  pss: {
    head: {
      name: 'PSS',
      organization: 'Kubernetes',
      shortDescription: { text: 'Kubernetes Pod Security Standards' },
      informationUri: podSecurity,
    },
    page: part => `${podSecurity}#${encodeURIComponent(part)}`,
  },
}

export function taxonomiesOf({ rules }: Run): Taxonomies {
  const named = [...new Set([...rules.values()].flatMap(({ meta }) => meta.standards ?? []))].sort(byNumber)
  const places = new Map<string, Relationship['target']>()
  const bodies = Object.keys(standards).filter(body => named.some(standard => bodyOf(standard) === body))
  const list = bodies.map((body, index) => {
    const { head, page } = standards[body]!
    const taxa = named
      .filter(standard => bodyOf(standard) === body)
      .map((standard, at): Taxon => {
        const id = standard.slice(body.length + 1)
        places.set(standard, { id, index: at, toolComponent: { name: head.name, index } })
        return { id, ...(page && { helpUri: page(id) }) }
      })
    return { ...head, isComprehensive: false as const, taxa }
  })
  return { list, places }
}

/** What a descriptor says of its standards. */
export function relationshipsOf(
  meta: RuleMeta | undefined,
  { places }: Taxonomies,
): { readonly relationships?: readonly Relationship[] } {
  const targets = (meta?.standards ?? []).flatMap(standard => places.get(standard) ?? [])
  return targets.length > 0 ? { relationships: targets.map(target => ({ target, kinds: ['relevant'] })) } : {}
}

function bodyOf(standard: string): string {
  return standard.slice(0, standard.indexOf(':'))
}

/** `5.2.10` after `5.2.9`. */
function byNumber(one: string, other: string): number {
  const [a, b] = [one, other].map(text => text.replace(/\d+/g, digits => digits.padStart(6, '0'))) as [string, string]
  return a < b ? -1 : a > b ? 1 : 0
}
