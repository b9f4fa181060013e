/** What the page on suppression shows does what it says. */
import { readFileSync } from 'node:fs'
import { type Config, Linter, type Run, resolveConfig, yamlParser } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const page = suite('the page on suppression')

const text = readFileSync(new URL('../../docs/use/suppress.md', import.meta.url), 'utf8')

/** The YAML under a heading. */
function example(heading: string): string {
  const section = text.slice(text.indexOf(`\n## ${heading}\n`))
  return /^```yaml\n([\s\S]*?)^```$/m.exec(section)![1]!
}

async function run(manifest: string, config: Config = {}): Promise<Run> {
  const resolved = await resolveConfig([{ extends: ['all'] }, config], [plugin])
  return new Linter(resolved, { complete: true, today: '2026-11-23' }).lint([{ path: 'a.yaml', text: manifest }])
}

function ownProblems({ problems }: Run): readonly string[] {
  return problems.flatMap(({ rule, message }) => (rule.startsWith('keelint/') ? [message] : []))
}

page('comments', async () => {
  const result = await run(example('Comments'))
  assert.equal(ownProblems(result), [])
  assert.equal(
    result.suppressed.map(({ rule, location, suppression: { carrier, until } }) => [
      rule,
      location.start.line,
      carrier,
      until,
    ]),
    [
      ['k8s/no-host-network', 12, 'comment', undefined],
      ['k8s/no-latest-tag', 16, 'comment', '2027-01-31'],
    ],
  )
})

page('annotations', async () => {
  const pod = 'spec: {containers: [{name: a, image: b, securityContext: {privileged: true}}]}\n'
  const result = await run(`apiVersion: v1\nkind: Pod\n${example('Annotations')}${pod}`)
  assert.equal(ownProblems(result), [])
  assert.equal(
    result.suppressed.map(({ rule, suppression }) => [rule, suppression]),
    [['k8s/no-privileged', { carrier: 'annotation', reason: 'drives the GPU; see OPS-12', until: '2027-01-31' }]],
  )
})

page('the config', async () => {
  const yaml = example('The config')
  const config = yamlParser.parse(yaml, { start: 0, end: yaml.length }).value as Config
  const result = await run('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n', config)
  assert.equal(ownProblems(result), ['The entry silences nothing: `k8s/no-host-network`.'])
})

page('names every rule about directives, with its level', async () => {
  const { problems, rules } = await run('# keelint-ignore\napiVersion: v1\nkind: Pod\n')
  assert.ok(problems.some(({ rule }) => rule === 'keelint/directive-no-rule'))
  for (const [id, { level }] of rules) if (id.startsWith('keelint/')) assert.match(text, `| \`${id}\` | ${level} |`)
})

page.run()
