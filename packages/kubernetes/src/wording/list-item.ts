/** How a message names an item of a list, such as a container or a volume. */

/**
 * Its name in backticks, or where it has none its place: "number 2 of `initContainers`".
 * @param path that ends with the list and the item's index in it, from 0
 */
export function describeItem(name: string | null | undefined, path: readonly (string | number)[]): string {
  return name ? `\`${name}\`` : `number ${Number(path.at(-1)) + 1} of \`${path.at(-2)}\``
}
