/** What the API server checks of everything but workloads: names, services, policies, RBAC, storage, extensions. */
import { suite } from 'uvu'
import { assertRows } from './faults.ts'
import { examples, object, service } from './objects.ts'

const test = suite('API validation of other kinds')
const of = (kind: string) => examples.find(example => example.kind === kind)!

test('names of objects, by kind', () => {
  const long = (length: number): string => 'a'.repeat(length)
  assertRows(of('ConfigMap'), [
    [{ 'metadata.name': 'a.b-c.9' }, ''],
    [{ 'metadata.name': 'My_Config' }, 'bad-format metadata.name'],
    [{ 'metadata.name': long(254) }, 'bad-format metadata.name'],
    [{ 'metadata.name': undefined }, 'missing metadata.name'],
    [{ metadata: undefined }, 'missing metadata.name'],
    [{ 'metadata.name': undefined, 'metadata.generateName': 'a-' }, ''],
    [{ 'metadata.name': undefined, 'metadata.generateName': 'A-' }, 'bad-format metadata.generateName'],
    [{ 'metadata.namespace': 'a.b' }, 'bad-format metadata.namespace'],
  ])
  assertRows(service, [
    [{ 'metadata.name': '1a' }, 'bad-format metadata.name', 35],
    [{ 'metadata.name': '1a' }, ''],
    [{ 'metadata.name': 'a.b' }, 'bad-format metadata.name'],
    [{ 'metadata.name': long(64) }, 'bad-format metadata.name'],
  ])
  assertRows(of('Role'), [
    [{ 'metadata.name': 'system:a:B' }, ''],
    [{ 'metadata.name': 'a/b' }, 'bad-format metadata.name'],
  ])
  assertRows(object('v1', 'Namespace', {}), [[{ 'metadata.name': 'a.b' }, 'bad-format metadata.name']])
  assertRows(object('authorization.k8s.io/v1', 'SelfSubjectAccessReview', { spec: {} }), [
    [{ metadata: undefined }, ''],
  ])
})

test('labels, annotations and the rest of metadata', () => {
  assertRows(of('ConfigMap'), [
    [{ 'metadata.labels': { 'acme.io/Team_1': 'a.b-c', empty: '' } }, ''],
    [{ 'metadata.labels': { 'a b': 'c' } }, 'bad-format metadata.labels.a b'],
    [{ 'metadata.labels': { '/a': 'c' } }, 'bad-format metadata.labels./a'],
    [{ 'metadata.labels': { 'A.io/a': 'c' } }, 'bad-format metadata.labels.A.io/a'],
    [{ 'metadata.labels': { a: 'b/c' } }, 'bad-format metadata.labels.a'],
    [{ 'metadata.labels': { a: 'x'.repeat(64) } }, 'bad-format metadata.labels.a'],
    [{ 'metadata.annotations': { 'Acme.io/a': 'any / text' } }, ''],
    [{ 'metadata.annotations': { 'a b': 'c' } }, 'bad-format metadata.annotations.a b'],
    [{ 'metadata.annotations': { a: 'x'.repeat(262144) } }, 'out-of-range metadata.annotations'],
    [{ 'metadata.annotations': { a: 'x'.repeat(262143) } }, ''],
    [{ 'metadata.annotations': { a: 'é'.repeat(131072) } }, 'out-of-range metadata.annotations'],
    [{ 'metadata.finalizers': ['cleanup'] }, 'bad-format metadata.finalizers.0'],
    [{ 'metadata.finalizers': ['acme.io/cleanup', 'orphan'] }, ''],
  ])
})

