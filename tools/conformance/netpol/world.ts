/** Reads a folder of manifests as one closed world, and hands out the models that rules read. */
import { readdir, readFile } from 'node:fs/promises'
import { defineRule, Linter, type Project, type Resource, resolveConfig } from '@keelint/core'
import { isNamespaced, type PodFact } from '@keelint/kubernetes'
import { parseAllDocuments } from 'yaml'

export interface World {
  readonly project: Project
  /** `Kind/name` of the owner that a pod's references name. */
  readonly owners: ReadonlyMap<Resource, string>
}

export async function readWorld(folder: string): Promise<World> {
  const names = (await readdir(folder, { recursive: true })).filter(name => /\.(ya?ml|json)$/.test(name)).sort()
  const files = await Promise.all(
    names.map(async path => ({ path, text: inDefault(await readFile(`${folder}/${path}`, 'utf8')), world: '.' })),
  )
  let seen: World | undefined
  const rule = defineRule({
    meta: {
      type: 'problem',
      severity: 'low',
      docs: { description: 'See', rationale: 'See.', remedy: 'See.', references: ['https://kubernetes.io'] },
      messages: { seen: 'Seen.' },
    },
    collect: {
      Resource(value, node) {
        if (node.resource.id.kind !== 'Pod') return undefined
        const { ownerReferences = [] } = value.metadata ?? {}
        const owner = ownerReferences.find(reference => reference?.controller !== false)
        if (!owner?.name || owner.kind === 'Node') return undefined
        return { at: node, owner: `${owner.kind ?? 'Pod'}/${owner.name}` }
      },
    },
    create: () => ({
      Project(project) {
        seen = { project, owners: new Map(project.facts.map(({ at, owner }) => [at.resource, owner])) }
      },
    }),
  })
  const plugin = { meta: { name: 'see', version: '0.0.0', namespace: 'see' }, rules: { see: rule } }
  const config = await resolveConfig([{ rules: { 'see/see': 'error' }, closed: true }], [plugin])
  const run = new Linter(config).lint(files)
  if (!seen || run.crashes > 0) throw new Error(`${folder} cannot be read: ${JSON.stringify(run.ledger)}`)
  return seen
}

/**
 * The peer reads an absent namespace as `default`, and takes it that policies hold for pods on the network of their node, which is
 * one of the two things that Kubernetes says may be: each object so filled in, one document after the other.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods
 */
function inDefault(text: string): string {
  return parseAllDocuments(text, { version: '1.1', merge: true })
    .map(document => JSON.stringify(filled(document.toJS() as Written | null)))
    .join('\n---\n')
}

interface Written {
  readonly apiVersion?: string
  readonly kind?: string
  readonly metadata?: { readonly namespace?: string }
  readonly items?: readonly Written[]
  readonly spec?: { readonly hostNetwork?: boolean }
}

function filled(object: Written | null): Written | null {
  if (!object) return object
  if (object.items) return { ...object, items: object.items.map(item => filled(item) ?? item) }
  const group = object.apiVersion?.includes('/') ? object.apiVersion.split('/')[0]! : ''
  const isFilled = isNamespaced(group, object.kind ?? '') === false || object.metadata?.namespace
  return {
    ...object,
    ...(!isFilled && { metadata: { ...object.metadata, namespace: 'default' } }),
    ...(object.spec?.hostNetwork && { spec: { ...object.spec, hostNetwork: false } }),
  }
}

/** `namespace/name[Kind]`. */
export function nameOf(pod: PodFact<Resource>, { owners }: World): string {
  const { id } = pod.resource
  const [kind, name] = owners.get(pod.resource)?.split('/') ?? [id.kind, id.name]
  return `${pod.namespace ?? 'default'}/${name}[${kind}]`
}
