/** Settings of components: their defaults, how their flags are read, and their fields in configuration files. */
import type { ClusterComponent } from './names.ts'

export interface SettingRow {
  /** `list` is separated by commas, and so is `gates`, of `Name=true`; both go on where a flag is repeated. */
  readonly sort?: 'boolean' | 'list' | 'gates'
  /** Without the flag; nothing where that means nothing. */
  readonly default?: string
  /** In the component's configuration file. */
  readonly field?: readonly string[]
  /** Without the field, where that differs from the flag's. */
  readonly fieldDefault?: string
  /** Whether zero in the field means the default. */
  readonly zeroIsDefault?: true
}

const on = { sort: 'boolean', default: 'true' } as const
const off = { sort: 'boolean', default: 'false' } as const
const list = { sort: 'list' } as const

/** By component and flag, those that rules read and other booleans, which take no word after them for their value. */
const settingTable: Readonly<Record<ClusterComponent, Readonly<Record<string, SettingRow>>>> = {
  'kube-apiserver': {
    'allow-privileged': off,
    'anonymous-auth': on,
    'audit-log-maxage': { default: '0' },
    'audit-log-maxbackup': { default: '0' },
    'audit-log-maxsize': { default: '0' },
    'authorization-mode': { sort: 'list', default: 'AlwaysAllow' },
    'disable-admission-plugins': list,
    'enable-admission-plugins': list,
    'enable-aggregator-routing': off,
    'enable-bootstrap-token-auth': off,
    'enable-garbage-collector': on,
    'enable-priority-and-fairness': on,
    'encryption-provider-config-automatic-reload': off,
    'etcd-servers': list,
    'feature-gates': { sort: 'gates' },
    'insecure-port': { default: '0' },
    'kubelet-https': on,
    profiling: on,
    'request-timeout': { default: '1m0s' },
    'secure-port': { default: '6443' },
    'service-account-extend-token-expiration': on,
    'service-account-key-file': list,
    'service-account-lookup': on,
    'tls-cipher-suites': list,
    'watch-cache': on,
  },
  'kube-controller-manager': {
    'allocate-node-cidrs': off,
    'bind-address': { default: '0.0.0.0' },
    'configure-cloud-routes': on,
    controllers: list,
    'enable-garbage-collector': on,
    'feature-gates': { sort: 'gates' },
    'leader-elect': on,
    profiling: on,
    'terminated-pod-gc-threshold': { default: '12500' },
    'tls-cipher-suites': list,
    'use-service-account-credentials': off,
  },
  'kube-scheduler': {
    'bind-address': { default: '0.0.0.0' },
    'feature-gates': { sort: 'gates' },
    'leader-elect': on,
    profiling: { ...on, field: ['enableProfiling'] },
    'tls-cipher-suites': list,
  },
  etcd: {
    'auto-tls': off,
    'client-cert-auth': off,
    'cipher-suites': list,
    'enable-pprof': off,
    'enable-v2': off,
    'experimental-initial-corrupt-check': off,
    'peer-auto-tls': off,
    'peer-client-cert-auth': off,
    'pre-vote': on,
    'strict-reconfig-check': on,
  },
  kubelet: {
    'anonymous-auth': { ...on, field: ['authentication', 'anonymous', 'enabled'], fieldDefault: 'false' },
    'authentication-token-webhook': off,
    'authorization-mode': { default: 'AlwaysAllow', field: ['authorization', 'mode'], fieldDefault: 'Webhook' },
    'client-ca-file': { field: ['authentication', 'x509', 'clientCAFile'] },
    'event-qps': { default: '50', field: ['eventRecordQPS'] },
    'fail-swap-on': on,
    'feature-gates': { sort: 'gates', field: ['featureGates'] },
    'make-iptables-util-chains': { ...on, field: ['makeIPTablesUtilChains'] },
    'pod-max-pids': { default: '-1', field: ['podPidsLimit'] },
    'protect-kernel-defaults': { ...off, field: ['protectKernelDefaults'] },
    'read-only-port': { default: '10255', field: ['readOnlyPort'], fieldDefault: '0' },
    'register-node': on,
    'rotate-certificates': { ...off, field: ['rotateCertificates'] },
    'rotate-server-certificates': { ...off, field: ['serverTLSBootstrap'] },
    'seccomp-default': { ...off, field: ['seccompDefault'] },
    'streaming-connection-idle-timeout': {
      default: '4h0m0s',
      field: ['streamingConnectionIdleTimeout'],
      zeroIsDefault: true,
    },
    'tls-cert-file': { field: ['tlsCertFile'] },
    'tls-cipher-suites': { sort: 'list', field: ['tlsCipherSuites'] },
    'tls-min-version': { field: ['tlsMinVersion'] },
    'tls-private-key-file': { field: ['tlsPrivateKeyFile'] },
  },
  'kube-proxy': {
    cleanup: off,
    'masquerade-all': off,
    'metrics-bind-address': { default: '127.0.0.1:10249', field: ['metricsBindAddress'] },
    profiling: off,
  },
}

/** What the table knows of a setting. */
export function settingRow(component: ClusterComponent, name: string): SettingRow {
  const rows = settingTable[component]
  return Object.hasOwn(rows, name) ? rows[name]! : {}
}
