/** What the text report says beside the problems: fixes, suppressed ones, deprecated rules. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fullFiles, fullRun } from './full-run.ts'
import { aProblem, aRun, textIn } from './made-run.ts'

const test = suite('stylish of made runs')

test('a run with everything in it', async () => {
  assert.is(
    await textIn('stylish', fullRun, fullFiles),
    `shop/web.yaml
  Deployment shop/web  from shop/templates/web.yaml
  9:21  error  high      Container \`web\` is privileged.  k8s/no-privileged
                         ↳ shop/other.yaml:4:3  The value is used here.
     9 │         privileged: true
       │                     ^^^^

x.yaml
  1:3  warn   low       Something is wrong.  test/rule

Not analyzed
  broken.yaml:1:3  yaml-syntax
    A bracket is missing.
     1 │ a: [
       │   ^^
  big.yaml  limit
    It has 30 MB.

                         critical      high    medium       low
  Authentication                ·         ·         ·         ·
  Least privilege               ·         1         ·         ·
  Segmentation                  ·         ·         ·         ·
  Monitoring                    ·         ·         ·         ·
  Segregation of duties         ·         ·         ·         ·
  Hygiene                       ·         ·         ·         1

✔ 3 problems fixed in 1 file
✖ 2 problems in 2 files: 1 error, 1 warning; 2 files not analyzed
  1 problem can be fixed with \`--fix\`
  1 problem with suggestions to choose from
  2 problems suppressed: 1 comment, 1 file
  12 files, 40 documents, 38 resources, 2 rules
  1 file skipped: 1 helm-template
  1 document skipped: 1 not-kubernetes
  3 questions that these files cannot answer: 3 k8s/old
  The rule \`k8s/old\` is deprecated since 2.0, replaced by \`k8s/new\`: It was too strict
`,
  )
})

test('a dry run fixes nothing', async () => {
  const run = aRun({ fixed: new Map([['a.yaml', { text: '', fixes: 1 }]]) })
  assert.match(
    await textIn('stylish', run, {}, { dryRun: true }),
    '✔ 1 problem would be fixed in 1 file\n✔ No problems',
  )
})

test('problems of no resource have no heading, also between others', async () => {
  const resource = { group: '', version: 'v1', kind: 'Pod', name: 'web' }
  const text = await textIn(
    'stylish',
    aRun({
      problems: [aProblem({ resource }), aProblem({ rule: 'keelint/directive-unused' }), aProblem({ resource })],
    }),
  )
  assert.match(
    text,
    /^web\.yaml\n {2}Pod web\n {2}1:3 .*test\/rule\n\n {2}1:3 .*keelint\/directive-unused\n\n {2}Pod web\n {2}1:3 /,
  )
})

test('very many problems of one file', async () => {
  const problems = Array.from({ length: 200_000 }, () => aProblem())
  assert.match(await textIn('stylish', aRun({ problems })), '200000 problems in 1 file')
})

test.run()
