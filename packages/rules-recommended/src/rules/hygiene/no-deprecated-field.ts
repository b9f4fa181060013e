/** Disallow fields, annotations and labels that are deprecated in the Kubernetes version and still work. */
import { defineRule } from '@keelint/core'
import { describeResource, minorsOf } from '@keelint/kubernetes'
import { agedFieldVisitor } from '../../lifecycle/aged-field-visitor.ts'
import { changesFix } from '../../lifecycle/changes-fix.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow fields, annotations and labels that are deprecated',
      rationale:
        'What is deprecated goes with a later version, often without an error: the field is then accepted and ignored, and nobody notices that it does nothing any more.',
      remedy: 'Use what took its place.',
      references: [
        'https://kubernetes.io/docs/reference/labels-annotations-taints/',
        'https://kubernetes.io/docs/concepts/storage/volumes/',
        'https://kubernetes.io/docs/reference/using-api/deprecation-policy/',
      ],
    },
    presets: { strict: true },
    messages: {
      replaced: '{{name}} of {{resource}} is deprecated{{since}}. Use {{instead}}.',
      deprecated: '{{name}} of {{resource}} is deprecated{{since}}.',
      change: 'Use {{instead}} instead.',
    },
    hasSuggestions: true,
  },
  create: ({ kubernetes, report }) =>
    agedFieldVisitor('deprecated', minorsOf(kubernetes), ({ name, since, instead, changes }, at, object) => {
      const resource = describeResource(object.resource.id)
      const data = { name, resource, since: since === undefined ? '' : ` since Kubernetes ${since}` }
      if (instead === undefined) return report({ at, messageId: 'deprecated', data })
      const suggest = changes
        ? [{ messageId: 'change' as const, data: { instead }, fix: changesFix(object, changes) }]
        : []
      report({ at, messageId: 'replaced', data: { ...data, instead }, suggest })
    }),
})
