/** Asks names of files and folders to say what is in them, and barrels to spell out what they export. */
import { type Check, packageOf } from './tree.ts'

const catchAll = /^(utils?|utilities|helpers?|common|misc|shared|lib|stuff|types|constants|functions)$/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const names: Check = tree =>
  tree.files.flatMap(({ path, text }) => {
    const parts = path.split('/')
    const bare = parts.map(part => part.replace(/(\.[a-z]+)+$/, ''))
    // Commands in `tools` and folders of tests are named after what they check: `types` is right there.
    const vague = path.startsWith('test/') || parts.length === 2 ? undefined : bare.find(part => catchAll.test(part))
    const odd = bare.find(part => !kebabCase.test(part))
    const isDoor = packageOf(tree, path)?.doors.includes(path) ?? false
    return [
      ...(vague ? [{ path, message: `\`${vague}\` does not say what is in it` }] : []),
      ...(odd ? [{ path, message: `\`${odd}\` is not in kebab-case` }] : []),
      ...(parts.at(-1) === 'index.ts' && !isDoor ? [{ path, message: 'a barrel that is no door of its package' }] : []),
      ...(/^export \*/m.test(text) ? [{ path, message: '`export *` hides what is exported' }] : []),
    ]
  })
