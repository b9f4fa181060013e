/** Labels or annotations that somebody wants to see everywhere. */
import {
  compilePattern,
  type Node,
  nodeOf,
  type Pattern,
  type PodNode,
  type ResourceId,
  type Visitor,
} from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

/** What the rules on labels and on annotations let people choose. */
export const requiredOptions = {
  value: { type: 'string', description: 'What is looked for in the value; any value where it is empty.' },
  kinds: {
    type: 'array',
    items: { type: 'string' },
    default: [],
    description: 'The kinds that need them, such as `Deployment` or `apps/Deployment`; all where none is listed.',
  },
  pods: {
    type: 'boolean',
    default: false,
    description: 'Whether the pods that an object creates need them as well.',
  },
} as const

/** By name, what the value has to match, absent where any will do. */
export type Wanted = ReadonlyMap<string, { readonly source: string; readonly pattern: Pattern } | undefined>

/** Throws a `PatternError` on a pattern that is none. */
export function wantedOf(patterns: Readonly<Record<string, string>>, more: readonly string[] = []): Wanted {
  const named = Object.entries(patterns).map(
    ([name, source]) => [name, { source, pattern: compilePattern(source) }] as const,
  )
  return new Map([...more.map(name => [name, undefined] as const), ...named])
}

type Field = 'labels' | 'annotations'

interface Lack {
  readonly name: string
  readonly at: Node<unknown>
  /** Absent where there is none. */
  readonly value?: string
  /** What the value does not match. */
  readonly pattern: string
}

export interface Required {
  readonly field: Field
  readonly wanted: Wanted
  readonly kinds: readonly string[]
  readonly pods: boolean
}

/** Looks at objects and, where it is wanted, at the pods that they create. @param told a lack, of whom, and whether of its pods */
export function whereLacking(
  { field, wanted, kinds, pods }: Required,
  told: (lack: Lack, resource: string, inPods: boolean) => void,
): Visitor {
  const check = (metadata: Node<unknown>, inPods: boolean) => {
    const { id } = metadata.resource
    if (!isAmong(kinds, id)) return
    for (const lack of lacksOf(metadata, field, wanted)) told(lack, describeResource(id), inPods)
  }
  return {
    Resource: (_, node) => check(node.at('metadata'), false),
    Pod(_, node) {
      const metadata = pods ? templateMetadata(node) : undefined
      if (metadata) check(metadata, true)
    },
  }
}

/** What is missing, or has another value. @param metadata the node of an object's or a template's metadata */
function lacksOf(metadata: Node<unknown>, field: Field, wanted: Wanted): readonly Lack[] {
  const all = (metadata.value as Readonly<Record<string, Readonly<Record<string, string>> | null>> | undefined)?.[field]
  return [...wanted].flatMap(([name, form]) => {
    const value = all && Object.hasOwn(all, name) ? all[name] : undefined
    const at = nodeOf(metadata.resource, value, [...metadata.path, field, name])
    const pattern = form?.source ?? ''
    if (value === undefined || value === null) return [{ name, at, pattern }]
    return !form || matches(form.pattern, value) ? [] : [{ name, at, value, pattern }]
  })
}

/** What is too long to be looked at is not what anybody asks for. */
function matches(pattern: Pattern, value: string): boolean {
  return pattern.matches(value, { steps: Number.POSITIVE_INFINITY }) ?? false
}

/** Whether an object is among the kinds that are meant: `Deployment`, `apps/Deployment`; none named means all. */
export function isAmong(kinds: readonly string[], { group, kind }: ResourceId): boolean {
  return kinds.length === 0 || kinds.includes(kind) || kinds.includes(`${group || 'core'}/${kind}`)
}

/** A template's metadata; that of a bare Pod is the object's own. */
export function templateMetadata(pod: PodNode): Node<unknown> | undefined {
  return pod.path.length === 0 ? undefined : pod.at('metadata')
}
