/** The bundle keeps what V8 compiled of it in a folder of the user's; whatever is in there, a run is the same. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const root = fileURLToPath(new URL('..', import.meta.url))
const test = suite('the code that a run keeps')

interface Home {
  readonly folder: string
  run(environment?: NodeJS.ProcessEnv): {
    readonly stdout: string
    readonly stderr: string
    readonly status: number | null
  }
  kept(): readonly string[]
}

function inHome(name: string, prove: (home: Home) => void): void {
  test(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'keelint-code-'))
    const kept = join(folder, 'keelint')
    try {
      prove({
        folder,
        run: (environment = {}) =>
          spawnSync(process.execPath, ['dist/keelint.mjs', 'examples/shop', '--no-config-lookup', '-f', 'json'], {
            cwd: root,
            encoding: 'utf8',
            env: { ...process.env, NODE_COMPILE_CACHE: folder, ...environment },
          }),
        kept: () => (existsSync(kept) ? readdirSync(kept).map(file => join(kept, file)) : []),
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

inHome(
  'is a file for each part, which nobody else can write, and changes nothing in what is printed',
  ({ run, kept }) => {
    const first = run()
    assert.is(first.status, 1)
    assert.ok(kept().some(file => file.endsWith('-0.code')))
    if (process.platform !== 'win32') for (const file of kept()) assert.is(statSync(file).mode & 0o777, 0o600)
    const second = run()
    assert.equal([second.stdout, second.stderr, second.status], [first.stdout, first.stderr, 1])
  },
)

inHome('is not written anew by each run', ({ run, kept }) => {
  for (let times = 0; times < 5; times++) run()
  const before = statSync(kept()[0]!)
  run()
  assert.is(statSync(kept()[0]!).ino, before.ino)
})

const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  empty: () => Buffer.alloc(0),
  'cut off': bytes => bytes.subarray(0, bytes.length >> 1),
  'of something else': () => Buffer.from('no code at all, but long enough'),
  'changed in the middle': bytes => {
    const changed = Buffer.from(bytes)
    for (let at = changed.length >> 1; at < (changed.length >> 1) + 64; at++) changed[at] = 255 - changed[at]!
    return changed
  },
}
for (const [how, damage] of Object.entries(damages))
  inHome(`is ignored and replaced where it is ${how}`, ({ run, kept }) => {
    const first = run()
    const whole = readFileSync(kept()[0]!)
    writeFileSync(kept()[0]!, damage(whole))
    const second = run()
    assert.equal([second.stdout, second.stderr, second.status], [first.stdout, first.stderr, 1])
    assert.ok(readFileSync(kept()[0]!).length > whole.length / 2)
  })

if (process.platform !== 'win32')
  inHome('is ignored and replaced where others may write it', ({ run, kept }) => {
    run()
    chmodSync(kept()[0]!, 0o666)
    assert.is(run().status, 1)
    assert.is(statSync(kept()[0]!).mode & 0o777, 0o600)
  })

inHome('is not kept where the environment forbids it', ({ run, kept }) => {
  assert.is(run({ NODE_DISABLE_COMPILE_CACHE: '1' }).status, 1)
  assert.equal(kept(), [])
})

inHome('is not missed where its folder cannot be made', ({ run, folder }) => {
  writeFileSync(join(folder, 'file'), '')
  const { status, stderr } = run({ NODE_COMPILE_CACHE: join(folder, 'file') })
  assert.equal([status, stderr], [1, ''])
})

inHome('leaves other files alone, but for those of versions that nobody has run for long', ({ run, folder, kept }) => {
  mkdirSync(join(folder, 'keelint'))
  for (const name of ['mine', 'new.code', 'old.code']) writeFileSync(join(folder, 'keelint', name), 'x')
  const long = Date.now() / 1000 - 40 * 24 * 60 * 60
  utimesSync(join(folder, 'keelint', 'old.code'), long, long)
  run()
  assert.equal(kept().filter(file => !/-\d+\.code$/.test(file)).length, 2)
  assert.not(kept().some(file => file.endsWith('old.code')))
  assert.is(readFileSync(join(folder, 'keelint', 'mine'), 'utf8'), 'x')
})

test.run()
