/** What the parts of the control plane may do is for these alone. */
import { defineRule, type Severity } from '@keelint/core'
import {
  type BindingFact,
  classOf,
  describePrincipal,
  matchesSubject,
  type Principal,
  subjectName,
  subjectPattern,
} from '@keelint/kubernetes'
import { severityIn } from '../../rbac/severity-in.ts'

/** How grave it is where it is held in the whole cluster; what the scheduler may do a second scheduler has to. */
const severities: Readonly<Record<string, Severity>> = {
  'system:kube-controller-manager': 'critical',
  'system:kube-scheduler': 'medium',
  'system:kubelet-api-admin': 'high',
  'system:node': 'high',
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow bindings to the roles of the control plane',
      rationale:
        'The roles `system:controller:…` and `system:kube-controller-manager` are what the control plane does its work with: to write any role, to read every Secret, to create tokens of every account. `system:kubelet-api-admin` is the way to run commands on every node, and `system:node` gives one node what the node authorizer would limit to its own pods. Whoever is bound to one of these is the master of the cluster, under a name that looks like part of it.',
      remedy:
        'Write a role with what is needed, and bind that. Kubelets need no binding: the node authorizer knows them.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#core-component-roles',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#controller-roles',
        'https://kubernetes.io/docs/reference/access-authn-authz/node/',
      ],
    },
    standards: ['mitre:T1078'],
    presets: { strict: true },
    messages: {
      bound: 'The {{kind}} `{{binding}}` grants {{subject}} the role `{{role}}`, which is for the control plane alone.',
      nodes:
        'The {{kind}} `{{binding}}` grants every node the role `system:node`, past the node authorizer, which limits each to its own pods.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Subjects that are part of the control plane, as `User:NAME`, `Group:NAME` or `ServiceAccount:NAMESPACE/NAME`; `*` in them stands for anything. Users and groups whose names begin with `system:` or `kubeadm:` always are. The defaults are the accounts of `kube-system`, and by what names the API server logs in to kubelets.',
          default: [
            'ServiceAccount:kube-system/*',
            'User:kube-apiserver',
            'User:kube-apiserver-kubelet-client',
            'User:kubelet-api',
          ],
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, options }) {
    const allowed = options.allowed.flatMap(text => subjectPattern(text) ?? [])
    const isPart = (principal: Principal) =>
      classOf(principal) === 'built-in' || allowed.some(pattern => matchesSubject(pattern, principal))
    return {
      Project({ access }) {
        for (const { fact, scope, subjects } of access.bindingsWhere(({ roleRef }) => !!severityOf(roleRef))) {
          const { kind, name: binding, roleRef } = fact
          const severity = severityOf(roleRef)!
          for (const { principal, index } of subjects) {
            const found = {
              at: { resource: fact.resource, path: subjectName(fact, index) },
              severity: severityIn({ kind: 'ClusterRole' }, scope === 'cluster' ? 'cluster' : 'namespace', severity),
            }
            if (isNodes(principal) && roleRef.name === 'system:node')
              report({ ...found, messageId: 'nodes', data: { kind, binding } })
            else if (!isPart(principal)) {
              const data = { kind, binding, role: roleRef.name, subject: describePrincipal(principal) }
              report({ ...found, messageId: 'bound', data })
            }
          }
        }
      },
    }
  },
})

function severityOf({ kind, name }: BindingFact<unknown>['roleRef']): Severity | undefined {
  if (kind !== 'ClusterRole') return undefined
  if (name.startsWith('system:controller:')) return 'critical'
  return Object.hasOwn(severities, name) ? severities[name] : undefined
}

function isNodes({ kind, name }: Principal): boolean {
  return kind === 'Group' && name === 'system:nodes'
}
