/** What the interpreter and the API server's own code once disagreed on, each with the server's answer for Kubernetes 1.36. */
import { schemaFaults } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRows } from './faults.ts'
import { container, deployment, examples, object, podSpec, service } from './objects.ts'

const test = suite('API validation as the server has it')
const of = (kind: string) => examples.find(example => example.kind === kind)!
const pod = of('Pod')

test('empty texts, where they are no default', () => {
  assertRows(pod, [
    [{ 'spec.preemptionPolicy': '' }, 'not-allowed-value spec.preemptionPolicy'],
    [{ 'spec.restartPolicy': '' }, ''],
    [{ 'spec.dnsConfig': { nameservers: [''] } }, 'missing spec.dnsConfig.nameservers.0'],
    [{ 'spec.os': { name: '' } }, 'not-allowed-value spec.os.name'],
  ])
  assertRows(service, [
    [{ 'spec.ipFamilies': [''] }, 'not-allowed-value spec.ipFamilies.0'],
    [{ 'spec.externalIPs': [''] }, 'missing spec.externalIPs.0'],
    [{ 'spec.type': '' }, ''],
    [{ 'spec.ports.0.targetPort': '' }, ''],
  ])
  assertRows(of('NetworkPolicy'), [
    [{ 'spec.policyTypes': ['Ingress', ''] }, 'not-allowed-value spec.policyTypes.1'],
    [{ 'spec.ingress.0.ports.0.protocol': '' }, 'not-allowed-value spec.ingress.0.ports.0.protocol'],
  ])
  assertRows(of('RoleBinding'), [[{ 'subjects.0.kind': '' }, 'not-allowed-value subjects.0.kind']])
  assertRows(of('Ingress'), [[{ 'spec.ingressClassName': '' }, 'missing spec.ingressClassName']])
})

test('metadata', () => {
  assertRows(of('ConfigMap'), [
    [{ 'metadata.generateName': 'A' }, 'bad-format metadata.generateName'],
    [{ 'metadata.generation': -1 }, 'out-of-range metadata.generation'],
    [{ 'metadata.finalizers': [''] }, 'missing metadata.finalizers.0'],
    [
      { 'metadata.ownerReferences': [{ apiVersion: 'a/b/c', kind: 'A', name: 'a', uid: 'a' }] },
      'bad-format metadata.ownerReferences.0.apiVersion',
    ],
  ])
})

test('what the server takes', () => {
  assertRows(pod, [
    [{ 'spec.containers.0.ports.0.hostIP': 'any' }, ''],
    [{ 'spec.topologySpreadConstraints.0.topologyKey': 'any thing' }, ''],
  ])
  assertRows(service, [[{ 'spec.sessionAffinityConfig': { clientIP: { timeoutSeconds: 5 } } }, '']])
  assertRows(of('RoleBinding'), [[{ 'subjects.0.namespace': 'A B' }, '']])
  assertRows(of('ResourceQuota'), [[{ 'spec.hard': { 'hugepages-2Mi': '1' } }, '']])
  assertRows(of('StatefulSet'), [[{ 'spec.revisionHistoryLimit': -1 }, '']])
})

test('windows', () => {
  const options = 'spec.securityContext.windowsOptions'
  const own = 'spec.containers.0.securityContext.windowsOptions'
  assertRows(
    {
      ...pod,
      spec: {
        containers: [
          { name: 'a', image: 'a' },
          { name: 'b', image: 'b' },
        ],
      },
    },
    [
      [{ [options]: { runAsUserName: 'NT AUTHORITY\\SYSTEM', gmsaCredentialSpecName: 'a.b' } }, ''],
      [{ [options]: { runAsUserName: 'ContainerUser' } }, ''],
      [{ [options]: { runAsUserName: 'a/b' } }, `bad-format ${options}.runAsUserName`],
      [{ [options]: { runAsUserName: 'a\\b\\c' } }, `bad-format ${options}.runAsUserName`],
      [{ [options]: { runAsUserName: 'a\\' } }, `bad-format ${options}.runAsUserName`],
      [{ [options]: { runAsUserName: '' } }, `missing ${options}.runAsUserName`],
      [{ [options]: { gmsaCredentialSpecName: 'A' } }, `bad-format ${options}.gmsaCredentialSpecName`],
      [{ [options]: { hostProcess: true }, 'spec.hostNetwork': true }, ''],
      [{ [options]: { hostProcess: true } }, 'missing spec.hostNetwork'],
      [{ [own]: { hostProcess: true }, 'spec.hostNetwork': true }, 'conflict spec.containers.1'],
      [
        { [options]: { hostProcess: true }, [own]: { hostProcess: false }, 'spec.hostNetwork': true },
        `conflict ${own}.hostProcess, conflict spec.containers.0`,
      ],
    ],
  )
})

