/** What versions of Kubernetes change about a pod's security. */
import { mayRunAsRoot, seccompProfileOf } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('pod security')
const web = { name: 'web' }
const annotated = (annotations: Record<string, string>, spec = {}) => ({ metadata: { annotations }, spec })

test('lets pods with a user namespace run as root from 1.35 on', () => {
  assert.ok(mayRunAsRoot({ hostUsers: false }, '1.35'))
  assert.not(mayRunAsRoot({ hostUsers: false }, '1.34.9'))
  assert.not(mayRunAsRoot({ hostUsers: true }, '1.36'))
  assert.not(mayRunAsRoot({}, '1.36'))
  assert.not(mayRunAsRoot(undefined, '1.36'))
})

test('takes a container’s seccomp profile over its pod’s', () => {
  const pod = { spec: { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } } }
  assert.is(seccompProfileOf(pod, web, '1.36').type, 'RuntimeDefault')
  const unconfined = { ...web, securityContext: { seccompProfile: { type: 'Unconfined' } } }
  assert.is(seccompProfileOf(pod, unconfined, '1.36').type, 'Unconfined')
  assert.is(seccompProfileOf({}, web, '1.36').type, undefined)
})

test('reads seccomp annotations before 1.27 only, the container’s first', () => {
  const pod = annotated({
    'seccomp.security.alpha.kubernetes.io/pod': 'docker/default',
    'container.seccomp.security.alpha.kubernetes.io/web': 'localhost/web.json',
    'container.seccomp.security.alpha.kubernetes.io/open': 'unconfined',
  })
  assert.is(seccompProfileOf(pod, web, '1.26').type, 'Localhost')
  assert.equal(seccompProfileOf(pod, { name: 'open' }, '1.26'), {
    type: 'Unconfined',
    annotation: 'container.seccomp.security.alpha.kubernetes.io/open',
  })
  assert.is(seccompProfileOf(pod, { name: 'cache' }, '1.26').type, 'RuntimeDefault')
  assert.is(seccompProfileOf(pod, web, '1.27').type, undefined)
})

test('takes fields over annotations', () => {
  const pod = annotated(
    { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' },
    { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
  )
  assert.is(seccompProfileOf(pod, web, '1.26').type, 'RuntimeDefault')
})

test.run()
