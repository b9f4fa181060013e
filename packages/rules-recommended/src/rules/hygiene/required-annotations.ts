/** Require annotations that everything has to carry. */
import { defineRule } from '@keelint/core'
import { patternFault } from '../../metadata/pattern-fault.ts'
import { requiredOptions, wantedOf, whereLacking } from '../../metadata/required.ts'

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
          additionalProperties: requiredOptions.value,
          default: {},
          description: 'Names of annotations, each with a regular expression (RE2) for its value.',
        },
        kinds: requiredOptions.kinds,
        pods: requiredOptions.pods,
      },
      additionalProperties: false,
    },
  },
  checkOptions: ({ annotations }) => patternFault(Object.values(annotations)),
  create({ options, report }) {
    const wanted = wantedOf(options.annotations)
    return whereLacking(
      { ...options, field: 'annotations', wanted },
      ({ name, at, value, pattern }, resource, inPods) => {
        if (value === undefined)
          report({ at, messageId: inPods ? 'missingInPods' : 'missing', data: { resource, name } })
        else report({ at, messageId: inPods ? 'differsInPods' : 'differs', data: { resource, name, value, pattern } })
      },
    )
  },
})
