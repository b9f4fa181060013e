/** Asks `publint` and `attw` whether a package is what its manifest says, to every kind of importer that it serves. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import type { Staged } from './stage.ts'

const attw = join(
  dirname(createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json')),
  'dist/index.js',
)

/** What is wrong with the package; nothing where all is well. */
export async function packageFaults({ name, folder, tarball }: Staged): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true })
  const said = messages.map(
    message => `${name}: publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  )
  const checked = spawnSync(
    process.execPath,
    [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji'],
    { encoding: 'utf8' },
  )
  return checked.status === 0 ? said : [...said, `${name}: attw:\n${checked.stdout}${checked.stderr}`]
}
