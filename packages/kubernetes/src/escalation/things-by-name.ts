/** Secrets and pods that rules are about by their names: whose tokens are in them, and which accounts they run as. */
import type { PolicyRule } from '../api/kinds.gen.ts'
import { lazy } from '../lazy.ts'
import type { PodFact } from '../pod/fact.ts'
import { namedPods } from '../pod/names.ts'
import { podAccounts } from '../pod/service-account.ts'
import type { Access, AccessGrant } from '../rbac/access.ts'
import { allows } from '../rbac/policy-rule.ts'
import type { Principal } from '../rbac/principal.ts'
import { holdsAt } from '../rbac/scope.ts'
import type { TokenSecretFact } from '../rbac/token-secret.ts'
import { namesFor, type Right } from './rights.ts'
import type { UnknownThing } from './step.ts'

/** A thing that leads on, and the right to it. */
export type NamedThing<R> =
  | { readonly right: Right; readonly secret: TokenSecretFact<R>; readonly owners: readonly Principal[] }
  | { readonly right: Right; readonly pod: PodFact<R>; readonly owners: readonly Principal[] }

interface UnknownUse {
  readonly right: Right
  readonly thing: UnknownThing
}

export interface ThingsByName<R> {
  /** Whether a rule names a thing that may lead on from some namespace. */
  hasAny(rule: PolicyRule): boolean
  /** What whoever holds a permission comes to by such things. */
  of(grant: AccessGrant<R>): readonly NamedThing<R>[]
  /** What it names and that may lead on if the files do not hold it: Secrets and pods of which they do not tell. */
  unknownTo(grant: AccessGrant<R>): readonly UnknownUse[]
  /** The Secrets with tokens of accounts that a permission names, to read or to change them. */
  accountSecrets(grant: AccessGrant<R>): readonly TokenSecretFact<R>[]
}

const podRights = ['pod-exec', 'pod-attach', 'pod-ephemeral', 'pod-mutate'] as const
const thingRights = [...podRights, 'secret-read', 'secret-write'] as const
const resources: ReadonlySet<string | null> = new Set([
  ...['*', '*/exec', '*/attach', '*/ephemeralcontainers'],
  ...['secrets', 'pods', 'pods/exec', 'pods/attach', 'pods/ephemeralcontainers'],
])

export function thingsByName<R>(access: Access<R>, pods: readonly PodFact<R>[]): ThingsByName<R> {
  const secrets = lazy(() => byName(access.tokenSecrets))
  // A pod that mounts no token is no account to whoever is in it.
  const entered = lazy(() => {
    const { automounts } = podAccounts(access)
    return namedPods(pods.filter(pod => pod.names && (pod.projectsServiceAccountToken || automounts(pod) === true)))
  })
  const secretsFor = (rule: PolicyRule, right: Right): readonly TokenSecretFact<R>[] =>
    namesFor(rule, right).flatMap(name => secrets().get(name) ?? [])
  const podsFor = (rule: PolicyRule, right: Right) => namesFor(rule, right).flatMap(name => entered().get(name))
  const mayLead = ({ resourceNames, resources: own }: PolicyRule): boolean =>
    !!resourceNames?.length && (own ?? none).some(resource => resources.has(resource))
  return {
    hasAny: rule => mayLead(rule) && thingRights.some(right => namesFor(rule, right).length > 0),
    of(grant) {
      const { rule } = grant
      if (!mayLead(rule)) return none
      return [
        ...secretsFor(rule, 'secret-read')
          .filter(secret => isIn(secret, grant))
          .map((secret): NamedThing<R> => ({ right: 'secret-read', secret, owners: secret.owners })),
        ...podRights.flatMap(right =>
          podsFor(rule, right)
            .filter(pod => isIn(pod, grant))
            .map((pod): NamedThing<R> => ({ right, pod, owners: [accountOf(pod)] })),
        ),
      ]
    },
    unknownTo(grant) {
      const { rule, binding } = grant
      if (!mayLead(rule)) return none
      const namespace = binding.scope === 'cluster' ? '*' : binding.scope.namespace
      const unknown = (right: Right, kind: 'Secret' | 'Pod', named: (name: string) => readonly Located[]) =>
        namesFor(rule, right)
          .filter(name => name !== '' && !named(name).some(thing => isIn(thing, grant)))
          .map((name): UnknownUse => ({ right, thing: { kind, namespace, name } }))
      return [
        ...unknown('secret-read', 'Secret', name => secrets().get(name) ?? none),
        ...podRights.flatMap(right => unknown(right, 'Pod', entered().get)),
      ]
    },
    accountSecrets: grant =>
      mayLead(grant.rule)
        ? [...secretsFor(grant.rule, 'secret-write'), ...secretsFor(grant.rule, 'secret-read')].filter(
            secret => isIn(secret, grant) && secret.owners[0].kind === 'ServiceAccount',
          )
        : none,
  }
}

/** Whether a permission allows one of the verbs on a Secret. */
export function allowsOn(
  grant: AccessGrant<unknown>,
  verbs: readonly string[],
  { namespace, name }: TokenSecretFact<unknown>,
): boolean {
  const isAllowed = (verb: string) => allows(grant.rule, { verb, group: '', resource: 'secrets', name })
  return isIn({ namespace }, grant) && verbs.some(isAllowed)
}

const none: readonly never[] = []

interface Located {
  readonly namespace: string | undefined
}

function isIn({ namespace }: Located, { binding }: AccessGrant<unknown>): boolean {
  return holdsAt({ namespace }, binding.scope)
}

function accountOf({ namespace, serviceAccountName: name }: PodFact<unknown>): Principal {
  return { kind: 'ServiceAccount', namespace, name }
}

function byName<Thing extends { readonly name: string }>(things: readonly Thing[]) {
  const found = new Map<string, Thing[]>()
  for (const thing of things) {
    const own = found.get(thing.name)
    if (own) own.push(thing)
    else found.set(thing.name, [thing])
  }
  return found
}
