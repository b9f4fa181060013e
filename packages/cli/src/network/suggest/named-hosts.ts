/** The hosts that programs are told of: in their environment, their arguments and their files. */
import type { Container } from '@keelint/kubernetes'

export interface NamedHost {
  /** In lower case, without a dot at its end. */
  readonly host: string
  readonly port?: number
  /** Where it is written in the resource. */
  readonly path: readonly (string | number)[]
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const name = `${label}(?:\\.${label})*`
/** Behind `://`, with a user before it or without; or at the start of a word. */
const candidate = new RegExp(
  `(?:(?<scheme>[a-z][a-z0-9+.-]{0,20}://(?:[^\\s/@"']{0,256}@)?)|(?<![\\w./-]))(?<host>${name})\\.?(?::(?<port>\\d{1,5}))?(?![\\w.-])`,
  'gi',
)
/** A name that asks for a host as its value. */
const asksForHost =
  /host|addr|server|url|uri|endpoint|service|svc|broker|upstream|backend|target|database|proxy|peer|seed/i
const flag = /^--?([\w.-]+)=(.*)$/s
/** Nobody writes more, and what is longer is data. */
const longest = 100_000
/** A list of hosts is short. */
const longestList = 1000

/** The values of its environment, and the words of its command. */
export function hostsOfContainer({ env, command, args }: Container, path: NamedHost['path']): readonly NamedHost[] {
  const found: NamedHost[] = []
  const add = (text: unknown, asking: string, at: NamedHost['path']) => {
    if (typeof text === 'string') found.push(...hostsIn(text, asksForHost.test(asking), at))
  }
  for (const [index, variable] of (env ?? []).entries())
    add(variable?.value, variable?.name ?? '', [...path, 'env', index, 'value'])
  for (const [key, words] of [
    ['command', command ?? []],
    ['args', args ?? []],
  ] as const)
    for (const [index, word] of words.entries()) {
      const [, option = '', value = word] = flag.exec(String(word)) ?? []
      const before = String(words[index - 1] ?? '')
      add(value, option || (before.startsWith('-') ? before : ''), [...path, key, index])
    }
  return found
}

/** The values of a ConfigMap: of a single host under a key that asks for one, and of files. */
export function hostsInData(data: unknown): readonly NamedHost[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' ? hostsIn(value, asksForHost.test(key), ['data', key]) : [],
  )
}

/** A word alone is a host only where one is asked for; with a port, behind `://` and under `.svc` it is one anywhere. */
function hostsIn(text: string, isAsked: boolean, path: NamedHost['path']): readonly NamedHost[] {
  const alone = new Set(isAsked && text.length <= longestList ? text.split(/[\s,;]+/).map(plain) : [])
  const found = new Map<string, NamedHost>()
  for (const { groups = {} } of text.slice(0, longest).matchAll(candidate)) {
    const host = plain(groups.host!)
    const port = groups.port === undefined ? undefined : Number(groups.port)
    const isSure = groups.scheme !== undefined || port !== undefined || /\.svc(?:\.|$)/.test(host)
    if (isSure || alone.has(host))
      found.set(`${host}:${port ?? ''}`, { host, ...(port !== undefined && { port }), path })
  }
  return [...found.values()]
}

function plain(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}
