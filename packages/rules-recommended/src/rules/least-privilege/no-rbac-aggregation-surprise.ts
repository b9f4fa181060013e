/** The roles that users have by default do not grow in silence. */
import { defineRule, type Resource } from '@keelint/core'
import {
  type Access,
  type Capability,
  type CapabilityGrant,
  capabilitiesOf,
  capabilityTitle,
  isBuiltInRole,
  type RoleRule,
} from '@keelint/kubernetes'

const targets = ['view', 'edit', 'admin'] as const

/** What is nobody's daily work, though some tool or other writes the rest. */
const sensitive: readonly Capability[] = [
  'rbac-escalate',
  'rbac-bind',
  'rbac-delegate',
  'impersonate-user',
  'impersonate-group',
  'impersonate-service-account',
  'service-account-token',
  'secret-read',
  'secret-write',
  'csr-approve',
  'csr-sign',
  'node-proxy',
  'node-write',
  'pod-create',
  'workload-create',
  'pod-exec',
  'pod-attach',
  'pod-ephemeral',
  'persistent-volume-create',
  'namespace-label',
  'webhook-write',
  'validating-webhook-write',
  'admission-policy-write',
  'security-context-constraints',
  'api-write',
]

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow labels that add dangerous rights to `view`, `edit` and `admin`',
      rationale:
        'A ClusterRole with the label `rbac.authorization.k8s.io/aggregate-to-view` is a part of `view`, and of `edit` and `admin` with it. Everyone who was given one of these once holds the new rights too, and no binding shows it.',
      remedy: 'Take the label off and bind the role to those who need it, or move what is dangerous to another role.',
      references: [
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles',
        'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles',
      ],
    },
    presets: { strict: true },
    messages: {
      widened: 'The label adds to `{{target}}` what it is not for: everyone who holds it may {{what}}.',
    },
  },
  create: ({ report }) => ({
    Project({ access }) {
      for (const { fact, rules } of access.roles) {
        const { kind, namespace, name, labels, resource } = fact
        if (kind !== 'ClusterRole' || isBuiltInRole(kind, namespace, name)) continue
        for (const target of targets) {
          const label = `rbac.authorization.k8s.io/aggregate-to-${target}`
          if (labels[label] !== 'true') continue
          const usual = held(builtIn(access, target))
          const added = [...held(rules)].filter(([each]) => sensitive.includes(each) && !usual.has(each))
          if (added.length === 0) continue
          report({
            at: { resource, path: ['metadata', 'labels', label] },
            messageId: 'widened',
            data: { target, what: added.map(([each]) => capabilityTitle(each)).join(', ') },
            related: added.flatMap(([, grants]) => placesOf(grants)),
          })
        }
      }
    },
  }),
})

type Rules = readonly RoleRule<Resource>[]

function held(rules: Rules) {
  return capabilitiesOf(rules.map(source => ({ rule: source.rule, scope: 'cluster', source })))
}

function builtIn(access: Access<Resource>, name: string): Rules {
  return access.rolesOf('ClusterRole', undefined, name).flatMap(role => role.rules.filter(({ fact }) => !fact))
}

function placesOf(grants: readonly CapabilityGrant<Rules[number]>[]) {
  return grants.flatMap(({ source: { fact, index }, grant }) =>
    fact
      ? [
          {
            at: { resource: fact.resource, path: ['rules', index, 'resources', grant.resource] },
            message: 'Granted here.',
          },
        ]
      : [],
  )
}
