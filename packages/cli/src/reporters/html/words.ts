/** Prose in which names stand between backticks. */
import { html, type Markup } from './markup.ts'

/** Names between backticks become code. */
export function words(text: string): readonly Markup[] {
  const parts = text.split('`')
  return parts.map((part, index) => {
    if (index % 2 === 0) return html`${part}`
    return index === parts.length - 1 ? html`\`${part}` : html`<code>${part}</code>`
  })
}
