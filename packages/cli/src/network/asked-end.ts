/** What a word of a question means: a workload, addresses, or anyone. */
import { nearest, type Resource } from '@keelint/core'
import { addressOf, anyPod, type End, type PodFact, rangeOf } from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'
import { nameOf, workloadsOf } from './workloads.ts'

export interface AskedEnd {
  readonly end: End<Resource>
  readonly text: string
}

/**
 * `shop/web`, `web`, `shop/web[Deployment]`, an address or a block of addresses outside of the cluster, or `anyone`, which is a pod that no
 * policy knows.
 * @throws a `UsageError` where it is none, or several
 */
export function askedEnd(word: string, pods: readonly PodFact<Resource>[]): AskedEnd {
  const range = addressOf(word) ?? rangeOf(word)
  if (range) return { end: { type: 'addresses', range }, text: word }
  if (word === 'anyone') return { end: anyPod, text: 'any pod of the cluster' }
  const workloads = workloadsOf(pods)
  const exact = workloads.filter(({ text }) => text === word)
  const named = exact.length > 0 ? exact : workloads.filter(({ text, pod }) => shortNames(text, pod).includes(word))
  if (named.length === 1) return { end: named[0]!.pod, text: named[0]!.text }
  if (named.length > 1)
    throw new UsageError(
      `There are several workloads \`${word}\`: ${named.map(({ text }) => `\`${text}\``).join(', ')}.`,
    )
  const meant = nearest(word, [...new Set(pods.flatMap(pod => [nameOf(pod), pod.resource.id.name]))])
  throw new UsageError(
    `There is no workload \`${word}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} An address, a block of addresses and \`anyone\` are ends as well.`,
  )
}

/** Without the kind, and without the namespace. */
function shortNames(text: string, pod: PodFact<Resource>): readonly string[] {
  const { name, kind } = pod.resource.id
  return [text.replace(/\[[^[]*$/, ''), name, `${name}[${kind}]`]
}
