/** Suggested policies: what each way of showing traffic comes to, and what is said of the rest. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { folderWith, keelint, report } from '../run-keelint.ts'
import { ask, ingress, pod, policy, service, yamlOf } from './manifests.ts'

const test = suite('network suggest')

interface Policy {
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly spec: {
    readonly podSelector: object
    readonly policyTypes: readonly string[]
    readonly ingress?: readonly unknown[]
    readonly egress?: readonly unknown[]
  }
}

/** By the name of the policy. */
async function suggestionsFor(...objects: readonly object[]): Promise<{
  readonly policies: Readonly<Record<string, Policy>>
  readonly stdout: string
}> {
  const { code, stdout, stderr } = await ask(['suggest'], { 'a.yaml': yamlOf(...objects) })
  assert.is(code, 0, stderr)
  const policies = parseAllDocuments(stdout).flatMap(document => (document.toJS() as Policy | null) ?? [])
  return { policies: Object.fromEntries(policies.map(one => [one.metadata.name, one])), stdout }
}

const tcp = (...ports: readonly number[]) => ports.map(port => ({ port, protocol: 'TCP' }))
const namespace = (name: string) => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } })
const toDns = {
  to: [{ ...namespace('kube-system'), podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
  ports: [
    { port: 53, protocol: 'TCP' },
    { port: 53, protocol: 'UDP' },
  ],
}

test('nothing leads to it: nobody is let in, and names are looked up', async () => {
  const { policies, stdout } = await suggestionsFor(pod('web'))
  assert.equal(policies.web!.spec, {
    podSelector: { matchLabels: { app: 'web' } },
    policyTypes: ['Ingress', 'Egress'],
    ingress: [],
    egress: [toDns],
  })
  assert.match(stdout, 'probes need no rule')
  assert.match(stdout, '# a.yaml:1: Nothing isolates Pod `web`.')
  assert.match(stdout, '# Nothing in the files leads to it, so that nobody is let in.')
})

test('a Service: every pod, on the port of the pods; open to the outside: anyone', async () => {
  const named = service('web', { ports: [{ port: 80, targetPort: 'http' }] })
  const container = { ports: [{ name: 'http', containerPort: 8081 }] }
  const { policies } = await suggestionsFor(pod('web', { container }), named)
  assert.equal(policies.web!.spec.ingress, [{ from: [{ namespaceSelector: {} }], ports: tcp(8081) }])
  for (const type of ['NodePort', 'LoadBalancer']) {
    const { policies, stdout } = await suggestionsFor(pod('web'), service('web', { type }))
    assert.equal(policies.web!.spec.ingress, [{ ports: tcp(8080) }])
    assert.match(stdout, `Service \`web\` (${type}) is open to the outside.`)
  }
  const hostPort = { ports: [{ containerPort: 9000, hostPort: 80 }] }
  const onNode = await suggestionsFor(pod('web', { container: hostPort }), service('web'))
  assert.equal(onNode.policies.web!.spec.ingress, [
    { from: [{ namespaceSelector: {} }], ports: tcp(8080) },
    { ports: tcp(9000) },
  ])
})

test('an Ingress: open where its controller is not known, and its namespace where it is', async () => {
  const open = await suggestionsFor(pod('web'), service('web'), ingress('web', 'web', 80))
  assert.equal(open.policies.web!.spec.ingress, [{ ports: tcp(8080) }])
  assert.match(open.stdout, 'The files do not show its controller')
  const image = 'registry.k8s.io/ingress-nginx/controller:v1.13.0'
  const controller = pod('nginx', { namespace: 'edge', container: { image } })
  const known = await suggestionsFor(
    pod('web'),
    service('other'),
    ingress('web', 'web', 80),
    service('web'),
    controller,
  )
  assert.equal(known.policies.web!.spec.ingress, [{ from: [{ namespaceSelector: {} }], ports: tcp(8080) }])
  assert.equal(known.policies.nginx!.spec.policyTypes, ['Ingress'], 'it reaches what any Ingress says')
  assert.match(known.stdout, 'leads here, by the controller that the files hold')
})

test('a route of OpenShift', async () => {
  const image = 'traefik:v3'
  const route = { apiVersion: 'route.openshift.io/v1', kind: 'Route', metadata: { name: 'r', namespace: 'shop' } }
  const { policies } = await suggestionsFor(
    pod('web'),
    service('web'),
    { ...route, spec: { to: { kind: 'Service', name: 'web' } } },
    pod('traefik', { namespace: 'edge', container: { image } }),
  )
  assert.equal(policies.web!.spec.ingress, [{ from: [{ namespaceSelector: {} }], ports: tcp(8080) }])
  assert.equal(policies.traefik!.spec.policyTypes, ['Ingress'])
})

test('who calls by other ways: the API server, and Prometheus', async () => {
  const hook = {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'check' },
    webhooks: [{ name: 'a.example.com', clientConfig: { service: { name: 'web', namespace: 'shop', port: 80 } } }],
  }
  const called = await suggestionsFor(pod('web'), service('web'), hook)
  assert.equal(called.policies.web!.spec.ingress, [{ ports: tcp(8080) }])
  assert.match(called.stdout, 'The API server connects to it, by ValidatingWebhookConfiguration `check`')

  const annotations = { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9090' }
  const annotated = await suggestionsFor(pod('web', { annotations }))
  assert.equal(annotated.policies.web!.spec.ingress, [{ from: [{ namespaceSelector: {} }], ports: tcp(9090) }])

  const monitor = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { selector: { matchLabels: { app: 'web' } }, podMetricsEndpoints: [{ port: 'metrics' }] },
  }
  const container = { ports: [{ name: 'metrics', containerPort: 9100 }] }
  const prometheus = pod('prometheus', { namespace: 'watch', container: { image: 'quay.io/prometheus/prometheus:v3' } })
  const monitored = await suggestionsFor(pod('web', { container }), monitor, prometheus)
  assert.equal(monitored.policies.web!.spec.ingress, [{ from: [namespace('watch')], ports: tcp(9100) }])
  assert.equal(monitored.policies.prometheus!.spec.policyTypes, ['Ingress'])
  assert.match(monitored.stdout, 'no egress policy is suggested for it')

  const serviceMonitor = {
    ...monitor,
    kind: 'ServiceMonitor',
    spec: { selector: {}, endpoints: [{ port: 'metrics' }, { targetPort: 9200 }] },
  }
  const labelled = service('web', { ports: [{ name: 'metrics', port: 81, targetPort: 9100 }] })
  const served = await suggestionsFor(pod('web'), labelled, serviceMonitor, prometheus)
  assert.equal(served.policies.web!.spec.ingress, [
    { from: [{ namespaceSelector: {} }], ports: tcp(9100) },
    { from: [namespace('watch')], ports: tcp(9200) },
  ])
})

test('egress to the Services that a program is told of', async () => {
  const db = service('db', { selector: { app: 'db' }, ports: [{ port: 5432 }] })
  const cache = service('cache', { selector: { role: 'cache' }, ports: [{ port: 6379, targetPort: 6380 }] }, 'data')
  const told: readonly (readonly [string, object])[] = [
    ['a URL', { env: [{ name: 'X', value: 'postgres://user:secret@db:5432/shop' }] }],
    ['a host and a port', { args: ['--to', 'db:5432'] }],
    ['a host alone, where one is asked for', { env: [{ name: 'DB_HOST', value: 'db' }] }],
    ['a flag', { command: ['run', '--db-host=db.shop.svc.cluster.local'] }],
    ['a pod of a Service', { env: [{ name: 'PEERS', value: 'db-0.db.shop.svc:5432' }] }],
  ]
  for (const [what, container] of told) {
    const { policies } = await suggestionsFor(pod('web', { container }), pod('db'), db)
    assert.equal(
      policies.web!.spec.egress,
      [toDns, { to: [{ podSelector: { matchLabels: { app: 'db' } } }], ports: tcp(5432) }],
      what,
    )
  }
  const untold: readonly object[] = [
    { env: [{ name: 'NAME', value: 'db' }] },
    { env: [{ name: 'X', value: 'http://db.elsewhere:5432' }] },
    { env: [{ name: 'X', value: 'postgres:5432 mydb:5432 db:1' }] },
    { env: [{ name: 'X' }, { name: 'Y', value: null }], args: [null, 3] },
  ]
  for (const container of untold) {
    const { policies } = await suggestionsFor(pod('web', { container }), pod('db'), db)
    assert.equal(policies.web!.spec.egress, [toDns], JSON.stringify(container))
  }
  const config = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'settings', namespace: 'shop' },
    data: { 'app.conf': 'upstream redis://cache.data:6379;\n' },
  }
  const spec = { volumes: [{ name: 'c', configMap: { name: 'settings' } }] }
  const { policies, stdout } = await suggestionsFor(pod('web', { spec }), config, cache)
  assert.equal(policies.web!.spec.egress, [
    toDns,
    { to: [{ ...namespace('data'), podSelector: { matchLabels: { role: 'cache' } } }], ports: tcp(6380) },
  ])
  assert.match(stdout, 'The program is told of Service `cache`.')
  assert.not.match((await suggestionsFor(pod('web', { container: told[0]![1] }), pod('db'), db)).stdout, 'secret')
})

