/** Settings of segregation that cannot be used: the run does not begin, and says where and why. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { clean, folderWith, keelint } from './run-keelint.ts'

const test = suite('settings of segregation')
const begin = 'settings:\n  segregation:\n'

/** What stands under `segregation`, how that begins which is pointed at, and what is said of it. */
const faults: readonly [yaml: string, place: string, message: string][] = [
  ['presets: strict', 'presets', '`settings.segregation` has no key `presets`. Did you mean `preset`?'],
  ['preset: strickt', 'preset', '`settings.segregation.preset` cannot be `strickt`. Did you mean `strict`?'],
  ['preset: 5', 'preset', '`settings.segregation.preset` cannot be `5`. It takes minimal, default, strict.'],
  ['preset: [strict]', 'preset', '`settings.segregation.preset` cannot be `["strict"]`.'],
  ['duties: [audit]', 'duties', '`settings.segregation.duties` must be a mapping.'],
  ['duties:\n  audit: events', 'audit', '`settings.segregation.duties.audit` must be a mapping.'],
  ['duties:\n  audt:\n    namespaces: [logs]', 'audt', 'needs `capabilities` or `rules`. Did you mean `audit`?'],
  [
    'duties:\n  audit:\n    capabilities: [event-delet]',
    'event-delet',
    'cannot be `event-delet`. Did you mean `event-delete`?',
  ],
  ['duties:\n  audit:\n    capabilities: event-delete', 'capabilities', '.capabilities` must be a list.'],
  ['duties:\n  deployment:\n    namespaces: [shop]', 'namespaces', 'this duty is the same in all namespaces.'],
  [
    'duties:\n  pay:\n    rules: [{ resources: [ledgers], verbs: [update] }]',
    '{ resources',
    '.rules[0].apiGroups` must name something.',
  ],
  [
    'duties:\n  pay:\n    rules: [{ apiGroups: [a.io], resources: [], verbs: [update] }]',
    'resources',
    '.resources` must name something.',
  ],
  ['conflicts: [audit]', 'audit', '`settings.segregation.conflicts[0]` must be a mapping.'],
  [
    'conflicts:\n  - duties: [audit, polcy]',
    'polcy',
    '`settings.segregation.conflicts[0].duties[1]` cannot be `polcy`. Did you mean `policy`?',
  ],
  ['conflicts:\n  - duties: [audit]', 'duties', '`settings.segregation.conflicts[0].duties` must name two duties.'],
  ['conflicts:\n  - duties: [audit, audit]', 'duties', 'must name two duties.'],
  ['conflicts:\n  - duties: [audit, policy]\n    people: hihg', 'people', 'cannot be `hihg`. Did you mean `high`?'],
  [
    'subjects:\n  platformTeams: ["Group:sre"]',
    'platformTeams',
    'has no key `platformTeams`. Did you mean `platformTeam`?',
  ],
  ['subjects:\n  platformTeam: "Group:sre"', 'platformTeam', '.platformTeam` must be a list.'],
  ['subjects:\n  breakGlass: [5]', '5', '.breakGlass` must be a list of texts.'],
  ['subjects:\n  breakGlass: ["group:sre"]', '"group:sre"', '`group:sre` names no subject'],
  [
    'subjects:\n  controllers: ["ServiceAccount:argocd"]',
    '"ServiceAccount:argocd"',
    '`ServiceAccount:argocd` names no subject',
  ],
  ['groups:\n  sre: alice', 'sre', '`settings.segregation.groups.sre` must be a list.'],
  ['groups:\n  sre: ["User:alice"]', '"User:alice"', '.groups.sre[0]`: leave out the kind, and write `alice`.'],
  ['groups:\n  "Group:sre": [alice]', '"Group:sre"', '.groups.Group:sre`: leave out the kind, and write `sre`.'],
  ['groups:\n  sre: ["ServiceAccount:shop/web"]', '"ServiceAccount:shop/web"', 'a group has users'],
  ['securityNamespaces: vault', 'securityNamespaces', '`settings.segregation.securityNamespaces` must be a list.'],
  [
    'allow:\n  - { subject: "User:a", reason: b, until: 2027-01-31 }',
    '{ subject',
    '.allow[0].owner` must be a text that is not empty.',
  ],
  [
    'allow:\n  - { subject: "User:a", owner: b, reason: " ", until: 2027-01-31 }',
    'reason',
    '.reason` must be a text that is not empty.',
  ],
  [
    'allow:\n  - { subject: "User:a", owner: b, reason: c, until: 2027-02-30 }',
    'until',
    '.until` must be a date such as `2027-01-31`.',
  ],
  [
    'allow:\n  - { subject: "User:a", owner: b, reason: c, until: soon }',
    'until',
    '.until` must be a date such as `2027-01-31`.',
  ],
  [
    'allow:\n  - { subject: "User:a", owner: b, reason: c, until: 2027-01-31, untill: x }',
    'untill',
    'has no key `untill`. Did you mean `until`?',
  ],
  ['allow:\n  - { subject: alice, owner: b, reason: c, until: 2027-01-31 }', 'subject', '`alice` names no subject'],
  [
    'allow:\n  - { subject: "User:a", duties: [operatons, policy], owner: b, reason: c, until: 2027-01-31 }',
    'operatons',
    'Did you mean `operations`?',
  ],
]
for (const [yaml, place, message] of faults)
  test(yaml.replaceAll('\n', ' '), async () => {
    const config = `${begin}${yaml.replace(/^/gm, '    ')}\n`
    const { code, stdout, stderr } = await keelint(folderWith({ 'a.yaml': clean, 'keelint.config.yaml': config }), [])
    assert.is(code, 2)
    assert.is(stdout, '')
    assert.match(stderr, message)
    const [, line, column] = /keelint\.config\.yaml:(\d+):(\d+):/.exec(stderr) ?? []
    const found = config.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? ''
    assert.ok(found.startsWith(place), `points at ${found}`)
  })

