/** `--since` finds the earlier state in repositories of every kind, and says why where it cannot. */
import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { commit, git, remove, repositoryWith, write } from './git-folder.ts'
import { clean, folderWith, keelint, pod, report, spawnKeelint } from './run-keelint.ts'

const test = suite('since in Git')

const only = ['--preset', 'none', '--rule', 'k8s/no-privileged: error']
const second = pod.replace('name: web', 'name: api')

/** What the run fails with. */
async function failure(folder: string, ref: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await keelint(folder, [`--since=${ref}`, ...only, ...args])
  assert.equal([code, stdout], [2, ''], stderr)
  return stderr
}

/** Where the new problems are. */
async function news(folder: string, ref: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { problems, ledger } = await report(folder, ['--since', ref, ...only, ...args])
  assert.equal(ledger.unreadable, [])
  return problems.map(({ file }: { file: string }) => file)
}

test('a name that is none is told with the nearest', async () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  assert.match(await failure(folder, 'mian'), 'there is no such commit here. Did you mean `main`?')
  git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  assert.match(await failure(folder, 'origin/mian'), '`origin/main`')
  for (const ref of [
    'HEAD:b.yaml',
    'main..HEAD',
    ':/nothing',
    '^main',
    'a b',
    "'; touch gone",
    'main\nx',
    '0'.repeat(40),
  ])
    assert.match(await failure(folder, ref), 'there is no such commit here', ref)
  git(folder, 'tag', 'tree', 'HEAD^{tree}')
  for (const ref of ['tree', 'HEAD:', 'HEAD:a.yaml'])
    assert.match(await failure(folder, ref), 'that is no commit, and leads to none.', ref)
})

test('a name is never an option of Git', async () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  for (const ref of ['--output=x', '-h', '--exec-path=.', '--'])
    assert.match(await failure(folder, ref), 'does not begin with a dash', ref)
  assert.equal(git(folder, 'status', '--porcelain'), '')
})

test('whatever else names a commit', async () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  git(folder, 'tag', '--annotate', 'v1', '--message', 'x')
  write(folder, 'b.yaml', second)
  const hash = commit(folder)
  for (const ref of ['v1', 'HEAD~1', 'main^', 'main@{0}~1', hash.replace(/$/, '~'), `${hash.slice(0, 8)}~1`])
    assert.equal(await news(folder, ref), ['b.yaml'], ref)
  assert.equal(await news(folder, ':/x'), [], 'the last one that says so')
  git(folder, 'checkout', '--quiet', '--detach')
  assert.equal(await news(folder, 'v1'), ['b.yaml'], 'detached')
})

test('compared is with where the branch began, and not with what came after', async () => {
  const folder = repositoryWith({ 'a.yaml': pod, 'b.yaml': second })
  git(folder, 'checkout', '--quiet', '-b', 'change')
  write(folder, 'c.yaml', pod.replace('name: web', 'name: third'))
  commit(folder)
  git(folder, 'checkout', '--quiet', 'main')
  remove(folder, 'b.yaml')
  commit(folder)
  git(folder, 'checkout', '--quiet', 'change')
  assert.equal(await news(folder, 'main'), ['c.yaml'])
})

test('what is staged, changed and untracked counts as it lies there', async () => {
  const folder = repositoryWith({ 'a.yaml': clean, 'b.yaml': clean.replace('settings', 'b') })
  write(folder, 'a.yaml', pod)
  git(folder, 'add', '.')
  write(folder, 'b.yaml', second)
  write(folder, 'c.yaml', pod.replace('name: web', 'name: third'))
  assert.equal(await news(folder, 'HEAD'), ['a.yaml', 'b.yaml', 'c.yaml'])
  write(folder, 'a.yaml', clean)
  assert.equal(await news(folder, 'HEAD'), ['b.yaml', 'c.yaml'], 'mended after it was staged')
  git(folder, 'update-index', '--assume-unchanged', 'b.yaml')
  assert.equal(await news(folder, 'HEAD'), ['b.yaml', 'c.yaml'], 'Git was told to look away')
})

