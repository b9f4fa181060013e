/** The Linux capabilities that the Pod Security Standards let a container add. */

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
