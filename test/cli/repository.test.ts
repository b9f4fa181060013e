/** Reports for code scanning name files by their paths in the repository, and what is checked out. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { SarifLog } from '@keelint/reporter-sarif'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint, pod } from './run-keelint.ts'

const test = suite('repository')
const hash = 'a'.repeat(40)

async function logIn(folder: string, args: readonly string[] = []): Promise<SarifLog['runs'][number]> {
  const { stdout, stderr } = await keelint(folder, ['--format', 'sarif', ...args])
  if (stdout === '') throw new Error(stderr)
  return (JSON.parse(stdout) as SarifLog).runs[0]!
}

/** What the log says of a repository with these files in its folder `.git`. */
async function provenance(files: Readonly<Record<string, string>>): Promise<object | undefined> {
  const inGit = Object.fromEntries(Object.entries(files).map(([name, text]) => [`.git/${name}`, text]))
  const { versionControlProvenance } = await logIn(folderWith({ 'a.yaml': pod, ...inGit }))
  return versionControlProvenance?.[0]
}

const remote = (url: string) => `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n`

test('a run in a folder names files as one at the root does', async () => {
  const root = folderWith({ 'deploy/shop/web.yaml': pod })
  const uris = async (folder: string) =>
    (await logIn(folder)).results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)
  const expected = await uris(root)
  assert.is(expected[0], 'deploy/shop/web.yaml')
  assert.equal(await uris(path.join(root, 'deploy')), expected)
  assert.equal(await uris(path.join(root, 'deploy/shop')), expected)
})

test('so do annotations and Code Quality, and JSON stays relative to the working directory', async () => {
  const folder = path.join(folderWith({ 'deploy/web.yaml': pod }), 'deploy')
  assert.match((await keelint(folder, ['--format', 'github'])).stdout, 'file=deploy/web.yaml,')
  assert.match((await keelint(folder, ['--format', 'gitlab'])).stdout, '"path": "deploy/web.yaml"')
  assert.match((await keelint(folder, ['--format', 'json'])).stdout, '"file": "web.yaml"')
})

test('addresses are those of pages, without passwords', async () => {
  for (const [url, uri] of [
    ['https://github.com/acme/shop.git', 'https://github.com/acme/shop'],
    ['https://somebody:secret@github.com/acme/shop.git/', 'https://github.com/acme/shop'],
    ['https://git.example.com:8443/acme/shop?token=secret', 'https://git.example.com:8443/acme/shop'],
    ['git@github.com:acme/shop.git', 'https://github.com/acme/shop'],
    ['ssh://git@git.example.com:2222/acme/shop.git', 'https://git.example.com/acme/shop'],
    ['"https://github.com/acme/shop"', 'https://github.com/acme/shop'],
  ] as const)
    assert.equal(await provenance({ config: remote(url) }), {
      repositoryUri: uri,
      mappedTo: { uriBaseId: '%SRCROOT%' },
    })
  for (const url of ['/srv/git/shop.git', '../shop', 'file:///srv/shop', 'C:\\git\\shop'])
    assert.is(await provenance({ config: remote(url) }), undefined, url)
})

test('what is checked out: a branch, loose or packed, or a commit', async () => {
  const config = remote('https://github.com/acme/shop')
  const rest = { repositoryUri: 'https://github.com/acme/shop', mappedTo: { uriBaseId: '%SRCROOT%' } }
  const head = 'ref: refs/heads/feature/x\n'
  assert.equal(await provenance({ config, HEAD: head, 'refs/heads/feature/x': `${hash}\n` }), {
    ...rest,
    revisionId: hash,
    branch: 'feature/x',
  })
  assert.equal(await provenance({ config, HEAD: head, 'packed-refs': `# pack-refs\n${hash} refs/heads/feature/x\n` }), {
    ...rest,
    revisionId: hash,
    branch: 'feature/x',
  })
  assert.equal(await provenance({ config, HEAD: `${hash}\n` }), { ...rest, revisionId: hash })
  assert.equal(await provenance({ config, HEAD: head }), { ...rest, branch: 'feature/x' }, 'before the first commit')
  assert.equal(await provenance({ config, HEAD: 'ref: refs/heads/../../config' }), rest)
})

test('a real repository and a work tree of it', async () => {
  const root = folderWith()
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=A', '-C', folder, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  const main = path.join(root, 'main')
  mkdirSync(main)
  git(main, 'init', '-q', '-b', 'trunk')
  git(main, 'remote', 'add', 'origin', 'https://github.com/acme/shop.git')
  mkdirSync(path.join(main, 'deploy'))
  writeFileSync(path.join(main, 'deploy/web.yaml'), pod)
  git(main, 'add', '.')
  git(main, 'commit', '-qm', 'Start')
  git(main, 'worktree', 'add', '-q', '-b', 'side', path.join(root, 'side'))
  for (const [folder, branch] of [
    ['main', 'trunk'],
    ['side', 'side'],
  ] as const) {
    const { versionControlProvenance, results } = await logIn(path.join(root, folder, 'deploy'))
    assert.equal(versionControlProvenance, [
      {
        repositoryUri: 'https://github.com/acme/shop',
        revisionId: git(main, 'rev-parse', 'HEAD'),
        branch,
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ])
    assert.is(results[0]!.locations[0].physicalLocation.artifactLocation.uri, 'deploy/web.yaml')
  }
})

test('rules that were on come with examples, and with a category of its own', async () => {
  const { tool, automationDetails } = await logIn(folderWith({ 'a.yaml': pod }), ['--category', 'keelint-apps'])
  assert.is(automationDetails.id, 'keelint-apps/')
  const ours = tool.driver.rules.filter(({ id }) => id.startsWith('k8s/'))
  assert.ok(ours.length > 50)
  for (const { id, help } of ours) assert.match(help.markdown, '**Reported**', id)
})

test.run()
