/** Texts without the secrets in them, for what may be compared and kept, but must not tell them. */
import { argumentSecrets } from './argument-secrets.ts'
import type { FoundSecret } from './found-secret.ts'

/** The text with `***` in place of each secret. @param found in the order of their places, none of them overlapping */
export function withoutSecrets(text: string, found: readonly FoundSecret[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)}***`
    from = end
  }
  return rest + text.slice(from)
}

/** An item of a list of texts, such as an argument, to which the item before it may be the flag. */
export function itemWithoutSecrets(items: readonly unknown[], index: number): string {
  const text = items[index]
  if (typeof text !== 'string') return ''
  // Of a long list only what is near: each of its items may be asked for.
  const from = items.length > 100 ? Math.max(0, index - 10) : 0
  const near = items.length > 100 ? items.slice(from, index + 1) : items
  const found = argumentSecrets(near).filter(({ argument }) => argument === index - from)
  return withoutSecrets(
    text,
    found.map(({ secret }) => secret),
  )
}