test('services', () => {
  const ports = 'spec.ports'
  assertRows(service, [
    [{ [ports]: [] }, 'missing spec.ports'],
    [{ [ports]: undefined, 'spec.clusterIP': 'None' }, ''],
    [{ [`${ports}.0.name`]: undefined }, 'missing spec.ports.0.name'],
    [{ [`${ports}.1.name`]: 'http' }, 'duplicate-item spec.ports.1.name'],
    [{ [`${ports}.1`]: { name: 'b', port: 80 } }, 'duplicate-item spec.ports.1'],
    [{ [`${ports}.0.port`]: 0 }, 'out-of-range spec.ports.0.port'],
    [{ [`${ports}.0.targetPort`]: '80' }, 'bad-format spec.ports.0.targetPort'],
    [{ [`${ports}.0.nodePort`]: 30080 }, 'forbidden-field spec.ports.0.nodePort'],
    [{ [`${ports}.0.nodePort`]: 80, 'spec.type': 'NodePort' }, 'out-of-range spec.ports.0.nodePort'],
    [{ 'spec.type': 'nodeport' }, 'not-allowed-value spec.type'],
    [{ 'spec.type': 'NodePort', 'spec.clusterIP': 'None' }, 'conflict spec.clusterIP'],
    [{ 'spec.type': 'ExternalName' }, 'missing spec.externalName'],
    [{ 'spec.type': 'ExternalName', 'spec.externalName': 'a.example.' }, ''],
    [
      { 'spec.type': 'ExternalName', 'spec.externalName': 'a_b', 'spec.clusterIP': 'None' },
      'bad-format spec.externalName, forbidden-field spec.clusterIP',
    ],
    [{ 'spec.externalTrafficPolicy': 'Local' }, 'forbidden-field spec.externalTrafficPolicy'],
    [{ 'spec.externalTrafficPolicy': 'Local', 'spec.externalIPs': ['10.0.0.1'] }, ''],
    [{ 'spec.externalIPs': ['127.0.0.1', 'a'] }, 'bad-format spec.externalIPs.0, bad-format spec.externalIPs.1'],
    [
      { 'spec.loadBalancerSourceRanges': ['10.0.0.0/33'], 'spec.type': 'LoadBalancer' },
      'bad-format spec.loadBalancerSourceRanges.0',
    ],
    [
      { 'spec.sessionAffinity': 'ClientIP', 'spec.sessionAffinityConfig': { clientIP: { timeoutSeconds: 86401 } } },
      'out-of-range spec.sessionAffinityConfig.clientIP.timeoutSeconds',
    ],
    [{ 'spec.trafficDistribution': 'PreferSameZone' }, 'not-allowed-value spec.trafficDistribution', 32],
    [{ 'spec.trafficDistribution': 'PreferSameZone' }, ''],
  ])
})

test('ingresses', () => {
  const rule = 'spec.rules.0'
  const path = `${rule}.http.paths.0`
  assertRows(of('Ingress'), [
    [{ 'spec.rules': [] }, 'missing spec.rules'],
    [{ [`${rule}.host`]: '10.0.0.1' }, `bad-format ${rule}.host`],
    [{ [`${rule}.host`]: '*.web.example' }, ''],
    [{ [`${rule}.host`]: 'a.*.example' }, `bad-format ${rule}.host`],
    [{ [`${path}.pathType`]: undefined }, `missing ${path}.pathType`],
    [{ [`${path}.pathType`]: 'prefix' }, `not-allowed-value ${path}.pathType`],
    [{ [`${path}.path`]: 'a' }, `bad-format ${path}.path`],
    [{ [`${path}.path`]: undefined }, `missing ${path}.path`],
    [{ [`${path}.path`]: undefined, [`${path}.pathType`]: 'ImplementationSpecific' }, ''],
    [{ [`${path}.path`]: '/a//b' }, `bad-format ${path}.path`],
    [{ [`${path}.backend`]: {} }, `missing ${path}.backend`],
    [{ [`${path}.backend.resource`]: { kind: 'a', name: 'b' } }, `conflict ${path}.backend.resource`],
    [{ [`${path}.backend.service.port.name`]: 'http' }, `conflict ${path}.backend.service.port.number`],
    [{ [`${path}.backend.service.port`]: undefined }, `missing ${path}.backend.service.port`],
    [
      { [`${path}.backend`]: { serviceName: 'web', servicePort: 80 } },
      `missing ${path}.backend, unknown-field ${path}.backend.serviceName, unknown-field ${path}.backend.servicePort`,
    ],
  ])
})

test('network policies', () => {
  const rule = 'spec.ingress.0'
  assertRows(of('NetworkPolicy'), [
    [{ [`${rule}.ports.0.endPort`]: 79 }, `conflict ${rule}.ports.0.endPort`],
    [{ [`${rule}.ports.0.port`]: 'http' }, `forbidden-field ${rule}.ports.0.endPort`],
    [{ [`${rule}.from.0`]: {} }, `missing ${rule}.from.0`],
    [{ [`${rule}.from.0.podSelector`]: {} }, `conflict ${rule}.from.0.ipBlock`],
    [{ [`${rule}.from.0.ipBlock.cidr`]: '10.0.0.0' }, `bad-format ${rule}.from.0.ipBlock.cidr`],
    [{ [`${rule}.from.0.ipBlock.cidr`]: '10.0.0.1/8' }, `bad-format ${rule}.from.0.ipBlock.cidr`],
    [{ [`${rule}.from.0.ipBlock.cidr`]: '10.0.0.1/8' }, '', 35],
    [{ [`${rule}.from.0.ipBlock.except`]: ['11.0.0.0/16'] }, `conflict ${rule}.from.0.ipBlock.except.0`],
    [{ 'spec.policyTypes': ['ingress'] }, 'not-allowed-value spec.policyTypes.0'],
  ])
})

