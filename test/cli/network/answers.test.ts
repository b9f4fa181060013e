/** What the questions about networks answer where it is not easy: odd names, odd ends, odd ports, and nothing left out. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ask, ingress, pod, policy, service, yamlOf } from './manifests.ts'

const test = suite('network answers')

async function answer(args: readonly string[], ...objects: readonly object[]): Promise<string> {
  const { code, stdout, stderr } = await ask(args, { 'a.yaml': yamlOf(...objects) })
  assert.is(code, 0, stderr)
  return stdout
}

async function refusal(args: readonly string[], ...objects: readonly object[]): Promise<string> {
  const { code, stdout, stderr } = await ask(args, { 'a.yaml': yamlOf(...objects) })
  assert.is(code, 2)
  assert.is(stdout, '')
  return stderr
}

/** The rows of a table in CSV, without the world. */
async function rows(question: string, ...objects: readonly object[]): Promise<readonly string[]> {
  const text = await answer([question, '--format', 'csv'], ...objects)
  return text
    .split('\r\n')
    .slice(1, -1)
    .map(row => row.replace(/^\.,/, ''))
}

const web = { podSelector: { matchLabels: { app: 'web' } } }

test('list as JSON: ends and ports as data', async () => {
  const block = { ipBlock: { cidr: '2001:db8::/32', except: ['2001:db8:1::/48'] } }
  const ports = [
    { port: 80, endPort: 90 },
    { port: 53, protocol: 'UDP' },
  ]
  const [world] = JSON.parse(
    await answer(
      ['list', '--format', 'json'],
      pod('web'),
      policy('web', { ...web, ingress: [{ from: [block], ports }] }),
    ),
  )
  assert.equal(Object.keys(world), ['world', 'title', 'columns', 'rows', 'unknown', 'notes', 'flows'])
  assert.equal(world.flows[0], {
    from: {
      type: 'addresses',
      text: '2001:db8::/32 without 2001:db8:1::/48',
      cidr: '2001:db8::/32',
      except: ['2001:db8:1::/48'],
    },
    to: { type: 'workload', text: 'shop/web[Pod]', namespace: 'shop', kind: 'Pod', name: 'web', file: 'a.yaml' },
    allowed: [
      { protocol: 'TCP', first: 80, last: 90 },
      { protocol: 'UDP', first: 53, last: 53 },
    ],
    unknown: [],
  })
  assert.is(world.flows[1].to.type, 'anyone')
  assert.equal(
    world.flows[1].allowed.map((range: object) => Object.values(range).join(' ')),
    ['SCTP 1 65535', 'TCP 1 65535', 'UDP 1 65535'],
  )
})

test('list: workloads of one name are all there', async () => {
  const generated = { apiVersion: 'v1', kind: 'Pod', metadata: { generateName: 'job-' }, spec: { containers: [] } }
  const found = await rows('list', pod('web'), pod('web', { namespace: 'other' }), pod('web'), generated, generated)
  assert.equal(
    found.filter(row => row.startsWith('anyone,')),
    ['job-[Pod]', 'job-[Pod] #2', 'other/web[Pod]', 'shop/web[Pod]', 'shop/web[Pod] #2'].map(
      name => `anyone,${name},All Connections`,
    ),
  )
})

test('list: blocks of addresses, the narrower ones for themselves', async () => {
  const to = (cidr: string, port: number) => ({ to: [{ ipBlock: { cidr } }], ports: [{ port }] })
  const egress = [to('10.0.0.0/8', 443), to('10.1.0.0/16', 80)]
  const found = await rows('list', pod('web'), policy('web', { ...web, policyTypes: ['Egress'], egress }))
  assert.equal(
    found.filter(row => row.startsWith('shop/web')),
    ['shop/web[Pod],10.0.0.0/8,TCP 443', 'shop/web[Pod],10.1.0.0/16,"TCP 80,443"'],
  )
})

