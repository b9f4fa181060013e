/** Policies in CEL that admission asks, and their bindings, after kubernetes/pkg/apis/admissionregistration/validation. */
import type {
  AuditAnnotation,
  MatchResources,
  ParamKind,
  ParamRef,
  ValidatingAdmissionPolicyBindingSpec,
  ValidatingAdmissionPolicySpec,
  Variable,
} from '../../api/kinds.gen.ts'
import { dns1035Label, dnsSubdomain, groupVersion, pathSegment, qualifiedName } from '../grammar/name.ts'
import { expectText, needText, type Spot } from '../spot.ts'

export function checkAdmissionPolicy(spec: ValidatingAdmissionPolicySpec, spot: Spot): void {
  const { matchConstraints, validations = [], auditAnnotations = [] } = spec
  if ((matchConstraints?.resourceRules?.length ?? 0) === 0)
    spot.fault('missing', 'A policy needs at least one rule on resources.', 'matchConstraints', 'resourceRules')
  if (validations.length + auditAnnotations.length === 0)
    spot.fault('missing', 'A policy needs `validations` or `auditAnnotations`.', 'validations')
}

export function checkParamKind({ apiVersion, kind }: ParamKind, spot: Spot): void {
  needText(spot, apiVersion, groupVersion, 'apiVersion')
  needText(spot, kind, text => dns1035Label(text.toLowerCase()), 'kind')
}

export function checkPolicyVariable({ name }: Variable, spot: Spot): void {
  expectText(
    spot,
    name,
    text => (/^[A-Za-z_]\w*$/.test(text) ? undefined : 'it must be an identifier: letters, digits and `_`'),
    'name',
  )
}

export function checkAuditAnnotation({ key }: AuditAnnotation, spot: Spot): void {
  // The name of the policy stands before it.
  expectText(spot, key, text => (text.includes('/') ? 'it may not hold `/`' : qualifiedName(text)), 'key')
}

export function checkMatchResources(
  { resourceRules = [], excludeResourceRules = [] }: MatchResources,
  spot: Spot,
): void {
  for (const [field, rules] of Object.entries({ resourceRules, excludeResourceRules }))
    for (const [index, { resourceNames = [] }] of rules.entries())
      for (const [place, name] of resourceNames.entries())
        expectText(spot, name, pathSegment, field, index, 'resourceNames', place)
}

export function checkPolicyBinding(spec: ValidatingAdmissionPolicyBindingSpec, spot: Spot): void {
  const { policyName, validationActions = [] } = spec
  needText(spot, policyName, dnsSubdomain, 'policyName')
  if (validationActions.length === 0) spot.fault('missing', 'At least one action is needed.', 'validationActions')
  for (const [index, action] of validationActions.entries())
    if (validationActions.indexOf(action) < index)
      spot.fault('duplicate-item', `\`${action}\` stands there already.`, 'validationActions', index)
  if (validationActions.includes('Deny') && validationActions.includes('Warn'))
    spot.fault(
      'conflict',
      '`Deny` and `Warn` say the same twice.',
      'validationActions',
      validationActions.indexOf('Warn'),
    )
}

export function checkParamRef({ name, selector, parameterNotFoundAction }: ParamRef, spot: Spot): void {
  expectText(spot, name, pathSegment, 'name')
  if (name && selector) spot.keyFault('conflict', 'A parameter has either a `name` or a `selector`.', 'selector')
  if (!name && !selector) spot.fault('missing', 'A parameter needs a `name` or a `selector`.', 'name')
  if (parameterNotFoundAction === undefined)
    spot.fault('missing', '`parameterNotFoundAction` is missing.', 'parameterNotFoundAction')
}