test('RBAC', () => {
  assertRows(of('Role'), [
    [{ 'rules.0.verbs': [] }, 'missing rules.0.verbs'],
    [{ 'rules.0.apiGroups': undefined }, 'missing rules.0.apiGroups'],
    [{ 'rules.0.resources': undefined }, 'missing rules.0.resources'],
    [
      { 'rules.0.nonResourceURLs': ['/a'] },
      'conflict rules.0.nonResourceURLs, forbidden-field rules.0.nonResourceURLs',
    ],
  ])
  assertRows(of('RoleBinding'), [
    [{ 'roleRef.apiGroup': 'v1' }, 'not-allowed-value roleRef.apiGroup'],
    [{ 'roleRef.kind': 'role' }, 'not-allowed-value roleRef.kind'],
    [{ 'subjects.0.apiGroup': 'rbac.authorization.k8s.io' }, 'not-allowed-value subjects.0.apiGroup'],
    [{ 'subjects.0.namespace': undefined }, ''],
    [
      { kind: 'ClusterRoleBinding', 'subjects.0.namespace': undefined },
      'missing subjects.0.namespace, not-allowed-value roleRef.kind',
    ],
    [{ 'subjects.0.kind': 'User', 'subjects.0.apiGroup': 'v1' }, 'not-allowed-value subjects.0.apiGroup'],
  ])
})

test('config maps and secrets', () => {
  assertRows(of('ConfigMap'), [
    [{ 'data|a/b': 'c' }, 'bad-format data.a/b'],
    [{ 'data|..a': 'c' }, 'bad-format data...a'],
    [{ 'data.b': 'c' }, 'conflict binaryData.b'],
    [{ 'data.c': 'x'.repeat(1048576) }, 'out-of-range data'],
    [{ 'data.c': 5 }, 'wrong-type data.c'],
  ])
  assertRows(of('Secret'), [
    [{ type: 'kubernetes.io/tls' }, 'missing data.tls.crt, missing data.tls.key'],
    [{ type: 'kubernetes.io/tls', stringData: { 'tls.crt': 'a', 'tls.key': 'b' } }, ''],
    [{ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '{"auths": {}}' } }, ''],
    [{ type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'e30=' } }, ''],
    [
      { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'YQ==' } },
      'bad-format data..dockerconfigjson',
    ],
    [
      { type: 'kubernetes.io/service-account-token' },
      'missing metadata.annotations.kubernetes.io/service-account.name',
    ],
    [{ type: 'kubernetes.io/basic-auth' }, 'missing data.username'],
  ])
})

test('storage', () => {
  assertRows(of('PersistentVolume'), [
    [{ 'spec.nfs': undefined }, 'missing spec'],
    [{ 'spec.hostPath': { path: '/a' } }, 'conflict spec.hostPath'],
    [{ 'spec.capacity': {} }, 'missing spec.capacity.storage'],
    [{ 'spec.accessModes': ['ReadWriteOnce', 'ReadWriteOncePod'] }, 'conflict spec.accessModes.1'],
    [{ 'spec.accessModes': ['ReadWrite'] }, 'not-allowed-value spec.accessModes.0'],
  ])
  assertRows(of('PersistentVolumeClaim'), [
    [{ 'spec.resources': undefined }, 'missing spec.resources.requests.storage'],
    [{ 'spec.resources.requests.storage': 0 }, 'out-of-range spec.resources.requests.storage'],
    [{ 'spec.accessModes': undefined }, 'missing spec.accessModes'],
    [{ 'spec.dataSource': { kind: 'VolumeSnapshot', name: 'a' } }, 'not-allowed-value spec.dataSource.kind'],
  ])
  assertRows(of('StorageClass'), [
    [{ provisioner: 'a b' }, 'bad-format provisioner'],
    [{ reclaimPolicy: 'Retain' }, ''],
    [{ volumeBindingMode: 'Later' }, 'not-allowed-value volumeBindingMode'],
  ])
})

test('quotas and limits', () => {
  assertRows(of('ResourceQuota'), [
    [{ 'spec.hard.pod': 1 }, 'not-allowed-value spec.hard.pod'],
    [{ 'spec.hard.pods': '1.5' }, 'out-of-range spec.hard.pods'],
    [{ 'spec|hard|count/deployments.apps': 5 }, ''],
    [{ 'spec.scopes': ['Terminating', 'NotTerminating'] }, 'conflict spec.scopes.1'],
  ])
  assertRows(of('LimitRange'), [
    [{ 'spec.limits.0.default.cpu': 3 }, 'conflict spec.limits.0.default.cpu'],
    [{ 'spec.limits.0.type': 'container' }, 'not-allowed-value spec.limits.0.type'],
    [{ 'spec.limits.1': { type: 'Container' } }, 'duplicate-item spec.limits.1.type'],
  ])
})

