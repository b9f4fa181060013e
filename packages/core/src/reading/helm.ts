/** Tells an unrendered Helm template from YAML, and finds the template that rendered YAML came from. */
import type { Range } from '../source/place.ts'

/** What only Helm puts into a template's hands. */
const helmRoot = /\{\{-?\s*(?:[^{}]*[\s(|])?\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b/

/** Helm's functions, of which Alertmanager, External Secrets and others have some too. */
const helmFunction =
  /\{\{-?\s*(?:[^{}]*[\s(|])?(?:(?:include|template|define|block)\s+"|(?:tpl|toYaml|fromYaml|nindent)\b)/

const controlLine =
  /^[ \t]*\{\{-?\s*(?:if|else|end|range|with|define|template|include|block|\/\*|\$\w+\s*:=)[^\n]*\}\}[ \t]*\r?$/m

/** Whether text that kubectl cannot read is a template: an action stands where YAML does, not in a comment or block scalar. */
export function isBrokenByTemplating(text: string): boolean {
  if (!text.includes('{{')) return false
  const code = outsideBlockScalars(text)
  return helmRoot.test(code) || helmFunction.test(code) || controlLine.test(code)
}

function outsideBlockScalars(text: string): string {
  let block = -1
  return text
    .split('\n')
    .filter(line => {
      const indent = line.search(/[^ ]/)
      if (block >= 0 && (indent < 0 || indent > block || line.trim() === '')) return false
      const header = /^((?:[ ]|-[ ])*)(?:\S.*:[ ]+)?(?:[&!]\S+[ ]+)*[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.exec(line)
      block = header ? (/[:]/.test(line) ? header[1]!.length : header[1]!.lastIndexOf('-')) : -1
      return !/^\s*#/.test(line)
    })
    .join('\n')
}

/** Fields that may quote a template without being one: what is in them goes to a program as it is. */
const freeText = new Set(['annotations', 'data', 'stringData', 'args', 'command', 'env'])
const identity = new Set(['name', 'generateName', 'namespace', 'labels'])

export interface TemplateContext {
  /** Whether Kubernetes itself has the kind; others may have templates of their own. */
  readonly builtIn: boolean
  readonly path: string
}

/**
 * Whether an object that was read as YAML still is a template, though kubectl would take it: an action stands in place of a value.
 * Texts of several lines do not count, nor do those that may well quote an action, unless the file lies where charts keep templates.
 */
export function holdsTemplate(object: unknown, { builtIn, path }: TemplateContext): boolean {
  const inChart = /(?:^|\/)templates\//.test(path)
  const counts = (text: string, where: Where) =>
    text.includes('{{') &&
    !text.includes('\n') &&
    ((helmRoot.test(text) && (where !== 'free text' || inChart)) ||
      (helmFunction.test(text) && (where === 'identity' || (where === 'field' && builtIn))))
  const visit = (value: unknown, where: Where, depth: number): boolean => {
    if (typeof value === 'string') return counts(value, where)
    if (typeof value !== 'object' || value === null || depth > mostDepth) return false
    if (Array.isArray(value)) return value.some(item => visit(item, where, depth + 1))
    return Object.entries(value).some(
      ([key, child]) => counts(key, where) || visit(child, whereIs(key, where), depth + 1),
    )
  }
  return visit(object, 'field', 0)
}

const mostDepth = 60

type Where = 'field' | 'metadata' | 'identity' | 'free text'

function whereIs(key: string, parent: Where): Where {
  if (parent === 'free text' || freeText.has(key)) return 'free text'
  if (key === 'metadata') return 'metadata'
  return parent === 'identity' || (parent === 'metadata' && identity.has(key)) ? 'identity' : 'field'
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
