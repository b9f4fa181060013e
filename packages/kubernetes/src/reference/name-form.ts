/** Names that bring their namespace along. */
import type { NameForm } from './row.ts'

interface WrittenName {
  readonly name: string
  readonly namespace?: string
}

/** @returns undefined where the text names no object */
export function nameIn(text: string, form: NameForm | undefined): WrittenName | undefined {
  if (form === undefined) return { name: text }
  return form === 'qualified' ? qualified(text) : serviceOf(text)
}

function qualified(text: string): WrittenName | undefined {
  const [namespace = '', name, ...more] = text.split('/')
  if (name === undefined) return { name: text }
  return name === '' || namespace === '' || more.length > 0 ? undefined : { name, namespace }
}

/**
 * A host without a dot is that of a Service nearby; with dots it is one of the cluster only where it is written out.
 * @see https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination
 */
function serviceOf(host: string): WrittenName | undefined {
  if (/^[a-z0-9-]+$/.test(host)) return { name: host }
  const [, name, namespace] = /^([a-z0-9-]+)\.([a-z0-9-]+)\.svc(?:\.cluster\.local)?\.?$/.exec(host) ?? []
  return name !== undefined && namespace !== undefined ? { name, namespace } : undefined
}
