/** The Markdown report: what it holds, how large it may become, and that names stay names. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fullFiles, fullRun } from './full-run.ts'
import { hostileNames, hostileRun } from './hostile.ts'
import { aMeta, aProblem, aRun, textIn } from './made-run.ts'

const test = suite('markdown')

test('a run with everything in it', async () => {
  assert.is(
    await textIn('markdown', fullRun, fullFiles),
    `## Keelint

❌ **2 problems in 2 files: 1 error, 1 warning; 2 files not analyzed**

| Step | critical | high | medium | low |
| :-- | --: | --: | --: | --: |
| Authentication | · | · | · | · |
| Least privilege | · | 1 | · | · |
| Segmentation | · | · | · | · |
| Monitoring | · | · | · | · |
| Segregation of duties | · | · | · | · |
| Hygiene | · | · | · | 1 |

### Not analyzed

| File | Why | Message |
| :-- | :-- | :-- |
| <code>broken.yaml</code> 1:3 | its syntax is wrong | A bracket is missing. |
| <code>big.yaml</code> | it is beyond a limit | It has 30 MB. |

### <code>shop/web.yaml</code>

| Place | Severity | Problem | Rule |
| --: | :-- | :-- | :-- |
| 9:21 | high error | Container <code>web</code> is privileged.<br><sub><code>Deployment shop/web</code>, from <code>shop/templates/web.yaml</code>, fixable</sub> | <a href="https://kubernetes.io/docs/"><code>k8s/no-privileged</code></a> |

### <code>x.yaml</code>

| Place | Severity | Problem | Rule |
| --: | :-- | :-- | :-- |
| 1:3 | low warning | Something is wrong. | <code>test/rule</code> |

<details>
<summary>2 problems suppressed</summary>

| Place | Problem | Suppressed by | Reason |
| :-- | :-- | :-- | :-- |
| <code>shop/web.yaml</code> 9:21 | Container <code>web</code> is privileged.<br><sub><code>k8s/no-privileged</code></sub> | comment, until <code>2027-01-31</code> | The node needs it. |
| <code>y.yaml</code> 9:21 | Container <code>web</code> is privileged.<br><sub><code>k8s/no-privileged</code></sub> | file | Older than the rule. |

</details>

<details>
<summary>What was looked at</summary>

- 3 problems fixed in 1 file
- 1 problem can be fixed with <code>--fix</code>
- 1 problem with suggestions to choose from
- 2 problems suppressed: 1 comment, 1 file
- 12 files, 40 documents, 38 resources, 2 rules
- 1 file skipped: 1 helm-template
- 1 document skipped: 1 not-kubernetes
- 3 questions that these files cannot answer: 3 k8s/old
- The rule <code>k8s/old</code> is deprecated since 2.0, replaced by <code>k8s/new</code>: It was too strict

| What | Why |
| :-- | :-- |
| <code>chart/templates/web.yaml</code> | skipped: it is a Helm template that has not been rendered |
| <code>mixed.yaml</code> | document 2 skipped: it holds no Kubernetes resource |
| <code>k8s/old</code> | cannot tell, 3 times: The role may be elsewhere. |
| <code>chart</code> | a world: its files were seen together |
| <code>shop</code> | a world: its files were seen together |

</details>
`,
  )
})

test('never larger than the summary of a step may be, and what is left out is counted', async () => {
  const long = '漢'.repeat(900)
  const problems = Array.from({ length: 20_000 }, (_, index) => aProblem({ file: `${index % 10}.yaml`, message: long }))
  const suppressed = problems.map(problem => ({
    ...problem,
    suppression: { carrier: 'comment', reason: long } as const,
  }))
  const unreadable = problems.map(({ file }) => ({ file, reason: 'io' as const, message: long }))
  const skipped = problems.map(({ file }) => ({ file, reason: 'empty' as const }))
  const text = await textIn('markdown', aRun({ problems, suppressed, ledger: { unreadable, skipped } }))
  assert.ok(Buffer.byteLength(text) < 1024 * 1024, `${Buffer.byteLength(text)} bytes`)
  const rows = text.match(/^\| 1:3 \|/gm)!.length
  assert.match(text, `There is no room here for ${20_000 - rows} more problems.`)
  assert.match(text, /There is no room here for 19\d{3} more files\./)
  assert.is(text.match(/<details>/g)?.length, text.match(/<\/details>/g)?.length)
})

test('references are links only where they are pages', async () => {
  const link = async (reference: string) => {
    const meta = { ...aMeta, docs: { ...aMeta.docs, references: [reference] } }
    const rules = new Map([['test/rule', { meta, level: 'error' } as const]])
    return /<a href="([^"]*)"/.exec(await textIn('markdown', aRun({ problems: [aProblem()], rules })))?.[1]
  }
  assert.is(await link('https://kubernetes.io/a|b_c?d=e&f'), 'https://kubernetes.io/a&#124;b&#95;c?d=e&#38;f')
  assert.is(await link('javascript:alert(1)//https://x'), undefined)
  assert.is(await link('https://x/" onclick="y'), undefined)
})

test('the page that describes a rule, where there is one', async () => {
  const ruleUrl = (id: string) => `https://rules.example/${id}`
  const text = await textIn('markdown', aRun({ problems: [aProblem()] }), {}, { ruleUrl })
  assert.match(text, '<a href="https://rules.example/test/rule">')
})

/** What is left of a text when all that this report writes by itself is taken away: markup that came from elsewhere. */
function foreignMarkup(text: string): readonly string[] {
  const own = /<\/?(?:code|br|sub|details|summary)>|<a href="https:\/\/kubernetes\.io">|<\/a>|<!-- -->|&#\d+;/g
  return text
    .split('\n')
    .filter(line => !/^\|(?: :?-+:? ?\|)+$/.test(line))
    .map(line => line.replace(own, '').replace(/^(?:#{2,3} |- )/, ''))
    .filter(line => /[<>&`*_[\]~$#{}@]|https?:|www\./.test(line.replace(/^(?:❌|⚠️|✅) \*\*(.*)\*\*$/u, '$1')))
}

test('no name becomes markup, a link, a mention or a cell', async () => {
  const cells = (text: string) => text.split('\n').map(line => line.match(/\|/g)?.length ?? 0)
  const plain = cells(await textIn('markdown', hostileRun('plain')))
  for (const [what, name] of Object.entries(hostileNames)) {
    const text = await textIn('markdown', hostileRun(name))
    assert.equal(foreignMarkup(text), [], what)
    assert.equal(cells(text), plain, what)
  }
})

test('mentions are cut off outside of code', async () => {
  const text = await textIn('markdown', aRun({ problems: [aProblem({ message: 'By @team, see #1 and `@team`.' })] }))
  assert.match(text, 'By &#64;<!-- -->team, see &#35;<!-- -->1 and <code>&#64;team</code>.')
})

test.run()
