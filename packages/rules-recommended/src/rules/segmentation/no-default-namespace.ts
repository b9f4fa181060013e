/** Disallow objects in the namespace `default`. */
import { defineRule } from '@keelint/core'
import { describeResource, isNamespaced } from '@keelint/kubernetes'

/** What the control plane itself puts into the namespace: kind, group and name. */
const ownedByControlPlane = new Set([
  'ServiceAccount//default',
  'ConfigMap//kube-root-ca.crt',
  'Service//kubernetes',
  'Endpoints//kubernetes',
  'EndpointSlice/discovery.k8s.io/kubernetes',
])

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow objects in the namespace `default`',
      rationale:
        'Roles, network policies, quotas and Pod Security levels hold for a namespace. What lies in `default` shares them with everything that nobody gave a place.',
      remedy: 'Create a namespace for the application and name it in `metadata.namespace`.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
    },
    standards: ['cis:5.6.4'],
    presets: { strict: true, all: { namespaceRequired: true } },
    messages: {
      default: '{{resource}} lies in the namespace `default`.',
      release: '{{resource}} names no namespace and is released into `default`.',
      absent: '{{resource}} names no namespace, so it may end up in `default`.',
    },
    schema: {
      type: 'object',
      properties: {
        namespaceRequired: {
          type: 'boolean',
          default: false,
          description: 'Report objects without `metadata.namespace` too.',
        },
        releaseNamespace: {
          type: 'string',
          default: '',
          description: 'The namespace that objects without one are released into, if it is known.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report, undecided }) => ({
    Resource({ kind = '', metadata }, node) {
      const { group } = node.resource.id
      const { name = '', namespace } = metadata ?? {}
      const demanded = options.namespaceRequired || options.releaseNamespace === 'default'
      if (namespace ? namespace !== 'default' : !demanded) return
      const namespaced = isNamespaced(group, kind)
      if (namespaced === false || ownedByControlPlane.has(`${kind}/${group}/${name}`)) return
      const at = node.at('metadata').at('namespace')
      const resource = describeResource(node.resource.id)
      if (namespace) report({ at, messageId: 'default', data: { resource } })
      else if (namespaced === undefined) undecided('Whether the kind lives in a namespace is known to its CRD only.')
      else if (options.releaseNamespace === 'default') report({ at, messageId: 'release', data: { resource } })
      else if (!options.releaseNamespace) report({ at, messageId: 'absent', data: { resource } })
    },
  }),
})
