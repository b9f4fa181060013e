/** Each rule on manifests that are fine, and on those that are not. */
import { test } from 'node:test'
import { RuleTester } from '@keelint/core/testing'
import consistentTeam from '../src/rules/consistent-team.ts'
import noForeignRegistry from '../src/rules/no-foreign-registry.js'
import requireTeam from '../src/rules/require-team.ts'

RuleTester.it = (title, body) => void test(title, body)
const tester = new RuleTester()

const namespace = (labels: string) => `apiVersion: v1
kind: Namespace
metadata:
  name: pond
  labels: ${labels}
`

const duck = (team: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: duck
  namespace: pond
spec:
  template:
    metadata:
      labels:
        team: ${team} # who is called
    spec:
      containers:
        - name: duck
          image: registry.acme.example/duck:1.2.3
`

tester.run('require-team', requireTeam, {
  valid: [namespace('{ team: water }'), { text: namespace('{ team: water }'), options: { teams: ['water', 'reed'] } }],
  invalid: [
    { text: namespace('{ tier: front }'), problems: [{ messageId: 'missing', at: 'labels' }] },
    {
      text: namespace('{ team: "watter" }'),
      options: { teams: ['water'] },
      problems: [
        {
          messageId: 'unknown',
          at: '"watter"',
          suggestions: [{ messageId: 'rename', output: namespace('{ team: "water" }') }],
        },
      ],
    },
  ],
})

tester.run('consistent-team', consistentTeam, {
  valid: [
    { title: 'the same team', files: { 'ns.yaml': namespace('{ team: water }'), 'duck.yaml': duck('water') } },
    { title: 'a namespace that is not in the files', text: duck('reed') },
    { title: 'a namespace without a team', files: { 'ns.yaml': namespace('{}'), 'duck.yaml': duck('reed') } },
  ],
  invalid: [
    {
      title: 'another team, in another file',
      files: { 'ns.yaml': namespace('{ team: water }'), 'duck.yaml': duck('reed') },
      problems: [{ messageId: 'differs', file: 'duck.yaml', at: 'reed', related: ['water'] }],
      output: { 'duck.yaml': duck('water') },
    },
  ],
})

tester.run('no-foreign-registry', noForeignRegistry, {
  valid: [{ text: duck('water'), options: { registries: ['registry.acme.example'] } }],
  invalid: [
    {
      text: duck('water').replace('registry.acme.example/', ''),
      options: { registries: ['registry.acme.example'] },
      problems: [{ messageId: 'foreign', line: 14, column: 18, at: 'duck:1.2.3' }],
    },
  ],
})
