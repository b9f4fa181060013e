/** ConfigMaps and Secrets, after kubernetes/pkg/apis/core/validation. */
import type { ConfigMap, Secret } from '../../api/kinds.gen.ts'
import { configKey } from '../grammar/name.ts'
import { byteLength, decodedLength, isBase64 } from '../grammar/scalar.ts'
import type { Spot } from '../spot.ts'
import { checkKey } from './object-meta.ts'

const mostBytes = 1024 * 1024

type Texts = Readonly<Record<string, string>>

export function checkConfigMap({ data = {}, binaryData = {} }: ConfigMap, spot: Spot): void {
  for (const key in data) checkKey(key, configKey, 'ConfigMap', spot.in('data'))
  for (const key in binaryData) {
    checkKey(key, configKey, 'ConfigMap', spot.in('binaryData'))
    if (Object.hasOwn(data, key)) spot.keyFault('conflict', `\`${key}\` is in \`data\`, too.`, 'binaryData', key)
  }
  checkSize(sizeOfTexts(data) + sizeOfBytes(binaryData), 'ConfigMap', 'data', spot)
}

function checkSize(bytes: number, kind: string, field: string, spot: Spot): void {
  if (bytes > mostBytes)
    spot.keyFault('out-of-range', `The ${kind} has ${bytes} bytes of data; ${mostBytes} are the most.`, field)
}

function sizeOfTexts(texts: Texts): number {
  let units = 0
  for (const key in texts) units += texts[key]!.length
  // No character takes more than three bytes for each unit of text.
  return units * 3 <= mostBytes ? units : Object.values(texts).reduce((sum, text) => sum + byteLength(text), 0)
}

function sizeOfBytes(texts: Texts): number {
  let bytes = 0
  for (const key in texts) bytes += decodedLength(texts[key]!)
  return bytes
}

/** What each type of Secret must hold. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'kubernetes.io/dockercfg': ['.dockercfg'],
  'kubernetes.io/dockerconfigjson': ['.dockerconfigjson'],
  'kubernetes.io/ssh-auth': ['ssh-privatekey'],
  'kubernetes.io/tls': ['tls.crt', 'tls.key'],
}

export function checkSecret(secret: Secret, spot: Spot): void {
  const { data = {}, stringData = {}, type = '', metadata } = secret
  for (const field of ['data', 'stringData'] as const) {
    for (const key in secret[field]) checkKey(key, configKey, 'Secret', spot.in(field))
  }
  const all = { ...data, ...stringData }
  checkSize(sizeOfBytes(data) + sizeOfTexts(stringData), 'Secret', 'data' in secret ? 'data' : 'stringData', spot)
  for (const key of Object.hasOwn(needed, type) ? needed[type]! : []) {
    if (!Object.hasOwn(all, key))
      spot.fault('missing', `A Secret of the type \`${type}\` needs the key \`${key}\`.`, 'data', key)
  }
  if (type === 'kubernetes.io/basic-auth' && !Object.hasOwn(all, 'username') && !Object.hasOwn(all, 'password'))
    spot.fault('missing', `A Secret of the type \`${type}\` needs \`username\` or \`password\`.`, 'data', 'username')
  if (type === 'kubernetes.io/service-account-token' && !metadata?.annotations?.[accountName])
    spot.fault(
      'missing',
      `A token's Secret needs the annotation \`${accountName}\`.`,
      'metadata',
      'annotations',
      accountName,
    )
  if (type.startsWith('kubernetes.io/docker')) checkDockerConfig(secret, needed[type]?.[0] ?? '', spot)
}

const accountName = 'kubernetes.io/service-account.name'

function checkDockerConfig({ data = {}, stringData = {} }: Secret, key: string, spot: Spot): void {
  const plain = Object.hasOwn(stringData, key) ? stringData[key] : undefined
  const encoded = plain === undefined && Object.hasOwn(data, key) ? data[key] : undefined
  if (encoded !== undefined && !isBase64(encoded)) return
  const text = plain ?? (encoded === undefined ? undefined : decoded(encoded))
  if (text === undefined || isJsonObject(text)) return
  spot.fault('bad-format', 'The text is no JSON object.', plain === undefined ? 'data' : 'stringData', key)
}

/** Bytes as characters: enough to tell whether it is JSON, for what is no ASCII stands in strings alone. */
function decoded(base64: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  let bits = 0
  let held = 0
  let text = ''
  for (const letter of base64) {
    const value = alphabet.indexOf(letter)
    if (value < 0) continue
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    text += String.fromCharCode((bits >> held) & 0xff)
    bits &= (1 << held) - 1
  }
  return text
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && !Array.isArray(value)
  } catch {
    return false
  }
}
