/** How kinds, old ones too, are found in the API table. */
import { definitionOfKind, groupsOfKind, minorsOfKind, nearestDefinitionOfKind } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('API kinds')

test('a kind has the definition of its group and version', () => {
  assert.is(definitionOfKind('', 'v1', 'Pod'), 'core.v1.Pod')
  assert.is(definitionOfKind('apps', 'v1', 'Deployment'), 'apps.v1.Deployment')
  assert.is(definitionOfKind('rbac.authorization.k8s.io', 'v1', 'ClusterRole'), 'rbac.v1.ClusterRole')
  assert.is(definitionOfKind('scheduling.k8s.io', 'v1alpha2', 'PodGroup'), 'scheduling.v1alpha2.PodGroup')
  assert.is(definitionOfKind('events.k8s.io', 'v1', 'Event'), 'events.v1.Event')
  assert.is(definitionOfKind('', 'v1', 'Event'), 'core.v1.Event')
  assert.is(definitionOfKind('', 'v1', 'PodList'), 'core.v1.PodList')
})

test('a part of a kind, a field or a look-alike is no kind', () => {
  for (const kind of ['PodSpec', 'pod', 'Po', 'Pods', 'v1/Pod', 'Pod\n', '', 'ObjectMeta']) {
    assert.is(definitionOfKind('', 'v1', kind), undefined, JSON.stringify(kind))
    assert.equal(groupsOfKind(kind), [], JSON.stringify(kind))
  }
  assert.is(definitionOfKind('apps', 'v1', 'Pod'), undefined)
})

test('groups of a kind hold the ones that it left', () => {
  for (const kind of ['Deployment', 'DaemonSet', 'ReplicaSet']) {
    assert.equal([...groupsOfKind(kind)].sort(), ['apps', 'extensions'], kind)
  }
  for (const kind of ['Ingress', 'NetworkPolicy']) {
    assert.equal([...groupsOfKind(kind)].sort(), ['extensions', 'networking.k8s.io'], kind)
  }
  assert.equal([...groupsOfKind('PodSecurityPolicy')].sort(), ['extensions', 'policy'])
  assert.equal(groupsOfKind('StatefulSet'), ['apps'])
  assert.equal(groupsOfKind('CronJob'), ['batch'])
  assert.equal(groupsOfKind('HorizontalPodAutoscaler'), ['autoscaling'])
  assert.equal(groupsOfKind('PodDisruptionBudget'), ['policy'])
  assert.equal(groupsOfKind('Pod'), [''])
  assert.equal([...groupsOfKind('Event')].sort(), ['', 'events.k8s.io'])
  assert.equal(groupsOfKind('Certificate'), [])
})

test('a version that the table lacks gets the newest definition of the kind', () => {
  assert.is(nearestDefinitionOfKind('extensions', 'v1beta1', 'Deployment'), 'apps.v1.Deployment')
  assert.is(nearestDefinitionOfKind('apps', 'v1beta2', 'StatefulSet'), 'apps.v1.StatefulSet')
  assert.is(nearestDefinitionOfKind('batch', 'v1beta1', 'CronJob'), 'batch.v1.CronJob')
  assert.is(
    nearestDefinitionOfKind('autoscaling', 'v2beta1', 'HorizontalPodAutoscaler'),
    'autoscaling.v2.HorizontalPodAutoscaler',
  )
  assert.is(
    nearestDefinitionOfKind('autoscaling', 'v2beta2', 'HorizontalPodAutoscaler'),
    'autoscaling.v2beta2.HorizontalPodAutoscaler',
  )
  assert.is(nearestDefinitionOfKind('events.k8s.io', 'v1beta1', 'Event'), 'events.v1.Event')
  assert.is(nearestDefinitionOfKind('rbac.authorization.k8s.io', 'v1beta1', 'Role'), 'rbac.v1.Role')
})

test('a kind of another group keeps its own meaning', () => {
  assert.is(nearestDefinitionOfKind('serving.knative.dev', 'v1', 'Service'), undefined)
  assert.is(nearestDefinitionOfKind('networking.istio.io', 'v1', 'Ingress'), undefined)
  assert.is(nearestDefinitionOfKind('policy', 'v1beta1', 'PodSecurityPolicy'), undefined)
})

test('the life of a kind spans the versions before and in the table', () => {
  assert.equal(minorsOfKind('extensions', 'v1beta1', 'Ingress'), { since: 17, until: 21 })
  assert.equal(minorsOfKind('batch', 'v1', 'CronJob'), { since: 21, until: 36 })
  assert.equal(minorsOfKind('batch', 'v1beta1', 'CronJob'), { since: 17, until: 24 })
  assert.equal(minorsOfKind('autoscaling', 'v2beta2', 'HorizontalPodAutoscaler'), { since: 17, until: 25 })
  assert.equal(minorsOfKind('flowcontrol.apiserver.k8s.io', 'v1beta2', 'FlowSchema'), { since: 23, until: 28 })
  assert.equal(minorsOfKind('policy', 'v1beta1', 'PodSecurityPolicy'), { since: 17, until: 24 })
  assert.equal(minorsOfKind('', 'v1', 'Pod'), { since: 17, until: 36 })
  assert.is(minorsOfKind('apps', 'v2', 'Deployment'), undefined)
})

test.run()
