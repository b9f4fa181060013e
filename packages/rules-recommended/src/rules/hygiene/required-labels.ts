/** Require labels that everything has to carry. */
import { defineRule } from '@keelint/core'
import { patternFault } from '../../metadata/pattern-fault.ts'
import { requiredOptions, wantedOf, whereLacking } from '../../metadata/required.ts'

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
          additionalProperties: requiredOptions.value,
          default: {},
          description: 'Names of labels, each with a regular expression (RE2) for its value.',
        },
        common: {
          type: 'boolean',
          default: false,
          description: 'Whether the labels `app.kubernetes.io/…` that Kubernetes recommends are required too.',
        },
        kinds: requiredOptions.kinds,
        pods: requiredOptions.pods,
      },
      additionalProperties: false,
    },
  },
  checkOptions: ({ labels }) => patternFault(Object.values(labels)),
  create({ options, report }) {
    const wanted = wantedOf(options.labels, options.common ? shared : [])
    return whereLacking({ ...options, field: 'labels', wanted }, ({ name, at, value, pattern }, resource, inPods) => {
      if (value === undefined) report({ at, messageId: inPods ? 'missingInPods' : 'missing', data: { resource, name } })
      else report({ at, messageId: inPods ? 'differsInPods' : 'differs', data: { resource, name, value, pattern } })
    })
  },
})
