/** What the API server checks of pods: containers, volumes, probes, resources, security, placement. */
import { suite } from 'uvu'
import { assertRows } from './faults.ts'
import { container, examples, object, podSpec } from './objects.ts'

const test = suite('API validation of pods')
const pod = object('v1', 'Pod', { spec: podSpec })
const first = 'spec.containers.0'

test('containers', () => {
  assertRows(pod, [
    [{ 'spec.containers': [] }, 'missing spec.containers'],
    [{ [`${first}.name`]: 'Web_1' }, `bad-format ${first}.name`],
    [{ [`${first}.name`]: '' }, `missing ${first}.name`],
    [{ [`${first}.image`]: '' }, `missing ${first}.image`],
    [{ [`${first}.image`]: ' a' }, `bad-format ${first}.image`],
    [{ 'spec.initContainers.0.name': 'web' }, 'duplicate-item spec.initContainers.0.name'],
    [
      { 'spec.initContainers.0.readinessProbe': container.livenessProbe },
      'forbidden-field spec.initContainers.0.readinessProbe',
    ],
    [
      {
        'spec.initContainers.0.restartPolicy': 'Always',
        'spec.initContainers.0.startupProbe': { httpGet: { port: 1 } },
      },
      '',
    ],
    [{ 'spec.initContainers.0.restartPolicy': 'Always' }, 'unknown-field spec.initContainers.0.restartPolicy', 27],
    [{ 'spec.initContainers.0.restartPolicy': 'Never' }, 'not-allowed-value spec.initContainers.0.restartPolicy', 34],
    [{ 'spec.initContainers.0.restartPolicy': 'Never' }, ''],
    [{ [`${first}.restartPolicy`]: 'Always' }, `forbidden-field ${first}.restartPolicy`, 34],
    [{ [`${first}.restartPolicy`]: 'Always' }, ''],
    [
      { 'metadata.uid': 'a', 'spec.ephemeralContainers': [{ name: 'a', image: 'a', ports: [{ containerPort: 1 }] }] },
      'forbidden-field spec.ephemeralContainers.0.ports',
    ],
  ])
})

test('ports', () => {
  const port = `${first}.ports.0`
  assertRows(pod, [
    [{ [`${port}.containerPort`]: 0 }, `out-of-range ${port}.containerPort`],
    [{ [`${port}.containerPort`]: 65536 }, `out-of-range ${port}.containerPort`],
    [{ [`${port}.name`]: 'a-name-of-17-chars' }, `bad-format ${port}.name`],
    [{ [`${port}.name`]: '8080' }, `bad-format ${port}.name`],
    [{ [`${port}.name`]: 'a--b' }, `bad-format ${port}.name`],
    [{ [`${port}.name`]: 'dns' }, `duplicate-item ${first}.ports.1.name`],
    [{ [`${port}.hostPort`]: 70000 }, `out-of-range ${port}.hostPort`],
    [{ [`${port}.hostPort`]: 80, 'spec.hostNetwork': true }, `conflict ${port}.hostPort`],
    [{ [`${port}.hostPort`]: 53, [`${first}.ports.1.hostPort`]: 53 }, ''],
    [
      { [`${port}.hostPort`]: 53, [`${first}.ports.1.hostPort`]: 53, [`${first}.ports.1.protocol`]: 'TCP' },
      `duplicate-item ${first}.ports.1.hostPort`,
    ],
  ])
})

test('environment variables', () => {
  const env = `${first}.env`
  assertRows(pod, [
    [{ [`${env}.0.name`]: '1 b' }, `bad-format ${env}.0.name`, 31],
    [{ [`${env}.0.name`]: '1 b' }, ''],
    [{ [`${env}.0.name`]: 'a=b' }, `bad-format ${env}.0.name`],
    [{ [`${env}.1.value`]: 'x' }, `conflict ${env}.1.valueFrom`],
    [{ [`${env}.1.value`]: '' }, ''],
    [{ [`${env}.1.valueFrom`]: {} }, `missing ${env}.1.valueFrom`],
    [{ [`${env}.1.valueFrom.secretKeyRef`]: { name: 'a', key: 'b' } }, `conflict ${env}.1.valueFrom.secretKeyRef`],
    [{ [`${env}.1.valueFrom.configMapKeyRef.key`]: 'a/b' }, `bad-format ${env}.1.valueFrom.configMapKeyRef.key`],
    [{ [`${env}.1.valueFrom.configMapKeyRef.name`]: undefined }, `missing ${env}.1.valueFrom.configMapKeyRef.name`],
    [
      { [`${env}.2.valueFrom.fieldRef.fieldPath`]: 'spec.replicas' },
      `not-allowed-value ${env}.2.valueFrom.fieldRef.fieldPath`,
    ],
    [
      { [`${env}.2.valueFrom.fieldRef.fieldPath`]: 'status.hostIPs' },
      `not-allowed-value ${env}.2.valueFrom.fieldRef.fieldPath`,
      27,
    ],
    [
      { [`${env}.2.valueFrom`]: { resourceFieldRef: { resource: 'limits.disk' } } },
      `not-allowed-value ${env}.2.valueFrom.resourceFieldRef.resource`,
    ],
    [{ [`${first}.envFrom.0`]: {} }, `missing ${first}.envFrom.0`],
    [{ [`${first}.envFrom.0.secretRef`]: { name: 'A' } }, `bad-format ${first}.envFrom.0.secretRef.name`],
  ])
})

