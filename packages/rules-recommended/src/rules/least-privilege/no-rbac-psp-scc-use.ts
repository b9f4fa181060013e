/** Few may run pods that no policy for pods holds back. */
import { defineRule } from '@keelint/core'
import { type Capability, classOf, describePrincipal, type Principal, principalOf } from '@keelint/kubernetes'
import { isListed } from '../../rbac/exempt-roles.ts'
import { capabilityOptions, rolesGiving } from '../../rbac/roles-giving.ts'

const capabilities: readonly Capability[] = ['pod-security-use']
const lax =
  /^system:openshift:scc:(privileged|anyuid|hostaccess|hostmount-anyuid|hostnetwork|hostnetwork-v2|node-exporter)$/

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow the use of lax security context constraints and pod security policies',
      rationale:
        'On OpenShift a pod is admitted by the constraints that its account may `use`: with `privileged` it is root on the node, with `anyuid` root in its containers. The policies for pods of old versions worked the same way.',
      remedy: 'Name constraints of your own that allow what the workload needs, or `restricted-v2`.',
      references: [
        'https://docs.redhat.com/en/documentation/openshift_container_platform/4.15/html/authentication_and_authorization/managing-pod-security-policies',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
      ],
    },
    standards: ['mitre:T1611'],
    presets: { strict: { wildcards: false } },
    messages: {
      use: 'The {{kind}} `{{role}}` lets its holders run pods under lax rules {{reach}}: it grants {{verbs}} on {{resources}}.',
      binding: 'The {{kind}} `{{binding}}` lets its subjects run pods under the constraints `{{name}}`.',
      listed: 'The constraints `{{name}}` let {{who}} be master of the nodes that its pods run on.',
    },
    schema: capabilityOptions('use them'),
  },
  create: ({ report, options }) => ({
    Project({ access }) {
      for (const { found } of rolesGiving(access, capabilities, 'high', options)) report({ ...found, messageId: 'use' })
      for (const { fact, scope } of access.bindingsWhere(({ roleRef }) => laxIn(roleRef) !== undefined)) {
        if (isListed(fact.roleRef.name, options)) continue
        report({
          at: { resource: fact.resource, path: ['roleRef', 'name'] },
          messageId: 'binding',
          data: { kind: fact.kind, binding: fact.name, name: laxIn(fact.roleRef)! },
          severity: scope === 'cluster' ? 'high' : 'medium',
        })
      }
      for (const { resource, name, givesNodes, users, groups } of access.constraints)
        for (const [kind, list, names] of [
          ['User', 'users', users],
          ['Group', 'groups', groups],
        ] as const)
          for (const [index, each] of names.entries()) {
            const principal = principalOf({ kind, name: each })
            // The cluster's own are among those of the constraints that it comes with.
            if (!givesNodes || !principal || isOwn(principal)) continue
            report({
              at: { resource, path: [list, index] },
              messageId: 'listed',
              data: { name, who: describePrincipal(principal) },
            })
          }
    },
  }),
})

/** What the role of a reference lets use. */
function laxIn({ kind, name }: { readonly kind: string; readonly name: string }): string | undefined {
  return kind === 'ClusterRole' ? lax.exec(name)?.[1] : undefined
}

/** Whoever is of the control plane, or of OpenShift itself. */
function isOwn({ kind, namespace, name }: Principal): boolean {
  if (kind === 'ServiceAccount') return /^(kube|openshift)-/.test(namespace ?? '')
  return classOf({ kind, name }) === 'built-in' && !/^system:(authenticated|unauthenticated|serviceaccounts)/.test(name)
}
