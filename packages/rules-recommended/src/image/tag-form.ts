/** Tags as people list them. */

/** `*` stands for anything, and case does not count. */
export function tagForm(tag: string): RegExp {
  const body = tag.replace(/\*+|[\\^$.+?()[\]{}|]/g, found => (found.startsWith('*') ? '.*' : `\\${found}`))
  return new RegExp(`^${body}$`, 'i')
}
