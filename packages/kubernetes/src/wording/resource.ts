/** How a message names a resource. */

/** Its kind and its name: "Deployment `web`"; where it has no name, "Deployment without a name". */
export function describeResource({ kind, name }: { readonly kind: string; readonly name: string }): string {
  return name ? `${kind} \`${name}\`` : `${kind} without a name`
}
