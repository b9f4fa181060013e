/** Consoles and dashboards by their images. */
import { adminInterfaceOf, parseImage } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('admin interfaces')

const titleOf = (image: string) => adminInterfaceOf(parseImage(image)!)?.title

test('by the end of the name, of any registry', () => {
  assert.is(titleOf('weaveworks/scope:1.13'), 'Weave Scope')
  assert.is(titleOf(`registry.example.com:5000/mirror/weaveworks/scope@sha256:${'a'.repeat(64)}`), 'Weave Scope')
  assert.is(titleOf('adminer'), 'Adminer')
  assert.is(titleOf('ollama/ollama:0.5.1'), 'Ollama')
  assert.is(titleOf('docker.io/bitnamilegacy/prometheus:2'), 'Prometheus')
  assert.is(titleOf('quay.io/prometheus/prometheus'), 'Prometheus')
})

test('not by a part of it', () => {
  assert.is(titleOf('example.com/scope'), undefined)
  assert.is(titleOf('quay.io/prometheus/node-exporter'), undefined)
  assert.is(titleOf('quay.io/prometheus/prometheus-operator'), undefined)
})

test('some ask for a login as they come', () => {
  assert.ok(adminInterfaceOf(parseImage('jenkins/jenkins')!)!.asks)
  assert.ok(adminInterfaceOf(parseImage('apache/nifi')!)!.asks)
  assert.not(adminInterfaceOf(parseImage('tsl0922/ttyd')!)!.asks)
})

test.run()
