/** Bundles the command into `dist/keelint.mjs`, one file that needs only Node; `--check` fails where that is stale. */
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle/bundle.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}dist/keelint.mjs`
const text = await bundle(root, 'packages/cli/src/bin.ts')

if (process.argv.includes('--check')) {
  const committed = existsSync(target) ? await readFile(target, 'utf8') : undefined
  const isExecutable =
    committed !== undefined && (process.platform === 'win32' || ((await stat(target)).mode & 0o111) !== 0)
  if (committed !== text || !isExecutable) {
    const fault = committed === undefined ? 'is missing' : committed !== text ? 'is stale' : 'is not executable'
    process.stderr.write(`dist/keelint.mjs ${fault}; run \`pnpm build\`\n`)
    process.exitCode = 1
  } else process.stdout.write('dist/keelint.mjs is what the sources make\n')
} else {
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text)
  await chmod(target, 0o755)
  process.stdout.write(`dist/keelint.mjs: ${Math.ceil(text.length / 1024)} KiB\n`)
}
