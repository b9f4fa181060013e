/** What is checked out. */
import type { Repository } from '@keelint/core'
import { gitFile, sharedFolder } from './git-file.ts'

export function headOf(gitFolder: string): Pick<Repository, 'revision' | 'branch'> {
  const head = gitFile(gitFolder, 'HEAD')?.trim() ?? ''
  if (isHash(head)) return { revision: head }
  const [, reference] = /^ref: (refs\/\S+)$/.exec(head) ?? []
  if (reference === undefined || reference.split('/').includes('..')) return {}
  const shared = sharedFolder(gitFolder)
  const loose = gitFile(gitFolder, reference)?.trim() ?? gitFile(shared, reference)?.trim()
  const revision = loose !== undefined && isHash(loose) ? loose : packed(gitFile(shared, 'packed-refs'), reference)
  return {
    ...(reference.startsWith('refs/heads/') && { branch: reference.slice('refs/heads/'.length) }),
    ...(revision !== undefined && { revision }),
  }
}

function packed(text: string | undefined, reference: string): string | undefined {
  const line = text?.split('\n').find(one => one.endsWith(` ${reference}`))
  const hash = line?.slice(0, line.indexOf(' '))
  return hash !== undefined && isHash(hash) ? hash : undefined
}

/** SHA-1 or SHA-256. */
function isHash(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}
