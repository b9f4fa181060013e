/** Disallow AppArmor profiles that confine nothing, or that there are none of. */
import { defineRule, type Fixer } from '@keelint/core'
import { appArmorAnnotations, describeResource } from '@keelint/kubernetes'
import { isPartial } from '../../pod/partial.ts'
import { unconfinedProfiles } from '../../pod/unconfined-profile.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow AppArmor profiles that confine nothing',
      rationale:
        'Where nodes have AppArmor, the runtime confines each container with a profile that guards the files and mounts of the node. `Unconfined` takes it away, and an annotation that the API server cannot follow keeps the pod from being made.',
      remedy: 'Remove the profile or use `RuntimeDefault`, or name one of your own with `type: Localhost`.',
      references: [
        'https://kubernetes.io/docs/tutorials/security/apparmor/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline', 'nsa:app-armor'],
    presets: {
      recommended: true,
      'pss-baseline': { asAdmission: true },
      'pss-restricted': { asAdmission: true },
    },
    messages: {
      refused: '{{subject}} sets the AppArmor profile `{{type}}`, not `RuntimeDefault` or `Localhost`.',
      untyped: '{{subject}} sets an AppArmor profile without a `type`, so it names no profile.',
      annotated:
        'The annotation gives container `{{container}}` the AppArmor profile `{{value}}`, not `runtime/default` or one under `localhost/`.',
      stranger:
        'The annotation is about container `{{container}}`, which {{resource}} does not have, so the API server refuses it.',
      mismatch:
        'The annotation gives container `{{container}}` another AppArmor profile than its `appArmorProfile`, so the API server refuses it.',
      runtimeDefault: 'Set `appArmorProfile.type: RuntimeDefault`.',
      withoutAnnotation: 'Remove the annotation.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        asAdmission: {
          type: 'boolean',
          default: false,
          description:
            'Judge as Pod Security admission does: leave out annotations that only contradict the rest of the pod.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report, undecided }) => ({
    Pod(pod, node) {
      for (const { at, subject, type, suggest } of unconfinedProfiles(node, 'appArmorProfile'))
        if (type) report({ at, messageId: 'refused', data: { subject, type }, suggest })
        else report({ at, messageId: 'untyped', data: { subject }, suggest })
      for (const { key, container, value, profile } of appArmorAnnotations(pod)) {
        const at = node.at('metadata').at('annotations').at(key)
        const suggest = [{ messageId: 'withoutAnnotation', fix: ({ remove }: Fixer) => remove(at) }] as const
        const meant = node.containers.find(each => each.value.name === container)
        const field = meant?.value.securityContext?.appArmorProfile
        if (profile === null || profile?.type === 'Unconfined')
          report({ at, messageId: 'annotated', data: { container, value }, suggest })
        else if (options.asAdmission) continue
        else if (!meant && isPartial(node))
          undecided('The operator that completes the pod may give it further containers.')
        else if (!meant) {
          const resource = describeResource(node.resource.id)
          report({ at, messageId: 'stranger', data: { container, resource }, suggest })
        } else if (profile && field?.type && !isSame(profile, field))
          report({ at, messageId: 'mismatch', data: { container }, suggest })
      }
    },
  }),
})

interface Profile {
  readonly type?: string
  readonly localhostProfile?: string
}

function isSame(one: Profile, other: Profile): boolean {
  return one.type === other.type && (one.localhostProfile || '') === (other.localhostProfile || '')
}