test('no repository, one without a commit, one without a working tree', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  assert.match(await failure(folder, 'main'), 'is in no Git repository')
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  assert.match(await failure(folder, 'main'), 'there is no such commit here. Nothing has been committed')
  const bare = path.join(folderWith(), 'bare.git')
  git(repositoryWith({ 'a.yaml': pod }), 'clone', '--quiet', '--bare', '.', bare)
  write(bare, 'a.yaml', pod)
  assert.match(await failure(bare, 'main'), 'in no working tree')
  const orphan = repositoryWith({ 'a.yaml': pod })
  git(orphan, 'checkout', '--quiet', '--orphan', 'other')
  assert.match(await failure(orphan, 'main'), 'nothing is checked out')
  write(orphan, 'b.yaml', second)
  commit(orphan)
  assert.match(await failure(orphan, 'main'), 'no commit in common with what is checked out.')
})

test('a shallow clone is told how to become a whole one', async () => {
  const origin = repositoryWith({ 'a.yaml': pod })
  const base = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'branch', 'change')
  write(origin, 'b.yaml', second)
  commit(origin)
  git(origin, 'checkout', '--quiet', 'change')
  write(origin, 'c.yaml', second)
  commit(origin)
  const clone = path.join(folderWith(), 'clone')
  git(origin, 'clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${origin}`, clone)
  assert.match(await failure(clone, base), 'fetch-depth: 0')
  const apart = await failure(clone, 'origin/main')
  assert.match(apart, 'no commit in common')
  assert.match(apart, 'fetch-depth: 0')
  git(clone, 'fetch', '--quiet', '--unshallow')
  assert.equal(await news(clone, 'origin/main'), ['c.yaml'])
})

test('Git has to be there', () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  const env = { PATH: folderWith() }
  const { status, stderr } = spawnKeelint(folder, ['--since', 'main'], { env })
  assert.is(status, 2)
  assert.match(stderr, 'there is no `git` on the path')
})

test('what a hook is given for its repository does not mislead', async () => {
  const folder = repositoryWith({ 'deploy/a.yaml': pod })
  write(folder, 'deploy/b.yaml', second)
  const other = repositoryWith({ 'x.yaml': clean })
  const surroundings = { GIT_DIR: path.join(other, '.git'), GIT_INDEX_FILE: '/nowhere', GIT_PREFIX: 'x/' }
  Object.assign(process.env, surroundings)
  try {
    assert.equal(await news(path.join(folder, 'deploy'), 'main'), ['b.yaml'])
  } finally {
    for (const name of Object.keys(surroundings)) delete process.env[name]
  }
})

test('a working tree whose repository only the environment names', async () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  const elsewhere = path.join(folderWith(), 'dots')
  renameSync(path.join(folder, '.git'), elsewhere)
  Object.assign(process.env, { GIT_DIR: elsewhere, GIT_WORK_TREE: folder })
  try {
    write(folder, 'b.yaml', second)
    assert.equal(await news(folder, 'main'), ['b.yaml'])
  } finally {
    delete process.env.GIT_DIR
    delete process.env.GIT_WORK_TREE
  }
})

test('a folder of the repository, paths and patterns in it', async () => {
  const folder = repositoryWith({ 'deploy/a.yaml': pod, 'other/b.yaml': second })
  write(folder, 'deploy/new.yaml', pod.replace('name: web', 'name: third'))
  write(folder, 'other/b.yaml', clean)
  const deploy = path.join(folder, 'deploy')
  assert.equal(await news(deploy, 'main'), ['new.yaml'])
  assert.equal(await news(deploy, 'main', '../deploy'), ['new.yaml'])
  assert.equal(await news(folder, 'main', 'deploy/*.yaml', 'other'), ['deploy/new.yaml'])
  assert.equal(await news(folder, 'main', 'deploy/a.yaml'), [])
  assert.equal(await news(folder, 'main', 'deploy/new.yaml'), ['deploy/new.yaml'])
  const { since } = await report(deploy, ['--since', 'main', ...only, '..'])
  assert.is(since.removed[0].file, '../other/b.yaml')
})