test('no policy takes the name of another, and no other pod is selected', async () => {
  const other = policy('web', { podSelector: { matchLabels: { app: 'else' } } })
  const isolated = policy('strict', { podSelector: { matchLabels: { tier: 'x' } }, policyTypes: ['Ingress', 'Egress'] })
  const { policies } = await suggestionsFor(
    pod('web', { labels: { app: 'web', 'helm.sh/chart': 'web-1.2.3' } }),
    pod('strict', { labels: { app: 'web', tier: 'x' } }),
    other,
    isolated,
  )
  assert.equal(Object.keys(policies), ['web-isolation-2'])
  assert.equal(policies['web-isolation-2']!.spec.podSelector, {
    matchLabels: { app: 'web' },
    matchExpressions: [{ key: 'tier', operator: 'DoesNotExist' }],
  })
})

test('workloads that share their labels share a policy', async () => {
  const labels = { app: 'shared' }
  const container = { env: [{ name: 'X', value: 'http://db:80' }] }
  const db = service('db', { selector: { app: 'db' } })
  const { policies } = await suggestionsFor(pod('one', { labels }), pod('two', { labels, container }), db, pod('db'))
  assert.equal(Object.keys(policies), ['one', 'db'])
  assert.is(policies.one!.spec.egress!.length, 2)
})

