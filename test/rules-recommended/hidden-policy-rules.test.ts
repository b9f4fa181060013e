/** Rules of network policies are compared each with each, and where they are too many the ledger says that nobody did. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lint } from '../support/lint.ts'

const test = suite('hidden rules of network policies')

function policyWith(rules: number): string {
  const rule = (index: number) => `  - from: [{ ipBlock: { cidr: 10.${index >> 8}.${index & 255}.0/24 } }]\n`
  const wide = '  - from: [{ ipBlock: { cidr: 10.0.0.0/16 } }]\n'
  const head = 'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: a, namespace: b }\n'
  const rest = Array.from({ length: rules - 1 }, (_, index) => rule(index + 1)).join('')
  return `${head}spec:\n  podSelector: {}\n  policyTypes: [Ingress]\n  ingress:\n${wide}${rest}`
}

const config = { rules: { 'k8s/no-hidden-network-policy-rule': 'warn' } } as const

test('some hundreds are compared', async () => {
  const { problems, ledger } = await lint({ 'a.yaml': policyWith(600) }, config)
  assert.is(problems.length, 255)
  assert.equal(ledger.undecided, [])
})

test('some thousands are not, which is said', async () => {
  const { problems, ledger } = await lint({ 'a.yaml': policyWith(3000) }, config)
  assert.equal(problems, [])
  assert.is(ledger.undecided.length, 1)
  assert.match(ledger.undecided[0]!.reason, 'too many to compare')
})

test.run()
