/** Restrict by which controllers Ingresses are served. */
import { defineRule } from '@keelint/core'
import { classOfIngress, legacyClassNode, ofIngress } from '../../ingress/ingress.ts'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce which ingress classes are used',
      rationale:
        'The class decides which controller serves an Ingress, and so whether it is open to the office or to the world. Without one the default class decides, which may become another.',
      remedy: 'Set `ingressClassName` to one of the classes that are meant for it, and remove the annotation.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#ingress-class',
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation',
      ],
    },
    presets: { all: false },
    messages: {
      other: 'Ingress class `{{name}}` is none of those that are allowed.',
      unset: 'Ingress `{{ingress}}` names no class, so that the default class serves it.',
      legacy: 'Annotation `kubernetes.io/ingress.class` is deprecated; `ingressClassName` stands in its place.',
    },
    schema: {
      type: 'object',
      properties: {
        allow: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Classes that may be used; any where the list is empty.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { allow }, report }) => ({
    ...ofIngress((value, node) => {
      const legacy = legacyClassNode(node)
      const name = classOfIngress(value)
      const at = value.spec?.ingressClassName ? node.at('spec').at('ingressClassName') : legacy
      if (legacy) report({ at: legacy.key, messageId: 'legacy' })
      if (name === undefined)
        report({ at: node.at('spec'), messageId: 'unset', data: { ingress: node.resource.id.name } })
      else if (at && allow.length > 0 && !allow.includes(name)) report({ at, messageId: 'other', data: { name } })
    }),
  }),
})
