/** What Kubernetes objects are and mean. */
export { conform, type Dropped } from './api/conform.ts'
export {
  type ApiDefinition,
  type ApiField,
  definition,
  type Minors,
  newestMinor,
  oldestMinor,
} from './api/definition.ts'
export {
  definitionOfKind,
  groupNames,
  groupsOfKind,
  kindNames,
  minorsOfKind,
  nearestDefinitionOfKind,
  versionsOfKind,
} from './api/kind.ts'
export type * from './api/kinds.gen.ts'
export { type MeantKind, meantKind } from './api/meant-kind.ts'
export { typeAt } from './api/type-at.ts'
export type { TypeExpression } from './api/type-expression.ts'
export { type AuditAction, type AuditConcern, auditConcerns } from './audit/concerns.ts'
export { type AuditCoverage, type AuditFault, auditCoverage } from './audit/coverage.ts'
export {
  type AuditDecision,
  type AuditedResource,
  type AuditGroupResources,
  type AuditIdentity,
  type AuditLevel,
  type AuditPolicy,
  type AuditPolicyRule,
  type AuditRequest,
  auditDecision,
  auditLevels,
  isCatchAll,
} from './audit/policy.ts'
export { type ImageReference, parseImage } from './image/reference.ts'
export { type ApiAge, type ApiReplacement, ageOf } from './lifecycle/age.ts'
export { type Bump, bumpTo } from './lifecycle/bump.ts'
export { type AgedField, agedFields, kindsWithAgedFields } from './lifecycle/fields.ts'
export type { FieldChange } from './lifecycle/found-field.ts'
export { ingressRewrite } from './lifecycle/ingress-rewrite.ts'
export { type Lifecycle, lifecycleOf, type Replacement } from './lifecycle/lifecycle.ts'
export { isNamespaced } from './namespace/scope.ts'
export { type AddressBlock, coversAllAddresses } from './network/cidr.ts'
export type { Coverage } from './network/coverage.ts'
export { type NetworkFact, networkFact, networkPolicyKinds } from './network/fact.ts'
export { type Network, networkOf } from './network/network.ts'
export {
  isEveryPod,
  type NetworkPolicyRule,
  networkPolicyRules,
  policyDirections,
} from './network/network-policy.ts'
export type { Direction } from './network/policy.ts'
export {
  type AppArmorAnnotation,
  appArmorAnnotations,
  appArmorProfileOf,
  type EffectiveAppArmorProfile,
} from './pod/app-armor-profile.ts'
export { addableCapabilities, dangerousCapabilities } from './pod/capabilities.ts'
export { type ContainerList, type ContainerRole, containersOf, type PodContainer } from './pod/containers.ts'
export { type ContainerFact, type PodFact, type PodPort, podFact } from './pod/fact.ts'
export { isDeclaredWindows, type OperatingSystem, operatingSystemOf } from './pod/operating-system.ts'
export {
  effectiveQuantity,
  isSome,
  type Requirement,
  type Requirements,
  requirementsIn,
} from './pod/requirements.ts'
export { type EffectiveSeccompProfile, seccompProfileOf } from './pod/seccomp-profile.ts'
export {
  type EffectiveField,
  type EffectiveFields,
  type EffectiveValue,
  effectiveField,
  effectiveWindowsOption,
  type WindowsOption,
} from './pod/security-context.ts'
export { confinedSelinuxTypes } from './pod/selinux.ts'
export { type PodAccounts, podAccounts } from './pod/service-account.ts'
export { safeSysctls } from './pod/sysctls.ts'
export { mayRunAsRoot } from './pod/user-namespace.ts'
export { type Nanos, parseQuantity } from './quantity/quantity.ts'
export {
  type Access,
  type AccessBinding,
  type AccessGrant,
  type AccessRole,
  accessOf,
  describeReach,
  type Reach,
  type WrittenRule,
} from './rbac/access.ts'
export { type BuiltInRole, builtInRoles, isBuiltInRole } from './rbac/built-in-roles.ts'
export {
  type CapabilityGrant,
  capabilitiesOf,
  capabilityTitle,
  describeScope,
  type Permission,
  type Scope,
} from './rbac/capabilities.ts'
export { type Capability, capabilityTable } from './rbac/capability-table.ts'
export { type Conflict, conflicts, type Duty, duties, type Weight } from './rbac/duties.ts'
export {
  type BindingFact,
  type RbacFact,
  type RoleFact,
  rbacFact,
  type ServiceAccountFact,
  type SubjectFact,
} from './rbac/fact.ts'
export { fullAccess } from './rbac/full-access.ts'
export { type Holder, type MixedRole, mixedRoles } from './rbac/mixed-roles.ts'
export { type MixedSubject, mixedSubjects } from './rbac/mixed-subjects.ts'
export { type Action, allows, allowsUrl, type Grant, grantOf } from './rbac/policy-rule.ts'
export {
  classOf,
  describePrincipal,
  implicitGroups,
  type Principal,
  type PrincipalClass,
  principalKey,
  principalOf,
} from './rbac/principal.ts'
export type { ResolvedRole, RoleRule } from './rbac/roles.ts'
export { conflictsOf, dutiesOf, type HeldConflict, type Performance } from './rbac/segregation.ts'
export { containerDefaults } from './resources/limit-range.ts'
export { type NamespaceDefaults, type UnsetRequirement, unsetRequirements } from './resources/unset.ts'
export type { FaultCode, SchemaFault, Step } from './schema/fault.ts'
export { parseAddress, parseBlock } from './schema/grammar/address.ts'
export { type JsonSchema, jsonSchema, jsonSchemaOf } from './schema/json-schema.ts'
export { type SchemaFaultsOptions, schemaFaults } from './schema/schema-faults.ts'
export { type LabelIndex, labelIndexOf } from './selector/label-index.ts'
export { type LabelRequirement, type Labels, meets, requirementsOf, selects } from './selector/label-selector.ts'
export { type LintedVersions, type MinorRange, minorsOf, oldestVersion } from './version/minors.ts'
export { isSince } from './version/since.ts'
export { cleanPath, isWithin } from './volume/host-path.ts'
export { runtimeSocketAt } from './volume/runtime-socket.ts'
export { harmlessHostPaths, isPlaceOfOneProgram, sensitiveFolderAt } from './volume/sensitive-path.ts'
export {
  mountedHostPath,
  type PodVolume,
  type PodVolumeMount,
  type VolumeSource,
  volumeSources,
  volumesOf,
} from './volume/volume.ts'
export { describeItem } from './wording/list-item.ts'
export { describeMinors } from './wording/minors.ts'
export { letterDistance, nearest } from './wording/nearest.ts'
export { describePath } from './wording/path.ts'
export { describeResource } from './wording/resource.ts'
export { runsToCompletion } from './workload/run-to-completion.ts'
export { along, type WorkloadPath, workloadPaths, workloads } from './workload/workloads.ts'
