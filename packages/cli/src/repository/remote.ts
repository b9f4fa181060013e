/** Where a repository is cloned from, as an address that a browser opens. */
import type { Repository } from '@keelint/core'
import { gitFile, sharedFolder } from './git-file.ts'

/** The remote `origin`, else the only one. */
export function remoteOf(gitFolder: string): Pick<Repository, 'uri'> {
  const remotes = remotesIn(gitFile(sharedFolder(gitFolder), 'config') ?? '')
  const url = remotes.get('origin') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined)
  const uri = url === undefined ? undefined : webAddress(url)
  return uri === undefined ? {} : { uri }
}

function remotesIn(config: string): ReadonlyMap<string, string> {
  const remotes = new Map<string, string>()
  let remote: string | undefined
  for (const line of config.split(/\r?\n/)) {
    const [, name] = /^\s*\[remote "(.*)"\]/.exec(line) ?? []
    if (/^\s*\[/.test(line)) remote = name
    const [, url] = /^\s*url\s*=\s*(\S+)\s*$/i.exec(line) ?? []
    if (remote !== undefined && url !== undefined && !remotes.has(remote)) remotes.set(remote, unquoted(url))
  }
  return remotes
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1')
}

/** Without user, password, query and fragment: each may be a secret. Undefined where it is a path of this machine. */
function webAddress(url: string): string | undefined {
  const [, host, way] = /^(?:[^@/\s]+@)?([\w.-]{2,}):(?!\/\/)(?!\d+\/)\/?(.+)$/.exec(url) ?? []
  const given = host !== undefined ? `https://${host}/${way}` : url.replace(/^(?:ssh|git|git\+ssh):/, 'https:')
  if (!/^https?:\/\//.test(given)) return undefined
  try {
    const { protocol, hostname, port, pathname } = new URL(given)
    const isOfWeb = /^https?:/.test(url)
    return `${protocol}//${hostname}${isOfWeb && port !== '' ? `:${port}` : ''}${pathname.replace(/(?:\.git)?\/*$/, '')}`
  } catch {
    return undefined
  }
}
