/** Disallow policies for images that hold more than whoever wrote them means. */
import { defineRule, nodeOf } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow allowed image prefixes that other registries can begin with',
      rationale:
        'The constraint `K8sAllowedRepos` compares the beginnings of texts. `ghcr.io/acme` then allows `ghcr.io/acme-evil/web`, and `registry.example.com` allows `registry.example.com.evil.net/web`.',
      remedy: 'End the entry with a slash, or name a whole image with its tag or digest.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/'],
    },
    presets: { recommended: true },
    messages: {
      open: 'The entry `{{entry}}` allows every image that begins with it, `{{entry}}-other/web` too, for no slash ends it.',
      empty: 'The empty entry allows every image.',
      slash: 'End it with a slash.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    'constraints.gatekeeper.sh/K8sAllowedRepos'(value, node) {
      const { repos } = (value as Constraint).spec?.parameters ?? {}
      if (!Array.isArray(repos)) return
      for (const [index, entry] of repos.entries()) {
        if (typeof entry !== 'string' || isWhole(entry)) continue
        const at = nodeOf(node.resource, entry, ['spec', 'parameters', 'repos', index])
        if (entry === '') report({ at, messageId: 'empty' })
        else
          report({
            at,
            messageId: 'open',
            data: { entry },
            suggest: [{ messageId: 'slash', fix: ({ set }) => set(at, `${entry}/`) }],
          })
      }
    },
  }),
})

interface Constraint {
  readonly spec?: { readonly parameters?: { readonly repos?: unknown } | null } | null
}

/** Whether nothing but what is below it, or tags of one image, can begin with it. */
function isWhole(entry: string): boolean {
  return entry.endsWith('/') || entry.includes('@') || entry.indexOf(':', entry.lastIndexOf('/') + 1) > 0
}
