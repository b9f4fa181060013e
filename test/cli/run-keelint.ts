/** Runs the command line in folders of its own, as a function and as a process. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Io, main } from 'keelint'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly stdin?: AsyncIterable<Uint8Array> | string
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
}

export async function keelint(cwd: string, args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const output = (to: string[]) => ({
    isTTY: around.isTTY ?? false,
    columns: around.columns,
    async write(text: string) {
      to.push(text)
    },
  })
  const { stdin = '' } = around
  const io: Io = {
    cwd,
    env: around.env ?? {},
    stdin: typeof stdin === 'string' ? once(stdin) : stdin,
    stdout: output(out),
    stderr: output(err),
  }
  const code = await main(args, io)
  return { code, stdout: out.join(''), stderr: err.join('') }
}

async function* once(text: string): AsyncIterable<Uint8Array> {
  yield Buffer.from(text)
}

/** The report of `--format json`. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into it as a script would
export async function report(cwd: string, args: readonly string[] = [], around: Surroundings = {}): Promise<any> {
  const { stdout, stderr } = await keelint(cwd, [...args, '--format', 'json'], around)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

export type Files = Readonly<Record<string, string | Uint8Array>>

const folders: string[] = []
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with these files, removed at the end. */
export function folderWith(files: Files = {}): string {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'keelint-'))
  folders.push(folder)
  // Keeps the look-up of configs inside.
  mkdirSync(path.join(folder, '.git'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

const test = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../../packages/cli/src/bin.ts', import.meta.url))
/** What starts the command, for shells too. */
export const command = [process.execPath, '--import', path.join(test, 'node_modules/tsx/dist/loader.mjs'), bin] as const

export function spawnKeelint(
  cwd: string,
  args: readonly string[],
  options: { readonly input?: string; readonly uid?: number; readonly env?: Readonly<Record<string, string>> } = {},
): SpawnSyncReturns<string> {
  const [node, ...start] = command
  const env = { PATH: process.env.PATH, HOME: cwd }
  return spawnSync(node, [...start, ...args], { cwd, encoding: 'utf8', env, timeout: 30_000, ...options })
}

const sound = `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
`
/** A resource that no rule minds. */
export const clean = sound

/** A pod with a problem of each level. */
export const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: web
      image: nginx
      securityContext:
        privileged: true
`