test('list: what an admin policy denies of the outside, and what it allows to some', async () => {
  const admin = (spec: object) => ({
    apiVersion: 'policy.networking.k8s.io/v1alpha1',
    kind: 'AdminNetworkPolicy',
    metadata: { name: 'admin' },
    spec: { priority: 1, subject: { namespaces: {} }, ...spec },
  })
  const denied = await rows(
    'list',
    pod('web'),
    admin({ egress: [{ action: 'Deny', to: [{ networks: ['192.0.2.0/24'] }] }] }),
  )
  assert.ok(
    denied.includes('shop/web[Pod],the outside,All Connections') ||
      denied.includes('shop/web[Pod],anyone,All Connections'),
  )
  assert.ok(denied.includes('shop/web[Pod],192.0.2.0/24,No Connections'))
  const allowed = await rows(
    'list',
    pod('web'),
    pod('db'),
    policy('db', { podSelector: { matchLabels: { app: 'db' } } }),
    admin({
      ingress: [
        { action: 'Allow', from: [{ pods: { namespaceSelector: {}, podSelector: { matchLabels: { app: 'web' } } } }] },
      ],
    }),
  )
  assert.ok(allowed.includes('shop/web[Pod],shop/db[Pod],All Connections'))
})

test('list: policies that are not evaluated leave the outside open as well', async () => {
  const cilium = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { endpointSelector: {}, egress: [{}] },
  }
  assert.ok((await rows('list', pod('web'), cilium)).includes('shop/web[Pod],anyone,cannot tell: All Connections'))
})

test('ports by name towards pods that the files do not hold', async () => {
  const egress = [{ to: [{ namespaceSelector: {} }], ports: [{ port: 'metrics' }] }]
  const objects = [pod('web'), policy('web', { ...web, policyTypes: ['Egress'], egress })]
  assert.ok((await rows('list', ...objects)).includes('shop/web[Pod],every pod,TCP port `metrics`'))
  const [{ flows }] = JSON.parse(await answer(['list', '--format', 'json'], ...objects))
  const flow = flows.find(({ to }: { readonly to: { readonly type: string } }) => to.type === 'pods')
  assert.equal(flow.named, [{ protocol: 'TCP', name: 'metrics' }])
  assert.match(await answer(['list', '--format', 'svg'], ...objects), 'TCP port &#96;metrics&#96; to every pod')
  assert.match(await answer(['explain', 'web', 'anyone'], ...objects), 'port `metrics`')
})

test('CSV: no cell is a formula', async () => {
  const [row] = await rows('list', pod('=1+1', { namespace: '@SUM(A1)' }))
  assert.is(row, "'@SUM(A1)/=1+1[Pod],anyone,All Connections")
})

test('explain: ports by number, range, name and protocol', async () => {
  const container = {
    ports: [
      { name: 'pg', containerPort: 5432 },
      { name: 'dns', containerPort: 53, protocol: 'UDP' },
    ],
  }
  const db = pod('db', { container })
  const only = policy('db', { podSelector: { matchLabels: { app: 'db' } }, ingress: [{ ports: [{ port: 'pg' }] }] })
  const title = async (...port: readonly string[]) =>
    (await answer(['explain', 'web', 'db', ...port], pod('web'), db, only)).split('\n')[0]!.replace(/.*: /, '')
  assert.is(await title('pg'), 'TCP 5432')
  assert.is(await title('5432'), 'TCP 5432')
  assert.is(await title('5000-6000/tcp'), 'TCP 5432')
  assert.is(await title('tcp'), 'TCP 5432')
  assert.is(await title('dns'), 'No Connections')
  assert.is(await title('5432/UDP'), 'No Connections')
  assert.is(await title(), 'TCP 5432')
  const refused = (port: string) => refusal(['explain', 'web', 'db', port], pod('web'), db, only)
  assert.match(await refused('pgg'), '`pgg` is neither a path nor a port of `shop/db[Pod]`. Did you mean `pg`?')
  assert.match(await refused('0'), 'There is no port `0`.')
  assert.match(await refused('65536'), 'There is no port `65536`.')
  assert.match(await refused('90-80'), 'There is no port `90-80`.')
  assert.match(await refused('80/icmp'), 'There is no protocol `icmp`')
  assert.match(await refused('no/such/folder'), '`no/such/folder`')
})

test('explain: a folder that has the name of a port is a folder', async () => {
  const files = { 'pg/a.yaml': yamlOf(pod('web'), pod('db')), 'b.yaml': yamlOf(pod('web')) }
  const { code, stdout } = await ask(['explain', 'web', 'db', 'pg'], files)
  assert.is(code, 0)
  assert.match(stdout, 'shop/web[Pod] to shop/db[Pod]: All Connections')
})

