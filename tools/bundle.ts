/** Makes what is in `dist` and the picture of what it prints; `--check` fails where they are not what the sources make. */
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundledCommand } from './bundle/command.ts'
import { picture } from './picture/picture.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const take = process.argv.includes('--check') ? check : write

const { starter, program } = await bundledCommand(root)
await take('dist/program.txt', program, 0o644)
await take('dist/keelint.mjs', starter, 0o755)
// Drawn from a run of the bundle, so only once that is right.
if (!process.exitCode) await take('docs/use/output.svg', picture(root), 0o644)

async function write(path: string, text: string, mode: number): Promise<void> {
  await mkdir(dirname(root + path), { recursive: true })
  await writeFile(root + path, text)
  await chmod(root + path, mode)
  process.stdout.write(`${path}: ${Math.ceil(text.length / 1024)} KiB\n`)
}

async function check(path: string, text: string, mode: number): Promise<void> {
  const committed = existsSync(root + path) ? await readFile(root + path, 'utf8') : undefined
  const fault = committed === undefined ? 'is missing' : committed === text ? await modeFault(path, mode) : 'is stale'
  if (fault) {
    process.stderr.write(`${path} ${fault}; run \`pnpm build\`\n`)
    process.exitCode = 1
  } else process.stdout.write(`${path} is what the sources make\n`)
}

async function modeFault(path: string, mode: number): Promise<string | undefined> {
  const lacks = (mode & 0o111) !== 0 && ((await stat(root + path)).mode & 0o111) === 0
  return lacks && process.platform !== 'win32' ? 'is not executable' : undefined
}
