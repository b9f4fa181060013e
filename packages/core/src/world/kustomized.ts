/** What the kustomizations of a run name: it has to be known before the first file is linted. */
import { filesOf, isKustomizationFile, type KustomizedFiles } from '../reading/kustomize.ts'
import { parsedDocuments } from '../reading/read.ts'
import type { SourceFile } from '../source/file.ts'
import type { Parser } from '../source/parser.ts'
import type { Memory } from './memory.ts'

type Named = readonly ReturnType<typeof filesOf>[]

/** By path, with the digest of the text. */
type Kept = readonly (readonly [path: string, known: readonly [digest: string, named: Named]])[]

const name = 'kustomizations'

/** @param memory where something may be known from earlier runs, and is kept for later ones */
export function kustomizedIn(
  sources: readonly SourceFile[],
  parser: Parser,
  memory: Memory | undefined,
): KustomizedFiles {
  const kustomizations = sources.filter(({ path }) => isKustomizationFile(path))
  const text = memory?.recall(name)
  const earlier = new Map(text === undefined ? [] : (JSON.parse(text) as Kept))
  const named = kustomizations.map(file => {
    const digest = memory?.digestOf(file.text) ?? ''
    const known = earlier.get(file.path)
    return [file.path, [digest, known?.[0] === digest ? known[1] : namedBy(file, parser)]] as const
  })
  memory?.keep(name, JSON.stringify(named satisfies Kept))
  const all = named.flatMap(([, [, found]]) => found)
  return {
    patches: new Set(all.flatMap(({ patches }) => patches)),
    resources: new Set(all.flatMap(({ resources }) => resources)),
    generated: new Set(all.flatMap(({ generated }) => generated)),
  }
}

function namedBy(file: SourceFile, parser: Parser): Named {
  return [...parsedDocuments(file, parser)].map(({ parsed }) => filesOf(parsed.value, file.path))
}
