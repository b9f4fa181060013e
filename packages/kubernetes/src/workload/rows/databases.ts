/** Pods of operators that keep data: Kafka, PostgreSQL, MySQL, MongoDB, Elasticsearch and the like. */
import type { PodParts, WorkloadRow } from '../row.ts'
import { operated, same } from './operated.ts'

/** https://strimzi.io/docs/operators/latest/configuring.html: `template` changes what the operator makes. */
const strimzi = (at: readonly string[], name: string, container: string): WorkloadRow =>
  operated(at, {
    metadata: 'template.pod.metadata',
    spec: 'template.pod',
    containers: [
      {
        name,
        fields: {
          ...same('image', 'resources', 'livenessProbe', 'readinessProbe'),
          env: `template.${container}.env`,
          securityContext: `template.${container}.securityContext`,
          volumeMounts: `template.${container}.volumeMounts`,
        },
      },
    ],
  })

/** https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/customize-pods */
const elastic = (name: string, ...paths: readonly (readonly string[])[]): readonly WorkloadRow[] => [
  ...paths.map(path => ({ at: [...path, 'podTemplate'], open: 'whole' as const })),
  operated(['spec'], { fields: same('serviceAccountName'), containers: [{ name, fields: same('image') }] }),
]

/** https://docs.percona.com/percona-operators/ */
const percona = (at: readonly string[], name: string, image: string | readonly string[] = 'image'): WorkloadRow =>
  operated(at, {
    ...same('labels', 'annotations'),
    fields: {
      ...same('nodeSelector', 'priorityClassName', 'runtimeClassName', 'schedulerName', 'serviceAccountName'),
      ...same('tolerations', 'topologySpreadConstraints', 'hostAliases', 'imagePullSecrets'),
      affinity: 'affinity.advanced',
      securityContext: 'podSecurityContext',
    },
    containers: [
      {
        name,
        fields: {
          image,
          ...same('imagePullPolicy', 'resources', 'livenessProbe', 'readinessProbe', 'env', 'envFrom', 'lifecycle'),
          securityContext: 'containerSecurityContext',
        },
      },
      'sidecars',
    ],
    initContainers: ['initContainers'],
    volumes: ['sidecarVolumes'],
  })

/** https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/api_reference.md */
const mariadb = (name: string, ...at: readonly string[]): readonly WorkloadRow[] => [
  operated(['spec', ...at], {
    metadata: 'podMetadata',
    fields: {
      ...same('imagePullSecrets', 'serviceAccountName', 'affinity', 'nodeSelector', 'tolerations'),
      ...same('priorityClassName', 'topologySpreadConstraints'),
      securityContext: 'podSecurityContext',
    },
    containers: [
      {
        name,
        fields: {
          ...same('image', 'imagePullPolicy', 'command', 'args', 'env', 'envFrom', 'volumeMounts'),
          ...same('livenessProbe', 'readinessProbe', 'startupProbe', 'resources', 'securityContext'),
        },
      },
      { from: 'sidecarContainers', name: 'sidecar' },
    ],
    initContainers: [{ from: 'initContainers', name: 'init' }],
    volumes: ['volumes'],
  }),
]

/** https://cloudnative-pg.io/documentation/current/cloudnative-pg.v1/ */
const cloudNative: PodParts = {
  metadata: 'inheritedMetadata',
  fields: {
    ...same('imagePullSecrets', 'priorityClassName', 'schedulerName', 'serviceAccountName'),
    ...same('topologySpreadConstraints'),
    nodeSelector: 'affinity.nodeSelector',
    tolerations: 'affinity.tolerations',
    securityContext: 'podSecurityContext',
  },
  containers: [
    {
      name: 'postgres',
      fields: { ...same('imagePullPolicy', 'resources', 'env', 'envFrom', 'securityContext'), image: 'imageName' },
    },
  ],
}

/** https://postgres-operator.readthedocs.io/en/latest/reference/cluster_manifest/ */
const zalando: PodParts = {
  annotations: 'podAnnotations',
  fields: {
    ...same('tolerations', 'schedulerName'),
    priorityClassName: ['podPriorityClassName', 'pod_priority_class_name'],
    'securityContext.runAsUser': 'spiloRunAsUser',
    'securityContext.runAsGroup': 'spiloRunAsGroup',
    'securityContext.fsGroup': 'spiloFSGroup',
  },
  containers: [{ name: 'postgres', fields: { ...same('resources', 'env'), image: 'dockerImage' } }, 'sidecars'],
  initContainers: ['initContainers', 'init_containers'],
}

