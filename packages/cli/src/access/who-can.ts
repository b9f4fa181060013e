/** Who may do something: each grant of the files in a line, and what they do not tell. */
import { nearest, type Place, type Project } from '@keelint/core'
import {
  allowsUrl,
  describePrincipal,
  type Grant,
  grantOf,
  isInReach,
  isNamespacedResource,
  isVerb,
  type PolicyRule,
  type Scope,
} from '@keelint/kubernetes'
import type { PlacedAnswer, Row } from '../answer/answer.ts'
import { scopeText, throughCell, unknownParts } from './cells.ts'
import { type Requested, requestOf } from './requested.ts'

/** @param namespace where; anywhere if undefined */
export function whoCan(project: Project, verb: string, resource: string, namespace: string | undefined): PlacedAnswer {
  const { access, isAssumed } = project
  const wanted = requestOf(verb, resource, access)
  const bindings = access.bindings.filter(({ scope }) => mayReach(scope, namespace, wanted))
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
    unknown: unknownParts(
      bindings.flatMap(({ subjects }) => subjects),
      isAssumed,
    ),
    notes: [
      ...('url' in wanted || isVerb(verb) ? [] : [`Kubernetes itself never asks for the verb \`${verb}\`.`]),
      ...(namespace === undefined ? [] : namespaceNotes(namespace, wanted, resource, project)),
      'Besides these, `system:masters` may do everything, and so may whatever else the cluster itself was started with.',
    ],
  }
}

/** The release namespace may be any. */
function mayReach(scope: Scope, namespace: string | undefined, wanted: Requested): boolean {
  if (scope === 'cluster') return true
  if (!('actions' in wanted)) return false
  return namespace === undefined || scope.namespace === undefined || scope.namespace === namespace
}

function granted(rule: PolicyRule, wanted: Requested, scope: Scope): Pick<Grant, 'names'> | undefined {
  if ('url' in wanted) return allowsUrl(rule, wanted.verb, wanted.url) ? { names: [] } : undefined
  for (const action of wanted.actions) {
    const grant = isInReach(action, scope) ? grantOf(rule, action) : undefined
    if (grant) return grant
  }
  return undefined
}

function isOfNoNamespace(wanted: Requested): boolean {
  if ('url' in wanted) return true
  return wanted.actions.every(
    action => isNamespacedResource(action.group, action.resource) === false && !isInReach(action, elsewhere),
  )
}

/** What the namespace has to do with the answer, where that is not plain. */
function namespaceNotes(
  namespace: string,
  wanted: Requested,
  resource: string,
  { resources, isAssumed }: Project,
): readonly string[] {
  if (isOfNoNamespace(wanted)) return [`\`${resource}\` has no namespace: only bindings in the whole cluster grant it.`]
  const known = new Set(resources.flatMap(({ id }) => (id.kind === 'Namespace' ? id.name : (id.namespace ?? []))))
  if (known.has(namespace) || isAssumed('Namespace', '*', namespace)) return []
  const meant = nearest(namespace, known)
  return [`The files have nothing in the namespace \`${namespace}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`]
}

/** Some namespace. */
const elsewhere: Scope = { namespace: undefined }

function namesText(names: readonly string[]): string {
  return names.length === 0 ? 'any' : names.map(name => `\`${name}\``).join(', ')
}
