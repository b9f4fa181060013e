/** Disallow annotations that are not wanted. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'
import { templateMetadata } from '../../metadata/required.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow annotations that are denied, or not among those that are allowed',
      rationale:
        'Annotations are how many controllers are configured, so that one line can switch off a check, open a load balancer to the world or put text into the configuration of a proxy.',
      remedy: 'Remove the annotation, or have it added to those that are allowed.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
    },
    presets: { all: false },
    hasSuggestions: true,
    messages: {
      denied: 'The annotation `{{name}}` of {{resource}} is denied.',
      notAllowed: 'The annotation `{{name}}` of {{resource}} is not among those that are allowed.',
      drop: 'Remove it.',
    },
    schema: {
      type: 'object',
      properties: {
        deny: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Annotations that are denied; `*` in them stands for anything.',
        },
        allow: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The only ones that are allowed; `*` in them stands for anything. All are where none is listed.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isDenied = namePatterns(options.deny)
    const isAllowed = options.allow.length === 0 ? () => true : namePatterns(options.allow)

    function check(metadata: Node<unknown>): void {
      const { annotations } = (metadata.value ?? {}) as {
        readonly annotations?: Readonly<Record<string, string>> | null
      }
      for (const name of Object.keys(annotations ?? {})) {
        if (!isDenied(name) && isAllowed(name)) continue
        const at = (metadata as Node<{ annotations: Record<string, string> }>).at('annotations').at(name).key
        report({
          at,
          messageId: isDenied(name) ? 'denied' : 'notAllowed',
          data: { name, resource: describeResource(metadata.resource.id) },
          suggest: [{ messageId: 'drop', fix: ({ remove }) => remove(at) }],
        })
      }
    }

    return {
      Resource: (_, node) => check(node.at('metadata')),
      Pod(_, node) {
        const metadata = templateMetadata(node)
        if (metadata) check(metadata)
      },
    }
  },
})
