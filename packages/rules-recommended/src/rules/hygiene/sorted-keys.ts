/** Require that keys stand in order. */
import { defineRule, nodeOf, type Path } from '@keelint/core'

/** What stands first, or last, in the customary order; all else is sorted between. */
const first = ['apiVersion', 'kind', 'metadata', 'name', 'namespace']
const last = ['status']

export default defineRule({
  meta: {
    type: 'layout',
    severity: 'low',
    docs: {
      description: 'Require the keys of every mapping to be in order',
      rationale: 'Where keys have one order, a field is found at a glance, and a change shows only what changed.',
      remedy: 'Move the key to its place.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/'],
    },
    messages: { misplaced: 'The key `{{key}}` belongs before `{{before}}`.' },
    schema: {
      type: 'object',
      properties: {
        order: {
          enum: ['alphabetical', 'customary'],
          default: 'alphabetical',
          description:
            'Alphabetical, or with `apiVersion`, `kind`, `metadata`, `name` and `namespace` before all others and `status` behind.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const rank = (key: string) =>
      options.order === 'alphabetical'
        ? 0
        : first.includes(key)
          ? first.indexOf(key) - first.length
          : last.includes(key)
            ? 1
            : 0
    const isBefore = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0)

    return {
      Manifest(value, node) {
        visitMappings(value, [], (keys, path) => {
          const written = keys.filter(key => !isIndex(key))
          for (const [index, key] of written.entries()) {
            const before = written.slice(0, index).find(other => isBefore(key, other) < 0)
            if (before === undefined) continue
            const at = nodeOf(node.resource, undefined, [...path, key]).key
            report({ at, messageId: 'misplaced', data: { key, before }, evidence: 'order' })
            // One move may put all in order, and the others are told then.
            return
          }
        })
      },
    }
  },
})

/** JavaScript puts such keys first, whatever their place in the file. */
function isIndex(key: string): boolean {
  return /^(?:0|[1-9][0-9]*)$/.test(key)
}

function visitMappings(value: unknown, path: Path, visit: (keys: readonly string[], path: Path) => void): void {
  if (typeof value !== 'object' || value === null || path.length > 200) return
  if (!Array.isArray(value)) visit(Object.keys(value), path)
  for (const [key, child] of Array.isArray(value) ? value.entries() : Object.entries(value))
    visitMappings(child, [...path, key], visit)
}
