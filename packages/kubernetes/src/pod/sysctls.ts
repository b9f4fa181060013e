/** The kernel parameters that a pod may set without touching its neighbours. */
import { isSince } from '../version/since.ts'

/** By the version of Kubernetes from which the Pod Security Standards call them safe; none has been taken back. */
const safe: readonly (readonly [since: string, names: readonly string[]])[] = [
  [
    '1.0',
    [
      'kernel.shm_rmid_forced',
      'net.ipv4.ip_local_port_range',
      'net.ipv4.ip_unprivileged_port_start',
      'net.ipv4.ping_group_range',
      'net.ipv4.tcp_syncookies',
    ],
  ],
  ['1.27', ['net.ipv4.ip_local_reserved_ports']],
  [
    '1.29',
    [
      'net.ipv4.tcp_fin_timeout',
      'net.ipv4.tcp_keepalive_intvl',
      'net.ipv4.tcp_keepalive_probes',
      'net.ipv4.tcp_keepalive_time',
    ],
  ],
  ['1.32', ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem']],
  ['1.37', ['net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle']],
]

/**
 * Their names, as admission compares them: with dots, whatever the API allows besides.
 * @param version of Kubernetes
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline
 */
export function safeSysctls(version: string): readonly string[] {
  return safe.flatMap(([since, names]) => (isSince(version, since) ? names : []))
}
