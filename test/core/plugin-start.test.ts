/** Rules that cannot start: visitors that nobody would call, and `create` that gives none. */
import { ConfigError, verdictOf } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Loose, service, untyped } from '../support/bad-rule.ts'
import { meta } from '../support/lint.ts'
import { runWith } from '../support/run-with.ts'

const start = suite('rules that cannot start')

async function refusal(bad: unknown): Promise<string> {
  try {
    await runWith({ rules: { bad: untyped(bad) } }, {})
  } catch (error) {
    assert.instance(error, ConfigError)
    return (error as Error).message.replace('The rule `test/bad` cannot start: ', '')
  }
  return assert.unreachable('it starts') as never
}

start('visitors that nobody would call', async () => {
  const visiting = (key: string, value: unknown = () => {}) => refusal({ meta, create: () => ({ [key]: value }) })
  assert.is(
    await visiting('Contianer'),
    'it has a visitor for `Contianer`, which Kubernetes does not have. Did you mean `Container`?',
  )
  assert.is(
    await visiting('deployment'),
    'it has a visitor for `deployment`, which Kubernetes does not have. Did you mean `Deployment`?',
  )
  assert.is(
    await visiting('Rollout'),
    'it has a visitor for `Rollout`, which Kubernetes does not have. A kind of your own has its group before it: `example.com/Rollout`.',
  )
  assert.match(await visiting('ServiceList'), /see the items alone\. Did you mean `Service`\?$/)
  assert.match(await visiting('apps/v1/Deployment'), /which has a version; .* Did you mean `apps\/Deployment`\?$/)
  assert.match(await visiting('v1/Pod'), /a version in place of a group\. Did you mean `core\/Pod`\?$/)
  assert.match(await visiting('apps/Deploymnet'), /Did you mean `apps\/Deployment`\?$/)
  assert.match(await visiting('core/Contianer'), /which Kubernetes does not have\.$/)
  assert.match(await visiting('/Pod'), /is not of the form `group\/Kind`\.$/)
  assert.match(await visiting('toString'), /which Kubernetes does not have/)
  assert.is(await visiting('Service', 5), 'its visitor for `Service` is no function.')
  assert.is(await visiting('Service', null), 'its visitor for `Service` is no function.')
})

start('visitors that are right', async () => {
  const run = await runWith(
    {
      rules: {
        rule: untyped({
          meta,
          collect: { Service: () => 1, Pod: () => 1, 'example.com/Robot': () => 1, 'core/Secret': undefined },
          create: () =>
            Object.fromEntries(
              [
                ...['Resource', 'Document', 'Pod', 'Container', 'PolicyRule', 'Project', 'Service', 'Deployment'],
                ...['PodSecurityPolicy', 'core/Pod', 'extensions/Ingress', 'example.com/Robot', 'apps/NewerKind'],
                ...['gateway.networking.k8s.io/Gateway'],
              ].map(key => [key, key === 'Pod' ? undefined : () => {}]),
            ),
        }),
      },
    },
    service,
  )
  assert.is(run.crashes, 0)
})

start('collectors that nobody would call', async () => {
  const collecting = (collect: unknown) => refusal({ meta, collect, create: () => ({ Project() {} }) })
  assert.is(
    await collecting({ Servce: () => {} }),
    'it has a collector for `Servce`, which Kubernetes does not have. Did you mean `Service`?',
  )
  assert.is(
    await collecting({ Container: () => {} }),
    'it has a collector for `Container`, which only visitors may have.',
  )
})

start('`create` that gives no visitors', async () => {
  const making = (made: unknown) => refusal({ meta, create: () => made })
  for (const made of [undefined, null, 5, [], new Map()])
    assert.is(await making(made), 'its `create` gave no plain object of visitors.')
  class Visitors {
    Service() {}
  }
  assert.is(await making(new Visitors()), 'its `create` gave no plain object of visitors.')
  assert.is(await making(Promise.reject(new Error('x'))), 'its `create` returned a promise in place of visitors.')
  const throwing = (error: unknown) =>
    refusal({
      meta,
      create() {
        throw error
      },
    })
  assert.is(await throwing(new Error('oh')), 'oh')
  assert.is(await throwing(undefined), 'It threw undefined.')
  assert.match(
    await refusal({ meta, create: ({ report }: Loose) => report({ messageId: 'here' }) }),
    /is not being shown anything/,
  )
})

start(
  'one that cannot start is told of once, at the first resource that it should have seen; the others go on',
  async () => {
    const bad = untyped({
      meta,
      create() {
        throw new Error('oh')
      },
    })
    const good = untyped({
      meta,
      create: ({ report }: Loose) => ({ Service: (_: unknown, at: unknown) => report({ at, messageId: 'here' }) }),
    })
    const files = { '0.yaml': 'nothing: here\n', ...service, 'z.yaml': service['a.yaml'].replace('name: a', 'name: z') }
    const run = await runWith({ rules: { bad, good } }, files)
    assert.equal([run.crashes, run.crashed], [1, ['test/bad']])
    assert.equal(
      run.problems.map(({ rule, file, message }) => [rule, file, message]),
      [
        ['keelint/crash', 'a.yaml', 'The rule `test/bad` cannot start: oh'],
        ['test/good', 'a.yaml', 'Here.'],
        ['test/good', 'z.yaml', 'Here.'],
      ],
    )
    assert.is(verdictOf(run, { failOn: 'never' }), 2)
    assert.is(run.rules.get('test/bad')?.level, 'error')
  },
)

start.run()
