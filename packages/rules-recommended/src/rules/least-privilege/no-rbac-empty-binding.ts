/** A binding is to somebody. */
import { defineRule, type Node } from '@keelint/core'
import type { RoleBinding } from '@keelint/kubernetes'

const autoupdate = 'rbac.authorization.kubernetes.io/autoupdate'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow bindings without subjects',
      rationale:
        'A binding to nobody grants nothing. Whoever may change it hands out its role without a new binding that anybody would look at, and a reader cannot tell whether the subjects were forgotten.',
      remedy:
        'Delete the binding, or name its subjects. One of the cluster that is to stay empty says so by the annotation `rbac.authorization.kubernetes.io/autoupdate: "false"`.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#rolebinding-and-clusterrolebinding',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#auto-reconciliation',
      ],
    },
    presets: { strict: true },
    messages: { empty: 'The {{kind}} `{{binding}}` has no subjects, so it grants its role to nobody.' },
  },
  create({ report }) {
    const look = ({ metadata, subjects }: RoleBinding, node: Node<RoleBinding>) => {
      if (subjects?.some(subject => subject) || metadata?.annotations?.[autoupdate] === 'false') return
      const { kind, name } = node.resource.id
      report({ at: node.at('subjects'), messageId: 'empty', data: { kind, binding: name } })
    }
    return { RoleBinding: look, ClusterRoleBinding: look }
  },
})