const lint = (config: string, manifest = clean) =>
  keelint(folderWith({ 'a.yaml': manifest, 'keelint.config.yaml': config }), ['--format', 'compact'])

test('what is no mapping, and a slip in the key itself', async () => {
  assert.match((await lint('settings: { segregation: strict }\n')).stderr, '`settings.segregation` must be a mapping.')
  assert.match((await lint('settings: { segregatoin: {} }\n')).stderr, 'Did you mean `segregation`?')
  assert.is((await lint('settings: { acme: { anything: [1] } }\n')).code, 0)
})

test('one object may complete another, and the wrong one is named', async () => {
  const duties = 'settings: { segregation: { duties: { pay: { capabilities: [event-delete] } } } }'
  const conflicts = (name: string) => `settings: { segregation: { conflicts: [{ duties: [${name}, audit] }] } }`
  assert.is((await lint(`- ${conflicts('pay')}\n- ${duties}\n`)).code, 0)
  const { code, stderr } = await lint(`- ${duties}\n- ${conflicts('pya')}\n`)
  assert.is(code, 2)
  assert.match(stderr, 'keelint.config.yaml:2:')
  assert.match(stderr, 'Did you mean `pay`?')
  const apart = await lint(
    '- files: [a/**]\n  settings: { segregation: { preset: x } }\n- settings: { segregation: { preset: strict } }\n',
  )
  assert.match(apart.stderr, 'keelint.config.yaml:2:')
})

test('of two entries for a pair the last one counts, and names may have colons', async () => {
  const conflicts = '[{ duties: [audit, policy], people: high }, { duties: [policy, audit], people: low }]'
  const settings = `settings: { segregation: { conflicts: ${conflicts}, groups: { "oidc:sre": ["oidc:alice"] } } }\n`
  const folder = folderWith({ 'a.yaml': clean, 'keelint.config.yaml': settings })
  const { code, stdout } = await keelint(folder, ['access', 'duties', '--format', 'html'])
  assert.is(code, 0)
  const rows = stdout
    .split('\n')
    .filter(line => /Security policy|security policy/.test(line) && /audit and monitoring/.test(line))
  assert.is(rows.filter(line => line.includes('<td>low</td>') && !line.includes('high')).length, 1)
})

test('a question on access takes no wrong setting either', async () => {
  const folder = folderWith({ 'a.yaml': clean, 'keelint.config.yaml': `${begin}    preset: all\n` })
  const { code, stdout, stderr } = await keelint(folder, ['access', 'duties'])
  assert.is(code, 2)
  assert.is(stdout, '')
  assert.match(stderr, /^keelint: keelint\.config\.yaml:3:\d+: .*`all`/)
})

test.run()
