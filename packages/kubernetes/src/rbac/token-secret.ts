/** Secrets that hold somebody's token: whoever reads one is that one. */
import type { Secret } from '../api/kinds.gen.ts'
import { decodeBase64 } from '../secret/base64.ts'
import type { Principal } from './principal.ts'

export interface TokenSecretFact<R> {
  readonly type: 'token-secret'
  readonly resource: R
  readonly namespace: string | undefined
  readonly name: string
  /** Whoever shows the token is the first of these; a user is in the groups that follow. */
  readonly owners: readonly [Principal, ...Principal[]]
}

const accountName = 'kubernetes.io/service-account.name'
const bootstrappers = 'system:bootstrappers'

/**
 * What is in the token itself is of no interest.
 * https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets
 * https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/#bootstrap-token-secret-format
 * @returns undefined for any other Secret
 */
export function tokenSecretFact<R>(
  resource: R,
  secret: Secret,
  namespace: string | undefined,
  name: string,
): TokenSecretFact<R> | undefined {
  const owners = ownersOf(secret, namespace, name)
  return owners && { type: 'token-secret', resource, namespace, name, owners }
}

function ownersOf(
  secret: Secret,
  namespace: string | undefined,
  name: string,
): TokenSecretFact<unknown>['owners'] | undefined {
  if (secret.type === 'kubernetes.io/service-account-token') {
    const account = secret.metadata?.annotations?.[accountName]
    return account ? [{ kind: 'ServiceAccount', namespace, name: account }] : undefined
  }
  if (secret.type !== 'bootstrap.kubernetes.io/token' || namespace !== 'kube-system') return
  if (textIn(secret, 'usage-bootstrap-authentication') !== 'true') return
  const id = /^bootstrap-token-([a-z0-9]{6})$/.exec(name)?.[1]
  if (id === undefined) return
  const others = (textIn(secret, 'auth-extra-groups') ?? '').split(',').map(group => group.trim())
  const groups = [bootstrappers, ...others.filter(group => group.startsWith(`${bootstrappers}:`))]
  return [
    { kind: 'User', name: `system:bootstrap:${id}` },
    ...groups.map((group): Principal => ({ kind: 'Group', name: group })),
  ]
}

/** `stringData` stands above `data`. */
function textIn({ data, stringData }: Secret, key: string): string | undefined {
  const encoded = data?.[key]
  return stringData?.[key] ?? (encoded == null ? undefined : decodeBase64(encoded))
}