test('probes and handlers', () => {
  const probe = `${first}.livenessProbe`
  assertRows(pod, [
    [{ [probe]: {} }, `missing ${probe}`],
    [{ [`${probe}.exec`]: { command: ['a'] } }, `conflict ${probe}.exec`],
    [{ [`${probe}.httpGet.port`]: 'no such-port' }, `bad-format ${probe}.httpGet.port`],
    [{ [`${probe}.httpGet.port`]: '8080' }, `bad-format ${probe}.httpGet.port`],
    [
      { [`${probe}.httpGet.httpHeaders`]: [{ name: 'a b', value: 'c' }] },
      `bad-format ${probe}.httpGet.httpHeaders.0.name`,
    ],
    [{ [`${probe}.successThreshold`]: 2 }, `out-of-range ${probe}.successThreshold`],
    [{ [`${probe}.periodSeconds`]: -1 }, `out-of-range ${probe}.periodSeconds`],
    [{ [probe]: { exec: {} } }, `missing ${probe}.exec.command`],
    [{ [probe]: { grpc: { port: 0 } } }, `out-of-range ${probe}.grpc.port`],
    [
      { [`${first}.readinessProbe`]: { httpGet: { port: 1 }, terminationGracePeriodSeconds: 1 } },
      `forbidden-field ${first}.readinessProbe.terminationGracePeriodSeconds`,
    ],
    [{ [`${first}.lifecycle.preStop`]: {} }, `missing ${first}.lifecycle.preStop`],
  ])
})

test('resources', () => {
  const resources = `${first}.resources`
  assertRows(pod, [
    [{ [`${resources}.requests.cpu`]: 2 }, `conflict ${resources}.requests.cpu`],
    [{ [`${resources}.requests.memory`]: '131072Ki' }, ''],
    [{ [`${resources}.requests.cpu`]: '-1' }, `out-of-range ${resources}.requests.cpu`],
    [{ [`${resources}.limits.cpus`]: 1 }, `not-allowed-value ${resources}.limits.cpus`],
    [{ 'spec|containers|0|resources|limits|nvidia.com/gpu': 1 }, ''],
    [
      { [`${resources}.limits.hugepages-2Mi`]: '3Mi', [`${resources}.requests.hugepages-2Mi`]: '3Mi' },
      `out-of-range ${resources}.limits.hugepages-2Mi, out-of-range ${resources}.requests.hugepages-2Mi`,
    ],
    [{ [`${resources}.requests.hugepages-2Mi`]: '4Mi' }, `missing ${resources}.limits.hugepages-2Mi`],
    [{ [`${resources}.claims`]: [{ name: 'a' }] }, `no-such-item ${resources}.claims.0.name`],
  ])
  const gpu = object('v1', 'Pod', {
    spec: {
      containers: [
        { name: 'a', image: 'a', resources: { requests: { 'nvidia.com/gpu': 1 }, limits: { 'nvidia.com/gpu': 2 } } },
      ],
    },
  })
  assertRows(gpu, [
    [{}, 'conflict spec.containers.0.resources.requests.nvidia.com/gpu'],
    [
      { 'spec|containers|0|resources|requests|nvidia.com/gpu': '1500m' },
      'conflict spec.containers.0.resources.requests.nvidia.com/gpu, out-of-range spec.containers.0.resources.requests.nvidia.com/gpu',
    ],
  ])
})

