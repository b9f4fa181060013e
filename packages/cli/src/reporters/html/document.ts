/** The frame of a page that loads nothing: its policy names its own style and script, so that a browser takes no others. */
import { createHash } from 'node:crypto'
import { html, htmlPieces, type LateContent, Markup } from './markup.ts'

export interface PageParts {
  readonly title: string
  readonly style: string
  /** Runs when all of the page is there. */
  readonly script?: string
  readonly body: Markup | LateContent
}

export function htmlDocument(page: PageParts): string {
  return [...documentPieces(page)].join('')
}

/** The same in pieces, if the body is late. */
export function* documentPieces({ title, style, script, body }: PageParts): Iterable<string> {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    ...(script === undefined ? [] : [`script-src '${digest(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const pieces = htmlPieces`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Keelint: ${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}${script === undefined ? undefined : html`\n<script>${new Markup(script)}</script>`}
</body>
</html>
`
  for (const { text } of pieces) yield text
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
