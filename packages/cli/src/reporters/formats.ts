/** The formats by name, each loaded when it is asked for. */
import type { Reporter } from '@keelint/core'

export interface Format {
  /** Who it is for, in a line without a full stop. */
  readonly about: string
  /** What files of it end in. */
  readonly extension: string
  /** Whether it shows what fixes and suggestions change. */
  readonly showsFixes?: true
  /** @param width how many columns a text format may take */
  load(width: number): Promise<Reporter>
}

/** What `--format` takes by name. */
export const formats = {
  stylish: {
    about: 'people: problems with the line of YAML under them; colors on a terminal only',
    extension: 'txt',
    load: async width => (await import('./stylish.ts')).stylish(width),
  },
  compact: {
    about: 'editors and `grep`: a line for each problem',
    extension: 'txt',
    load: async () => (await import('./compact.ts')).compact,
  },
  json: {
    about: 'scripts: problems, ledger and summary; its schema is published',
    extension: 'json',
    showsFixes: true,
    load: async () => (await import('./json.ts')).json,
  },
  sarif: {
    about: 'code scanning: SARIF 2.1.0',
    extension: 'sarif',
    showsFixes: true,
    load: async () => (await import('@keelint/reporter-sarif')).sarif,
  },
  junit: {
    about: 'test reports: a suite for each file, a test for each rule and resource',
    extension: 'xml',
    load: async () => (await import('./junit.ts')).junit,
  },
  github: {
    about: 'GitHub Actions: annotations of the lines',
    extension: 'txt',
    load: async () => (await import('./github.ts')).github,
  },
  gitlab: {
    about: 'GitLab: Code Quality',
    extension: 'json',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  checkstyle: {
    about: 'Jenkins and others that read Checkstyle',
    extension: 'xml',
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  markdown: {
    about: 'job summaries and comments, at most 1 MiB',
    extension: 'md',
    showsFixes: true,
    load: async () => (await import('./markdown.ts')).markdown,
  },
  html: {
    about: 'a browser: one page to read, search and filter',
    extension: 'html',
    showsFixes: true,
    load: async () => (await import('./html/page.ts')).htmlPage,
  },
  rdjson: {
    about: 'Reviewdog: comments and suggestions in reviews',
    extension: 'json',
    showsFixes: true,
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
/** In the order in which `--help` has them. */
export const formatNames = Object.keys(formats) as readonly FormatName[]

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name)
}

/** Whether a report of this format shows the edits of fixes; one that is not ours may. */
export function showsFixes({ format }: { readonly format: string }): boolean {
  const known: Readonly<Record<string, Format>> = formats
  return Object.hasOwn(known, format) ? (known[format]!.showsFixes ?? false) : true
}

/** The reporter of a format, loaded when it is asked for. @param width how many columns a text format may take */
export function loadReporter(format: FormatName, width: number): Promise<Reporter> {
  const { load }: Format = formats[format]
  return load(width)
}
