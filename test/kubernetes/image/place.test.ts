/** Which images come from the registries and repositories that people list. */
import { imageHost, imagePlaces, parseImage } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('places of images')
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

function holds(place: string, image: string): boolean {
  return imagePlaces([place])(parseImage(image)!)
}

test('gives hosts one spelling', () => {
  for (const host of [
    'docker.io',
    'Docker.IO',
    'index.docker.io:443',
    'registry-1.docker.io',
    'registry.hub.docker.com',
  ])
    assert.is(imageHost(host), 'docker.io')
  assert.is(imageHost('registry.example.com:5000'), 'registry.example.com:5000')
  assert.is(imageHost('GHCR.io:443'), 'ghcr.io')
})

test('ends a place where a part of the name ends', () => {
  for (const place of ['ghcr.io/acme', 'ghcr.io/acme/', 'ghcr.io/acme/*', 'ghcr.io/acme/**', ' ghcr.io/acme ']) {
    assert.ok(holds(place, 'ghcr.io/acme/web:1'), place)
    assert.ok(holds(place, 'ghcr.io/acme/deep/web'), place)
    assert.not(holds(place, 'ghcr.io/acme-evil/web'), place)
    assert.not(holds(place, 'ghcr.io/acmeevil'), place)
  }
  assert.ok(holds('ghcr.io', 'ghcr.io/a/b'))
  assert.not(holds('ghcr.io', 'ghcr.io.evil.net/a/b'))
  assert.not(holds('ghcr.io', 'ghcr.io:8443/a/b'))
})

test('knows what belongs to Docker Hub', () => {
  assert.ok(holds('docker.io', 'nginx'))
  assert.ok(holds('docker.io/library', 'nginx'))
  assert.ok(holds('nginx', 'nginx:1'))
  assert.ok(holds('docker.io/nginx', 'nginx:1'))
  assert.ok(holds('acme', 'acme/web'))
  assert.ok(holds('acme/', 'docker.io/acme/web'))
  assert.ok(holds('acme/web', 'registry-1.docker.io/acme/web'))
  assert.not(holds('acme/', 'acme'))
  assert.not(holds('acme', 'ghcr.io/acme/web'))
})

test('takes a star for one label of the host or one part of the path', () => {
  const ecr = '*.dkr.ecr.*.amazonaws.com/team-*'
  assert.ok(holds(ecr, '123.dkr.ecr.eu-west-1.amazonaws.com/team-a/web'))
  assert.not(holds(ecr, '123.dkr.ecr.eu-west-1.amazonaws.com/other/web'))
  assert.not(holds(ecr, 'evil.net.dkr.ecr.eu-west-1.amazonaws.com/team-a/web'))
  assert.not(holds('*.example.com', 'a.b.example.com/web'))
  assert.ok(holds('ghcr.io/*/web', 'ghcr.io/acme/web:1'))
  assert.not(holds('ghcr.io/*/web', 'ghcr.io/acme/deep/web'))
})

test('compares tags and digests that are written, and nothing else', () => {
  assert.ok(holds('ubuntu:24.04', 'ubuntu:24.04'))
  assert.not(holds('ubuntu:24.04', 'ubuntu:24.041'))
  assert.not(holds('ubuntu:24.04', 'ubuntu'))
  assert.ok(holds(`ghcr.io/acme/web@${digest}`, `ghcr.io/acme/web:1@${digest}`))
  assert.ok(holds('registry:5000', 'registry:5000/web'))
  assert.ok(holds('localhost', 'localhost/web'))
  assert.not(imagePlaces([])(parseImage('web')!))
})

test.run()
