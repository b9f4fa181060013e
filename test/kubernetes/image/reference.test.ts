/** Image references against the grammar of container registries. */
import { parseImage } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('image references')
const sha = `sha256:${'0123456789abcdef'.repeat(4)}`

function parts(reference: string): readonly (string | undefined)[] | undefined {
  const image = parseImage(reference)
  return image && [image.registry, image.repository, image.tag, image.digest]
}

test('fills in the registry and the folder of official images', () => {
  assert.equal(parts('nginx'), ['docker.io', 'library/nginx', undefined, undefined])
  assert.equal(parts('bitnami/nginx:1.27'), ['docker.io', 'bitnami/nginx', '1.27', undefined])
  assert.equal(parts('docker.io/nginx'), ['docker.io', 'library/nginx', undefined, undefined])
  assert.equal(parts('index.docker.io/library/nginx'), ['docker.io', 'library/nginx', undefined, undefined])
})

test('tells a registry from the first part of a repository', () => {
  assert.equal(parts('ghcr.io/acme/web:1')?.slice(0, 2), ['ghcr.io', 'acme/web'])
  assert.equal(parts('localhost/web')?.slice(0, 2), ['localhost', 'web'])
  assert.equal(parts('registry:5000/web')?.slice(0, 2), ['registry:5000', 'web'])
  assert.equal(parts('REGISTRY/web')?.slice(0, 2), ['REGISTRY', 'web'])
  assert.equal(parts('registry/web')?.slice(0, 2), ['docker.io', 'registry/web'])
  assert.equal(parts('[2001:db8::1]:5000/web:2'), ['[2001:db8::1]:5000', 'web', '2', undefined])
})

test('tells a port from a tag', () => {
  assert.equal(parts('registry.example.com:5000/web'), ['registry.example.com:5000', 'web', undefined, undefined])
  assert.equal(parts('registry.example.com:5000/web:5000'), ['registry.example.com:5000', 'web', '5000', undefined])
  assert.equal(parts('web:5000'), ['docker.io', 'library/web', '5000', undefined])
})

test('reads digests, with and without a tag', () => {
  assert.equal(parts(`web@${sha}`), ['docker.io', 'library/web', undefined, sha])
  assert.equal(parts(`ghcr.io:443/acme/web:1.2@${sha}`), ['ghcr.io:443', 'acme/web', '1.2', sha])
})

test('keeps separators of repositories apart from mistakes', () => {
  for (const name of ['a/b_c', 'a/b__c', 'a/b.c', 'a/b---c', 'a/b/c/d']) assert.ok(parseImage(name), name)
  for (const name of ['a/b___c', 'a/b..c', 'a/-b', 'a/b-', 'a//b', '/a', 'a/']) assert.not(parseImage(name), name)
})

test('refuses what no runtime would pull', () => {
  const mistakes = [
    '',
    ' ',
    'web:',
    'Web',
    'acme/Web',
    '$(IMAGE)',
    '{{ .Values.image }}',
    'web: 1',
    'https://ghcr.io/web',
  ]
  const worse = [
    `web@${sha}@${sha}`,
    'web@',
    'web@sha256:abc',
    `web:${'a'.repeat(129)}`,
    'web:-1',
    '0123456789abcdef'.repeat(4),
  ]
  for (const reference of [...mistakes, ...worse]) assert.is(parseImage(reference), undefined, reference)
})

test.run()
