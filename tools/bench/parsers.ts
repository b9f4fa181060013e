/** Times the tape parser beside `yaml`, and beside js-yaml where it is installed, on the YAML files of a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { type Range, tapeParser, yamlParser } from '@keelint/core'
import { parseAllDocuments } from 'yaml'

const rounds = 7
/** The slow ones need not run as often. */
const slowRounds = 3

interface Contender {
  readonly name: string
  readonly rounds: number
  readonly work: () => void
}

/** Processor time of the best of several rounds in turn, values included. @param folder absolute */
export async function benchParsers(folder: string, print: (line: string) => void): Promise<void> {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.ya?ml$/.test(path))
    .map(path => readFileSync(`${folder}/${path}`, 'utf8'))
  const files = texts.map(text => ({ text, ranges: documentsOf(text) }))
  const fast = files.filter(({ text, ranges }) => ranges.every(range => !tapeParser.parse(text, range).isSlow))
  const bytes = texts.reduce((total, text) => total + Buffer.byteLength(text), 0)
  const contenders: readonly Contender[] = [
    { name: 'tape', rounds: rounds * 2, work: () => read(files, tapeParser) },
    { name: 'yaml', rounds: slowRounds, work: () => texts.forEach(readWithYaml) },
    { name: 'yaml, as kubectl reads', rounds: slowRounds, work: () => read(files, yamlParser) },
    ...(await jsYaml(texts)),
  ]
  const times = timesOf(contenders)
  print(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, Node ${process.versions.node}`)
  print(`${((100 * fast.length) / files.length).toFixed(1)} % of the files are on the fast path`)
  for (const { name } of contenders) {
    const time = times.get(name)!
    const speed = `${(bytes / 1000 / time).toFixed(1)} MB/s`
    const ratio = `${(time / times.get('tape')!).toFixed(1)} × tape`
    print(`${name.padEnd(24)}${`${time.toFixed(0)} ms`.padStart(10)}${speed.padStart(14)}${ratio.padStart(14)}`)
  }
}

function timesOf(contenders: readonly Contender[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (let round = 0; round < rounds * 2; round++)
    for (const { name, rounds: most, work } of contenders) {
      if (round >= most) continue
      const start = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(start)
      times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, (user + system) / 1000))
    }
  return times
}

function read(
  files: readonly { readonly text: string; readonly ranges: readonly Range[] }[],
  parser: typeof tapeParser,
): void {
  for (const { text, ranges } of files) for (const range of ranges) void parser.parse(text, range).value
}

function readWithYaml(text: string): void {
  for (const document of parseAllDocuments(text, { logLevel: 'silent' }) as Iterable<{ toJS(): unknown }>)
    try {
      document.toJS()
    } catch {
      // Too many aliases are an answer as well.
    }
}

async function jsYaml(texts: readonly string[]): Promise<readonly Contender[]> {
  const library = 'js-yaml'
  const found = await import(library).catch(() => undefined)
  if (!found) return []
  const work = () => {
    for (const text of texts)
      try {
        found.loadAll(text)
      } catch {
        // What it refuses, it need not read.
      }
  }
  return [{ name: 'js-yaml', rounds, work }]
}

/** As kubectl splits files: at lines that begin with three dashes. */
function documentsOf(text: string): readonly Range[] {
  const starts = [0, ...[...text.matchAll(/\n---/g)].map(({ index }) => index + 1)]
  const isPrologue = starts.length > 1 && /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(0, starts[1]))
  const kept = isPrologue ? [0, ...starts.slice(2)] : starts
  return kept.map((start, index) => ({ start, end: kept[index + 1] ?? text.length }))
}
