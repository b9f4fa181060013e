/** The fixture of each rule on containers has cases in every role of a container, and in every kind of holder. */
import { readFileSync } from 'node:fs'
import { defineRule, Linter, type Problem, type Rule, resolveConfig } from '@keelint/core'
import { fixtureCases } from '@keelint/core/testing'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('cases of rules on containers')
const wanted = ['init', 'sidecar', 'ephemeral', 'second', 'CronJob', 'List', 'custom resource']

/** Names what each container is: its role, and what holds it. */
const witness = defineRule({
  meta: {
    type: 'layout',
    severity: 'low',
    docs: { description: 'Enforce nothing', rationale: 'None.', remedy: 'None.', references: [] },
    messages: { seen: '{{role}}' },
  },
  create: ({ report }) => ({
    Container: (_, node) => report({ at: node, messageId: 'seen', data: { role: node.role } }),
  }),
})
const watching = await resolveConfig(
  [{ rules: { 'witness/seen': 'error' } }],
  [{ meta: { name: 'witness', version: '0.0.0', namespace: 'witness' }, rules: { seen: witness } }],
)

for (const [name, rule] of Object.entries(plugin.rules ?? {}))
  test(name, async () => {
    if (!(await looksAtPods(name, rule))) return
    const found = new Set<string>()
    let isAboutContainers = false
    for (const { text, options, closed, kubernetes } of fixtureCases(fixtureOf(name, rule))) {
      const rules = { [`k8s/${name}`]: ['error', options] as const }
      const config = await resolveConfig([{ rules, closed, ...(kubernetes && { kubernetes }) }], [plugin])
      const { problems } = new Linter(config).lint([{ path: 'case.yaml', text }])
      isAboutContainers ||= problems.some(isInContainer)
      if (problems.length > 0) for (const each of seenIn(text)) found.add(each)
    }
    if (isAboutContainers)
      assert.equal(
        wanted.filter(each => !found.has(each)),
        [],
        `${name} lacks cases`,
      )
  })

/** Rules on the components of a cluster share one search, which the test `components` is about. */
const onComponents = /^(?:apiserver|control-plane|controller-manager|etcd|kube-proxy|kubelet)-/

/** What looks at manifests as they are written, whatever they are of, is about no container, nor is what judges namespaces. */
async function looksAtPods(name: string, rule: Rule): Promise<boolean> {
  if (onComponents.test(name) || 'Namespace' in (rule.collect ?? {})) return false
  const config = await resolveConfig([{ rules: { [`k8s/${name}`]: 'error' } }], [plugin])
  const { kubernetes, rules } = config.forFile('x.yaml')
  const { options } = rules.get(`k8s/${name}`)!
  const visitor = rule.create({ id: name, options, settings: {}, kubernetes, report() {}, undecided() {} })
  return (
    ['Container', 'Pod', 'Project'].some(key => key in visitor) && !('Manifest' in visitor || 'Resource' in visitor)
  )
}

function seenIn(text: string): readonly string[] {
  const { problems } = new Linter(watching).lint([{ path: 'case.yaml', text }])
  return problems.flatMap(({ message, path, resource: { group = '', kind = '' } = {} }) => [
    message === 'main' && Number(path.at(-1)) > 0 ? 'second' : message,
    kind,
    ...(/^kind: \w*List$/m.test(text) ? ['List'] : []),
    ...(['', 'apps', 'batch', 'extensions'].includes(group) ? [] : ['custom resource']),
  ])
}

function isInContainer({ path }: Problem): boolean {
  return path.some((key, index) => /^(?:initC|c|ephemeralC)ontainers$/.test(String(key)) && index < path.length - 1)
}

function fixtureOf(name: string, { meta }: Rule): string {
  return readFileSync(new URL(`./rules/${meta.step}/${name}.yaml`, import.meta.url), 'utf8')
}

test.run()
