/** Objects without a fault, as templates of tests. */

type Fields = Readonly<Record<string, unknown>>

const labels = { app: 'web' }

/** A container with a bit of everything. */
export const container = {
  name: 'web',
  image: 'registry.example/web:1.2',
  imagePullPolicy: 'IfNotPresent',
  args: ['--port', '8080'],
  ports: [
    { name: 'http', containerPort: 8080 },
    { name: 'dns', containerPort: 53, protocol: 'UDP' },
  ],
  env: [
    { name: 'A', value: 'a' },
    { name: 'B', valueFrom: { configMapKeyRef: { name: 'web', key: 'b' } } },
    { name: 'C', valueFrom: { fieldRef: { fieldPath: "metadata.labels['app']" } } },
  ],
  envFrom: [{ secretRef: { name: 'web' } }],
  resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: 1, memory: '128Mi' } },
  livenessProbe: { httpGet: { path: '/', port: 'http' }, periodSeconds: 5 },
  lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
  volumeMounts: [
    { name: 'data', mountPath: '/data' },
    { name: 'tokens', mountPath: '/tokens', readOnly: true },
  ],
  securityContext: { runAsNonRoot: true, capabilities: { drop: ['ALL'] }, allowPrivilegeEscalation: false },
}

export const podSpec = {
  serviceAccountName: 'web',
  containers: [container],
  initContainers: [{ name: 'prepare', image: 'registry.example/prepare:1' }],
  volumes: [
    { name: 'data', emptyDir: { sizeLimit: '1Gi' } },
    {
      name: 'tokens',
      projected: { sources: [{ serviceAccountToken: { path: 'token' } }, { configMap: { name: 'web' } }] },
    },
  ],
  tolerations: [{ key: 'node', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 30 }],
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 100, podAffinityTerm: { topologyKey: 'zone', labelSelector: { matchLabels: labels } } },
      ],
    },
  },
  topologySpreadConstraints: [
    { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: labels } },
  ],
  securityContext: { fsGroup: 1000, seccompProfile: { type: 'RuntimeDefault' } },
}

const template = { metadata: { labels }, spec: podSpec }

export function object(apiVersion: string, kind: string, fields: Fields, metadata: Fields = {}): Fields {
  return { apiVersion, kind, metadata: { name: 'web', ...metadata }, ...fields }
}

export const deployment = object('apps/v1', 'Deployment', {
  spec: { replicas: 2, selector: { matchLabels: labels }, template, strategy: { rollingUpdate: { maxSurge: '25%' } } },
})

export const service = object('v1', 'Service', {
  spec: {
    selector: labels,
    ports: [
      { name: 'http', port: 80, targetPort: 'http' },
      { name: 'dns', port: 53, protocol: 'UDP' },
    ],
  },
})

export const examples: readonly Fields[] = [
  deployment,
  service,
  object('v1', 'Pod', { spec: podSpec }),
  object('apps/v1', 'StatefulSet', {
    spec: {
      serviceName: 'web',
      selector: { matchLabels: labels },
      template,
      volumeClaimTemplates: [
        {
          metadata: { name: 'state' },
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      ],
    },
  }),
  object('apps/v1', 'DaemonSet', { spec: { selector: { matchLabels: labels }, template } }),
  object('batch/v1', 'CronJob', {
    spec: {
      schedule: '*/5 * * * *',
      jobTemplate: { spec: { backoffLimit: 1, template: { spec: { ...podSpec, restartPolicy: 'Never' } } } },
    },
  }),
  object('v1', 'ConfigMap', { data: { 'a.txt': 'a' }, binaryData: { b: 'YQ==' } }),
  object('v1', 'Secret', { type: 'Opaque', data: { a: 'YQ==' }, stringData: { b: 'b' } }),
  object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      rules: [
        {
          host: 'web.example',
          http: {
            paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
          },
        },
      ],
    },
  }),
  object('networking.k8s.io/v1', 'NetworkPolicy', {
    spec: {
      podSelector: {},
      ingress: [
        { from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }], ports: [{ port: 80, endPort: 90 }] },
      ],
    },
  }),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', {
    spec: {
      maxReplicas: 3,
      scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' },
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
    },
  }),
  object('policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1, selector: { matchLabels: labels } } }),
  object('rbac.authorization.k8s.io/v1', 'Role', {
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  }),
  object('rbac.authorization.k8s.io/v1', 'RoleBinding', {
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'web' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
  }),
  object('v1', 'PersistentVolume', {
    spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], nfs: { server: 'nfs', path: '/a' } },
  }),
  object('v1', 'PersistentVolumeClaim', {
    spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
  }),
  object('storage.k8s.io/v1', 'StorageClass', { provisioner: 'disk.example', parameters: { a: 'b' } }),
  object('v1', 'ResourceQuota', { spec: { hard: { pods: '10', 'requests.cpu': 4 } } }),
  object('v1', 'LimitRange', { spec: { limits: [{ type: 'Container', max: { cpu: '2' }, default: { cpu: 1 } }] } }),
  object(
    'apiextensions.k8s.io/v1',
    'CustomResourceDefinition',
    {
      spec: {
        group: 'acme.io',
        scope: 'Namespaced',
        names: { plural: 'widgets', kind: 'Widget' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: {
                type: 'object',
                properties: {
                  spec: {
                    type: 'object',
                    additionalProperties: {
                      type: 'array',
                      items: { type: 'string', default: 5, enum: ['a', 1, null] },
                    },
                  },
                },
              },
            },
          },
        ],
      },
    },
    { name: 'widgets.acme.io' },
  ),
  object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', {
    webhooks: [
      {
        name: 'a.acme.io',
        admissionReviewVersions: ['v1'],
        sideEffects: 'None',
        clientConfig: { service: { name: 'a', namespace: 'b' }, caBundle: 'YQ==' },
        rules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'], resources: ['pods'] }],
      },
    ],
  }),
]
