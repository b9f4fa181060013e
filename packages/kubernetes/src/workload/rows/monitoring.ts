/** Pods of operators that watch: Prometheus and its kin, VictoriaMetrics, OpenTelemetry, Grafana, Datadog. */
import type { PodParts, WorkloadRow } from '../row.ts'
import { operated, podFields, same } from './operated.ts'

/** https://prometheus-operator.dev/docs/api-reference/api/: `containers` are merged with those that the operator makes, by name. */
const prometheus = (name: string): readonly WorkloadRow[] => [
  operated(['spec'], {
    metadata: 'podMetadata',
    fields: podFields,
    containers: [
      { name, fields: { image: 'image', resources: 'resources', volumeMounts: 'volumeMounts' } },
      'containers',
    ],
    initContainers: ['initContainers'],
    volumes: ['volumes'],
  }),
]

/** https://docs.victoriametrics.com/operator/api/ */
const victoriaPod = (name: string, up = ''): PodParts => ({
  metadata: 'podMetadata',
  fields: {
    ...podFields,
    imagePullSecrets: ['imagePullSecrets', `${up}imagePullSecrets`],
    serviceAccountName: ['serviceAccountName', `${up}serviceAccountName`],
  },
  containers: [
    {
      name,
      fields: {
        resources: 'resources',
        volumeMounts: 'volumeMounts',
        env: 'extraEnvs',
        securityContext: 'securityContext.containerSecurityContext',
      },
    },
    'containers',
  ],
  initContainers: ['initContainers'],
  volumes: ['volumes'],
})
const victoria = (name: string): readonly WorkloadRow[] => [operated(['spec'], victoriaPod(name))]
const victoriaParts = (...names: readonly string[]): readonly WorkloadRow[] =>
  names.map(name => operated(['spec', name], victoriaPod(name, '../')))

/** https://github.com/open-telemetry/opentelemetry-operator/blob/main/docs/api/opentelemetrycollectors.md */
const telemetry = (name: string): PodParts => ({
  annotations: 'podAnnotations',
  fields: {
    ...podFields,
    securityContext: 'podSecurityContext',
    serviceAccountName: 'serviceAccount',
    dnsConfig: 'podDnsConfig',
  },
  containers: [
    {
      name,
      fields: {
        image: 'image',
        imagePullPolicy: 'imagePullPolicy',
        resources: 'resources',
        securityContext: 'securityContext',
        env: 'env',
        envFrom: 'envFrom',
        volumeMounts: 'volumeMounts',
        lifecycle: 'lifecycle',
      },
    },
    'additionalContainers',
  ],
  initContainers: ['initContainers'],
  volumes: ['volumes'],
})

/** By `group/Kind`. */
export const monitoringRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'monitoring.coreos.com/Prometheus': [
    ...prometheus('prometheus'),
    operated(['spec', 'thanos'], {
      containers: [{ name: 'thanos-sidecar', fields: same('image', 'resources', 'volumeMounts') }],
    }),
  ],
  'monitoring.coreos.com/PrometheusAgent': prometheus('prometheus'),
  'monitoring.coreos.com/Alertmanager': prometheus('alertmanager'),
  'monitoring.coreos.com/ThanosRuler': prometheus('thanos-ruler'),
  'operator.victoriametrics.com/VMAgent': victoria('vmagent'),
  'operator.victoriametrics.com/VMAlert': victoria('vmalert'),
  'operator.victoriametrics.com/VMAlertmanager': victoria('alertmanager'),
  'operator.victoriametrics.com/VMAuth': victoria('vmauth'),
  'operator.victoriametrics.com/VMSingle': victoria('vmsingle'),
  'operator.victoriametrics.com/VMCluster': victoriaParts('vmselect', 'vminsert', 'vmstorage'),
  'operator.victoriametrics.com/VMAnomaly': victoria('vmanomaly'),
  'operator.victoriametrics.com/VLogs': victoria('vlogs'),
  'operator.victoriametrics.com/VLSingle': victoria('vlsingle'),
  'operator.victoriametrics.com/VLAgent': victoria('vlagent'),
  'operator.victoriametrics.com/VLCluster': victoriaParts('vlselect', 'vlinsert', 'vlstorage'),
  'opentelemetry.io/OpenTelemetryCollector': [
    operated(['spec'], telemetry('otc-container')),
    operated(['spec', 'targetAllocator'], telemetry('ta-container')),
  ],
  'opentelemetry.io/TargetAllocator': [operated(['spec'], telemetry('ta-container'))],
  'opentelemetry.io/OpAMPBridge': [operated(['spec'], telemetry('opamp-bridge-container'))],
  'grafana.integreatly.org/Grafana': [{ at: ['spec', 'deployment', 'spec', 'template'], open: 'whole' }],
  // `image` of a component is no text but a mapping.
  'datadoghq.com/DatadogAgent': [
    operated(['spec', 'override', '*'], {
      labels: 'labels',
      annotations: 'annotations',
      fields: podFields,
      containers: [{ from: 'containers', byName: true }],
      volumes: ['volumes'],
    }),
  ],
})
