/** Finds private keys: PEM, also as base64 in base64 and with escaped line breaks, and those of PuTTY. */
import type { FoundSecret } from './found-secret.ts'

/** The label says what it is; some write three dashes instead of five. @see https://www.rfc-editor.org/rfc/rfc7468 */
const header = /-{3,5}BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{3,5}/g
const body =
  /(?:\\[rnt]|[\s'"+,]){0,16}(?:(?:Proc-Type|DEK-Info|Version|Comment)[^\n\\]{0,80}(?:\\[rn]|\s){1,8}){0,4}([A-Za-z0-9+/=]{1,128})/y
const footer = /-{3,5}END {1,2}(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{0,5}/g

/** `-----BEGIN` in base64, whatever its label. */
const encodedHeader = 'LS0tLS1CRUdJTi'
/** `PRIVATE KEY-` in base64, in each of the three ways that it falls behind a label. */
const encodedLabels = ['BQUklWQVRFIEtFWS', 'UFJJVkFURSBLRVkt', 'FBSSVZBVEUgS0VZL']

export function privateKeys(text: string): readonly FoundSecret[] {
  const found: FoundSecret[] = []
  if (text.includes('PRIVATE KEY')) pem(text, found)
  if (text.includes(encodedHeader)) encoded(text, found)
  const putty = text.indexOf('PuTTY-User-Key-File-')
  if (putty >= 0 && text.includes('Private-Lines:', putty))
    found.push({ title: 'a private key', confidence: 'high', start: putty, end: text.length })
  return found
}

function pem(text: string, found: FoundSecret[]): void {
  let last = 0
  let footers = true
  for (const { index, 0: begin } of text.matchAll(header)) {
    if (index < last) continue
    body.lastIndex = index + begin.length
    const [whole = '', first = ''] = body.exec(text) ?? []
    // A header alone is what scripts look for.
    if (first.length < 4) continue
    footer.lastIndex = index + begin.length
    const end: RegExpExecArray | null = footers ? footer.exec(text) : null
    footers = end !== null
    last = end ? end.index + end[0].length : index + begin.length + whole.length
    const isKey = first.length >= 16 && !/^(.)\1*$/.test(first)
    found.push({ title: 'a private key', confidence: isKey ? 'high' : 'low', start: index, end: last })
  }
}

function encoded(text: string, found: FoundSecret[]): void {
  let start = text.indexOf(encodedHeader)
  while (start >= 0) {
    const end = afterBase64(text, start)
    const label = text.slice(start + encodedHeader.length, start + encodedHeader.length + 48)
    if (encodedLabels.some(one => label.includes(one)))
      found.push({ title: 'a private key', confidence: end - start > 120 ? 'high' : 'low', start, end })
    start = text.indexOf(encodedHeader, end)
  }
}

const base64Run = /[A-Za-z0-9+/=_-]*/y

function afterBase64(text: string, start: number): number {
  base64Run.lastIndex = start
  base64Run.test(text)
  return base64Run.lastIndex
}
