/** Generated from k8s-api.txt by tools/api/generate-table.ts: the Kubernetes API, a definition or field a line. */
export const TABLE: string = `
admissionregistration.v1.ApplyConfiguration 36-36
 expression s
admissionregistration.v1.AuditAnnotation 30-36
 key! s
 valueExpression! s
admissionregistration.v1.ExpressionWarning 30-36
 fieldRef! s
 warning! s
admissionregistration.v1.JSONPatch 36-36
 expression s
admissionregistration.v1.MatchCondition 27-36
 expression! s
 name! s
admissionregistration.v1.MatchResources 30-36
 excludeResourceRules #admissionregistration.v1.NamedRuleWithOperations[]
 matchPolicy s(Equivalent,Exact)
 namespaceSelector #meta.v1.LabelSelector
 objectSelector #meta.v1.LabelSelector
 resourceRules #admissionregistration.v1.NamedRuleWithOperations[]
admissionregistration.v1.MutatingAdmissionPolicy =admissionregistration.k8s.io/v1/MutatingAdmissionPolicy 36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.MutatingAdmissionPolicySpec
admissionregistration.v1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding 36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBindingList 36-36
 apiVersion s
 items! #admissionregistration.v1.MutatingAdmissionPolicyBinding[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec 36-36
 matchResources #admissionregistration.v1.MatchResources
 paramRef #admissionregistration.v1.ParamRef
 policyName s
admissionregistration.v1.MutatingAdmissionPolicyList =admissionregistration.k8s.io/v1/MutatingAdmissionPolicyList 36-36
 apiVersion s
 items! #admissionregistration.v1.MutatingAdmissionPolicy[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.MutatingAdmissionPolicySpec 36-36
 failurePolicy s(Fail,Ignore)
 matchConditions #admissionregistration.v1.MatchCondition[]@name
 matchConstraints #admissionregistration.v1.MatchResources
 mutations #admissionregistration.v1.Mutation[]
 paramKind #admissionregistration.v1.ParamKind
 reinvocationPolicy s(IfNeeded,Never)
 variables #admissionregistration.v1.Variable[]
admissionregistration.v1.MutatingWebhook
 admissionReviewVersions! s[]
 clientConfig! #admissionregistration.v1.WebhookClientConfig
 failurePolicy s(Fail,Ignore)
 matchConditions #admissionregistration.v1.MatchCondition[]@name 27-36
 matchPolicy s(Equivalent,Exact)
 name! s
 namespaceSelector #meta.v1.LabelSelector
 objectSelector #meta.v1.LabelSelector
 reinvocationPolicy s(IfNeeded,Never)
 rules #admissionregistration.v1.RuleWithOperations[]
 sideEffects! s(None,NoneOnDryRun,Some,Unknown)
 timeoutSeconds int32
admissionregistration.v1.MutatingWebhookConfiguration =admissionregistration.k8s.io/v1/MutatingWebhookConfiguration
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 webhooks #admissionregistration.v1.MutatingWebhook[]@name
admissionregistration.v1.MutatingWebhookConfigurationList =admissionregistration.k8s.io/v1/MutatingWebhookConfigurationList
 apiVersion s
 items! #admissionregistration.v1.MutatingWebhookConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.Mutation 36-36
 applyConfiguration #admissionregistration.v1.ApplyConfiguration
 jsonPatch #admissionregistration.v1.JSONPatch
 patchType! s(ApplyConfiguration,JSONPatch)
admissionregistration.v1.NamedRuleWithOperations 30-36
 apiGroups s[]
 apiVersions s[]
 operations s(*,CONNECT,CREATE,DELETE,UPDATE)[]
 resourceNames s[]
 resources s[]
 scope s(*,Cluster,Namespaced)
admissionregistration.v1.ParamKind 30-36
 apiVersion s
 kind s
admissionregistration.v1.ParamRef 30-36
 name s
 namespace s
 parameterNotFoundAction s
 selector #meta.v1.LabelSelector
admissionregistration.v1.RuleWithOperations
 apiGroups s[]
 apiVersions s[]
 operations s(*,CONNECT,CREATE,DELETE,UPDATE)[]
 resources s[]
 scope s(*,Cluster,Namespaced)
admissionregistration.v1.ServiceReference
 name! s
 namespace! s
 path s
 port int32
admissionregistration.v1.TypeChecking 30-36
 expressionWarnings #admissionregistration.v1.ExpressionWarning[]
admissionregistration.v1.ValidatingAdmissionPolicy =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy 30-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.ValidatingAdmissionPolicySpec
 status #admissionregistration.v1.ValidatingAdmissionPolicyStatus
admissionregistration.v1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding 30-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec 30-35
 spec! #admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec 36-36
admissionregistration.v1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBindingList 30-36
 apiVersion s
 items #admissionregistration.v1.ValidatingAdmissionPolicyBinding[] 30-30
 items! #admissionregistration.v1.ValidatingAdmissionPolicyBinding[] 31-36
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec 30-36
 matchResources #admissionregistration.v1.MatchResources
 paramRef #admissionregistration.v1.ParamRef
 policyName s 30-35
 policyName! s 36-36
 validationActions s(Audit,Deny,Warn)[] 30-35
 validationActions! s(Audit,Deny,Warn)[] 36-36
admissionregistration.v1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList 30-36
 apiVersion s
 items #admissionregistration.v1.ValidatingAdmissionPolicy[] 30-30
 items! #admissionregistration.v1.ValidatingAdmissionPolicy[] 31-36
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.ValidatingAdmissionPolicySpec 30-36
 auditAnnotations #admissionregistration.v1.AuditAnnotation[]
 failurePolicy s(Fail,Ignore)
 matchConditions #admissionregistration.v1.MatchCondition[]@name
 matchConstraints #admissionregistration.v1.MatchResources
 paramKind #admissionregistration.v1.ParamKind
 validations #admissionregistration.v1.Validation[]
 variables #admissionregistration.v1.Variable[]@name
admissionregistration.v1.ValidatingAdmissionPolicyStatus 30-36
 conditions #meta.v1.Condition[]
 observedGeneration int64
 typeChecking #admissionregistration.v1.TypeChecking
admissionregistration.v1.ValidatingWebhook
 admissionReviewVersions! s[]
 clientConfig! #admissionregistration.v1.WebhookClientConfig
 failurePolicy s(Fail,Ignore)
 matchConditions #admissionregistration.v1.MatchCondition[]@name 27-36
 matchPolicy s(Equivalent,Exact)
 name! s
 namespaceSelector #meta.v1.LabelSelector
 objectSelector #meta.v1.LabelSelector
 rules #admissionregistration.v1.RuleWithOperations[]
 sideEffects! s(None,NoneOnDryRun,Some,Unknown)
 timeoutSeconds int32
admissionregistration.v1.ValidatingWebhookConfiguration =admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 webhooks #admissionregistration.v1.ValidatingWebhook[]@name
admissionregistration.v1.ValidatingWebhookConfigurationList =admissionregistration.k8s.io/v1/ValidatingWebhookConfigurationList
 apiVersion s
 items! #admissionregistration.v1.ValidatingWebhookConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1.Validation 30-36
 expression! s
 message s
 messageExpression s
 reason s
admissionregistration.v1.Variable 30-36
 expression! s
 name! s
admissionregistration.v1.WebhookClientConfig
 caBundle byte
 service #admissionregistration.v1.ServiceReference
 url s
admissionregistration.v1alpha1.ApplyConfiguration 32-36
 expression s
admissionregistration.v1alpha1.AuditAnnotation 27-31
 key! s
 valueExpression! s
admissionregistration.v1alpha1.ExpressionWarning 27-31
 fieldRef! s
 warning! s
admissionregistration.v1alpha1.JSONPatch 32-36
 expression s
admissionregistration.v1alpha1.MatchCondition 27-36
 expression! s
 name! s
admissionregistration.v1alpha1.MatchResources 26-36
 excludeResourceRules #admissionregistration.v1alpha1.NamedRuleWithOperations[]
 matchPolicy s
 namespaceSelector #meta.v1.LabelSelector
 objectSelector #meta.v1.LabelSelector
 resourceRules #admissionregistration.v1alpha1.NamedRuleWithOperations[]
admissionregistration.v1alpha1.MutatingAdmissionPolicy =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.MutatingAdmissionPolicySpec
admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBinding 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyBindingList 32-36
 apiVersion s
 items! #admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec 32-36
 matchResources #admissionregistration.v1alpha1.MatchResources
 paramRef #admissionregistration.v1alpha1.ParamRef
 policyName s
admissionregistration.v1alpha1.MutatingAdmissionPolicyList =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicyList 32-36
 apiVersion s
 items! #admissionregistration.v1alpha1.MutatingAdmissionPolicy[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1alpha1.MutatingAdmissionPolicySpec 32-36
 failurePolicy s
 matchConditions #admissionregistration.v1alpha1.MatchCondition[]@name
 matchConstraints #admissionregistration.v1alpha1.MatchResources
 mutations #admissionregistration.v1alpha1.Mutation[]
 paramKind #admissionregistration.v1alpha1.ParamKind
 reinvocationPolicy s
 variables #admissionregistration.v1alpha1.Variable[]
admissionregistration.v1alpha1.Mutation 32-36
 applyConfiguration #admissionregistration.v1alpha1.ApplyConfiguration
 jsonPatch #admissionregistration.v1alpha1.JSONPatch
 patchType! s
admissionregistration.v1alpha1.NamedRuleWithOperations 26-36
 apiGroups s[]
 apiVersions s[]
 operations s[]
 resourceNames s[]
 resources s[]
 scope s
admissionregistration.v1alpha1.ParamKind 26-36
 apiVersion s
 kind s
admissionregistration.v1alpha1.ParamRef 26-36
 name s
 namespace s
 parameterNotFoundAction s 28-36
 selector #meta.v1.LabelSelector 28-36
admissionregistration.v1alpha1.TypeChecking 27-31
 expressionWarnings #admissionregistration.v1alpha1.ExpressionWarning[]
admissionregistration.v1alpha1.ValidatingAdmissionPolicy =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicy 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec
 status #admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus 27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBinding 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyBindingList 26-31
 apiVersion s
 items #admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding[] 26-30
 items! #admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding[] 31-31
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec 26-31
 matchResources #admissionregistration.v1alpha1.MatchResources
 paramRef #admissionregistration.v1alpha1.ParamRef
 policyName s
 validationActions s[] 27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolicyList 26-31
 apiVersion s
 items #admissionregistration.v1alpha1.ValidatingAdmissionPolicy[] 26-30
 items! #admissionregistration.v1alpha1.ValidatingAdmissionPolicy[] 31-31
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec 26-31
 auditAnnotations #admissionregistration.v1alpha1.AuditAnnotation[] 27-31
 failurePolicy s
 matchConditions #admissionregistration.v1alpha1.MatchCondition[]@name 27-31
 matchConstraints #admissionregistration.v1alpha1.MatchResources
 paramKind #admissionregistration.v1alpha1.ParamKind
 validations! #admissionregistration.v1alpha1.Validation[] 26-26
 validations #admissionregistration.v1alpha1.Validation[] 27-31
 variables #admissionregistration.v1alpha1.Variable[]@name 28-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus 27-31
 conditions #meta.v1.Condition[]
 observedGeneration int64
 typeChecking #admissionregistration.v1alpha1.TypeChecking
admissionregistration.v1alpha1.Validation 26-31
 expression! s
 message s
 messageExpression s 27-31
 reason s
admissionregistration.v1alpha1.Variable 28-36
 expression! s
 name! s
admissionregistration.v1beta1.ApplyConfiguration 34-36
 expression s
admissionregistration.v1beta1.AuditAnnotation 28-33
 key! s
 valueExpression! s
admissionregistration.v1beta1.ExpressionWarning 28-33
 fieldRef! s
 warning! s
admissionregistration.v1beta1.JSONPatch 34-36
 expression s
admissionregistration.v1beta1.MatchCondition 28-36
 expression! s
 name! s
admissionregistration.v1beta1.MatchResources 28-36
 excludeResourceRules #admissionregistration.v1beta1.NamedRuleWithOperations[]
 matchPolicy s
 namespaceSelector #meta.v1.LabelSelector
 objectSelector #meta.v1.LabelSelector
 resourceRules #admissionregistration.v1beta1.NamedRuleWithOperations[]
admissionregistration.v1beta1.MutatingAdmissionPolicy =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.MutatingAdmissionPolicySpec
admissionregistration.v1beta1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBinding 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyBindingList 34-36
 apiVersion s
 items! #admissionregistration.v1beta1.MutatingAdmissionPolicyBinding[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec 34-36
 matchResources #admissionregistration.v1beta1.MatchResources
 paramRef #admissionregistration.v1beta1.ParamRef
 policyName s
admissionregistration.v1beta1.MutatingAdmissionPolicyList =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyList 34-36
 apiVersion s
 items! #admissionregistration.v1beta1.MutatingAdmissionPolicy[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1beta1.MutatingAdmissionPolicySpec 34-36
 failurePolicy s
 matchConditions #admissionregistration.v1beta1.MatchCondition[]@name
 matchConstraints #admissionregistration.v1beta1.MatchResources
 mutations #admissionregistration.v1beta1.Mutation[]
 paramKind #admissionregistration.v1beta1.ParamKind
 reinvocationPolicy s
 variables #admissionregistration.v1beta1.Variable[]
admissionregistration.v1beta1.Mutation 34-36
 applyConfiguration #admissionregistration.v1beta1.ApplyConfiguration
 jsonPatch #admissionregistration.v1beta1.JSONPatch
 patchType! s
admissionregistration.v1beta1.NamedRuleWithOperations 28-36
 apiGroups s[]
 apiVersions s[]
 operations s[]
 resourceNames s[]
 resources s[]
 scope s
admissionregistration.v1beta1.ParamKind 28-36
 apiVersion s
 kind s
admissionregistration.v1beta1.ParamRef 28-36
 name s
 namespace s
 parameterNotFoundAction s
 selector #meta.v1.LabelSelector
admissionregistration.v1beta1.TypeChecking 28-33
 expressionWarnings #admissionregistration.v1beta1.ExpressionWarning[]
admissionregistration.v1beta1.ValidatingAdmissionPolicy =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicy 28-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.ValidatingAdmissionPolicySpec
 status #admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus
admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBinding 28-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyBindingList 28-33
 apiVersion s
 items #admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding[] 28-30
 items! #admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding[] 31-33
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec 28-33
 matchResources #admissionregistration.v1beta1.MatchResources
 paramRef #admissionregistration.v1beta1.ParamRef
 policyName s
 validationActions s[]
admissionregistration.v1beta1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicyList 28-33
 apiVersion s
 items #admissionregistration.v1beta1.ValidatingAdmissionPolicy[] 28-30
 items! #admissionregistration.v1beta1.ValidatingAdmissionPolicy[] 31-33
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1beta1.ValidatingAdmissionPolicySpec 28-33
 auditAnnotations #admissionregistration.v1beta1.AuditAnnotation[]
 failurePolicy s
 matchConditions #admissionregistration.v1beta1.MatchCondition[]@name
 matchConstraints #admissionregistration.v1beta1.MatchResources
 paramKind #admissionregistration.v1beta1.ParamKind
 validations #admissionregistration.v1beta1.Validation[]
 variables #admissionregistration.v1beta1.Variable[]@name
admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus 28-33
 conditions #meta.v1.Condition[]
 observedGeneration int64
 typeChecking #admissionregistration.v1beta1.TypeChecking
admissionregistration.v1beta1.Validation 28-33
 expression! s
 message s
 messageExpression s
 reason s
admissionregistration.v1beta1.Variable 28-36
 expression! s
 name! s
apiextensions.v1.CustomResourceColumnDefinition
 description s
 format s
 jsonPath! s
 name! s
 priority int32
 type! s
apiextensions.v1.CustomResourceConversion
 strategy! s
 webhook #apiextensions.v1.WebhookConversion
apiextensions.v1.CustomResourceDefinition =apiextensions.k8s.io/v1/CustomResourceDefinition
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #apiextensions.v1.CustomResourceDefinitionSpec
 status #apiextensions.v1.CustomResourceDefinitionStatus
apiextensions.v1.CustomResourceDefinitionCondition
 lastTransitionTime time
 message s
 observedGeneration int64 35-36
 reason s
 status! s
 type! s
apiextensions.v1.CustomResourceDefinitionList =apiextensions.k8s.io/v1/CustomResourceDefinitionList
 apiVersion s
 items! #apiextensions.v1.CustomResourceDefinition[]
 kind s
 metadata #meta.v1.ListMeta
apiextensions.v1.CustomResourceDefinitionNames
 categories s[]
 kind! s
 listKind s
 plural! s
 shortNames s[]
 singular s
apiextensions.v1.CustomResourceDefinitionSpec
 conversion #apiextensions.v1.CustomResourceConversion
 group! s
 names! #apiextensions.v1.CustomResourceDefinitionNames
 preserveUnknownFields b
 scope! s
 versions! #apiextensions.v1.CustomResourceDefinitionVersion[]
apiextensions.v1.CustomResourceDefinitionStatus
 acceptedNames #apiextensions.v1.CustomResourceDefinitionNames
 conditions #apiextensions.v1.CustomResourceDefinitionCondition[]
 observedGeneration int64 35-36
 storedVersions s[]
apiextensions.v1.CustomResourceDefinitionVersion
 additionalPrinterColumns #apiextensions.v1.CustomResourceColumnDefinition[]
 deprecated b
 deprecationWarning s
 name! s
 schema #apiextensions.v1.CustomResourceValidation
 selectableFields #apiextensions.v1.SelectableField[] 30-36
 served! b
 storage! b
 subresources #apiextensions.v1.CustomResourceSubresources
apiextensions.v1.CustomResourceSubresourceScale
 labelSelectorPath s
 specReplicasPath! s
 statusReplicasPath! s
apiextensions.v1.CustomResourceSubresources
 scale #apiextensions.v1.CustomResourceSubresourceScale
 status obj
apiextensions.v1.CustomResourceValidation
 openAPIV3Schema #apiextensions.v1.JSONSchemaProps
apiextensions.v1.ExternalDocumentation
 description s
 url s
apiextensions.v1.JSONSchemaProps
 $ref s
 $schema s
 additionalItems any
 additionalProperties any
 allOf #apiextensions.v1.JSONSchemaProps[]
 anyOf #apiextensions.v1.JSONSchemaProps[]
 default any
 definitions map<#apiextensions.v1.JSONSchemaProps>
 dependencies map<any>
 description s
 enum any[]
 example any
 exclusiveMaximum b
 exclusiveMinimum b
 externalDocs #apiextensions.v1.ExternalDocumentation
 format s
 id s
 items any
 maxItems int64
 maxLength int64
 maxProperties int64
 maximum double
 minItems int64
 minLength int64
 minProperties int64
 minimum double
 multipleOf double
 not #apiextensions.v1.JSONSchemaProps
 nullable b
 oneOf #apiextensions.v1.JSONSchemaProps[]
 pattern s
 patternProperties map<#apiextensions.v1.JSONSchemaProps>
 properties map<#apiextensions.v1.JSONSchemaProps>
 required s[]
 title s
 type s
 uniqueItems b
 x-kubernetes-embedded-resource b
 x-kubernetes-int-or-string b
 x-kubernetes-list-map-keys s[]
 x-kubernetes-list-type s
 x-kubernetes-map-type s
 x-kubernetes-preserve-unknown-fields b
 x-kubernetes-validations #apiextensions.v1.ValidationRule[]@rule
apiextensions.v1.SelectableField 30-36
 jsonPath! s
apiextensions.v1.ServiceReference
 name! s
 namespace! s
 path s
 port int32
apiextensions.v1.ValidationRule
 fieldPath s 28-36
 message s
 messageExpression s 27-36
 optionalOldSelf b 29-36
 reason s(FieldValueDuplicate,FieldValueForbidden,FieldValueInvalid,FieldValueRequired) 28-36
 rule! s
apiextensions.v1.WebhookClientConfig
 caBundle byte
 service #apiextensions.v1.ServiceReference
 url s
apiextensions.v1.WebhookConversion
 clientConfig #apiextensions.v1.WebhookClientConfig
 conversionReviewVersions! s[]
apiregistration.v1.APIService =apiregistration.k8s.io/v1/APIService
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #apiregistration.v1.APIServiceSpec
 status #apiregistration.v1.APIServiceStatus
apiregistration.v1.APIServiceCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
apiregistration.v1.APIServiceList =apiregistration.k8s.io/v1/APIServiceList
 apiVersion s
 items! #apiregistration.v1.APIService[]
 kind s
 metadata #meta.v1.ListMeta
apiregistration.v1.APIServiceSpec
 caBundle byte
 group s
 groupPriorityMinimum! int32
 insecureSkipTLSVerify b
 service #apiregistration.v1.ServiceReference
 version s
 versionPriority! int32
apiregistration.v1.APIServiceStatus
 conditions #apiregistration.v1.APIServiceCondition[]
apiregistration.v1.ServiceReference
 name s
 namespace s
 port int32
apiserverinternal.v1alpha1.ServerStorageVersion
 apiServerID s 25-35
 apiServerID! s 36-36
 decodableVersions s[] 25-35
 decodableVersions! s[] 36-36
 encodingVersion s 25-35
 encodingVersion! s 36-36
 servedVersions s[] 28-36
apiserverinternal.v1alpha1.StorageVersion =internal.apiserver.k8s.io/v1alpha1/StorageVersion
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta 25-35
 metadata! #meta.v1.ObjectMeta 36-36
 spec! obj 25-35
 spec obj 36-36
 status! #apiserverinternal.v1alpha1.StorageVersionStatus 25-35
 status #apiserverinternal.v1alpha1.StorageVersionStatus 36-36
apiserverinternal.v1alpha1.StorageVersionCondition
 lastTransitionTime time
 message s 25-29
 message! s 30-36
 observedGeneration int64
 reason! s
 status! s
 type! s
apiserverinternal.v1alpha1.StorageVersionList =internal.apiserver.k8s.io/v1alpha1/StorageVersionList
 apiVersion s
 items! #apiserverinternal.v1alpha1.StorageVersion[]
 kind s
 metadata #meta.v1.ListMeta
apiserverinternal.v1alpha1.StorageVersionStatus
 commonEncodingVersion s
 conditions #apiserverinternal.v1alpha1.StorageVersionCondition[]
 storageVersions #apiserverinternal.v1alpha1.ServerStorageVersion[]
apps.v1.ControllerRevision =apps/v1/ControllerRevision
 apiVersion s
 data obj
 kind s
 metadata #meta.v1.ObjectMeta
 revision! int64
apps.v1.ControllerRevisionList =apps/v1/ControllerRevisionList
 apiVersion s
 items! #apps.v1.ControllerRevision[]
 kind s
 metadata #meta.v1.ListMeta
apps.v1.DaemonSet =apps/v1/DaemonSet
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #apps.v1.DaemonSetSpec
 status #apps.v1.DaemonSetStatus
apps.v1.DaemonSetCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
apps.v1.DaemonSetList =apps/v1/DaemonSetList
 apiVersion s
 items! #apps.v1.DaemonSet[]
 kind s
 metadata #meta.v1.ListMeta
apps.v1.DaemonSetSpec
 minReadySeconds int32
 revisionHistoryLimit int32
 selector! #meta.v1.LabelSelector
 template! #core.v1.PodTemplateSpec
 updateStrategy #apps.v1.DaemonSetUpdateStrategy
apps.v1.DaemonSetStatus
 collisionCount int32
 conditions #apps.v1.DaemonSetCondition[]
 currentNumberScheduled! int32
 desiredNumberScheduled! int32
 numberAvailable int32
 numberMisscheduled! int32
 numberReady! int32
 numberUnavailable int32
 observedGeneration int64
 updatedNumberScheduled int32
apps.v1.DaemonSetUpdateStrategy
 rollingUpdate #apps.v1.RollingUpdateDaemonSet
 type s(OnDelete,RollingUpdate)
apps.v1.Deployment =apps/v1/Deployment
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #apps.v1.DeploymentSpec
 status #apps.v1.DeploymentStatus
apps.v1.DeploymentCondition
 lastTransitionTime time
 lastUpdateTime time
 message s
 reason s
 status! s
 type! s
apps.v1.DeploymentList =apps/v1/DeploymentList
 apiVersion s
 items! #apps.v1.Deployment[]
 kind s
 metadata #meta.v1.ListMeta
apps.v1.DeploymentSpec
 minReadySeconds int32
 paused b
 progressDeadlineSeconds int32
 replicas int32
 revisionHistoryLimit int32
 selector! #meta.v1.LabelSelector
 strategy #apps.v1.DeploymentStrategy
 template! #core.v1.PodTemplateSpec
apps.v1.DeploymentStatus
 availableReplicas int32
 collisionCount int32
 conditions #apps.v1.DeploymentCondition[]
 observedGeneration int64
 readyReplicas int32
 replicas int32
 terminatingReplicas int32 33-36
 unavailableReplicas int32
 updatedReplicas int32
apps.v1.DeploymentStrategy
 rollingUpdate #apps.v1.RollingUpdateDeployment
 type s(Recreate,RollingUpdate)
apps.v1.ReplicaSet =apps/v1/ReplicaSet
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #apps.v1.ReplicaSetSpec
 status #apps.v1.ReplicaSetStatus
apps.v1.ReplicaSetCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
apps.v1.ReplicaSetList =apps/v1/ReplicaSetList
 apiVersion s
 items! #apps.v1.ReplicaSet[]
 kind s
 metadata #meta.v1.ListMeta
apps.v1.ReplicaSetSpec
 minReadySeconds int32
 replicas int32
 selector! #meta.v1.LabelSelector
 template #core.v1.PodTemplateSpec
apps.v1.ReplicaSetStatus
 availableReplicas int32
 conditions #apps.v1.ReplicaSetCondition[]
 fullyLabeledReplicas int32
 observedGeneration int64
 readyReplicas int32
 replicas! int32
 terminatingReplicas int32 33-36
apps.v1.RollingUpdateDaemonSet
 maxSurge ios
 maxUnavailable ios
apps.v1.RollingUpdateDeployment
 maxSurge ios
 maxUnavailable ios
apps.v1.RollingUpdateStatefulSetStrategy
 maxUnavailable ios
 partition int32
apps.v1.StatefulSet =apps/v1/StatefulSet
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #apps.v1.StatefulSetSpec
 status #apps.v1.StatefulSetStatus
apps.v1.StatefulSetCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
apps.v1.StatefulSetList =apps/v1/StatefulSetList
 apiVersion s
 items! #apps.v1.StatefulSet[]
 kind s
 metadata #meta.v1.ListMeta
apps.v1.StatefulSetOrdinals 26-36
 start int32
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
 whenDeleted s
 whenScaled s
apps.v1.StatefulSetSpec
 minReadySeconds int32
 ordinals #apps.v1.StatefulSetOrdinals 26-36
 persistentVolumeClaimRetentionPolicy #apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy
 podManagementPolicy s(OrderedReady,Parallel)
 replicas int32
 revisionHistoryLimit int32
 selector! #meta.v1.LabelSelector
 serviceName! s 25-32
 serviceName s 33-36
 template! #core.v1.PodTemplateSpec
 updateStrategy #apps.v1.StatefulSetUpdateStrategy
 volumeClaimTemplates #core.v1.PersistentVolumeClaim[]
apps.v1.StatefulSetStatus
 availableReplicas int32
 collisionCount int32
 conditions #apps.v1.StatefulSetCondition[]
 currentReplicas int32
 currentRevision s
 observedGeneration int64
 readyReplicas int32
 replicas! int32
 updateRevision s
 updatedReplicas int32
apps.v1.StatefulSetUpdateStrategy
 rollingUpdate #apps.v1.RollingUpdateStatefulSetStrategy
 type s(OnDelete,RollingUpdate)
authentication.v1.BoundObjectReference
 apiVersion s
 kind s
 name s
 uid s
authentication.v1.SelfSubjectReview =authentication.k8s.io/v1/SelfSubjectReview 28-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 status #authentication.v1.SelfSubjectReviewStatus
authentication.v1.SelfSubjectReviewStatus 28-36
 userInfo #authentication.v1.UserInfo
authentication.v1.TokenRequest =authentication.k8s.io/v1/TokenRequest
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authentication.v1.TokenRequestSpec 25-35
 spec #authentication.v1.TokenRequestSpec 36-36
 status #authentication.v1.TokenRequestStatus
authentication.v1.TokenRequestSpec
 audiences! s[] 25-35
 audiences s[] 36-36
 boundObjectRef #authentication.v1.BoundObjectReference
 expirationSeconds int64
authentication.v1.TokenRequestStatus
 expirationTimestamp! time 25-35
 expirationTimestamp time 36-36
 token! s 25-35
 token s 36-36
authentication.v1.TokenReview =authentication.k8s.io/v1/TokenReview
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authentication.v1.TokenReviewSpec
 status #authentication.v1.TokenReviewStatus
authentication.v1.TokenReviewSpec
 audiences s[]
 token s 25-35
 token! s 36-36
authentication.v1.TokenReviewStatus
 audiences s[]
 authenticated b
 error s
 user #authentication.v1.UserInfo
authentication.v1.UserInfo
 extra map<s[]>
 groups s[]
 uid s
 username s
authentication.v1alpha1.SelfSubjectReview =authentication.k8s.io/v1alpha1/SelfSubjectReview 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 status #authentication.v1alpha1.SelfSubjectReviewStatus
authentication.v1alpha1.SelfSubjectReviewStatus 26-31
 userInfo #authentication.v1.UserInfo
authentication.v1beta1.SelfSubjectReview =authentication.k8s.io/v1beta1/SelfSubjectReview 27-32
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 status #authentication.v1beta1.SelfSubjectReviewStatus
authentication.v1beta1.SelfSubjectReviewStatus 27-32
 userInfo #authentication.v1.UserInfo
authorization.v1.FieldSelectorAttributes 31-36
 rawSelector s
 requirements #meta.v1.FieldSelectorRequirement[]
authorization.v1.LabelSelectorAttributes 31-36
 rawSelector s
 requirements #meta.v1.LabelSelectorRequirement[]
authorization.v1.LocalSubjectAccessReview =authorization.k8s.io/v1/LocalSubjectAccessReview
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authorization.v1.SubjectAccessReviewSpec
 status #authorization.v1.SubjectAccessReviewStatus
authorization.v1.NonResourceAttributes
 path s
 verb s
authorization.v1.NonResourceRule
 nonResourceURLs s[]
 verbs! s[]
authorization.v1.ResourceAttributes
 fieldSelector #authorization.v1.FieldSelectorAttributes 31-36
 group s
 labelSelector #authorization.v1.LabelSelectorAttributes 31-36
 name s
 namespace s
 resource s
 subresource s
 verb s
 version s
authorization.v1.ResourceRule
 apiGroups s[]
 resourceNames s[]
 resources s[]
 verbs! s[]
authorization.v1.SelfSubjectAccessReview =authorization.k8s.io/v1/SelfSubjectAccessReview
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authorization.v1.SelfSubjectAccessReviewSpec
 status #authorization.v1.SubjectAccessReviewStatus
authorization.v1.SelfSubjectAccessReviewSpec
 nonResourceAttributes #authorization.v1.NonResourceAttributes
 resourceAttributes #authorization.v1.ResourceAttributes
authorization.v1.SelfSubjectRulesReview =authorization.k8s.io/v1/SelfSubjectRulesReview
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authorization.v1.SelfSubjectRulesReviewSpec
 status #authorization.v1.SubjectRulesReviewStatus
authorization.v1.SelfSubjectRulesReviewSpec
 namespace s
authorization.v1.SubjectAccessReview =authorization.k8s.io/v1/SubjectAccessReview
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #authorization.v1.SubjectAccessReviewSpec
 status #authorization.v1.SubjectAccessReviewStatus
authorization.v1.SubjectAccessReviewSpec
 extra map<s[]>
 groups s[]
 nonResourceAttributes #authorization.v1.NonResourceAttributes
 resourceAttributes #authorization.v1.ResourceAttributes
 uid s
 user s
authorization.v1.SubjectAccessReviewStatus
 allowed! b
 denied b
 evaluationError s
 reason s
authorization.v1.SubjectRulesReviewStatus
 evaluationError s
 incomplete! b
 nonResourceRules! #authorization.v1.NonResourceRule[]
 resourceRules! #authorization.v1.ResourceRule[]
autoscaling.v1.CrossVersionObjectReference
 apiVersion s
 kind! s
 name! s
autoscaling.v1.HorizontalPodAutoscaler =autoscaling/v1/HorizontalPodAutoscaler
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #autoscaling.v1.HorizontalPodAutoscalerSpec 25-35
 spec! #autoscaling.v1.HorizontalPodAutoscalerSpec 36-36
 status #autoscaling.v1.HorizontalPodAutoscalerStatus
autoscaling.v1.HorizontalPodAutoscalerList =autoscaling/v1/HorizontalPodAutoscalerList
 apiVersion s
 items! #autoscaling.v1.HorizontalPodAutoscaler[]
 kind s
 metadata #meta.v1.ListMeta
autoscaling.v1.HorizontalPodAutoscalerSpec
 maxReplicas! int32
 minReplicas int32
 scaleTargetRef! #autoscaling.v1.CrossVersionObjectReference
 targetCPUUtilizationPercentage int32
autoscaling.v1.HorizontalPodAutoscalerStatus
 currentCPUUtilizationPercentage int32
 currentReplicas! int32
 desiredReplicas! int32
 lastScaleTime time
 observedGeneration int64
autoscaling.v1.Scale =autoscaling/v1/Scale
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #autoscaling.v1.ScaleSpec
 status #autoscaling.v1.ScaleStatus
autoscaling.v1.ScaleSpec
 replicas int32
autoscaling.v1.ScaleStatus
 replicas! int32
 selector s
autoscaling.v2.ContainerResourceMetricSource
 container! s
 name! s
 target! #autoscaling.v2.MetricTarget
autoscaling.v2.ContainerResourceMetricStatus
 container! s
 current! #autoscaling.v2.MetricValueStatus
 name! s
autoscaling.v2.CrossVersionObjectReference
 apiVersion s
 kind! s
 name! s
autoscaling.v2.ExternalMetricSource
 metric! #autoscaling.v2.MetricIdentifier
 target! #autoscaling.v2.MetricTarget
autoscaling.v2.ExternalMetricStatus
 current! #autoscaling.v2.MetricValueStatus
 metric! #autoscaling.v2.MetricIdentifier
autoscaling.v2.HPAScalingPolicy
 periodSeconds! int32
 type! s
 value! int32
autoscaling.v2.HPAScalingRules
 policies #autoscaling.v2.HPAScalingPolicy[]
 selectPolicy s
 stabilizationWindowSeconds int32
 tolerance qty 33-36
autoscaling.v2.HorizontalPodAutoscaler =autoscaling/v2/HorizontalPodAutoscaler
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #autoscaling.v2.HorizontalPodAutoscalerSpec 25-35
 spec! #autoscaling.v2.HorizontalPodAutoscalerSpec 36-36
 status #autoscaling.v2.HorizontalPodAutoscalerStatus
autoscaling.v2.HorizontalPodAutoscalerBehavior
 scaleDown #autoscaling.v2.HPAScalingRules
 scaleUp #autoscaling.v2.HPAScalingRules
autoscaling.v2.HorizontalPodAutoscalerCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
autoscaling.v2.HorizontalPodAutoscalerList =autoscaling/v2/HorizontalPodAutoscalerList
 apiVersion s
 items! #autoscaling.v2.HorizontalPodAutoscaler[]
 kind s
 metadata #meta.v1.ListMeta
autoscaling.v2.HorizontalPodAutoscalerSpec
 behavior #autoscaling.v2.HorizontalPodAutoscalerBehavior
 maxReplicas! int32
 metrics #autoscaling.v2.MetricSpec[]
 minReplicas int32
 scaleTargetRef! #autoscaling.v2.CrossVersionObjectReference
autoscaling.v2.HorizontalPodAutoscalerStatus
 conditions #autoscaling.v2.HorizontalPodAutoscalerCondition[]
 currentMetrics #autoscaling.v2.MetricStatus[]
 currentReplicas int32
 desiredReplicas! int32
 lastScaleTime time
 observedGeneration int64
autoscaling.v2.MetricIdentifier
 name! s
 selector #meta.v1.LabelSelector
autoscaling.v2.MetricSpec
 containerResource #autoscaling.v2.ContainerResourceMetricSource
 external #autoscaling.v2.ExternalMetricSource
 object #autoscaling.v2.ObjectMetricSource
 pods #autoscaling.v2.PodsMetricSource
 resource #autoscaling.v2.ResourceMetricSource
 type! s
autoscaling.v2.MetricStatus
 containerResource #autoscaling.v2.ContainerResourceMetricStatus
 external #autoscaling.v2.ExternalMetricStatus
 object #autoscaling.v2.ObjectMetricStatus
 pods #autoscaling.v2.PodsMetricStatus
 resource #autoscaling.v2.ResourceMetricStatus
 type! s
autoscaling.v2.MetricTarget
 averageUtilization int32
 averageValue qty
 type! s
 value qty
autoscaling.v2.MetricValueStatus
 averageUtilization int32
 averageValue qty
 value qty
autoscaling.v2.ObjectMetricSource
 describedObject! #autoscaling.v2.CrossVersionObjectReference
 metric! #autoscaling.v2.MetricIdentifier
 target! #autoscaling.v2.MetricTarget
autoscaling.v2.ObjectMetricStatus
 current! #autoscaling.v2.MetricValueStatus
 describedObject! #autoscaling.v2.CrossVersionObjectReference
 metric! #autoscaling.v2.MetricIdentifier
autoscaling.v2.PodsMetricSource
 metric! #autoscaling.v2.MetricIdentifier
 target! #autoscaling.v2.MetricTarget
autoscaling.v2.PodsMetricStatus
 current! #autoscaling.v2.MetricValueStatus
 metric! #autoscaling.v2.MetricIdentifier
autoscaling.v2.ResourceMetricSource
 name! s
 target! #autoscaling.v2.MetricTarget
autoscaling.v2.ResourceMetricStatus
 current! #autoscaling.v2.MetricValueStatus
 name! s
autoscaling.v2beta2.ContainerResourceMetricSource 25-25
 container! s
 name! s
 target! #autoscaling.v2beta2.MetricTarget
autoscaling.v2beta2.ContainerResourceMetricStatus 25-25
 container! s
 current! #autoscaling.v2beta2.MetricValueStatus
 name! s
autoscaling.v2beta2.CrossVersionObjectReference 25-25
 apiVersion s
 kind! s
 name! s
autoscaling.v2beta2.ExternalMetricSource 25-25
 metric! #autoscaling.v2beta2.MetricIdentifier
 target! #autoscaling.v2beta2.MetricTarget
autoscaling.v2beta2.ExternalMetricStatus 25-25
 current! #autoscaling.v2beta2.MetricValueStatus
 metric! #autoscaling.v2beta2.MetricIdentifier
autoscaling.v2beta2.HPAScalingPolicy 25-25
 periodSeconds! int32
 type! s
 value! int32
autoscaling.v2beta2.HPAScalingRules 25-25
 policies #autoscaling.v2beta2.HPAScalingPolicy[]
 selectPolicy s
 stabilizationWindowSeconds int32
autoscaling.v2beta2.HorizontalPodAutoscaler =autoscaling/v2beta2/HorizontalPodAutoscaler 25-25
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #autoscaling.v2beta2.HorizontalPodAutoscalerSpec
 status #autoscaling.v2beta2.HorizontalPodAutoscalerStatus
autoscaling.v2beta2.HorizontalPodAutoscalerBehavior 25-25
 scaleDown #autoscaling.v2beta2.HPAScalingRules
 scaleUp #autoscaling.v2beta2.HPAScalingRules
autoscaling.v2beta2.HorizontalPodAutoscalerCondition 25-25
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
autoscaling.v2beta2.HorizontalPodAutoscalerList =autoscaling/v2beta2/HorizontalPodAutoscalerList 25-25
 apiVersion s
 items! #autoscaling.v2beta2.HorizontalPodAutoscaler[]
 kind s
 metadata #meta.v1.ListMeta
autoscaling.v2beta2.HorizontalPodAutoscalerSpec 25-25
 behavior #autoscaling.v2beta2.HorizontalPodAutoscalerBehavior
 maxReplicas! int32
 metrics #autoscaling.v2beta2.MetricSpec[]
 minReplicas int32
 scaleTargetRef! #autoscaling.v2beta2.CrossVersionObjectReference
autoscaling.v2beta2.HorizontalPodAutoscalerStatus 25-25
 conditions #autoscaling.v2beta2.HorizontalPodAutoscalerCondition[]
 currentMetrics #autoscaling.v2beta2.MetricStatus[]
 currentReplicas! int32
 desiredReplicas! int32
 lastScaleTime time
 observedGeneration int64
autoscaling.v2beta2.MetricIdentifier 25-25
 name! s
 selector #meta.v1.LabelSelector
autoscaling.v2beta2.MetricSpec 25-25
 containerResource #autoscaling.v2beta2.ContainerResourceMetricSource
 external #autoscaling.v2beta2.ExternalMetricSource
 object #autoscaling.v2beta2.ObjectMetricSource
 pods #autoscaling.v2beta2.PodsMetricSource
 resource #autoscaling.v2beta2.ResourceMetricSource
 type! s
autoscaling.v2beta2.MetricStatus 25-25
 containerResource #autoscaling.v2beta2.ContainerResourceMetricStatus
 external #autoscaling.v2beta2.ExternalMetricStatus
 object #autoscaling.v2beta2.ObjectMetricStatus
 pods #autoscaling.v2beta2.PodsMetricStatus
 resource #autoscaling.v2beta2.ResourceMetricStatus
 type! s
autoscaling.v2beta2.MetricTarget 25-25
 averageUtilization int32
 averageValue qty
 type! s
 value qty
autoscaling.v2beta2.MetricValueStatus 25-25
 averageUtilization int32
 averageValue qty
 value qty
autoscaling.v2beta2.ObjectMetricSource 25-25
 describedObject! #autoscaling.v2beta2.CrossVersionObjectReference
 metric! #autoscaling.v2beta2.MetricIdentifier
 target! #autoscaling.v2beta2.MetricTarget
autoscaling.v2beta2.ObjectMetricStatus 25-25
 current! #autoscaling.v2beta2.MetricValueStatus
 describedObject! #autoscaling.v2beta2.CrossVersionObjectReference
 metric! #autoscaling.v2beta2.MetricIdentifier
autoscaling.v2beta2.PodsMetricSource 25-25
 metric! #autoscaling.v2beta2.MetricIdentifier
 target! #autoscaling.v2beta2.MetricTarget
autoscaling.v2beta2.PodsMetricStatus 25-25
 current! #autoscaling.v2beta2.MetricValueStatus
 metric! #autoscaling.v2beta2.MetricIdentifier
autoscaling.v2beta2.ResourceMetricSource 25-25
 name! s
 target! #autoscaling.v2beta2.MetricTarget
autoscaling.v2beta2.ResourceMetricStatus 25-25
 current! #autoscaling.v2beta2.MetricValueStatus
 name! s
batch.v1.CronJob =batch/v1/CronJob
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #batch.v1.CronJobSpec 25-35
 spec! #batch.v1.CronJobSpec 36-36
 status #batch.v1.CronJobStatus
batch.v1.CronJobList =batch/v1/CronJobList
 apiVersion s
 items! #batch.v1.CronJob[]
 kind s
 metadata #meta.v1.ListMeta
batch.v1.CronJobSpec
 concurrencyPolicy s(Allow,Forbid,Replace)
 failedJobsHistoryLimit int32
 jobTemplate! #batch.v1.JobTemplateSpec
 schedule! s
 startingDeadlineSeconds int64
 successfulJobsHistoryLimit int32
 suspend b
 timeZone s
batch.v1.CronJobStatus
 active #core.v1.ObjectReference[]
 lastScheduleTime time
 lastSuccessfulTime time
batch.v1.Job =batch/v1/Job
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #batch.v1.JobSpec
 status #batch.v1.JobStatus
batch.v1.JobCondition
 lastProbeTime time
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
batch.v1.JobList =batch/v1/JobList
 apiVersion s
 items! #batch.v1.Job[]
 kind s
 metadata #meta.v1.ListMeta
batch.v1.JobSpec
 activeDeadlineSeconds int64
 backoffLimit int32
 backoffLimitPerIndex int32 28-36
 completionMode s(Indexed,NonIndexed)
 completions int32
 managedBy s 30-36
 manualSelector b
 maxFailedIndexes int32 28-36
 parallelism int32
 podFailurePolicy #batch.v1.PodFailurePolicy
 podReplacementPolicy s(Failed,TerminatingOrFailed) 28-36
 selector #meta.v1.LabelSelector
 successPolicy #batch.v1.SuccessPolicy 30-36
 suspend b
 template! #core.v1.PodTemplateSpec
 ttlSecondsAfterFinished int32
batch.v1.JobStatus
 active int32
 completedIndexes s
 completionTime time
 conditions #batch.v1.JobCondition[]
 failed int32
 failedIndexes s 28-36
 ready int32
 startTime time
 succeeded int32
 terminating int32 28-36
 uncountedTerminatedPods #batch.v1.UncountedTerminatedPods
batch.v1.JobTemplateSpec
 metadata #meta.v1.ObjectMeta
 spec #batch.v1.JobSpec
batch.v1.PodFailurePolicy
 rules! #batch.v1.PodFailurePolicyRule[]
batch.v1.PodFailurePolicyOnExitCodesRequirement
 containerName s
 operator! s(In,NotIn)
 values! int32[]
batch.v1.PodFailurePolicyOnPodConditionsPattern
 status! s 25-34
 status s 35-36
 type! s
batch.v1.PodFailurePolicyRule
 action! s(Count,FailIndex,FailJob,Ignore)
 onExitCodes #batch.v1.PodFailurePolicyOnExitCodesRequirement
 onPodConditions! #batch.v1.PodFailurePolicyOnPodConditionsPattern[] 25-26
 onPodConditions #batch.v1.PodFailurePolicyOnPodConditionsPattern[] 27-36
batch.v1.SuccessPolicy 30-36
 rules! #batch.v1.SuccessPolicyRule[]
batch.v1.SuccessPolicyRule 30-36
 succeededCount int32
 succeededIndexes s
batch.v1.UncountedTerminatedPods
 failed s[]
 succeeded s[]
certificates.v1.CertificateSigningRequest =certificates.k8s.io/v1/CertificateSigningRequest
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #certificates.v1.CertificateSigningRequestSpec
 status #certificates.v1.CertificateSigningRequestStatus
certificates.v1.CertificateSigningRequestCondition
 lastTransitionTime time
 lastUpdateTime time
 message s
 reason s
 status! s
 type! s
certificates.v1.CertificateSigningRequestList =certificates.k8s.io/v1/CertificateSigningRequestList
 apiVersion s
 items! #certificates.v1.CertificateSigningRequest[]
 kind s
 metadata #meta.v1.ListMeta
certificates.v1.CertificateSigningRequestSpec
 expirationSeconds int32
 extra map<s[]>
 groups s[]
 request! byte
 signerName! s
 uid s
 usages s(any,cert sign,client auth,code signing,content commitment,crl sign,data encipherment,decipher only,digital signature,email protection,encipher only,ipsec end system,ipsec tunnel,ipsec user,key agreement,key encipherment,microsoft sgc,netscape sgc,ocsp signing,s/mime,server auth,signing,timestamping)[]
 username s
certificates.v1.CertificateSigningRequestStatus
 certificate byte
 conditions #certificates.v1.CertificateSigningRequestCondition[]
certificates.v1alpha1.ClusterTrustBundle =certificates.k8s.io/v1alpha1/ClusterTrustBundle 27-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #certificates.v1alpha1.ClusterTrustBundleSpec
certificates.v1alpha1.ClusterTrustBundleList =certificates.k8s.io/v1alpha1/ClusterTrustBundleList 27-36
 apiVersion s
 items! #certificates.v1alpha1.ClusterTrustBundle[]
 kind s
 metadata #meta.v1.ListMeta
certificates.v1alpha1.ClusterTrustBundleSpec 27-36
 signerName s
 trustBundle! s
certificates.v1alpha1.PodCertificateRequest =certificates.k8s.io/v1alpha1/PodCertificateRequest 34-34
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #certificates.v1alpha1.PodCertificateRequestSpec
 status #certificates.v1alpha1.PodCertificateRequestStatus
certificates.v1alpha1.PodCertificateRequestList =certificates.k8s.io/v1alpha1/PodCertificateRequestList 34-34
 apiVersion s
 items! #certificates.v1alpha1.PodCertificateRequest[]
 kind s
 metadata #meta.v1.ListMeta
certificates.v1alpha1.PodCertificateRequestSpec 34-34
 maxExpirationSeconds int32
 nodeName! s
 nodeUID! s
 pkixPublicKey! byte
 podName! s
 podUID! s
 proofOfPossession! byte
 serviceAccountName! s
 serviceAccountUID! s
 signerName! s
certificates.v1alpha1.PodCertificateRequestStatus 34-34
 beginRefreshAt time
 certificateChain s
 conditions #meta.v1.Condition[]
 notAfter time
 notBefore time
certificates.v1beta1.ClusterTrustBundle =certificates.k8s.io/v1beta1/ClusterTrustBundle 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #certificates.v1beta1.ClusterTrustBundleSpec
certificates.v1beta1.ClusterTrustBundleList =certificates.k8s.io/v1beta1/ClusterTrustBundleList 33-36
 apiVersion s
 items! #certificates.v1beta1.ClusterTrustBundle[]
 kind s
 metadata #meta.v1.ListMeta
certificates.v1beta1.ClusterTrustBundleSpec 33-36
 signerName s
 trustBundle! s
certificates.v1beta1.PodCertificateRequest =certificates.k8s.io/v1beta1/PodCertificateRequest 35-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #certificates.v1beta1.PodCertificateRequestSpec
 status #certificates.v1beta1.PodCertificateRequestStatus
certificates.v1beta1.PodCertificateRequestList =certificates.k8s.io/v1beta1/PodCertificateRequestList 35-36
 apiVersion s
 items! #certificates.v1beta1.PodCertificateRequest[]
 kind s
 metadata #meta.v1.ListMeta
certificates.v1beta1.PodCertificateRequestSpec 35-36
 maxExpirationSeconds int32
 nodeName! s
 nodeUID! s
 pkixPublicKey! byte 35-35
 pkixPublicKey byte 36-36
 podName! s
 podUID! s
 proofOfPossession! byte 35-35
 proofOfPossession byte 36-36
 serviceAccountName! s
 serviceAccountUID! s
 signerName! s
 stubPKCS10Request! byte 36-36
 unverifiedUserAnnotations map<s>
certificates.v1beta1.PodCertificateRequestStatus 35-36
 beginRefreshAt time
 certificateChain s
 conditions #meta.v1.Condition[]
 notAfter time
 notBefore time
coordination.v1.Lease =coordination.k8s.io/v1/Lease
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #coordination.v1.LeaseSpec
coordination.v1.LeaseList =coordination.k8s.io/v1/LeaseList
 apiVersion s
 items! #coordination.v1.Lease[]
 kind s
 metadata #meta.v1.ListMeta
coordination.v1.LeaseSpec
 acquireTime mtime
 holderIdentity s
 leaseDurationSeconds int32
 leaseTransitions int32
 preferredHolder s 31-36
 renewTime mtime
 strategy s 31-36
coordination.v1alpha1.LeaseCandidate =coordination.k8s.io/v1alpha1/LeaseCandidate 31-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #coordination.v1alpha1.LeaseCandidateSpec
coordination.v1alpha1.LeaseCandidateList =coordination.k8s.io/v1alpha1/LeaseCandidateList 31-31
 apiVersion s
 items! #coordination.v1alpha1.LeaseCandidate[]
 kind s
 metadata #meta.v1.ListMeta
coordination.v1alpha1.LeaseCandidateSpec 31-31
 binaryVersion s
 emulationVersion s
 leaseName! s
 pingTime mtime
 preferredStrategies! s[]
 renewTime mtime
coordination.v1alpha2.LeaseCandidate =coordination.k8s.io/v1alpha2/LeaseCandidate 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #coordination.v1alpha2.LeaseCandidateSpec 32-35
 spec! #coordination.v1alpha2.LeaseCandidateSpec 36-36
coordination.v1alpha2.LeaseCandidateList =coordination.k8s.io/v1alpha2/LeaseCandidateList 32-36
 apiVersion s
 items! #coordination.v1alpha2.LeaseCandidate[]
 kind s
 metadata #meta.v1.ListMeta
coordination.v1alpha2.LeaseCandidateSpec 32-36
 binaryVersion! s
 emulationVersion s
 leaseName! s
 pingTime mtime
 renewTime mtime
 strategy! s
coordination.v1beta1.LeaseCandidate =coordination.k8s.io/v1beta1/LeaseCandidate 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #coordination.v1beta1.LeaseCandidateSpec 33-35
 spec! #coordination.v1beta1.LeaseCandidateSpec 36-36
coordination.v1beta1.LeaseCandidateList =coordination.k8s.io/v1beta1/LeaseCandidateList 33-36
 apiVersion s
 items! #coordination.v1beta1.LeaseCandidate[]
 kind s
 metadata #meta.v1.ListMeta
coordination.v1beta1.LeaseCandidateSpec 33-36
 binaryVersion! s
 emulationVersion s
 leaseName! s
 pingTime mtime
 renewTime mtime
 strategy! s
core.v1.AWSElasticBlockStoreVolumeSource
 fsType s
 partition int32
 readOnly b
 volumeID! s
core.v1.Affinity
 nodeAffinity #core.v1.NodeAffinity
 podAffinity #core.v1.PodAffinity
 podAntiAffinity #core.v1.PodAntiAffinity
core.v1.AppArmorProfile 30-36
 localhostProfile s
 type! s(Localhost,RuntimeDefault,Unconfined)
core.v1.AttachedVolume
 devicePath! s
 name! s
core.v1.AzureDiskVolumeSource
 cachingMode s(None,ReadOnly,ReadWrite)
 diskName! s
 diskURI! s
 fsType s
 kind s
 readOnly b
core.v1.AzureFilePersistentVolumeSource
 readOnly b
 secretName! s
 secretNamespace s
 shareName! s
core.v1.AzureFileVolumeSource
 readOnly b
 secretName! s
 shareName! s
core.v1.Binding =/v1/Binding
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 target! #core.v1.ObjectReference
core.v1.CSIPersistentVolumeSource
 controllerExpandSecretRef #core.v1.SecretReference
 controllerPublishSecretRef #core.v1.SecretReference
 driver! s
 fsType s
 nodeExpandSecretRef #core.v1.SecretReference
 nodePublishSecretRef #core.v1.SecretReference
 nodeStageSecretRef #core.v1.SecretReference
 readOnly b
 volumeAttributes map<s>
 volumeHandle! s
core.v1.CSIVolumeSource
 driver! s
 fsType s
 nodePublishSecretRef #core.v1.LocalObjectReference
 readOnly b
 volumeAttributes map<s>
core.v1.Capabilities
 add s[]
 drop s[]
core.v1.CephFSPersistentVolumeSource
 monitors! s[]
 path s
 readOnly b
 secretFile s
 secretRef #core.v1.SecretReference
 user s
core.v1.CephFSVolumeSource
 monitors! s[]
 path s
 readOnly b
 secretFile s
 secretRef #core.v1.LocalObjectReference
 user s
core.v1.CinderPersistentVolumeSource
 fsType s
 readOnly b
 secretRef #core.v1.SecretReference
 volumeID! s
core.v1.CinderVolumeSource
 fsType s
 readOnly b
 secretRef #core.v1.LocalObjectReference
 volumeID! s
core.v1.ClaimSource 26-30
 resourceClaimName s
 resourceClaimTemplateName s
core.v1.ClientIPConfig
 timeoutSeconds int32
core.v1.ClusterTrustBundleProjection 29-36
 labelSelector #meta.v1.LabelSelector
 name s
 optional b
 path! s
 signerName s
core.v1.ComponentCondition
 error s
 message s
 status! s
 type! s
core.v1.ComponentStatus =/v1/ComponentStatus
 apiVersion s
 conditions #core.v1.ComponentCondition[]
 kind s
 metadata #meta.v1.ObjectMeta
core.v1.ComponentStatusList =/v1/ComponentStatusList
 apiVersion s
 items! #core.v1.ComponentStatus[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ConfigMap =/v1/ConfigMap
 apiVersion s
 binaryData map<byte>
 data map<s>
 immutable b
 kind s
 metadata #meta.v1.ObjectMeta
core.v1.ConfigMapEnvSource
 name s
 optional b
core.v1.ConfigMapKeySelector
 key! s
 name s
 optional b
core.v1.ConfigMapList =/v1/ConfigMapList
 apiVersion s
 items! #core.v1.ConfigMap[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ConfigMapNodeConfigSource
 kubeletConfigKey! s
 name! s
 namespace! s
 resourceVersion s
 uid s
core.v1.ConfigMapProjection
 items #core.v1.KeyToPath[]
 name s
 optional b
core.v1.ConfigMapVolumeSource
 defaultMode int32
 items #core.v1.KeyToPath[]
 name s
 optional b
core.v1.Container
 args s[]
 command s[]
 env #core.v1.EnvVar[]@name
 envFrom #core.v1.EnvFromSource[]
 image s
 imagePullPolicy s(Always,IfNotPresent,Never)
 lifecycle #core.v1.Lifecycle
 livenessProbe #core.v1.Probe
 name! s
 ports #core.v1.ContainerPort[]@containerPort,protocol
 readinessProbe #core.v1.Probe
 resizePolicy #core.v1.ContainerResizePolicy[] 27-36
 resources #core.v1.ResourceRequirements
 restartPolicy s 28-36
 restartPolicyRules #core.v1.ContainerRestartRule[] 34-36
 securityContext #core.v1.SecurityContext
 startupProbe #core.v1.Probe
 stdin b
 stdinOnce b
 terminationMessagePath s
 terminationMessagePolicy s(FallbackToLogsOnError,File)
 tty b
 volumeDevices #core.v1.VolumeDevice[]@devicePath
 volumeMounts #core.v1.VolumeMount[]@mountPath
 workingDir s
core.v1.ContainerExtendedResourceRequest 34-36
 containerName! s
 requestName! s
 resourceName! s
core.v1.ContainerImage
 names s[]
 sizeBytes int64
core.v1.ContainerPort
 containerPort! int32
 hostIP s
 hostPort int32
 name s
 protocol s(SCTP,TCP,UDP)
core.v1.ContainerResizePolicy 27-36
 resourceName! s
 restartPolicy! s
core.v1.ContainerRestartRule 34-36
 action! s
 exitCodes #core.v1.ContainerRestartRuleOnExitCodes
core.v1.ContainerRestartRuleOnExitCodes 34-36
 operator! s
 values int32[]
core.v1.ContainerState
 running #core.v1.ContainerStateRunning
 terminated #core.v1.ContainerStateTerminated
 waiting #core.v1.ContainerStateWaiting
core.v1.ContainerStateRunning
 startedAt time
core.v1.ContainerStateTerminated
 containerID s
 exitCode! int32
 finishedAt time
 message s
 reason s
 signal int32
 startedAt time
core.v1.ContainerStateWaiting
 message s
 reason s
core.v1.ContainerStatus
 allocatedResources map<qty> 27-36
 allocatedResourcesStatus #core.v1.ResourceStatus[] 31-36
 containerID s
 image! s
 imageID! s
 lastState #core.v1.ContainerState
 name! s
 ready! b
 resources #core.v1.ResourceRequirements 27-36
 restartCount! int32
 started b
 state #core.v1.ContainerState
 stopSignal s(SIGABRT,SIGALRM,SIGBUS,SIGCHLD,SIGCLD,SIGCONT,SIGFPE,SIGHUP,SIGILL,SIGINT,SIGIO,SIGIOT,SIGKILL,SIGPIPE,SIGPOLL,SIGPROF,SIGPWR,SIGQUIT,SIGRTMAX,SIGRTMAX-1,SIGRTMAX-10,SIGRTMAX-11,SIGRTMAX-12,SIGRTMAX-13,SIGRTMAX-14,SIGRTMAX-2,SIGRTMAX-3,SIGRTMAX-4,SIGRTMAX-5,SIGRTMAX-6,SIGRTMAX-7,SIGRTMAX-8,SIGRTMAX-9,SIGRTMIN,SIGRTMIN+1,SIGRTMIN+10,SIGRTMIN+11,SIGRTMIN+12,SIGRTMIN+13,SIGRTMIN+14,SIGRTMIN+15,SIGRTMIN+2,SIGRTMIN+3,SIGRTMIN+4,SIGRTMIN+5,SIGRTMIN+6,SIGRTMIN+7,SIGRTMIN+8,SIGRTMIN+9,SIGSEGV,SIGSTKFLT,SIGSTOP,SIGSYS,SIGTERM,SIGTRAP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGUSR1,SIGUSR2,SIGVTALRM,SIGWINCH,SIGXCPU,SIGXFSZ) 33-36
 user #core.v1.ContainerUser 31-36
 volumeMounts #core.v1.VolumeMountStatus[] 30-36
core.v1.ContainerUser 31-36
 linux #core.v1.LinuxContainerUser
core.v1.DaemonEndpoint
 Port! int32
core.v1.DownwardAPIProjection
 items #core.v1.DownwardAPIVolumeFile[]
core.v1.DownwardAPIVolumeFile
 fieldRef #core.v1.ObjectFieldSelector
 mode int32
 path! s
 resourceFieldRef #core.v1.ResourceFieldSelector
core.v1.DownwardAPIVolumeSource
 defaultMode int32
 items #core.v1.DownwardAPIVolumeFile[]
core.v1.EmptyDirVolumeSource
 medium s
 sizeLimit qty
core.v1.EndpointAddress
 hostname s
 ip! s
 nodeName s
 targetRef #core.v1.ObjectReference
core.v1.EndpointPort
 appProtocol s
 name s
 port! int32
 protocol s(SCTP,TCP,UDP)
core.v1.EndpointSubset
 addresses #core.v1.EndpointAddress[]
 notReadyAddresses #core.v1.EndpointAddress[]
 ports #core.v1.EndpointPort[]
core.v1.Endpoints =/v1/Endpoints
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 subsets #core.v1.EndpointSubset[]
core.v1.EndpointsList =/v1/EndpointsList
 apiVersion s
 items! #core.v1.Endpoints[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.EnvFromSource
 configMapRef #core.v1.ConfigMapEnvSource
 prefix s
 secretRef #core.v1.SecretEnvSource
core.v1.EnvVar
 name! s
 value s
 valueFrom #core.v1.EnvVarSource
core.v1.EnvVarSource
 configMapKeyRef #core.v1.ConfigMapKeySelector
 fieldRef #core.v1.ObjectFieldSelector
 fileKeyRef #core.v1.FileKeySelector 34-36
 resourceFieldRef #core.v1.ResourceFieldSelector
 secretKeyRef #core.v1.SecretKeySelector
core.v1.EphemeralContainer
 args s[]
 command s[]
 env #core.v1.EnvVar[]@name
 envFrom #core.v1.EnvFromSource[]
 image s
 imagePullPolicy s(Always,IfNotPresent,Never)
 lifecycle #core.v1.Lifecycle
 livenessProbe #core.v1.Probe
 name! s
 ports #core.v1.ContainerPort[]@containerPort,protocol
 readinessProbe #core.v1.Probe
 resizePolicy #core.v1.ContainerResizePolicy[] 27-36
 resources #core.v1.ResourceRequirements
 restartPolicy s 28-36
 restartPolicyRules #core.v1.ContainerRestartRule[] 34-36
 securityContext #core.v1.SecurityContext
 startupProbe #core.v1.Probe
 stdin b
 stdinOnce b
 targetContainerName s
 terminationMessagePath s
 terminationMessagePolicy s(FallbackToLogsOnError,File)
 tty b
 volumeDevices #core.v1.VolumeDevice[]@devicePath
 volumeMounts #core.v1.VolumeMount[]@mountPath
 workingDir s
core.v1.EphemeralVolumeSource
 volumeClaimTemplate #core.v1.PersistentVolumeClaimTemplate
core.v1.Event =/v1/Event
 action s
 apiVersion s
 count int32
 eventTime mtime
 firstTimestamp time
 involvedObject! #core.v1.ObjectReference
 kind s
 lastTimestamp time
 message s
 metadata! #meta.v1.ObjectMeta
 reason s
 related #core.v1.ObjectReference
 reportingComponent s
 reportingInstance s
 series #core.v1.EventSeries
 source #core.v1.EventSource
 type s
core.v1.EventList =/v1/EventList
 apiVersion s
 items! #core.v1.Event[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.EventSeries
 count int32
 lastObservedTime mtime
core.v1.EventSource
 component s
 host s
core.v1.ExecAction
 command s[]
core.v1.FCVolumeSource
 fsType s
 lun int32
 readOnly b
 targetWWNs s[]
 wwids s[]
core.v1.FileKeySelector 34-36
 key! s
 optional b
 path! s
 volumeName! s
core.v1.FlexPersistentVolumeSource
 driver! s
 fsType s
 options map<s>
 readOnly b
 secretRef #core.v1.SecretReference
core.v1.FlexVolumeSource
 driver! s
 fsType s
 options map<s>
 readOnly b
 secretRef #core.v1.LocalObjectReference
core.v1.FlockerVolumeSource
 datasetName s
 datasetUUID s
core.v1.GCEPersistentDiskVolumeSource
 fsType s
 partition int32
 pdName! s
 readOnly b
core.v1.GRPCAction
 port! int32
 service s
core.v1.GitRepoVolumeSource
 directory s
 repository! s
 revision s
core.v1.GlusterfsPersistentVolumeSource
 endpoints! s
 endpointsNamespace s
 path! s
 readOnly b
core.v1.GlusterfsVolumeSource
 endpoints! s
 path! s
 readOnly b
core.v1.HTTPGetAction
 host s
 httpHeaders #core.v1.HTTPHeader[]
 path s
 port! ios
 scheme s(HTTP,HTTPS)
core.v1.HTTPHeader
 name! s
 value! s
core.v1.HostAlias
 hostnames s[]
 ip s 25-30
 ip! s 31-36
core.v1.HostIP 28-36
 ip s 28-30
 ip! s 31-36
core.v1.HostPathVolumeSource
 path! s
 type s(,BlockDevice,CharDevice,Directory,DirectoryOrCreate,File,FileOrCreate,Socket)
core.v1.ISCSIPersistentVolumeSource
 chapAuthDiscovery b
 chapAuthSession b
 fsType s
 initiatorName s
 iqn! s
 iscsiInterface s
 lun! int32
 portals s[]
 readOnly b
 secretRef #core.v1.SecretReference
 targetPortal! s
core.v1.ISCSIVolumeSource
 chapAuthDiscovery b
 chapAuthSession b
 fsType s
 initiatorName s
 iqn! s
 iscsiInterface s
 lun! int32
 portals s[]
 readOnly b
 secretRef #core.v1.LocalObjectReference
 targetPortal! s
core.v1.ImageVolumeSource 31-36
 pullPolicy s(Always,IfNotPresent,Never)
 reference s
core.v1.ImageVolumeStatus 36-36
 imageRef! s
core.v1.KeyToPath
 key! s
 mode int32
 path! s
core.v1.Lifecycle
 postStart #core.v1.LifecycleHandler
 preStop #core.v1.LifecycleHandler
 stopSignal s(SIGABRT,SIGALRM,SIGBUS,SIGCHLD,SIGCLD,SIGCONT,SIGFPE,SIGHUP,SIGILL,SIGINT,SIGIO,SIGIOT,SIGKILL,SIGPIPE,SIGPOLL,SIGPROF,SIGPWR,SIGQUIT,SIGRTMAX,SIGRTMAX-1,SIGRTMAX-10,SIGRTMAX-11,SIGRTMAX-12,SIGRTMAX-13,SIGRTMAX-14,SIGRTMAX-2,SIGRTMAX-3,SIGRTMAX-4,SIGRTMAX-5,SIGRTMAX-6,SIGRTMAX-7,SIGRTMAX-8,SIGRTMAX-9,SIGRTMIN,SIGRTMIN+1,SIGRTMIN+10,SIGRTMIN+11,SIGRTMIN+12,SIGRTMIN+13,SIGRTMIN+14,SIGRTMIN+15,SIGRTMIN+2,SIGRTMIN+3,SIGRTMIN+4,SIGRTMIN+5,SIGRTMIN+6,SIGRTMIN+7,SIGRTMIN+8,SIGRTMIN+9,SIGSEGV,SIGSTKFLT,SIGSTOP,SIGSYS,SIGTERM,SIGTRAP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGUSR1,SIGUSR2,SIGVTALRM,SIGWINCH,SIGXCPU,SIGXFSZ) 33-36
core.v1.LifecycleHandler
 exec #core.v1.ExecAction
 httpGet #core.v1.HTTPGetAction
 sleep #core.v1.SleepAction 29-36
 tcpSocket #core.v1.TCPSocketAction
core.v1.LimitRange =/v1/LimitRange
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.LimitRangeSpec
core.v1.LimitRangeItem
 default map<qty>
 defaultRequest map<qty>
 max map<qty>
 maxLimitRequestRatio map<qty>
 min map<qty>
 type! s
core.v1.LimitRangeList =/v1/LimitRangeList
 apiVersion s
 items! #core.v1.LimitRange[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.LimitRangeSpec
 limits! #core.v1.LimitRangeItem[]
core.v1.LinuxContainerUser 31-36
 gid! int64
 supplementalGroups int64[]
 uid! int64
core.v1.LoadBalancerIngress
 hostname s
 ip s
 ipMode s 29-36
 ports #core.v1.PortStatus[]
core.v1.LoadBalancerStatus
 ingress #core.v1.LoadBalancerIngress[]
core.v1.LocalObjectReference
 name s
core.v1.LocalVolumeSource
 fsType s
 path! s
core.v1.ModifyVolumeStatus 29-36
 status! s(InProgress,Infeasible,Pending)
 targetVolumeAttributesClassName s
core.v1.NFSVolumeSource
 path! s
 readOnly b
 server! s
core.v1.Namespace =/v1/Namespace
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.NamespaceSpec
 status #core.v1.NamespaceStatus
core.v1.NamespaceCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
core.v1.NamespaceList =/v1/NamespaceList
 apiVersion s
 items! #core.v1.Namespace[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.NamespaceSpec
 finalizers s[]
core.v1.NamespaceStatus
 conditions #core.v1.NamespaceCondition[]
 phase s(Active,Terminating)
core.v1.Node =/v1/Node
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.NodeSpec
 status #core.v1.NodeStatus
core.v1.NodeAddress
 address! s
 type! s
core.v1.NodeAffinity
 preferredDuringSchedulingIgnoredDuringExecution #core.v1.PreferredSchedulingTerm[]
 requiredDuringSchedulingIgnoredDuringExecution #core.v1.NodeSelector
core.v1.NodeAllocatableResourceClaimStatus 36-36
 containers s[]
 resourceClaimName! s
 resources! map<qty>
core.v1.NodeCondition
 lastHeartbeatTime time
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
core.v1.NodeConfigSource
 configMap #core.v1.ConfigMapNodeConfigSource
core.v1.NodeConfigStatus
 active #core.v1.NodeConfigSource
 assigned #core.v1.NodeConfigSource
 error s
 lastKnownGood #core.v1.NodeConfigSource
core.v1.NodeDaemonEndpoints
 kubeletEndpoint #core.v1.DaemonEndpoint
core.v1.NodeFeatures 31-36
 supplementalGroupsPolicy b
core.v1.NodeList =/v1/NodeList
 apiVersion s
 items! #core.v1.Node[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.NodeRuntimeHandler 30-36
 features #core.v1.NodeRuntimeHandlerFeatures
 name s
core.v1.NodeRuntimeHandlerFeatures 30-36
 recursiveReadOnlyMounts b
 userNamespaces b 31-36
core.v1.NodeSelector
 nodeSelectorTerms! #core.v1.NodeSelectorTerm[]
core.v1.NodeSelectorRequirement
 key! s
 operator! s(DoesNotExist,Exists,Gt,In,Lt,NotIn)
 values s[]
core.v1.NodeSelectorTerm
 matchExpressions #core.v1.NodeSelectorRequirement[]
 matchFields #core.v1.NodeSelectorRequirement[]
core.v1.NodeSpec
 configSource #core.v1.NodeConfigSource
 externalID s
 podCIDR s
 podCIDRs s[]
 providerID s
 taints #core.v1.Taint[]
 unschedulable b
core.v1.NodeStatus
 addresses #core.v1.NodeAddress[]
 allocatable map<qty>
 capacity map<qty>
 conditions #core.v1.NodeCondition[]
 config #core.v1.NodeConfigStatus
 daemonEndpoints #core.v1.NodeDaemonEndpoints
 declaredFeatures s[] 35-36
 features #core.v1.NodeFeatures 31-36
 images #core.v1.ContainerImage[]
 nodeInfo #core.v1.NodeSystemInfo
 phase s(Pending,Running,Terminated)
 runtimeHandlers #core.v1.NodeRuntimeHandler[] 30-36
 volumesAttached #core.v1.AttachedVolume[]
 volumesInUse s[]
core.v1.NodeSwapStatus 33-36
 capacity int64
core.v1.NodeSystemInfo
 architecture! s
 bootID! s
 containerRuntimeVersion! s
 kernelVersion! s
 kubeProxyVersion! s
 kubeletVersion! s
 machineID! s
 operatingSystem! s
 osImage! s
 swap #core.v1.NodeSwapStatus 33-36
 systemUUID! s
core.v1.ObjectFieldSelector
 apiVersion s
 fieldPath! s
core.v1.ObjectReference
 apiVersion s
 fieldPath s
 kind s
 name s
 namespace s
 resourceVersion s
 uid s
core.v1.PersistentVolume =/v1/PersistentVolume
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.PersistentVolumeSpec
 status #core.v1.PersistentVolumeStatus
core.v1.PersistentVolumeClaim =/v1/PersistentVolumeClaim
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.PersistentVolumeClaimSpec
 status #core.v1.PersistentVolumeClaimStatus
core.v1.PersistentVolumeClaimCondition
 lastProbeTime time
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
core.v1.PersistentVolumeClaimList =/v1/PersistentVolumeClaimList
 apiVersion s
 items! #core.v1.PersistentVolumeClaim[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.PersistentVolumeClaimSpec
 accessModes s(ReadOnlyMany,ReadWriteMany,ReadWriteOnce,ReadWriteOncePod)[]
 dataSource #core.v1.TypedLocalObjectReference
 dataSourceRef #core.v1.TypedLocalObjectReference 25-25
 dataSourceRef #core.v1.TypedObjectReference 26-36
 resources #core.v1.ResourceRequirements 25-28
 resources #core.v1.VolumeResourceRequirements 29-36
 selector #meta.v1.LabelSelector
 storageClassName s
 volumeAttributesClassName s 29-36
 volumeMode s(Block,Filesystem)
 volumeName s
core.v1.PersistentVolumeClaimStatus
 accessModes s(ReadOnlyMany,ReadWriteMany,ReadWriteOnce,ReadWriteOncePod)[]
 allocatedResourceStatuses map<s> 28-36
 allocatedResources map<qty>
 capacity map<qty>
 conditions #core.v1.PersistentVolumeClaimCondition[]
 currentVolumeAttributesClassName s 29-36
 modifyVolumeStatus #core.v1.ModifyVolumeStatus 29-36
 phase s(Bound,Lost,Pending)
 resizeStatus s 25-27
core.v1.PersistentVolumeClaimTemplate
 metadata #meta.v1.ObjectMeta
 spec! #core.v1.PersistentVolumeClaimSpec
core.v1.PersistentVolumeClaimVolumeSource
 claimName! s
 readOnly b
core.v1.PersistentVolumeList =/v1/PersistentVolumeList
 apiVersion s
 items! #core.v1.PersistentVolume[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.PersistentVolumeSpec
 accessModes s(ReadOnlyMany,ReadWriteMany,ReadWriteOnce,ReadWriteOncePod)[]
 awsElasticBlockStore #core.v1.AWSElasticBlockStoreVolumeSource
 azureDisk #core.v1.AzureDiskVolumeSource
 azureFile #core.v1.AzureFilePersistentVolumeSource
 capacity map<qty>
 cephfs #core.v1.CephFSPersistentVolumeSource
 cinder #core.v1.CinderPersistentVolumeSource
 claimRef #core.v1.ObjectReference
 csi #core.v1.CSIPersistentVolumeSource
 fc #core.v1.FCVolumeSource
 flexVolume #core.v1.FlexPersistentVolumeSource
 flocker #core.v1.FlockerVolumeSource
 gcePersistentDisk #core.v1.GCEPersistentDiskVolumeSource
 glusterfs #core.v1.GlusterfsPersistentVolumeSource
 hostPath #core.v1.HostPathVolumeSource
 iscsi #core.v1.ISCSIPersistentVolumeSource
 local #core.v1.LocalVolumeSource
 mountOptions s[]
 nfs #core.v1.NFSVolumeSource
 nodeAffinity #core.v1.VolumeNodeAffinity
 persistentVolumeReclaimPolicy s(Delete,Recycle,Retain)
 photonPersistentDisk #core.v1.PhotonPersistentDiskVolumeSource
 portworxVolume #core.v1.PortworxVolumeSource
 quobyte #core.v1.QuobyteVolumeSource
 rbd #core.v1.RBDPersistentVolumeSource
 scaleIO #core.v1.ScaleIOPersistentVolumeSource
 storageClassName s
 storageos #core.v1.StorageOSPersistentVolumeSource
 volumeAttributesClassName s 29-36
 volumeMode s(Block,Filesystem)
 vsphereVolume #core.v1.VsphereVirtualDiskVolumeSource
core.v1.PersistentVolumeStatus
 lastPhaseTransitionTime time 28-36
 message s
 phase s(Available,Bound,Failed,Pending,Released)
 reason s
core.v1.PhotonPersistentDiskVolumeSource
 fsType s
 pdID! s
core.v1.Pod =/v1/Pod
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.PodSpec
 status #core.v1.PodStatus
core.v1.PodAffinity
 preferredDuringSchedulingIgnoredDuringExecution #core.v1.WeightedPodAffinityTerm[]
 requiredDuringSchedulingIgnoredDuringExecution #core.v1.PodAffinityTerm[]
core.v1.PodAffinityTerm
 labelSelector #meta.v1.LabelSelector
 matchLabelKeys s[] 29-36
 mismatchLabelKeys s[] 29-36
 namespaceSelector #meta.v1.LabelSelector
 namespaces s[]
 topologyKey! s
core.v1.PodAntiAffinity
 preferredDuringSchedulingIgnoredDuringExecution #core.v1.WeightedPodAffinityTerm[]
 requiredDuringSchedulingIgnoredDuringExecution #core.v1.PodAffinityTerm[]
core.v1.PodCertificateProjection 34-36
 certificateChainPath s
 credentialBundlePath s
 keyPath s
 keyType! s
 maxExpirationSeconds int32
 signerName! s
 userAnnotations map<s> 35-36
core.v1.PodCondition
 lastProbeTime time
 lastTransitionTime time
 message s
 observedGeneration int64 33-36
 reason s
 status! s
 type! s
core.v1.PodDNSConfig
 nameservers s[]
 options #core.v1.PodDNSConfigOption[]
 searches s[]
core.v1.PodDNSConfigOption
 name s
 value s
core.v1.PodExtendedResourceClaimStatus 34-36
 requestMappings! #core.v1.ContainerExtendedResourceRequest[]
 resourceClaimName! s
core.v1.PodIP
 ip s 25-30
 ip! s 31-36
core.v1.PodList =/v1/PodList
 apiVersion s
 items! #core.v1.Pod[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.PodOS
 name! s
core.v1.PodReadinessGate
 conditionType! s
core.v1.PodResourceClaim 26-36
 name! s
 resourceClaimName s 31-36
 resourceClaimTemplateName s 31-36
 source #core.v1.ClaimSource 26-30
core.v1.PodResourceClaimStatus 28-36
 name! s
 resourceClaimName s
core.v1.PodSchedulingGate 26-36
 name! s
core.v1.PodSchedulingGroup 36-36
 podGroupName s
core.v1.PodSecurityContext
 appArmorProfile #core.v1.AppArmorProfile 30-36
 fsGroup int64
 fsGroupChangePolicy s(Always,OnRootMismatch)
 runAsGroup int64
 runAsNonRoot b
 runAsUser int64
 seLinuxChangePolicy s 32-36
 seLinuxOptions #core.v1.SELinuxOptions
 seccompProfile #core.v1.SeccompProfile
 supplementalGroups int64[]
 supplementalGroupsPolicy s(Merge,Strict) 31-36
 sysctls #core.v1.Sysctl[]
 windowsOptions #core.v1.WindowsSecurityContextOptions
core.v1.PodSpec
 activeDeadlineSeconds int64
 affinity #core.v1.Affinity
 automountServiceAccountToken b
 containers! #core.v1.Container[]@name
 dnsConfig #core.v1.PodDNSConfig
 dnsPolicy s(ClusterFirst,ClusterFirstWithHostNet,Default,None)
 enableServiceLinks b
 ephemeralContainers #core.v1.EphemeralContainer[]@name
 hostAliases #core.v1.HostAlias[]@ip
 hostIPC b
 hostNetwork b
 hostPID b
 hostUsers b
 hostname s
 hostnameOverride s 34-36
 imagePullSecrets #core.v1.LocalObjectReference[]@name
 initContainers #core.v1.Container[]@name
 nodeName s
 nodeSelector map<s>
 os #core.v1.PodOS
 overhead map<qty>
 preemptionPolicy s(Never,PreemptLowerPriority)
 priority int32
 priorityClassName s
 readinessGates #core.v1.PodReadinessGate[]
 resourceClaims #core.v1.PodResourceClaim[]@name 26-36
 resources #core.v1.ResourceRequirements 32-36
 restartPolicy s(Always,Never,OnFailure)
 runtimeClassName s
 schedulerName s
 schedulingGates #core.v1.PodSchedulingGate[]@name 26-36
 schedulingGroup #core.v1.PodSchedulingGroup 36-36
 securityContext #core.v1.PodSecurityContext
 serviceAccount s
 serviceAccountName s
 setHostnameAsFQDN b
 shareProcessNamespace b
 subdomain s
 terminationGracePeriodSeconds int64
 tolerations #core.v1.Toleration[]
 topologySpreadConstraints #core.v1.TopologySpreadConstraint[]@topologyKey,whenUnsatisfiable
 volumes #core.v1.Volume[]@name
 workloadRef #core.v1.WorkloadReference 35-35
core.v1.PodStatus
 allocatedResources map<qty> 35-36
 conditions #core.v1.PodCondition[]
 containerStatuses #core.v1.ContainerStatus[]
 ephemeralContainerStatuses #core.v1.ContainerStatus[]
 extendedResourceClaimStatus #core.v1.PodExtendedResourceClaimStatus 34-36
 hostIP s
 hostIPs #core.v1.HostIP[] 28-36
 initContainerStatuses #core.v1.ContainerStatus[]
 message s
 nodeAllocatableResourceClaimStatuses #core.v1.NodeAllocatableResourceClaimStatus[] 36-36
 nominatedNodeName s
 observedGeneration int64 33-36
 phase s(Failed,Pending,Running,Succeeded,Unknown)
 podIP s
 podIPs #core.v1.PodIP[]
 qosClass s(BestEffort,Burstable,Guaranteed)
 reason s
 resize s 27-36
 resourceClaimStatuses #core.v1.PodResourceClaimStatus[] 28-36
 resources #core.v1.ResourceRequirements 35-36
 startTime time
core.v1.PodTemplate =/v1/PodTemplate
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 template #core.v1.PodTemplateSpec
core.v1.PodTemplateList =/v1/PodTemplateList
 apiVersion s
 items! #core.v1.PodTemplate[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.PodTemplateSpec
 metadata #meta.v1.ObjectMeta
 spec #core.v1.PodSpec
core.v1.PortStatus
 error s
 port! int32
 protocol! s(SCTP,TCP,UDP)
core.v1.PortworxVolumeSource
 fsType s
 readOnly b
 volumeID! s
core.v1.PreferredSchedulingTerm
 preference! #core.v1.NodeSelectorTerm
 weight! int32
core.v1.Probe
 exec #core.v1.ExecAction
 failureThreshold int32
 grpc #core.v1.GRPCAction
 httpGet #core.v1.HTTPGetAction
 initialDelaySeconds int32
 periodSeconds int32
 successThreshold int32
 tcpSocket #core.v1.TCPSocketAction
 terminationGracePeriodSeconds int64
 timeoutSeconds int32
core.v1.ProjectedVolumeSource
 defaultMode int32
 sources #core.v1.VolumeProjection[]
core.v1.QuobyteVolumeSource
 group s
 readOnly b
 registry! s
 tenant s
 user s
 volume! s
core.v1.RBDPersistentVolumeSource
 fsType s
 image! s
 keyring s
 monitors! s[]
 pool s
 readOnly b
 secretRef #core.v1.SecretReference
 user s
core.v1.RBDVolumeSource
 fsType s
 image! s
 keyring s
 monitors! s[]
 pool s
 readOnly b
 secretRef #core.v1.LocalObjectReference
 user s
core.v1.ReplicationController =/v1/ReplicationController
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.ReplicationControllerSpec
 status #core.v1.ReplicationControllerStatus
core.v1.ReplicationControllerCondition
 lastTransitionTime time
 message s
 reason s
 status! s
 type! s
core.v1.ReplicationControllerList =/v1/ReplicationControllerList
 apiVersion s
 items! #core.v1.ReplicationController[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ReplicationControllerSpec
 minReadySeconds int32
 replicas int32
 selector map<s>
 template #core.v1.PodTemplateSpec
core.v1.ReplicationControllerStatus
 availableReplicas int32
 conditions #core.v1.ReplicationControllerCondition[]
 fullyLabeledReplicas int32
 observedGeneration int64
 readyReplicas int32
 replicas! int32
core.v1.ResourceClaim 26-36
 name! s
 request s 31-36
core.v1.ResourceFieldSelector
 containerName s
 divisor qty
 resource! s
core.v1.ResourceHealth 31-36
 health s
 message s 36-36
 resourceID! s
core.v1.ResourceQuota =/v1/ResourceQuota
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.ResourceQuotaSpec
 status #core.v1.ResourceQuotaStatus
core.v1.ResourceQuotaList =/v1/ResourceQuotaList
 apiVersion s
 items! #core.v1.ResourceQuota[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ResourceQuotaSpec
 hard map<qty>
 scopeSelector #core.v1.ScopeSelector
 scopes s(BestEffort,CrossNamespacePodAffinity,NotBestEffort,NotTerminating,PriorityClass,Terminating,VolumeAttributesClass)[]
core.v1.ResourceQuotaStatus
 hard map<qty>
 used map<qty>
core.v1.ResourceRequirements
 claims #core.v1.ResourceClaim[]@name 26-36
 limits map<qty>
 requests map<qty>
core.v1.ResourceStatus 31-36
 name! s
 resources #core.v1.ResourceHealth[]
core.v1.SELinuxOptions
 level s
 role s
 type s
 user s
core.v1.ScaleIOPersistentVolumeSource
 fsType s
 gateway! s
 protectionDomain s
 readOnly b
 secretRef! #core.v1.SecretReference
 sslEnabled b
 storageMode s
 storagePool s
 system! s
 volumeName s
core.v1.ScaleIOVolumeSource
 fsType s
 gateway! s
 protectionDomain s
 readOnly b
 secretRef! #core.v1.LocalObjectReference
 sslEnabled b
 storageMode s
 storagePool s
 system! s
 volumeName s
core.v1.ScopeSelector
 matchExpressions #core.v1.ScopedResourceSelectorRequirement[]
core.v1.ScopedResourceSelectorRequirement
 operator! s(DoesNotExist,Exists,In,NotIn)
 scopeName! s(BestEffort,CrossNamespacePodAffinity,NotBestEffort,NotTerminating,PriorityClass,Terminating,VolumeAttributesClass)
 values s[]
core.v1.SeccompProfile
 localhostProfile s
 type! s(Localhost,RuntimeDefault,Unconfined)
core.v1.Secret =/v1/Secret
 apiVersion s
 data map<byte>
 immutable b
 kind s
 metadata #meta.v1.ObjectMeta
 stringData map<s>
 type s
core.v1.SecretEnvSource
 name s
 optional b
core.v1.SecretKeySelector
 key! s
 name s
 optional b
core.v1.SecretList =/v1/SecretList
 apiVersion s
 items! #core.v1.Secret[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.SecretProjection
 items #core.v1.KeyToPath[]
 name s
 optional b
core.v1.SecretReference
 name s
 namespace s
core.v1.SecretVolumeSource
 defaultMode int32
 items #core.v1.KeyToPath[]
 optional b
 secretName s
core.v1.SecurityContext
 allowPrivilegeEscalation b
 appArmorProfile #core.v1.AppArmorProfile 30-36
 capabilities #core.v1.Capabilities
 privileged b
 procMount s(Default,Unmasked)
 readOnlyRootFilesystem b
 runAsGroup int64
 runAsNonRoot b
 runAsUser int64
 seLinuxOptions #core.v1.SELinuxOptions
 seccompProfile #core.v1.SeccompProfile
 windowsOptions #core.v1.WindowsSecurityContextOptions
core.v1.Service =/v1/Service
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #core.v1.ServiceSpec
 status #core.v1.ServiceStatus
core.v1.ServiceAccount =/v1/ServiceAccount
 apiVersion s
 automountServiceAccountToken b
 imagePullSecrets #core.v1.LocalObjectReference[]
 kind s
 metadata #meta.v1.ObjectMeta
 secrets #core.v1.ObjectReference[]@name
core.v1.ServiceAccountList =/v1/ServiceAccountList
 apiVersion s
 items! #core.v1.ServiceAccount[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ServiceAccountTokenProjection
 audience s
 expirationSeconds int64
 path! s
core.v1.ServiceList =/v1/ServiceList
 apiVersion s
 items! #core.v1.Service[]
 kind s
 metadata #meta.v1.ListMeta
core.v1.ServicePort
 appProtocol s
 name s
 nodePort int32
 port! int32
 protocol s(SCTP,TCP,UDP)
 targetPort ios
core.v1.ServiceSpec
 allocateLoadBalancerNodePorts b
 clusterIP s
 clusterIPs s[]
 externalIPs s[]
 externalName s
 externalTrafficPolicy s(Cluster,Local)
 healthCheckNodePort int32
 internalTrafficPolicy s(Cluster,Local)
 ipFamilies s(,IPv4,IPv6)[]
 ipFamilyPolicy s(PreferDualStack,RequireDualStack,SingleStack)
 loadBalancerClass s
 loadBalancerIP s
 loadBalancerSourceRanges s[]
 ports #core.v1.ServicePort[]@port,protocol
 publishNotReadyAddresses b
 selector map<s>
 sessionAffinity s(ClientIP,None)
 sessionAffinityConfig #core.v1.SessionAffinityConfig
 trafficDistribution s 30-36
 type s(ClusterIP,ExternalName,LoadBalancer,NodePort)
core.v1.ServiceStatus
 conditions #meta.v1.Condition[]
 loadBalancer #core.v1.LoadBalancerStatus
core.v1.SessionAffinityConfig
 clientIP #core.v1.ClientIPConfig
core.v1.SleepAction 29-36
 seconds! int64
core.v1.StorageOSPersistentVolumeSource
 fsType s
 readOnly b
 secretRef #core.v1.ObjectReference
 volumeName s
 volumeNamespace s
core.v1.StorageOSVolumeSource
 fsType s
 readOnly b
 secretRef #core.v1.LocalObjectReference
 volumeName s
 volumeNamespace s
core.v1.Sysctl
 name! s
 value! s
core.v1.TCPSocketAction
 host s
 port! ios
core.v1.Taint
 effect! s(NoExecute,NoSchedule,PreferNoSchedule)
 key! s
 timeAdded time
 value s
core.v1.Toleration
 effect s(NoExecute,NoSchedule,PreferNoSchedule)
 key s
 operator s(Equal,Exists,Gt,Lt)
 tolerationSeconds int64
 value s
core.v1.TopologySelectorLabelRequirement
 key! s
 values! s[]
core.v1.TopologySelectorTerm
 matchLabelExpressions #core.v1.TopologySelectorLabelRequirement[]
core.v1.TopologySpreadConstraint
 labelSelector #meta.v1.LabelSelector
 matchLabelKeys s[]
 maxSkew! int32
 minDomains int32
 nodeAffinityPolicy s(Honor,Ignore)
 nodeTaintsPolicy s(Honor,Ignore)
 topologyKey! s
 whenUnsatisfiable! s(DoNotSchedule,ScheduleAnyway)
core.v1.TypedLocalObjectReference
 apiGroup s
 kind! s
 name! s
core.v1.TypedObjectReference 26-36
 apiGroup s
 kind! s
 name! s
 namespace s
core.v1.Volume
 awsElasticBlockStore #core.v1.AWSElasticBlockStoreVolumeSource
 azureDisk #core.v1.AzureDiskVolumeSource
 azureFile #core.v1.AzureFileVolumeSource
 cephfs #core.v1.CephFSVolumeSource
 cinder #core.v1.CinderVolumeSource
 configMap #core.v1.ConfigMapVolumeSource
 csi #core.v1.CSIVolumeSource
 downwardAPI #core.v1.DownwardAPIVolumeSource
 emptyDir #core.v1.EmptyDirVolumeSource
 ephemeral #core.v1.EphemeralVolumeSource
 fc #core.v1.FCVolumeSource
 flexVolume #core.v1.FlexVolumeSource
 flocker #core.v1.FlockerVolumeSource
 gcePersistentDisk #core.v1.GCEPersistentDiskVolumeSource
 gitRepo #core.v1.GitRepoVolumeSource
 glusterfs #core.v1.GlusterfsVolumeSource
 hostPath #core.v1.HostPathVolumeSource
 image #core.v1.ImageVolumeSource 31-36
 iscsi #core.v1.ISCSIVolumeSource
 name! s
 nfs #core.v1.NFSVolumeSource
 persistentVolumeClaim #core.v1.PersistentVolumeClaimVolumeSource
 photonPersistentDisk #core.v1.PhotonPersistentDiskVolumeSource
 portworxVolume #core.v1.PortworxVolumeSource
 projected #core.v1.ProjectedVolumeSource
 quobyte #core.v1.QuobyteVolumeSource
 rbd #core.v1.RBDVolumeSource
 scaleIO #core.v1.ScaleIOVolumeSource
 secret #core.v1.SecretVolumeSource
 storageos #core.v1.StorageOSVolumeSource
 vsphereVolume #core.v1.VsphereVirtualDiskVolumeSource
core.v1.VolumeDevice
 devicePath! s
 name! s
core.v1.VolumeMount
 mountPath! s
 mountPropagation s(Bidirectional,HostToContainer,None)
 name! s
 readOnly b
 recursiveReadOnly s 30-36
 subPath s
 subPathExpr s
core.v1.VolumeMountStatus 30-36
 mountPath! s
 name! s
 readOnly b
 recursiveReadOnly s
 volumeStatus #core.v1.VolumeStatus 36-36
core.v1.VolumeNodeAffinity
 required #core.v1.NodeSelector
core.v1.VolumeProjection
 clusterTrustBundle #core.v1.ClusterTrustBundleProjection 29-36
 configMap #core.v1.ConfigMapProjection
 downwardAPI #core.v1.DownwardAPIProjection
 podCertificate #core.v1.PodCertificateProjection 34-36
 secret #core.v1.SecretProjection
 serviceAccountToken #core.v1.ServiceAccountTokenProjection
core.v1.VolumeResourceRequirements 29-36
 limits map<qty>
 requests map<qty>
core.v1.VolumeStatus 36-36
 image #core.v1.ImageVolumeStatus
core.v1.VsphereVirtualDiskVolumeSource
 fsType s
 storagePolicyID s
 storagePolicyName s
 volumePath! s
core.v1.WeightedPodAffinityTerm
 podAffinityTerm! #core.v1.PodAffinityTerm
 weight! int32
core.v1.WindowsSecurityContextOptions
 gmsaCredentialSpec s
 gmsaCredentialSpecName s
 hostProcess b
 runAsUserName s
core.v1.WorkloadReference 35-35
 name! s
 podGroup! s
 podGroupReplicaKey s
discovery.v1.Endpoint
 addresses! s[]
 conditions #discovery.v1.EndpointConditions
 deprecatedTopology map<s>
 hints #discovery.v1.EndpointHints
 hostname s
 nodeName s
 targetRef #core.v1.ObjectReference
 zone s
discovery.v1.EndpointConditions
 ready b
 serving b
 terminating b
discovery.v1.EndpointHints
 forNodes #discovery.v1.ForNode[] 33-36
 forZones #discovery.v1.ForZone[]
discovery.v1.EndpointPort
 appProtocol s
 name s
 port int32
 protocol s(SCTP,TCP,UDP)
discovery.v1.EndpointSlice =discovery.k8s.io/v1/EndpointSlice
 addressType! s(FQDN,IPv4,IPv6)
 apiVersion s
 endpoints! #discovery.v1.Endpoint[] 25-35
 endpoints #discovery.v1.Endpoint[] 36-36
 kind s
 metadata #meta.v1.ObjectMeta
 ports #discovery.v1.EndpointPort[]
discovery.v1.EndpointSliceList =discovery.k8s.io/v1/EndpointSliceList
 apiVersion s
 items! #discovery.v1.EndpointSlice[]
 kind s
 metadata #meta.v1.ListMeta
discovery.v1.ForNode 33-36
 name! s
discovery.v1.ForZone
 name! s
events.v1.Event =events.k8s.io/v1/Event
 action s
 apiVersion s
 deprecatedCount int32
 deprecatedFirstTimestamp time
 deprecatedLastTimestamp time
 deprecatedSource #core.v1.EventSource
 eventTime! mtime
 kind s
 metadata #meta.v1.ObjectMeta
 note s
 reason s
 regarding #core.v1.ObjectReference
 related #core.v1.ObjectReference
 reportingController s
 reportingInstance s
 series #events.v1.EventSeries
 type s
events.v1.EventList =events.k8s.io/v1/EventList
 apiVersion s
 items! #events.v1.Event[]
 kind s
 metadata #meta.v1.ListMeta
events.v1.EventSeries
 count! int32
 lastObservedTime! mtime
flowcontrol.v1.ExemptPriorityLevelConfiguration 29-36
 lendablePercent int32
 nominalConcurrencyShares int32
flowcontrol.v1.FlowDistinguisherMethod 29-36
 type! s
flowcontrol.v1.FlowSchema =flowcontrol.apiserver.k8s.io/v1/FlowSchema 29-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1.FlowSchemaSpec
 status #flowcontrol.v1.FlowSchemaStatus
flowcontrol.v1.FlowSchemaCondition 29-36
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1.FlowSchemaList =flowcontrol.apiserver.k8s.io/v1/FlowSchemaList 29-36
 apiVersion s
 items! #flowcontrol.v1.FlowSchema[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1.FlowSchemaSpec 29-36
 distinguisherMethod #flowcontrol.v1.FlowDistinguisherMethod
 matchingPrecedence int32
 priorityLevelConfiguration! #flowcontrol.v1.PriorityLevelConfigurationReference
 rules #flowcontrol.v1.PolicyRulesWithSubjects[]
flowcontrol.v1.FlowSchemaStatus 29-36
 conditions #flowcontrol.v1.FlowSchemaCondition[]
flowcontrol.v1.GroupSubject 29-36
 name! s
flowcontrol.v1.LimitResponse 29-36
 queuing #flowcontrol.v1.QueuingConfiguration
 type! s
flowcontrol.v1.LimitedPriorityLevelConfiguration 29-36
 borrowingLimitPercent int32
 lendablePercent int32
 limitResponse #flowcontrol.v1.LimitResponse
 nominalConcurrencyShares int32
flowcontrol.v1.NonResourcePolicyRule 29-36
 nonResourceURLs! s[]
 verbs! s[]
flowcontrol.v1.PolicyRulesWithSubjects 29-36
 nonResourceRules #flowcontrol.v1.NonResourcePolicyRule[]
 resourceRules #flowcontrol.v1.ResourcePolicyRule[]
 subjects! #flowcontrol.v1.Subject[]
flowcontrol.v1.PriorityLevelConfiguration =flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration 29-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1.PriorityLevelConfigurationSpec
 status #flowcontrol.v1.PriorityLevelConfigurationStatus
flowcontrol.v1.PriorityLevelConfigurationCondition 29-36
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfigurationList 29-36
 apiVersion s
 items! #flowcontrol.v1.PriorityLevelConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1.PriorityLevelConfigurationReference 29-36
 name! s
flowcontrol.v1.PriorityLevelConfigurationSpec 29-36
 exempt #flowcontrol.v1.ExemptPriorityLevelConfiguration
 limited #flowcontrol.v1.LimitedPriorityLevelConfiguration
 type! s
flowcontrol.v1.PriorityLevelConfigurationStatus 29-36
 conditions #flowcontrol.v1.PriorityLevelConfigurationCondition[]
flowcontrol.v1.QueuingConfiguration 29-36
 handSize int32
 queueLengthLimit int32
 queues int32
flowcontrol.v1.ResourcePolicyRule 29-36
 apiGroups! s[]
 clusterScope b
 namespaces s[]
 resources! s[]
 verbs! s[]
flowcontrol.v1.ServiceAccountSubject 29-36
 name! s
 namespace! s
flowcontrol.v1.Subject 29-36
 group #flowcontrol.v1.GroupSubject
 kind! s
 serviceAccount #flowcontrol.v1.ServiceAccountSubject
 user #flowcontrol.v1.UserSubject
flowcontrol.v1.UserSubject 29-36
 name! s
flowcontrol.v1beta1.FlowDistinguisherMethod 25-25
 type! s
flowcontrol.v1beta1.FlowSchema =flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 25-25
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta1.FlowSchemaSpec
 status #flowcontrol.v1beta1.FlowSchemaStatus
flowcontrol.v1beta1.FlowSchemaCondition 25-25
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta1.FlowSchemaList =flowcontrol.apiserver.k8s.io/v1beta1/FlowSchemaList 25-25
 apiVersion s
 items! #flowcontrol.v1beta1.FlowSchema[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta1.FlowSchemaSpec 25-25
 distinguisherMethod #flowcontrol.v1beta1.FlowDistinguisherMethod
 matchingPrecedence int32
 priorityLevelConfiguration! #flowcontrol.v1beta1.PriorityLevelConfigurationReference
 rules #flowcontrol.v1beta1.PolicyRulesWithSubjects[]
flowcontrol.v1beta1.FlowSchemaStatus 25-25
 conditions #flowcontrol.v1beta1.FlowSchemaCondition[]
flowcontrol.v1beta1.GroupSubject 25-25
 name! s
flowcontrol.v1beta1.LimitResponse 25-25
 queuing #flowcontrol.v1beta1.QueuingConfiguration
 type! s
flowcontrol.v1beta1.LimitedPriorityLevelConfiguration 25-25
 assuredConcurrencyShares int32
 limitResponse #flowcontrol.v1beta1.LimitResponse
flowcontrol.v1beta1.NonResourcePolicyRule 25-25
 nonResourceURLs! s[]
 verbs! s[]
flowcontrol.v1beta1.PolicyRulesWithSubjects 25-25
 nonResourceRules #flowcontrol.v1beta1.NonResourcePolicyRule[]
 resourceRules #flowcontrol.v1beta1.ResourcePolicyRule[]
 subjects! #flowcontrol.v1beta1.Subject[]
flowcontrol.v1beta1.PriorityLevelConfiguration =flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 25-25
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta1.PriorityLevelConfigurationSpec
 status #flowcontrol.v1beta1.PriorityLevelConfigurationStatus
flowcontrol.v1beta1.PriorityLevelConfigurationCondition 25-25
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta1.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList 25-25
 apiVersion s
 items! #flowcontrol.v1beta1.PriorityLevelConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta1.PriorityLevelConfigurationReference 25-25
 name! s
flowcontrol.v1beta1.PriorityLevelConfigurationSpec 25-25
 limited #flowcontrol.v1beta1.LimitedPriorityLevelConfiguration
 type! s
flowcontrol.v1beta1.PriorityLevelConfigurationStatus 25-25
 conditions #flowcontrol.v1beta1.PriorityLevelConfigurationCondition[]
flowcontrol.v1beta1.QueuingConfiguration 25-25
 handSize int32
 queueLengthLimit int32
 queues int32
flowcontrol.v1beta1.ResourcePolicyRule 25-25
 apiGroups! s[]
 clusterScope b
 namespaces s[]
 resources! s[]
 verbs! s[]
flowcontrol.v1beta1.ServiceAccountSubject 25-25
 name! s
 namespace! s
flowcontrol.v1beta1.Subject 25-25
 group #flowcontrol.v1beta1.GroupSubject
 kind! s
 serviceAccount #flowcontrol.v1beta1.ServiceAccountSubject
 user #flowcontrol.v1beta1.UserSubject
flowcontrol.v1beta1.UserSubject 25-25
 name! s
flowcontrol.v1beta2.ExemptPriorityLevelConfiguration 28-28
 lendablePercent int32
 nominalConcurrencyShares int32
flowcontrol.v1beta2.FlowDistinguisherMethod 25-28
 type! s
flowcontrol.v1beta2.FlowSchema =flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema 25-28
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta2.FlowSchemaSpec
 status #flowcontrol.v1beta2.FlowSchemaStatus
flowcontrol.v1beta2.FlowSchemaCondition 25-28
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta2.FlowSchemaList =flowcontrol.apiserver.k8s.io/v1beta2/FlowSchemaList 25-28
 apiVersion s
 items! #flowcontrol.v1beta2.FlowSchema[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta2.FlowSchemaSpec 25-28
 distinguisherMethod #flowcontrol.v1beta2.FlowDistinguisherMethod
 matchingPrecedence int32
 priorityLevelConfiguration! #flowcontrol.v1beta2.PriorityLevelConfigurationReference
 rules #flowcontrol.v1beta2.PolicyRulesWithSubjects[]
flowcontrol.v1beta2.FlowSchemaStatus 25-28
 conditions #flowcontrol.v1beta2.FlowSchemaCondition[]
flowcontrol.v1beta2.GroupSubject 25-28
 name! s
flowcontrol.v1beta2.LimitResponse 25-28
 queuing #flowcontrol.v1beta2.QueuingConfiguration
 type! s
flowcontrol.v1beta2.LimitedPriorityLevelConfiguration 25-28
 assuredConcurrencyShares int32
 borrowingLimitPercent int32 26-28
 lendablePercent int32 26-28
 limitResponse #flowcontrol.v1beta2.LimitResponse
flowcontrol.v1beta2.NonResourcePolicyRule 25-28
 nonResourceURLs! s[]
 verbs! s[]
flowcontrol.v1beta2.PolicyRulesWithSubjects 25-28
 nonResourceRules #flowcontrol.v1beta2.NonResourcePolicyRule[]
 resourceRules #flowcontrol.v1beta2.ResourcePolicyRule[]
 subjects! #flowcontrol.v1beta2.Subject[]
flowcontrol.v1beta2.PriorityLevelConfiguration =flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration 25-28
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta2.PriorityLevelConfigurationSpec
 status #flowcontrol.v1beta2.PriorityLevelConfigurationStatus
flowcontrol.v1beta2.PriorityLevelConfigurationCondition 25-28
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta2.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationList 25-28
 apiVersion s
 items! #flowcontrol.v1beta2.PriorityLevelConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta2.PriorityLevelConfigurationReference 25-28
 name! s
flowcontrol.v1beta2.PriorityLevelConfigurationSpec 25-28
 exempt #flowcontrol.v1beta2.ExemptPriorityLevelConfiguration 28-28
 limited #flowcontrol.v1beta2.LimitedPriorityLevelConfiguration
 type! s
flowcontrol.v1beta2.PriorityLevelConfigurationStatus 25-28
 conditions #flowcontrol.v1beta2.PriorityLevelConfigurationCondition[]
flowcontrol.v1beta2.QueuingConfiguration 25-28
 handSize int32
 queueLengthLimit int32
 queues int32
flowcontrol.v1beta2.ResourcePolicyRule 25-28
 apiGroups! s[]
 clusterScope b
 namespaces s[]
 resources! s[]
 verbs! s[]
flowcontrol.v1beta2.ServiceAccountSubject 25-28
 name! s
 namespace! s
flowcontrol.v1beta2.Subject 25-28
 group #flowcontrol.v1beta2.GroupSubject
 kind! s
 serviceAccount #flowcontrol.v1beta2.ServiceAccountSubject
 user #flowcontrol.v1beta2.UserSubject
flowcontrol.v1beta2.UserSubject 25-28
 name! s
flowcontrol.v1beta3.ExemptPriorityLevelConfiguration 28-31
 lendablePercent int32
 nominalConcurrencyShares int32
flowcontrol.v1beta3.FlowDistinguisherMethod 26-31
 type! s
flowcontrol.v1beta3.FlowSchema =flowcontrol.apiserver.k8s.io/v1beta3/FlowSchema 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta3.FlowSchemaSpec
 status #flowcontrol.v1beta3.FlowSchemaStatus
flowcontrol.v1beta3.FlowSchemaCondition 26-31
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta3.FlowSchemaList =flowcontrol.apiserver.k8s.io/v1beta3/FlowSchemaList 26-31
 apiVersion s
 items! #flowcontrol.v1beta3.FlowSchema[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta3.FlowSchemaSpec 26-31
 distinguisherMethod #flowcontrol.v1beta3.FlowDistinguisherMethod
 matchingPrecedence int32
 priorityLevelConfiguration! #flowcontrol.v1beta3.PriorityLevelConfigurationReference
 rules #flowcontrol.v1beta3.PolicyRulesWithSubjects[]
flowcontrol.v1beta3.FlowSchemaStatus 26-31
 conditions #flowcontrol.v1beta3.FlowSchemaCondition[]
flowcontrol.v1beta3.GroupSubject 26-31
 name! s
flowcontrol.v1beta3.LimitResponse 26-31
 queuing #flowcontrol.v1beta3.QueuingConfiguration
 type! s
flowcontrol.v1beta3.LimitedPriorityLevelConfiguration 26-31
 borrowingLimitPercent int32
 lendablePercent int32
 limitResponse #flowcontrol.v1beta3.LimitResponse
 nominalConcurrencyShares int32
flowcontrol.v1beta3.NonResourcePolicyRule 26-31
 nonResourceURLs! s[]
 verbs! s[]
flowcontrol.v1beta3.PolicyRulesWithSubjects 26-31
 nonResourceRules #flowcontrol.v1beta3.NonResourcePolicyRule[]
 resourceRules #flowcontrol.v1beta3.ResourcePolicyRule[]
 subjects! #flowcontrol.v1beta3.Subject[]
flowcontrol.v1beta3.PriorityLevelConfiguration =flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfiguration 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #flowcontrol.v1beta3.PriorityLevelConfigurationSpec
 status #flowcontrol.v1beta3.PriorityLevelConfigurationStatus
flowcontrol.v1beta3.PriorityLevelConfigurationCondition 26-31
 lastTransitionTime time
 message s
 reason s
 status s
 type s
flowcontrol.v1beta3.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationList 26-31
 apiVersion s
 items! #flowcontrol.v1beta3.PriorityLevelConfiguration[]
 kind s
 metadata #meta.v1.ListMeta
flowcontrol.v1beta3.PriorityLevelConfigurationReference 26-31
 name! s
flowcontrol.v1beta3.PriorityLevelConfigurationSpec 26-31
 exempt #flowcontrol.v1beta3.ExemptPriorityLevelConfiguration 28-31
 limited #flowcontrol.v1beta3.LimitedPriorityLevelConfiguration
 type! s
flowcontrol.v1beta3.PriorityLevelConfigurationStatus 26-31
 conditions #flowcontrol.v1beta3.PriorityLevelConfigurationCondition[]
flowcontrol.v1beta3.QueuingConfiguration 26-31
 handSize int32
 queueLengthLimit int32
 queues int32
flowcontrol.v1beta3.ResourcePolicyRule 26-31
 apiGroups! s[]
 clusterScope b
 namespaces s[]
 resources! s[]
 verbs! s[]
flowcontrol.v1beta3.ServiceAccountSubject 26-31
 name! s
 namespace! s
flowcontrol.v1beta3.Subject 26-31
 group #flowcontrol.v1beta3.GroupSubject
 kind! s
 serviceAccount #flowcontrol.v1beta3.ServiceAccountSubject
 user #flowcontrol.v1beta3.UserSubject
flowcontrol.v1beta3.UserSubject 26-31
 name! s
meta.v1.APIGroup
 apiVersion s
 kind s
 name! s
 preferredVersion #meta.v1.GroupVersionForDiscovery
 serverAddressByClientCIDRs #meta.v1.ServerAddressByClientCIDR[]
 versions! #meta.v1.GroupVersionForDiscovery[]
meta.v1.APIGroupList
 apiVersion s
 groups! #meta.v1.APIGroup[]
 kind s
meta.v1.APIResource
 categories s[]
 group s
 kind! s
 name! s
 namespaced! b
 shortNames s[]
 singularName! s
 storageVersionHash s
 verbs! s[]
 version s
meta.v1.APIResourceList
 apiVersion s
 groupVersion! s
 kind s
 resources! #meta.v1.APIResource[]
meta.v1.APIVersions
 apiVersion s
 kind s
 serverAddressByClientCIDRs! #meta.v1.ServerAddressByClientCIDR[]
 versions! s[]
meta.v1.Condition
 lastTransitionTime! time
 message! s
 observedGeneration int64
 reason! s
 status! s
 type! s
meta.v1.DeleteOptions
 apiVersion s
 dryRun s[]
 gracePeriodSeconds int64
 ignoreStoreReadErrorWithClusterBreakingPotential b 32-36
 kind s
 orphanDependents b
 preconditions #meta.v1.Preconditions
 propagationPolicy s
meta.v1.FieldSelectorRequirement 31-36
 key! s
 operator! s
 values s[]
meta.v1.GroupResource 35-36
 group! s
 resource! s
meta.v1.GroupVersionForDiscovery
 groupVersion! s
 version! s
meta.v1.LabelSelector
 matchExpressions #meta.v1.LabelSelectorRequirement[]
 matchLabels map<s>
meta.v1.LabelSelectorRequirement
 key! s
 operator! s
 values s[]
meta.v1.ListMeta
 continue s
 remainingItemCount int64
 resourceVersion s
 selfLink s
 shardInfo #meta.v1.ShardInfo 36-36
meta.v1.ManagedFieldsEntry
 apiVersion s
 fieldsType s
 fieldsV1 obj
 manager s
 operation s
 subresource s
 time time
meta.v1.ObjectMeta
 annotations map<s>
 creationTimestamp time
 deletionGracePeriodSeconds int64
 deletionTimestamp time
 finalizers s[]
 generateName s
 generation int64
 labels map<s>
 managedFields #meta.v1.ManagedFieldsEntry[]
 name s
 namespace s
 ownerReferences #meta.v1.OwnerReference[]@uid
 resourceVersion s
 selfLink s
 uid s
meta.v1.OwnerReference
 apiVersion! s
 blockOwnerDeletion b
 controller b
 kind! s
 name! s
 uid! s
meta.v1.Preconditions
 resourceVersion s
 uid s
meta.v1.ServerAddressByClientCIDR
 clientCIDR! s
 serverAddress! s
meta.v1.ShardInfo 36-36
 selector! s
meta.v1.Status =/v1/Status
 apiVersion s
 code int32
 details #meta.v1.StatusDetails
 kind s
 message s
 metadata #meta.v1.ListMeta
 reason s
 status s
meta.v1.StatusCause
 field s
 message s
 reason s
meta.v1.StatusDetails
 causes #meta.v1.StatusCause[]
 group s
 kind s
 name s
 retryAfterSeconds int32
 uid s
meta.v1.WatchEvent
 object! obj
 type! s
networking.v1.HTTPIngressPath
 backend! #networking.v1.IngressBackend
 path s
 pathType! s(Exact,ImplementationSpecific,Prefix)
networking.v1.HTTPIngressRuleValue
 paths! #networking.v1.HTTPIngressPath[]
networking.v1.IPAddress =networking.k8s.io/v1/IPAddress 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1.IPAddressSpec 33-35
 spec! #networking.v1.IPAddressSpec 36-36
networking.v1.IPAddressList =networking.k8s.io/v1/IPAddressList 33-36
 apiVersion s
 items! #networking.v1.IPAddress[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1.IPAddressSpec 33-36
 parentRef! #networking.v1.ParentReference
networking.v1.IPBlock
 cidr! s
 except s[]
networking.v1.Ingress =networking.k8s.io/v1/Ingress
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1.IngressSpec
 status #networking.v1.IngressStatus
networking.v1.IngressBackend
 resource #core.v1.TypedLocalObjectReference
 service #networking.v1.IngressServiceBackend
networking.v1.IngressClass =networking.k8s.io/v1/IngressClass
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1.IngressClassSpec
networking.v1.IngressClassList =networking.k8s.io/v1/IngressClassList
 apiVersion s
 items! #networking.v1.IngressClass[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1.IngressClassParametersReference
 apiGroup s
 kind! s
 name! s
 namespace s
 scope s
networking.v1.IngressClassSpec
 controller s
 parameters #networking.v1.IngressClassParametersReference
networking.v1.IngressList =networking.k8s.io/v1/IngressList
 apiVersion s
 items! #networking.v1.Ingress[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1.IngressLoadBalancerIngress 26-36
 hostname s
 ip s
 ports #networking.v1.IngressPortStatus[]
networking.v1.IngressLoadBalancerStatus 26-36
 ingress #networking.v1.IngressLoadBalancerIngress[]
networking.v1.IngressPortStatus 26-36
 error s
 port! int32
 protocol! s(SCTP,TCP,UDP)
networking.v1.IngressRule
 host s
 http #networking.v1.HTTPIngressRuleValue
networking.v1.IngressServiceBackend
 name! s
 port #networking.v1.ServiceBackendPort
networking.v1.IngressSpec
 defaultBackend #networking.v1.IngressBackend
 ingressClassName s
 rules #networking.v1.IngressRule[]
 tls #networking.v1.IngressTLS[]
networking.v1.IngressStatus
 loadBalancer #core.v1.LoadBalancerStatus 25-25
 loadBalancer #networking.v1.IngressLoadBalancerStatus 26-36
networking.v1.IngressTLS
 hosts s[]
 secretName s
networking.v1.NetworkPolicy =networking.k8s.io/v1/NetworkPolicy
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1.NetworkPolicySpec
 status #networking.v1.NetworkPolicyStatus 25-27
networking.v1.NetworkPolicyEgressRule
 ports #networking.v1.NetworkPolicyPort[]
 to #networking.v1.NetworkPolicyPeer[]
networking.v1.NetworkPolicyIngressRule
 from #networking.v1.NetworkPolicyPeer[]
 ports #networking.v1.NetworkPolicyPort[]
networking.v1.NetworkPolicyList =networking.k8s.io/v1/NetworkPolicyList
 apiVersion s
 items! #networking.v1.NetworkPolicy[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1.NetworkPolicyPeer
 ipBlock #networking.v1.IPBlock
 namespaceSelector #meta.v1.LabelSelector
 podSelector #meta.v1.LabelSelector
networking.v1.NetworkPolicyPort
 endPort int32
 port ios
 protocol s(SCTP,TCP,UDP)
networking.v1.NetworkPolicySpec
 egress #networking.v1.NetworkPolicyEgressRule[]
 ingress #networking.v1.NetworkPolicyIngressRule[]
 podSelector! #meta.v1.LabelSelector 25-33
 podSelector #meta.v1.LabelSelector 34-36
 policyTypes s(Egress,Ingress)[]
networking.v1.NetworkPolicyStatus 25-27
 conditions #meta.v1.Condition[]
networking.v1.ParentReference 33-36
 group s
 name! s
 namespace s
 resource! s
networking.v1.ServiceBackendPort
 name s
 number int32
networking.v1.ServiceCIDR =networking.k8s.io/v1/ServiceCIDR 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1.ServiceCIDRSpec
 status #networking.v1.ServiceCIDRStatus
networking.v1.ServiceCIDRList =networking.k8s.io/v1/ServiceCIDRList 33-36
 apiVersion s
 items! #networking.v1.ServiceCIDR[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1.ServiceCIDRSpec 33-36
 cidrs s[]
networking.v1.ServiceCIDRStatus 33-36
 conditions #meta.v1.Condition[]
networking.v1alpha1.ClusterCIDR =networking.k8s.io/v1alpha1/ClusterCIDR 25-28
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1alpha1.ClusterCIDRSpec
networking.v1alpha1.ClusterCIDRList =networking.k8s.io/v1alpha1/ClusterCIDRList 25-28
 apiVersion s
 items! #networking.v1alpha1.ClusterCIDR[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1alpha1.ClusterCIDRSpec 25-28
 ipv4 s
 ipv6 s
 nodeSelector #core.v1.NodeSelector
 perNodeHostBits! int32
networking.v1alpha1.IPAddress =networking.k8s.io/v1alpha1/IPAddress 27-30
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1alpha1.IPAddressSpec
networking.v1alpha1.IPAddressList =networking.k8s.io/v1alpha1/IPAddressList 27-30
 apiVersion s
 items! #networking.v1alpha1.IPAddress[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1alpha1.IPAddressSpec 27-30
 parentRef #networking.v1alpha1.ParentReference 27-29
 parentRef! #networking.v1alpha1.ParentReference 30-30
networking.v1alpha1.ParentReference 27-30
 group s
 name s 27-29
 name! s 30-30
 namespace s
 resource s 27-29
 resource! s 30-30
 uid s 27-28
networking.v1alpha1.ServiceCIDR =networking.k8s.io/v1alpha1/ServiceCIDR 29-30
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1alpha1.ServiceCIDRSpec
 status #networking.v1alpha1.ServiceCIDRStatus
networking.v1alpha1.ServiceCIDRList =networking.k8s.io/v1alpha1/ServiceCIDRList 29-30
 apiVersion s
 items! #networking.v1alpha1.ServiceCIDR[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1alpha1.ServiceCIDRSpec 29-30
 cidrs s[]
networking.v1alpha1.ServiceCIDRStatus 29-30
 conditions #meta.v1.Condition[]
networking.v1beta1.IPAddress =networking.k8s.io/v1beta1/IPAddress 31-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1beta1.IPAddressSpec 31-35
 spec! #networking.v1beta1.IPAddressSpec 36-36
networking.v1beta1.IPAddressList =networking.k8s.io/v1beta1/IPAddressList 31-36
 apiVersion s
 items! #networking.v1beta1.IPAddress[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1beta1.IPAddressSpec 31-36
 parentRef! #networking.v1beta1.ParentReference
networking.v1beta1.ParentReference 31-36
 group s
 name! s
 namespace s
 resource! s
networking.v1beta1.ServiceCIDR =networking.k8s.io/v1beta1/ServiceCIDR 31-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #networking.v1beta1.ServiceCIDRSpec
 status #networking.v1beta1.ServiceCIDRStatus
networking.v1beta1.ServiceCIDRList =networking.k8s.io/v1beta1/ServiceCIDRList 31-36
 apiVersion s
 items! #networking.v1beta1.ServiceCIDR[]
 kind s
 metadata #meta.v1.ListMeta
networking.v1beta1.ServiceCIDRSpec 31-36
 cidrs s[]
networking.v1beta1.ServiceCIDRStatus 31-36
 conditions #meta.v1.Condition[]
node.v1.Overhead
 podFixed map<qty>
node.v1.RuntimeClass =node.k8s.io/v1/RuntimeClass
 apiVersion s
 handler! s
 kind s
 metadata #meta.v1.ObjectMeta
 overhead #node.v1.Overhead
 scheduling #node.v1.Scheduling
node.v1.RuntimeClassList =node.k8s.io/v1/RuntimeClassList
 apiVersion s
 items! #node.v1.RuntimeClass[]
 kind s
 metadata #meta.v1.ListMeta
node.v1.Scheduling
 nodeSelector map<s>
 tolerations #core.v1.Toleration[]
policy.v1.Eviction =policy/v1/Eviction
 apiVersion s
 deleteOptions #meta.v1.DeleteOptions
 kind s
 metadata #meta.v1.ObjectMeta
policy.v1.PodDisruptionBudget =policy/v1/PodDisruptionBudget
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #policy.v1.PodDisruptionBudgetSpec
 status #policy.v1.PodDisruptionBudgetStatus
policy.v1.PodDisruptionBudgetList =policy/v1/PodDisruptionBudgetList
 apiVersion s
 items! #policy.v1.PodDisruptionBudget[]
 kind s
 metadata #meta.v1.ListMeta
policy.v1.PodDisruptionBudgetSpec
 maxUnavailable ios
 minAvailable ios
 selector #meta.v1.LabelSelector
 unhealthyPodEvictionPolicy s(AlwaysAllow,IfHealthyBudget) 26-36
policy.v1.PodDisruptionBudgetStatus
 conditions #meta.v1.Condition[]
 currentHealthy! int32 25-35
 currentHealthy int32 36-36
 desiredHealthy! int32 25-35
 desiredHealthy int32 36-36
 disruptedPods map<time>
 disruptionsAllowed! int32 25-35
 disruptionsAllowed int32 36-36
 expectedPods! int32 25-35
 expectedPods int32 36-36
 observedGeneration int64
rbac.v1.AggregationRule
 clusterRoleSelectors #meta.v1.LabelSelector[]
rbac.v1.ClusterRole =rbac.authorization.k8s.io/v1/ClusterRole
 aggregationRule #rbac.v1.AggregationRule
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 rules #rbac.v1.PolicyRule[]
rbac.v1.ClusterRoleBinding =rbac.authorization.k8s.io/v1/ClusterRoleBinding
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 roleRef! #rbac.v1.RoleRef
 subjects #rbac.v1.Subject[]
rbac.v1.ClusterRoleBindingList =rbac.authorization.k8s.io/v1/ClusterRoleBindingList
 apiVersion s
 items! #rbac.v1.ClusterRoleBinding[]
 kind s
 metadata #meta.v1.ListMeta
rbac.v1.ClusterRoleList =rbac.authorization.k8s.io/v1/ClusterRoleList
 apiVersion s
 items! #rbac.v1.ClusterRole[]
 kind s
 metadata #meta.v1.ListMeta
rbac.v1.PolicyRule
 apiGroups s[]
 nonResourceURLs s[]
 resourceNames s[]
 resources s[]
 verbs! s[]
rbac.v1.Role =rbac.authorization.k8s.io/v1/Role
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 rules #rbac.v1.PolicyRule[]
rbac.v1.RoleBinding =rbac.authorization.k8s.io/v1/RoleBinding
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 roleRef! #rbac.v1.RoleRef
 subjects #rbac.v1.Subject[]
rbac.v1.RoleBindingList =rbac.authorization.k8s.io/v1/RoleBindingList
 apiVersion s
 items! #rbac.v1.RoleBinding[]
 kind s
 metadata #meta.v1.ListMeta
rbac.v1.RoleList =rbac.authorization.k8s.io/v1/RoleList
 apiVersion s
 items! #rbac.v1.Role[]
 kind s
 metadata #meta.v1.ListMeta
rbac.v1.RoleRef
 apiGroup! s 25-35
 apiGroup s 36-36
 kind! s
 name! s
rbac.v1.Subject
 apiGroup s
 kind! s
 name! s
 namespace s
resource.v1.AllocatedDeviceStatus 34-36
 conditions #meta.v1.Condition[]
 data obj
 device! s
 driver! s
 networkData #resource.v1.NetworkDeviceData
 pool! s
 shareID s
resource.v1.AllocationResult 34-36
 allocationTimestamp time
 devices #resource.v1.DeviceAllocationResult
 nodeSelector #core.v1.NodeSelector
resource.v1.CELDeviceSelector 34-36
 expression! s
resource.v1.CapacityRequestPolicy 34-36
 default qty
 validRange #resource.v1.CapacityRequestPolicyRange
 validValues qty[]
resource.v1.CapacityRequestPolicyRange 34-36
 max qty
 min! qty
 step qty
resource.v1.CapacityRequirements 34-36
 requests map<qty>
resource.v1.Counter 34-36
 value! qty
resource.v1.CounterSet 34-36
 counters! map<#resource.v1.Counter>
 name! s
resource.v1.Device 34-36
 allNodes b
 allowMultipleAllocations b
 attributes map<#resource.v1.DeviceAttribute>
 bindingConditions s[]
 bindingFailureConditions s[]
 bindsToNode b
 capacity map<#resource.v1.DeviceCapacity>
 consumesCounters #resource.v1.DeviceCounterConsumption[]
 name! s
 nodeAllocatableResourceMappings map<#resource.v1.NodeAllocatableResourceMapping> 36-36
 nodeName s
 nodeSelector #core.v1.NodeSelector
 taints #resource.v1.DeviceTaint[]
resource.v1.DeviceAllocationConfiguration 34-36
 opaque #resource.v1.OpaqueDeviceConfiguration
 requests s[]
 source! s(FromClaim,FromClass)
resource.v1.DeviceAllocationResult 34-36
 config #resource.v1.DeviceAllocationConfiguration[]
 results #resource.v1.DeviceRequestAllocationResult[]
resource.v1.DeviceAttribute 34-36
 bool b
 bools b[] 36-36
 int int64
 ints int64[] 36-36
 string s
 strings s[] 36-36
 version s
 versions s[] 36-36
resource.v1.DeviceCapacity 34-36
 requestPolicy #resource.v1.CapacityRequestPolicy
 value! qty
resource.v1.DeviceClaim 34-36
 config #resource.v1.DeviceClaimConfiguration[]
 constraints #resource.v1.DeviceConstraint[]
 requests #resource.v1.DeviceRequest[]
resource.v1.DeviceClaimConfiguration 34-36
 opaque #resource.v1.OpaqueDeviceConfiguration
 requests s[]
resource.v1.DeviceClass =resource.k8s.io/v1/DeviceClass 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1.DeviceClassSpec
resource.v1.DeviceClassConfiguration 34-36
 opaque #resource.v1.OpaqueDeviceConfiguration
resource.v1.DeviceClassList =resource.k8s.io/v1/DeviceClassList 34-36
 apiVersion s
 items! #resource.v1.DeviceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1.DeviceClassSpec 34-36
 config #resource.v1.DeviceClassConfiguration[]
 extendedResourceName s
 selectors #resource.v1.DeviceSelector[]
resource.v1.DeviceConstraint 34-36
 distinctAttribute s
 matchAttribute s
 requests s[]
resource.v1.DeviceCounterConsumption 34-36
 counterSet! s
 counters! map<#resource.v1.Counter>
resource.v1.DeviceRequest 34-36
 exactly #resource.v1.ExactDeviceRequest
 firstAvailable #resource.v1.DeviceSubRequest[]
 name! s
resource.v1.DeviceRequestAllocationResult 34-36
 adminAccess b
 bindingConditions s[]
 bindingFailureConditions s[]
 consumedCapacity map<qty>
 device! s
 driver! s
 pool! s
 request! s
 shareID s
 tolerations #resource.v1.DeviceToleration[]
resource.v1.DeviceSelector 34-36
 cel #resource.v1.CELDeviceSelector
resource.v1.DeviceSubRequest 34-36
 allocationMode s(All,ExactCount)
 capacity #resource.v1.CapacityRequirements
 count int64
 deviceClassName! s
 name! s
 selectors #resource.v1.DeviceSelector[]
 tolerations #resource.v1.DeviceToleration[]
resource.v1.DeviceTaint 34-36
 effect! s(NoExecute,NoSchedule,None)
 key! s
 timeAdded time
 value s
resource.v1.DeviceToleration 34-36
 effect s(NoExecute,NoSchedule,None)
 key s
 operator s(Equal,Exists)
 tolerationSeconds int64
 value s
resource.v1.ExactDeviceRequest 34-36
 adminAccess b
 allocationMode s(All,ExactCount)
 capacity #resource.v1.CapacityRequirements
 count int64
 deviceClassName! s
 selectors #resource.v1.DeviceSelector[]
 tolerations #resource.v1.DeviceToleration[]
resource.v1.NetworkDeviceData 34-36
 hardwareAddress s
 interfaceName s
 ips s[]
resource.v1.NodeAllocatableResourceMapping 36-36
 allocationMultiplier qty
 capacityKey s
resource.v1.OpaqueDeviceConfiguration 34-36
 driver! s
 parameters! obj
resource.v1.ResourceClaim =resource.k8s.io/v1/ResourceClaim 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1.ResourceClaimSpec
 status #resource.v1.ResourceClaimStatus
resource.v1.ResourceClaimConsumerReference 34-36
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1.ResourceClaimList =resource.k8s.io/v1/ResourceClaimList 34-36
 apiVersion s
 items! #resource.v1.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1.ResourceClaimSpec 34-36
 devices #resource.v1.DeviceClaim
resource.v1.ResourceClaimStatus 34-36
 allocation #resource.v1.AllocationResult
 devices #resource.v1.AllocatedDeviceStatus[]
 reservedFor #resource.v1.ResourceClaimConsumerReference[]
resource.v1.ResourceClaimTemplate =resource.k8s.io/v1/ResourceClaimTemplate 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1.ResourceClaimTemplateSpec
resource.v1.ResourceClaimTemplateList =resource.k8s.io/v1/ResourceClaimTemplateList 34-36
 apiVersion s
 items! #resource.v1.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1.ResourceClaimTemplateSpec 34-36
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1.ResourceClaimSpec
resource.v1.ResourcePool 34-36
 generation! int64
 name! s
 resourceSliceCount! int64
resource.v1.ResourceSlice =resource.k8s.io/v1/ResourceSlice 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1.ResourceSliceSpec
resource.v1.ResourceSliceList =resource.k8s.io/v1/ResourceSliceList 34-36
 apiVersion s
 items! #resource.v1.ResourceSlice[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1.ResourceSliceSpec 34-36
 allNodes b
 devices #resource.v1.Device[]
 driver! s
 nodeName s
 nodeSelector #core.v1.NodeSelector
 perDeviceNodeSelection b
 pool! #resource.v1.ResourcePool
 sharedCounters #resource.v1.CounterSet[]
resource.v1alpha1.AllocationResult 26-26
 availableOnNodes #core.v1.NodeSelector
 resourceHandle s
 shareable b
resource.v1alpha1.PodScheduling =resource.k8s.io/v1alpha1/PodScheduling 26-26
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha1.PodSchedulingSpec
 status #resource.v1alpha1.PodSchedulingStatus
resource.v1alpha1.PodSchedulingList =resource.k8s.io/v1alpha1/PodSchedulingList 26-26
 apiVersion s
 items! #resource.v1alpha1.PodScheduling[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha1.PodSchedulingSpec 26-26
 potentialNodes s[]
 selectedNode s
resource.v1alpha1.PodSchedulingStatus 26-26
 resourceClaims #resource.v1alpha1.ResourceClaimSchedulingStatus[]
resource.v1alpha1.ResourceClaim =resource.k8s.io/v1alpha1/ResourceClaim 26-26
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha1.ResourceClaimSpec
 status #resource.v1alpha1.ResourceClaimStatus
resource.v1alpha1.ResourceClaimConsumerReference 26-26
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1alpha1.ResourceClaimList =resource.k8s.io/v1alpha1/ResourceClaimList 26-26
 apiVersion s
 items! #resource.v1alpha1.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha1.ResourceClaimParametersReference 26-26
 apiGroup s
 kind! s
 name! s
resource.v1alpha1.ResourceClaimSchedulingStatus 26-26
 name s
 unsuitableNodes s[]
resource.v1alpha1.ResourceClaimSpec 26-26
 allocationMode s
 parametersRef #resource.v1alpha1.ResourceClaimParametersReference
 resourceClassName! s
resource.v1alpha1.ResourceClaimStatus 26-26
 allocation #resource.v1alpha1.AllocationResult
 deallocationRequested b
 driverName s
 reservedFor #resource.v1alpha1.ResourceClaimConsumerReference[]
resource.v1alpha1.ResourceClaimTemplate =resource.k8s.io/v1alpha1/ResourceClaimTemplate 26-26
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha1.ResourceClaimTemplateSpec
resource.v1alpha1.ResourceClaimTemplateList =resource.k8s.io/v1alpha1/ResourceClaimTemplateList 26-26
 apiVersion s
 items! #resource.v1alpha1.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha1.ResourceClaimTemplateSpec 26-26
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha1.ResourceClaimSpec
resource.v1alpha1.ResourceClass =resource.k8s.io/v1alpha1/ResourceClass 26-26
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 parametersRef #resource.v1alpha1.ResourceClassParametersReference
 suitableNodes #core.v1.NodeSelector
resource.v1alpha1.ResourceClassList =resource.k8s.io/v1alpha1/ResourceClassList 26-26
 apiVersion s
 items! #resource.v1alpha1.ResourceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha1.ResourceClassParametersReference 26-26
 apiGroup s
 kind! s
 name! s
 namespace s
resource.v1alpha2.AllocationResult 27-30
 availableOnNodes #core.v1.NodeSelector
 resourceHandles #resource.v1alpha2.ResourceHandle[]
 shareable b
resource.v1alpha2.DriverAllocationResult 30-30
 namedResources #resource.v1alpha2.NamedResourcesAllocationResult
 vendorRequestParameters obj
resource.v1alpha2.DriverRequests 30-30
 driverName s
 requests #resource.v1alpha2.ResourceRequest[]
 vendorParameters obj
resource.v1alpha2.NamedResourcesAllocationResult 30-30
 name! s
resource.v1alpha2.NamedResourcesAttribute 30-30
 bool b
 int int64
 intSlice #resource.v1alpha2.NamedResourcesIntSlice
 name! s
 quantity qty
 string s
 stringSlice #resource.v1alpha2.NamedResourcesStringSlice
 version s
resource.v1alpha2.NamedResourcesFilter 30-30
 selector! s
resource.v1alpha2.NamedResourcesInstance 30-30
 attributes #resource.v1alpha2.NamedResourcesAttribute[]
 name! s
resource.v1alpha2.NamedResourcesIntSlice 30-30
 ints! int64[]
resource.v1alpha2.NamedResourcesRequest 30-30
 selector! s
resource.v1alpha2.NamedResourcesResources 30-30
 instances! #resource.v1alpha2.NamedResourcesInstance[]
resource.v1alpha2.NamedResourcesStringSlice 30-30
 strings! s[]
resource.v1alpha2.PodSchedulingContext =resource.k8s.io/v1alpha2/PodSchedulingContext 27-30
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha2.PodSchedulingContextSpec
 status #resource.v1alpha2.PodSchedulingContextStatus
resource.v1alpha2.PodSchedulingContextList =resource.k8s.io/v1alpha2/PodSchedulingContextList 27-30
 apiVersion s
 items! #resource.v1alpha2.PodSchedulingContext[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.PodSchedulingContextSpec 27-30
 potentialNodes s[]
 selectedNode s
resource.v1alpha2.PodSchedulingContextStatus 27-30
 resourceClaims #resource.v1alpha2.ResourceClaimSchedulingStatus[]
resource.v1alpha2.ResourceClaim =resource.k8s.io/v1alpha2/ResourceClaim 27-30
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha2.ResourceClaimSpec
 status #resource.v1alpha2.ResourceClaimStatus
resource.v1alpha2.ResourceClaimConsumerReference 27-30
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1alpha2.ResourceClaimList =resource.k8s.io/v1alpha2/ResourceClaimList 27-30
 apiVersion s
 items! #resource.v1alpha2.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.ResourceClaimParameters =resource.k8s.io/v1alpha2/ResourceClaimParameters 30-30
 apiVersion s
 driverRequests #resource.v1alpha2.DriverRequests[]
 generatedFrom #resource.v1alpha2.ResourceClaimParametersReference
 kind s
 metadata #meta.v1.ObjectMeta
 shareable b
resource.v1alpha2.ResourceClaimParametersList =resource.k8s.io/v1alpha2/ResourceClaimParametersList 30-30
 apiVersion s
 items! #resource.v1alpha2.ResourceClaimParameters[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.ResourceClaimParametersReference 27-30
 apiGroup s
 kind! s
 name! s
resource.v1alpha2.ResourceClaimSchedulingStatus 27-30
 name s
 unsuitableNodes s[]
resource.v1alpha2.ResourceClaimSpec 27-30
 allocationMode s
 parametersRef #resource.v1alpha2.ResourceClaimParametersReference
 resourceClassName! s
resource.v1alpha2.ResourceClaimStatus 27-30
 allocation #resource.v1alpha2.AllocationResult
 deallocationRequested b
 driverName s
 reservedFor #resource.v1alpha2.ResourceClaimConsumerReference[]
resource.v1alpha2.ResourceClaimTemplate =resource.k8s.io/v1alpha2/ResourceClaimTemplate 27-30
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha2.ResourceClaimTemplateSpec
resource.v1alpha2.ResourceClaimTemplateList =resource.k8s.io/v1alpha2/ResourceClaimTemplateList 27-30
 apiVersion s
 items! #resource.v1alpha2.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.ResourceClaimTemplateSpec 27-30
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha2.ResourceClaimSpec
resource.v1alpha2.ResourceClass =resource.k8s.io/v1alpha2/ResourceClass 27-30
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 parametersRef #resource.v1alpha2.ResourceClassParametersReference
 structuredParameters b 30-30
 suitableNodes #core.v1.NodeSelector
resource.v1alpha2.ResourceClassList =resource.k8s.io/v1alpha2/ResourceClassList 27-30
 apiVersion s
 items! #resource.v1alpha2.ResourceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.ResourceClassParameters =resource.k8s.io/v1alpha2/ResourceClassParameters 30-30
 apiVersion s
 filters #resource.v1alpha2.ResourceFilter[]
 generatedFrom #resource.v1alpha2.ResourceClassParametersReference
 kind s
 metadata #meta.v1.ObjectMeta
 vendorParameters #resource.v1alpha2.VendorParameters[]
resource.v1alpha2.ResourceClassParametersList =resource.k8s.io/v1alpha2/ResourceClassParametersList 30-30
 apiVersion s
 items! #resource.v1alpha2.ResourceClassParameters[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.ResourceClassParametersReference 27-30
 apiGroup s
 kind! s
 name! s
 namespace s
resource.v1alpha2.ResourceFilter 30-30
 driverName s
 namedResources #resource.v1alpha2.NamedResourcesFilter
resource.v1alpha2.ResourceHandle 27-30
 data s
 driverName s
 structuredData #resource.v1alpha2.StructuredResourceHandle 30-30
resource.v1alpha2.ResourceRequest 30-30
 namedResources #resource.v1alpha2.NamedResourcesRequest
 vendorParameters obj
resource.v1alpha2.ResourceSlice =resource.k8s.io/v1alpha2/ResourceSlice 30-30
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 namedResources #resource.v1alpha2.NamedResourcesResources
 nodeName s
resource.v1alpha2.ResourceSliceList =resource.k8s.io/v1alpha2/ResourceSliceList 30-30
 apiVersion s
 items! #resource.v1alpha2.ResourceSlice[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha2.StructuredResourceHandle 30-30
 nodeName s
 results! #resource.v1alpha2.DriverAllocationResult[]
 vendorClaimParameters obj
 vendorClassParameters obj
resource.v1alpha2.VendorParameters 30-30
 driverName s
 parameters obj
resource.v1alpha3.AllocatedDeviceStatus 32-33
 conditions #meta.v1.Condition[]
 data obj
 device! s
 driver! s
 networkData #resource.v1alpha3.NetworkDeviceData
 pool! s
resource.v1alpha3.AllocationResult 31-33
 controller s 31-31
 devices #resource.v1alpha3.DeviceAllocationResult
 nodeSelector #core.v1.NodeSelector
resource.v1alpha3.BasicDevice 31-33
 allNodes b 33-33
 attributes map<#resource.v1alpha3.DeviceAttribute>
 capacity map<qty>
 consumesCounters #resource.v1alpha3.DeviceCounterConsumption[] 33-33
 nodeName s 33-33
 nodeSelector #core.v1.NodeSelector 33-33
 taints #resource.v1alpha3.DeviceTaint[] 33-33
resource.v1alpha3.CELDeviceSelector 31-34
 expression! s
resource.v1alpha3.Counter 33-33
 value! qty
resource.v1alpha3.CounterSet 33-33
 counters! map<#resource.v1alpha3.Counter>
 name! s
resource.v1alpha3.Device 31-33
 basic #resource.v1alpha3.BasicDevice
 name! s
resource.v1alpha3.DeviceAllocationConfiguration 31-33
 opaque #resource.v1alpha3.OpaqueDeviceConfiguration
 requests s[]
 source! s
resource.v1alpha3.DeviceAllocationResult 31-33
 config #resource.v1alpha3.DeviceAllocationConfiguration[]
 results #resource.v1alpha3.DeviceRequestAllocationResult[]
resource.v1alpha3.DeviceAttribute 31-33
 bool b
 int int64
 string s
 version s
resource.v1alpha3.DeviceClaim 31-33
 config #resource.v1alpha3.DeviceClaimConfiguration[]
 constraints #resource.v1alpha3.DeviceConstraint[]
 requests #resource.v1alpha3.DeviceRequest[]
resource.v1alpha3.DeviceClaimConfiguration 31-33
 opaque #resource.v1alpha3.OpaqueDeviceConfiguration
 requests s[]
resource.v1alpha3.DeviceClass =resource.k8s.io/v1alpha3/DeviceClass 31-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.DeviceClassSpec
resource.v1alpha3.DeviceClassConfiguration 31-33
 opaque #resource.v1alpha3.OpaqueDeviceConfiguration
resource.v1alpha3.DeviceClassList =resource.k8s.io/v1alpha3/DeviceClassList 31-33
 apiVersion s
 items! #resource.v1alpha3.DeviceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.DeviceClassSpec 31-33
 config #resource.v1alpha3.DeviceClassConfiguration[]
 selectors #resource.v1alpha3.DeviceSelector[]
 suitableNodes #core.v1.NodeSelector 31-31
resource.v1alpha3.DeviceConstraint 31-33
 matchAttribute s
 requests s[]
resource.v1alpha3.DeviceCounterConsumption 33-33
 counterSet! s
 counters! map<#resource.v1alpha3.Counter>
resource.v1alpha3.DeviceRequest 31-33
 adminAccess b
 allocationMode s
 count int64
 deviceClassName! s 31-32
 deviceClassName s 33-33
 firstAvailable #resource.v1alpha3.DeviceSubRequest[] 33-33
 name! s
 selectors #resource.v1alpha3.DeviceSelector[]
 tolerations #resource.v1alpha3.DeviceToleration[] 33-33
resource.v1alpha3.DeviceRequestAllocationResult 31-33
 adminAccess b 32-33
 device! s
 driver! s
 pool! s
 request! s
 tolerations #resource.v1alpha3.DeviceToleration[] 33-33
resource.v1alpha3.DeviceSelector 31-34
 cel #resource.v1alpha3.CELDeviceSelector
resource.v1alpha3.DeviceSubRequest 33-33
 allocationMode s
 count int64
 deviceClassName! s
 name! s
 selectors #resource.v1alpha3.DeviceSelector[]
 tolerations #resource.v1alpha3.DeviceToleration[]
resource.v1alpha3.DeviceTaint 33-36
 effect! s
 key! s
 timeAdded time
 value s
resource.v1alpha3.DeviceTaintRule =resource.k8s.io/v1alpha3/DeviceTaintRule 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.DeviceTaintRuleSpec
 status #resource.v1alpha3.DeviceTaintRuleStatus 35-36
resource.v1alpha3.DeviceTaintRuleList =resource.k8s.io/v1alpha3/DeviceTaintRuleList 33-36
 apiVersion s
 items! #resource.v1alpha3.DeviceTaintRule[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.DeviceTaintRuleSpec 33-36
 deviceSelector #resource.v1alpha3.DeviceTaintSelector
 taint! #resource.v1alpha3.DeviceTaint
resource.v1alpha3.DeviceTaintRuleStatus 35-36
 conditions #meta.v1.Condition[]
resource.v1alpha3.DeviceTaintSelector 33-36
 device s
 deviceClassName s 33-34
 driver s
 pool s
 selectors #resource.v1alpha3.DeviceSelector[] 33-34
resource.v1alpha3.DeviceToleration 33-33
 effect s
 key s
 operator s
 tolerationSeconds int64
 value s
resource.v1alpha3.NetworkDeviceData 32-33
 hardwareAddress s
 interfaceName s
 ips s[]
resource.v1alpha3.OpaqueDeviceConfiguration 31-33
 driver! s
 parameters! obj
resource.v1alpha3.PodSchedulingContext =resource.k8s.io/v1alpha3/PodSchedulingContext 31-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.PodSchedulingContextSpec
 status #resource.v1alpha3.PodSchedulingContextStatus
resource.v1alpha3.PodSchedulingContextList =resource.k8s.io/v1alpha3/PodSchedulingContextList 31-31
 apiVersion s
 items! #resource.v1alpha3.PodSchedulingContext[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.PodSchedulingContextSpec 31-31
 potentialNodes s[]
 selectedNode s
resource.v1alpha3.PodSchedulingContextStatus 31-31
 resourceClaims #resource.v1alpha3.ResourceClaimSchedulingStatus[]
resource.v1alpha3.PoolStatus 36-36
 allocatedDevices int32
 availableDevices int32
 driver! s
 generation! int64
 nodeName s
 poolName! s
 resourceSliceCount int32
 totalDevices int32
 unavailableDevices int32
 validationError s
resource.v1alpha3.ResourceClaim =resource.k8s.io/v1alpha3/ResourceClaim 31-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.ResourceClaimSpec
 status #resource.v1alpha3.ResourceClaimStatus
resource.v1alpha3.ResourceClaimConsumerReference 31-33
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1alpha3.ResourceClaimList =resource.k8s.io/v1alpha3/ResourceClaimList 31-33
 apiVersion s
 items! #resource.v1alpha3.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.ResourceClaimSchedulingStatus 31-31
 name! s
 unsuitableNodes s[]
resource.v1alpha3.ResourceClaimSpec 31-33
 controller s 31-31
 devices #resource.v1alpha3.DeviceClaim
resource.v1alpha3.ResourceClaimStatus 31-33
 allocation #resource.v1alpha3.AllocationResult
 deallocationRequested b 31-31
 devices #resource.v1alpha3.AllocatedDeviceStatus[] 32-33
 reservedFor #resource.v1alpha3.ResourceClaimConsumerReference[]
resource.v1alpha3.ResourceClaimTemplate =resource.k8s.io/v1alpha3/ResourceClaimTemplate 31-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.ResourceClaimTemplateSpec
resource.v1alpha3.ResourceClaimTemplateList =resource.k8s.io/v1alpha3/ResourceClaimTemplateList 31-33
 apiVersion s
 items! #resource.v1alpha3.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.ResourceClaimTemplateSpec 31-33
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.ResourceClaimSpec
resource.v1alpha3.ResourcePool 31-33
 generation! int64
 name! s
 resourceSliceCount! int64
resource.v1alpha3.ResourcePoolStatusRequest =resource.k8s.io/v1alpha3/ResourcePoolStatusRequest 36-36
 apiVersion s
 kind s
 metadata! #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.ResourcePoolStatusRequestSpec
 status #resource.v1alpha3.ResourcePoolStatusRequestStatus
resource.v1alpha3.ResourcePoolStatusRequestList =resource.k8s.io/v1alpha3/ResourcePoolStatusRequestList 36-36
 apiVersion s
 items! #resource.v1alpha3.ResourcePoolStatusRequest[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.ResourcePoolStatusRequestSpec 36-36
 driver! s
 limit int32
 poolName s
resource.v1alpha3.ResourcePoolStatusRequestStatus 36-36
 conditions #meta.v1.Condition[]
 poolCount! int32
 pools #resource.v1alpha3.PoolStatus[]
resource.v1alpha3.ResourceSlice =resource.k8s.io/v1alpha3/ResourceSlice 31-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1alpha3.ResourceSliceSpec
resource.v1alpha3.ResourceSliceList =resource.k8s.io/v1alpha3/ResourceSliceList 31-33
 apiVersion s
 items! #resource.v1alpha3.ResourceSlice[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1alpha3.ResourceSliceSpec 31-33
 allNodes b
 devices #resource.v1alpha3.Device[]
 driver! s
 nodeName s
 nodeSelector #core.v1.NodeSelector
 perDeviceNodeSelection b 33-33
 pool! #resource.v1alpha3.ResourcePool
 sharedCounters #resource.v1alpha3.CounterSet[] 33-33
resource.v1beta1.AllocatedDeviceStatus 32-36
 conditions #meta.v1.Condition[]
 data obj
 device! s
 driver! s
 networkData #resource.v1beta1.NetworkDeviceData
 pool! s
 shareID s 34-36
resource.v1beta1.AllocationResult 32-36
 allocationTimestamp time 34-36
 devices #resource.v1beta1.DeviceAllocationResult
 nodeSelector #core.v1.NodeSelector
resource.v1beta1.BasicDevice 32-36
 allNodes b 33-36
 allowMultipleAllocations b 34-36
 attributes map<#resource.v1beta1.DeviceAttribute>
 bindingConditions s[] 34-36
 bindingFailureConditions s[] 34-36
 bindsToNode b 34-36
 capacity map<#resource.v1beta1.DeviceCapacity>
 consumesCounters #resource.v1beta1.DeviceCounterConsumption[] 33-36
 nodeAllocatableResourceMappings map<#resource.v1beta1.NodeAllocatableResourceMapping> 36-36
 nodeName s 33-36
 nodeSelector #core.v1.NodeSelector 33-36
 taints #resource.v1beta1.DeviceTaint[] 33-36
resource.v1beta1.CELDeviceSelector 32-36
 expression! s
resource.v1beta1.CapacityRequestPolicy 34-36
 default qty
 validRange #resource.v1beta1.CapacityRequestPolicyRange
 validValues qty[]
resource.v1beta1.CapacityRequestPolicyRange 34-36
 max qty
 min! qty
 step qty
resource.v1beta1.CapacityRequirements 34-36
 requests map<qty>
resource.v1beta1.Counter 33-36
 value! qty
resource.v1beta1.CounterSet 33-36
 counters! map<#resource.v1beta1.Counter>
 name! s
resource.v1beta1.Device 32-36
 basic #resource.v1beta1.BasicDevice
 name! s
resource.v1beta1.DeviceAllocationConfiguration 32-36
 opaque #resource.v1beta1.OpaqueDeviceConfiguration
 requests s[]
 source! s
resource.v1beta1.DeviceAllocationResult 32-36
 config #resource.v1beta1.DeviceAllocationConfiguration[]
 results #resource.v1beta1.DeviceRequestAllocationResult[]
resource.v1beta1.DeviceAttribute 32-36
 bool b
 bools b[] 36-36
 int int64
 ints int64[] 36-36
 string s
 strings s[] 36-36
 version s
 versions s[] 36-36
resource.v1beta1.DeviceCapacity 32-36
 requestPolicy #resource.v1beta1.CapacityRequestPolicy 34-36
 value! qty
resource.v1beta1.DeviceClaim 32-36
 config #resource.v1beta1.DeviceClaimConfiguration[]
 constraints #resource.v1beta1.DeviceConstraint[]
 requests #resource.v1beta1.DeviceRequest[]
resource.v1beta1.DeviceClaimConfiguration 32-36
 opaque #resource.v1beta1.OpaqueDeviceConfiguration
 requests s[]
resource.v1beta1.DeviceClass =resource.k8s.io/v1beta1/DeviceClass 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta1.DeviceClassSpec
resource.v1beta1.DeviceClassConfiguration 32-36
 opaque #resource.v1beta1.OpaqueDeviceConfiguration
resource.v1beta1.DeviceClassList =resource.k8s.io/v1beta1/DeviceClassList 32-36
 apiVersion s
 items! #resource.v1beta1.DeviceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta1.DeviceClassSpec 32-36
 config #resource.v1beta1.DeviceClassConfiguration[]
 extendedResourceName s 34-36
 selectors #resource.v1beta1.DeviceSelector[]
resource.v1beta1.DeviceConstraint 32-36
 distinctAttribute s 34-36
 matchAttribute s
 requests s[]
resource.v1beta1.DeviceCounterConsumption 33-36
 counterSet! s
 counters! map<#resource.v1beta1.Counter>
resource.v1beta1.DeviceRequest 32-36
 adminAccess b
 allocationMode s
 capacity #resource.v1beta1.CapacityRequirements 34-36
 count int64
 deviceClassName! s 32-32
 deviceClassName s 33-36
 firstAvailable #resource.v1beta1.DeviceSubRequest[] 33-36
 name! s
 selectors #resource.v1beta1.DeviceSelector[]
 tolerations #resource.v1beta1.DeviceToleration[] 33-36
resource.v1beta1.DeviceRequestAllocationResult 32-36
 adminAccess b
 bindingConditions s[] 34-36
 bindingFailureConditions s[] 34-36
 consumedCapacity map<qty> 34-36
 device! s
 driver! s
 pool! s
 request! s
 shareID s 34-36
 tolerations #resource.v1beta1.DeviceToleration[] 33-36
resource.v1beta1.DeviceSelector 32-36
 cel #resource.v1beta1.CELDeviceSelector
resource.v1beta1.DeviceSubRequest 33-36
 allocationMode s
 capacity #resource.v1beta1.CapacityRequirements 34-36
 count int64
 deviceClassName! s
 name! s
 selectors #resource.v1beta1.DeviceSelector[]
 tolerations #resource.v1beta1.DeviceToleration[]
resource.v1beta1.DeviceTaint 33-36
 effect! s
 key! s
 timeAdded time
 value s
resource.v1beta1.DeviceToleration 33-36
 effect s
 key s
 operator s
 tolerationSeconds int64
 value s
resource.v1beta1.NetworkDeviceData 32-36
 hardwareAddress s
 interfaceName s
 ips s[]
resource.v1beta1.NodeAllocatableResourceMapping 36-36
 allocationMultiplier qty
 capacityKey s
resource.v1beta1.OpaqueDeviceConfiguration 32-36
 driver! s
 parameters! obj
resource.v1beta1.ResourceClaim =resource.k8s.io/v1beta1/ResourceClaim 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta1.ResourceClaimSpec
 status #resource.v1beta1.ResourceClaimStatus
resource.v1beta1.ResourceClaimConsumerReference 32-36
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1beta1.ResourceClaimList =resource.k8s.io/v1beta1/ResourceClaimList 32-36
 apiVersion s
 items! #resource.v1beta1.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta1.ResourceClaimSpec 32-36
 devices #resource.v1beta1.DeviceClaim
resource.v1beta1.ResourceClaimStatus 32-36
 allocation #resource.v1beta1.AllocationResult
 devices #resource.v1beta1.AllocatedDeviceStatus[]
 reservedFor #resource.v1beta1.ResourceClaimConsumerReference[]
resource.v1beta1.ResourceClaimTemplate =resource.k8s.io/v1beta1/ResourceClaimTemplate 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta1.ResourceClaimTemplateSpec
resource.v1beta1.ResourceClaimTemplateList =resource.k8s.io/v1beta1/ResourceClaimTemplateList 32-36
 apiVersion s
 items! #resource.v1beta1.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta1.ResourceClaimTemplateSpec 32-36
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta1.ResourceClaimSpec
resource.v1beta1.ResourcePool 32-36
 generation! int64
 name! s
 resourceSliceCount! int64
resource.v1beta1.ResourceSlice =resource.k8s.io/v1beta1/ResourceSlice 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta1.ResourceSliceSpec
resource.v1beta1.ResourceSliceList =resource.k8s.io/v1beta1/ResourceSliceList 32-36
 apiVersion s
 items! #resource.v1beta1.ResourceSlice[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta1.ResourceSliceSpec 32-36
 allNodes b
 devices #resource.v1beta1.Device[]
 driver! s
 nodeName s
 nodeSelector #core.v1.NodeSelector
 perDeviceNodeSelection b 33-36
 pool! #resource.v1beta1.ResourcePool
 sharedCounters #resource.v1beta1.CounterSet[] 33-36
resource.v1beta2.AllocatedDeviceStatus 33-36
 conditions #meta.v1.Condition[]
 data obj
 device! s
 driver! s
 networkData #resource.v1beta2.NetworkDeviceData
 pool! s
 shareID s 34-36
resource.v1beta2.AllocationResult 33-36
 allocationTimestamp time 34-36
 devices #resource.v1beta2.DeviceAllocationResult
 nodeSelector #core.v1.NodeSelector
resource.v1beta2.CELDeviceSelector 33-36
 expression! s
resource.v1beta2.CapacityRequestPolicy 34-36
 default qty
 validRange #resource.v1beta2.CapacityRequestPolicyRange
 validValues qty[]
resource.v1beta2.CapacityRequestPolicyRange 34-36
 max qty
 min! qty
 step qty
resource.v1beta2.CapacityRequirements 34-36
 requests map<qty>
resource.v1beta2.Counter 33-36
 value! qty
resource.v1beta2.CounterSet 33-36
 counters! map<#resource.v1beta2.Counter>
 name! s
resource.v1beta2.Device 33-36
 allNodes b
 allowMultipleAllocations b 34-36
 attributes map<#resource.v1beta2.DeviceAttribute>
 bindingConditions s[] 34-36
 bindingFailureConditions s[] 34-36
 bindsToNode b 34-36
 capacity map<#resource.v1beta2.DeviceCapacity>
 consumesCounters #resource.v1beta2.DeviceCounterConsumption[]
 name! s
 nodeAllocatableResourceMappings map<#resource.v1beta2.NodeAllocatableResourceMapping> 36-36
 nodeName s
 nodeSelector #core.v1.NodeSelector
 taints #resource.v1beta2.DeviceTaint[]
resource.v1beta2.DeviceAllocationConfiguration 33-36
 opaque #resource.v1beta2.OpaqueDeviceConfiguration
 requests s[]
 source! s
resource.v1beta2.DeviceAllocationResult 33-36
 config #resource.v1beta2.DeviceAllocationConfiguration[]
 results #resource.v1beta2.DeviceRequestAllocationResult[]
resource.v1beta2.DeviceAttribute 33-36
 bool b
 bools b[] 36-36
 int int64
 ints int64[] 36-36
 string s
 strings s[] 36-36
 version s
 versions s[] 36-36
resource.v1beta2.DeviceCapacity 33-36
 requestPolicy #resource.v1beta2.CapacityRequestPolicy 34-36
 value! qty
resource.v1beta2.DeviceClaim 33-36
 config #resource.v1beta2.DeviceClaimConfiguration[]
 constraints #resource.v1beta2.DeviceConstraint[]
 requests #resource.v1beta2.DeviceRequest[]
resource.v1beta2.DeviceClaimConfiguration 33-36
 opaque #resource.v1beta2.OpaqueDeviceConfiguration
 requests s[]
resource.v1beta2.DeviceClass =resource.k8s.io/v1beta2/DeviceClass 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.DeviceClassSpec
resource.v1beta2.DeviceClassConfiguration 33-36
 opaque #resource.v1beta2.OpaqueDeviceConfiguration
resource.v1beta2.DeviceClassList =resource.k8s.io/v1beta2/DeviceClassList 33-36
 apiVersion s
 items! #resource.v1beta2.DeviceClass[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta2.DeviceClassSpec 33-36
 config #resource.v1beta2.DeviceClassConfiguration[]
 extendedResourceName s 34-36
 selectors #resource.v1beta2.DeviceSelector[]
resource.v1beta2.DeviceConstraint 33-36
 distinctAttribute s 34-36
 matchAttribute s
 requests s[]
resource.v1beta2.DeviceCounterConsumption 33-36
 counterSet! s
 counters! map<#resource.v1beta2.Counter>
resource.v1beta2.DeviceRequest 33-36
 exactly #resource.v1beta2.ExactDeviceRequest
 firstAvailable #resource.v1beta2.DeviceSubRequest[]
 name! s
resource.v1beta2.DeviceRequestAllocationResult 33-36
 adminAccess b
 bindingConditions s[] 34-36
 bindingFailureConditions s[] 34-36
 consumedCapacity map<qty> 34-36
 device! s
 driver! s
 pool! s
 request! s
 shareID s 34-36
 tolerations #resource.v1beta2.DeviceToleration[]
resource.v1beta2.DeviceSelector 33-36
 cel #resource.v1beta2.CELDeviceSelector
resource.v1beta2.DeviceSubRequest 33-36
 allocationMode s
 capacity #resource.v1beta2.CapacityRequirements 34-36
 count int64
 deviceClassName! s
 name! s
 selectors #resource.v1beta2.DeviceSelector[]
 tolerations #resource.v1beta2.DeviceToleration[]
resource.v1beta2.DeviceTaint 33-36
 effect! s
 key! s
 timeAdded time
 value s
resource.v1beta2.DeviceTaintRule =resource.k8s.io/v1beta2/DeviceTaintRule 36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.DeviceTaintRuleSpec
 status #resource.v1beta2.DeviceTaintRuleStatus
resource.v1beta2.DeviceTaintRuleList =resource.k8s.io/v1beta2/DeviceTaintRuleList 36-36
 apiVersion s
 items! #resource.v1beta2.DeviceTaintRule[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta2.DeviceTaintRuleSpec 36-36
 deviceSelector #resource.v1beta2.DeviceTaintSelector
 taint! #resource.v1beta2.DeviceTaint
resource.v1beta2.DeviceTaintRuleStatus 36-36
 conditions #meta.v1.Condition[]
resource.v1beta2.DeviceTaintSelector 36-36
 device s
 driver s
 pool s
resource.v1beta2.DeviceToleration 33-36
 effect s
 key s
 operator s
 tolerationSeconds int64
 value s
resource.v1beta2.ExactDeviceRequest 33-36
 adminAccess b
 allocationMode s
 capacity #resource.v1beta2.CapacityRequirements 34-36
 count int64
 deviceClassName! s
 selectors #resource.v1beta2.DeviceSelector[]
 tolerations #resource.v1beta2.DeviceToleration[]
resource.v1beta2.NetworkDeviceData 33-36
 hardwareAddress s
 interfaceName s
 ips s[]
resource.v1beta2.NodeAllocatableResourceMapping 36-36
 allocationMultiplier qty
 capacityKey s
resource.v1beta2.OpaqueDeviceConfiguration 33-36
 driver! s
 parameters! obj
resource.v1beta2.ResourceClaim =resource.k8s.io/v1beta2/ResourceClaim 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.ResourceClaimSpec
 status #resource.v1beta2.ResourceClaimStatus
resource.v1beta2.ResourceClaimConsumerReference 33-36
 apiGroup s
 name! s
 resource! s
 uid! s
resource.v1beta2.ResourceClaimList =resource.k8s.io/v1beta2/ResourceClaimList 33-36
 apiVersion s
 items! #resource.v1beta2.ResourceClaim[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta2.ResourceClaimSpec 33-36
 devices #resource.v1beta2.DeviceClaim
resource.v1beta2.ResourceClaimStatus 33-36
 allocation #resource.v1beta2.AllocationResult
 devices #resource.v1beta2.AllocatedDeviceStatus[]
 reservedFor #resource.v1beta2.ResourceClaimConsumerReference[]
resource.v1beta2.ResourceClaimTemplate =resource.k8s.io/v1beta2/ResourceClaimTemplate 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.ResourceClaimTemplateSpec
resource.v1beta2.ResourceClaimTemplateList =resource.k8s.io/v1beta2/ResourceClaimTemplateList 33-36
 apiVersion s
 items! #resource.v1beta2.ResourceClaimTemplate[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta2.ResourceClaimTemplateSpec 33-36
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.ResourceClaimSpec
resource.v1beta2.ResourcePool 33-36
 generation! int64
 name! s
 resourceSliceCount! int64
resource.v1beta2.ResourceSlice =resource.k8s.io/v1beta2/ResourceSlice 33-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #resource.v1beta2.ResourceSliceSpec
resource.v1beta2.ResourceSliceList =resource.k8s.io/v1beta2/ResourceSliceList 33-36
 apiVersion s
 items! #resource.v1beta2.ResourceSlice[]
 kind s
 metadata #meta.v1.ListMeta
resource.v1beta2.ResourceSliceSpec 33-36
 allNodes b
 devices #resource.v1beta2.Device[]
 driver! s
 nodeName s
 nodeSelector #core.v1.NodeSelector
 perDeviceNodeSelection b
 pool! #resource.v1beta2.ResourcePool
 sharedCounters #resource.v1beta2.CounterSet[]
scheduling.v1.PriorityClass =scheduling.k8s.io/v1/PriorityClass
 apiVersion s
 description s
 globalDefault b
 kind s
 metadata #meta.v1.ObjectMeta
 preemptionPolicy s(Never,PreemptLowerPriority)
 value! int32 25-35
 value int32 36-36
scheduling.v1.PriorityClassList =scheduling.k8s.io/v1/PriorityClassList
 apiVersion s
 items! #scheduling.v1.PriorityClass[]
 kind s
 metadata #meta.v1.ListMeta
scheduling.v1alpha1.GangSchedulingPolicy 35-35
 minCount! int32
scheduling.v1alpha1.PodGroup 35-35
 name! s
 policy! #scheduling.v1alpha1.PodGroupPolicy
scheduling.v1alpha1.PodGroupPolicy 35-35
 basic obj
 gang #scheduling.v1alpha1.GangSchedulingPolicy
scheduling.v1alpha1.TypedLocalObjectReference 35-35
 apiGroup s
 kind! s
 name! s
scheduling.v1alpha1.Workload =scheduling.k8s.io/v1alpha1/Workload 35-35
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #scheduling.v1alpha1.WorkloadSpec
scheduling.v1alpha1.WorkloadList =scheduling.k8s.io/v1alpha1/WorkloadList 35-35
 apiVersion s
 items! #scheduling.v1alpha1.Workload[]
 kind s
 metadata #meta.v1.ListMeta
scheduling.v1alpha1.WorkloadSpec 35-35
 controllerRef #scheduling.v1alpha1.TypedLocalObjectReference
 podGroups! #scheduling.v1alpha1.PodGroup[]@name
scheduling.v1alpha2.GangSchedulingPolicy 36-36
 minCount! int32
scheduling.v1alpha2.PodGroup =scheduling.k8s.io/v1alpha2/PodGroup 36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #scheduling.v1alpha2.PodGroupSpec
 status #scheduling.v1alpha2.PodGroupStatus
scheduling.v1alpha2.PodGroupList =scheduling.k8s.io/v1alpha2/PodGroupList 36-36
 apiVersion s
 items! #scheduling.v1alpha2.PodGroup[]
 kind s
 metadata #meta.v1.ListMeta
scheduling.v1alpha2.PodGroupResourceClaim 36-36
 name! s
 resourceClaimName s
 resourceClaimTemplateName s
scheduling.v1alpha2.PodGroupResourceClaimStatus 36-36
 name! s
 resourceClaimName s
scheduling.v1alpha2.PodGroupSchedulingConstraints 36-36
 topology #scheduling.v1alpha2.TopologyConstraint[]
scheduling.v1alpha2.PodGroupSchedulingPolicy 36-36
 basic obj
 gang #scheduling.v1alpha2.GangSchedulingPolicy
scheduling.v1alpha2.PodGroupSpec 36-36
 disruptionMode s
 podGroupTemplateRef #scheduling.v1alpha2.PodGroupTemplateReference
 priority int32
 priorityClassName s
 resourceClaims #scheduling.v1alpha2.PodGroupResourceClaim[]@name
 schedulingConstraints #scheduling.v1alpha2.PodGroupSchedulingConstraints
 schedulingPolicy! #scheduling.v1alpha2.PodGroupSchedulingPolicy
scheduling.v1alpha2.PodGroupStatus 36-36
 conditions #meta.v1.Condition[]
 resourceClaimStatuses #scheduling.v1alpha2.PodGroupResourceClaimStatus[]
scheduling.v1alpha2.PodGroupTemplate 36-36
 disruptionMode s
 name! s
 priority int32
 priorityClassName s
 resourceClaims #scheduling.v1alpha2.PodGroupResourceClaim[]@name
 schedulingConstraints #scheduling.v1alpha2.PodGroupSchedulingConstraints
 schedulingPolicy! #scheduling.v1alpha2.PodGroupSchedulingPolicy
scheduling.v1alpha2.PodGroupTemplateReference 36-36
 workload #scheduling.v1alpha2.WorkloadPodGroupTemplateReference
scheduling.v1alpha2.TopologyConstraint 36-36
 key! s
scheduling.v1alpha2.TypedLocalObjectReference 36-36
 apiGroup s
 kind! s
 name! s
scheduling.v1alpha2.Workload =scheduling.k8s.io/v1alpha2/Workload 36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #scheduling.v1alpha2.WorkloadSpec
scheduling.v1alpha2.WorkloadList =scheduling.k8s.io/v1alpha2/WorkloadList 36-36
 apiVersion s
 items! #scheduling.v1alpha2.Workload[]
 kind s
 metadata #meta.v1.ListMeta
scheduling.v1alpha2.WorkloadPodGroupTemplateReference 36-36
 podGroupTemplateName! s
 workloadName! s
scheduling.v1alpha2.WorkloadSpec 36-36
 controllerRef #scheduling.v1alpha2.TypedLocalObjectReference
 podGroupTemplates! #scheduling.v1alpha2.PodGroupTemplate[]@name
storage.v1.CSIDriver =storage.k8s.io/v1/CSIDriver
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #storage.v1.CSIDriverSpec
storage.v1.CSIDriverList =storage.k8s.io/v1/CSIDriverList
 apiVersion s
 items! #storage.v1.CSIDriver[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.CSIDriverSpec
 attachRequired b
 fsGroupPolicy s
 nodeAllocatableUpdatePeriodSeconds int64 33-36
 podInfoOnMount b
 preventPodSchedulingIfMissing b 36-36
 requiresRepublish b
 seLinuxMount b
 serviceAccountTokenInSecrets b 35-36
 storageCapacity b
 tokenRequests #storage.v1.TokenRequest[]
 volumeLifecycleModes s[]
storage.v1.CSINode =storage.k8s.io/v1/CSINode
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #storage.v1.CSINodeSpec
storage.v1.CSINodeDriver
 allocatable #storage.v1.VolumeNodeResources
 name! s
 nodeID! s
 topologyKeys s[]
storage.v1.CSINodeList =storage.k8s.io/v1/CSINodeList
 apiVersion s
 items! #storage.v1.CSINode[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.CSINodeSpec
 drivers! #storage.v1.CSINodeDriver[]@name
storage.v1.CSIStorageCapacity =storage.k8s.io/v1/CSIStorageCapacity
 apiVersion s
 capacity qty
 kind s
 maximumVolumeSize qty
 metadata #meta.v1.ObjectMeta
 nodeTopology #meta.v1.LabelSelector
 storageClassName! s
storage.v1.CSIStorageCapacityList =storage.k8s.io/v1/CSIStorageCapacityList
 apiVersion s
 items! #storage.v1.CSIStorageCapacity[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.StorageClass =storage.k8s.io/v1/StorageClass
 allowVolumeExpansion b
 allowedTopologies #core.v1.TopologySelectorTerm[]
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 mountOptions s[]
 parameters map<s>
 provisioner! s
 reclaimPolicy s(Delete,Recycle,Retain)
 volumeBindingMode s(Immediate,WaitForFirstConsumer)
storage.v1.StorageClassList =storage.k8s.io/v1/StorageClassList
 apiVersion s
 items! #storage.v1.StorageClass[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.TokenRequest
 audience! s
 expirationSeconds int64
storage.v1.VolumeAttachment =storage.k8s.io/v1/VolumeAttachment
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec! #storage.v1.VolumeAttachmentSpec
 status #storage.v1.VolumeAttachmentStatus
storage.v1.VolumeAttachmentList =storage.k8s.io/v1/VolumeAttachmentList
 apiVersion s
 items! #storage.v1.VolumeAttachment[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.VolumeAttachmentSource
 inlineVolumeSpec #core.v1.PersistentVolumeSpec
 persistentVolumeName s
storage.v1.VolumeAttachmentSpec
 attacher! s
 nodeName! s
 source! #storage.v1.VolumeAttachmentSource
storage.v1.VolumeAttachmentStatus
 attachError #storage.v1.VolumeError
 attached! b
 attachmentMetadata map<s>
 detachError #storage.v1.VolumeError
storage.v1.VolumeAttributesClass =storage.k8s.io/v1/VolumeAttributesClass 34-36
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 parameters map<s>
storage.v1.VolumeAttributesClassList =storage.k8s.io/v1/VolumeAttributesClassList 34-36
 apiVersion s
 items! #storage.v1.VolumeAttributesClass[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1.VolumeError
 errorCode int32 33-36
 message s
 time time
storage.v1.VolumeNodeResources
 count int32
storage.v1alpha1.VolumeAttributesClass =storage.k8s.io/v1alpha1/VolumeAttributesClass 29-34
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 parameters map<s>
storage.v1alpha1.VolumeAttributesClassList =storage.k8s.io/v1alpha1/VolumeAttributesClassList 29-34
 apiVersion s
 items! #storage.v1alpha1.VolumeAttributesClass[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1beta1.CSIStorageCapacity =storage.k8s.io/v1beta1/CSIStorageCapacity 25-26
 apiVersion s
 capacity qty
 kind s
 maximumVolumeSize qty
 metadata #meta.v1.ObjectMeta
 nodeTopology #meta.v1.LabelSelector
 storageClassName! s
storage.v1beta1.CSIStorageCapacityList =storage.k8s.io/v1beta1/CSIStorageCapacityList 25-26
 apiVersion s
 items! #storage.v1beta1.CSIStorageCapacity[]
 kind s
 metadata #meta.v1.ListMeta
storage.v1beta1.VolumeAttributesClass =storage.k8s.io/v1beta1/VolumeAttributesClass 31-36
 apiVersion s
 driverName! s
 kind s
 metadata #meta.v1.ObjectMeta
 parameters map<s>
storage.v1beta1.VolumeAttributesClassList =storage.k8s.io/v1beta1/VolumeAttributesClassList 31-36
 apiVersion s
 items! #storage.v1beta1.VolumeAttributesClass[]
 kind s
 metadata #meta.v1.ListMeta
storagemigration.v1alpha1.GroupVersionResource 30-34
 group s
 resource s
 version s
storagemigration.v1alpha1.MigrationCondition 30-34
 lastUpdateTime time
 message s
 reason s
 status! s
 type! s
storagemigration.v1alpha1.StorageVersionMigration =storagemigration.k8s.io/v1alpha1/StorageVersionMigration 30-34
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #storagemigration.v1alpha1.StorageVersionMigrationSpec
 status #storagemigration.v1alpha1.StorageVersionMigrationStatus
storagemigration.v1alpha1.StorageVersionMigrationList =storagemigration.k8s.io/v1alpha1/StorageVersionMigrationList 30-34
 apiVersion s
 items! #storagemigration.v1alpha1.StorageVersionMigration[]
 kind s
 metadata #meta.v1.ListMeta
storagemigration.v1alpha1.StorageVersionMigrationSpec 30-34
 continueToken s
 resource! #storagemigration.v1alpha1.GroupVersionResource
storagemigration.v1alpha1.StorageVersionMigrationStatus 30-34
 conditions #storagemigration.v1alpha1.MigrationCondition[]
 resourceVersion s
storagemigration.v1beta1.StorageVersionMigration =storagemigration.k8s.io/v1beta1/StorageVersionMigration 35-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #storagemigration.v1beta1.StorageVersionMigrationSpec
 status #storagemigration.v1beta1.StorageVersionMigrationStatus
storagemigration.v1beta1.StorageVersionMigrationList =storagemigration.k8s.io/v1beta1/StorageVersionMigrationList 35-36
 apiVersion s
 items! #storagemigration.v1beta1.StorageVersionMigration[]
 kind s
 metadata #meta.v1.ListMeta
storagemigration.v1beta1.StorageVersionMigrationSpec 35-36
 resource! #meta.v1.GroupResource
storagemigration.v1beta1.StorageVersionMigrationStatus 35-36
 conditions #meta.v1.Condition[]
 resourceVersion s
version.Info
 buildDate! s
 compiler! s
 emulationMajor s 33-36
 emulationMinor s 33-36
 gitCommit! s
 gitTreeState! s
 gitVersion! s
 goVersion! s
 major! s
 minCompatibilityMajor s 33-36
 minCompatibilityMinor s 33-36
 minor! s
 platform! s
=/v1/Binding 17-24
=/v1/ComponentStatus 17-24
=/v1/ConfigMap 17-24
=/v1/Endpoints 17-24
=/v1/EphemeralContainers 21-21
=/v1/Event 17-24
=/v1/LimitRange 17-24
=/v1/Namespace 17-24
=/v1/Node 17-24
=/v1/PersistentVolume 17-24
=/v1/PersistentVolumeClaim 17-24
=/v1/Pod 17-24
=/v1/PodTemplate 17-24
=/v1/ReplicationController 17-24
=/v1/ResourceQuota 17-24
=/v1/Secret 17-24
=/v1/Service 17-24
=/v1/ServiceAccount 17-24
=/v1/Status 17-24
=admissionregistration.k8s.io/v1/MutatingWebhookConfiguration 17-24
=admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration 17-24
=admissionregistration.k8s.io/v1beta1/MutatingWebhookConfiguration 17-21
=admissionregistration.k8s.io/v1beta1/ValidatingWebhookConfiguration 17-21
=apiextensions.k8s.io/v1/CustomResourceDefinition 17-24
=apiextensions.k8s.io/v1beta1/CustomResourceDefinition 17-21
=apiregistration.k8s.io/v1/APIService 17-24
=apiregistration.k8s.io/v1beta1/APIService 17-21
=apps/v1/ControllerRevision 17-24
=apps/v1/DaemonSet 17-24
=apps/v1/Deployment 17-24
=apps/v1/ReplicaSet 17-24
=apps/v1/StatefulSet 17-24
=apps/v1beta1/ControllerRevision 17-17
=apps/v1beta1/Deployment 17-17
=apps/v1beta1/StatefulSet 17-17
=apps/v1beta2/ControllerRevision 17-17
=apps/v1beta2/DaemonSet 17-17
=apps/v1beta2/Deployment 17-17
=apps/v1beta2/ReplicaSet 17-17
=apps/v1beta2/Scale 17-17
=apps/v1beta2/StatefulSet 17-17
=auditregistration.k8s.io/v1alpha1/AuditSink 17-18
=authentication.k8s.io/v1/TokenRequest 17-24
=authentication.k8s.io/v1/TokenReview 17-24
=authentication.k8s.io/v1beta1/TokenReview 17-21
=authorization.k8s.io/v1/LocalSubjectAccessReview 17-24
=authorization.k8s.io/v1/SelfSubjectAccessReview 17-24
=authorization.k8s.io/v1/SelfSubjectRulesReview 17-24
=authorization.k8s.io/v1/SubjectAccessReview 17-24
=authorization.k8s.io/v1beta1/LocalSubjectAccessReview 17-21
=authorization.k8s.io/v1beta1/SelfSubjectAccessReview 17-21
=authorization.k8s.io/v1beta1/SelfSubjectRulesReview 17-21
=authorization.k8s.io/v1beta1/SubjectAccessReview 17-21
=autoscaling/v1/HorizontalPodAutoscaler 17-24
=autoscaling/v1/Scale 17-24
=autoscaling/v2/HorizontalPodAutoscaler 23-24
=autoscaling/v2beta1/HorizontalPodAutoscaler 17-24
=autoscaling/v2beta2/HorizontalPodAutoscaler 17-24
=batch/v1/CronJob 21-24
=batch/v1/Job 17-24
=batch/v1beta1/CronJob 17-24
=batch/v2alpha1/CronJob 17-20
=certificates.k8s.io/v1/CertificateSigningRequest 19-24
=certificates.k8s.io/v1beta1/CertificateSigningRequest 17-21
=coordination.k8s.io/v1/Lease 17-24
=coordination.k8s.io/v1beta1/Lease 17-21
=discovery.k8s.io/v1/EndpointSlice 21-24
=discovery.k8s.io/v1beta1/EndpointSlice 17-24
=events.k8s.io/v1/Event 19-24
=events.k8s.io/v1beta1/Event 17-24
=extensions/v1beta1/DaemonSet 17-17
=extensions/v1beta1/Deployment 17-17
=extensions/v1beta1/Ingress 17-21
=extensions/v1beta1/NetworkPolicy 17-17
=extensions/v1beta1/PodSecurityPolicy 17-17
=extensions/v1beta1/ReplicaSet 17-17
=extensions/v1beta1/Scale 17-17
=flowcontrol.apiserver.k8s.io/v1alpha1/FlowSchema 17-20
=flowcontrol.apiserver.k8s.io/v1alpha1/PriorityLevelConfiguration 17-20
=flowcontrol.apiserver.k8s.io/v1beta1/FlowSchema 20-24
=flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfiguration 20-24
=flowcontrol.apiserver.k8s.io/v1beta2/FlowSchema 23-24
=flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfiguration 23-24
=internal.apiserver.k8s.io/v1alpha1/StorageVersion 20-24
=networking.k8s.io/v1/Ingress 19-24
=networking.k8s.io/v1/IngressClass 19-24
=networking.k8s.io/v1/NetworkPolicy 17-24
=networking.k8s.io/v1beta1/Ingress 17-21
=networking.k8s.io/v1beta1/IngressClass 18-21
=node.k8s.io/v1/RuntimeClass 20-24
=node.k8s.io/v1alpha1/RuntimeClass 17-23
=node.k8s.io/v1beta1/RuntimeClass 17-24
=policy/v1/Eviction 22-24
=policy/v1/PodDisruptionBudget 21-24
=policy/v1beta1/Eviction 17-21
=policy/v1beta1/PodDisruptionBudget 17-24
=policy/v1beta1/PodSecurityPolicy 17-24
=rbac.authorization.k8s.io/v1/ClusterRole 17-24
=rbac.authorization.k8s.io/v1/ClusterRoleBinding 17-24
=rbac.authorization.k8s.io/v1/Role 17-24
=rbac.authorization.k8s.io/v1/RoleBinding 17-24
=rbac.authorization.k8s.io/v1alpha1/ClusterRole 17-22
=rbac.authorization.k8s.io/v1alpha1/ClusterRoleBinding 17-22
=rbac.authorization.k8s.io/v1alpha1/Role 17-22
=rbac.authorization.k8s.io/v1alpha1/RoleBinding 17-22
=rbac.authorization.k8s.io/v1beta1/ClusterRole 17-21
=rbac.authorization.k8s.io/v1beta1/ClusterRoleBinding 17-21
=rbac.authorization.k8s.io/v1beta1/Role 17-21
=rbac.authorization.k8s.io/v1beta1/RoleBinding 17-21
=scheduling.k8s.io/v1/PriorityClass 17-24
=scheduling.k8s.io/v1alpha1/PriorityClass 17-22
=scheduling.k8s.io/v1beta1/PriorityClass 17-21
=settings.k8s.io/v1alpha1/PodPreset 17-19
=storage.k8s.io/v1/CSIDriver 18-24
=storage.k8s.io/v1/CSINode 17-24
=storage.k8s.io/v1/CSIStorageCapacity 24-24
=storage.k8s.io/v1/StorageClass 17-24
=storage.k8s.io/v1/VolumeAttachment 17-24
=storage.k8s.io/v1alpha1/CSIStorageCapacity 21-23
=storage.k8s.io/v1alpha1/VolumeAttachment 17-22
=storage.k8s.io/v1beta1/CSIDriver 17-21
=storage.k8s.io/v1beta1/CSINode 17-21
=storage.k8s.io/v1beta1/CSIStorageCapacity 21-24
=storage.k8s.io/v1beta1/StorageClass 17-21
=storage.k8s.io/v1beta1/VolumeAttachment 17-21
`
