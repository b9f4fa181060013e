/** The grammars of scalars that are written as text: quantities, timestamps, base64. */

const quantity = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+)?\s*$/

/** Whether a text is a quantity, such as `100m`, `1.5Gi` or `1e3`. After k8s.io/apimachinery/pkg/api/resource. */
export function isQuantity(text: string): boolean {
  return quantity.test(text)
}

const timestamp = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** Whether a text is a time after RFC 3339, of a day that there is. */
export function isTimestamp(text: string): boolean {
  const [, year, month, day, hour, minute, second] = (timestamp.exec(text) ?? []).map(Number)
  if (year === undefined || hour! > 23 || minute! > 59 || second! > 59) return false
  return month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysIn(year, month!)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

const base64 = /^(?:[A-Za-z0-9+/\r\n])*(?:=[\r\n]*){0,2}$/

/** Whether a text is base64 with its padding; line breaks within do not count. */
export function isBase64(text: string): boolean {
  return base64.test(text) && base64Length(text) % 4 === 0
}

function base64Length(text: string): number {
  return text.length - (/[\r\n]/.test(text) ? text.replace(/[^\r\n]/g, '').length : 0)
}

/** How many bytes a base64 text stands for. */
export function decodedLength(text: string): number {
  const padding = /=[\r\n]*=[\r\n]*$/.test(text) ? 2 : /=[\r\n]*$/.test(text) ? 1 : 0
  return (base64Length(text) / 4) * 3 - padding
}

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Each half of a surrogate pair adds one byte, so that both have four.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes
}
