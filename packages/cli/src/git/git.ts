/** Runs Git: only what reads, nothing of which asks the network, a person or a hook. */
import { Buffer } from 'node:buffer'
import { spawnSync } from 'node:child_process'
import { UsageError } from '../usage-error.ts'

export interface Git {
  /** The folder that it runs in, absolute. */
  readonly folder: string
  run(args: readonly string[], input?: string | Uint8Array): GitResult
  /** In another folder, such as that of a submodule. */
  in(folder: string): Git
}

export interface GitResult {
  readonly ok: boolean
  readonly stdout: Buffer
  /** What Git says is wrong: its first line, without its own heading. */
  readonly fault: string
}

/** What a hook is given for the repository that runs it, which need not be the one that a folder is in. */
const ofRepository = [
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]

/**
 * For the repository that the folder is in; where it is in none, for the one that the environment names.
 *
 * @param folder absolute
 */
export function gitIn(folder: string, environment: NodeJS.ProcessEnv = process.env): Git {
  const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !ofRepository.includes(name)))
  const own = gitWith(folder, rest)
  const isNamed = environment.GIT_DIR !== undefined
  return isNamed && !own.run(['rev-parse', '--git-dir']).ok ? gitWith(folder, environment) : own
}

function gitWith(folder: string, environment: NodeJS.ProcessEnv): Git {
  const env = {
    ...environment,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Objects that a partial clone lacks are not fetched: no protocol is allowed.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  }
  return {
    folder,
    in: other => gitIn(other, environment),
    run(args, input = '') {
      // The one setting of a repository that names a program which reading would run.
      const { status, stdout, stderr, error } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
        cwd: folder,
        env,
        input,
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      })
      if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
        throw new UsageError('`--since` needs Git, and there is no `git` on the path.')
      const fault = error?.message ?? /^(?:fatal: |error: )?(.*)/.exec(stderr.toString())![1]!
      return { ok: status === 0, stdout: stdout ?? Buffer.alloc(0), fault }
    },
  }
}
