/** Disallow backends of Ingresses and routes that are not there. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { danglingAmong, describeNamed, describePart } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow backends of Ingresses and routes that do not exist',
      rationale:
        'Requests for a backend whose Service, or whose port of it, does not exist are answered with an error; whoever may make a Service of that name gets them.',
      remedy:
        'Name a Service of the namespace of the Ingress, and one of its `ports` by `name` or by `port`, not by `targetPort`. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
        'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/#IngressBackend',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{resource}} sends requests to the {{named}}, which does not exist.',
      part: '{{resource}} sends requests to a {{part}} that the {{named}} does not have.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      // An action of a load balancer stands where the name of a Service does.
      const backends = references
        .of('ingress-backend')
        .filter(({ parts }) => parts.every(({ value }) => value !== 'use-annotation'))
      for (const { at, reference, part, related } of danglingAmong(backends, undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        if (part) report({ at, messageId: 'part', data: { ...data, part: describePart(part) }, related })
        else report({ at, messageId: 'missing', data })
      }
    },
  }),
})