test('what is outside of the repository has no earlier state', async () => {
  const outside = folderWith({ 'web.yaml': pod })
  const folder = repositoryWith({ 'a.yaml': pod })
  for (const given of [outside, path.join(outside, '*.yaml'), path.relative(folder, outside)])
    assert.match(await failure(folder, 'main', given), 'is outside of the repository')
  symlinkSync(outside, path.join(folder, 'link'))
  assert.match(await failure(folder, 'main', 'link'), 'is outside of the repository')
  assert.equal(await news(folder, 'main'), [], 'on the way it is passed over, then and now')
})

test('the working directory may be reached by a link', async () => {
  const folder = repositoryWith({ 'deploy/a.yaml': pod })
  const link = path.join(folderWith(), 'link')
  symlinkSync(folder, link)
  write(folder, 'deploy/b.yaml', second)
  assert.equal(await news(link, 'main'), ['deploy/b.yaml'])
  assert.equal(await news(link, 'main', 'deploy'), ['deploy/b.yaml'])
  assert.equal(await news(path.join(link, 'deploy'), 'main'), ['b.yaml'])
})

test('links are followed in the commit as they are on disk', async () => {
  const folder = repositoryWith({ 'base/a.yaml': pod, 'values.txt': second })
  symlinkSync('../base/a.yaml', path.join(folder, 'base/again.yaml'))
  symlinkSync('values.txt', path.join(folder, 'pod.yaml'))
  symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'))
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'links')
  const { problems, since, ledger } = await report(folder, ['--since', 'HEAD', ...only, '--allow-incomplete'])
  assert.equal(problems, [])
  assert.is(since.unchanged, 2)
  assert.is(ledger.unreadable.length, 1, 'told once')
  remove(folder, 'pod.yaml')
  remove(folder, 'loop.yaml')
  write(folder, 'pod.yaml', second)
  const replaced = await report(folder, ['--since', 'HEAD', ...only, '--allow-incomplete'])
  assert.equal(replaced.problems, [], 'a link that became the file')
})

test('names of every kind', async () => {
  const names = [
    'a b.yaml',
    'zwei\nzeilen.yaml',
    'ünï-日本.yaml',
    '"quoted".yaml',
    "it's.yaml",
    '-f.yaml',
    '[x].yaml',
    '\t.yaml',
  ]
  const files = Object.fromEntries(
    names.map((name, index) => [`dir with ünï/${name}`, pod.replace('name: web', `name: web${index}`)]),
  )
  const folder = repositoryWith(files)
  assert.equal(await news(folder, 'main'), [])
  const { since } = await report(folder, ['--since', 'main', ...only])
  assert.is(since.unchanged, names.length)
  for (const name of names) write(folder, `dir with ünï/${name}`, `# moved\n${files[`dir with ünï/${name}`]}`)
  assert.equal(await news(folder, 'main'), [])
})

test('line breaks that Git changes on checkout', async () => {
  const folder = repositoryWith({ 'a.yaml': pod, '.gitattributes': '*.yaml text eol=crlf\n' })
  remove(folder, 'a.yaml')
  git(folder, 'checkout', '--quiet', '--', '.')
  assert.match(readFileSync(path.join(folder, 'a.yaml'), 'utf8'), '\r\n')
  assert.equal(await news(folder, 'main'), [])
  write(folder, 'b.yaml', second)
  assert.equal(await news(folder, 'main'), ['b.yaml'])
})

test('an encoding that Git changes on checkout', async () => {
  const folder = repositoryWith({ '.gitattributes': '*.yaml working-tree-encoding=UTF-16LE-BOM\n' })
  write(folder, 'a.yaml', Buffer.from(`\uFEFF${pod}`, 'utf16le'))
  commit(folder)
  assert.equal(await news(folder, 'HEAD'), [])
})