test('a service account with permissions is told of', async () => {
  const binding = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'web', namespace: 'shop' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'shop' }],
  }
  const { stdout } = await suggestionsFor(pod('web', { spec: { serviceAccountName: 'web' } }), binding)
  assert.match(stdout, '# a.yaml:3: Its service account has permissions')
  assert.not.match((await suggestionsFor(pod('web'), binding)).stdout, 'has permissions')
})

test('of what nothing is suggested, the reason is said', async () => {
  const { stdout, policies } = await suggestionsFor(
    pod('node', { spec: { hostNetwork: true } }),
    pod('bare', { labels: {} }),
    pod('wrong', { labels: { app: 'no label' } }),
  )
  assert.equal(policies, {})
  assert.match(stdout, '# There is nothing to suggest.')
  assert.match(stdout, '# Pod shop/node is on the network of its node')
  assert.match(stdout, '# Pod shop/bare has no labels by which a policy could select it.')
  assert.match(stdout, '# Pod shop/wrong has no labels by which a policy could select it.')
  const none = await ask(['suggest'], { 'a.yaml': yamlOf(service('web')) })
  assert.match(none.stdout, '# The files hold no workload.')
  const unreadable = await ask(['suggest'], { 'a.yaml': yamlOf(pod('web')), 'b.yaml': 'a: [' })
  assert.is(unreadable.code, 3)
  assert.match(unreadable.stdout, '# The answer lacks what could not be read: b.yaml:1')
})

test('what is suggested has no fault that the linter knows of', async () => {
  const files = {
    'a.yaml': yamlOf(
      pod('web', { container: { env: [{ name: 'X', value: 'http://db:80' }] } }),
      pod('db'),
      service('web', { type: 'LoadBalancer' }),
      service('db'),
    ),
  }
  const { stdout } = await keelint(folderWith(files), ['network', 'suggest'])
  const { problems } = await report(folderWith({ ...files, 'suggested.yaml': stdout }), ['--preset', 'strict'])
  const rules = new Set(
    problems.flatMap(({ file, rule }: { readonly file: string; readonly rule: string }) =>
      file === 'suggested.yaml' ? rule : [],
    ),
  )
  // What the files do not tell is open, and a comment says why.
  assert.equal([...rules], ['k8s/no-allow-all-network-policy'])
  const again = await keelint(folderWith({ ...files, 'suggested.yaml': stdout }), ['network', 'suggest'])
  assert.match(again.stdout, '# Network policies isolate every workload')
})

test.run()
