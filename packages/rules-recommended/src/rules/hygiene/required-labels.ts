/** Require labels that everything has to carry. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { patternFault } from '../../metadata/pattern-fault.ts'
import { isAmong, lacksOf, templateMetadata, wantedOf } from '../../metadata/required.ts'

/** Of those that tools share, the ones that can be told of any object. */
const shared = ['name', 'instance', 'version', 'component', 'part-of', 'managed-by'].map(
  name => `app.kubernetes.io/${name}`,
)

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require labels that are listed',
      rationale:
        'Whoever finds an object in a cluster wants to know whose it is and what it belongs to. Labels say that, and select by it, as long as they are everywhere.',
      remedy: 'Add the label, with a value of the form that is asked for.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
    },
    presets: { all: false },
    messages: {
      missing: '{{resource}} has no label `{{name}}`.',
      differs: 'The label `{{name}}` of {{resource}} is `{{value}}`, which does not match `{{pattern}}`.',
      missingInPods: 'The pods of {{resource}} have no label `{{name}}`.',
      differsInPods:
        'The label `{{name}}` of the pods of {{resource}} is `{{value}}`, which does not match `{{pattern}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        labels: {
          type: 'object',
          additionalProperties: {
            type: 'string',
            description: 'What is looked for in the value; any value where it is empty.',
          },
          default: {},
          description: 'Names of labels, each with a regular expression (RE2) for its value.',
        },
        common: {
          type: 'boolean',
          default: false,
          description: 'Whether the labels `app.kubernetes.io/…` that Kubernetes recommends are required too.',
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
  checkOptions: ({ labels }) => patternFault(Object.values(labels)),
  create({ options, report }) {
    const wanted = wantedOf(options.labels, options.common ? shared : [])

    function check(metadata: Node<unknown>, isPod: boolean): void {
      const resource = describeResource(metadata.resource.id)
      for (const { name, at, value, pattern } of lacksOf(metadata, 'labels', wanted))
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
