/** The command line: words in, exit code out. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Invocation, parseArguments } from './arguments.ts'
import type { Io } from './io.ts'
import { say } from './output/say.ts'

/**
 * Runs the command line. Problems and what was asked for go to `io.stdout`, all else to `io.stderr`.
 *
 * @param args without the interpreter and the script
 * @returns the exit code: 0 nothing that fails, 1 problems that fail, 2 wrong usage or a crash, 3 input that could not be analyzed
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(await parseArguments(args, name => existsSync(path.resolve(io.cwd, name))), io)
  } catch (error) {
    await say(io, explanationOf(error))
    return 2
  }
}

async function run(invocation: Invocation, io: Io): Promise<number> {
  const { command, words, options } = invocation
  if (options.help) {
    const { help } = await import('./help.ts')
    await io.stdout.write(help())
  } else if (options.version) {
    const { version } = await import('./version.ts')
    await io.stdout.write(`${version}\n`)
  } else if (command === 'explain') {
    const { explain } = await import('./explain.ts')
    await io.stdout.write(await explain(words, io, options))
  } else if (command === 'schema') {
    const { printSchema } = await import('./print-schema.ts')
    await io.stdout.write(await printSchema(words, options, io))
  } else if (command === 'access') {
    const { access } = await import('./access/access.ts')
    return access(invocation, io)
  } else if (command === 'network') {
    const { network } = await import('./network/network.ts')
    return network(invocation, io)
  } else if (command === 'map') {
    const { map } = await import('./fleet/map.ts')
    return map(invocation, io)
  } else if (command === 'completion') {
    const { completion } = await import('./completion/completion.ts')
    await io.stdout.write(await completion(words))
  } else if (options['list-rules']) {
    const { listRules } = await import('./list-rules.ts')
    await io.stdout.write(await listRules(invocation, io))
  } else if (options['env-info']) {
    const { envInfo } = await import('./env-info.ts')
    await io.stdout.write(await envInfo(options, io))
  } else if (options['print-config'] !== undefined) {
    const { printConfig } = await import('./print-config.ts')
    await io.stdout.write(await printConfig(invocation, io))
  } else if (options['inspect-config'] !== undefined) {
    const { inspectConfig } = await import('./inspect-config.ts')
    await io.stdout.write(await inspectConfig(invocation, io))
  } else if (options.init) {
    const { init } = await import('./init/init.ts')
    await io.stdout.write(await init(io))
  } else {
    const { lint } = await import('./lint.ts')
    return lint(invocation, io)
  }
  return 0
}

function explanationOf(error: unknown): string {
  if (error instanceof Error && (error.name === 'UsageError' || error.name === 'ConfigError')) return error.message
  if (isFailedWrite(error)) return `The output could not be written: ${error.message}`
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug of keelint, please report it at https://github.com/keelint/keelint/issues\n${trace}`
}

/** Such as a full disk behind standard output. */
function isFailedWrite(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'write'
}
