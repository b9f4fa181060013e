/** Random damage to text: pieces cut out, and what means something in YAML put in. */
import * as fc from 'fast-check'

export interface Damage {
  /** Where in the text, counted round. */
  readonly at: number
  readonly cut: number
  readonly put: string
}

const indicators = ['- ', ': ', '? ', ', ', '{', '}', '[', ']', '"', "'", '|\n', '>-\n', '# ', '%YAML 1.1\n', '@', '`']
const references = ['&a ', '*a', '*a\n', '<<: *a\n', '!!binary ', '!x ']
const breaks = [
  '\n',
  '\r',
  '\r\n',
  '\t',
  '  ',
  '---',
  '\n---\n',
  '\n...\n',
  '\0',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud800',
]
const templates = ['{{ .Values.a }}', '\n{{- if .Values.a }}\n', '{{']

export const damages: fc.Arbitrary<readonly Damage[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 1_000_000 }),
    cut: fc.nat({ max: 12 }),
    put: fc.constantFrom('', ...indicators, ...references, ...breaks, ...templates),
  }),
  { minLength: 1, maxLength: 6 },
)

export function damage(text: string, list: readonly Damage[]): string {
  return list.reduce((before, { at, cut, put }) => {
    const start = at % (before.length + 1)
    return before.slice(0, start) + put + before.slice(start + cut)
  }, text)
}
