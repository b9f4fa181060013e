/** Tells an unrendered Helm template from YAML, and finds the template that rendered YAML came from. */
import type { Range } from '../source/place.ts'

/** An action that only Helm's templates have; alert texts and workflows use `{{ }}` too, with other words. */
const helmAction =
  /\{\{-?\s*(?:[^}]*[\s(|])?(?:\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|define|block)\s+"|tpl\s|toYaml\b|nindent\b|fromYaml\b)/

const controlLine =
  /^[ \t]*\{\{-?\s*(?:if|else|end|range|with|define|template|include|block|\/\*|\$\w+\s*:=)[^\n]*\}\}[ \t]*\r?$/m

/** Whether text that is no YAML looks like a template. */
export function isBrokenByTemplating(text: string): boolean {
  return helmAction.test(text) || controlLine.test(text)
}

/**
 * Whether a value that was read as YAML still is a template: an action stands in place of a value. Longer texts do not count,
 * for a ConfigMap may carry a template.
 */
export function holdsTemplate(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return value.includes('{{') && !value.includes('\n') && helmAction.test(value)
  if (typeof value !== 'object' || value === null || depth > 60) return false
  // `{{ include "x" . }}` without quotes is a mapping whose key is a mapping.
  if (!Array.isArray(value) && Object.keys(value).some(key => /^\{.*\}$/s.test(key))) return true
  for (const child of Array.isArray(value) ? value : Object.values(value))
    if (holdsTemplate(child, depth + 1)) return true
  return false
}

/** The template that `# Source: …` names before a document's content. https://helm.sh/docs/helm/helm_template/ */
export function helmOrigin(text: string, { start, end }: Range): string | undefined {
  let at = start
  while (at < end) {
    const stop = text.indexOf('\n', at)
    const line = text.slice(at, stop < 0 ? end : stop).trim()
    const source = /^# Source: (\S.*)$/.exec(line)
    if (source) return source[1]
    if (line !== '' && !line.startsWith('#') && !line.startsWith('---')) return undefined
    at = stop < 0 ? end : stop + 1
  }
  return undefined
}
