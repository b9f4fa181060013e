/** Require annotations that everything has to carry. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { patternFault } from '../../metadata/pattern-fault.ts'
import { isAmong, lacksOf, templateMetadata, wantedOf } from '../../metadata/required.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require annotations that are listed',
      rationale:
        'Tools and people rely on annotations to be there: an address to write to, a ticket, a cost center. What lacks them is found out when it matters.',
      remedy: 'Add the annotation, with a value of the form that is asked for.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
    },
    presets: { all: false },
    messages: {
      missing: '{{resource}} has no annotation `{{name}}`.',
      differs: 'The annotation `{{name}}` of {{resource}} is `{{value}}`, which does not match `{{pattern}}`.',
      missingInPods: 'The pods of {{resource}} have no annotation `{{name}}`.',
      differsInPods:
        'The annotation `{{name}}` of the pods of {{resource}} is `{{value}}`, which does not match `{{pattern}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        annotations: {
          type: 'object',
          additionalProperties: {
            type: 'string',
            description: 'What is looked for in the value; any value where it is empty.',
          },
          default: {},
          description: 'Names of annotations, each with a regular expression (RE2) for its value.',
        },
        kinds: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The kinds that need them, such as `Deployment` or `apps/Deployment`; all where none is listed.',
        },
        pods: {
          type: 'boolean',
          default: false,
          description: 'Whether the pods that an object creates need them as well.',
        },
      },
      additionalProperties: false,
    },
  },
  checkOptions: ({ annotations }) => patternFault(Object.values(annotations)),
  create({ options, report }) {
    const wanted = wantedOf(options.annotations)

    function check(metadata: Node<unknown>, isPod: boolean): void {
      const resource = describeResource(metadata.resource.id)
      for (const { name, at, value, pattern } of lacksOf(metadata, 'annotations', wanted))
        if (value === undefined)
          report({ at, messageId: isPod ? 'missingInPods' : 'missing', data: { resource, name } })
        else report({ at, messageId: isPod ? 'differsInPods' : 'differs', data: { resource, name, value, pattern } })
    }

    return {
      Resource(_, node) {
        if (isAmong(options.kinds, node.resource.id)) check(node.at('metadata'), false)
      },
      Pod(_, node) {
        const metadata = options.pods ? templateMetadata(node) : undefined
        if (metadata && isAmong(options.kinds, node.resource.id)) check(metadata, true)
      },
    }
  },
})
