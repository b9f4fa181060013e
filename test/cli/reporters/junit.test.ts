/** JUnit's XML, by the attributes and the nesting that Jenkins' schema of it asks for. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun } from './hostile.ts'
import { aProblem, aRun, locationOf, textIn } from './made-run.ts'
import { type Element, elements, xmlOf } from './xml-of.ts'

const test = suite('junit')
const web = { group: 'apps', version: 'v1', kind: 'Deployment', namespace: 'shop', name: 'web' }

/** What Jenkins' `junit-10.xsd` allows: children and attributes, those that have to be there marked with `!`. */
const grammar: Readonly<
  Record<string, { readonly children: readonly string[]; readonly attributes: readonly string[] }>
> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['properties', 'testcase'],
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped', 'time'],
  },
  properties: { children: ['property'], attributes: [] },
  property: { children: [], attributes: ['name!', 'value!'] },
  testcase: { children: ['failure', 'error', 'skipped'], attributes: ['name!', 'classname', 'time'] },
  failure: { children: [], attributes: ['message', 'type'] },
  error: { children: [], attributes: ['message', 'type'] },
  skipped: { children: [], attributes: ['message', 'type'] },
}

function faults({ name, attributes, children }: Element): readonly string[] {
  const rule = grammar[name]
  if (!rule) return [`There is no element \`${name}\`.`]
  const allowed = rule.attributes.map(attribute => attribute.replace('!', ''))
  return [
    ...Object.keys(attributes).filter(attribute => !allowed.includes(attribute)),
    ...rule.attributes.filter(attribute => attribute.endsWith('!') && !(attribute.slice(0, -1) in attributes)),
    ...children.filter(child => !rule.children.includes(child.name)).map(child => `${child.name} in ${name}`),
    ...children.flatMap(faults),
  ]
}

test('a suite for each file, a test for each rule and resource', async () => {
  const location = locationOf(11)
  const problem = aProblem({ resource: web, location })
  const run = aRun({
    problems: [problem, { ...problem, message: 'More.' }, aProblem({ file: 'x.yaml', level: 'warn', severity: 'low' })],
    suppressed: [{ ...problem, rule: 'test/other', suppression: { carrier: 'annotation', reason: 'It is meant.' } }],
    ledger: {
      files: 3,
      skipped: [{ file: 'values.yaml', reason: 'not-kubernetes' }],
      skippedDocuments: [{ file: 'x.yaml', document: 2, reason: 'empty' }],
      unreadable: [{ file: 'broken.yaml', reason: 'yaml-syntax', message: 'A bracket is missing.', location }],
      undecided: [{ rule: 'test/rule', reason: 'Nobody knows.', count: 3 }],
    },
  })
  assert.is(
    (await textIn('junit', run)).replace(/^<!--.*-->\n/m, ''),
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="keelint" tests="8" failures="2" errors="1" time="0">
  <testsuite name="broken.yaml" tests="1" failures="0" errors="1" skipped="0" time="0">
    <testcase name="not analyzed: yaml-syntax" classname="broken.yaml" time="0">
      <error message="Not analyzed: its syntax is wrong." type="yaml-syntax">broken.yaml:11:3: A bracket is missing.</error>
    </testcase>
  </testsuite>
  <testsuite name="values.yaml" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase name="skipped" classname="values.yaml" time="0">
      <skipped message="Skipped (not-kubernetes): it holds no Kubernetes resource."/>
    </testcase>
  </testsuite>
  <testsuite name="web.yaml" tests="2" failures="1" errors="0" skipped="1" time="0">
    <testcase name="test/rule Deployment shop/web" classname="web.yaml" time="0">
      <failure message="Something is wrong. (and 1 more)" type="test/rule">web.yaml:11:3: error: Something is wrong. (high)
web.yaml:11:3: error: More. (high)</failure>
    </testcase>
    <testcase name="test/other Deployment shop/web" classname="web.yaml" time="0">
      <skipped message="Suppressed by annotation: It is meant.">web.yaml:11:3: error: Something is wrong. (high), suppressed by annotation: It is meant.</skipped>
    </testcase>
  </testsuite>
  <testsuite name="x.yaml" tests="2" failures="1" errors="0" skipped="1" time="0">
    <testcase name="test/rule" classname="x.yaml" time="0">
      <failure message="Something is wrong." type="test/rule">x.yaml:1:3: warning: Something is wrong. (low)</failure>
    </testcase>
    <testcase name="document 2 skipped" classname="x.yaml" time="0">
      <skipped message="Skipped (empty): it is empty."/>
    </testcase>
  </testsuite>
  <testsuite name="keelint" tests="2" failures="0" errors="0" skipped="1" time="0">
    <properties>
      <property name="files" value="3"/>
      <property name="documents" value="1"/>
      <property name="resources" value="1"/>
      <property name="rules" value="1"/>
      <property name="skipped" value="1"/>
      <property name="skippedDocuments" value="1"/>
      <property name="unreadable" value="1"/>
      <property name="suppressed" value="1"/>
    </properties>
    <testcase name="no rule crashed" classname="keelint" time="0"/>
    <testcase name="test/rule: Nobody knows." classname="keelint" time="0">
      <skipped message="These files cannot answer it, 3 times."/>
    </testcase>
  </testsuite>
</testsuites>
`,
  )
  assert.equal(faults(xmlOf(await textIn('junit', run))), [])
})

test('a clean run holds a test that passed, for a report without any is an error to some', async () => {
  const root = xmlOf(await textIn('junit', aRun({})))
  assert.equal({ ...root.attributes }, { name: 'keelint', tests: '1', failures: '0', errors: '0', time: '0' })
})

test('a crash is an error beside its problem', async () => {
  const root = xmlOf(await textIn('junit', aRun({ crashes: 2 })))
  assert.is(elements('error', root)[0]?.attributes.message, 'Rules crashed 2 times and did not look at everything.')
})

test('names are what they were, as far as XML can hold them', async () => {
  const exact = ['a tag', 'an attribute', 'the end of a section', 'an entity', 'a percent sequence', 'very much markup']
  for (const [what, name] of Object.entries(hostileNames)) {
    const root = xmlOf(await textIn('junit', hostileRun(name)))
    assert.equal(faults(root), [], what)
    const suites = elements('testsuite', root)
    assert.is(suites.length, 2, what)
    assert.is(elements('failure', root).length, 1, what)
    assert.is(elements('error', root).length, 2, what)
    if (exact.includes(what)) assert.is(suites[0]?.attributes.name, name)
    for (const element of suites) {
      const { tests, failures, errors, skipped } = element.attributes
      assert.is(Number(tests), elements('testcase', element).length)
      assert.is(Number(failures), elements('failure', element).length)
      assert.is(Number(errors), elements('error', element).length)
      assert.is(Number(skipped), elements('skipped', element).length)
    }
  }
})

test.run()
