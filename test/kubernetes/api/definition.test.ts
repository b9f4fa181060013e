/** What the API table tells of definitions, in one version and over time. */
import { readFileSync } from 'node:fs'
import { type ApiDefinition, definition, newestMinor, oldestMinor, type TypeExpression } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('API definitions')
const text = readFileSync(new URL('../../../packages/kubernetes/src/api/k8s-api.txt', import.meta.url), 'utf8')
const headers = text.split('\n').filter(line => /^[a-z]/.test(line))

function target(type: TypeExpression): string | undefined {
  if (type.form === 'list' || type.form === 'map') return target(type.of)
  return type.form === 'definition' ? type.id : undefined
}

function typeOf(id: string, field: string): TypeExpression | undefined {
  return definition(id)?.fields.get(field)?.type
}

test('every definition of the table parses, and all that it refers to exists', () => {
  assert.ok(headers.length > 800, `${headers.length} definitions`)
  for (const id of headers.map(line => line.split(' ')[0]!)) {
    const found = definition(id)
    assert.ok(found && found.fields.size > 0, id)
    for (const field of found.fields.values()) {
      assert.ok(oldestMinor <= field.since && field.since <= field.until && field.until <= newestMinor, id)
      assert.ok(found.since <= field.since && field.until <= found.until, `${id}#${field.name}`)
      const reference = target(field.type)
      if (reference !== undefined) assert.ok(definition(reference, field.until), `${id}#${field.name}: ${reference}`)
    }
  }
})

test('in each minor, every definition refers only to what that minor has', () => {
  let references = 0
  for (let minor = oldestMinor; minor <= newestMinor; minor += 1) {
    for (const id of headers.map(line => line.split(' ')[0]!)) {
      for (const field of definition(id, minor)?.fields.values() ?? []) {
        const reference = target(field.type)
        if (reference === undefined) continue
        references += 1
        assert.ok(definition(reference, minor), `1.${minor}: ${id}#${field.name}`)
      }
    }
  }
  assert.ok(references > 10_000, `${references} references`)
})

test('types are parsed', () => {
  assert.equal(typeOf('core.v1.Container', 'image'), { form: 'string' })
  assert.equal(typeOf('core.v1.Container', 'imagePullPolicy'), {
    form: 'string',
    values: ['Always', 'IfNotPresent', 'Never'],
  })
  assert.equal(typeOf('core.v1.PodSpec', 'containers'), {
    form: 'list',
    of: { form: 'definition', id: 'core.v1.Container' },
    keys: ['name'],
  })
  assert.equal(typeOf('core.v1.ResourceRequirements', 'limits'), { form: 'map', of: { form: 'quantity' } })
  assert.equal(typeOf('core.v1.HTTPGetAction', 'port'), { form: 'integer-or-string' })
  assert.equal(typeOf('core.v1.ContainerPort', 'containerPort'), { form: 'integer', bits: 32 })
  assert.equal(typeOf('core.v1.PodSpec', 'activeDeadlineSeconds'), { form: 'integer', bits: 64 })
  assert.equal(typeOf('core.v1.Secret', 'data'), { form: 'map', of: { form: 'bytes' } })
  assert.equal(typeOf('meta.v1.ObjectMeta', 'creationTimestamp'), { form: 'time' })
  assert.equal(typeOf('apps.v1.ControllerRevision', 'data'), { form: 'object' })
  assert.equal(typeOf('apiextensions.v1.JSONSchemaProps', 'default'), { form: 'any' })
  assert.equal(typeOf('apiextensions.v1.JSONSchemaProps', '$ref'), { form: 'string' })
})

test('a field lives in its versions only', () => {
  const has = (minor?: number) => definition('core.v1.PodSpec', minor)?.fields.has('resources')
  assert.is(has(31), false)
  assert.is(has(32), true)
  assert.is(has(), true)
  const workloadRef = (minor?: number) => definition('core.v1.PodSpec', minor)?.fields.get('workloadRef')
  assert.equal([workloadRef(34), workloadRef(36)], [undefined, undefined])
  assert.equal([workloadRef(35)?.since, workloadRef()?.until], [35, 35])
})

test('what is required depends on the version', () => {
  const required = (minor: number) => definition('apps.v1.StatefulSetSpec', minor)?.fields.get('serviceName')?.required
  assert.equal([required(32), required(33)], [true, false])
})

test('a definition is known in its versions only', () => {
  const beta = 'autoscaling.v2beta2.HorizontalPodAutoscaler'
  assert.equal([definition(beta, 25)?.until, definition(beta, 26)], [25, undefined])
  assert.is(definition('core.v1.Nothing'), undefined)
  assert.is(definition('core.v1.Pod =/v1/Pod'), undefined)
  assert.is(definition('core.v1.PodSpe'), undefined)
  const pod: ApiDefinition | undefined = definition('core.v1.Pod')
  assert.equal(pod && { since: pod.since, until: pod.until }, { since: oldestMinor, until: newestMinor })
})

test.run()
