/** Require annotations on the claims of StatefulSets. */
import { defineRule } from '@keelint/core'
import { claimsOfStatefulSet } from '../../pod/volume-claims.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require annotations on the volume claim templates of StatefulSets',
      rationale:
        'Tools for backup, for growth or for cost find the claims that they are to look after by annotations. The template cannot be changed later, so one that lacks them has to be made anew.',
      remedy: 'Add the annotation to `metadata` of each claim template.',
      references: ['https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates'],
    },
    presets: { all: false },
    messages: {
      missing: '{{subject}} has no annotation `{{key}}`.',
      other: '{{subject}} has the annotation `{{key}}` with another value than `{{value}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        annotations: {
          type: 'object',
          additionalProperties: { type: 'string', description: 'The value; `*` is any.' },
          default: {},
          description: 'The annotations that each template has to have.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const wanted = Object.entries(options.annotations)
    return {
      StatefulSet(_, node) {
        for (const { at, subject } of claimsOfStatefulSet(node))
          for (const [key, value] of wanted) {
            const annotation = at.at('metadata').at('annotations').at(key)
            if (typeof annotation.value !== 'string')
              report({ at: annotation, messageId: 'missing', data: { subject, key } })
            else if (value !== '*' && annotation.value !== value)
              report({ at: annotation, messageId: 'other', data: { subject, key, value } })
          }
      },
    }
  },
})
