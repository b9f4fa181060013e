/** Annotations by tables of those that say something. */
import type { KubernetesObject } from '@keelint/kubernetes'

/** Annotations whose values are texts, as pairs. */
export function annotationsOf(value: KubernetesObject): readonly (readonly [string, string])[] {
  return Object.entries(value.metadata?.annotations ?? {}).filter(([, text]) => typeof text === 'string')
}

/** The first annotation that a table holds, with a value of the form that it has there; blanks around it say nothing. */
export function annotationIn(value: KubernetesObject, table: Readonly<Record<string, RegExp>>): string | undefined {
  return annotationsOf(value).find(([key, text]) => Object.hasOwn(table, key) && table[key]!.test(text.trim()))?.[0]
}
