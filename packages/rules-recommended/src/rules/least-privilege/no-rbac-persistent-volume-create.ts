/** Nobody may make volumes out of the disks of nodes. */
import { defineRule } from '@keelint/core'
import type { Capability } from '@keelint/kubernetes'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['persistent-volume-create']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow roles that create PersistentVolumes',
      rationale:
        'A PersistentVolume may be a path of the node. Whoever creates one and a claim for it reads and writes files of the node from a pod that Pod Security finds nothing wrong with.',
      remedy:
        'Leave it to administrators and to the provisioners of storage, whose volumes people ask for with a claim.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#persistent-volume-creation',
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
      ],
    },
    standards: ['cis:5.1.9', 'mitre:T1611'],
    presets: { strict: { wildcards: false } },
    messages: {
      create:
        'The {{kind}} `{{role}}` lets its holders make volumes of any path of a node {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('create PersistentVolumes'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found, isEffective } of rolesGiving(access, capabilities, 'medium', options))
        report({ ...found, messageId: isEffective ? 'create' : 'ineffective' })
    },
  }),
})