/** One of `containers` and `sidecars` is a list of containers, the other a mapping of the operator's own, which of them by the operator. */
const crunchyPod = (name: string, image: string | readonly string[] = 'image'): PodParts => ({
  metadata: 'metadata',
  fields: same('affinity', 'priorityClassName', 'securityContext', 'tolerations', 'topologySpreadConstraints'),
  containers: [
    { name, fields: { image, resources: 'resources' } },
    { from: 'containers', byName: true },
    { from: 'sidecars', byName: true },
  ],
  initContainers: ['initContainers'],
  volumes: ['sidecarVolumes'],
})

/** The host of the backups, and the image of all that works on them. */
const crunchyBackups = operated(['spec', 'backups', 'pgbackrest'], {
  metadata: 'metadata',
  fields: Object.fromEntries(
    ['affinity', 'priorityClassName', 'securityContext', 'tolerations', 'topologySpreadConstraints'].map(field => [
      field,
      `repoHost.${field}`,
    ]),
  ),
  containers: [{ name: 'pgbackrest', fields: { image: 'image', resources: 'repoHost.resources' } }],
})

/** A container of its own image beside others. */
const perconaPart = (...at: readonly string[]): WorkloadRow =>
  operated(at, {
    fields: { ...same('imagePullSecrets', 'serviceAccountName'), securityContext: 'podSecurityContext' },
    containers: [
      {
        name: at.at(-1)!,
        fields: { ...same('image', 'imagePullPolicy', 'resources'), securityContext: 'containerSecurityContext' },
      },
    ],
  })

const overridden = (at: readonly string[]): WorkloadRow => ({ at, open: 'whole' })

