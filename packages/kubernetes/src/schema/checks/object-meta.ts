/** Metadata, of objects and of templates, after k8s.io/apimachinery/pkg/api/validation/objectmeta.go. */
import type { ObjectMeta, OwnerReference } from '../../api/kinds.gen.ts'
import { annotationKey, dnsLabel, groupVersion, labelValue, qualifiedName } from '../grammar/name.ts'
import { byteLength } from '../grammar/scalar.ts'
import { expectRange, expectText, type Grammar, needText, quoted, type Spot } from '../spot.ts'

const mostAnnotations = 256 * 1024

export function checkObjectMeta(metadata: ObjectMeta, spot: Spot): void {
  expectText(spot, metadata.namespace, dnsLabel, 'namespace')
  expectRange(spot, metadata.generation, 0, Number.POSITIVE_INFINITY, 'generation')
  if (metadata.labels) checkLabels(metadata.labels, spot.in('labels'))
  if (metadata.annotations) checkAnnotations(metadata.annotations, spot)
  for (const [index, finalizer] of metadata.finalizers?.entries() ?? []) checkFinalizer(finalizer, spot, index)
  const controllers = metadata.ownerReferences?.filter(owner => owner.controller) ?? []
  if (controllers.length > 1) {
    const index = metadata.ownerReferences!.lastIndexOf(controllers.at(-1)!)
    spot.fault('conflict', 'Only one owner can be the controller.', 'ownerReferences', index, 'controller')
  }
}

/** Labels, or what is matched with labels: `nodeSelector`, `matchLabels`. */
export function checkLabels(labels: Readonly<Record<string, string>>, spot: Spot): void {
  for (const key in labels) {
    checkKey(key, qualifiedName, 'label', spot)
    const value = labels[key]
    if (typeof value === 'string') expectText(spot, value, labelValue, key)
  }
}

/** A key of a map that is a name by itself. @param what as in "label" */
export function checkKey(key: string, grammar: Grammar, what: string, spot: Spot): void {
  const reason = grammar(key)
  if (reason !== undefined) spot.keyFault('bad-format', `${quoted(key)} is no key of a ${what}: ${reason}.`, key)
}

function checkAnnotations(annotations: Readonly<Record<string, string>>, spot: Spot): void {
  let size = 0
  for (const key in annotations) {
    const reason = annotationKey(key)
    if (reason !== undefined)
      spot.keyFault('bad-format', `${quoted(key)} is no key of an annotation: ${reason}.`, 'annotations', key)
    size += key.length + (annotations[key]?.length ?? 0)
  }
  // No character takes more than three bytes for each unit of text.
  if (size * 3 <= mostAnnotations) return
  const bytes = Object.entries(annotations).reduce((sum, [key, text]) => sum + byteLength(key) + byteLength(text), 0)
  if (bytes > mostAnnotations)
    spot.fault('out-of-range', `The annotations have ${bytes} bytes; ${mostAnnotations} are the most.`, 'annotations')
}

const standardFinalizers: ReadonlySet<string> = new Set(['kubernetes', 'orphan', 'foregroundDeletion'])

function checkFinalizer(finalizer: string, spot: Spot, index: number): void {
  expectText(spot, finalizer, qualifiedName, 'finalizers', index)
  if (!finalizer.includes('/') && finalizer !== '' && !standardFinalizers.has(finalizer))
    spot.fault(
      'bad-format',
      `\`${finalizer}\` needs a domain before it, as in \`acme.io/${finalizer}\`.`,
      'finalizers',
      index,
    )
}

export function checkOwnerReference(owner: OwnerReference, spot: Spot): void {
  needText(spot, owner.apiVersion, groupVersion, 'apiVersion')
  needText(spot, owner.kind, undefined, 'kind')
  needText(spot, owner.name, undefined, 'name')
  needText(spot, owner.uid, undefined, 'uid')
}
