/** Disallow annotations that named seccomp profiles. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeResource, minorsOf } from '@keelint/kubernetes'
import { seccompAnnotations } from '../../lifecycle/seccomp-annotations.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Disallow annotations that name seccomp profiles',
      rationale:
        'Since Kubernetes 1.27 these annotations are ignored. A container whose profile is named by an annotation alone runs without one.',
      remedy: 'Set `securityContext.seccompProfile` of the pod or the container, and remove the annotation.',
      references: [
        'https://kubernetes.io/docs/tutorials/security/seccomp/',
        'https://kubernetes.io/docs/reference/labels-annotations-taints/#seccomp-security-alpha-kubernetes-io-pod',
      ],
    },
    presets: { recommended: true },
    messages: {
      ignored: 'Annotation `{{annotation}}` of {{resource}} is ignored since Kubernetes 1.27.',
      deprecated: 'Annotation `{{annotation}}` of {{resource}} is deprecated since Kubernetes 1.19.',
      field: 'Set `seccompProfile.type: {{type}}` in place of the annotation.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create({ kubernetes, report }) {
    const { from, to } = minorsOf(kubernetes)
    return {
      Pod(_, node) {
        const resource = describeResource(node.resource.id)
        for (const { at, annotation, holder, isSet, profile } of seccompAnnotations(node)) {
          const useField = ({ set, remove }: Fixer) =>
            holder && profile ? [set(holder.at('securityContext').at('seccompProfile'), profile), remove(at)] : []
          const canSet = holder !== undefined && profile !== undefined && !isSet
          report({
            at,
            messageId: to >= 27 ? 'ignored' : 'deprecated',
            data: { annotation, resource },
            fix: isSet && from >= 27 ? ({ remove }) => remove(at) : undefined,
            suggest: canSet ? [{ messageId: 'field', data: { type: profile.type }, fix: useField }] : [],
          })
        }
      },
    }
  },
})
