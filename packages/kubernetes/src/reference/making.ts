/** Objects that bring about others, which no manifest shows. */
import type { Ingress, Service, StatefulSet } from '../api/kinds.gen.ts'
import { fieldOf } from './named.ts'
import { rowTree, walkRows } from './row-tree.ts'

/** What comes into being; what it holds is not known, but for keys that are sure to be there. */
export interface MadeFact {
  readonly group: string
  readonly kind: string
  /** Undefined is the release namespace, `*` is any. */
  readonly namespace: string | undefined
  readonly name: string
  /** Whether the name is followed by a dash and the number of a pod. */
  readonly isNumbered?: true
}

interface MakerRow {
  readonly kind: string
  /** Else the core group. */
  readonly group?: string
  /** Paths to its name: the first that leads anywhere counts. */
  readonly name: readonly string[]
  readonly anyNamespace?: true
}

const own = 'metadata.name'
const secret = (...name: readonly string[]): readonly MakerRow[] => [{ kind: 'Secret', name }]
const gateway = secret('spec.listeners.*.tls.certificateRefs.*.name')

/** By `group/Kind`, after the documentation of the projects. */
const makers: Readonly<Record<string, readonly MakerRow[]>> = {
  // The class of a volume that somebody made by hand is no more than a word.
  '/PersistentVolume': [{ group: 'storage.k8s.io', kind: 'StorageClass', name: ['spec.storageClassName'] }],
  'cert-manager.io/Certificate': secret('spec.secretName'),
  'cert-manager.io/Issuer': secret('spec.acme.privateKeySecretRef.name'),
  'cert-manager.io/ClusterIssuer': [
    { kind: 'Secret', name: ['spec.acme.privateKeySecretRef.name'], anyNamespace: true },
  ],
  'trust.cert-manager.io/Bundle': ['ConfigMap', 'Secret'].map(kind => ({
    kind,
    name: [own],
    anyNamespace: true,
  })),
  'external-secrets.io/ExternalSecret': secret('spec.target.name', own),
  'external-secrets.io/ClusterExternalSecret': [
    {
      kind: 'Secret',
      name: ['spec.externalSecretSpec.target.name', 'spec.externalSecretName', own],
      anyNamespace: true,
    },
  ],
  'kubernetes-client.io/ExternalSecret': secret(own),
  'bitnami.com/SealedSecret': secret('spec.template.metadata.name', own),
  'secrets-store.csi.x-k8s.io/SecretProviderClass': secret('spec.secretObjects.*.secretName'),
  'isindir.github.com/SopsSecret': secret('spec.secretTemplates.*.name'),
  'secrets.hashicorp.com/VaultStaticSecret': secret('spec.destination.name'),
  'secrets.hashicorp.com/VaultDynamicSecret': secret('spec.destination.name'),
  'secrets.hashicorp.com/VaultPKISecret': secret('spec.destination.name'),
  'secrets.infisical.com/InfisicalSecret': secret('spec.managedSecretReference.secretName'),
  'ricoberger.de/VaultSecret': secret(own),
  'onepassword.com/OnePasswordItem': secret(own),
  'secretgenerator.mittwald.de/StringSecret': secret(own),
  'secretgenerator.mittwald.de/BasicAuth': secret(own),
  'secretgenerator.mittwald.de/SSHKeyPair': secret(own),
  'kafka.strimzi.io/KafkaUser': secret('spec.template.secret.metadata.name', own),
  'serving.knative.dev/Service': [{ kind: 'Service', name: [own] }],
  'serving.knative.dev/Route': [{ kind: 'Service', name: [own] }],
}

interface Identity {
  readonly group: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

const noRows: readonly MakerRow[] = []

const certificateAnnotation =
  /^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/(cluster-)?issuer|kubernetes\.io\/tls-acme)$/

/** @param value the object */
export function madeBy(value: unknown, id: Identity): readonly MadeFact[] {
  const key = `${id.group}/${id.kind}`
  if (key === 'apps/StatefulSet') return claimsOf(value as StatefulSet, id)
  if (key === '/Service') return servingSecret(value as Service, id)
  const rows = Object.hasOwn(makers, key) ? makers[key]! : extraRows(value, id)
  return rows.flatMap(({ group = '', kind, name: paths, anyNamespace }) =>
    firstNames(value, paths).map(name => ({ group, kind, namespace: anyNamespace ? '*' : id.namespace, name })),
  )
}

/** What a certificate is asked for by an annotation. */
function extraRows(value: unknown, { kind }: Identity): readonly MakerRow[] {
  if (kind !== 'Ingress' && kind !== 'Gateway') return noRows
  const annotations = Object.keys((value as Ingress).metadata?.annotations ?? {})
  if (!annotations.some(annotation => certificateAnnotation.test(annotation))) return []
  return kind === 'Gateway' ? gateway : secret('spec.tls.*.secretName')
}

/** The claims of its pods: `<template>-<name>-<number>`. */
function claimsOf({ spec }: StatefulSet, { namespace, name }: Identity): readonly MadeFact[] {
  return (spec?.volumeClaimTemplates ?? []).flatMap(template => {
    const claim = template?.metadata?.name
    return claim
      ? [{ group: '', kind: 'PersistentVolumeClaim', namespace, name: `${claim}-${name}`, isNumbered: true as const }]
      : []
  })
}

function servingSecret({ metadata }: Service, { namespace }: Identity): readonly MadeFact[] {
  const { annotations } = metadata ?? {}
  if (!annotations) return []
  return ['service.beta.openshift.io/serving-cert-secret-name', 'service.alpha.openshift.io/serving-cert-secret-name']
    .flatMap(key => annotations[key] ?? [])
    .map(name => ({ group: '', kind: 'Secret', namespace, name }))
}

function firstNames(value: unknown, paths: readonly string[]): readonly string[] {
  for (const path of paths) {
    const found = path.includes('*') ? namesAlong(value, path) : [fieldOf(value, path)]
    const names = found.filter((name): name is string => typeof name === 'string' && name !== '')
    if (names.length > 0) return names
  }
  return []
}

function namesAlong(value: unknown, at: string): readonly unknown[] {
  const found: unknown[] = []
  walkRows(rowTree([{ at, to: '' }]), value, [], (_, name) => found.push(name))
  return found
}
