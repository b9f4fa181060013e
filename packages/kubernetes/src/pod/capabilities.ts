/** Linux capabilities: those that the Pod Security Standards let a container add, and those that hand out the node. */

/**
 * As the API compares them: case-sensitively and without the prefix `CAP_`.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
export const addableCapabilities: Readonly<Record<'baseline' | 'restricted', readonly string[]>> = {
  baseline: [
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'MKNOD',
    'NET_BIND_SERVICE',
    'SETFCAP',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
  ],
  restricted: ['NET_BIND_SERVICE'],
}

/**
 * With one of these a container can leave its isolation, read what is not its own, or stop its node.
 * https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export const dangerousCapabilities: readonly string[] = [
  'ALL',
  'BPF',
  'DAC_READ_SEARCH',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'MKNOD',
  'NET_ADMIN',
  'PERFMON',
  'SYSLOG',
  'SYS_ADMIN',
  'SYS_BOOT',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
]
