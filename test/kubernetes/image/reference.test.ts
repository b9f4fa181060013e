/** Image references against the grammar of container registries. */
import { imageFault, isImagePlaceholder, parseImage } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('image references')
const hex = '0123456789abcdef'
const sha = `sha256:${hex.repeat(4)}`

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
  assert.equal(parts('[2001:db8::1]/web'), ['[2001:db8::1]', 'web', undefined, undefined])
})

test('tells a port from a tag', () => {
  assert.equal(parts('registry.example.com:5000/web'), ['registry.example.com:5000', 'web', undefined, undefined])
  assert.equal(parts('registry.example.com:5000/web:5000'), ['registry.example.com:5000', 'web', '5000', undefined])
  assert.equal(parts('web:5000'), ['docker.io', 'library/web', '5000', undefined])
})

test('reads digests of each algorithm, with and without a tag', () => {
  assert.equal(parts(`web@${sha}`), ['docker.io', 'library/web', undefined, sha])
  assert.equal(parts(`ghcr.io:443/acme/web:1.2@${sha}`), ['ghcr.io:443', 'acme/web', '1.2', sha])
  for (const digest of [`sha384:${hex.repeat(6)}`, `sha512:${hex.repeat(8)}`])
    assert.is(parseImage(`web@${digest}`)?.digest, digest)
})

test('keeps separators of repositories apart from mistakes', () => {
  for (const name of ['a/b_c', 'a/b__c', 'a/b.c', 'a/b---c', 'a/b/c/d']) assert.ok(parseImage(name), name)
  for (const name of ['a/b___c', 'a/b..c', 'a/-b', 'a/b-', 'a//b', '/a', 'a/']) assert.not(parseImage(name), name)
  assert.ok(parseImage(`${hex.repeat(4)}:1`), 'an id with a tag is a name')
  assert.ok(parseImage(`ghcr.io/${'a'.repeat(255)}`))
  assert.not(parseImage(`ghcr.io/${'a'.repeat(256)}`))
})

const refused: Readonly<Record<string, string>> = {
  '': 'it is empty',
  ' ': 'there is a blank in it',
  'web: 1': 'there is a blank in it',
  'web:': 'there is no tag after its colon',
  'web:-1': '`-1` is no tag',
  'web:1:2': '`1:2` is no tag',
  Web: 'its repository has upper case',
  'acme/Web': 'its repository has upper case',
  'a//b': '`a//b` is no repository',
  'https://ghcr.io/web': 'it begins with a scheme like that of a URL',
  'ghcr_io.example/web': '`ghcr_io.example` is no host',
  'web@': '`@` is no digest',
  'web@sha256:abc': '`@sha256:abc` is no digest',
  [`web@${sha}@${sha}`]: `\`@${sha}@${sha}\` is no digest`,
  [`web@${sha.toUpperCase()}`]: `\`@${sha.toUpperCase()}\` is no digest`,
  [`web@md5:${hex.repeat(2)}`]: `\`@md5:${hex.repeat(2)}\` is no digest`,
  [hex.repeat(4)]: 'it is the id of an image rather than a name',
}

test('refuses what the kubelet refuses, and says why', () => {
  for (const [reference, fault] of Object.entries(refused)) {
    assert.is(parseImage(reference), undefined, reference)
    assert.is(imageFault(reference), fault, reference)
  }
  assert.is(imageFault(`web:${'a'.repeat(129)}`), `\`${'a'.repeat(129)}\` is no tag`)
  assert.is(imageFault(`ghcr.io/acme/web:1.2@${sha}`), undefined)
})

test('tells what something else replaces from mistakes', () => {
  for (const text of [
    '$(IMAGE)',
    `\${IMAGE}:1`,
    '{{ .Values.image }}',
    '<your image>',
    'IMAGE_URL',
    'ko://a.b/cmd',
    '__IMAGE__',
  ])
    assert.ok(isImagePlaceholder(text), text)
  for (const text of ['Web', 'web:', 'web', 'REGISTRY/web', '']) assert.not(isImagePlaceholder(text), text)
})

test.run()
