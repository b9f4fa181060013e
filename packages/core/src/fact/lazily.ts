/** Objects whose fields are made when they are first asked for. */

/** @param makers one for each field */
export function lazily<T extends object>(makers: { readonly [Field in keyof T]: () => T[Field] }): T {
  const object = {}
  for (const [field, make] of Object.entries<() => unknown>(makers)) {
    const get = () => {
      const value = make()
      Object.defineProperty(object, field, { value, enumerable: true })
      return value
    }
    Object.defineProperty(object, field, { get, enumerable: true, configurable: true })
  }
  return object as T
}