test('volumes and mounts', () => {
  const mount = `${first}.volumeMounts.0`
  const volume = 'spec.volumes.0'
  assertRows(pod, [
    [{ [`${volume}.hostPath`]: { path: '/a' } }, `conflict ${volume}.hostPath`],
    [{ [`${volume}.emptyDir`]: null }, ''],
    [{ [volume]: { name: 'data' } }, ''],
    [{ [volume]: { name: 'data', hostPath: { path: '/a/../b' } } }, `bad-format ${volume}.hostPath.path`],
    [{ [volume]: { name: 'data', secret: {} } }, `missing ${volume}.secret.secretName`],
    [
      { [volume]: { name: 'data', configMap: { name: 'a', defaultMode: 755 } } },
      `out-of-range ${volume}.configMap.defaultMode`,
    ],
    [
      { [volume]: { name: 'data', configMap: { name: 'a', items: [{ key: 'a', path: '../b' }] } } },
      `bad-format ${volume}.configMap.items.0.path`,
    ],
    [{ [volume]: { name: 'data', downwardAPI: { items: [{ path: 'a' }] } } }, `missing ${volume}.downwardAPI.items.0`],
    [{ [volume]: { name: 'data', nfs: { server: 'a', path: 'b' } } }, `bad-format ${volume}.nfs.path`],
    [{ [volume]: { name: 'data', csi: { driver: 'A_b' } } }, `bad-format ${volume}.csi.driver`],
    [{ [volume]: { name: 'data', ephemeral: {} } }, `missing ${volume}.ephemeral.volumeClaimTemplate`],
    [
      { 'spec.volumes.1.projected.sources.0.serviceAccountToken.expirationSeconds': 60 },
      'out-of-range spec.volumes.1.projected.sources.0.serviceAccountToken.expirationSeconds',
    ],
    [{ [`${mount}.name`]: 'date' }, `no-such-item ${mount}.name`],
    [{ [`${mount}.subPath`]: '/a' }, `bad-format ${mount}.subPath`],
    [{ [`${mount}.subPath`]: 'a', [`${mount}.subPathExpr`]: 'b' }, `conflict ${mount}.subPathExpr`],
    [{ [`${mount}.mountPropagation`]: 'Bidirectional' }, `conflict ${mount}.mountPropagation`],
    [{ [`${mount}.recursiveReadOnly`]: 'Enabled' }, `conflict ${mount}.recursiveReadOnly`],
    [
      { [`${first}.volumeDevices`]: [{ name: 'data', devicePath: '/dev/a' }] },
      `conflict ${first}.volumeDevices.0.name`,
    ],
  ])
})

test('security contexts', () => {
  const context = `${first}.securityContext`
  assertRows(pod, [
    [{ [`${context}.privileged`]: true }, `conflict ${context}.allowPrivilegeEscalation`],
    [{ [`${context}.capabilities.add`]: ['CAP_SYS_ADMIN'] }, `conflict ${context}.allowPrivilegeEscalation`],
    [{ [`${context}.runAsUser`]: -1 }, `out-of-range ${context}.runAsUser`],
    [{ [`${context}.seccompProfile`]: { type: 'Localhost' } }, `missing ${context}.seccompProfile.localhostProfile`],
    [
      { 'spec.securityContext.seccompProfile.localhostProfile': 'a' },
      'forbidden-field spec.securityContext.seccompProfile.localhostProfile',
    ],
    [
      { 'spec.securityContext.sysctls': [{ name: 'A B', value: '1' }] },
      'bad-format spec.securityContext.sysctls.0.name',
    ],
    [{ 'spec.shareProcessNamespace': true, 'spec.hostPID': true }, 'conflict spec.shareProcessNamespace'],
    [
      { 'spec.hostUsers': false, 'spec.hostNetwork': true, 'spec.hostPID': true },
      'conflict spec.hostNetwork, conflict spec.hostPID',
      34,
    ],
    [
      { 'spec.os': { name: 'linux' }, 'spec.securityContext.windowsOptions': {} },
      'forbidden-field spec.securityContext.windowsOptions',
    ],
  ])
  assertRows(object('v1', 'Pod', { spec: { os: { name: 'windows' }, containers: [{ name: 'a', image: 'a' }] } }), [
    [{}, ''],
    [
      { 'spec.containers.0.securityContext': { privileged: true }, 'spec.securityContext': { fsGroup: 1 } },
      'forbidden-field spec.containers.0.securityContext.privileged, forbidden-field spec.securityContext.fsGroup',
    ],
    [{ 'spec.hostPID': true }, 'forbidden-field spec.hostPID'],
    [{ 'spec.os.name': 'Windows' }, 'not-allowed-value spec.os.name'],
  ])
})

