/** What a new rule begins as: a rule that works, about containers without a name for their image. */

/** @param name in kebab case */
export function newRule(name: string): string {
  const words = name.replaceAll('-', ' ')
  const description = /^no-/.test(name)
    ? `Disallow ${words.slice(3)}`
    : /^require-/.test(name)
      ? `Require ${words.slice(8)}`
      : `Enforce ${words}`
  return `/** ${description}. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: '${description}',
      rationale: 'What goes wrong otherwise.',
      remedy: 'What to do about it.',
      references: ['https://kubernetes.io/docs/concepts/containers/images/'],
    },
    presets: { strict: true },
    messages: { missing: 'Container \`{{name}}\` has no image.' },
  },
  create: ({ report }) => ({
    Container({ image, name }, node) {
      if (!image) report({ at: node.at('image'), messageId: 'missing', data: { name } })
    },
  }),
})
`
}

export function newFixture(): string {
  const pod = (container: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
${container}`
  return `# valid: an image
${pod('    - name: web\n      image: nginx:1.27.2\n')}---
# invalid: no image
${pod('    - name: web #! missing [name: web]\n')}---
# invalid: an empty one
${pod('    - name: web\n      image: "" #! missing [""]\n')}`
}