test('containers of all kinds', () => {
  const ephemeral = (fields: object) => ({
    'metadata.uid': 'a',
    'spec.ephemeralContainers': [{ name: 'a', image: 'a', ...fields }],
  })
  assertRows(pod, [
    [ephemeral({}), ''],
    [{ ...ephemeral({}), 'metadata.uid': undefined }, 'forbidden-field spec.ephemeralContainers'],
    [ephemeral({ targetContainerName: 'web' }), ''],
    [ephemeral({ targetContainerName: 'x' }), 'no-such-item spec.ephemeralContainers.0.targetContainerName'],
    [ephemeral({ restartPolicy: 'Always' }), 'forbidden-field spec.ephemeralContainers.0.restartPolicy'],
    [ephemeral({ resources: {} }), ''],
    [
      ephemeral({ volumeMounts: [{ name: 'data', mountPath: '/a', subPath: 'b' }] }),
      'forbidden-field spec.ephemeralContainers.0.volumeMounts.0.subPath',
    ],
    [
      { 'spec.containers.0.securityContext.procMount': 'Unmasked' },
      'conflict spec.containers.0.securityContext.procMount',
    ],
    [{ 'spec.containers.0.securityContext.procMount': 'Unmasked' }, '', 32],
    [{ 'spec.containers.0.securityContext.procMount': 'Unmasked', 'spec.hostUsers': false }, ''],
    [
      { 'spec.containers.0.restartPolicyRules': [{ action: 'Restart' }] },
      'missing spec.containers.0.restartPolicy, missing spec.containers.0.restartPolicyRules.0.exitCodes',
    ],
    [
      { 'spec.initContainers.0.resizePolicy': [{ resourceName: 'cpu', restartPolicy: 'RestartContainer' }] },
      'not-allowed-value spec.initContainers.0.resizePolicy.0.restartPolicy',
    ],
    [
      { 'spec.containers.0.env.2.valueFrom.fieldRef.apiVersion': 'v2' },
      'not-allowed-value spec.containers.0.env.2.valueFrom.fieldRef.apiVersion',
    ],
  ])
})

test('pods as a whole', () => {
  assertRows(pod, [
    [{ 'spec.serviceAccountName': undefined, 'spec.serviceAccount': 'A' }, 'bad-format spec.serviceAccount'],
    [{ 'spec.overhead': { cpu: '10m' } }, ''],
    [{ 'spec.overhead': { cpus: '10m' } }, 'not-allowed-value spec.overhead.cpus'],
    [{ 'spec.overhead': { cpu: '-1' } }, 'out-of-range spec.overhead.cpu'],
    [{ 'spec.overhead': { 'hugepages-2Mi': '2Mi' } }, 'missing spec.overhead.memory'],
    [{ 'spec.resources': { limits: { 'acme.io/a': 1 } } }, 'not-allowed-value spec.resources.limits.acme.io/a'],
    [{ 'spec.resources': { claims: [] } }, 'forbidden-field spec.resources.claims'],
    [{ 'spec.hostnameOverride': 'a.b' }, ''],
    [{ 'spec.hostnameOverride': 'A' }, 'bad-format spec.hostnameOverride'],
    [{ 'spec.hostnameOverride': 'a', 'spec.setHostnameAsFQDN': true }, 'conflict spec.hostnameOverride'],
    [{ 'spec.resourceClaims': [{ name: 'a', resourceClaimName: 'b' }] }, ''],
    [{ 'spec.resourceClaims': [{ name: 'a' }] }, 'missing spec.resourceClaims.0'],
    [
      { 'spec.resourceClaims': [{ name: 'a', resourceClaimName: 'b', resourceClaimTemplateName: 'c' }] },
      'conflict spec.resourceClaims.0.resourceClaimTemplateName',
    ],
  ])
  const term = { topologyKey: 'a', matchLabelKeys: ['b'] }
  const required = 'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution'
  assertRows(pod, [
    [{ [required]: [{ ...term, labelSelector: {} }] }, ''],
    [{ [required]: [term] }, `forbidden-field ${required}.0.matchLabelKeys`],
    [
      { [required]: [{ ...term, labelSelector: {}, mismatchLabelKeys: ['a b'] }] },
      `bad-format ${required}.0.mismatchLabelKeys.0`,
    ],
  ])
})