test('a filter is not run, and what it made is known while it lies there as it was', async () => {
  const folder = repositoryWith({ 'a.yaml': pod, 'b.yaml': second, 'sub/c.yaml': clean })
  const elsewhere = folderWith()
  git(folder, 'config', 'filter.secret.clean', `touch ${elsewhere}/clean; tr a-z b-za`)
  git(folder, 'config', 'filter.secret.smudge', `touch ${elsewhere}/smudge; tr b-za a-z`)
  git(folder, 'config', 'filter.secret.required', 'true')
  write(folder, '.gitattributes', '*.yaml filter=secret\nother.yaml filter=nobody\n')
  for (const name of ['a.yaml', 'b.yaml', 'sub/c.yaml']) write(folder, name, readFileSync(path.join(folder, name)))
  git(folder, 'add', '--renormalize', '.')
  write(folder, 'other.yaml', clean)
  commit(folder)
  assert.not.match(git(folder, 'show', 'HEAD:a.yaml'), 'privileged')
  for (const name of ['clean', 'smudge']) rmSync(path.join(elsewhere, name), { force: true })
  assert.equal(await news(folder, 'HEAD'), [])
  assert.equal(await news(path.join(folder, 'sub'), 'HEAD', '..'), [])
  write(folder, 'new.yaml', pod.replace('name: web', 'name: third'))
  write(folder, 'other.yaml', `# changed\n${clean}`)
  assert.equal(await news(folder, 'HEAD'), ['new.yaml'], 'nothing says what another filter does')
  write(folder, 'b.yaml', `# changed\n${second}`)
  const { ledger, summary } = await report(folder, ['--since', 'HEAD', ...only])
  assert.is(summary.exitCode, 3)
  assert.match(ledger.unreadable[0].file, /^\w+:b\.yaml$/)
  assert.match(ledger.unreadable[0].message, 'the filter `secret`')
  assert.equal(
    readdirSync(elsewhere).filter(name => name !== '.git'),
    [],
  )
})

test('no program that the config of a repository names is run', async () => {
  const folder = repositoryWith({ 'a.yaml': pod, 'b/b.yaml': second })
  git(folder, 'sparse-checkout', 'set', '--no-cone', '/a.yaml')
  const mark = path.join(folderWith(), 'mark')
  const programs = ['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'diff.external']
  for (const name of programs) git(folder, 'config', name, `touch ${mark}; false`)
  write(folder, 'a.yaml', clean)
  assert.equal(await news(folder, 'HEAD'), [])
  assert.not.ok(existsSync(mark))
})

test('Git LFS keeps contents elsewhere', async () => {
  const sum = createHash('sha256').update(pod).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sum}\nsize ${pod.length}\n`
  const folder = repositoryWith({ 'a.yaml': pointer })
  write(folder, 'a.yaml', pod)
  assert.equal(await news(folder, 'main'), [], 'checked out')
  write(folder, 'a.yaml', `# another line\n${pod}`)
  const { code, stdout } = await keelint(folder, ['--since', 'main', ...only, '--format', 'json'])
  assert.is(code, 3)
  assert.match(JSON.parse(stdout).ledger.unreadable[0].message, 'git lfs fetch')
  const place = path.join(folder, '.git/lfs/objects', sum.slice(0, 2), sum.slice(2, 4))
  mkdirSync(place, { recursive: true })
  write(place, sum, pod)
  assert.equal(await news(folder, 'main'), [])
})

test('a clone without the contents fetches nothing and says so', async () => {
  const origin = repositoryWith({ 'a.yaml': pod })
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  write(origin, 'a.yaml', clean)
  commit(origin)
  const clone = path.join(folderWith(), 'clone')
  git(origin, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, clone)
  const { code, stdout } = await keelint(clone, ['--since', 'HEAD~1', ...only, '--format', 'json'])
  assert.is(code, 3)
  const [entry] = JSON.parse(stdout).ledger.unreadable
  assert.match(entry.message, 'This clone lacks its content')
})

