/** Projects of OpenShift are made by those who answer for them. */
import { defineRule } from '@keelint/core'

const role = 'self-provisioner'
/** The binding that OpenShift brings, and puts back unless told otherwise. */
const bootstrap = 'self-provisioners'
const autoupdate = 'rbac.authorization.kubernetes.io/autoupdate'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow bindings to the OpenShift role `self-provisioner`',
      rationale:
        'Whoever holds it makes projects by themselves and is the administrator of each: namespaces without quota, policy or anybody who knows of them. OpenShift begins with a binding of it to everyone who is logged in.',
      remedy:
        'Take all subjects out of the ClusterRoleBinding `self-provisioners`, annotate it with `rbac.authorization.kubernetes.io/autoupdate: "false"` so that it stays so, and let those who run the cluster make projects on request.',
      references: [
        'https://docs.openshift.com/container-platform/4.14/applications/projects/configuring-project-creation.html',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    presets: { strict: true },
    messages: {
      bound: 'The {{kind}} `{{binding}}` lets its subjects make projects of their own.',
      everyone: 'The {{kind}} `{{binding}}` lets everyone who is logged in make projects of their own.',
      inert:
        'The RoleBinding `{{binding}}` hands out `self-provisioner`, which lets nobody make projects but by a ClusterRoleBinding.',
      restored:
        'The ClusterRoleBinding `{{binding}}` has no subjects, but OpenShift puts them back: the annotation `rbac.authorization.kubernetes.io/autoupdate` is not `false`.',
    },
  },
  create: ({ report }) => ({
    Project({ access }) {
      // A Role of that name is somebody's own.
      for (const { fact } of access.bindingsWhere(({ roleRef }) => roleRef.name === role && roleRef.kind !== 'Role')) {
        const { resource, kind, name: binding, subjects } = fact
        if (subjects.length === 0) continue
        const at = { resource, path: ['roleRef', 'name'] }
        if (kind === 'RoleBinding') report({ at, messageId: 'inert', data: { binding }, severity: 'low' })
        else {
          const isEveryone = subjects.some(subject => subject.kind === 'Group' && subject.name.startsWith('system:'))
          report({ at, messageId: isEveryone ? 'everyone' : 'bound', data: { kind, binding } })
        }
      }
    },
    ClusterRoleBinding({ metadata, roleRef, subjects }, node) {
      if (metadata?.name !== bootstrap || roleRef?.name !== role || roleRef.kind === 'Role') return
      if ((subjects ?? []).some(subject => subject) || metadata.annotations?.[autoupdate] === 'false') return
      report({
        at: node.at('metadata').at('annotations').at(autoupdate),
        messageId: 'restored',
        data: { binding: bootstrap },
      })
    },
  }),
})
