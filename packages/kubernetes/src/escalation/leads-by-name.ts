/** Where somebody comes by rights to accounts, Secrets, pods and roles by their names. */
import { type AccessGrant, grantsBy } from '../rbac/access.ts'
import type { Holding } from '../rbac/binding.ts'
import type { Principal } from '../rbac/principal.ts'
import { type NamedPrincipal, namedBy } from './named.ts'
import type { Nodes } from './nodes.ts'
import { type Right, rightFor } from './rights.ts'
import type { rolesByName } from './roles-by-name.ts'
import type { EscalationStep } from './step.ts'
import { allowsOn, type ThingsByName } from './things-by-name.ts'

export interface ByName<R> extends Pick<EscalationStep<R>, 'pod' | 'secret'> {
  readonly right: Right
  readonly grants: readonly AccessGrant<R>[]
}

type Visit<R> = (end: number, cause: ByName<R>) => void

/** Visits the ends. @param number whose they are @param holdings all that it holds */
export type LeadsByName<R> = (number: number, holdings: readonly Holding<R>[], visit: Visit<R>) => void

/** What rules name, and where it leads. */
export interface NamedByRules<R> {
  readonly things: ThingsByName<R>
  readonly roles: ReturnType<typeof rolesByName<R>>
}

/** @param namespacesOf where there are accounts, by their names @param numberOf somebody's number as a node */
export function leadsByName<R>(
  { things, roles }: NamedByRules<R>,
  nodes: Nodes,
  namespacesOf: () => ReadonlyMap<string, ReadonlySet<string | undefined>>,
  numberOf: (principal: Principal) => number,
): LeadsByName<R> {
  return (number, holdings, visit) => {
    const grants = holdings.flatMap(grantsBy)
    const others: Visit<R> = (end, cause) => {
      if (end !== number) visit(end, cause)
    }
    toPrincipals(grants, others)
    toThings(grants, others)
    toRoles(holdings, grants, visit)
  }

  function toPrincipals(grants: readonly AccessGrant<R>[], visit: Visit<R>): void {
    // Who acts in a group does so as somebody.
    const somebody = grants.find(({ rule, binding }) => rightFor(rule, 'somebody', binding.scope))
    for (const grant of grants)
      for (const who of namedBy(grant.rule, grant.binding.scope)) {
        if (who.kind === 'Group' && !somebody) continue
        const by = who.kind === 'Group' && somebody !== grant ? [grant, somebody!] : [grant]
        for (const principal of meantBy(who)) visit(numberOf(principal), { right: who.right, grants: by })
      }
  }

  /** Accounts of that name in all namespaces, where these are meant. */
  function meantBy({ kind, namespace, name }: NamedPrincipal): readonly Principal[] {
    if (kind !== 'ServiceAccount') return [{ kind, name }]
    if (namespace !== '*') return [{ kind, namespace, name }]
    return [...(namespacesOf().get(name) ?? [])].map(own => ({ kind, namespace: own, name }))
  }

  function toThings(grants: readonly AccessGrant<R>[], visit: Visit<R>): void {
    for (const grant of grants) {
      for (const { owners, ...by } of things.of(grant))
        for (const owner of owners) visit(numberOf(owner), { ...by, grants: [grant] })
      for (const { right, thing } of things.unknownTo(grant)) visit(nodes.ofThing(thing), { right, grants: [grant] })
    }
    // With another account's name in it, and no token, such a Secret gets the other's token.
    for (const secret of new Set(grants.flatMap(things.accountSecrets))) {
      const writes = grants.find(grant => allowsOn(grant, ['update', 'patch'], secret))
      const reads = writes && grants.find(grant => allowsOn(grant, ['get', 'list', 'watch'], secret))
      if (!reads) continue
      const by = reads === writes ? [writes] : [writes, reads]
      visit(nodes.ofAccounts('accounts', secret.namespace), { right: 'secret-write', grants: by, secret })
    }
  }

  /** Whoever may give a role that it holds any rules holds them all. */
  function toRoles(holdings: readonly Holding<R>[], grants: readonly AccessGrant<R>[], visit: Visit<R>): void {
    const { masteries, unknown } = roles(holdings, grants)
    for (const { kind, scope, by } of masteries) {
      const right = kind === 'Role' ? 'role-escalate' : 'rbac-escalate'
      const end = scope === 'cluster' ? nodes.ofGoal('cluster') : nodes.ofAccounts('accounts', scope.namespace)
      visit(end, { right, grants: by })
    }
    for (const [thing, grant] of unknown) visit(nodes.ofThing(thing), { right: 'rbac-bind', grants: [grant] })
  }
}
