/** What every rule says of itself keeps to the conventions: wording, options, references, standards, fixture and page. */
import { readdirSync, readFileSync } from 'node:fs'
import { type JsonSchema, Linter, presetNames, type Rule, resolveConfig } from '@keelint/core'
import { fixtureCases } from '@keelint/core/testing'
import { plugin } from '@keelint/rules-recommended'
import { Ajv } from 'ajv'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { standardText } from '../../tools/rules/standards.ts'

const test = suite('meta of rules')
const rules = Object.entries(plugin.rules ?? {})
const fixtures = new URL('./rules/', import.meta.url)
const pages = new URL('../../docs/rules/', import.meta.url)

/** Kubernetes itself, and those who make standards. */
const referenced =
  /^https:\/\/(?:kubernetes\.io\/|gateway-api\.sigs\.k8s\.io\/|prometheus-operator\.dev\/|network-policy-api\.sigs\.k8s\.io\/|docs\.tigera\.io\/|docs\.nginx\.com\/|docs\.openshift\.com\/|docs\.redhat\.com\/|docs\.aws\.amazon\.com\/|github\.com\/kubernetes(?:-sigs)?\/|[\w.]*\.(?:nist|defense|cisa)\.gov\/|attack\.mitre\.org\/|www\.cisecurity\.org\/)\S+$/

/** One test over all rules. */
function each(title: string, check: (rule: Rule, name: string) => void | Promise<void>): void {
  test(title, async () => {
    for (const [name, rule] of rules) await check(rule, name)
  })
}

function isSentence(text: string): boolean {
  return /^[A-Z`]/.test(text) && /[.?]$/.test(text) && !/\s$|\s{2}|\n/.test(text)
}

test('there are rules', () => {
  assert.ok(rules.length > 0)
  assert.is(plugin.meta.namespace, 'k8s')
})

test('the plugin has the version of its package', () => {
  const manifest = new URL('../../packages/rules-recommended/package.json', import.meta.url)
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as { name: string; version: string }
  assert.equal(plugin.meta, { name, version, namespace: 'k8s' })
})

each('ids are in kebab case', (_, name) => {
  assert.match(name, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/)
})

each('descriptions say what is disallowed, required or enforced', ({ meta }, name) => {
  assert.match(meta.docs.description, /^(?:Disallow|Require|Enforce) \S.*[^.\s]$/, name)
  assert.ok(meta.docs.description.length <= 100, name)
})

each('rationale and remedy are sentences', ({ meta }, name) => {
  assert.ok(isSentence(meta.docs.rationale), name)
  assert.ok(isSentence(meta.docs.remedy), name)
})

each('messages are sentences', ({ meta }, name) => {
  for (const [id, message] of Object.entries(meta.messages as Readonly<Record<string, string>>)) {
    assert.match(id, /^[a-z][A-Za-z]*$/, name)
    // What begins or ends with data is looked at once it is filled in.
    const text = message
      .replace(/^\{\{\w+\}\}$/, 'X.')
      .replace(/^\{\{\w+\}\}/, 'X')
      .replace(/\{\{\w+\}\}$/, 'x.')
    assert.ok(isSentence(text), `${name}: ${message}`)
  }
})

each(
  'messages are sentences when they are filled in, and those of related places and suggestions too',
  async (rule, name) => {
    for (const { text, options, closed } of fixtureCases(fixtureOf(rule, name))) {
      const config = await resolveConfig([{ rules: { [`k8s/${name}`]: ['error', options] }, closed }], [plugin])
      const { problems } = new Linter(config).lint([{ path: 'case.yaml', text }])
      for (const { message, related = [], suggestions = [] } of problems)
        for (const { message: said } of [{ message }, ...related, ...suggestions])
          assert.ok(isSentence(said), `${name}: ${said}`)
    }
  },
)

each('references are pages of Kubernetes, of the project whose kinds are meant, or of a standard', ({ meta }, name) => {
  const { references } = meta.docs
  assert.ok(references.length > 0, name)
  assert.is(new Set(references).size, references.length, name)
  for (const reference of references) assert.match(reference, referenced, name)
})

each('standards have one spelling each', ({ meta }, name) => {
  const standards = meta.standards ?? []
  for (const standard of standards) standardText(standard)
  assert.is(new Set(standards).size, standards.length, name)
})

test('what is misspelled is no standard', () => {
  for (const standard of ['nsa:nonroot', 'mitre:1611', 'cis:5.2', 'cis:5.2.13', 'cis:6.1.1', 'pss:privileged', 'nsa'])
    assert.throws(() => standardText(standard), standard)
})

each('severity, type and presets go together', ({ meta }, name) => {
  const { severity, type, presets = {}, standards = [] } = meta
  if (severity === 'critical' || severity === 'high') {
    assert.is(type, 'problem', `${name}: what is only suggested is not grave`)
    assert.ok(presets.recommended || presets.strict, `${name}: what is grave is in recommended or strict`)
  }
  if (standards.some(standard => standard.startsWith('pss:')))
    assert.is.not(severity, 'low', `${name}: what the Pod Security Standards forbid is not low`)
  if (meta.step === 'hygiene') assert.is.not(severity, 'critical', `${name}: nothing in hygiene is critical`)
})

each('every option is described', ({ meta }, name) => {
  assertDescribed(meta.schema as JsonSchema | undefined, name)
})

function assertDescribed(schema: JsonSchema | undefined, where: string): void {
  for (const [key, property] of Object.entries(schema?.properties ?? {})) {
    assert.ok(isSentence(property.description ?? ''), `${where}: ${key}`)
    assertDescribed(property, `${where}.${key}`)
  }
  if (schema?.items) assertDescribed(schema.items, `${where}[]`)
  if (typeof schema?.additionalProperties === 'object') assertDescribed(schema.additionalProperties, `${where}{}`)
}

each('defaults, and the options that presets set, are valid', async ({ meta }, name) => {
  const { schema, presets = {} } = meta
  const isValid = schema ? new Ajv({ strict: true, allErrors: true }).compile(schema) : undefined
  const config = await resolveConfig([{ rules: { [`k8s/${name}`]: 'error' } }], [plugin])
  const defaults = config.forFile('x.yaml').rules.get(`k8s/${name}`)!.options
  if (isValid) assert.ok(isValid(defaults), `${name}: ${JSON.stringify(isValid.errors)}`)
  for (const [preset, options] of Object.entries(presets)) {
    assert.ok(
      presetNames.some(known => known === preset),
      `${name}: ${preset}`,
    )
    if (typeof options !== 'object') continue
    assert.ok(isValid?.(options), `${name} in ${preset}: ${JSON.stringify(isValid?.errors)}`)
  }
})

test('every rule has a fixture and a page, and nothing else has', () => {
  const expected = rules.map(([name, { meta }]) => `${meta.step}/${name}`).sort()
  const found = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.yaml'))
    .map(path => path.replaceAll('\\', '/').replace(/\.yaml$/, ''))
  assert.equal(found.sort(), expected)
  const documented = readdirSync(pages).map(file => file.replace(/\.md$/, ''))
  assert.equal(documented.sort(), [...rules.map(([name]) => name), 'README'].sort())
})

function fixtureOf({ meta }: Rule, name: string): string {
  return readFileSync(new URL(`${meta.step}/${name}.yaml`, fixtures), 'utf8')
}

test.run()
