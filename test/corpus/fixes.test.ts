/** Fixes and suggestions on real manifests, where they are at hand: each does what it says, and touches nothing else. */
import { existsSync } from 'node:fs'
import {
  applyEdits,
  type Edit,
  Linter,
  type Plugin,
  type Rule,
  type Run,
  resolveConfig,
  type SourceFile,
} from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'
import { corpusFiles, corpusFolder } from './files.ts'
import { type Difference, differences } from './value-change.ts'

interface Context {
  /** What was found in all files, and those in which something has a fix or a suggestion. */
  readonly before: Run
  readonly files: readonly SourceFile[]
  /** After the fixes, and after what was suggested first. */
  readonly fixed: Run
  readonly suggested: Run
}

/** What each rule's fix may change, by the path of the field and its new value. */
const changed: Readonly<Record<string, RegExp>> = {
  'k8s/no-privilege-escalation':
    /^(?:.*\.)?securityContext(?:\.allowPrivilegeEscalation)? (?:false|\{"allowPrivilegeEscalation":false\})$/,
  'k8s/require-run-as-non-root': /^(?:.*\.)?securityContext(?:\.runAsNonRoot)? (?:true|\{"runAsNonRoot":true\})$/,
  'k8s/no-privileged': /\.securityContext\.privileged false$/,
  'k8s/require-drop-all-capabilities':
    /\.capabilities\.drop\.\d+ "ALL"$|\.drop \["ALL"\]$|\.capabilities \{"drop":\["ALL"\]\}$|\.securityContext \{"capabilities":\{"drop":\["ALL"\]\}\}$/,
  'k8s/require-drop-net-raw': /\.capabilities\.drop\.\d+ "ALL"$/,
  'k8s/no-removed-api': /^(?:\d+\.)*(?:items\.\d+\.)?apiVersion "[a-z0-9.]+\/v\d+"$/,
  'k8s/no-deprecated-api': /^(?:\d+\.)*(?:items\.\d+\.)?apiVersion "[a-z0-9.]+\/v\d+"$/,
  'k8s/no-deprecated-service-account-field': /\.serviceAccount undefined$|\.serviceAccountName "[^"]+"$/,
  'k8s/no-deprecated-seccomp-annotation': /\.annotations(?:\.[^ ]+)? undefined$/,
  'k8s/valid-schema': /\.protocol "(?:TCP|UDP|SCTP)"$/,
  'k8s/require-seccomp-profile': /\.seccompProfile(?:\.type)? (?:"RuntimeDefault"|\{"type":"RuntimeDefault"\})$/,
}

const test = suite<Context>('fixes in the corpus')
const tests: readonly (readonly [title: string, (context: Context) => void | Promise<void>])[] = [
  [
    'there is something to fix',
    ({ files, before, fixed, suggested }) => {
      const fixes = before.problems.filter(({ fix }) => fix)
      const suggestions = before.problems.flatMap(({ suggestions = [] }) => suggestions)
      const declined = before.problems.flatMap(({ rule, fixDeclined }) =>
        fixDeclined ? [`${fixDeclined} ${rule}`] : [],
      )
      print(`${files.length} files, ${fixes.length} fixes, ${suggestions.length} suggestions`)
      print(`fixed: ${counted(fixes.map(({ rule }) => rule))}`)
      print(`declined: ${counted(declined) || 'none'}`)
      print(`fixed in all passes: ${total(fixed)} problems of ${fixed.fixed!.size} files`)
      print(`suggested and made, one for each problem: ${total(suggested)} in ${suggested.fixed!.size} files`)
      assert.ok(fixes.length > 100)
      assert.ok(suggestions.length > 500)
    },
  ],
  [
    'each fix alone changes its field, and nothing else of the value or the text',
    ({ files, before }) => {
      const texts = new Map(files.map(({ path, text }) => [path, text]))
      for (const { file, rule, fix } of before.problems) {
        if (!fix) continue
        const found = effectOf(texts.get(file)!, fix.edits)
        // Only what renames a field changes two.
        const most = rule === 'k8s/no-deprecated-service-account-field' ? 2 : 1
        assert.ok(found.length > 0 && found.length <= most, `${file}: ${rule} changes ${JSON.stringify(found)}`)
        for (const { path, is } of found)
          assert.match(`${path.join('.')} ${JSON.stringify(is)}`, changed[rule] ?? /^$/, `${file}: ${rule}`)
      }
    },
  ],
  [
    'each suggestion alone can be read, and changes few fields',
    ({ files, before }) => {
      const texts = new Map(files.map(({ path, text }) => [path, text]))
      for (const { file, rule, suggestions = [] } of before.problems)
        for (const { messageId, fix } of suggestions) {
          const found = effectOf(texts.get(file)!, fix.edits)
          assert.ok(found.length > 0, `${file}: ${rule} ${messageId} changes nothing`)
          assert.ok(found.length <= 5, `${file}: ${rule} ${messageId} changes ${JSON.stringify(found)}`)
        }
    },
  ],
  [
    'after all passes every report with a fix is gone, and none was undone',
    ({ fixed }) => {
      assert.equal(unmended(fixed), [])
      assert.is(fixed.crashes, 0)
    },
  ],
  [
    'a second run changes nothing',
    async ({ files, fixed }) => {
      const again = (await linter()).lintAndFix(withTexts(files, fixed))
      assert.equal([...again.fixed!.keys()], [])
      assert.equal(again.problems, fixed.problems)
    },
  ],
  [
    'suggestions, made as if they were fixes, mend what they are for',
    ({ suggested }) => {
      assert.equal(unmended(suggested), [])
      assert.is(suggested.crashes, 0)
    },
  ],
  [
    'comments and line ends stay',
    ({ files, fixed, suggested }) => {
      for (const { path, text } of files) {
        const now = fixed.fixed!.get(path)?.text ?? text
        assert.equal(commentsOf(now), commentsOf(text), path)
        assert.is(/(?<!\r)\n/.test(now), /(?<!\r)\n/.test(text), path)
        const then = suggested.fixed!.get(path)?.text ?? text
        assert.is(then.includes('\r\n'), text.includes('\r\n'), path)
      }
    },
  ],
]

