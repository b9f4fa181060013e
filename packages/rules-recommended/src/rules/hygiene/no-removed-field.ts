/** Disallow fields and annotations that the Kubernetes version accepts, and that do not work there any more. */
import { defineRule } from '@keelint/core'
import { describeResource, minorsOf } from '@keelint/kubernetes'
import { agedFieldVisitor } from '../../lifecycle/aged-field-visitor.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow fields and annotations that do not work in the Kubernetes version any more',
      rationale:
        'The API server takes an object with such a field without an error. Then a volume cannot be mounted and the pod hangs, or what the annotation asked for is not done.',
      remedy: 'Use what took its place.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/',
        'https://kubernetes.io/docs/reference/labels-annotations-taints/',
        'https://github.com/kubernetes/kubernetes/blob/master/pkg/api/pod/warnings.go',
      ],
    },
    presets: { recommended: true },
    messages: {
      replaced: '{{name}} of {{resource}} does not work since Kubernetes {{since}}. Use {{instead}}.',
      removed: '{{name}} of {{resource}} does not work since Kubernetes {{since}}.',
    },
  },
  create: ({ kubernetes, report }) =>
    agedFieldVisitor('removed', minorsOf(kubernetes), ({ name, since, instead }, at, object) => {
      const data = { name, resource: describeResource(object.resource.id), since }
      if (instead === undefined) report({ at, messageId: 'removed', data })
      else report({ at, messageId: 'replaced', data: { ...data, instead } })
    }),
})