test('submodules are read as they were', async () => {
  const module = repositoryWith({ 'a.yaml': pod })
  const folder = repositoryWith({ 'b.yaml': second })
  git(folder, 'submodule', '--quiet', 'add', module, 'module')
  commit(folder)
  assert.equal(await news(folder, 'HEAD'), [])
  write(path.join(folder, 'module'), 'new.yaml', second)
  assert.equal(await news(folder, 'HEAD'), ['module/new.yaml'])
  remove(folder, 'module')
  const gone = await report(folder, ['--since', 'HEAD', ...only])
  assert.is(gone.summary.exitCode, 3)
  assert.match(gone.ledger.unreadable[0].message, 'submodule')
  git(folder, 'submodule', '--quiet', 'deinit', '--force', 'module')
  mkdirSync(path.join(folder, 'module'), { recursive: true })
  assert.equal(await news(folder, 'HEAD'), [], 'one that is not checked out')
})

test('objects that are named, packed and borrowed in other ways', async () => {
  const folder = folderWith({ 'a.yaml': pod })
  git(folder, 'init', '--quiet', '--initial-branch', 'main', '--object-format', 'sha256')
  commit(folder)
  assert.is(git(folder, 'rev-parse', 'HEAD').length, 64)
  git(folder, 'tag', 'v1')
  git(folder, 'gc', '--quiet')
  const borrower = path.join(folderWith(), 'clone')
  git(folder, 'clone', '--quiet', '--shared', '.', borrower)
  for (const [place, ref] of [
    [folder, 'v1'],
    [borrower, 'origin/main'],
  ] as const) {
    write(place, 'b.yaml', second)
    assert.equal(await news(place, ref), ['b.yaml'], ref)
    remove(place, 'a.yaml')
    const { since, problems } = await report(place, ['--since', ref, ...only])
    assert.equal([problems.length, since.removed.length], [1, 1], 'a file that is gone')
  }
})

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? test : test.skip
asRoot('a repository of somebody else', async () => {
  const folder = repositoryWith({ 'a.yaml': pod })
  for (const name of ['.', '.git']) chownSync(path.join(folder, name), 65_534, 65_534)
  assert.match(await failure(folder, 'HEAD'), 'safe.directory')
})

test('a second working tree, and one that is sparse', async () => {
  const folder = repositoryWith({ 'apps/a.yaml': pod, 'vendor/b.yaml': second })
  const tree = path.join(folderWith(), 'tree')
  git(folder, 'worktree', 'add', '--quiet', '-b', 'change', tree)
  write(tree, 'apps/new.yaml', second)
  assert.equal(await news(tree, 'main'), ['apps/new.yaml'])
  git(folder, 'sparse-checkout', 'set', 'apps')
  const { since } = await report(folder, ['--since', 'main', ...only])
  assert.equal([since.removed.length, since.unchanged], [0, 1], 'what is not checked out is not gone')
})

test('worlds are those that there were', async () => {
  const folder = repositoryWith({ 'one/Chart.yaml': 'name: one\n', 'one/a.yaml': pod, 'two/b.yaml': second })
  write(folder, 'two/kustomization.yaml', 'resources: [b.yaml]\n')
  const { problems, ledger } = await report(folder, ['--since', 'main', ...only])
  assert.equal(problems, [])
  assert.ok(ledger.worlds.includes('two'))
})

test('a path that is new, and one that is gone', async () => {
  const folder = repositoryWith({ 'old/a.yaml': pod })
  mkdirSync(path.join(folder, 'new'))
  write(folder, 'new/b.yaml', second)
  assert.equal(await news(folder, 'main', 'new'), ['new/b.yaml'])
  remove(folder, 'old')
  assert.match(await failure(folder, 'main', 'old'), '`old` does not exist')
})

test.run()
