/** Every row of the contract's table of places. */
import { defineRule, type Path } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintWith, meta, where } from '../support/lint.ts'

const places = suite('places')

/** Where a report at `path` of the first resource stands. */
async function at(text: string, path: Path, part?: 'key', file = 'a.yaml'): Promise<string> {
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Resource: (_value, { resource }) => report({ at: { resource, path, ...(part && { part }) }, messageId: 'here' }),
    }),
  })
  const { problems, ledger } = await lintWith(rule, { [file]: text })
  assert.equal(ledger.unreadable, [])
  const [problem] = problems
  return `${where(problem!, text)}${problem!.absent ? ' absent' : ''}`
}

const pod = `apiVersion: v1
kind: Pod
metadata:
  name: "web"   # the name
spec:
  hostNetwork: true # why
  nodeName:
  nodeSelector: null
  securityContext: {}
  containers:
    - name: a # first
      image: |-
        nginx
      command: ["sh", '-c']
    - &b {name: b, image: nginx} # second
    -   # odd
      name: "c # no comment"
      env:
        - value: x
`

const rows: readonly (readonly [string, Path, string])[] = [
  ['a scalar', ['spec', 'hostNetwork'], '6:16 «true»'],
  ['a scalar with its quotes', ['metadata', 'name'], '4:9 «"web"»'],
  ['the header of a block scalar', ['spec', 'containers', 0, 'image'], '12:14 «|-»'],
  ['the key of an empty value', ['spec', 'nodeName'], '7:3 «nodeName»'],
  ['the key of null', ['spec', 'nodeSelector'], '8:3 «nodeSelector»'],
  ['the key of a mapping', ['spec'], '5:1 «spec»'],
  ['the key of a flow mapping', ['spec', 'securityContext'], '9:3 «securityContext»'],
  ['the key of a list', ['spec', 'containers'], '10:3 «containers»'],
  ['an item without its comment', ['spec', 'containers', 0], '11:7 «name: a»'],
  ['an item with an anchor', ['spec', 'containers', 1], '15:7 «&b {name: b, image: nginx}»'],
  ['an item below its dash', ['spec', 'containers', 2], '17:7 «name: "c # no comment"»'],
  ['a scalar item', ['spec', 'containers', 0, 'command', 1], `14:23 «'-c'»`],
  ['an absent field at its parent', ['spec', 'securityContext', 'runAsUser'], '9:3 «securityContext» absent'],
  [
    'an absent field below an absent parent',
    ['spec', 'containers', 0, 'securityContext', 'privileged'],
    '11:7 «name: a» absent',
  ],
  ['an absent field below null', ['spec', 'nodeSelector', 'os'], '8:3 «nodeSelector» absent'],
  ['an absent item', ['spec', 'containers', 7], '10:3 «containers» absent'],
  ['a field absent at the root', ['status'], '4:9 «"web"» absent'],
  ['the whole resource', [], '4:9 «"web"»'],
]
for (const [title, path, expected] of rows) places(title, async () => assert.is(await at(pod, path), expected))

places('the key, where a rule asks for it', async () => {
  assert.is(await at(pod, ['spec', 'hostNetwork'], 'key'), '6:3 «hostNetwork»')
  assert.is(await at(pod, ['spec', 'containers', 0, 'command'], 'key'), '14:7 «command»')
})

places('a resource without a name stands at its kind, and without both at its first token', async () => {
  assert.is(await at('apiVersion: v1\nkind: Pod\n', []), '2:7 «Pod»')
  assert.is(await at('apiVersion: v1\nkind: Pod\nmetadata:\n  name:\n', []), '2:7 «Pod»')
  assert.is(await at('apiVersion: v1\nkind: PodList\nitems:\n  - spec: {}\n', []), '4:5 «spec: {}»')
})

places('lists, documents, byte order marks and line ends do not move a place', async () => {
  const list =
    '\uFEFF# one\r\n---\r\napiVersion: v1\r\nkind: List\r\nitems:\r\n- apiVersion: v1\r\n  kind: Pod\r\n  metadata: {name: x}\r\n  spec: {hostPID: true}\r\n'
  assert.is(await at(list, ['spec', 'hostPID']), '9:19 «true»')
  assert.is(await at('\uFEFFapiVersion: v1\nkind: Pod\n', ['apiVersion']), '1:13 «v1»')
  assert.match(await at('---\n\uFEFFapiVersion: v1\nkind: Pod\n', ['apiVersion']), /^2:13 /)
  assert.is(await at('apiVersion: v1\rkind: Pod\rspec: {hostPID: true}\r', ['spec', 'hostPID']), '3:17 «true»')
})

places('JSON', async () => {
  const json = '{"apiVersion": "v1",\n "kind": "Pod", "spec": {\n\t"hostPID": true, "containers": [{"name": "a"}]}}'
  assert.is(await at(json, ['spec', 'hostPID'], undefined, 'a.json'), '3:13 «true»')
  assert.is(await at(json, ['spec'], undefined, 'a.json'), '2:17 «"spec"»')
  assert.is(await at(json, ['spec', 'containers', 0], undefined, 'a.json'), '3:34 «{"name": "a"}»')
})

places('a location never spans lines', async () => {
  const text =
    'apiVersion: v1\nkind: Pod\nspec:\n  nodeName: "a\n    b"\n  x: {a: 1,\n    b: 2}\n  l:\n    - {a: 1,\n       b: 2}\n'
  assert.is(await at(text, ['spec', 'nodeName']), '4:13 «"a»')
  assert.is(await at(text, ['spec', 'l', 0]), '9:7 «{a: 1,»')
})

places('an alias and a merge key lead to where the value stands, and the use is related', async () => {
  const text = `apiVersion: v1
kind: Pod
metadata:
  annotations: &base {a: x}
  labels:
    <<: *base
spec: {nodeName: &node n, hostname: *node}
`
  const rule = defineRule({
    meta,
    create: ({ report }) => ({
      Resource: (_value, { resource }) => {
        report({ at: { resource, path: ['metadata', 'labels', 'a'] }, messageId: 'here' })
        report({ at: { resource, path: ['spec', 'hostname'] }, messageId: 'here' })
      },
    }),
  })
  const { problems } = await lintWith(rule, { 'a.yaml': text })
  assert.equal(
    problems.map(problem => [where(problem, text), ...problem.related!.map(related => where(related, text))]),
    [
      ['4:26 «x»', '6:5 «<<»'],
      ['7:24 «n»', '7:37 «*node»'],
    ],
  )
})

places('columns count UTF-16 units', async () => {
  assert.is(await at('apiVersion: v1\nkind: Pod\nspec: {x: "𝕏é", hostPID: true}\n', ['spec', 'hostPID']), '3:27 «true»')
})

places.run()