test('workloads', () => {
  const template = { metadata: { labels: { app: 'web' } }, spec: { ...podSpec, restartPolicy: 'Never' } }
  assertRows(object('batch/v1', 'Job', { spec: { template } }), [
    [{ 'spec.selector': { matchLabels: { app: 'web' } } }, ''],
    [{ 'spec.selector': { matchLabels: { app: 'x' } } }, 'forbidden-field spec.selector'],
    [{ 'spec.manualSelector': true }, 'missing spec.selector'],
    [{ 'spec.completionMode': 'Indexed' }, ''],
    [{ 'spec.completionMode': 'Indexed', 'spec.parallelism': 2 }, 'missing spec.completions'],
    [
      { 'spec.completionMode': 'Indexed', 'spec.completions': 3, 'spec.successPolicy': { rules: [{}] } },
      'missing spec.successPolicy.rules.0',
    ],
    [
      {
        'spec.completionMode': 'Indexed',
        'spec.completions': 3,
        'spec.successPolicy': { rules: [{ succeededIndexes: '0,2-', succeededCount: 4 }] },
      },
      'bad-format spec.successPolicy.rules.0.succeededIndexes, out-of-range spec.successPolicy.rules.0.succeededCount',
    ],
  ])
  assertRows(of('CronJob'), [[{ 'spec.jobTemplate': {} }, 'missing spec.jobTemplate.spec']])
  assertRows(of('StatefulSet'), [
    [{ 'spec.serviceName': 'a.b' }, 'bad-format spec.serviceName'],
    [{ 'spec.serviceName': 'a.b' }, '', 32],
    [{ 'spec.volumeClaimTemplates.0.metadata.name': 'a.b' }, 'bad-format spec.volumeClaimTemplates.0.metadata.name'],
    [{ 'spec.volumeClaimTemplates.0.spec': undefined }, 'missing spec.volumeClaimTemplates.0.spec'],
  ])
  const bare = { spec: { containers: [container], volumes: podSpec.volumes } }
  assertRows(
    object('v1', 'ReplicationController', { spec: { template: { ...bare, metadata: { labels: { a: 'b' } } } } }),
    [
      [{}, ''],
      [{ 'spec.template.metadata': undefined }, 'missing spec.selector'],
    ],
  )
  assertRows(object('v1', 'PodTemplate', {}), [[{}, 'missing template']])
  assertRows(of('HorizontalPodAutoscaler'), [
    [{ 'spec.scaleTargetRef.apiVersion': undefined }, 'missing spec.scaleTargetRef.apiVersion'],
    [{ 'spec.scaleTargetRef.apiVersion': undefined }, '', 33],
    [{ 'spec.scaleTargetRef.apiVersion': 'a/b/c' }, 'bad-format spec.scaleTargetRef.apiVersion'],
    [{ 'spec.behavior': { scaleUp: { tolerance: '-0.1' } } }, 'out-of-range spec.behavior.scaleUp.tolerance'],
  ])
  assert.equal(schemaFaults(deployment, 36), [])
})

