/** Nobody may talk to the kubelet through the API server. */
import { defineRule } from '@keelint/core'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow roles that reach the kubelet of nodes',
      rationale:
        'Whoever has `nodes/proxy` reaches the API of each kubelet, which runs commands in every container of its node. Neither admission control nor the audit log sees what is done there, and over a websocket `get` is enough. `nodes/log` is all of `/var/log` and the journal of a node, and `nodes/checkpoint` has the kubelet write the memory of a container to the disk of its node, with every secret in it.',
      remedy:
        'Grant what is needed by its own name: `nodes/metrics`, `nodes/stats` and, from 1.33 on, `nodes/pods` or `nodes/healthz`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
        'https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/',
        'https://kubernetes.io/docs/concepts/cluster-administration/system-logs/#log-query',
        'https://kubernetes.io/docs/reference/node/kubelet-checkpoint-api/',
      ],
    },
    standards: ['cis:5.1.10'],
    presets: { strict: { wildcards: false } },
    messages: {
      proxy:
        'The {{kind}} `{{role}}` lets its holders run commands on every node {{reach}}: it grants {{verbs}} on {{resources}}.',
      log: 'The {{kind}} `{{role}}` lets its holders look into the logs of every node or the memory of its containers {{reach}}: it grants {{verbs}} on {{resources}}.',
      ineffective:
        'The {{kind}} `{{role}}` grants {{verbs}} on {{resources}}, which takes effect only in a ClusterRoleBinding.',
    },
    schema: capabilityOptions('reach the kubelet'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      const reaching = rolesGiving(access, ['node-proxy'], 'critical', options)
      for (const { found, isEffective } of reaching)
        report({ ...found, messageId: isEffective ? 'proxy' : 'ineffective' })
      const told = new Set(reaching.map(({ role }) => role))
      // Who runs commands on a node sees its logs by that.
      for (const { role, found, isEffective } of rolesGiving(access, ['node-log'], 'medium', options))
        if (!told.has(role)) report({ ...found, messageId: isEffective ? 'log' : 'ineffective', evidence: 'node-log' })
    },
  }),
})