test('custom resource definitions, webhooks and API services', () => {
  const version = 'spec.versions.0'
  assertRows(of('CustomResourceDefinition'), [
    [{ 'metadata.name': 'widget.acme.io' }, 'conflict metadata.name'],
    [{ 'spec.scope': 'Cluster ' }, 'not-allowed-value spec.scope'],
    [{ [`${version}.storage`]: false }, 'conflict spec.versions'],
    [{ [`${version}.schema`]: undefined }, `missing ${version}.schema.openAPIV3Schema`],
    [
      { [`${version}.schema.openAPIV3Schema.type`]: 'string' },
      `not-allowed-value ${version}.schema.openAPIV3Schema.type`,
    ],
    [
      { [`${version}.schema.openAPIV3Schema.properties.spec.type`]: 'map' },
      `not-allowed-value ${version}.schema.openAPIV3Schema.properties.spec.type`,
    ],
    [
      { 'spec.group': 'a.k8s.io', 'metadata.name': 'widgets.a.k8s.io' },
      'missing metadata.annotations.api-approved.kubernetes.io',
    ],
    [{ 'spec.conversion': { strategy: 'Webhook' } }, 'missing spec.conversion.webhook.clientConfig'],
    [{ 'spec.validation': { openAPIV3Schema: {} } }, 'unknown-field spec.validation'],
  ])
  const hook = 'webhooks.0'
  assertRows(of('ValidatingWebhookConfiguration'), [
    [{ [`${hook}.name`]: 'acme.io' }, `bad-format ${hook}.name`],
    [{ [`${hook}.sideEffects`]: 'Some' }, `not-allowed-value ${hook}.sideEffects`],
    [{ [`${hook}.timeoutSeconds`]: 31 }, `out-of-range ${hook}.timeoutSeconds`],
    [{ [`${hook}.clientConfig.url`]: 'https://a' }, `conflict ${hook}.clientConfig.url`],
    [{ [`${hook}.clientConfig`]: { url: 'http://a' } }, `bad-format ${hook}.clientConfig.url`],
    [{ [`${hook}.rules.0.apiGroups`]: ['*', 'apps'] }, `conflict ${hook}.rules.0.apiGroups.0`],
    [
      { 'webhooks.1': (of('ValidatingWebhookConfiguration').webhooks as readonly unknown[])[0] },
      'duplicate-item webhooks.1.name',
    ],
  ])
  const spec = {
    group: 'acme.io',
    version: 'v1',
    groupPriorityMinimum: 1000,
    versionPriority: 10,
    service: { name: 'a', namespace: 'b' },
  }
  assertRows(object('apiregistration.k8s.io/v1', 'APIService', { spec }, { name: 'v1.acme.io' }), [
    [{}, ''],
    [{ 'metadata.name': 'acme.io' }, 'conflict metadata.name'],
    [{ 'spec.versionPriority': 0 }, 'out-of-range spec.versionPriority'],
    [{ 'spec.service.namespace': undefined }, 'missing spec.service.namespace'],
  ])
})

test('endpoints, nodes and priority classes', () => {
  assertRows(object('v1', 'Endpoints', { subsets: [{ addresses: [{ ip: '10.0.0.1' }], ports: [{ port: 80 }] }] }), [
    [{}, ''],
    [{ 'subsets.0.addresses.0.ip': '127.0.0.1' }, 'bad-format subsets.0.addresses.0.ip'],
    [{ 'subsets.0.addresses': [] }, 'missing subsets.0.addresses'],
  ])
  assertRows(
    object('discovery.k8s.io/v1', 'EndpointSlice', { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'] }] }),
    [
      [{}, ''],
      [{ addressType: 'IPv6' }, 'bad-format endpoints.0.addresses.0'],
    ],
  )
  assertRows(object('v1', 'Node', { spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] } }), [
    [{}, ''],
    [{ 'spec.taints.1': { key: 'a', effect: 'NoSchedule' } }, 'duplicate-item spec.taints.1'],
    [{ 'spec.taints.0.effect': 'Never' }, 'not-allowed-value spec.taints.0.effect'],
  ])
  assertRows(object('scheduling.k8s.io/v1', 'PriorityClass', { value: 1 }), [
    [{}, ''],
    [{ 'metadata.name': 'system-mine' }, 'not-allowed-value metadata.name'],
    [{ value: 1000000001 }, 'out-of-range value'],
  ])
})

test.run()