/** By `group/Kind`. */
export const databaseRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'kafka.strimzi.io/Kafka': [
    strimzi(['spec', 'kafka'], 'kafka', 'kafkaContainer'),
    strimzi(['spec', 'zookeeper'], 'zookeeper', 'zookeeperContainer'),
    strimzi(['spec', 'cruiseControl'], 'cruise-control', 'cruiseControlContainer'),
    strimzi(['spec', 'kafkaExporter'], 'kafka-exporter', 'container'),
    operated(['spec', 'entityOperator'], {
      metadata: 'template.pod.metadata',
      spec: 'template.pod',
      containers: ['topicOperator', 'userOperator'].map(part => ({
        name: part.replace('Operator', '-operator'),
        fields: {
          image: `${part}.image`,
          resources: `${part}.resources`,
          env: `template.${part}Container.env`,
          securityContext: `template.${part}Container.securityContext`,
        },
      })),
    }),
  ],
  'kafka.strimzi.io/KafkaNodePool': [strimzi(['spec'], 'kafka', 'kafkaContainer')],
  'kafka.strimzi.io/KafkaConnect': [strimzi(['spec'], 'connect', 'connectContainer')],
  'kafka.strimzi.io/KafkaMirrorMaker2': [strimzi(['spec'], 'connect', 'connectContainer')],
  'kafka.strimzi.io/KafkaMirrorMaker': [strimzi(['spec'], 'mirror-maker', 'mirrorMakerContainer')],
  'kafka.strimzi.io/KafkaBridge': [strimzi(['spec'], 'bridge', 'bridgeContainer')],
  'core.strimzi.io/StrimziPodSet': [{ at: ['spec', 'pods', '*'] }],
  'postgresql.cnpg.io/Cluster': [operated(['spec'], cloudNative)],
  'postgresql.cnpg.io/Pooler': [overridden(['spec', 'template'])],
  'acid.zalan.do/postgresql': [
    operated(['spec'], zalando),
    operated(['spec', 'connectionPooler'], {
      containers: [{ name: 'connection-pooler', fields: { resources: 'resources', image: 'dockerImage' } }],
    }),
  ],
  'postgres-operator.crunchydata.com/PostgresCluster': [
    operated(['spec', 'instances', '*'], crunchyPod('database', '../../image')),
    operated(['spec', 'proxy', 'pgBouncer'], crunchyPod('pgbouncer')),
    operated(['spec', 'userInterface', 'pgAdmin'], crunchyPod('pgadmin')),
    crunchyBackups,
  ],
  'pgv2.percona.com/PerconaPGCluster': [
    operated(['spec', 'instances', '*'], crunchyPod('database', '../../image')),
    operated(['spec', 'proxy', 'pgBouncer'], crunchyPod('pgbouncer')),
    crunchyBackups,
    perconaPart('spec', 'pmm'),
  ],
  'pxc.percona.com/PerconaXtraDBCluster': [
    ...['pxc', 'haproxy', 'proxysql'].map(part => percona(['spec', part], part)),
    ...['backup', 'initContainer', 'logcollector', 'pmm'].map(part => perconaPart('spec', part)),
  ],
  'ps.percona.com/PerconaServerMySQL': [
    percona(['spec', 'mysql'], 'mysql'),
    percona(['spec', 'proxy', 'haproxy'], 'haproxy'),
    percona(['spec', 'proxy', 'router'], 'router'),
    percona(['spec', 'orchestrator'], 'orchestrator'),
    ...['backup', 'toolkit', 'pmm'].map(part => perconaPart('spec', part)),
  ],
  'psmdb.percona.com/PerconaServerMongoDB': [
    percona(['spec', 'replsets', '*'], 'mongod', '../../image'),
    ...['arbiter', 'nonvoting', 'hidden'].map(part =>
      percona(['spec', 'replsets', '*', part], 'mongod', '../../../image'),
    ),
    percona(['spec', 'sharding', 'configsvrReplSet'], 'mongod', '../../image'),
    ...['arbiter', 'nonvoting', 'hidden'].map(part =>
      percona(['spec', 'sharding', 'configsvrReplSet', part], 'mongod', '../../../image'),
    ),
    percona(['spec', 'sharding', 'mongos'], 'mongos', '../../image'),
    ...['backup', 'pmm'].map(part => perconaPart('spec', part)),
  ],
  'k8s.mariadb.com/MariaDB': [...mariadb('mariadb'), ...mariadb('exporter', 'metrics', 'exporter')],
  'k8s.mariadb.com/MaxScale': [...mariadb('maxscale'), ...mariadb('exporter', 'metrics', 'exporter')],
  'mongodbcommunity.mongodb.com/MongoDBCommunity': [overridden(['spec', 'statefulSet', 'spec', 'template'])],
  'rabbitmq.com/RabbitmqCluster': [
    operated(['spec'], {
      fields: same('affinity', 'imagePullSecrets', 'tolerations', 'terminationGracePeriodSeconds'),
      containers: [{ name: 'rabbitmq', fields: same('image', 'resources') }],
    }),
    overridden(['spec', 'override', 'statefulSet', 'spec', 'template']),
  ],
  'cassandra.datastax.com/CassandraDatacenter': [overridden(['spec', 'podTemplateSpec'])],
  'clickhouse.altinity.com/ClickHouseInstallation': [overridden(['spec', 'templates', 'podTemplates', '*'])],
  'clickhouse.altinity.com/ClickHouseInstallationTemplate': [overridden(['spec', 'templates', 'podTemplates', '*'])],
  'clickhouse-keeper.altinity.com/ClickHouseKeeperInstallation': [
    overridden(['spec', 'templates', 'podTemplates', '*']),
  ],
  'elasticsearch.k8s.elastic.co/Elasticsearch': elastic('elasticsearch', ['spec', 'nodeSets', '*']),
  'kibana.k8s.elastic.co/Kibana': elastic('kibana', ['spec']),
  'apm.k8s.elastic.co/ApmServer': elastic('apm-server', ['spec']),
  'enterprisesearch.k8s.elastic.co/EnterpriseSearch': elastic('enterprise-search', ['spec']),
  'maps.k8s.elastic.co/ElasticMapsServer': elastic('maps', ['spec']),
  'logstash.k8s.elastic.co/Logstash': elastic('logstash', ['spec']),
  'beat.k8s.elastic.co/Beat': elastic('beat', ['spec', 'daemonSet'], ['spec', 'deployment']),
  'agent.k8s.elastic.co/Agent': elastic(
    'agent',
    ['spec', 'daemonSet'],
    ['spec', 'deployment'],
    ['spec', 'statefulSet'],
  ),
})
