/** The part of Calico's selector language that label requirements can express: terms joined by `&&`. */
import type { LabelRequirement } from '../selector/label-selector.ts'
import type { Demand } from './demand.ts'

const key = '([A-Za-z0-9_./-]+)'
const text = `(?:"[^"]*"|'[^']*')`
const everything = /^all\(\s*\)$/
const presence = new RegExp(`^(!?)\\s*has\\(\\s*${key}\\s*\\)$`)
const equality = new RegExp(`^${key}\\s*(==|=|!=)\\s*(${text})$`)
const membership = new RegExp(`^${key}\\s+(not\\s+)?in\\s*\\{\\s*(${text}(?:\\s*,\\s*${text})*)\\s*\\}$`)
const term = new RegExp(`^((?:${text}|[^"'&])*)(&&|$)`)

/**
 * What a selector demands; `unknown` for what requirements cannot say, such as alternatives. An empty selector selects all.
 * https://docs.tigera.io/calico/latest/reference/resources/networkpolicy#selectors
 */
export function calicoRequirements(selector: string): Demand {
  const found: LabelRequirement[] = []
  if (selector.trim() === '') return found
  for (let rest = selector.trimStart(), more = true; more; ) {
    const [whole = '', part = '', and] = term.exec(rest) ?? []
    rest = rest.slice(whole.length).trimStart()
    more = and === '&&'
    if (everything.test(part.trim())) continue
    const requirement = requirementOf(part.trim())
    if (!requirement) return 'unknown'
    found.push(requirement)
  }
  return found
}

function requirementOf(part: string): LabelRequirement | undefined {
  const present = presence.exec(part)
  if (present) return { key: present[2]!, operator: present[1] ? 'DoesNotExist' : 'Exists', values: [] }
  const equal = equality.exec(part)
  if (equal) return { key: equal[1]!, operator: equal[2] === '!=' ? 'NotIn' : 'In', values: [unquoted(equal[3]!)] }
  const member = membership.exec(part)
  if (!member) return
  const values = member[3]!.match(new RegExp(text, 'g')) ?? []
  return { key: member[1]!, operator: member[2] ? 'NotIn' : 'In', values: values.map(unquoted) }
}

function unquoted(quoted: string): string {
  return quoted.slice(1, -1)
}
