/** Measures how fast the linter is: `pnpm bench [PART] [FOLDER]`; without a part, a run on a folder of manifests, `../shared/corpus` unless another is named. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = resolve(root, 'dist/keelint.mjs')
const command = existsSync(bundle) ? [bundle] : ['--import', 'tsx', resolve(root, 'packages/cli/src/bin.ts')]

/** @param folder absolute @returns whether the budgets are kept, where it judges that itself */
type Part = (folder: string, print: (line: string) => void) => Promise<boolean> | Promise<void>

/** What needs manifests. */
const onFolder: Readonly<Record<string, Part>> = {
  whole: async (folder, print) => (await import('./bench/whole.ts')).benchWhole(command, folder, root, print),
  parse: async (folder, print) => (await import('./bench/parsers.ts')).benchParsers(folder, print),
  schema: async (folder, print) => (await import('./bench/schema/bench-schema.ts')).benchSchema(folder, root, print),
  threads: async (folder, print) => (await import('./bench/threads.ts')).benchThreads(command, folder, print),
  beside: async (folder, print) => (await import('./bench/beside.ts')).benchBeside(command, folder, print),
}

/** What makes its own. */
const onItsOwn: Readonly<Record<string, Part>> = {
  access: async () => (await import('./bench/bundled.ts')).runBundled(resolve(root, 'tools/bench/access/main.ts')),
  network: async (_, print) => {
    ;(await import('./bench/network/bench-network.ts')).benchNetwork(print)
    await (await import('./bench/network/draw.ts')).benchDrawing(print)
  },
  since: async (_, print) => (await import('./bench/since.ts')).benchSince(command, print),
  growth: async (_, print) => (await import('./bench/growth.ts')).benchGrowth(command, print),
}

const given = process.argv.slice(2)
const name = given[0] !== undefined && { ...onFolder, ...onItsOwn }[given[0]] ? given.shift()! : 'whole'
// `pnpm bench FOLDER` means the folder as seen from where it was called.
const caller = process.env.INIT_CWD ?? process.cwd()
const corpus = name === 'parse' ? '../shared/corpus/plain' : '../shared/corpus'
const folder = resolve(caller, given[0] ?? resolve(root, corpus))

if (onFolder[name] && !existsSync(folder)) {
  process.stderr.write(`${folder} is not there; name another folder: pnpm bench FOLDER\n`)
  process.exitCode = 2
} else {
  const isWithin = await (onFolder[name] ?? onItsOwn[name])!(folder, line => process.stdout.write(`${line}\n`))
  if (isWithin === false) process.exitCode = 1
}
