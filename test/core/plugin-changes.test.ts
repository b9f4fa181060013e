/** Rules that try to change what they are given, or collect what cannot travel. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { crashes, doing, type Loose, service } from '../support/bad-rule.ts'
import { meta } from '../support/lint.ts'
import { object } from '../support/run-with.ts'

const changes = suite('rules that change things')

changes('nothing that a rule is given can be changed', async () => {
  const freeze = { freeze: true }
  const changing = async (work: (value: Loose, node: Loose, context: Loose) => unknown) => {
    const [told, ...more] = await doing(work, { schema }, freeze)
    assert.equal(more, [])
    assert.match(told ?? 'nothing', /^It tried to change what it was given, and rules may only look: /)
  }
  const schema = {
    type: 'object',
    properties: { list: { type: 'array', items: { type: 'string' }, default: ['x'] } },
    additionalProperties: false,
  }
  await changing(value => {
    value.kind = 'x'
  })
  await changing(value => value.spec.ports.push({}))
  await changing(value => delete value.spec.ports[0].port)
  await changing(value => {
    Object.defineProperty(value.metadata, 'labels', { value: {} })
  })
  await changing((_value, node) => node.path.push('x'))
  await changing((_value, node) => {
    node.resource.id.name = 'x'
  })
  await changing((_value, _node, { options }) => options.list.push('y'))
  await changing((_value, _node, { settings }) => {
    settings.x = 1
  })
  await changing((_value, _node, { kubernetes }) => {
    kubernetes.version = '1.2'
  })
  await changing((_value, _node, context) => {
    context.options = {}
  })
})

changes('nor can pods, documents, facts and models', async () => {
  const files = {
    'a.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a}]}}}\n---\n${object('ServiceAccount', 'b')}---\n${service['a.yaml']}---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: {name: r}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}\nsubjects: [{kind: User, name: u}]\n`,
  }
  const changing = async (visitor: Record<string, (one: Loose, other: Loose) => unknown>, collect = {}) => {
    const told = await crashes({ meta, collect, create: () => visitor }, files, { freeze: true })
    assert.is(told.length, 1)
    assert.match(told[0]!, /tried to change/)
  }
  await changing({ Pod: (_value, node) => node.containers.pop() })
  await changing({
    Document(document) {
      if (document.index === 0) document.range.start = 1
    },
  })
  await changing({
    Document(document) {
      if (document.index === 0) document.parsed = {}
    },
  })
  await changing({ Project: ({ facts }) => facts.push({}) })
  await changing({
    Project(project) {
      project.pods = []
    },
  })
  await changing({
    Container(_value, node) {
      node.pod.value.spec = {}
    },
  })
  await changing({ Container: (_value, node) => node.path.pop() })
  await changing({
    Document({ index, parsed }) {
      if (index === 0) parsed.value.x = 1
    },
  })
  const fact = { Service: () => ({ list: [1] }) }
  await changing({ Project: ({ facts }) => facts[0].list.push(2) }, fact)
  await changing({ Project: ({ facts }) => facts.push(2) }, fact)
  await changing({ Project: ({ resources }) => resources.reverse() })
  await changing({ Project: ({ resources }) => resources[0].base.push(1) })
  await changing({
    Project({ pods }) {
      pods[0].labels.x = 'y'
    },
  })
  await changing({ Project: ({ access }) => access.bindings.pop() })
  await changing({ Project: ({ access }) => access.bindings[0].roles.pop() })
  await changing({ Project: ({ network, pods }) => network.coverage(pods[0]).ingress.policies.push(1) })
  await changing({
    Project(project) {
      project.isClosed = () => true
    },
  })
})

changes('without `freeze` values are as they are', async () => {
  assert.equal(
    await doing(value => {
      value.extra = 1
    }),
    [],
  )
})

changes('facts are plain data', async () => {
  const collecting = (fact: unknown) =>
    crashes({ meta, collect: { Service: () => fact }, create: () => ({ Project() {} }) })
  assert.equal(await collecting(() => {}), ['It collected a function, and facts are plain data.'])
  assert.equal(await collecting({ a: [new Map()] }), ['It collected a Map, and facts are plain data.'])
  assert.equal(await collecting({ a: Symbol('x') }), ['It collected a symbol, and facts are plain data.'])
  const round: Record<string, unknown> = {}
  round.self = round
  assert.equal(await collecting(round), ['It collected something too deep, or that holds itself.'])
  assert.equal(await collecting({ a: [1, null, { b: 'c' }] }), [])
})

changes.run()
