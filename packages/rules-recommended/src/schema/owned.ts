/** Which faults are another rule's to report, so that none is reported twice. */
import type { SchemaFault } from '@keelint/kubernetes'

/** A label or annotation of an object or a template: `valid-label-values`. */
export function isOfLabel({ code, path }: SchemaFault): boolean {
  const holder = path.at(-2)
  return code === 'bad-format' && (holder === 'labels' || holder === 'annotations') && path.at(-3) === 'metadata'
}

/** A workload that does not select its own pods: `selector-matches-template`. */
export function isOfSelector({ code }: SchemaFault): boolean {
  return code === 'selector-mismatch'
}

/** What repeats in a list that the API server takes all the same: `no-duplicate-env` and `valid-container-ports`. */
export function isOfRepeated({ code, path }: SchemaFault): boolean {
  return code === 'ambiguous-item' && path.some(key => key === 'env' || key === 'ports') && isInContainer(path)
}

function isInContainer(path: SchemaFault['path']): boolean {
  return path.some(key => key === 'containers' || key === 'initContainers' || key === 'ephemeralContainers')
}
