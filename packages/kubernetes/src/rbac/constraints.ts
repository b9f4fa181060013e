/** What security context constraints of OpenShift let pods do, and whom they let use them. */
import { field, items } from '../api/untyped.ts'

export interface ConstraintsFact<R> {
  readonly type: 'constraints'
  readonly resource: R
  readonly name: string
  /** Whether a pod under them can be master of its node. */
  readonly givesNodes: boolean
  /** Names of users at the places where they stand; empty texts are none. */
  readonly users: readonly string[]
  readonly groups: readonly string[]
}

/** Constraints, and where the files tell of them. */
export interface NamedConstraints<R> {
  readonly name: string
  readonly resource: R
  readonly path: readonly (string | number)[]
}

/** Capabilities that lead out of a container. */
const escaping = new Set<unknown>(['*', 'ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'SYS_RAWIO', 'DAC_READ_SEARCH'])

/**
 * It gives nodes away by privileged containers, and to any user by directories of the host or by capabilities that lead out.
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/managing-pod-security-policies
 */
export function constraintsFact<R>(resource: R, value: object, name: string): ConstraintsFact<R> {
  const volumes = items(value, 'volumes')
  const mountsHost =
    field(value, 'allowHostDirVolumePlugin') === true && (volumes.includes('*') || volumes.includes('hostPath'))
  const anyUser = field(field(value, 'runAsUser'), 'type') === 'RunAsAny'
  const escapes = items(value, 'allowedCapabilities').some(each => escaping.has(each))
  return {
    type: 'constraints',
    resource,
    name,
    givesNodes: field(value, 'allowPrivilegedContainer') === true || (anyUser && (mountsHost || escapes)),
    users: items(value, 'users').map(textOr),
    groups: items(value, 'groups').map(textOr),
  }
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
