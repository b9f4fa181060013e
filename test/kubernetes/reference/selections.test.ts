/** What selectors of Services, budgets and monitors select. */
import { type LabelSelector, selects } from '@keelint/kubernetes'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closed, type Manifest, type World, worldOf } from '../../support/references.ts'

const test = suite('selections')

type Labels = Readonly<Record<string, string>>

const deployment = (name: string, labels: Labels, namespace?: string): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, ...(namespace && { namespace }) },
  spec: { template: { metadata: { labels }, spec: { containers: [] } } },
})

const service = (selector: Labels | undefined, namespace?: string, labels: Labels = {}): Manifest => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'service', labels, ...(namespace && { namespace }) },
  spec: { ...(selector && { selector }) },
})

const budget = (selector: unknown, version = 'v1'): Manifest => ({
  apiVersion: `policy/${version}`,
  kind: 'PodDisruptionBudget',
  metadata: { name: 'budget' },
  spec: { selector },
})

/** Of each selector its answer and the names of what it selects. */
function selected({ references }: World): readonly string[] {
  return references.selections.map(({ answer, pods, services }) =>
    [`${answer}:`, ...pods.map(pod => pod.resource.id.name), ...services.map(({ id }) => id.name)].join(' '),
  )
}

test('by labels, in one namespace', () => {
  const web = deployment('web', { app: 'web', tier: 'front' }, 'shop')
  const outside = closed
  assert.equal(selected(worldOf([service({ app: 'web' }, 'shop'), web])), ['there: web'])
  assert.equal(selected(worldOf([service({ app: 'api' }, 'shop'), web])), ['unknown:'])
  assert.equal(selected(worldOf([service({ app: 'api' }, 'shop'), web], { outside })), ['missing:'])
  assert.equal(selected(worldOf([service({ app: 'web' }, 'other'), web], { outside })), ['missing:'])
  assert.equal(selected(worldOf([service({ app: 'web' }), web], { outside })), ['unknown:'])
  assert.equal(selected(worldOf([service(undefined), service({}), web], { outside })), [])
})

test('labels that controllers give are left out', () => {
  const web = deployment('web', { app: 'web' })
  const byPod = { 'statefulset.kubernetes.io/pod-name': 'web-0' }
  assert.equal(selected(worldOf([service({ app: 'web', ...byPod }), web], { outside: closed })), ['there: web'])
  assert.equal(selected(worldOf([service({ app: 'api', ...byPod }), web], { outside: closed })), ['missing:'])
  assert.equal(selected(worldOf([service(byPod), web], { outside: closed })), ['unknown:'])
})

test('a budget without a selector selects nothing, one with an empty selector all since policy/v1', () => {
  const web = deployment('web', { app: 'web' })
  assert.equal(selected(worldOf([budget(undefined), budget({}), budget({}, 'v1beta1'), web])), ['there: web'])
})

test('monitors look into their own namespace unless they say others', () => {
  const monitor = (namespaceSelector?: object): Manifest => ({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
    metadata: { name: 'monitor', namespace: 'monitoring' },
    spec: { selector: { matchLabels: { app: 'web' } }, ...(namespaceSelector && { namespaceSelector }) },
  })
  const web = service(undefined, 'shop', { app: 'web' })
  const manifests = [
    monitor(),
    monitor({ matchNames: ['shop'] }),
    monitor({ any: true }),
    monitor({ matchNames: ['x'] }),
  ]
  const answers = ['missing:', 'there: service', 'there: service', 'missing:']
  assert.equal(selected(worldOf([...manifests, web], { outside: closed })), answers)
})

test('who selects me', () => {
  const { references } = worldOf([
    service({ app: 'web' }),
    budget({ matchLabels: { app: 'web' } }),
    deployment('web', { app: 'web' }),
    deployment('api', { app: 'api' }),
  ])
  const [
    {
      pods: [pod],
    } = { pods: [] },
  ] = references.selections
  assert.equal(
    references.selecting(pod!).map(({ from }) => from.id.kind),
    ['Service', 'PodDisruptionBudget'],
  )
})

test('the same as looking at every pair', () => {
  const labels = fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2'), { maxKeys: 2 })
  const namespace = fc.constantFrom(undefined, 'x', 'y')
  const operator = fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist')
  const expression = fc
    .tuple(fc.constantFrom('a', 'b'), operator, fc.array(fc.constantFrom('1', '2'), { maxLength: 2 }))
    .map(([key, operator, values]) => ({ key, operator, values }))
  const selector = fc.record({ matchLabels: labels, matchExpressions: fc.array(expression, { maxLength: 2 }) })
  const property = fc.property(
    fc.array(fc.tuple(labels, namespace), { maxLength: 6 }),
    fc.tuple(selector, namespace),
    (pods, [selector, own]) => {
      const manifests = pods.map(([labels, namespace], index) => deployment(`p${index}`, labels, namespace))
      const one = { ...budget(selector), metadata: { name: 'budget', ...(own && { namespace: own }) } }
      const { references } = worldOf([...manifests, one])
      const found = references.selections[0]?.pods.map(({ resource }) => resource.id.name) ?? []
      const expected = pods.flatMap(([labels, namespace], index) =>
        namespace === own && selects(selector as LabelSelector, labels, 'none') === true ? [`p${index}`] : [],
      )
      assert.equal(found, expected)
    },
  )
  fc.assert(property, { numRuns: 500 })
})

test.run()
