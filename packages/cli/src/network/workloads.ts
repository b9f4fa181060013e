/** Workloads as a person names them, and what the words of a question mean. */
import { nearest, type Resource } from '@keelint/core'
import { addressOf, anyPod, type End, type PodFact, rangeOf } from '@keelint/kubernetes'
import { UsageError } from '../usage-error.ts'

export interface Workload {
  /** `namespace/name`, and its kind in brackets. */
  readonly text: string
  readonly pod: PodFact<Resource>
}

/** Each once, in the order of the files; pods of one resource that differ in their labels are several. */
export function workloadsOf(pods: readonly PodFact<Resource>[]): readonly Workload[] {
  const count = new Map<Resource, number>()
  return pods.map(pod => {
    const { resource } = pod
    const before = count.get(resource) ?? 0
    count.set(resource, before + 1)
    return { text: `${nameOf(pod)}[${resource.id.kind}]${before === 0 ? '' : ` #${before + 1}`}`, pod }
  })
}

function nameOf({ namespace, resource }: PodFact<Resource>): string {
  return namespace === undefined ? resource.id.name : `${namespace}/${resource.id.name}`
}

/**
 * `shop/web`, `web`, an address or a block of addresses outside of the cluster, or `anyone`, which is a pod that no policy knows.
 * @throws a `UsageError` where it is none, or several
 */
export function endOf(
  word: string,
  pods: readonly PodFact<Resource>[],
): { readonly end: End<Resource>; readonly text: string } {
  const range = addressOf(word) ?? rangeOf(word)
  if (range) return { end: { type: 'addresses', range }, text: word }
  if (word === 'anyone') return { end: anyPod, text: 'any pod of the cluster' }
  const named = workloadsOf(pods).filter(({ text, pod }) =>
    [text, text.replace(/\[.*/, ''), pod.resource.id.name].includes(word),
  )
  if (named.length === 1) return { end: named[0]!.pod, text: named[0]!.text }
  if (named.length > 1)
    throw new UsageError(
      `There are several workloads \`${word}\`: ${named.map(({ text }) => `\`${text}\``).join(', ')}.`,
    )
  const meant = nearest(
    word,
    pods.flatMap(pod => [nameOf(pod), pod.resource.id.name]),
  )
  throw new UsageError(
    `There is no workload \`${word}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} An address, a block of addresses and \`anyone\` are ends as well.`,
  )
}
