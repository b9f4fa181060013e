/** Modules that few runs need: they export functions alone, each of which is there at once and brings the rest when it is first called. */

/** By what they are about, relative to `packages`: those that are imported from elsewhere; what only these import comes with them. */
export const seldom: Readonly<Record<string, readonly string[]>> = {
  'custom-resources': [
    'core/src/crd/check.ts',
    'core/src/crd/compiler.ts',
    'core/src/crd/definition-faults.ts',
    'core/src/crd/given-schemas.ts',
    'core/src/re2/pattern.ts',
  ],
  edits: ['core/src/edit/editable.ts', 'core/src/edit/sound-among.ts', 'core/src/fix/fix.ts'],
  directives: [
    'core/src/suppress/annotations.ts',
    'core/src/suppress/baseline.ts',
    'core/src/suppress/check-baseline.ts',
    'core/src/suppress/unused-directives.ts',
  ],
  'odd-yaml': [
    'core/src/source/yaml-characters.ts',
    'core/src/source/yaml-compose.ts',
    'core/src/source/yaml-extent.ts',
    'core/src/source/yaml-find.ts',
    'core/src/source/yaml-value.ts',
  ],
  'network-policies': [
    'kubernetes/src/network/admin-policy.ts',
    'kubernetes/src/network/admin-policy-rules.ts',
    'kubernetes/src/network/calico-policy.ts',
    'kubernetes/src/network/cilium-policy.ts',
    'kubernetes/src/network/network-policy.ts',
    'kubernetes/src/network/network-policy-rules.ts',
  ],
  roles: [
    'kubernetes/src/rbac/built-in-roles.ts',
    'kubernetes/src/rbac/constraints.ts',
    'kubernetes/src/rbac/full-access.ts',
    'kubernetes/src/rbac/role-in-effect.ts',
    'kubernetes/src/rbac/roles.ts',
  ],
  checks: [
    'kubernetes/src/schema/checks/admission.ts',
    'kubernetes/src/schema/checks/admission-policy.ts',
    'kubernetes/src/schema/checks/autoscaler.ts',
    'kubernetes/src/schema/checks/cluster.ts',
    'kubernetes/src/schema/checks/custom-resource-definition.ts',
    'kubernetes/src/schema/checks/disruption.ts',
    'kubernetes/src/schema/checks/endpoints.ts',
    'kubernetes/src/schema/checks/flow-control.ts',
    'kubernetes/src/schema/checks/ingress.ts',
    'kubernetes/src/schema/checks/job.ts',
    'kubernetes/src/schema/checks/network-policy.ts',
    'kubernetes/src/schema/checks/quota.ts',
    'kubernetes/src/schema/checks/rbac.ts',
    'kubernetes/src/schema/checks/storage.ts',
  ],
  'schema-faults': [
    'kubernetes/src/schema/clean-copy.ts',
    'kubernetes/src/schema/repeated-items.ts',
    'kubernetes/src/schema/unknown-field.ts',
    'kubernetes/src/schema/wrong-type.ts',
  ],
}