test('explain: ends by every name that they have', async () => {
  const two = [pod('web'), pod('web', { namespace: 'other' }), pod('db')]
  assert.match(
    await refusal(['explain', 'web', 'db'], ...two),
    'There are several workloads `web`: `shop/web[Pod]`, `other/web[Pod]`.',
  )
  for (const name of ['other/web', 'other/web[Pod]'])
    assert.match(await answer(['explain', name, 'db[Pod]'], ...two), 'other/web[Pod] to shop/db[Pod]')
  assert.match(await refusal(['explain', 'othr/web', 'db'], ...two), 'Did you mean `other/web`?')
  assert.match(await refusal(['explain', '192.0.2.1', 'anyone'], ...two), 'One of the two ends has to be a workload')
  const itself = await answer(['explain', 'db', 'db', '80'], ...two)
  assert.match(itself, /both +allowed +TCP 80/)
  assert.match(itself, 'A pod always reaches itself')
  const part = { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '2001:db8::/64' } }] }] }
  const block = await answer(['explain', '2001:db8::/32', 'db'], ...two, policy('all', part))
  assert.match(block, 'Rules tell some addresses of the block from others')
  assert.match(await answer(['explain', '2001:db8::1', 'db'], ...two, policy('all', part)), ': All Connections\n')
})

test('exposure: every way in, by its line, and what policies leave of it', async () => {
  const gateway = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'HTTPRoute',
    metadata: { name: 'route', namespace: 'shop' },
    spec: { rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] },
  }
  const route = {
    apiVersion: 'route.openshift.io/v1',
    kind: 'Route',
    metadata: { name: 'route', namespace: 'shop' },
    spec: { to: { kind: 'Service', name: 'web' } },
  }
  const found = await rows(
    'exposure',
    pod('web', { container: { ports: [{ containerPort: 8080, hostPort: 80 }] } }),
    pod('node', { spec: { hostNetwork: true } }),
    service('web', { type: 'LoadBalancer' }),
    service('open', { type: 'NodePort', selector: { app: 'gone' } }),
    ingress('web', 'web', 80),
    ingress('lost', 'missing', 80),
    gateway,
    route,
  )
  const ways = found.filter(row => row.includes(',from outside,'))
  assert.equal(ways, [
    'shop/web[Pod],from outside,Ingress `web` (a.yaml:9),TCP 8080',
    'shop/web[Pod],from outside,HTTPRoute `route` (a.yaml:13),TCP 8080',
    'shop/web[Pod],from outside,Route `route` (a.yaml:15),TCP 8080',
    'shop/web[Pod],from outside,Service `web` (LoadBalancer) (a.yaml:5),TCP 8080',
    'shop/web[Pod],from outside,hostPort 80 (a.yaml:1),TCP 8080',
    'shop/node[Pod],from outside,hostNetwork (a.yaml:3),"All Connections, for policies do not hold reliably on the network of a node"',
    'what the files do not hold,from outside,Service `open` (NodePort) (a.yaml:7),cannot tell',
    'what the files do not hold,from outside,Ingress `lost` to Service `missing` (a.yaml:11),cannot tell',
  ])
  const balanced = [pod('web'), service('web', { type: 'LoadBalancer' })]
  const through = async (from: object) =>
    (await rows('exposure', ...balanced, policy('web', { ...web, ingress: [{ from: [from] }] })))[0] ?? ''
  assert.match(await through({ podSelector: {} }), 'No Connections: policies let nobody in on TCP 8080')
  assert.match(await through({ ipBlock: { cidr: '192.0.2.0/24' } }), 'TCP 8080, if policies let the way in')
})

test('formats: those of the question', async () => {
  assert.match(await refusal(['exposure', '--format', 'html'], pod('web')), '`network exposure` prints text, markdown')
  assert.match(await refusal(['suggest', '--format', 'json'], pod('web')), '`network suggest` prints yaml')
  assert.match(await refusal(['list', '--format', 'yaml'], pod('web')), '`network list` prints text')
  assert.match(await refusal(['list', '--format', 'htm'], pod('web')), 'did you mean `html`?')
})

test('nothing to look at, and what could not be read', async () => {
  for (const question of ['list', 'exposure', 'suggest']) {
    const { code, stderr } = await ask([question], {})
    assert.is(code, 2)
    assert.match(stderr, 'There is nothing to look at')
  }
  const files = { 'a.yaml': yamlOf(pod('web')), 'b.yaml': 'a: [' }
  for (const question of [['list'], ['explain', 'web', 'anyone'], ['exposure']]) {
    const { code, stderr } = await ask(question, files)
    assert.is(code, 3)
    assert.match(stderr, 'The answer lacks what could not be read: b.yaml:1')
  }
  assert.match((await ask(['list', '--format', 'mermaid'], files)).stdout, '%% The answer lacks what could not be read')
})

test.run()
