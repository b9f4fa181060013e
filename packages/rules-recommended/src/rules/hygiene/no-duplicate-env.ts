/** Disallow that a container sets an environment variable twice. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow environment variables that a container sets twice',
      rationale:
        'Only the last one counts, so the other one is what somebody reads and not what the program gets. Server-side apply refuses such a list, and a patch may merge the two and drop one.',
      remedy: 'Keep the one that is meant.',
      references: [
        'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
        'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy',
      ],
    },
    presets: { recommended: true },
    fixable: true,
    hasSuggestions: true,
    messages: {
      repeated: 'Container {{container}} sets `{{name}}` again, to the same value.',
      changed: 'Container {{container}} sets `{{name}}` again; only the last one counts.',
      dropEarlier: 'Remove the earlier one, which has no effect.',
    },
  },
  create: ({ report }) => ({
    Container({ name: container, env }, node) {
      const known = new Map<string, { readonly index: number; readonly times: number }>()
      for (const [index, variable] of env?.entries() ?? []) {
        const name = variable?.name
        if (!name) continue
        const earlier = known.get(name)
        const times = earlier ? earlier.times + 1 : 0
        known.set(name, { index, times })
        if (!earlier) continue
        const [item, before] = [node.at('env').at(index), node.at('env').at(earlier.index)]
        const isSame = JSON.stringify(item.value) === JSON.stringify(before.value)
        report({
          at: item.at('name'),
          messageId: isSame ? 'repeated' : 'changed',
          data: { container: describeItem(container, node.path), name },
          evidence: String(times),
          related: [{ at: before.at('name'), message: 'It is set here before.' }],
          ...(isSame
            ? { fix: ({ remove }) => remove(item) }
            : { suggest: [{ messageId: 'dropEarlier', fix: ({ remove }) => remove(before) }] }),
        })
      }
    },
  }),
})
