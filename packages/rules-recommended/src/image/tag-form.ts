/** Tags as people list them. */
import { namePatterns } from '../metadata/name-patterns.ts'

/** Whether a tag is one of the list, in which `*` stands for anything, and case does not count. */
export function tagForms(tags: readonly string[]): (tag: string) => boolean {
  const isOne = namePatterns(tags.map(tag => tag.toLowerCase()))
  return tag => isOne(tag.toLowerCase())
}