test('network', () => {
  assertRows(service, [
    [{ 'spec.clusterIPs': ['10.0.0.1'] }, 'missing spec.clusterIP'],
    [
      { 'spec.type': 'ExternalName', 'spec.externalName': 'a.b', 'spec.loadBalancerClass': 'a/b' },
      'forbidden-field spec.loadBalancerClass',
    ],
  ])
  const resource = { apiGroup: 'acme.io', kind: 'Bucket', name: 'a' }
  assertRows(of('Ingress'), [
    [{ 'spec.defaultBackend': { resource } }, ''],
    [
      { 'spec.defaultBackend': { resource: { ...resource, apiGroup: '' } } },
      'missing spec.defaultBackend.resource.apiGroup',
    ],
    [
      { 'spec.defaultBackend': { resource: { ...resource, name: 'a/b' } } },
      'bad-format spec.defaultBackend.resource.name',
    ],
  ])
  assertRows(object('networking.k8s.io/v1', 'IngressClass', { spec: { controller: 'a/b' } }), [
    [{ spec: undefined }, 'missing spec'],
    [{ 'spec.parameters': { ...resource, kind: 'a/b' } }, 'bad-format spec.parameters.kind'],
  ])
  const slice = { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'], nodeName: 'A' }], ports: [{ port: 0 }] }
  assertRows(object('discovery.k8s.io/v1', 'EndpointSlice', slice), [[{}, 'bad-format endpoints.0.nodeName']])
})

test('storage and quotas', () => {
  assertRows(of('StorageClass'), [
    [{ reclaimPolicy: 'Recycle' }, 'not-allowed-value reclaimPolicy'],
    [
      { allowedTopologies: [{ matchLabelExpressions: ['a', 'a'].map(key => ({ key, values: ['b'] })) }] },
      'duplicate-item allowedTopologies.0.matchLabelExpressions.1.key',
    ],
  ])
  assertRows(of('PersistentVolumeClaim'), [
    [{ 'spec.volumeAttributesClassName': 'A' }, 'bad-format spec.volumeAttributesClassName'],
    [{ 'spec.volumeAttributesClassName': 'A' }, '', 33],
  ])
  assertRows(of('PersistentVolume'), [
    [{ 'spec.nodeAffinity': {} }, 'missing spec.nodeAffinity.required'],
    [{ 'spec.volumeAttributesClassName': 'a' }, 'missing spec.csi'],
    [
      {
        'spec.nfs': undefined,
        'spec.csi': { driver: 'a.b', volumeHandle: 'a', nodeStageSecretRef: {}, nodePublishSecretRef: { name: 'a' } },
      },
      'missing spec.csi.nodePublishSecretRef.namespace',
    ],
  ])
  assertRows(of('ResourceQuota'), [
    [{ 'spec.scopes': ['BestEffort'] }, 'conflict spec.hard.requests.cpu'],
    [{ 'spec.scopes': ['NotBestEffort'] }, ''],
    [
      { 'spec.scopeSelector': { matchExpressions: [{ scopeName: 'VolumeAttributesClass', operator: 'Exists' }] } },
      'conflict spec.hard.pods, conflict spec.hard.requests.cpu',
    ],
  ])
  assertRows(of('LimitRange'), [
    [{ 'spec.limits.0.max': { cpus: 2 } }, 'not-allowed-value spec.limits.0.max.cpus'],
    [
      { 'spec.limits': [{ type: 'PersistentVolumeClaim', max: { storage: 1 }, min: { disk: 1 } }] },
      'not-allowed-value spec.limits.0.min.disk',
    ],
  ])
})

test('admission', () => {
  const webhook = 'webhooks.0.clientConfig.service'
  assertRows(of('ValidatingWebhookConfiguration'), [
    [{ [`${webhook}.path`]: '/a/b.c/' }, ''],
    [{ [`${webhook}.path`]: 'a' }, `bad-format ${webhook}.path`],
    [{ [`${webhook}.path`]: '/a//b' }, `bad-format ${webhook}.path`],
    [{ [`${webhook}.path`]: '/A' }, `bad-format ${webhook}.path`],
    [{ [`${webhook}.name`]: '' }, `missing ${webhook}.name`],
    [{ 'webhooks.0.admissionReviewVersions': ['v1', 'v1'] }, 'duplicate-item webhooks.0.admissionReviewVersions.1'],
    [{ 'webhooks.0.rules.0.operations': [''] }, 'not-allowed-value webhooks.0.rules.0.operations.0'],
  ])
  const rule = { operations: ['CREATE'], apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'] }
  const policy = object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', {
    spec: { matchConstraints: { resourceRules: [rule] }, validations: [{ expression: 'true' }] },
  })
  assertRows(policy, [
    [{}, ''],
    [{ 'spec.matchConstraints': undefined }, 'missing spec.matchConstraints.resourceRules'],
    [{ 'spec.validations': undefined }, 'missing spec.validations'],
    [{ 'spec.variables': [{ name: 'a-b', expression: '1' }] }, 'bad-format spec.variables.0.name'],
    [{ 'spec.paramKind': { apiVersion: 'v1' } }, 'missing spec.paramKind.kind'],
    [
      { 'spec.matchConstraints.excludeResourceRules': [{ ...rule, operations: [], resourceNames: ['a/b'] }] },
      'missing spec.matchConstraints.excludeResourceRules.0.operations, bad-format spec.matchConstraints.excludeResourceRules.0.resourceNames.0',
    ],
  ])
  const binding = { policyName: 'a', validationActions: ['Deny'] }
  assertRows(object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicyBinding', { spec: binding }), [
    [{}, ''],
    [{ 'spec.policyName': undefined }, 'missing spec.policyName'],
    [{ 'spec.validationActions': ['Deny', 'Deny'] }, 'duplicate-item spec.validationActions.1'],
    [{ 'spec.validationActions': ['Deny', 'Warn'] }, 'conflict spec.validationActions.1'],
    [{ 'spec.paramRef': {} }, 'missing spec.paramRef.name, missing spec.paramRef.parameterNotFoundAction'],
  ])
})

