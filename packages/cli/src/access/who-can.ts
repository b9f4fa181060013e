/** Who may do something: each grant of the files in a line, and what they do not tell. */
import type { Place, Project } from '@keelint/core'
import {
  type Action,
  allowsUrl,
  describePrincipal,
  type Grant,
  grantOf,
  isNamespacedResource,
  type PolicyRule,
  type Scope,
} from '@keelint/kubernetes'
import type { PlacedAnswer, Row } from './answer.ts'
import { holdingsOf, scopeText, throughCell, unknownParts } from './cells.ts'
import { type Requested, requestOf } from './words.ts'

/** @param namespace where; anywhere if undefined */
export function whoCan(
  { access, isAssumed }: Project,
  verb: string,
  resource: string,
  namespace: string | undefined,
): PlacedAnswer {
  const wanted = requestOf(verb, resource)
  const bindings = access.bindings.filter(({ scope }) => reaches(scope, namespace, wanted))
  const rows: Row<Place>[] = []
  for (const binding of bindings)
    for (const { principal, index: subject } of binding.subjects)
      for (const role of binding.roles)
        for (const written of role.rules) {
          const grant = granted(written.rule, wanted, binding.scope)
          if (!grant) continue
          rows.push({
            cells: [
              [{ text: describePrincipal(principal) }],
              [{ text: scopeText(binding.scope) }],
              [{ text: namesText(grant.names) }],
              throughCell({ ...written, binding, subject, role }),
            ],
          })
        }
  return {
    title: `Who may ${verb} ${resource}${namespace === undefined ? '' : ` in namespace ${namespace}`}`,
    columns: ['Subject', 'Where', 'Which', 'Through'],
    rows,
    unknown: unknownParts(holdingsOf(bindings), isAssumed),
    notes: [
      'Besides these, `system:masters` may do everything, and so may whatever else the cluster itself was started with.',
    ],
  }
}

function reaches(scope: Scope, namespace: string | undefined, wanted: Requested): boolean {
  if (scope === 'cluster') return true
  return 'actions' in wanted && (namespace === undefined || scope.namespace === namespace)
}

function granted(rule: PolicyRule, wanted: Requested, scope: Scope): Pick<Grant, 'names'> | undefined {
  if ('url' in wanted) return allowsUrl(rule, wanted.verb, wanted.url) ? { names: [] } : undefined
  for (const action of wanted.actions) {
    const grant = isInReach(action, scope) ? grantOf(rule, action) : undefined
    if (grant) return grant
  }
  return undefined
}

/** What has no namespace is out of reach of a RoleBinding, but for the one namespace that it is in. */
function isInReach({ verb, group, resource }: Action, scope: Scope): boolean {
  if (scope === 'cluster' || isNamespacedResource(group, resource) !== false) return true
  return resource === 'namespaces' && ['get', 'update', 'patch', 'delete'].includes(verb)
}

function namesText(names: readonly string[]): string {
  return names.length === 0 ? 'any' : names.map(name => `\`${name}\``).join(', ')
}
