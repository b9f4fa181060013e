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
} from './audit/policy.ts'
export type { ConfiguredComponent } from './component/component.ts'
export type { ClusterComponent } from './component/names.ts'
export { componentOfContainer } from './component/of-container.ts'
export { componentFiles, componentsOfFile } from './component/of-file.ts'
export { type ComponentSetting, componentSetting } from './component/setting.ts'
export { goBoolean, goDuration, goInteger } from './component/values.ts'
export { dutyBits } from './duty/bits.ts'
export { conflictsOf, dutiesOf, type HeldConflict, type HeldDuties, type Performance } from './duty/held.ts'
export { heldAnywhere } from './duty/held-bits.ts'
export { type DutyCell, type DutyRow, dutyRows } from './duty/matrix.ts'
export { type MixedRole, mixedRoles } from './duty/mixed-roles.ts'
export { type MixedSubject, mixedSubjects } from './duty/mixed-subjects.ts'
export {
  type DutyModel,
  defaultDuties,
  type JudgedDuty,
  membershipOf,
  type SubjectClass,
  subjectClassOf,
  type Team,
  type Waiver,
  waiverOf,
} from './duty/model.ts'
export { type ReachableConflict, reachableConflicts } from './duty/reachable.ts'
export { SettingError, type SettingPath } from './duty/setting.ts'
export { dutyModelOf } from './duty/settings.ts'
export { subjectClasses } from './duty/subject-classes.ts'
export { matchesSubject, type SubjectPattern, subjectPattern } from './duty/subject-pattern.ts'
export {
  type Conflict,
  type ConflictPreset,
  conflictPresets,
  conflicts,
  type Duty,
  duties,
  type Holder,
  upperHand,
  type Weight,
} from './duty/table.ts'
export { type Escalation, escalationOf, type Ways } from './escalation/escalation.ts'
export type { Memberships } from './escalation/people.ts'
export { type Right, rightTitle } from './escalation/rights.ts'
export type { EscalationGoal, EscalationNode, EscalationStep, UnknownThing } from './escalation/step.ts'
export { thingsElsewhere } from './escalation/unknown-things.ts'
export { type Advisory, advisoriesFor, type FoundAdvisory, hasAdvisories } from './image/advisories.ts'
export { type Component, componentOf, componentTitles } from './image/components.ts'
export {
  type DeprecatedRegistry,
  deprecatedImagesIn,
  deprecatedRegistryOf,
  movedImage,
  type WrittenImage,
} from './image/deprecated-registries.ts'
export { type AdminInterface, adminInterfaceOf } from './image/interfaces.ts'
export { type ImagePlaces, imageHost, imageName, imagePlaces } from './image/place.ts'
export { type EffectivePullPolicy, type PullPolicy, pullPolicyOf } from './image/pull-policy.ts'
export { type ImageReference, imageFault, isImagePlaceholder, parseImage } from './image/reference.ts'
export { compareVersions, type ImageVersion, imageVersion } from './image/version.ts'
export {
  isNginxInjection,
  isNginxSnippet,
  isStrictNginxPath,
  leavesDirective,
  leavesLocation,
  nginxPrefix,
  nginxRisk,
} from './ingress/nginx-annotations.ts'
export { type ApiAge, type ApiReplacement, ageOf } from './lifecycle/age.ts'
export { type Bump, bumpTo } from './lifecycle/bump.ts'
export { type AgedField, agedFields, kindsWithAgedFields } from './lifecycle/fields.ts'
export type { FieldChange } from './lifecycle/found-field.ts'
export { ingressRewrite } from './lifecycle/ingress-rewrite.ts'
export { type Lifecycle, lifecycleOf, type Replacement } from './lifecycle/lifecycle.ts'
export { discardsOutput, switchesOffLogging } from './logging/disabled-logging.ts'
export { isNamespaced } from './namespace/scope.ts'
export {
  type AddressBlock,
  type AddressRange,
  addressBits,
  addressOf,
  coversAllAddresses,
  isInside,
  joinedRangesOf,
  overlap,
  rangeOf,
  rangesOf,
} from './network/cidr.ts'
export {
  allConnections,
  type Connections,
  common,
  connectionsOn,
  connectionsText,
  isEverything,
  isNothing,
  isSubset,
  lastPort,
  noConnections,
  type PortRange,
  type Protocol,
  protocols,
  united,
  without,
} from './network/connections.ts'
export type { Coverage } from './network/coverage.ts'
export type { Demand, Direction } from './network/demand.ts'
export type { Entry, ServedPort } from './network/entries.ts'
export type { BackendFact, EntryFact, ServiceFact, ServicePortFact } from './network/entry-fact.ts'
export { type NetworkFact, networkFact, networkPolicyKinds } from './network/fact.ts'
export type { Flow, Reason } from './network/judge.ts'
export { namespaceNameLabel, ownNamespace } from './network/namespaces.ts'
export {
  type ActingPolicy,
  type End,
  type Explanation,
  type Network,
  networkOf,
  type SelectedPod,
} from './network/network.ts'
export {
  isEveryPod,
  type NetworkPolicyRule,
  networkPolicyRules,
  policyDirections,
} from './network/network-policy.ts'
export {
  type ImaginedParty,
  type OutsideParty,
  type Party,
  type PodParty,
  partyOf,
  type Somebody,
  somebody,
} from './network/party.ts'
export { type NetworkPlugin, networkPluginOf } from './network/plugins.ts'
export type { PolicyFact } from './network/policy.ts'
export type { PeerState } from './network/policy-peers.ts'
export { anyPod, potentialPods } from './network/potential.ts'
export type { PeerFact, PortFact, RuleFact } from './network/rule.ts'
export { isHiddenBy, selectsAllOf } from './network/rule-cover.ts'
export {
  type AppArmorAnnotation,
  appArmorAnnotations,
  appArmorProfileOf,
  type EffectiveAppArmorProfile,
} from './pod/app-armor-profile.ts'
export { addableCapabilities, dangerousCapabilities } from './pod/capabilities.ts'
export { type CommandWords, programsIn, type StartedProgram, scriptsIn, withoutComments } from './pod/command.ts'
export { type ContainerList, type ContainerRole, containersOf, type PodContainer } from './pod/containers.ts'
export { type OpenEmptyDir, openEmptyDirs } from './pod/empty-dirs.ts'
export { type ContainerFact, type ImageFact, type PodFact, type PodPort, podFact } from './pod/fact.ts'
export { imagesOf, isInjectedImage, type PodImage } from './pod/images.ts'
export { type PodNames, podNamesOf } from './pod/names.ts'
export { isDeclaredWindows, type OperatingSystem, operatingSystemOf } from './pod/operating-system.ts'
export { isAsking } from './pod/probe.ts'
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
export { type QuantityDoubt, quantityDoubt } from './quantity/doubt.ts'
export { type Nanos, parseQuantity } from './quantity/quantity.ts'
export { type Access, type AccessGrant, accessOf } from './rbac/access.ts'
export type { AccessBinding, Bindings, Holding } from './rbac/binding.ts'
export { type BindingTable, type Handout, handoutOfHolding } from './rbac/binding-table.ts'
export { type BuiltInGrant, type BuiltInRole, type BuiltIns, builtIns, isBuiltInRole } from './rbac/built-in-roles.ts'
export {
  actionsOf,
  type CapabilityGrant,
  type CapableAction,
  capabilitiesOf,
  capabilityTitle,
  type Permission,
} from './rbac/capabilities.ts'
export {
  type CapabilitySet,
  capabilitySet,
  mayGive,
  mayGiveOneOf,
} from './rbac/capability-set.ts'
export { type Capability, capabilityTable } from './rbac/capability-table.ts'
export { rolesThatMayGive } from './rbac/capable-roles.ts'
export type { ConstraintsFact } from './rbac/constraints.ts'
export { type AccessDecision, type AccessHolder, type AccessRequest, decide, holdersOf } from './rbac/decide.ts'
export { effectiveRule, isInReach } from './rbac/effective.ts'
export {
  type BindingFact,
  type PodSecurityFact,
  type RbacFact,
  type RoleFact,
  rbacFact,
  type ServiceAccountFact,
  type SubjectFact,
  subjectEntry,
  subjectName,
} from './rbac/fact.ts'
export { fullAccess, fullAccessIn } from './rbac/full-access.ts'
export type { Grouped } from './rbac/grouped.ts'
export type { Holder as AccessHolding } from './rbac/holders.ts'
export { type Action, allows, allowsUrl, type Grant, grantOf, isNameless } from './rbac/policy-rule.ts'
export {
  classOf,
  describePrincipal,
  groupsOf,
  implicitGroups,
  type Principal,
  type PrincipalClass,
  principalKey,
  principalOf,
} from './rbac/principal.ts'
export {
  groupsOfResource,
  isBuiltInGroup,
  isImpossibleGroup,
  isNamespacedResource,
  meantGroup,
  meantResource,
} from './rbac/resource-table.ts'
export { type AccessRole, describeReach, type Reach, type WrittenRule } from './rbac/role-in-effect.ts'
export type { ResolvedRole, RoleRule } from './rbac/roles.ts'
export { type CoverBits, coverBits, coversRule, type SingleGrant, uncovered } from './rbac/rule-cover.ts'
export { listsWhere, type RuleLists } from './rbac/rule-lists.ts'
export { describeScope, isManyNamespaces, type Scope } from './rbac/scope.ts'
export { isUrlVerb, isVerb, meantVerb } from './rbac/verbs.ts'
export { type ReferenceFact, referenceFact } from './reference/fact.ts'
export type { Answer, Outside } from './reference/outside.ts'
export { type References, referencesOf } from './reference/references.ts'
export type { Reference, ReferencePart } from './reference/resolve.ts'
export type { ReferenceResource } from './reference/resource.ts'
export type { ReferenceRow, ReferenceUse, WrittenKind } from './reference/row.ts'
export type { Selection } from './reference/selections.ts'
export { type AboveDefault, isMore, requestsAboveDefaults } from './resources/above-default.ts'
export { defaultsByNamespace, type NamespaceDefaults } from './resources/defaults.ts'
export { containerDefaults } from './resources/limit-range.ts'
export { type QosClass, qosClasses, qosClassOf } from './resources/qos.ts'
export { type UnsetRequirement, unsetRequirements } from './resources/unset.ts'
export type { FaultCode, SchemaFault, Step } from './schema/fault.ts'
export { parseAddress, parseBlock } from './schema/grammar/address.ts'
export { labelValue, qualifiedName } from './schema/grammar/name.ts'
export { byteLength } from './schema/grammar/scalar.ts'
export { type JsonSchema, jsonSchema, jsonSchemaOf } from './schema/json-schema.ts'
export { type SchemaFaultsOptions, schemaFaults } from './schema/schema-faults.ts'
export { type ArgumentSecret, argumentSecrets } from './secret/argument-secrets.ts'
export { decodeBase64, isPrintable } from './secret/base64.ts'
export { type Confidence, describeSecret, type FoundSecret, isAsSureAs, surest } from './secret/found-secret.ts'
export { isPlaceholder, isPublic, isReference } from './secret/harmless-text.ts'
export { namedSecret } from './secret/named-secret.ts'
export { type SecretName, secretName } from './secret/secret-name.ts'
export { longestSearched, secretsInText } from './secret/secrets-in-text.ts'
export { itemWithoutSecrets, withoutSecrets } from './secret/without-secrets.ts'
export { type LabelIndex, labelIndexOf } from './selector/label-index.ts'
export { type LabelRequirement, type Labels, meets, requirementsOf, selects } from './selector/label-selector.ts'
export { endOfLife } from './version/end-of-life.ts'
export { type LintedVersions, type MinorRange, minorsOf, oldestVersion } from './version/minors.ts'
export { isSince } from './version/since.ts'
export { type CredentialPath, credentialsAt } from './volume/credential-path.ts'
export { encryptionOf, type VolumeEncryption } from './volume/encryption.ts'
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
export { type EmbeddedPod, podsIn } from './workload/embedded.ts'
export { type Move, type PodPlacement, type WrittenPlace, writtenPlace } from './workload/placement.ts'
export type {
  ContainerParts,
  ContainerSource,
  Openness,
  PodParts,
  Source,
  WorkloadPath,
  WorkloadRow,
} from './workload/row.ts'
export { runsToCompletion } from './workload/run-to-completion.ts'
export { along, type MoreWorkloads, workloadPaths, workloadRows, workloads } from './workload/workloads.ts'
