/** Keeps names that are too long from flooding a page. */

/** The text, its middle left out where it is longer than `length` UTF-16 units. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const half = Math.floor((length - 1) / 2)
  return `${text.slice(0, half)}…${text.slice(text.length - half)}`
}
