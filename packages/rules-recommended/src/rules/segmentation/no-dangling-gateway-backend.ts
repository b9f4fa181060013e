/** Disallow backends of routes of the Gateway API that are not there, or that another namespace does not grant. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { danglingAmong, describeNamed, describePart } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow backends of Gateway API routes that do not exist or are not granted',
      rationale:
        'Requests for a backend that does not exist, or that lies in another namespace without a ReferenceGrant there, are answered with an error.',
      remedy:
        'Name a Service and one of its ports; for one of another namespace add a ReferenceGrant to that namespace. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional',
        'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{resource}} sends requests to the {{named}}, which does not exist.',
      part: '{{resource}} sends requests to a {{part}} that the {{named}} does not have.',
      notGranted: '{{resource}} sends requests to the {{named}}, and no ReferenceGrant of that namespace allows it.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      const backends = references.of('gateway-backend')
      for (const { at, reference, part, related } of danglingAmong(backends, undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        if (part) report({ at, messageId: 'part', data: { ...data, part: describePart(part) }, related })
        else report({ at, messageId: 'missing', data })
      }
      for (const reference of backends) {
        const { granted, from: resource, path, namespacePath = path } = reference
        if (granted?.reason !== undefined) undecided(granted.reason)
        if (granted?.answer === 'missing')
          report({
            at: { resource, path: namespacePath },
            messageId: 'notGranted',
            data: { resource: describeResource(resource.id), named: describeNamed(reference) },
          })
      }
    },
  }),
})