if (existsSync(corpusFolder)) {
  test.before(async context => {
    const before = (await linter()).lint(written())
    const offered = new Set(before.problems.flatMap(({ file, fix, suggestions }) => (fix || suggestions ? [file] : [])))
    const files = written().filter(({ path }) => offered.has(path))
    Object.assign(context, {
      files,
      before,
      fixed: (await linter()).lintAndFix(files),
      suggested: (await linter(suggestionsAsFixes(plugin))).lintAndFix(files),
    })
  })
  for (const [title, body] of tests) test(title, body)
} else {
  process.stdout.write('skipped: ../shared/corpus is not there\n')
  for (const [title] of tests) test.skip(title)
}

test.run()

/**
 * Files that hold more than CRDs, which have nothing to fix and are most of the text. Half of what Helm rendered is taken for what
 * somebody wrote, or there would be little of it to fix.
 */
function written(): readonly SourceFile[] {
  return corpusFiles()
    .filter(({ text }) => /^(?:\s*"kind"|kind): *"?(?!CustomResourceDefinition)\w/m.test(text))
    .map((file, index) => (index % 2 ? file : { ...file, text: file.text.replaceAll('\n# Source: ', '\n# Sourc: ') }))
}

/** Only the rules that have an answer, at their strictest. */
async function linter(given: Plugin = plugin): Promise<Linter> {
  const off = Object.entries(given.rules ?? {}).flatMap(([name, { meta }]) =>
    meta.fixable || meta.hasSuggestions ? [] : [[`k8s/${name}`, 'off'] as const],
  )
  return new Linter(await resolveConfig([{ extends: ['all'], rules: Object.fromEntries(off) }], [given]))
}

/** The same rules, whose first suggestion is a fix. */
function suggestionsAsFixes({ rules = {}, ...rest }: Plugin): Plugin {
  const fixing = ([name, rule]: readonly [string, Rule]) => [
    name,
    {
      ...rule,
      meta: { ...rule.meta, fixable: true },
      create: context =>
        rule.create({
          ...context,
          report: report => context.report({ ...report, fix: report.fix ?? report.suggest?.[0]?.fix }),
        }),
    } satisfies Rule,
  ]
  return { ...rest, rules: Object.fromEntries(Object.entries(rules).map(fixing)) }
}

/** How the value of the one document differs that the edits are in; every other byte stays by construction. */
function effectOf(text: string, edits: readonly Edit[]): readonly Difference[] {
  const first = Math.min(...edits.map(({ start }) => start))
  const last = Math.max(...edits.map(({ end }) => end))
  const start = text.lastIndexOf('\n---', first - 1) + 1
  const stop = text.indexOf('\n---', last)
  const end = stop < 0 ? text.length : stop + 1
  const moved = edits.map(edit => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  const document = text.slice(start, end)
  return differences(valueIn(document), valueIn(applyEdits(document, moved)))
}

function valueIn(text: string): unknown {
  const [document, ...more] = parseAllDocuments(text, {
    version: '1.1',
    merge: true,
    uniqueKeys: false,
    logLevel: 'silent',
  })
  assert.is(more.length, 0)
  assert.equal(document!.errors, [])
  return document!.toJS({ maxAliasCount: -1 })
}

function unmended({ problems }: Run): readonly string[] {
  return problems.flatMap(({ file, rule, path, fix, fixDeclined }) =>
    fix || fixDeclined === 'undone' ? [`${file}: ${rule} ${path.join('.')} ${fixDeclined ?? 'still to fix'}`] : [],
  )
}

function withTexts(files: readonly SourceFile[], { fixed }: Run): readonly SourceFile[] {
  return files.map(file => ({ ...file, text: fixed!.get(file.path)?.text ?? file.text }))
}

function commentsOf(text: string): readonly string[] {
  return text.match(/(?<=^|\s)#[^\n\r]*/gm) ?? []
}

function total({ fixed }: Run): number {
  return [...fixed!.values()].reduce((sum, { fixes }) => sum + fixes, 0)
}

function counted(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => `${count} ${name}`).join(', ')
}

function print(line: string): void {
  process.stdout.write(`  ${line}\n`)
}
