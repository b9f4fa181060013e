/** Finds out which code of others an error comes from. */
import { fileURLToPath } from 'node:url'
import { relativeName } from '../files/name.ts'

/** The first place on the stack that is in a file of the user's own, as `file:line:column`; else one in a package of theirs. */
export function placeOnStack({ stack }: { readonly stack?: unknown }, cwd: string): string | undefined {
  const lines = typeof stack === 'string' ? stack.split('\n') : []
  // The place of a module that does not compile stands above its message.
  const head = headed.exec(lines[0] ?? '')
  const frames = lines.filter(line => /^\s+at /.test(line)).map(line => framed.exec(line))
  // The linter may have thrown it at somebody's call. What called the linter is no matter.
  const called = frames.slice(frames.findIndex(found => !isOurs(found)))
  const end = called.findIndex(isOurs)
  const theirs = [head, ...(end < 0 ? called : called.slice(0, end))].flatMap(found =>
    found ? [{ file: pathOf(found[1]!), position: found[2]! }] : [],
  )
  const first = theirs.find(({ file }) => !/[\\/]node_modules[\\/]/.test(file)) ?? theirs[0]
  return first && `${relativeName(cwd, first.file)}:${first.position}`
}

const headed = /^((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+)$/
const framed = /^\s+at (?:.*\()?(?:async )?((?:file:\/\/|\/|[A-Za-z]:[\\/])[^()]*?):(\d+:\d+)\)?$/

// Bundled it is one file, and others may lie beside it.
const own = fileURLToPath(import.meta.url)
const ours = own.replace(/(?<=[\\/])config[\\/]place-on-stack\.[jt]s$/, '')

function isOurs(found: RegExpExecArray | null): boolean {
  return found !== null && pathOf(found[1]!).startsWith(ours)
}

function pathOf(where: string): string {
  if (!where.startsWith('file:')) return where
  try {
    return fileURLToPath(where.replace(/\?.*$/, ''))
  } catch {
    return where
  }
}
