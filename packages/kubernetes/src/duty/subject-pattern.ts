/** Patterns of subjects, as a config names people, groups and accounts: `Group:sec-*`, `ServiceAccount:argocd/*`. */
import type { Principal } from '../rbac/principal.ts'

const kinds = ['User', 'Group', 'ServiceAccount', 'Node'] as const

export interface SubjectPattern {
  readonly kind: Principal['kind']
  /** The name, for a ServiceAccount behind its namespace and a slash; `*` stands for anything. */
  readonly name: string
}

/** Undefined where the text is none. */
export function subjectPattern(text: string): SubjectPattern | undefined {
  const colon = text.indexOf(':')
  const kind = kinds.find(each => each === text.slice(0, Math.max(colon, 0)))
  const name = text.slice(colon + 1)
  if (!kind || name === '') return
  return kind === 'ServiceAccount' && name !== '*' && !name.includes('/') ? undefined : { kind, name }
}

/** A ServiceAccount of the release namespace has nothing before the slash. */
export function matchesSubject({ kind, name }: SubjectPattern, principal: Principal): boolean {
  if (kind !== principal.kind) return false
  const own = kind === 'ServiceAccount' ? `${principal.namespace ?? ''}/${principal.name}` : principal.name
  return matchesStars(name, own)
}

/** Whether a text is like a pattern in which `*` stands for anything. */
function matchesStars(pattern: string, text: string): boolean {
  const [head = '', ...rest] = pattern.split('*')
  const tail = rest.pop()
  if (tail === undefined) return pattern === text
  if (text.length < head.length + tail.length || !text.startsWith(head) || !text.endsWith(tail)) return false
  let from = head.length
  const end = text.length - tail.length
  for (const part of rest) {
    const at = text.indexOf(part, from)
    if (at < 0 || at + part.length > end) return false
    from = at + part.length
  }
  return true
}