test('flow control, runtimes and roles', () => {
  const subject = { kind: 'User', user: { name: 'a' } }
  const resources = { verbs: ['get'], apiGroups: [''], resources: ['pods'], namespaces: ['a'] }
  const flow = (subjects: unknown, rule: object) => ({
    priorityLevelConfiguration: { name: 'a' },
    rules: [{ subjects, resourceRules: [{ ...resources, ...rule }] }],
  })
  const rows: readonly (readonly [object, string])[] = [
    [flow([subject], {}), ''],
    [flow([{ kind: 'User' }], {}), 'missing spec.rules.0.subjects.0.user'],
    [flow([{ ...subject, group: { name: 'a' } }], {}), 'forbidden-field spec.rules.0.subjects.0.group'],
    [flow([subject], { verbs: ['read'] }), 'not-allowed-value spec.rules.0.resourceRules.0.verbs.0'],
    [flow([subject], { verbs: ['*', 'get'] }), 'conflict spec.rules.0.resourceRules.0.verbs.0'],
    [flow([subject], { namespaces: [] }), 'missing spec.rules.0.resourceRules.0.namespaces'],
  ]
  for (const [spec, faults] of rows)
    assertRows(object('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema', { spec }), [[{}, faults]])
  const level = { type: 'Limited', limited: { limitResponse: { type: 'Queue' } }, exempt: {} }
  assertRows(object('flowcontrol.apiserver.k8s.io/v1', 'PriorityLevelConfiguration', { spec: level }), [
    [{}, 'missing spec.limited.limitResponse.queuing, forbidden-field spec.exempt'],
  ])
  const runtime = { handler: 'a.b', overhead: { podFixed: { cpus: 1 } }, scheduling: { nodeSelector: { a: 'b c' } } }
  assertRows(object('node.k8s.io/v1', 'RuntimeClass', runtime), [
    [{}, 'bad-format handler, not-allowed-value overhead.podFixed.cpus, bad-format scheduling.nodeSelector.a'],
  ])
  assertRows(object('rbac.authorization.k8s.io/v1', 'ClusterRole', { aggregationRule: {} }), [
    [{}, 'missing aggregationRule.clusterRoleSelectors'],
  ])
  assertRows(of('RoleBinding'), [[{ 'roleRef.name': 'a/b' }, 'bad-format roleRef.name']])
})

test.run()
