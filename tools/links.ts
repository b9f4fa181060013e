/** Checks links to elsewhere in all pages, those of rules too: their form, and with `--online` whether somebody answers. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const isOnline = process.argv.includes('--online')
/** What pages show and do not link to. */
const examples = /^https?:\/\/(?:[\w-]+\.)*(?:example(?:\.com|\.org|\.net)?|localhost|127\.0\.0\.1)(?:[:/]|$)/

/** By link, the pages that have it; without code, which shows links and has none. */
function linksIn(pages: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>()
  for (const page of pages) {
    const prose = readFileSync(root + page, 'utf8')
      .replace(/^(```+)[\s\S]*?^\1$/gm, '')
      .replace(/`[^`\n]*`/g, '')
    for (const [link] of prose.matchAll(/https?:\/\/[^\s<>"]+/g)) {
      const bare = withoutEnd(link)
      if (!examples.test(bare)) links.set(bare, [...(links.get(bare) ?? []), page])
    }
  }
  return links
}

/** What ends a sentence, or the brackets around the link, is no part of it. */
function withoutEnd(link: string): string {
  const cut = link.replace(/[.,;:!?*|'’”]+$/, '')
  const isOpen = cut.split('(').length >= cut.split(')').length
  return isOpen ? cut : withoutEnd(cut.slice(0, cut.lastIndexOf(')')))
}

function faultOf(link: string): string | undefined {
  if (!URL.canParse(link)) return 'is no address'
  const { protocol, hostname, username, pathname } = new URL(link)
  if (protocol !== 'https:') return 'is not https'
  if (username !== '' || !/^[\w-]+(?:\.[\w-]+)+$/.test(hostname)) return 'names no host'
  if (/[[\]{}\\^`]|%(?![\dA-F]{2})|\/\//i.test(pathname)) return 'holds what no path has'
  if (/^(?:www\.)?kubernetes\.io$/.test(hostname) && /^\/(?:[a-z]{2}\/)?docs\/.*\.(?:md|html)$/.test(pathname))
    return 'is none of the pages of kubernetes.io'
  return undefined
}

/** A server that knows no HEAD is asked for the page. */
async function answerOf(link: string): Promise<string | undefined> {
  try {
    for (const method of ['HEAD', 'GET']) {
      const { status } = await fetch(link, { method, redirect: 'follow', signal: AbortSignal.timeout(20_000) })
      if (status < 400 || status === 429) return undefined
      if (method === 'GET') return `answers ${status}`
    }
  } catch (error) {
    return `does not answer: ${(error as Error).message}`
  }
  return undefined
}

const pages = ['', 'docs/', 'examples/', 'packages/'].flatMap(folder =>
  readdirSync(root + folder, { recursive: folder !== '', encoding: 'utf8' })
    .map(name => folder + name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.md') && !name.includes('node_modules/')),
)
const links = linksIn(pages)
const faults: string[] = []
for (const [link, on] of links) {
  const fault = faultOf(link) ?? (isOnline ? await answerOf(link.replace(/#.*/, '')) : undefined)
  if (fault) faults.push(`${link} ${fault}: ${on.slice(0, 3).join(', ')}`)
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.stdout.write(`links: ${links.size - faults.length} of ${links.size} ${isOnline ? 'answer' : 'are sound'}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
