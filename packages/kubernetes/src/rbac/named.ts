/** Things by kind, namespace and name, as bindings and their subjects refer to each other. */

export interface Named<Thing> {
  /** @param namespace undefined where there is none, or where it is the release namespace */
  get(kind: string, namespace: string | undefined, name: string): Thing | undefined
  set(kind: string, namespace: string | undefined, name: string, thing: Thing): void
}

/** Maps in maps: a text of all three would have to be made for each question. */
export function named<Thing>(): Named<Thing> {
  const kinds = new Map<string, Map<string | undefined, Map<string, Thing>>>()
  return {
    get: (kind, namespace, name) => kinds.get(kind)?.get(namespace)?.get(name),
    set(kind, namespace, name, thing) {
      const namespaces = kinds.get(kind) ?? new Map<string | undefined, Map<string, Thing>>()
      const names = namespaces.get(namespace) ?? new Map<string, Thing>()
      kinds.set(kind, namespaces)
      namespaces.set(namespace, names)
      names.set(name, thing)
    },
  }
}
