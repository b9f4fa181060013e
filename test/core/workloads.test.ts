/** Which pods rules see in custom resources, and where they are reported: manifests of every kind of the table, with what is bad in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { defineRule, type Run } from '@keelint/core'
import { workloads } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lintWith, meta, where } from '../support/lint.ts'

const test = suite('workloads')

const folder = new URL('./workloads/', import.meta.url)

/** Reports what the manifests mark: `role name what`, of pods `pod what`. */
const marked = defineRule({
  meta: { ...meta, messages: { here: '{{what}}' } },
  create: ({ report }) => ({
    Pod({ metadata, spec }, node) {
      const say = (what: string, at: Parameters<typeof report>[0]['at']) =>
        report({ at, messageId: 'here', data: { what: `pod ${what}` } })
      if (spec?.hostNetwork) say('hostNetwork', node.at('spec').at('hostNetwork'))
      if (metadata?.labels?.bad) say('label', node.at('metadata').at('labels').at('bad'))
      for (const volume of node.volumes) if (volume.value.hostPath) say('hostPath', volume.at('hostPath'))
    },
    Container({ name = '-', image, securityContext }, node) {
      const say = (what: string, at: Parameters<typeof report>[0]['at']) =>
        report({ at, messageId: 'here', data: { what: `${node.role} ${name} ${what}` } })
      if (securityContext?.privileged) say('privileged', node.at('securityContext').at('privileged'))
      if (image === 'bad') say('image', node.at('image'))
      const { value, origin, at } = node.effective('runAsUser')
      if (value === 0 && origin === 'pod') report({ at, messageId: 'here', data: { what: 'pod runAsUser' } })
    },
  }),
})

function told({ problems }: Run, text: string): readonly string[] {
  return problems.map(problem => {
    const covered = where(problem, text).replace(/^.*«(.*)»$/, '$1')
    return `${problem.location.start.line} ${problem.message} [${covered}]`
  })
}

/** What the comments of a manifest say: `#! main web image, pod label [here]`. */
function expected(text: string): readonly string[] {
  const covered: Readonly<Record<string, string>> = { privileged: 'true', image: 'bad', hostNetwork: 'true' }
  return text.split('\n').flatMap((line, index) => {
    const mark = / #! (.*)$/.exec(line)?.[1]
    return (mark?.split(', ') ?? []).map(said => {
      const what = said
        .replace(/ \[.*$/, '')
        .split(' ')
        .at(-1)!
      return `${index + 1} ${said}${said.includes('[') ? '' : ` [${covered[what]}]`}`
    })
  })
}

const files = readdirSync(folder).map(file => readFileSync(new URL(file, folder), 'utf8'))

for (const text of files)
  test(`each is reported where it stands: ${/kind: (\S+)/.exec(text)?.[1]} and others`, async () => {
    const run = await lintWith(marked, { 'a.yaml': text })
    assert.equal([...told(run, text)].sort(), [...expected(text)].sort())
    assert.equal(run.ledger.unreadable, [])
    for (const { message, container } of run.problems)
      if (!message.startsWith('pod')) assert.is(container ?? '-', message.split(' ')[1])
  })

test('every kind of the table has a manifest', () => {
  const seen = new Set(
    files.flatMap(text =>
      [...text.matchAll(/^apiVersion: (\S+)\/\S+\nkind: (\S+)/gm)].map(([, group, kind]) => `${group}/${kind}`),
    ),
  )
  const builtIn = /^(core|apps|batch|extensions)\//
  assert.equal(
    Object.keys(workloads()).filter(kind => !seen.has(kind) && !builtIn.test(kind)),
    [],
  )
})

test.run()
