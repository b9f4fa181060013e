/** Where the parts of roles and bindings stand, for rules that report them. */
import type { Place, RelatedPlace, Resource } from '@keelint/core'
import type { BindingFact, WrittenRule } from '@keelint/kubernetes'

type List = 'verbs' | 'apiGroups' | 'resources' | 'resourceNames' | 'nonResourceURLs'

/** An entry of a list of a role's rule. */
export function entryOf(
  { role, index }: Pick<WrittenRule<Resource>, 'role' | 'index'>,
  list: List,
  entry: number,
): Place {
  return { resource: role.resource, path: ['rules', index, list, entry] }
}

/** The role references of bindings, as what a report is related to. */
export function boundBy(bindings: readonly BindingFact<Resource>[]): readonly RelatedPlace[] {
  const found = known.get(bindings) ?? bindings.map(binding => new BindingPlace(binding))
  known.set(bindings, found)
  return found
}

// Many lint rules report the same role, which many bindings may hand out.
const known = new WeakMap<readonly BindingFact<Resource>[], readonly RelatedPlace[]>()

/** Written when somebody reads it: there are as many as bindings, and most reports are not looked at so closely. */
class BindingPlace implements RelatedPlace {
  readonly #fact: BindingFact<Resource>
  #message: string | undefined

  constructor(fact: BindingFact<Resource>) {
    this.#fact = fact
  }

  get at(): Place {
    return { resource: this.#fact.resource, path: ['roleRef', 'name'] }
  }

  get message(): string {
    this.#message ??= `${this.#fact.kind} \`${this.#fact.name}\` binds the role.`
    return this.#message
  }
}
