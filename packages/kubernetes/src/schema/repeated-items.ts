/** Finds items of a list that have the same key. */
import type { FaultCode, Step } from './fault.ts'

interface Repeated {
  readonly code: FaultCode
  readonly message: string
  /** From the list. */
  readonly path: readonly Step[]
}

/** Lists of which the server's validation rejects a second item of the same key, however it is applied. */
const refused: ReadonlySet<string> = new Set([
  'admissionregistration.v1.MutatingAdmissionPolicySpec#matchConditions',
  'admissionregistration.v1.MutatingWebhook#matchConditions',
  'admissionregistration.v1.MutatingWebhookConfiguration#webhooks',
  'admissionregistration.v1.ValidatingAdmissionPolicySpec#matchConditions',
  'admissionregistration.v1.ValidatingWebhook#matchConditions',
  'admissionregistration.v1.ValidatingWebhookConfiguration#webhooks',
  'core.v1.Container#volumeDevices',
  'core.v1.Container#volumeMounts',
  'core.v1.EphemeralContainer#volumeDevices',
  'core.v1.EphemeralContainer#volumeMounts',
  'core.v1.PodSpec#containers',
  'core.v1.PodSpec#ephemeralContainers',
  'core.v1.PodSpec#initContainers',
  'core.v1.PodSpec#resourceClaims',
  'core.v1.PodSpec#schedulingGates',
  'core.v1.PodSpec#topologySpreadConstraints',
  'core.v1.PodSpec#volumes',
  'core.v1.ServiceSpec#ports',
  'storage.v1.CSINodeSpec#drivers',
])

const none: readonly Repeated[] = []

/** @param keys the fields that tell the items apart @param owner the definition that has the list @param field its name */
export function repeatedItems(
  list: readonly unknown[],
  keys: readonly string[],
  owner: string | undefined,
  field: Step | undefined,
): readonly Repeated[] {
  let found = none
  // Lists are short but for odd ones, and a set is dearer than a few comparisons.
  const seen = list.length > 16 ? new Set<string>() : undefined
  for (let index = 0; index < list.length; index++) {
    const repeats = seen ? isIn(seen, list[index], keys) : isBefore(list, index, keys)
    if (repeats) found = [...found, describe(list[index], index, keys, refused.has(`${owner}#${field}`))]
  }
  return found
}

function isBefore(list: readonly unknown[], index: number, keys: readonly string[]): boolean {
  for (let before = 0; before < index; before++) if (isSame(list[before], list[index], keys)) return true
  return false
}

function isSame(a: unknown, b: unknown, keys: readonly string[]): boolean {
  for (let index = 0; index < keys.length; index++) {
    const key = keyOf(b, keys[index]!)
    if (key === undefined || keyOf(a, keys[index]!) !== key) return false
  }
  return true
}

function isIn(seen: Set<string>, item: unknown, keys: readonly string[]): boolean {
  const own = keys.map(key => keyOf(item, key))
  if (own.includes(undefined)) return false
  const text = JSON.stringify(own)
  if (seen.has(text)) return true
  seen.add(text)
  return false
}

function keyOf(item: unknown, key: string): unknown {
  if (typeof item !== 'object' || item === null) return
  const value = (item as Readonly<Record<string, unknown>>)[key]
  return value === undefined || value === null || value === '' ? (key === 'protocol' ? 'TCP' : undefined) : value
}

function describe(item: unknown, index: number, keys: readonly string[], isRefused: boolean): Repeated {
  const values = keys.map(key => `\`${key}: ${String(keyOf(item, key))}\``).join(' and ')
  const path = keys.length === 1 ? [index, keys[0]!] : [index]
  return isRefused
    ? { code: 'duplicate-item', message: `An earlier item has ${values}, too.`, path }
    : {
        code: 'ambiguous-item',
        message: `An earlier item has ${values}, too: server-side apply rejects that, and other ways to apply may lose one.`,
        path,
      }
}
