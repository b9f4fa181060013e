/**
 * The formats of text that the API server knows, as it reads them, after k8s.io/kube-openapi/pkg/validation/strfmt; it passes over
 * all others.
 */
import { parseAddress, parseBlock } from '@keelint/kubernetes'
import { compilePattern, type Pattern } from '../re2/pattern.ts'
import { isRequestUri } from './request-uri.ts'

type Format = (text: string) => boolean

const like =
  (expression: RegExp): Format =>
  text =>
    expression.test(text)

const uuid = (third = '[0-9a-f]', fourth = '[0-9a-f]') =>
  like(new RegExp(`^[0-9a-f]{8}-?[0-9a-f]{4}-?${third}[0-9a-f]{3}-?${fourth}[0-9a-f]{3}-?[0-9a-f]{12}$`, 'i'))

const channel = String.raw`\s*(?:0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])`

/** By their names without dashes. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['bsonobjectid', like(/^[0-9a-fA-F]{24}$/)],
  ['byte', like(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/)],
  ['cidr', text => parseBlock(text) !== undefined],
  ['creditcard', isCreditCard],
  ['date', isDate],
  ['datetime', isDateTime],
  ['duration', isDuration],
  ['email', like(/^(?:[^<>]*<\s*)?(?:[^\s<>@"]+|"[^"]*")@[^\s<>@]+\s*>?\s*$/)],
  ['hexcolor', like(/^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)],
  ['hostname', isHostname],
  ['ipv4', text => text.includes('.') && parseAddress(text) !== undefined],
  ['ipv6', isIpv6],
  ['isbn', text => isIsbn10(text) || isIsbn13(text)],
  ['isbn10', isIsbn10],
  ['isbn13', isIsbn13],
  ['mac', isMac],
  ['password', () => true],
  ['rgbcolor', like(new RegExp(String.raw`^rgb\(${channel}\s*,${channel}\s*,${channel}\s*\)$`))],
  ['ssn', text => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text)],
  ['uri', isRequestUri],
  ['uuid', uuid()],
  ['uuid3', uuid('3')],
  ['uuid4', uuid('4', '[89ab]')],
  ['uuid5', uuid('5', '[89ab]')],
])

const sign = String.raw`a-zA-Z0-9\p{S}\p{L}`

/** One label, or several and a last one of letters. */
const hostname = String.raw`^(?:[${sign}](?:-?[${sign}]{0,62})?|(?:[${sign}](?:[-${sign}]{0,61}[${sign}])?\.)+[a-zA-Z\p{L}]{2,63})$`
/** Made when it is first needed, for that takes a while. */
let hostnamePattern: Pattern | undefined

function isHostname(text: string): boolean {
  if (text.length > 255 || text.split('.').some(part => part.length > 63)) return false
  hostnamePattern ??= compilePattern(hostname)
  return hostnamePattern.matches(text, { steps: 1_000_000 }) ?? true
}

/** Leading zeros are put up with in IPv4 alone. */
function isIpv6(text: string): boolean {
  const hasZeros = /:(?:\d+\.)*0\d+(?:\.\d+)*$/.test(text) && text.includes('.')
  return text.includes(':') && !hasZeros && parseAddress(text) !== undefined
}

function isDate(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month! < 1 || month! > 12 || day! < 1) return false
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day! <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month!) ? 30 : 31)
}

function isDateTime(text: string): boolean {
  const [date = '', time = ''] = text.toLowerCase().split('t')
  const [, hour, minute, second] = (/^(\d\d):(\d\d):(\d\d)(?:.\d+)?(?:z|[+-]\d\d:\d\d)$/.exec(time) ?? []).map(Number)
  return isDate(date) && hour !== undefined && hour <= 23 && minute! <= 59 && second! <= 59
}

const goDuration = /^[+-]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/
const unit = /^(?:ns|nano.*|us|µs|micro.*|ms|milli.*|s|sec.*|m|min.*|h|hr|hour.*|d|day.*|w|wk|week.*)$/i

/** As Go writes them; or a text in which a number stands before the name of a unit, wherever it does. */
function isDuration(text: string): boolean {
  if (goDuration.test(text)) return true
  return [...text.matchAll(/\d+\s*([A-Za-zµ]+)/g)].some(([, name]) => unit.test(name!))
}

/** Of 6, 8 or 20 bytes: by two digits with colons or dashes, by four with dots, or all together. */
function isMac(text: string): boolean {
  const pairs = /^[0-9a-f]{2}(?:([:-])[0-9a-f]{2}(?:\1[0-9a-f]{2})*)$/i.test(text) ? (text.length + 1) / 3 : 0
  const quads = /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/i.test(text) ? ((text.length + 1) / 5) * 2 : 0
  const bare = /^[0-9a-f]+$/i.test(text) ? text.length / 2 : 0
  return [6, 8, 20].includes(pairs || quads || bare)
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '')
  if (!/^\d{9}[\dX]$/.test(digits)) return false
  const sum = [...digits].reduce((sum, digit, index) => sum + (index + 1) * (digit === 'X' ? 10 : Number(digit)), 0)
  return sum % 11 === 0
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '')
  if (!/^\d{13}$/.test(digits)) return false
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10 === 0
}

const card =
  /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|6(?:011|5\d\d)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:2131|1800|35\d{3})\d{11})$/

function isCreditCard(text: string): boolean {
  const digits = text.replace(/\D+/g, '')
  if (!card.test(digits)) return false
  const sum = [...digits].reverse().reduce((sum, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
