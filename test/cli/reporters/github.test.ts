/** Workflow commands, read as GitHub's runner reads them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hostileNames, hostileRun } from './hostile.ts'
import { aProblem, aRun, locationOf, textIn } from './made-run.ts'

const test = suite('github')

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** A line is a command where it begins with `::`, blanks aside, and has another `::`; escapes are undone one kind after the other. */
function commandsIn(text: string): readonly Command[] {
  return text.split('\n').flatMap(line => {
    const found = /^::([^ ]*?)(?: (.*?))?::(.*)$/.exec(line.trimStart())
    if (!found) return []
    const pairs = (found[2] ?? '').split(',').filter(pair => pair !== '')
    const properties = pairs.map(pair => {
      const equals = pair.indexOf('=')
      return [
        pair.slice(0, equals),
        unescaped(pair.slice(equals + 1))
          .replaceAll('%3A', ':')
          .replaceAll('%2C', ','),
      ]
    })
    return [
      {
        name: found[1]!,
        properties: Object.fromEntries(properties.map(([key, value]) => [key, value!.replaceAll('%25', '%')])),
        message: unescaped(found[3]!).replaceAll('%25', '%'),
      },
    ]
  })
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
}

test('a problem, exactly', async () => {
  const location = { start: { line: 11, column: 21 }, end: { line: 11, column: 25 } }
  const text = await textIn(
    'github',
    aRun({ problems: [aProblem({ file: 'a,b:c%.yaml', location, message: '100%: no.' })] }),
  )
  assert.is(
    text,
    `::error file=a%2Cb%3Ac%25.yaml,line=11,endLine=11,col=21,endColumn=25,title=test/rule (high)::100%25: no.
keelint: 1 problem in 1 file: 1 error, 0 warnings; 1 file, 1 document, 1 resource, 1 rule
`,
  )
  const [command] = commandsIn(text)
  assert.is(command?.properties.file, 'a,b:c%.yaml')
  assert.is(command?.message, '100%: no.')
})

test('warnings, and what was not analyzed first', async () => {
  const text = await textIn(
    'github',
    aRun({
      problems: [aProblem({ level: 'warn' })],
      ledger: {
        unreadable: [
          { file: 'b.yaml', reason: 'yaml-syntax', message: 'Wrong.', location: locationOf(4) },
          { file: 'c.yaml', reason: 'io', message: 'Gone.' },
        ],
      },
    }),
  )
  assert.equal(commandsIn(text), [
    {
      name: 'error',
      properties: { file: 'b.yaml', line: '4', col: '3', title: 'Not analyzed (yaml-syntax)' },
      message: 'Wrong.',
    },
    { name: 'error', properties: { file: 'c.yaml', title: 'Not analyzed (io)' }, message: 'Gone.' },
    {
      name: 'warning',
      properties: { file: 'web.yaml', line: '1', endLine: '1', col: '3', endColumn: '6', title: 'test/rule (high)' },
      message: 'Something is wrong.',
    },
  ])
})

test('the gravest come first, and that GitHub shows no more than ten is said where they are seen', async () => {
  const problems = Array.from({ length: 24 }, (_, index) =>
    aProblem({
      file: `${String(index).padStart(2, '0')}.yaml`,
      level: index % 2 === 0 ? 'error' : 'warn',
      severity: index === 22 ? 'critical' : 'low',
    }),
  )
  const commands = commandsIn(await textIn('github', aRun({ problems })))
  assert.is(commands.length, 25)
  assert.is(commands[0]?.properties.file, '22.yaml')
  assert.is(commands[1]?.properties.file, '00.yaml', 'others stay in their order')
  assert.is(commands.at(-1)?.name, 'notice')
  assert.match(commands.at(-1)!.message, 'there are 12 errors and 12 warnings')
  const ten = commandsIn(await textIn('github', aRun({ problems: problems.slice(0, 20) })))
  assert.is(ten.length, 20, 'ten of each level are all shown')
})

test('commands are as many as problems, and their places the right ones, whatever is in their names', async () => {
  for (const [what, name] of Object.entries(hostileNames)) {
    const run = hostileRun(name)
    const commands = commandsIn(await textIn('github', run))
    assert.equal(
      commands.map(command => command.name),
      ['error', 'error', 'error', 'warning'],
      what,
    )
    for (const { properties } of commands.slice(2)) {
      const { file: _, title, ...place } = properties
      assert.equal(place, { line: '2', endLine: '2', col: '3', endColumn: '6' }, what)
      assert.ok(title!.length <= 5_000, what)
    }
  }
})

test.run()
