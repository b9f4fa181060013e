/** From the annotations of a file's resources to its directives. */
import { podsIn, workloadRows } from '@keelint/kubernetes'
import type { FileConfig } from '../config/resolved.ts'
import type { Reading } from '../reading/read.ts'
import { childOf } from '../resource/node.ts'
import type { Resource } from '../resource/resource.ts'
import type { Document } from '../source/document.ts'
import type { Lines } from '../source/file.ts'
import type { Path } from '../source/place.ts'
import { dateFault, type Fault, faultsOf, ruleFault } from './check-statement.ts'
import { linesOf } from './comments.ts'
import type { Directive, DirectiveFault, Written } from './directive.ts'

const prefix = 'disable.keelint.dev/'
const untilPrefix = `${prefix}until.`

export interface AnnotationFindings {
  readonly directives: readonly Directive[]
  readonly faults: readonly DirectiveFault[]
}

/** Those of each resource, and of the pod templates in it. */
export function annotationDirectives(reading: Reading, lines: Lines, config: FileConfig): AnnotationFindings {
  const directives: Directive[] = []
  const faults: DirectiveFault[] = []
  const documents = new Map(reading.documents.map(document => [document.index, document]))
  for (const { resource } of reading.resources) {
    const document = documents.get(resource.document)!
    const root = resource.base.reduce<unknown>(childOf, document.parsed.value)
    for (const { path, metadata } of holdersOf(root, resource, config)) {
      const annotations = childOf(metadata.reduce(childOf, root), 'annotations')
      if (!isMapping(annotations) || !Object.keys(annotations).some(speaks)) continue
      const found = directivesOf(annotations, { resource, path, metadata, document, lines, config })
      directives.push(...found.directives)
      faults.push(...found.faults)
    }
  }
  return { directives, faults }
}

interface Holder {
  /** What its annotations are about. */
  readonly path: Path
  readonly metadata: Path
}

/** The resource itself, and what its pods are made from. */
function holdersOf(root: unknown, { id }: Resource, { workloads }: FileConfig): readonly Holder[] {
  const templates = podsIn(root, workloadRows(id.group, id.kind, workloads)).flatMap(
    ({ base, moves, metadata }): readonly Holder[] =>
      metadata && metadata.length > 1 ? [{ path: moves ? base.slice(0, -1) : base, metadata }] : [],
  )
  return [{ path: [], metadata: ['metadata'] }, ...templates]
}

/** Whether a key belongs to the linter, be it misspelt. */
function speaks(key: string): boolean {
  return /^(?:[\w.-]+\.)?keelint\.dev\//.test(key)
}

interface Where {
  readonly resource: Resource
  /** Of the pod template, empty for the resource itself. */
  readonly path: Path
  readonly metadata: Path
  readonly document: Document
  readonly lines: Lines
  readonly config: FileConfig
}

function directivesOf(annotations: Readonly<Record<string, unknown>>, where: Where): AnnotationFindings {
  const directives: Directive[] = []
  const faults: DirectiveFault[] = []
  const keys = Object.keys(annotations)
  for (const key of keys.filter(speaks)) {
    const written = writtenAt(key, where)
    const blame = (found: readonly Fault[]) => faults.push(...found.map(fault => ({ ...fault, written })))
    if (!key.startsWith(prefix)) blame([misspelt(key)])
    else if (key.startsWith(untilPrefix)) {
      const partner = prefix + key.slice(untilPrefix.length)
      if (!Object.hasOwn(annotations, partner)) blame([untilAlone(key, partner)])
    } else {
      const end = untilPrefix + key.slice(prefix.length)
      const until = Object.hasOwn(annotations, end) ? textOf(annotations[end]) : undefined
      const rule = ruleOf(key)
      const reason = textOf(annotations[key]).trim()
      const found = faultsOf(
        rule === '' ? { rule: 'keelint/directive-no-rule', messageId: 'noRule', data: { directive: key } } : undefined,
        rule === '' ? undefined : ruleFault(rule, where.config.known),
        reason === '' ? { rule: 'keelint/directive-no-reason', messageId: 'annotation', data: { key } } : undefined,
      )
      const late = faultsOf(dateFault(until))
      blame(found)
      faults.push(...late.map(fault => ({ ...fault, written: writtenAt(end, where) })))
      if (found.length + late.length > 0) continue
      directives.push({
        written,
        targets: [{ rule, part: 0 }],
        reason,
        ...(until !== undefined && { until }),
        ...placeOf(where),
        source: sourceOf(where, keys, until === undefined ? [key] : [key, end]),
      })
    }
  }
  return { directives, faults }
}

function placeOf({ resource, path, document, lines }: Where): Pick<Directive, 'scope'> {
  return { scope: { is: 'resource', resource: resource.id, path, ...linesOf(document.range, lines) } }
}

function sourceOf({ resource, metadata, document }: Where, keys: readonly string[], own: readonly string[]) {
  const { index, range, format } = document
  return {
    is: 'annotation',
    document: { index, range, format },
    map: [...resource.base, ...metadata, 'annotations'],
    keys,
    own,
    isRendered: resource.origin !== undefined,
  } as const
}

/** An annotation stands at its value, an empty one at its key. */
function writtenAt(key: string, { resource, metadata, document, lines }: Where): Written {
  const full = [...metadata, 'annotations', key]
  const { value, key: keyRange, shape } = document.parsed.find([...resource.base, ...full])
  const range = shape === 'scalar' || shape === 'block-scalar' ? value : (keyRange ?? value)
  return { text: key, location: lines.location(range), resource: resource.id, path: full }
}

/** The first dot stands between the namespace and the rule, for a slash stands in the key already. */
function ruleOf(key: string): string {
  return key.slice(prefix.length).replace('.', '/')
}

/** Annotations are texts; whatever else stands there says nothing. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function misspelt(key: string): Fault {
  const data = { directive: key, meant: ` Annotations for the linter begin with \`${prefix}\`.` }
  return { rule: 'keelint/directive-no-rule', messageId: 'noDirective', data }
}

function untilAlone(key: string, partner: string): Fault {
  return { rule: 'keelint/directive-no-reason', messageId: 'untilAlone', data: { key, partner } }
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
