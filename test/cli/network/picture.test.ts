/** The picture of who reaches whom: whole, escaped, the same for the same files, and readable for many workloads. */
import { createHash } from 'node:crypto'
import { SaxesParser } from 'saxes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ask, ingress, pod, policy, service, yamlOf } from './manifests.ts'

const test = suite('network picture')

const world = yamlOf(
  pod('web'),
  pod('db', { container: { ports: [{ name: 'pg', containerPort: 5432 }] } }),
  service('web'),
  ingress('web', 'web', 80),
  policy('db', {
    podSelector: { matchLabels: { app: 'db' } },
    policyTypes: ['Ingress', 'Egress'],
    ingress: [{ from: [{ podSelector: { matchLabels: { app: 'web' } } }], ports: [{ port: 'pg' }] }],
    egress: [{ to: [{ ipBlock: { cidr: '192.0.2.0/24' } }], ports: [{ port: 443 }] }],
  }),
)

async function drawn(format: 'svg' | 'html', text: string): Promise<string> {
  const { code, stdout, stderr } = await ask(['list', '--format', format], { 'a.yaml': text })
  assert.is(code, 0, stderr)
  return stdout
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Throws where it is not well-formed. */
function elementsOf(svg: string): readonly Element[] {
  const found: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: attributes as Element['attributes'] }))
  parser.write(svg).close()
  return found
}

const classes = (svg: string, name: string) =>
  elementsOf(svg).filter(({ attributes }) => attributes.class?.split(' ').includes(name))

test('cards, arrows with their ports, and what decides, by its line', async () => {
  const svg = await drawn('svg', world)
  assert.is(classes(svg, 'namespace').length, 1)
  assert.is(classes(svg, 'card').length, 4, 'two workloads, the outside, and a block of addresses')
  assert.match(svg, '>TCP 5432<')
  assert.match(svg, '>TCP 443<')
  assert.match(svg, 'shop/web[Pod] → shop/db[Pod]: TCP 5432; by NetworkPolicy &#96;db&#96;, spec.ingress.0 (a.yaml:9)')
  assert.match(svg, 'outside of the cluster → shop/web[Pod]: TCP 8080; by Ingress &#96;web&#96; (a.yaml:7)')
  const arrows = classes(svg, 'arrow').filter(({ attributes }) => attributes['marker-end'])
  assert.equal(arrows.map(({ attributes }) => attributes.class!.split(' ')[1]).sort(), ['flow', 'flow', 'way'])
})

test('sides tell isolation: open, isolated, and what nobody can tell', async () => {
  const sides = async (text: string) =>
    classes(await drawn('svg', text), 'side')
      .slice(0, -3)
      .map(({ attributes }) => attributes.class!.replace('side ', ''))
  assert.equal(await sides(yamlOf(pod('web'))), ['open', 'open'])
  const closed = policy('all', { podSelector: {}, policyTypes: ['Ingress'] })
  assert.equal(await sides(yamlOf(pod('web'), closed)), ['isolated', 'open'])
  const cilium = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { endpointSelector: {}, ingress: [{}] },
  }
  const text = yamlOf(pod('web'), cilium)
  assert.match(await drawn('svg', text), 'cannot tell: All Connections')
})

test('a way in that policies cut off, and one that leads nowhere', async () => {
  const closed = policy('all', { podSelector: {}, policyTypes: ['Ingress'] })
  const cut = await drawn('svg', yamlOf(pod('web'), service('web', { type: 'LoadBalancer' }), closed))
  assert.match(cut, 'way in, cut off by policies')
  const nowhere = await drawn('svg', yamlOf(pod('web'), ingress('web', 'gone', 80)))
  assert.match(nowhere, 'Ingress &#96;web&#96; to Service &#96;gone&#96;')
})

test('the page loads and runs nothing, and its style is the one that it names', async () => {
  const html = await drawn('html', world)
  const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  assert.is(
    policy?.replaceAll('&#39;', "'"),
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  )
  assert.not.match(html, /<script|<link|<img|<iframe| style="| on\w+="|url\((?!#)|@import|https?:(?!\/\/www\.w3\.org)/)
  assert.is(html.match(/<table>/g)?.length, 2)
  assert.match(html, '<small>a.yaml:9</small>')
  assert.match(html, 'prefers-color-scheme: dark')
  assert.match(html, /<svg[^>]* role="img" aria-labelledby="w0title w0desc">/)
})

test('the same bytes for the same files, whatever their order', async () => {
  const files = world.split('---\n')
  const named = (list: readonly string[]) => Object.fromEntries(list.map((text, index) => [`${index}.yaml`, text]))
  for (const format of ['svg', 'html']) {
    const once = await ask(['list', '--format', format], named(files))
    const again = await ask(['list', '--format', format], named(files))
    assert.is(once.stdout, again.stdout)
  }
})

test('names are text, and nothing else', async () => {
  const evil = '</title></svg><script>alert(1)</script>" onload="x ]]> & \u202e\u0000'
  const text = yamlOf(
    pod(evil, { namespace: evil, labels: { app: evil } }),
    { ...policy(evil, { podSelector: {}, ingress: [{ from: [{ podSelector: {} }] }] }, evil) },
    service(evil, { selector: { app: evil }, type: 'NodePort' }, evil),
  )
  for (const format of ['svg', 'html'] as const) {
    const { stdout } = await ask(['list', '--format', format], { 'a.yaml': text })
    assert.not.match(stdout, /<script|onload="|[\p{Bidi_Control}\0]/u)
    if (format === 'svg') elementsOf(stdout)
  }
})

test('workloads that nothing tells apart are one card', async () => {
  const svg = await drawn('svg', yamlOf(...['a', 'b', 'c'].map(name => pod(name))))
  assert.is(classes(svg, 'card').length, 1)
  assert.match(svg, 'and 2 more: b, c')
})

test('many workloads are drawn together, and the tables hold each', async () => {
  const objects = Array.from({ length: 300 }, (_, index) => {
    const [name, namespace] = [`app-${index}`, `team-${index % 6}`]
    const ports = [{ port: 1000 + index }]
    const spec = { podSelector: { matchLabels: { app: name } }, ingress: [{ from: [{ podSelector: {} }], ports }] }
    return [pod(name, { namespace }), policy(name, spec, namespace)]
  }).flat()
  const html = await drawn('html', yamlOf(...objects))
  assert.is(html.match(/class="card /g)?.length, 6)
  assert.match(html, 'are one card, for there are many')
  for (const index of [0, 150, 299]) assert.match(html, `team-${index % 6}/app-${index}[Pod]`)
  assert.match(html, 'TCP 1299')
})

test('files without a workload, and what could not be read', async () => {
  assert.match(await drawn('svg', yamlOf(service('web'))), 'No workload in these files.')
  const { code, stdout } = await ask(['list', '--format', 'svg'], { 'a.yaml': world, 'b.yaml': 'a: [' })
  assert.is(code, 3)
  assert.match(stdout, 'The answer lacks what could not be read: b.yaml:1')
  elementsOf(stdout)
})

test('every world has a picture of its own', async () => {
  const files = {
    'keelint.config.yaml': 'worlds: [one, two]\n',
    'one/a.yaml': world,
    'two/a.yaml': world,
  }
  const { code, stdout, stderr } = await ask(['list', '--format', 'html'], files)
  assert.is(code, 0, stderr)
  assert.is(stdout.match(/<figure>/g)?.length, 2)
  const ids = [...stdout.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  assert.is(new Set(ids).size, ids.length)
})

test.run()
