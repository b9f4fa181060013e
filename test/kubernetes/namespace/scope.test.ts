/** Which kinds live in namespaces. */
import { isNamespaced } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('scope of kinds')

test('knows the kinds of Kubernetes and of known workloads', () => {
  assert.is(isNamespaced('', 'Pod'), true)
  assert.is(isNamespaced('', 'Namespace'), false)
  assert.is(isNamespaced('rbac.authorization.k8s.io', 'Role'), true)
  assert.is(isNamespaced('rbac.authorization.k8s.io', 'ClusterRole'), false)
  assert.is(isNamespaced('argoproj.io', 'Rollout'), true)
  assert.is(isNamespaced('argoproj.io', 'ClusterWorkflowTemplate'), false)
  assert.is(isNamespaced('cert-manager.io', 'ClusterIssuer'), false)
  assert.is(isNamespaced('tekton.dev', 'TaskRun'), true)
})

test('cannot tell of other groups', () => {
  assert.is(isNamespaced('example.com', 'Namespace'), undefined)
  assert.is(isNamespaced('audit.k8s.io', 'Policy'), undefined)
  assert.is(isNamespaced('constructor', 'Pod'), undefined)
})

test.run()