test('placement', () => {
  const spread = 'spec.topologySpreadConstraints.0'
  const toleration = 'spec.tolerations.0'
  const terms = 'spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution.0'
  const node = (expression: object): object => ({
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] },
    },
  })
  const expression =
    'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.0.matchExpressions.0'
  assertRows(pod, [
    [{ [`${toleration}.value`]: 'x' }, `forbidden-field ${toleration}.value`],
    [{ [`${toleration}.effect`]: 'NoSchedule' }, `conflict ${toleration}.effect`],
    [{ [`${toleration}.key`]: undefined, [`${toleration}.operator`]: 'Equal' }, `missing ${toleration}.operator`],
    [
      { [`${toleration}.operator`]: 'Gt', [`${toleration}.value`]: '5' },
      `not-allowed-value ${toleration}.operator`,
      34,
    ],
    [{ [`${toleration}.operator`]: 'Gt', [`${toleration}.value`]: '5' }, ''],
    [{ [`${spread}.maxSkew`]: 0 }, `out-of-range ${spread}.maxSkew`],
    [
      { [`${spread}.minDomains`]: 2, [`${spread}.whenUnsatisfiable`]: 'ScheduleAnyway' },
      `forbidden-field ${spread}.minDomains`,
    ],
    [{ [`${terms}.weight`]: 101 }, `out-of-range ${terms}.weight`],
    [{ [`${terms}.podAffinityTerm.topologyKey`]: '' }, `missing ${terms}.podAffinityTerm.topologyKey`],
    [
      { [`${terms}.podAffinityTerm.labelSelector`]: { matchExpressions: [{ key: 'a', operator: 'In' }] } },
      `missing ${terms}.podAffinityTerm.labelSelector.matchExpressions.0.values`,
    ],
    [
      {
        [`${terms}.podAffinityTerm.labelSelector`]: {
          matchExpressions: [{ key: 'a', operator: 'Exists', values: ['b'] }],
        },
      },
      `forbidden-field ${terms}.podAffinityTerm.labelSelector.matchExpressions.0.values`,
    ],
    [
      {
        [`${terms}.podAffinityTerm.labelSelector`]: { matchExpressions: [{ key: 'a', operator: 'in', values: ['b'] }] },
      },
      `not-allowed-value ${terms}.podAffinityTerm.labelSelector.matchExpressions.0.operator`,
    ],
    [{ 'spec.affinity': node({ key: 'a', operator: 'Gt', values: ['1', '2'] }) }, `out-of-range ${expression}.values`],
    [{ 'spec.affinity': node({ key: 'a', operator: 'In', values: ['b c'] }) }, `bad-format ${expression}.values.0`],
    [{ 'spec.nodeSelector': { 'a b': 'c' } }, 'bad-format spec.nodeSelector.a b'],
  ])
})

test('names and DNS', () => {
  assertRows(pod, [
    [{ 'spec.serviceAccountName': 'a_b' }, 'bad-format spec.serviceAccountName'],
    [{ 'spec.hostname': 'a.b' }, 'bad-format spec.hostname'],
    [{ 'spec.runtimeClassName': '' }, 'bad-format spec.runtimeClassName'],
    [{ 'spec.activeDeadlineSeconds': 0 }, 'out-of-range spec.activeDeadlineSeconds'],
    [{ 'spec.dnsPolicy': 'None' }, 'missing spec.dnsConfig.nameservers'],
    [{ 'spec.dnsConfig': { nameservers: ['1.1.1.1', '::1', '256.1.1.1'] } }, 'bad-format spec.dnsConfig.nameservers.2'],
    [{ 'spec.dnsConfig': { nameservers: ['1.1.1.01'] } }, '', 35],
    [{ 'spec.dnsConfig': { nameservers: ['1.1.1.01'] } }, 'bad-format spec.dnsConfig.nameservers.0'],
    [{ 'spec.dnsConfig': { searches: ['a_b.c'] } }, 'bad-format spec.dnsConfig.searches.0', 32],
    [{ 'spec.dnsConfig': { searches: ['a_b.c', '.'] } }, ''],
    [{ 'spec.hostAliases': [{ hostnames: ['a'] }] }, 'missing spec.hostAliases.0.ip', 30],
    [{ 'spec.restartPolicy': 'always' }, 'not-allowed-value spec.restartPolicy'],
  ])
})

test('templates, too', () => {
  for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet']) {
    const workload = examples.find(example => example.kind === kind)!
    const path = 'spec.template.spec'
    assertRows(workload, [
      [
        { [`${path}.containers.0.volumeMounts.0.name`]: 'state' },
        kind === 'StatefulSet' ? '' : `no-such-item ${path}.containers.0.volumeMounts.0.name`,
      ],
      [{ [`${path}.restartPolicy`]: 'Never' }, `not-allowed-value ${path}.restartPolicy`],
      [{ [`${path}.activeDeadlineSeconds`]: 5 }, `forbidden-field ${path}.activeDeadlineSeconds`],
      [{ [`${path}.ephemeralContainers`]: [{ name: 'a', image: 'a' }] }, `forbidden-field ${path}.ephemeralContainers`],
      [{ 'spec.selector.matchLabels.app': 'other' }, 'selector-mismatch spec.template.metadata.labels'],
      [{ 'spec.selector': {} }, 'missing spec.selector'],
    ])
  }
})

test.run()
