#!/usr/bin/env node
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){
throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __export=(target2,all)=>{for(var name in all)__defProp(target2,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{
if(from&&typeof from=="object"||typeof from=="function")for(let key3 of __getOwnPropNames(from))!__hasOwnProp.call(to,key3)&&
key3!==except&&__defProp(to,key3,{get:()=>from[key3],enumerable:!(desc=__getOwnPropDesc(from,key3))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target2)=>(target2=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target2,"default",{value:mod,enumerable:!0}):target2,mod));var optionGroups,options,init_options=__esm({"packages/cli/src/options.ts"(){"use strict";optionGroups=["Configuration",
"Output","Verdict","Files","About"],options={config:{short:"c",value:"FILE",group:"Configuration",help:"use this config \
file"},"no-config-lookup":{group:"Configuration",help:"look for no config file"},safe:{group:"Configuration",help:"run n\
o code from the repository: refuse JavaScript configs"},preset:{value:"NAME",repeatable:!0,group:"Configuration",help:"u\
se this preset in place of the rules of the config; `none` for no rules"},rule:{value:"'ID: LEVEL'",repeatable:!0,group:"\
Configuration",help:"on top of config or preset; with options 'ID: [LEVEL, {name: value}]'"},"kubernetes-version":{value:"\
1.N",group:"Configuration",help:"the API version to lint against"},"closed-world":{group:"Configuration",help:"nothing e\
xists but what these files hold"},format:{short:"f",value:"NAME[=FILE]",repeatable:!0,group:"Output",help:"stylish (defa\
ult), json or sarif"},"output-file":{short:"o",value:"FILE",group:"Output",help:"where the last format without its own f\
ile goes"},"min-severity":{value:"S",group:"Output",help:"show only critical, high, medium or low and above"},quiet:{group:"\
Output",help:"show only problems of level error"},color:{group:"Output",help:"use colors"},"no-color":{group:"Output",help:"\
use none"},"fail-on":{value:"S",group:"Verdict",help:"fail on problems of this severity and above, at any level; or `nev\
er`"},"max-warnings":{value:"N",group:"Verdict",help:"fail on more than N problems of level warn"},"allow-incomplete":{group:"\
Verdict",help:"do not fail on input that could not be analyzed"},"pass-on-no-files":{group:"Verdict",help:"do not fail w\
here there is nothing to lint"},"stdin-filename":{value:"FILE",group:"Files",help:"the name of what comes from standard \
input"},"ignore-pattern":{value:"PATTERN",repeatable:!0,group:"Files",help:"do not lint files that match"},"no-ignore":{
group:"Files",help:"ignore no file"},"list-rules":{group:"About",help:"print all rules; with `--format json` as JSON"},version:{
group:"About",help:"print the version"},help:{short:"h",group:"About",help:"print this help"}}}});var UsageError,init_usage_error=__esm({"packages/cli/src/usage-error.ts"(){"use strict";UsageError=class extends Error{name="\
UsageError"}}});var ConfigError,init_error=__esm({"packages/core/src/config/error.ts"(){"use strict";ConfigError=class extends Error{name="\
ConfigError"}}});function nearest(name,names3){let wanted=name.toLowerCase(),best,least=Math.max(1,Math.floor(name.length/3))+1;for(let candidate of names3){
let far=distance(wanted,candidate.toLowerCase());if(far<least)[best,least]=[candidate,far];else if(best===void 0&&wanted.
length>3&&candidate.toLowerCase().endsWith(`/${wanted}`))return candidate}return best}function didYouMean(name,names3){let meant=nearest(
name,names3);return meant===void 0?"":` Did you mean \`${meant}\`?`}function distance(a,b){let before=[],row=Array.from(
{length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){let next=[i];for(let j2=1;j2<=b.length;j2++){let swapped=i>
1&&j2>1&&a[i-1]===b[j2-2]&&a[i-2]===b[j2-1];next.push(Math.min(row[j2]+1,next[j2-1]+1,row[j2-1]+(a[i-1]===b[j2-1]?0:1),swapped?
before[j2-2]+1:Number.POSITIVE_INFINITY))}before=row,row=next}return row[b.length]}var init_names=__esm({"packages/core/\
src/config/names.ts"(){"use strict"}});function presetRules(preset,rules2){let entries2={};for(let[id,{meta}]of rules2){let part=partIn(preset,meta);if(part===
!1)continue;let level=levelIn(preset,meta);entries2[id]=part===!0?[level,{}]:[level,part]}return entries2}function partIn(preset,meta){
let said=meta.presets?.[preset];if(said!==void 0)return said;let standards=meta.standards??[];switch(preset){case"all":return!0;case"\
strict":return meta.presets?.recommended??!1;case"pss-baseline":return standards.includes("pss:baseline");case"pss-restr\
icted":return standards.includes("pss:restricted")||partIn("pss-baseline",meta);case"nsa":case"cis":return standards.some(
standard=>standard.startsWith(`${preset}:`));default:return!1}}function levelIn(preset,{severity}){return preset==="pss-\
baseline"||preset==="pss-restricted"||preset==="nsa"||preset==="cis"||severity==="critical"||severity==="high"?"error":"\
warn"}var presetNames,init_presets=__esm({"packages/core/src/config/presets.ts"(){"use strict";presetNames=["recommended",
"strict","pss-baseline","pss-restricted","nsa","cis","reliability","all"]}});var TABLE,init_table_gen=__esm({"packages/kubernetes/src/api/table.gen.ts"(){"use strict";TABLE=`
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
admissionregistration.v1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding \
36-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBind\
ingList 36-36
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
admissionregistration.v1.MutatingWebhookConfigurationList =admissionregistration.k8s.io/v1/MutatingWebhookConfigurationL\
ist
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
admissionregistration.v1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBind\
ing 30-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec 30-35
 spec! #admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec 36-36
admissionregistration.v1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy\
BindingList 30-36
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
admissionregistration.v1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyList 30\
-36
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
admissionregistration.v1.ValidatingWebhookConfigurationList =admissionregistration.k8s.io/v1/ValidatingWebhookConfigurat\
ionList
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
admissionregistration.v1alpha1.MutatingAdmissionPolicy =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolicy 32\
-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.MutatingAdmissionPolicySpec
admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPo\
licyBinding 32-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1alpha1/MutatingAdmissi\
onPolicyBindingList 32-36
 apiVersion s
 items! #admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec 32-36
 matchResources #admissionregistration.v1alpha1.MatchResources
 paramRef #admissionregistration.v1alpha1.ParamRef
 policyName s
admissionregistration.v1alpha1.MutatingAdmissionPolicyList =admissionregistration.k8s.io/v1alpha1/MutatingAdmissionPolic\
yList 32-36
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
admissionregistration.v1alpha1.ValidatingAdmissionPolicy =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionPolic\
y 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec
 status #admissionregistration.v1alpha1.ValidatingAdmissionPolicyStatus 27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissi\
onPolicyBinding 26-31
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1alpha1/ValidatingAdm\
issionPolicyBindingList 26-31
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
admissionregistration.v1alpha1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1alpha1/ValidatingAdmissionP\
olicyList 26-31
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
admissionregistration.v1beta1.MutatingAdmissionPolicy =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicy 34-3\
6
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.MutatingAdmissionPolicySpec
admissionregistration.v1beta1.MutatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPoli\
cyBinding 34-36
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1beta1/MutatingAdmission\
PolicyBindingList 34-36
 apiVersion s
 items! #admissionregistration.v1beta1.MutatingAdmissionPolicyBinding[]
 kind s
 metadata #meta.v1.ListMeta
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec 34-36
 matchResources #admissionregistration.v1beta1.MatchResources
 paramRef #admissionregistration.v1beta1.ParamRef
 policyName s
admissionregistration.v1beta1.MutatingAdmissionPolicyList =admissionregistration.k8s.io/v1beta1/MutatingAdmissionPolicyL\
ist 34-36
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
admissionregistration.v1beta1.ValidatingAdmissionPolicy =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPolicy \
28-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.ValidatingAdmissionPolicySpec
 status #admissionregistration.v1beta1.ValidatingAdmissionPolicyStatus
admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding =admissionregistration.k8s.io/v1beta1/ValidatingAdmission\
PolicyBinding 28-33
 apiVersion s
 kind s
 metadata #meta.v1.ObjectMeta
 spec #admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingList =admissionregistration.k8s.io/v1beta1/ValidatingAdmis\
sionPolicyBindingList 28-33
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
admissionregistration.v1beta1.ValidatingAdmissionPolicyList =admissionregistration.k8s.io/v1beta1/ValidatingAdmissionPol\
icyList 28-33
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
 usages s(any,cert sign,client auth,code signing,content commitment,crl sign,data encipherment,decipher only,digital sig\
nature,email protection,encipher only,ipsec end system,ipsec tunnel,ipsec user,key agreement,key encipherment,microsoft \
sgc,netscape sgc,ocsp signing,s/mime,server auth,signing,timestamping)[]
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
 stopSignal s(SIGABRT,SIGALRM,SIGBUS,SIGCHLD,SIGCLD,SIGCONT,SIGFPE,SIGHUP,SIGILL,SIGINT,SIGIO,SIGIOT,SIGKILL,SIGPIPE,SIG\
POLL,SIGPROF,SIGPWR,SIGQUIT,SIGRTMAX,SIGRTMAX-1,SIGRTMAX-10,SIGRTMAX-11,SIGRTMAX-12,SIGRTMAX-13,SIGRTMAX-14,SIGRTMAX-2,S\
IGRTMAX-3,SIGRTMAX-4,SIGRTMAX-5,SIGRTMAX-6,SIGRTMAX-7,SIGRTMAX-8,SIGRTMAX-9,SIGRTMIN,SIGRTMIN+1,SIGRTMIN+10,SIGRTMIN+11,\
SIGRTMIN+12,SIGRTMIN+13,SIGRTMIN+14,SIGRTMIN+15,SIGRTMIN+2,SIGRTMIN+3,SIGRTMIN+4,SIGRTMIN+5,SIGRTMIN+6,SIGRTMIN+7,SIGRTM\
IN+8,SIGRTMIN+9,SIGSEGV,SIGSTKFLT,SIGSTOP,SIGSYS,SIGTERM,SIGTRAP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGUSR1,SIGUSR2,SIGVTALR\
M,SIGWINCH,SIGXCPU,SIGXFSZ) 33-36
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
 stopSignal s(SIGABRT,SIGALRM,SIGBUS,SIGCHLD,SIGCLD,SIGCONT,SIGFPE,SIGHUP,SIGILL,SIGINT,SIGIO,SIGIOT,SIGKILL,SIGPIPE,SIG\
POLL,SIGPROF,SIGPWR,SIGQUIT,SIGRTMAX,SIGRTMAX-1,SIGRTMAX-10,SIGRTMAX-11,SIGRTMAX-12,SIGRTMAX-13,SIGRTMAX-14,SIGRTMAX-2,S\
IGRTMAX-3,SIGRTMAX-4,SIGRTMAX-5,SIGRTMAX-6,SIGRTMAX-7,SIGRTMAX-8,SIGRTMAX-9,SIGRTMIN,SIGRTMIN+1,SIGRTMIN+10,SIGRTMIN+11,\
SIGRTMIN+12,SIGRTMIN+13,SIGRTMIN+14,SIGRTMIN+15,SIGRTMIN+2,SIGRTMIN+3,SIGRTMIN+4,SIGRTMIN+5,SIGRTMIN+6,SIGRTMIN+7,SIGRTM\
IN+8,SIGRTMIN+9,SIGSEGV,SIGSTKFLT,SIGSTOP,SIGSYS,SIGTERM,SIGTRAP,SIGTSTP,SIGTTIN,SIGTTOU,SIGURG,SIGUSR1,SIGUSR2,SIGVTALR\
M,SIGWINCH,SIGXCPU,SIGXFSZ) 33-36
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
 scopes s(BestEffort,CrossNamespacePodAffinity,NotBestEffort,NotTerminating,PriorityClass,Terminating,VolumeAttributesCl\
ass)[]
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
 scopeName! s(BestEffort,CrossNamespacePodAffinity,NotBestEffort,NotTerminating,PriorityClass,Terminating,VolumeAttribut\
esClass)
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
flowcontrol.v1beta1.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta1/PriorityLevelConfigurationList \
25-25
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
flowcontrol.v1beta2.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta2/PriorityLevelConfigurationList \
25-28
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
flowcontrol.v1beta3.PriorityLevelConfigurationList =flowcontrol.apiserver.k8s.io/v1beta3/PriorityLevelConfigurationList \
26-31
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
storagemigration.v1alpha1.StorageVersionMigrationList =storagemigration.k8s.io/v1alpha1/StorageVersionMigrationList 30-3\
4
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
`}});function parseTypeExpression(text2){let type=parsed.get(text2);return type===void 0&&(type=parse(text2),parsed.set(text2,
type)),type}function parse(text2){let keyed=/^(.*)\[\]@([\w,]+)$/.exec(text2);if(keyed)return{form:"list",of:parseTypeExpression(
keyed[1]),keys:keyed[2].split(",")};if(text2.endsWith("[]"))return{form:"list",of:parseTypeExpression(text2.slice(0,-2))};
if(text2.startsWith("map<"))return{form:"map",of:parseTypeExpression(text2.slice(4,-1))};if(text2.startsWith("#"))return{
form:"definition",id:text2.slice(1)};if(text2.startsWith("s("))return{form:"string",values:text2.slice(2,-1).split(",")};
throw new Error(`no type: ${text2}`)}var parsed,init_type_expression=__esm({"packages/kubernetes/src/api/type-expression\
.ts"(){"use strict";parsed=new Map([["s",{form:"string"}],["b",{form:"boolean"}],["int32",{form:"integer",bits:32}],["in\
t64",{form:"integer",bits:64}],["double",{form:"number"}],["ios",{form:"integer-or-string"}],["qty",{form:"quantity"}],[
"time",{form:"time"}],["mtime",{form:"time"}],["byte",{form:"bytes"}],["obj",{form:"object"}],["any",{form:"any"}]])}});function definition(id,minor){let key3=minor===void 0?id:`${id} ${minor}`;if(known.has(key3))return known.get(key3);let found=definitionAt(
id,minor);return known.set(key3,found),found}function definitionAt(id,minor){parsed2.has(id)||parsed2.set(id,parseDefinition(
id));let entry2=parsed2.get(id);if(entry2===void 0)return;let[life,all]=entry2;if(minor!==void 0&&!within(life,minor))return;
let fields=new Map;for(let field2 of all){let later=fields.get(field2.name);(minor===void 0?later===void 0||later.until<
field2.until:within(field2,minor))&&fields.set(field2.name,field2)}return{id,...life,fields}}function parseDefinition(id){
let start=lineOf(id);if(start<0)return;let end=TABLE.indexOf(`
`,start),life=minorsOf(TABLE.slice(start,end),{since:oldestMinor,until:newestMinor}),fields=[];for(;TABLE.charAt(end+1)===
" ";){let next=TABLE.indexOf(`
`,end+1);fields.push(parseField(TABLE.slice(end+2,next),life)),end=next}return[life,fields]}function lineOf(id){if(!/^[\w.]+$/.
test(id))return-1;let line=`
${id}`,at=TABLE.indexOf(line);for(;at>=0&&!/[ \n]/.test(TABLE.charAt(at+line.length));)at=TABLE.indexOf(line,at+1);return at<
0?-1:at+1}function parseField(line,life){let space=line.indexOf(" "),required=line.charAt(space-1)==="!",minors=minorsOf(
line,life),end=minors===life?line.length:line.lastIndexOf(" ");return{name:line.slice(0,required?space-1:space),type:parseTypeExpression(
line.slice(space+1,end)),required,...minors}}function minorsOf(line,life){let range2=/ (\d+)-(\d+)$/.exec(line);return range2?
{since:Number(range2[1]),until:Number(range2[2])}:life}function within({since,until},minor){return since<=minor&&minor<=
until}var oldestMinor,newestMinor,parsed2,known,init_definition=__esm({"packages/kubernetes/src/api/definition.ts"(){"us\
e strict";init_table_gen();init_type_expression();oldestMinor=25,newestMinor=36,parsed2=new Map,known=new Map}});function conform(value,definitionId){if(definition(definitionId)===void 0)throw new Error(`no definition: ${definitionId}`);
let walk2={dropped:[],done:new Map},kept=visit(value,parseTypeExpression(`#${definitionId}`),0,walk2);for(let{path:path13}of walk2.
dropped)path13.reverse();return{value:kept===DROP?void 0:kept,dropped:walk2.dropped}}function visit(value,type,depth2,walk2){
switch(type.form){case"string":case"time":case"bytes":return typeof value=="string"?value:drop(value,"string",walk2);case"\
boolean":return typeof value=="boolean"?value:drop(value,"boolean",walk2);case"integer":return Number.isInteger(value)?value:
drop(value,"integer",walk2);case"number":return Number.isFinite(value)?value:drop(value,"number",walk2);case"integer-or-\
string":return typeof value=="string"||Number.isInteger(value)?value:drop(value,"integer or string",walk2);case"quantity":
return typeof value=="string"||Number.isFinite(value)?value:drop(value,"number or string",walk2);case"object":return isMap(
value)?value:drop(value,"map",walk2);case"any":return value;case"list":return Array.isArray(value)?visitContainer(value,
type,depth2,walk2):drop(value,"list",walk2);case"map":case"definition":return isMap(value)?visitContainer(value,type,depth2,
walk2):drop(value,"map",walk2)}}function visitContainer(value,type,depth2,walk2){let done=walk2.done.get(value),known4=done?.
get(type),expected=Array.isArray(value)?"list":"map";if(known4===PENDING||depth2>MAX_DEPTH)return drop(value,expected,walk2,
known4===PENDING?"cycle":"too deep");if(known4!==void 0)return known4;let results=done??new Map;done||walk2.done.set(value,
results),results.set(type,PENDING);let visited=Array.isArray(value)?visitList(value,type,depth2,walk2):visitMap(value,type,
depth2,walk2),kept=isSelector(type)?value:visited;return results.set(type,kept),kept}function visitList(list2,type,depth2,walk2){
if(type.form!=="list")return list2;let copy;for(let index=0;index<list2.length;index+=1){let before=walk2.dropped.length,
kept=visit(list2[index],type.of,depth2+1,walk2);place(walk2,before,index),kept!==list2[index]&&(copy??=list2.slice(0,index)),
copy?.push(kept===DROP?null:kept)}return copy??list2}function visitMap(map2,type,depth2,walk2){let fields=type.form==="d\
efinition"?definition(type.id)?.fields:void 0,copy;for(let key3 of Object.keys(map2)){let value=map2[key3],own=fields===
void 0?type.form==="map"?type.of:void 0:fields.get(key3)?.type;if(own===void 0||fields!==void 0&&value==null)continue;let before=walk2.
dropped.length,kept=visit(value,own,depth2+1,walk2);place(walk2,before,key3),kept!==value&&(copy??={...map2},kept===DROP?
delete copy[key3]:Object.defineProperty(copy,key3,{value:kept,configurable:!0,enumerable:!0,writable:!0}))}return copy??
map2}function place(walk2,before,key3){for(let index=before;index<walk2.dropped.length;index+=1)walk2.dropped[index].path.
push(key3)}function isSelector(type){return type.form==="definition"&&type.id==="meta.v1.LabelSelector"}function drop(value,expected,walk2,found=nameOf(
value)){return walk2.dropped.push({path:[],expected,found}),DROP}function nameOf(value){return value===null?"null":typeof value!=
"object"?typeof value:Array.isArray(value)?"list":"map"}function isMap(value){return typeof value=="object"&&value!==null&&
!Array.isArray(value)}var MAX_DEPTH,DROP,PENDING,init_conform=__esm({"packages/kubernetes/src/api/conform.ts"(){"use str\
ict";init_definition();init_type_expression();MAX_DEPTH=200,DROP=Symbol("drop"),PENDING=Symbol("pending")}});function definitionOfKind(group2,version3,kind){return entriesOf(kind).find(entry2=>entry2.group===group2&&entry2.version===
version3&&entry2.id)?.id}function nearestDefinitionOfKind(group2,version3,kind){let exact=definitionOfKind(group2,version3,
kind);if(exact!==void 0||!groupsOfKind(kind).includes(group2))return exact;let described=entriesOf(kind).filter(entry2=>entry2.
id!==void 0),own=described.filter(entry2=>entry2.group===group2);return[...own.length>0?own:described].sort(newestFirst)[0]?.
id}function groupsOfKind(kind){return[...new Set(entriesOf(kind).map(entry2=>entry2.group))]}function entriesOf(kind){let found=entries.
get(kind);return found===void 0&&(found=findEntries(kind),entries.set(kind,found)),found}function findEntries(kind){let found=[];
if(!/^\w+$/.test(kind))return found;let name=`/${kind}`;for(let at=TABLE.indexOf(name);at>=0;at=TABLE.indexOf(name,at+1)){
if(!/[ \n]/.test(TABLE.charAt(at+name.length)))continue;let line=TABLE.slice(TABLE.lastIndexOf(`
`,at)+1,TABLE.indexOf(`
`,at)),[,id,group2,version3]=/^(?:([^ =]+) )?=([^ /]*)\/(\w+)\/\w+/.exec(line)??[];if(group2===void 0||version3===void 0)
continue;let minors=minorsOf(line,{since:oldestMinor,until:newestMinor});found.push({group:group2,version:version3,...minors,
...id===void 0?{}:{id}})}return found}function newestFirst(a,b){return b.until-a.until||versionRank(b.version)-versionRank(
a.version)}function versionRank(version3){let[,major="0",stage,step="0"]=/^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version3)??
[];return(stage===void 0?2e6:stage==="beta"?1e6:0)+Number(major)*1e3+Number(step)}var entries,init_kind=__esm({"packages\
/kubernetes/src/api/kind.ts"(){"use strict";init_definition();init_table_gen();entries=new Map}});var reads,writes,rbac,admission,auditConcerns,init_concerns=__esm({"packages/kubernetes/src/audit/concerns.ts"(){"use st\
rict";reads=["get","list","watch"],writes=["create","update","patch","delete"],rbac="rbac.authorization.k8s.io",admission=
"admissionregistration.k8s.io",auditConcerns=[{id:"secrets",title:"reads and writes of Secrets",secret:"the values of Se\
crets",actions:[{verbs:reads,group:"",resources:["secrets"],secretFrom:"RequestResponse"},{verbs:["create","update","pat\
ch"],group:"",resources:["secrets"],secretFrom:"Request"},{verbs:["delete","deletecollection"],group:"",resources:["secr\
ets"],secretFrom:"RequestResponse"}]},{id:"config-maps",title:"reads and writes of ConfigMaps",secret:"the values of Con\
figMaps",actions:[{verbs:reads,group:"",resources:["configmaps"],secretFrom:"RequestResponse"},{verbs:["create","update",
"patch"],group:"",resources:["configmaps"],secretFrom:"Request"},{verbs:["delete","deletecollection"],group:"",resources:[
"configmaps"],secretFrom:"RequestResponse"}]},{id:"token-reviews",title:"checks of bearer tokens",secret:"bearer tokens",
actions:[{verbs:["create"],group:"authentication.k8s.io",resources:["tokenreviews"],clusterScoped:!0,secretFrom:"Request"}]},
{id:"credentials",title:"issues of tokens and certificates",secret:"fresh service account tokens",actions:[{verbs:["crea\
te"],group:"",resources:["serviceaccounts/token"],secretFrom:"RequestResponse"},{verbs:["create"],group:"certificates.k8\
s.io",resources:["certificatesigningrequests"],clusterScoped:!0},{verbs:["update","patch"],group:"certificates.k8s.io",resources:[
"certificatesigningrequests/approval"],clusterScoped:!0}]},{id:"pod-access",title:"commands and connections into pods, s\
ervices and nodes",actions:[{verbs:["create","get"],group:"",resources:["pods/exec","pods/attach","pods/portforward","po\
ds/proxy","services/proxy"]},{verbs:["update","patch"],group:"",resources:["pods/ephemeralcontainers"]},{verbs:["create",
"get"],group:"",resources:["nodes/proxy"],clusterScoped:!0}]},{id:"rbac",title:"changes to roles and bindings",actions:[
{verbs:writes,group:rbac,resources:["roles","rolebindings"]},{verbs:writes,group:rbac,resources:["clusterroles","cluster\
rolebindings"],clusterScoped:!0}]},{id:"policies",title:"changes to admission and network policies",actions:[{verbs:writes,
group:admission,resources:["validatingwebhookconfigurations","mutatingwebhookconfigurations","validatingadmissionpolicie\
s","validatingadmissionpolicybindings"],clusterScoped:!0},{verbs:writes,group:"networking.k8s.io",resources:["networkpol\
icies"]},{verbs:writes,group:"",resources:["namespaces"],clusterScoped:!0}]},{id:"workloads",title:"changes to workloads",
actions:[{verbs:writes,group:"",resources:["pods"]},{verbs:writes,group:"apps",resources:["deployments","statefulsets","\
daemonsets"]},{verbs:writes,group:"batch",resources:["jobs","cronjobs"]},{verbs:writes,group:"",resources:["serviceaccou\
nts"]}]}]}});function auditDecision(policy,request){let rules2=listed(policy.rules),index=rules2.findIndex(rule3=>matches(rule3??{},request)),
rule2=rules2[index],omittedStages=[...listed(policy.omitStages),...listed(rule2?.omitStages)];return index<0?{level:"Non\
e",rule:void 0,omittedStages}:{level:auditLevels.find(level=>level===rule2?.level),rule:index,omittedStages}}function isCatchAll(rule2){
let{users,userGroups,verbs,resources,namespaces,nonResourceURLs}=rule2??{};return[users,userGroups,verbs,resources,namespaces,
nonResourceURLs].every(list2=>listed(list2).length===0)}function matches(rule2,request){return allows(rule2.users,user=>user===
request.user)&&allows(rule2.userGroups,group2=>request.groups.includes(group2))&&allows(rule2.verbs,verb=>verb===request.
verb)&&matchesTarget(rule2,request)}function matchesTarget(rule2,request){return listed(rule2.namespaces).length>0||listed(
rule2.resources).length>0?"resource"in request&&allows(rule2.namespaces,namespace=>namespace===request.namespace)&&allows(
rule2.resources,resources=>matchesResource(resources??{},request)):allows(rule2.nonResourceURLs,pattern=>"path"in request&&
matchesPath(pattern,request.path))}function matchesResource(selector,request){if((selector.group??"")!==request.group)return!1;
let resources=listed(selector.resources);if(resources.length===0)return!0;let{resource,subresource}=request;return allows(
selector.resourceNames,name=>name===request.name)&&resources.some(pattern=>pattern==="*"||pattern===(subresource?`${resource}\
/${subresource}`:resource)||pattern===`${resource}/*`||subresource!==""&&pattern===`*/${subresource}`)}function matchesPath(pattern,path13){
return pattern===path13||pattern.endsWith("*")&&path13.startsWith(pattern.replace(/\*+$/,""))}function allows(list2,test){
return listed(list2).length===0||listed(list2).some(test)}function listed(list2){return Array.isArray(list2)?list2:[]}var auditLevels,
init_policy=__esm({"packages/kubernetes/src/audit/policy.ts"(){"use strict";auditLevels=["None","Metadata","Request","Re\
questResponse"]}});function auditCoverage(policy,concerns){let faults=new Map,lost2=new Set,recording=new Set,undecided2=!1;for(let concern of concerns)
for(let{request,requester,title,secretFrom}of requestsOf(concern)){let{level,rule:rule2}=auditDecision(policy,request);if(rule2===
void 0)lost2.add(concern);else if(level===void 0)undecided2=!0;else{level!=="None"&&recording.add(rule2);let sort=faultOf(
level,secretFrom);if(!sort)continue;let fault=faults.get(rule2)??{sort,rule:rule2,examples:[]};faults.set(rule2,fault),fault.
examples.some(example=>example.concern===concern)||fault.examples.push({concern,request:title,requester})}}let rules2=Array.
isArray(policy.rules)?policy.rules:[],catchAll=rules2.findIndex(isCatchAll);return{faults:[...faults.values()],lost:[...lost2],
catchAll:catchAll<0?void 0:catchAll,outcomeOmitted:[...outcomes(policy.omitStages,["omitStages"]),...[...recording].flatMap(
rule2=>outcomes(rules2[rule2]?.omitStages,["rules",rule2,"omitStages"]))],undecided:undecided2}}function outcomes(stages,path13){
let index=Array.isArray(stages)?stages.indexOf("ResponseComplete"):-1;return index<0?[]:[[...path13,index]]}function faultOf(level,secretFrom){
return level==="None"?"dropped":secretFrom&&auditLevels.indexOf(level)>=auditLevels.indexOf(secretFrom)?"secret":void 0}
function requestsOf({actions:actions2}){let found=[];for(let{title:requester,user,groups:groups2}of requesters)for(let{verbs,
group:group2,resources,clusterScoped:clusterScoped2,secretFrom}of actions2)for(let path13 of resources)for(let verb of verbs)
for(let outer of clusterScoped2?[""]:["some-namespace","kube-system"]){let[resource="",subresource=""]=path13.split("/"),
name=subresource!==""||!["create","list","watch","deletecollection"].includes(verb)?"some-name":"",request={user,groups:groups2,
verb,group:group2,resource,subresource,namespace:resource==="namespaces"?name:outer,name};found.push({request,requester,
title:`${verb} ${path13}`,secretFrom})}return found}var requesters,init_coverage=__esm({"packages/kubernetes/src/audit/c\
overage.ts"(){"use strict";init_policy();requesters=[{title:"a user",user:"someone",groups:["system:authenticated"]},{title:"\
an administrator",user:"kubernetes-admin",groups:["system:masters","kubeadm:cluster-admins","system:authenticated"]},{title:"\
a service account",user:"system:serviceaccount:some-namespace:some-account",groups:["system:serviceaccounts","system:ser\
viceaccounts:some-namespace","system:authenticated"]},{title:"an anonymous user",user:"system:anonymous",groups:["system\
:unauthenticated"]}]}});function parseImage(reference){let[named2="",digest,more]=reference.split("@");if(more!==void 0||digest!==void 0&&!digestForm.
test(digest))return;let colon=named2.indexOf(":",named2.lastIndexOf("/")+1),name=colon<0?named2:named2.slice(0,colon),tag=colon<
0?void 0:named2.slice(colon+1);if(tag!==void 0&&!tagForm.test(tag)||identifierForm.test(name))return;let{registry,repository}=located(
name);if(!(!registryForm.test(registry)||!repositoryForm.test(repository)))return{registry,repository,tag,digest}}function located(name){
let slash=name.indexOf("/"),first=name.slice(0,Math.max(slash,0)),isRegistry=/[.:]/.test(first)||first==="localhost"||first!==
first.toLowerCase(),registry=isRegistry&&first!=="index.docker.io"?first:"docker.io",rest=isRegistry?name.slice(slash+1):
name;return{registry,repository:registry==="docker.io"&&!rest.includes("/")?`library/${rest}`:rest}}var component,repositoryForm,
hostLabel,registryForm,tagForm,digestForm,identifierForm,init_reference=__esm({"packages/kubernetes/src/image/reference.\
ts"(){"use strict";component="[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*",repositoryForm=new RegExp(`^${component}(?:/${component}\
)*$`),hostLabel="(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])",registryForm=new RegExp(`^(?:${hostLabel}(?:\\.${hostLabel}\
)*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`),tagForm=/^\w[\w.-]{0,127}$/,digestForm=/^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/,
identifierForm=/^[a-f0-9]{64}$/}});function workloadPaths(group2,kind,extra={}){let row=`${group2||"core"}/${kind}`;if(extra[row])return extra[row];if(Object.
hasOwn(workloads,row))return workloads[row];let meant=builtInGroups.find(other=>Object.hasOwn(workloads,`${other}/${kind}`));
return meant&&(group2===""||builtInGroups.includes(group2))?workloads[`${meant}/${kind}`]:[]}function along(value,path13){
let here=[{value,path:[]}];for(let key3 of path13)here=here.flatMap(({value:value2,path:path14})=>typeof value2!="object"||
value2===null?[]:key3!=="*"?Object.hasOwn(value2,key3)?[{value:value2[key3],path:[...path14,key3]}]:[]:Array.isArray(value2)?
value2.map((item,index)=>({value:item,path:[...path14,index]})):Object.entries(value2).map(([name,item])=>({value:item,path:[
...path14,name]})));return here.filter(end=>typeof end.value=="object"&&end.value!==null)}var workloads,builtInGroups,init_workloads=__esm(
{"packages/kubernetes/src/workload/workloads.ts"(){"use strict";workloads={"core/Pod":[[]],"core/PodTemplate":[["templat\
e"]],"core/ReplicationController":[["spec","template"]],"apps/Deployment":[["spec","template"]],"apps/ReplicaSet":[["spe\
c","template"]],"apps/StatefulSet":[["spec","template"]],"apps/DaemonSet":[["spec","template"]],"extensions/Deployment":[
["spec","template"]],"extensions/ReplicaSet":[["spec","template"]],"extensions/DaemonSet":[["spec","template"]],"batch/J\
ob":[["spec","template"]],"batch/CronJob":[["spec","jobTemplate","spec","template"]],"apps.openshift.io/DeploymentConfig":[
["spec","template"]],"argoproj.io/Rollout":[["spec","template"]],"serving.knative.dev/Service":[["spec","template"]],"se\
rving.knative.dev/Configuration":[["spec","template"]],"serving.knative.dev/Revision":[[]],"apps.kruise.io/CloneSet":[["\
spec","template"]],"apps.kruise.io/StatefulSet":[["spec","template"]],"apps.kruise.io/DaemonSet":[["spec","template"]],"\
apps.kruise.io/BroadcastJob":[["spec","template"]],"apps.kruise.io/AdvancedCronJob":[["spec","template","jobTemplate","s\
pec","template"],["spec","template","broadcastJobTemplate","spec","template"]],"keda.sh/ScaledJob":[["spec","jobTargetRe\
f","template"]],"jobset.x-k8s.io/JobSet":[["spec","replicatedJobs","*","template","spec","template"]],"leaderworkerset.x\
-k8s.io/LeaderWorkerSet":[["spec","leaderWorkerTemplate","leaderTemplate"],["spec","leaderWorkerTemplate","workerTemplat\
e"]],"kubeflow.org/TFJob":[["spec","tfReplicaSpecs","*","template"]],"kubeflow.org/PyTorchJob":[["spec","pytorchReplicaS\
pecs","*","template"]],"kubeflow.org/MPIJob":[["spec","mpiReplicaSpecs","*","template"]],"kubeflow.org/XGBoostJob":[["sp\
ec","xgbReplicaSpecs","*","template"]],"kubeflow.org/PaddleJob":[["spec","paddleReplicaSpecs","*","template"]],"kubeflow\
.org/JAXJob":[["spec","jaxReplicaSpecs","*","template"]],"kubeflow.org/Notebook":[["spec","template"]],"agents.x-k8s.io/\
Sandbox":[["spec","podTemplate"]]},builtInGroups=["core","apps","batch","extensions"]}});function isNamespaced(group2,kind){return Object.hasOwn(clusterScoped,group2)?!clusterScoped[group2].includes(kind):workloadPaths(
group2,kind).length>0||void 0}var clusterScoped,init_scope=__esm({"packages/kubernetes/src/namespace/scope.ts"(){"use st\
rict";init_workloads();clusterScoped={"":["ComponentStatus","Namespace","Node","PersistentVolume","Status"],"admissionre\
gistration.k8s.io":["MutatingAdmissionPolicy","MutatingAdmissionPolicyBinding","MutatingWebhookConfiguration","Validatin\
gAdmissionPolicy","ValidatingAdmissionPolicyBinding","ValidatingWebhookConfiguration"],"apiextensions.k8s.io":["CustomRe\
sourceDefinition"],"apiregistration.k8s.io":["APIService"],apps:[],"authentication.k8s.io":["SelfSubjectReview","TokenRe\
view"],"authorization.k8s.io":["SelfSubjectAccessReview","SelfSubjectRulesReview","SubjectAccessReview"],autoscaling:[],
batch:[],"certificates.k8s.io":["CertificateSigningRequest","ClusterTrustBundle"],"coordination.k8s.io":[],"discovery.k8\
s.io":[],"events.k8s.io":[],extensions:["PodSecurityPolicy"],"flowcontrol.apiserver.k8s.io":["FlowSchema","PriorityLevel\
Configuration"],"internal.apiserver.k8s.io":["StorageVersion"],"networking.k8s.io":["IPAddress","IngressClass","ServiceC\
IDR","ClusterCIDR"],"node.k8s.io":["RuntimeClass"],policy:["PodSecurityPolicy"],"rbac.authorization.k8s.io":["ClusterRol\
e","ClusterRoleBinding"],"resource.k8s.io":["DeviceClass","DeviceTaintRule","ResourcePoolStatusRequest","ResourceSlice",
"ResourceClass"],"scheduling.k8s.io":["PriorityClass"],"storage.k8s.io":["CSIDriver","CSINode","StorageClass","VolumeAtt\
achment","VolumeAttributesClass"],"storagemigration.k8s.io":["StorageVersionMigration"]}}});function coversAllAddresses(blocks){let spans=blocks.flatMap(spansOf);return[4,6].some(family=>{let next=0n;for(let{first,
last}of spans.filter(span=>span.family===family).sort(byFirst)){if(first>next)break;last>=next&&(next=last+1n)}return next===
1n<<BigInt(bits[family])})}function spansOf({cidr,except=[]}){let whole=spanOf(cidr);if(!whole)return[];let holes=except.
flatMap(hole=>spanOf(hole)??[]).filter(hole=>hole.family===whole.family),spans=[],next=whole.first;for(let hole of holes.
sort(byFirst))hole.first>next&&spans.push({...whole,first:next,last:hole.first-1n}),hole.last>=next&&(next=hole.last+1n);
return next>whole.last?spans:[...spans,{...whole,first:next}]}function spanOf(cidr){let[,address,prefix2]=/^([0-9a-fA-F.:]+)\/(\d{1,3})$/.
exec(cidr)??[];if(address===void 0)return;let family=address.includes(":")?6:4,value=family===6?ipv6(address):ipv4(address),
free=bits[family]-Number(prefix2);if(value===void 0||free<0)return;let size2=1n<<BigInt(free),first=value-value%size2;return{
family,first,last:first+size2-1n}}function ipv4(address){let parts=address.split(".");if(!(parts.length!==4||parts.some(
part=>!/^\d{1,3}$/.test(part)||Number(part)>255)))return parts.reduce((sum,part)=>sum*256n+BigInt(part),0n)}function ipv6(address){
let[head="",tail,...more]=address.split("::"),before=head===""?[]:head.split(":"),after=tail===void 0||tail===""?[]:tail.
split(":"),missing=8-before.length-after.length;if(more.length>0||(tail===void 0?missing!==0:missing<1))return;let groups2=[
...before,...Array(missing).fill("0"),...after];if(!groups2.some(group2=>!/^[0-9a-fA-F]{1,4}$/.test(group2)))return groups2.
reduce((sum,group2)=>sum*65536n+BigInt(`0x${group2}`),0n)}function byFirst(a,b){return a.first<b.first?-1:a.first>b.first?
1:0}var bits,init_cidr=__esm({"packages/kubernetes/src/network/cidr.ts"(){"use strict";bits={4:32,6:128}}});function requirementsOf(selector){let found=[];for(let[key3,value]of Object.entries(selector.matchLabels??{})){if(typeof(value??
"")!="string")return;found.push({key:key3,operator:"In",values:[value??""]})}for(let expression2 of selector.matchExpressions??
[]){let{key:key3,operator}=expression2??{},values=expression2?.values??[];if(typeof key3!="string"||!isOperator(operator)||
!Array.isArray(values)||values.length===0==(operator==="In"||operator==="NotIn"))return;found.push({key:key3,operator,values})}
return found}function meets(labels,requirements){return requirements.every(requirement=>meetsOne(labels,requirement))}function selects(selector,labels,absent){
if(selector==null)return absent==="all";let requirements=requirementsOf(selector);return requirements&&meets(labels,requirements)}
function meetsOne(labels,{key:key3,operator,values}){let value=Object.hasOwn(labels,key3)?labels[key3]:void 0;switch(operator){case"\
In":return value!==void 0&&values.includes(value);case"NotIn":return value===void 0||!values.includes(value);case"Exists":
return value!==void 0;case"DoesNotExist":return value===void 0}}function isOperator(operator){return operator==="In"||operator===
"NotIn"||operator==="Exists"||operator==="DoesNotExist"}var init_label_selector=__esm({"packages/kubernetes/src/selector\
/label-selector.ts"(){"use strict"}});function field(value,key3){return isObject(value)&&Object.hasOwn(value,key3)?value[key3]??void 0:void 0}function items(value,key3){
let list2=field(value,key3);return Array.isArray(list2)?list2:[]}function demand(value,key3,absent){let selector=field(value,
key3);return selector===void 0?absent:!isObject(selector)||!isLabelSelector(selector)?"unknown":requirementsOf(selector)??
"unknown"}function isLabelSelector(value){let{matchLabels,matchExpressions}=value;return Object.keys(value).every(key3=>key3===
"matchLabels"||key3==="matchExpressions")&&(matchLabels??void 0)===(isObject(matchLabels)?matchLabels:void 0)&&Array.isArray(
matchExpressions??[])}function isObject(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}var init_custom_object=__esm(
{"packages/kubernetes/src/network/custom-object.ts"(){"use strict";init_label_selector()}});function demandsNothing(demand2){return demand2!=="unknown"&&demand2.length===0}var init_policy2=__esm({"packages/kubern\
etes/src/network/policy.ts"(){"use strict"}});function adminPolicy(value,kind){let spec=field(value,"spec"),priority=field(spec,"priority");return{tier:tierOf(kind,spec),
priority:typeof priority=="number"?priority:0,selections:[selectionOf(spec)]}}function tierOf(kind,spec){return kind==="\
BaselineAdminNetworkPolicy"||kind==="ClusterNetworkPolicy"&&field(spec,"tier")==="Baseline"?"baseline":"admin"}function selectionOf(spec){
let ingress=verdictOf(spec,"ingress"),egress=verdictOf(spec,"egress");return{...peers(field(spec,"subject")),...ingress&&
{ingress},...egress&&{egress}}}function peers(value){let pods=field(value,"pods");return pods===void 0?{namespaces:demand(
value,"namespaces","unknown"),pods:[]}:{namespaces:demand(pods,"namespaceSelector",[]),pods:demand(pods,"podSelector",[])}}
function verdictOf(spec,direction){let restricts=!1;for(let rule2 of items(spec,direction)){let action=field(rule2,"acti\
on");if(isBlanket(rule2,direction))return action==="Deny"?"isolates":action==="Allow"||action==="Accept"?"accepts":action===
"Pass"?"passes":"unknown";restricts||=action==="Deny"&&items(rule2,sideOf(direction)).some(peer=>!field(peer,"networks"))}
return restricts?"restricts":void 0}function isBlanket(rule2,direction){if(items(rule2,"ports").length>0||items(rule2,"p\
rotocols").length>0)return!1;let sides=items(rule2,sideOf(direction));if(direction==="ingress")return sides.some(peer=>{
let{namespaces,pods}=peers(peer);return demandsNothing(namespaces)&&demandsNothing(pods)});let networks=sides.flatMap(peer=>items(
peer,"networks")).filter(network=>typeof network=="string");return coversAllAddresses(networks.map(cidr=>({cidr})))}function sideOf(direction){
return direction==="ingress"?"from":"to"}var init_admin_policy=__esm({"packages/kubernetes/src/network/admin-policy.ts"(){
"use strict";init_cidr();init_custom_object();init_policy2()}});function calicoRequirements(selector){let found=[];if(selector.trim()==="")return found;for(let rest=selector,more=!0;more;){
let[whole="",part="",and]=term.exec(rest)??[];if(rest=rest.slice(whole.length),more=and==="&&",everything.test(part.trim()))
continue;let requirement=requirementOf(part.trim());if(!requirement)return"unknown";found.push(requirement)}return found}
function requirementOf(part){let present=presence.exec(part);if(present)return{key:present[2],operator:present[1]?"DoesN\
otExist":"Exists",values:[]};let equal=equality.exec(part);if(equal)return{key:equal[1],operator:equal[2]==="!="?"NotIn":
"In",values:[unquoted(equal[3])]};let member=membership.exec(part);if(!member)return;let values=member[3].match(new RegExp(
text,"g"))??[];return{key:member[1],operator:member[2]?"NotIn":"In",values:values.map(unquoted)}}function unquoted(quoted){
return quoted.slice(1,-1)}var key,text,everything,presence,equality,membership,term,init_calico_selector=__esm({"package\
s/kubernetes/src/network/calico-selector.ts"(){"use strict";key="([A-Za-z0-9_./-]+)",text=`(?:"[^"]*"|'[^']*')`,everything=
/^all\(\s*\)$/,presence=new RegExp(`^(!?)\\s*has\\(\\s*${key}\\s*\\)$`),equality=new RegExp(`^${key}\\s*(==|=|!=)\\s*(${text}\
)$`),membership=new RegExp(`^${key}\\s+(not\\s+)?in\\s*\\{\\s*(${text}(?:\\s*,\\s*${text})*)\\s*\\}$`),term=new RegExp(`\
^\\s*((?:${text}|[^"'&])*)(&&|$)`)}});function namespacesOf(facts){let known4=new Map(facts.map(({name,labels})=>[name,labels]));function answer(name,requirement){
let{key:key3,operator}=requirement;if(key3===namespaceNameLabel)return name!==void 0?meets({[key3]:name},[requirement]):
operator==="Exists"?!0:operator==="DoesNotExist"?!1:void 0;let labels=name===void 0?void 0:known4.get(name);return labels&&
meets(labels,[requirement])}return{meet(name,demand2){if(demand2==="unknown")return;let answers=demand2.map(requirement=>answer(
name,requirement));return answers.includes(!1)?!1:answers.includes(void 0)?void 0:!0}}}var namespaceNameLabel,init_namespaces=__esm(
{"packages/kubernetes/src/network/namespaces.ts"(){"use strict";init_label_selector();namespaceNameLabel="kubernetes.io/\
metadata.name"}});function calicoSelections(value){let spec=field(value,"spec");if(field(spec,"preDNAT")===!0||field(spec,"doNotTrack")===
!0)return[];let verdict=(field(spec,"tier")??"default")==="default"?"isolates":"unknown",types=directionsOf(spec);return[
{...subjectOf(spec),...types.includes("ingress")&&{ingress:verdict},...types.includes("egress")&&{egress:verdict}}]}function directionsOf(spec){
let types=items(spec,"types");return types.length>0?["ingress","egress"].filter(direction=>types.includes(direction==="i\
ngress"?"Ingress":"Egress")):items(spec,"egress").length===0?["ingress"]:items(spec,"ingress").length>0?["ingress","egre\
ss"]:["egress"]}function subjectOf(spec){let namespaces=expression(spec,"namespaceSelector"),pods=demandsNothing(expression(
spec,"serviceAccountSelector"))?expression(spec,"selector"):"unknown";if(namespaces==="unknown"||pods==="unknown")return{
namespaces,pods};let ofNamespace=pods.filter(({key:key3})=>ownNames.includes(key3));return{namespaces:[...namespaces,...ofNamespace].
map(requirement=>ownNames.includes(requirement.key)?{...requirement,key:namespaceNameLabel}:requirement),pods:pods.some(
({key:key3})=>key3.startsWith("projectcalico.org/")&&!ownNames.includes(key3))?"unknown":pods.filter(requirement=>!ofNamespace.
includes(requirement))}}function expression(spec,key3){let text2=field(spec,key3)??"";return typeof text2=="string"?calicoRequirements(
text2):"unknown"}var ownNames,init_calico_policy=__esm({"packages/kubernetes/src/network/calico-policy.ts"(){"use strict";
init_calico_selector();init_custom_object();init_namespaces();init_policy2();ownNames=["projectcalico.org/name","project\
calico.org/namespace"]}});function ciliumSelections(value){let spec=field(value,"spec");return[...spec===void 0?[]:[spec],...items(value,"specs")].
filter(rule2=>field(rule2,"nodeSelector")===void 0).map(selectionOf2)}function selectionOf2(rule2){let selector=demand(rule2,
"endpointSelector","unknown");return{...selector==="unknown"?{namespaces:[],pods:selector}:split(selector),...deniesByDefault(
rule2,"ingress")&&{ingress:"isolates"},...deniesByDefault(rule2,"egress")&&{egress:"isolates"}}}function deniesByDefault(rule2,direction){
let chosen=field(field(rule2,"enableDefaultDeny"),direction);return typeof chosen=="boolean"?chosen:items(rule2,direction).
length>0||items(rule2,`${direction}Deny`).length>0}function split(requirements){let namespaces=[],pods=[];for(let requirement of requirements){
let key3=requirement.key.replace(/^(k8s|any):/,"");if(key3===namespaceName)namespaces.push({...requirement,key:namespaceNameLabel});else if(key3.
startsWith(namespaceLabels))namespaces.push({...requirement,key:key3.slice(namespaceLabels.length)});else{if(key3.startsWith(
"io.cilium.")||key3.includes(":"))return{namespaces:[],pods:"unknown"};pods.push({...requirement,key:key3})}}return{namespaces,
pods}}var namespaceName,namespaceLabels,init_cilium_policy=__esm({"packages/kubernetes/src/network/cilium-policy.ts"(){"\
use strict";init_custom_object();init_namespaces();namespaceName="io.kubernetes.pod.namespace",namespaceLabels="io.ciliu\
m.k8s.namespace.labels."}});function policyDirections(spec){let types=spec?.policyTypes??[];if(types.length===0)return(spec?.egress??[]).length>0?["\
ingress","egress"]:["ingress"];if(!types.some(type=>type!=="Ingress"&&type!=="Egress"))return["ingress","egress"].filter(
direction=>types.includes(direction==="ingress"?"Ingress":"Egress"))}function networkPolicySelection({spec}){let isolated=policyDirections(
spec);return{namespaces:[],pods:requirementsOf(spec?.podSelector??{})??"unknown",...isolated===void 0&&{ingress:"unknown",
egress:"unknown"},...isolated?.includes("ingress")&&{ingress:"isolates"},...isolated?.includes("egress")&&{egress:"isola\
tes"}}}function networkPolicyRules({spec}){let isolated=policyDirections(spec)??[],rules2=[];if(isolated.includes("ingre\
ss"))for(let[index,rule2]of(spec?.ingress??[]).entries())rules2.push({direction:"ingress",index,side:"from",peers:rule2?.
from??[],namesPorts:!!rule2?.ports?.length});if(isolated.includes("egress"))for(let[index,rule2]of(spec?.egress??[]).entries())
rules2.push({direction:"egress",index,side:"to",peers:rule2?.to??[],namesPorts:!!rule2?.ports?.length});return rules2}function isEveryPod({
namespaceSelector,podSelector}){return!!namespaceSelector&&[namespaceSelector,podSelector??{}].every(selector=>requirementsOf(
selector)?.length===0)}var init_network_policy=__esm({"packages/kubernetes/src/network/network-policy.ts"(){"use strict";
init_label_selector()}});function networkFact(resource,value,id){let{group:group2,kind,namespace,name}=id;if(group2===""&&kind==="Namespace")return{
type:"namespace",resource,name,labels:value.metadata?.labels??{}};let row=`${group2}/${kind}`;if(!Object.hasOwn(readers,
row))return;let{read:read3,clusterWide}=readers[row];return{type:"policy",resource,clusterWide,namespace:clusterWide?void 0:
namespace,...read3(value,kind)}}function among(selections){return value=>({tier:"network",priority:0,selections:selections(
value)})}var networkPolicy,calico,cilium,foreign,foreignEgress,readers,init_fact=__esm({"packages/kubernetes/src/network\
/fact.ts"(){"use strict";init_admin_policy();init_calico_policy();init_cilium_policy();init_network_policy();networkPolicy=
among(value=>[networkPolicySelection(value)]),calico=among(calicoSelections),cilium=among(ciliumSelections),foreign=among(
()=>[{namespaces:"unknown",pods:"unknown",ingress:"unknown",egress:"unknown"}]),foreignEgress=among(()=>[{namespaces:[],
pods:[],egress:"unknown"}]),readers={"networking.k8s.io/NetworkPolicy":{read:networkPolicy,clusterWide:!1},"extensions/N\
etworkPolicy":{read:networkPolicy,clusterWide:!1},"policy.networking.k8s.io/AdminNetworkPolicy":{read:adminPolicy,clusterWide:!0},
"policy.networking.k8s.io/BaselineAdminNetworkPolicy":{read:adminPolicy,clusterWide:!0},"policy.networking.k8s.io/Cluste\
rNetworkPolicy":{read:adminPolicy,clusterWide:!0},"cilium.io/CiliumNetworkPolicy":{read:cilium,clusterWide:!1},"cilium.i\
o/CiliumClusterwideNetworkPolicy":{read:cilium,clusterWide:!0},"projectcalico.org/NetworkPolicy":{read:calico,clusterWide:!1},
"projectcalico.org/GlobalNetworkPolicy":{read:calico,clusterWide:!0},"crd.projectcalico.org/NetworkPolicy":{read:calico,
clusterWide:!1},"crd.projectcalico.org/GlobalNetworkPolicy":{read:calico,clusterWide:!0},"crd.antrea.io/NetworkPolicy":{
read:foreign,clusterWide:!1},"crd.antrea.io/ClusterNetworkPolicy":{read:foreign,clusterWide:!0},"k8s.ovn.org/EgressFirew\
all":{read:foreignEgress,clusterWide:!1}}}});function labelIndexOf(items2,labelsOf){let byKey=new Map;for(let item of items2)for(let[key3,value]of Object.entries(labelsOf(
item))){let values=byKey.get(key3)??new Map;byKey.set(key3,values);let list2=values.get(value);list2?list2.push(item):values.
set(value,[item])}function candidates({key:key3,operator,values}){let lists=byKey.get(key3);if(operator==="In")return[...new Set(
values)].map(value=>lists?.get(value)??[]);if(operator==="Exists")return[...lists?.values()??[]]}return{items:items2,select(requirements){
let shortest=[items2];for(let requirement of requirements){let lists=candidates(requirement);lists&&size(lists)<size(shortest)&&
(shortest=lists)}return requirements.length===0?items2:shortest.flat().filter(item=>meets(labelsOf(item),requirements))}}}
function size(lists){return lists.reduce((sum,list2)=>sum+list2.length,0)}var init_label_index=__esm({"packages/kubernet\
es/src/selector/label-index.ts"(){"use strict";init_label_selector()}});function coverageOf(says2){let outcomes2=new Set,policies=new Set,certain=!1;function add(outcome,say2,decides){outcomes2.
add(outcome),policies.add(say2.policy.resource),certain||=decides}function askInOrder(tier){let maybePassed=!1;for(let say2 of ofTier(
says2,tier)){let decides=say2.certain&&!maybePassed;if(say2.verdict==="passes"&&decides)return;if(say2.verdict==="passes"&&
(maybePassed=!0),say2.verdict==="accepts"&&add("open",say2,decides),say2.verdict==="isolates"&&add("isolated",say2,decides),
say2.verdict==="restricts"&&add("isolated",say2,!1),say2.verdict==="unknown")for(let outcome of["isolated","open"])add(outcome,
say2,!1);if(certain)return}}if(askInOrder("admin"),!certain)for(let say2 of ofTier(says2,"network"))add("isolated",say2,
say2.certain&&say2.verdict==="isolates");certain||askInOrder("baseline"),certain||outcomes2.add("open");let[only,other]=outcomes2;
return{state:other===void 0?only:"unknown",policies:[...policies]}}function ofTier(says2,tier){return says2.filter(say2=>say2.
policy.tier===tier).sort((a,b)=>a.policy.priority-b.policy.priority)}var init_coverage2=__esm({"packages/kubernetes/src/\
network/coverage.ts"(){"use strict"}});function networkOf(facts,pods){let classes=classesOf(pods),byNamespace=indexesOf([...classes.values()]),namespaces=namespacesOf(
facts.filter(fact=>fact.type==="namespace"));for(let group2 of groupsOf(facts.filter(fact=>fact.type==="policy")))select(
group2,byNamespace,namespaces);return{coverage(pod){let podClass=pod.hostNetwork?void 0:classes.get(classKey(pod));return podClass?
(podClass.coverage??={ingress:coverageOf(says(podClass,"ingress")),egress:coverageOf(says(podClass,"egress"))},podClass.
coverage):uncovered}}}function select(group2,byNamespace,namespaces){let{clusterWide,namespace,selection}=group2,demanded=selection.
pods==="unknown"?[]:selection.pods,shown=demanded.filter(({key:key3})=>!added.test(key3)),podsKnown=selection.pods!=="un\
known"&&shown.length===demanded.length;for(let name of clusterWide?byNamespace.keys():[namespace]){let inNamespace=namespaces.
meet(name,selection.namespaces);if(inNamespace!==!1)for(let podClass of byNamespace.get(name)?.select(shown)??[])podClass.
selected.push({group:group2,certain:podsKnown&&inNamespace===!0})}}function says({selected},direction){return selected.flatMap(
({group:group2,certain})=>group2.members.flatMap(({policy,selection})=>{let verdict=selection[direction];return verdict?
[{policy,verdict,certain}]:[]}))}function classesOf(pods){let classes=new Map;for(let pod of pods){if(pod.hostNetwork)continue;
let key3=classKey(pod);classes.has(key3)||classes.set(key3,{namespace:pod.namespace,labels:pod.labels,selected:[]})}return classes}
function classKey({namespace,labels}){let sorted=Object.keys(labels).sort();return JSON.stringify([namespace??null,...sorted.
flatMap(key3=>[key3,labels[key3]])])}function indexesOf(classes){let lists=new Map;for(let podClass of classes){let list2=lists.
get(podClass.namespace);list2?list2.push(podClass):lists.set(podClass.namespace,[podClass])}return new Map([...lists].map(
([namespace,list2])=>[namespace,labelIndexOf(list2,({labels})=>labels)]))}function groupsOf(policies){let groups2=new Map;
for(let policy of policies)for(let selection of policy.selections){let{clusterWide,namespace}=policy,key3=JSON.stringify(
[clusterWide,namespace??null,selection.namespaces,selection.pods]),group2=groups2.get(key3)??{clusterWide,namespace,selection,
members:[]};groups2.set(key3,group2),group2.members.push({policy,selection})}return groups2.values()}var added,open,uncovered,
init_network=__esm({"packages/kubernetes/src/network/network.ts"(){"use strict";init_label_index();init_coverage2();init_namespaces();
added=/^(pod-template-hash|pod-template-generation|controller-revision-hash|controller-uid|job-name|(batch|apps|statefulset)\.kubernetes\.io\/.+)$/,
open={state:"open",policies:[]},uncovered={ingress:open,egress:open}}});var addableCapabilities,init_capabilities=__esm({"packages/kubernetes/src/pod/capabilities.ts"(){"use strict";addableCapabilities=
{baseline:["AUDIT_WRITE","CHOWN","DAC_OVERRIDE","FOWNER","FSETID","KILL","MKNOD","NET_BIND_SERVICE","SETFCAP","SETGID","\
SETPCAP","SETUID","SYS_CHROOT"],restricted:["NET_BIND_SERVICE"]}}});function containersOf(spec){return[...listed2(spec,"initContainers"),...listed2(spec,"containers"),...listed2(spec,"ephe\
meralContainers")]}function listed2(spec,list2){let found=[];for(let[index,container]of(spec?.[list2]??[]).entries())typeof container==
"object"&&container!==null&&found.push({container,list:list2,index,role:roleOf(container,list2)});return found}function roleOf(container,list2){
return list2==="ephemeralContainers"?"ephemeral":list2==="containers"?"main":container.restartPolicy==="Always"?"sidecar":
"init"}var init_containers=__esm({"packages/kubernetes/src/pod/containers.ts"(){"use strict"}});function parseQuantity(written2){if(typeof written2!="string"&&typeof written2!="number")return;let match2=form.exec(String(
written2).trim());if(!match2)return;let[,sign,whole="",fraction="",binarySuffix,decimalSuffix="",exponent]=match2;if(whole===
""&&fraction==="")return;let factor=binarySuffix===void 0?1n:1024n**BigInt(binary.indexOf(binarySuffix)),power=exponent===
void 0?(decimal.indexOf(decimalSuffix)-3)*3:Number(exponent),nanos=scaled(BigInt(whole+fraction)*factor,power+9-fraction.
length),size2=binarySuffix!==void 0&&nanos>maxBinary?maxBinary:nanos;return sign==="-"?-size2:size2}function scaled(digits,power){
if(power>=0)return digits*10n**BigInt(power);let divisor=10n**BigInt(-power);return(digits+divisor-1n)/divisor}var binary,
decimal,form,maxBinary,init_quantity=__esm({"packages/kubernetes/src/quantity/quantity.ts"(){"use strict";binary=["","Ki",
"Mi","Gi","Ti","Pi","Ei"],decimal=["n","u","m","","k","M","G","T","P","E"],form=/^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE]?)|[eE]([+-]?\d{1,4}))$/,
maxBinary=(2n**63n-1n)*10n**9n}});function requirementsIn(written2){return{requests:written2?.requests??{},limits:written2?.limits??{}}}function effectiveQuantity(own,requirement,resource,defaults2=[]){
for(let source of[own,...defaults2]){if(Object.hasOwn(source[requirement],resource))return source[requirement][resource]??
0;if(requirement==="requests"&&Object.hasOwn(source.limits,resource))return source.limits[resource]??0}}function isSome(quantity){
return quantity!==void 0&&parseQuantity(quantity)!==0n}var init_requirements=__esm({"packages/kubernetes/src/pod/require\
ments.ts"(){"use strict";init_quantity()}});function podFact(resource,template,path13,namespace){let spec=template.spec;return{resource,path:path13,namespace,labels:template.
metadata?.labels??{},serviceAccountName:spec?.serviceAccountName||spec?.serviceAccount||"default",serviceAccountField:spec?.
serviceAccountName?"serviceAccountName":spec?.serviceAccount?"serviceAccount":void 0,automountServiceAccountToken:spec?.
automountServiceAccountToken??void 0,projectsServiceAccountToken:projectsToken(spec),hostNetwork:spec?.hostNetwork===!0,
restartPolicy:spec?.restartPolicy??void 0,ports:containersOf(spec).flatMap(({container,role:role2})=>role2==="main"||role2===
"sidecar"?(container.ports??[]).flatMap(port=>port?.containerPort===void 0?[]:[{name:port.name??void 0,number:port.containerPort,
protocol:port.protocol??"TCP"}]):[]),resources:requirementsIn(spec?.resources),containers:containersOf(spec).map(({container,
list:list2,index,role:role2})=>({name:container.name??void 0,list:list2,index,role:role2,resources:requirementsIn(container.
resources),hasReadinessProbe:!!container.readinessProbe}))}}function projectsToken(spec){return(spec?.volumes??[]).some(
volume=>volume?.projected?.sources?.some(source=>source?.serviceAccountToken))}var init_fact2=__esm({"packages/kubernete\
s/src/pod/fact.ts"(){"use strict";init_containers();init_requirements()}});function operatingSystemOf(spec){let name=spec?.os?.name||spec?.nodeSelector?.["kubernetes.io/os"];return name==="linux"||
name==="windows"?name:void 0}var init_operating_system=__esm({"packages/kubernetes/src/pod/operating-system.ts"(){"use s\
trict"}});function isSince(version3,since){let[major,minor]=numbers(version3),[firstMajor,firstMinor]=numbers(since);return major===
firstMajor?minor>=firstMinor:major>firstMajor}function numbers(version3){let[,major,minor]=/^v?(\d+)\.(\d+)/.exec(version3)??
[];return[Number(major??0),Number(minor??0)]}var init_since=__esm({"packages/kubernetes/src/version/since.ts"(){"use str\
ict"}});function effectiveField(spec,container,field2){let own=container.securityContext?.[field2]??void 0;if(own!==void 0)return{
value:own,origin:"container"};let inherited=spec?.securityContext?.[field2]??void 0;return inherited===void 0?{value:void 0,
origin:"default"}:{value:inherited,origin:"pod"}}var init_security_context=__esm({"packages/kubernetes/src/pod/security-\
context.ts"(){"use strict"}});function seccompProfileOf(pod,container,version3){let{value}=effectiveField(pod?.spec,container,"seccompProfile"),annotations=pod?.
metadata?.annotations??{},annotation=[`container.seccomp.security.alpha.kubernetes.io/${container.name}`,"seccomp.securi\
ty.alpha.kubernetes.io/pod"].find(key3=>Object.hasOwn(annotations,key3));return value||annotation===void 0||isSince(version3,
"1.27")?{type:value?.type||void 0}:{type:typeOf(annotations[annotation]),annotation}}function typeOf(profile){return profile===
"runtime/default"||profile==="docker/default"?"RuntimeDefault":profile?.startsWith("localhost/")?"Localhost":profile==="\
unconfined"?"Unconfined":void 0}var init_seccomp_profile=__esm({"packages/kubernetes/src/pod/seccomp-profile.ts"(){"use \
strict";init_since();init_security_context()}});function podAccounts(access){let accounts2=byName(access.serviceAccounts),bound2=byName(access.bindings.flatMap(({subjects})=>subjects.
flatMap(({principal})=>principal.kind==="ServiceAccount"?[principal]:[])));return{automounts(pod){if(pod.automountServiceAccountToken!==
void 0)return pod.automountServiceAccountToken;let named2=accounts2.get(pod.serviceAccountName)??[],own=named2.find(({namespace})=>namespace===
pod.namespace);return own?own.automountServiceAccountToken??!0:named2.some(account=>mayMeet(account,pod)&&account.automountServiceAccountToken===
!1)?void 0:!0},isBound(pod){let named2=bound2.get(pod.serviceAccountName)??[];return named2.some(({namespace})=>namespace===
pod.namespace)?!0:named2.some(principal=>mayMeet(principal,pod))?void 0:!1}}}function mayMeet(one,pod){return one.namespace===
void 0!=(pod.namespace===void 0)}function byName(items2){let found=new Map;for(let item of items2){let list2=found.get(item.
name);list2?list2.push(item):found.set(item.name,[item])}return found}var init_service_account=__esm({"packages/kubernet\
es/src/pod/service-account.ts"(){"use strict"}});function mayRunAsRoot(spec,version3){return spec?.hostUsers===!1&&isSince(version3,"1.35")}var init_user_namespace=__esm(
{"packages/kubernetes/src/pod/user-namespace.ts"(){"use strict";init_since()}});function principalOf(subject){let{kind,namespace,name}=subject;if(name==="")return;if(kind==="ServiceAccount")return{kind,
namespace,name};if(kind==="Group")return{kind,name};if(kind!=="User")return;let account=serviceAccountUser.exec(name);if(account)
return{kind:"ServiceAccount",namespace:account[1],name:account[2]};let node=nodeUser.exec(name);return node?{kind:"Node",
name:node[1]}:{kind,name}}function principalKey({kind,namespace,name}){return JSON.stringify([kind,namespace??null,name])}
function implicitGroups({kind,namespace,name}){switch(kind){case"ServiceAccount":return["system:serviceaccounts",...namespace===
void 0?[]:[`system:serviceaccounts:${namespace}`],"system:authenticated"];case"Node":return["system:nodes","system:authe\
nticated"];case"User":return name==="system:anonymous"?["system:unauthenticated"]:["system:authenticated"];case"Group":return name===
"system:authenticated"||name==="system:unauthenticated"?[]:name.startsWith("system:serviceaccounts:")?["system:serviceac\
counts","system:authenticated"]:["system:authenticated"]}}function classOf({kind,name}){return kind==="ServiceAccount"?"\
service-account":kind==="Node"||/^(system|kubeadm):/.test(name)?"built-in":"human"}function describePrincipal({kind,namespace,
name}){return`${kind} \`${kind==="ServiceAccount"&&namespace!==void 0?`${namespace}/`:""}${name}\``}var serviceAccountUser,
nodeUser,init_principal=__esm({"packages/kubernetes/src/rbac/principal.ts"(){"use strict";serviceAccountUser=/^system:serviceaccount:([^:]+):([^:]+)$/,
nodeUser=/^system:node:(.+)$/}});function sourcesOf(roles){let index=labelIndexOf(roles,({labels})=>labels),selected=new Map;for(let role2 of roles)role2.
selectors&&selected.set(role2,role2.selectors.flatMap(selector=>{let requirements=requirementsOf(selector);return requirements?
index.select(requirements):[]}));return new Map(roles.map(role2=>[role2,role2.selectors?reachedFrom(role2,selected):[role2]]))}
function reachedFrom(start,selected){let reached=new Set([start]);for(let role2 of reached)for(let other of selected.get(
role2)??[])reached.add(other);return[...reached].filter(({selectors})=>!selectors)}var init_aggregation=__esm({"packages\
/kubernetes/src/rbac/aggregation.ts"(){"use strict";init_label_index();init_label_selector()}});function isBuiltInRole(kind,namespace,name){return names.has(key2(kind,kind==="Role"?namespace:void 0,name))||kind==="Cl\
usterRole"&&name.startsWith("system:controller:")}function key2(kind,namespace,name){return`${kind}/${namespace??""}/${name}`}
function clusterRole(name,rows){return{kind:"ClusterRole",name,labels:{},rules:rows.map(rule)}}function role(namespace,name,rows){
return{kind:"Role",namespace,name,labels:{},rules:rows.map(rule)}}function urlRole(name,urls){return{kind:"ClusterRole",
name,labels:{},rules:[{nonResourceURLs:urls.split(" "),verbs:["get"]}]}}function approver(signer){return clusterRole(`sy\
stem:certificates.k8s.io:${signer}-approver`,[["certificates.k8s.io","signers","approve",`kubernetes.io/${signer}`]])}function aggregated(name,into){
return{...clusterRole(name,[]),labels:into===void 0?{}:{[aggregateTo+into]:"true"},selectors:[{matchLabels:{[aggregateTo+
name]:"true"}}]}}function contribution(to,rows){return{...clusterRole(`system:aggregate-to-${to}`,rows),labels:{[aggregateTo+
to]:"true"}}}function rule([groups2,resources,verbs,names3]){return{apiGroups:groups2.split(" ").map(group2=>group2==="c\
ore"?"":group2),resources:resources.split(" "),verbs:verbs.split(" "),...names3!==void 0&&{resourceNames:names3.split(" ")}}}
var read,write,events,reviews,aggregateTo,appsWorkloads,appsScales,builtInRoles,names,init_built_in_roles=__esm({"packag\
es/kubernetes/src/rbac/built-in-roles.ts"(){"use strict";read="get list watch",write="create delete deletecollection pat\
ch update",events=["core events.k8s.io","events","create patch update"],reviews=[["authentication.k8s.io","tokenreviews",
"create"],["authorization.k8s.io","subjectaccessreviews","create"]],aggregateTo="rbac.authorization.k8s.io/aggregate-to-",
appsWorkloads="daemonsets deployments replicasets statefulsets",appsScales="deployments/scale replicasets/scale stateful\
sets/scale",builtInRoles=[{...clusterRole("cluster-admin",[]),rules:[rule(["*","*","*"]),{nonResourceURLs:["*"],verbs:["\
*"]}]},aggregated("admin"),aggregated("edit","admin"),aggregated("view","edit"),contribution("admin",[["authorization.k8\
s.io","localsubjectaccessreviews","create"],["rbac.authorization.k8s.io","rolebindings roles",`${read} ${write}`]]),contribution(
"edit",[["core","pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy",read],["core","pods pods/atta\
ch pods/exec pods/portforward pods/proxy",write],["core","pods/eviction serviceaccounts/token","create"],["core","servic\
eaccounts","impersonate"],["core","configmaps events persistentvolumeclaims replicationcontrollers replicationcontroller\
s/scale",write],["core","secrets serviceaccounts services services/proxy",write],["apps",`${appsWorkloads} ${appsScales}\
 deployments/rollback`,write],["autoscaling","horizontalpodautoscalers",write],["batch","cronjobs jobs",write],["network\
ing.k8s.io","ingresses networkpolicies",write],["policy","poddisruptionbudgets",write],["coordination.k8s.io","leases",`${read}\
 ${write}`],["resource.k8s.io","resourceclaims resourceclaimtemplates",write]]),contribution("view",[["core","configmaps\
 endpoints persistentvolumeclaims pods pods/log pods/status",read],["core","replicationcontrollers replicationcontroller\
s/scale serviceaccounts services services/status",read],["core","bindings events limitranges namespaces namespaces/statu\
s resourcequotas",read],["discovery.k8s.io","endpointslices",read],["apps",`controllerrevisions ${appsWorkloads} ${appsScales}`,
read],["autoscaling","horizontalpodautoscalers",read],["batch","cronjobs jobs",read],["networking.k8s.io","ingresses net\
workpolicies",read],["policy","poddisruptionbudgets",read],["resource.k8s.io","resourceclaims resourceclaims/status reso\
urceclaimtemplates",read]]),clusterRole("system:basic-user",[["authorization.k8s.io","selfsubjectaccessreviews selfsubje\
ctrulesreviews","create"],["authentication.k8s.io","selfsubjectreviews","create"]]),urlRole("system:discovery","/api /ap\
i/* /apis /apis/* /healthz /livez /openapi /openapi/* /readyz /version /version/"),urlRole("system:public-info-viewer","\
/healthz /livez /readyz /version /version/"),urlRole("system:monitoring","/healthz /healthz/* /livez /livez/* /metrics /\
metrics/slis /readyz /readyz/* /flagz /statusz"),urlRole("system:service-account-issuer-discovery","/.well-known/openid-\
configuration /.well-known/openid-configuration/ /openid/v1/jwks /openid/v1/jwks/"),clusterRole("system:cluster-trust-bu\
ndle-discovery",[["certificates.k8s.io","clustertrustbundles",read]]),clusterRole("system:auth-delegator",reviews),clusterRole(
"system:heapster",[["core","events namespaces nodes pods",read]]),clusterRole("system:kube-aggregator",[["core","endpoin\
ts services",read]]),clusterRole("system:kube-dns",[["core","endpoints services","list watch"]]),clusterRole("system:kub\
elet-api-admin",[["core","nodes",`${read} proxy`],["core","nodes/log nodes/metrics nodes/proxy nodes/stats nodes/configz\
 nodes/healthz nodes/pods","*"]]),clusterRole("system:node",[...reviews,["core","services",read],["core","nodes",`create\
 ${read} patch update`],["core","nodes/status pods/status","patch update"],["core","events","create patch update"],["cor\
e","pods",`${read} create delete`],["core","pods/eviction serviceaccounts/token","create"],["core","configmaps secrets",
read],["core","persistentvolumeclaims persistentvolumes endpoints serviceaccounts","get"],["core","persistentvolumeclaim\
s/status","get patch update"],["certificates.k8s.io","certificatesigningrequests",`create ${read}`],["certificates.k8s.i\
o","clustertrustbundles",read],["coordination.k8s.io","leases","create delete get patch update"],["storage.k8s.io","csid\
rivers",read],["storage.k8s.io","csinodes","create delete get patch update"],["storage.k8s.io","volumeattachments","get"],
["node.k8s.io","runtimeclasses",read],["resource.k8s.io","resourceclaims","get"],["resource.k8s.io","resourceslices","de\
letecollection"]]),clusterRole("system:node-bootstrapper",[["certificates.k8s.io","certificatesigningrequests",`create ${read}`]]),
clusterRole("system:node-problem-detector",[["core","nodes","get"],["core","nodes/status","patch"],events]),clusterRole(
"system:node-proxier",[["core","endpoints services","list watch"],["core","nodes",read],["networking.k8s.io","servicecid\
rs","list watch"],["discovery.k8s.io","endpointslices","list watch"],events]),clusterRole("system:persistent-volume-prov\
isioner",[["core","persistentvolumes",`create delete ${read}`],["core","persistentvolumeclaims",`${read} update`],["stor\
age.k8s.io","storageclasses",read],["core","events","watch"],events]),clusterRole("system:volume-scheduler",[["core","pe\
rsistentvolumes persistentvolumeclaims",`${read} patch update`],["storage.k8s.io","storageclasses",read]]),clusterRole("\
system:kube-scheduler",[events,...reviews,["core","nodes persistentvolumeclaims persistentvolumes replicationcontrollers\
 services namespaces",read],["core","pods",`delete ${read}`],["core","bindings pods/binding","create"],["core","pods/sta\
tus","patch update"],["core","pods/finalizers",`${read} patch update`],["apps","replicasets statefulsets",read],["policy",
"poddisruptionbudgets",read],["coordination.k8s.io","leases","create"],["coordination.k8s.io","leases",`${read} update`,
"kube-scheduler"],["coordination.k8s.io","leasecandidates",`${read} ${write}`],["storage.k8s.io","csidrivers csinodes cs\
istoragecapacities volumeattachments",read],["resource.k8s.io","deviceclasses devicetaintrules resourceslices",read],["r\
esource.k8s.io","resourceclaims resourceclaims/status",`${read} patch update`]]),clusterRole("system:kube-controller-man\
ager",[events,...reviews,["core","secrets serviceaccounts","create get update"],["core","secrets","delete"],["core","con\
figmaps namespaces","get"],["core","serviceaccounts/token","create"],["coordination.k8s.io","leases","create"],["coordin\
ation.k8s.io","leases","get update","kube-controller-manager"],["*","*","list watch"]]),clusterRole("system:certificates\
.k8s.io:certificatesigningrequests:nodeclient",[["certificates.k8s.io","certificatesigningrequests/nodeclient","create"]]),
clusterRole("system:certificates.k8s.io:certificatesigningrequests:selfnodeclient",[["certificates.k8s.io","certificates\
igningrequests/selfnodeclient","create"]]),approver("kube-apiserver-client"),approver("kube-apiserver-client-kubelet"),approver(
"kubelet-serving"),approver("legacy-unknown"),role("kube-system","extension-apiserver-authentication-reader",[["core","c\
onfigmaps",read,"extension-apiserver-authentication"]]),role("kube-system","system::leader-locking-kube-controller-manag\
er",[["coordination.k8s.io","leases leasecandidates",`create ${read} update`]]),role("kube-system","system::leader-locki\
ng-kube-scheduler",[["coordination.k8s.io","leases leasecandidates",`create ${read} update`]])],names=new Set(builtInRoles.
map(({kind,namespace,name})=>key2(kind,namespace,name)))}});function rolesByKey(facts){let all=[...facts.map(written),...builtInRoles.map(builtIn)],sources=sourcesOf(all.filter(({kind})=>kind===
"ClusterRole")),found=new Map;for(let role2 of all){let{kind,namespace,name,fact}=role2,key3=roleKey(kind,namespace,name),
rules2=sources.get(role2)?.flatMap(({own})=>own)??role2.own,resolved2={kind,namespace,name,fact,rules:rules2},variants=found.
get(key3);variants?variants.push(resolved2):found.set(key3,[resolved2])}return found}function roleKey(kind,namespace,name){
return JSON.stringify([kind,namespace??null,name])}function written(fact){let{kind,namespace,name,labels,selectors,rules:rules2}=fact;
return{kind,namespace,name,fact,labels,selectors,own:rules2.map((rule2,index)=>({rule:rule2,fact,index}))}}function builtIn({
kind,namespace,name,labels,selectors,rules:rules2}){let own=rules2.map((rule2,index)=>({rule:rule2,fact:void 0,index}));
return{kind,namespace,name,fact:void 0,labels,selectors,own}}var init_roles=__esm({"packages/kubernetes/src/rbac/roles.t\
s"(){"use strict";init_aggregation();init_built_in_roles()}});function describeReach(reach){return reach==="cluster"?"in the whole cluster":reach==="namespace"?"in the namespaces whe\
re it is bound":"wherever it is bound"}function accessOf(facts){let roles=lazy(()=>rolesByKey(facts.filter(fact=>fact.type===
"role"))),bindings=lazy(()=>facts.filter(fact=>fact.type==="binding").map(fact=>resolve(fact,roles()))),bindingsByRole=lazy(
()=>groupByRole(bindings())),holdings=lazy(()=>holdingsByPrincipal(bindings())),allRoles=lazy(()=>[...roles().values()].
flat()),inEffect=lazy(()=>groupByRule(allRoles(),bindingsByRole())),accessRoles=lazy(()=>allRoles().flatMap(role2=>accessRole(
role2,bindingsByRole(),inEffect()))),rules2=lazy(()=>writtenRules(inEffect()));return{get bindings(){return bindings()},
get subjects(){return[...holdings().values()].map(({principal})=>principal)},get roles(){return accessRoles()},get rules(){
return rules2()},get serviceAccounts(){return facts.filter(fact=>fact.type==="service-account")},grantsOf(principal){let groups2=implicitGroups(
principal).map(name=>({kind:"Group",name}));return[principal,...groups2].flatMap(who=>holdings().get(principalKey(who))?.
holdings.flatMap(grantsBy)??[])}}}function resolve(fact,roles){let{kind,name}=fact.roleRef,everywhere2=fact.kind==="Clus\
terRoleBinding",found=kind==="ClusterRole"||kind==="Role"&&!everywhere2?roles.get(roleKey(kind,kind==="Role"?fact.namespace:
void 0,name))??[]:[];return{fact,scope:everywhere2?"cluster":{namespace:fact.namespace},roles:found,role:found.length>0?
"resolved":"unknown",subjects:fact.subjects.flatMap((subject,index)=>{let namespace=subject.namespace??fact.namespace;if(everywhere2&&
subject.kind==="ServiceAccount"&&namespace===void 0)return[];let principal=principalOf({...subject,namespace});return principal?
[{principal,index}]:[]})}}function groupByRole(bindings){let found=new Map;for(let binding of bindings)for(let role2 of binding.
roles){let list2=found.get(role2);list2?list2.push(binding):found.set(role2,[binding])}return found}function holdingsByPrincipal(bindings){
let found=new Map;for(let binding of bindings)for(let{principal,index}of binding.subjects){let key3=principalKey(principal),
entry2=found.get(key3)??{principal,holdings:[]};entry2.holdings.push({binding,subject:index}),found.set(key3,entry2)}return found}
function grantsBy({binding,subject}){return binding.roles.flatMap(role2=>role2.rules.map(({rule:rule2,fact,index})=>({rule:rule2,
fact,index,binding,subject,role:role2})))}function accessRole(role2,byRole,byRule){let own=role2.rules.filter(({fact})=>fact===
role2.fact),bindings=[...new Set([...byRole.get(role2)??[],...own.flatMap(rule2=>[...byRule.get(rule2)??[]])])];return role2.
fact?[{fact:role2.fact,rules:role2.rules,reach:reachOf(bindings),bindings}]:[]}function groupByRule(roles,bindingsByRole){
let inEffect=new Map;for(let role2 of roles)for(let rule2 of role2.rules){let bindings=inEffect.get(rule2)??new Set;for(let binding of bindingsByRole.
get(role2)??[])bindings.add(binding);inEffect.set(rule2,bindings)}return inEffect}function writtenRules(inEffect){return[
...inEffect].flatMap(([{fact,index,rule:rule2},bindings])=>fact?[{role:fact,index,rule:rule2,reach:reachOf([...bindings]),
bindings:[...bindings]}]:[])}function reachOf(bindings){return bindings.length===0?"unbound":bindings.some(({scope})=>scope===
"cluster")?"cluster":"namespace"}function lazy(make){let made;return()=>(made??={value:make()},made.value)}var init_access=__esm(
{"packages/kubernetes/src/rbac/access.ts"(){"use strict";init_principal();init_roles()}});function entry(title,...rows){return{title,rows}}function every(title,...rows){return{title,rows,all:!0}}var change,write2,
remove,rbac2,admission2,certificates,clientSigners,capabilityTable,init_capability_table=__esm({"packages/kubernetes/src\
/rbac/capability-table.ts"(){"use strict";change="create update patch",write2="create update patch delete deletecollecti\
on",remove="delete deletecollection",rbac2="rbac.authorization.k8s.io",admission2="admissionregistration.k8s.io",certificates=
"certificates.k8s.io",clientSigners=["kubernetes.io/kube-apiserver-client","kubernetes.io/*"],capabilityTable={"rbac-esc\
alate":entry("write roles beyond its own rights",{groups:rbac2,resources:"roles",verbs:"escalate"},{groups:rbac2,resources:"\
clusterroles",verbs:"escalate",clusterWide:!0}),"rbac-bind":entry("bind roles beyond its own rights",{groups:rbac2,resources:"\
roles clusterroles",verbs:"bind",names:["cluster-admin","admin","edit"]}),"rbac-delegate":entry("write roles or bindings",
{groups:rbac2,resources:"roles rolebindings",verbs:change},{groups:rbac2,resources:"clusterroles clusterrolebindings",verbs:change,
clusterWide:!0}),"rbac-delete":entry("delete bindings",{groups:rbac2,resources:"rolebindings",verbs:remove},{groups:rbac2,
resources:"clusterrolebindings",verbs:remove,clusterWide:!0}),"impersonate-user":entry("impersonate users",{groups:"core",
resources:"users",verbs:"impersonate",clusterWide:!0}),"impersonate-group":entry("impersonate groups",{groups:"core",resources:"\
groups",verbs:"impersonate",names:["system:masters","kubeadm:cluster-admins"],clusterWide:!0}),"impersonate-service-acco\
unt":entry("impersonate ServiceAccounts",{groups:"core",resources:"serviceaccounts",verbs:"impersonate"}),"service-accou\
nt-token":entry("create tokens of ServiceAccounts",{groups:"core",resources:"serviceaccounts/token",verbs:"create"}),"se\
cret-read":entry("read Secrets",{groups:"core",resources:"secrets",verbs:"get list watch"}),"secret-write":entry("write \
Secrets",{groups:"core",resources:"secrets",verbs:write2}),"csr-approve":every("approve certificates",{groups:certificates,
resources:"certificatesigningrequests/approval",verbs:"update patch",clusterWide:!0},{groups:certificates,resources:"sig\
ners",verbs:"approve",names:clientSigners,clusterWide:!0}),"csr-sign":every("sign certificates",{groups:certificates,resources:"\
certificatesigningrequests/status",verbs:"update patch",clusterWide:!0},{groups:certificates,resources:"signers",verbs:"\
sign",names:clientSigners,clusterWide:!0}),"trust-bundle":entry("write trust bundles",{groups:certificates,resources:"cl\
ustertrustbundles",verbs:change,clusterWide:!0}),"node-proxy":entry("reach the kubelet through `nodes/proxy`",{groups:"c\
ore",resources:"nodes/proxy",verbs:"get create",clusterWide:!0}),"node-write":entry("change nodes",{groups:"core",resources:"\
nodes nodes/status",verbs:"update patch delete deletecollection",clusterWide:!0}),"pod-create":entry("create pods",{groups:"\
core",resources:"pods",verbs:"create"}),"pod-mutate":entry("change pods",{groups:"core",resources:"pods",verbs:"update p\
atch"}),"workload-write":entry("write workloads",{groups:"apps",resources:"deployments daemonsets statefulsets replicase\
ts",verbs:change},{groups:"batch",resources:"jobs cronjobs",verbs:change},{groups:"core",resources:"replicationcontrolle\
rs",verbs:change}),"pod-exec":entry("run commands in pods",{groups:"core",resources:"pods/exec pods/attach",verbs:"creat\
e get"}),"pod-ephemeral":entry("add ephemeral containers",{groups:"core",resources:"pods/ephemeralcontainers",verbs:"upd\
ate patch"}),"service-write":entry("write Services",{groups:"core",resources:"services",verbs:change}),"ingress-write":entry(
"write Ingresses",{groups:"networking.k8s.io",resources:"ingresses",verbs:change}),"gitops-write":entry("write what a Gi\
tOps controller applies",{groups:"argoproj.io",resources:"applications applicationsets appprojects",verbs:change},{groups:"\
kustomize.toolkit.fluxcd.io",resources:"kustomizations",verbs:change},{groups:"helm.toolkit.fluxcd.io",resources:"helmre\
leases",verbs:change}),"persistent-volume-create":entry("create PersistentVolumes",{groups:"core",resources:"persistentv\
olumes",verbs:"create",clusterWide:!0}),"storage-write":entry("write storage classes and drivers",{groups:"storage.k8s.i\
o",resources:"storageclasses csidrivers csinodes volumeattachments",verbs:write2,clusterWide:!0}),"namespace-create":entry(
"create or delete namespaces",{groups:"core",resources:"namespaces",verbs:"create delete",clusterWide:!0}),"namespace-la\
bel":entry("change the labels of namespaces",{groups:"core",resources:"namespaces",verbs:"update patch"}),"network-polic\
y-write":entry("write network policies",{groups:"networking.k8s.io",resources:"networkpolicies",verbs:write2},{groups:"c\
rd.projectcalico.org projectcalico.org",resources:"networkpolicies",verbs:write2},{groups:"crd.projectcalico.org project\
calico.org",resources:"globalnetworkpolicies",verbs:write2,clusterWide:!0},{groups:"cilium.io",resources:"ciliumnetworkp\
olicies",verbs:write2},{groups:"cilium.io",resources:"ciliumclusterwidenetworkpolicies",verbs:write2,clusterWide:!0},{groups:"\
policy.networking.k8s.io",resources:"adminnetworkpolicies baselineadminnetworkpolicies clusternetworkpolicies",verbs:write2,
clusterWide:!0}),"quota-write":entry("write quotas and limit ranges",{groups:"core",resources:"resourcequotas limitrange\
s",verbs:write2}),"webhook-write":entry("write admission webhooks",{groups:admission2,resources:"mutatingwebhookconfigur\
ations validatingwebhookconfigurations",verbs:write2,clusterWide:!0}),"admission-policy-write":entry("write admission po\
licies",{groups:admission2,resources:"validatingadmissionpolicies validatingadmissionpolicybindings mutatingadmissionpol\
icies mutatingadmissionpolicybindings",verbs:write2,clusterWide:!0},{groups:"kyverno.io",resources:"policies policyexcep\
tions",verbs:write2},{groups:"kyverno.io",resources:"clusterpolicies",verbs:write2,clusterWide:!0},{groups:"templates.ga\
tekeeper.sh",resources:"constrainttemplates",verbs:write2,clusterWide:!0},{groups:"constraints.gatekeeper.sh",resources:"\
*",verbs:write2,clusterWide:!0}),"mesh-policy-write":entry("write the authorization policies of the mesh",{groups:"secur\
ity.istio.io",resources:"peerauthentications authorizationpolicies requestauthentications",verbs:write2}),"security-cont\
ext-constraints":entry("write or use security context constraints",{groups:"security.openshift.io",resources:"securityco\
ntextconstraints",verbs:write2,clusterWide:!0},{groups:"security.openshift.io",resources:"securitycontextconstraints",verbs:"\
use",names:["privileged","anyuid","hostaccess","hostnetwork"]}),"event-delete":entry("delete events",{groups:"core event\
s.k8s.io",resources:"events",verbs:remove}),"monitoring-write":entry("change alerts and monitoring",{groups:"monitoring.\
coreos.com",resources:"prometheusrules alertmanagers alertmanagerconfigs",verbs:write2}),"report-delete":entry("delete p\
olicy and vulnerability reports",{groups:"wgpolicyk8s.io",resources:"policyreports",verbs:remove},{groups:"wgpolicyk8s.i\
o",resources:"clusterpolicyreports",verbs:remove,clusterWide:!0},{groups:"aquasecurity.github.io",resources:"vulnerabili\
tyreports configauditreports",verbs:remove}),"critical-configmap-write":entry("change ConfigMaps that the control plane \
trusts",{groups:"core",resources:"configmaps",verbs:"update patch",names:["aws-auth","coredns","extension-apiserver-auth\
entication","kubeadm-config"],namespaces:["kube-system"]}),"api-write":entry("write custom resource definitions or API s\
ervices",{groups:"apiextensions.k8s.io",resources:"customresourcedefinitions",verbs:write2,clusterWide:!0},{groups:"apir\
egistration.k8s.io",resources:"apiservices",verbs:write2,clusterWide:!0}),"scheduling-write":entry("write priority, runt\
ime or API fairness classes",{groups:"scheduling.k8s.io",resources:"priorityclasses",verbs:write2,clusterWide:!0},{groups:"\
node.k8s.io",resources:"runtimeclasses",verbs:write2,clusterWide:!0},{groups:"flowcontrol.apiserver.k8s.io",resources:"f\
lowschemas prioritylevelconfigurations",verbs:write2,clusterWide:!0}),"machine-write":entry("write the machines of the c\
luster",{groups:"cluster.x-k8s.io machine.openshift.io",resources:"clusters machines machinesets machinedeployments",verbs:write2}),
"secret-source-write":entry("change where Secrets and certificates come from",{groups:"external-secrets.io",resources:"s\
ecretstores",verbs:write2},{groups:"external-secrets.io",resources:"clustersecretstores",verbs:write2,clusterWide:!0},{groups:"\
cert-manager.io",resources:"issuers",verbs:write2},{groups:"cert-manager.io",resources:"clusterissuers",verbs:write2,clusterWide:!0})}}});function grantOf(rule2,{verb,group:group2,resource}){let verbIndex=indexOf(rule2.verbs,verb);if(verbIndex<0)return;let groupIndex=indexOf(
rule2.apiGroups,group2);if(groupIndex<0)return;let resourceIndex=indexOfResource(rule2.resources,resource);if(resourceIndex<
0)return;let names3=(rule2.resourceNames??[]).filter(name=>typeof name=="string"),nameless=verb==="deletecollection"||verb===
"create"&&!resource.includes("/");if(!((rule2.resourceNames?.length??0)>0&&(nameless||names3.length===0)))return{verb:verbIndex,
group:groupIndex,resource:resourceIndex,names:names3}}function indexOf(entries2,wanted){let exact=entries2?.indexOf(wanted)??
-1;return exact>=0?exact:entries2?.indexOf("*")??-1}function indexOfResource(entries2,wanted){let exact=entries2?.indexOf(
wanted)??-1;if(exact>=0)return exact;let slash=wanted.indexOf("/"),ofAny=slash<0?-1:entries2?.indexOf(`*${wanted.slice(slash)}`)??
-1;return ofAny>=0?ofAny:entries2?.indexOf("*")??-1}var init_policy_rule=__esm({"packages/kubernetes/src/rbac/policy-rul\
e.ts"(){"use strict"}});function describeScope(scope){return scope==="cluster"?"in the whole cluster":scope.namespace===void 0?"in the release n\
amespace":`in namespace \`${scope.namespace}\``}function capabilitiesOf(permissions){let byPart=new Map;for(let{rule:rule2,
scope,source}of permissions)for(let{part,row,grant}of grantsOfRule(rule2))!byPart.has(part)&&holdsIn(scope,row,grant)&&byPart.
set(part,{source,grant});let found=new Map;for(let{capability,parts}of compiled){let grants=parts.flatMap(part=>byPart.get(
part)??[]);grants.length===parts.length&&found.set(capability,grants)}return found}function capabilityTitle(capability){
return capabilityTable[capability].title}function holdsIn(scope,{clusterWide,namespaces},{names:names3}){return scope===
"cluster"?names3.length>0||!namespaces:clusterWide?!1:names3.length>0||!namespaces||namespaces.includes(scope.namespace??
"")}function compile(row){let groups2=row.groups.split(" ").map(group2=>group2==="core"?"":group2),resources=row.resources.
split(" "),verbs=row.verbs.split(" ");return{...row,actions:groups2.flatMap(group2=>resources.flatMap(resource=>verbs.map(
verb=>({group:group2,resource,verb}))))}}function grantsOfRule(rule2){let cached=known2.get(rule2);if(cached)return cached;
let found=[];for(let{parts}of compiled)for(let part of parts)for(let row of part){let grant=rowGrant(rule2,row);grant&&found.
push({part,row,grant})}return known2.set(rule2,found),found}function rowGrant(rule2,{actions:actions2,names:names3}){for(let action of actions2){
let grant=grantOf(rule2,action);if(grant&&(grant.names.length===0||grant.names.some(name=>names3?.includes(name))))return grant}}
var compiled,known2,init_capabilities2=__esm({"packages/kubernetes/src/rbac/capabilities.ts"(){"use strict";init_capability_table();
init_policy_rule();compiled=Object.entries(capabilityTable).map(([capability,{rows,all}])=>{let compiledRows=rows.map(compile),
parts=all?compiledRows.map(row=>[row]):[compiledRows];return{capability,parts}});known2=new WeakMap}});function conflict(first,second,cluster,namespace){return{duties:[first,second],cluster:weights(cluster),namespace:weights(
namespace)}}function weights([human,serviceAccount]){return{human,"service-account":serviceAccount}}var duties,conflicts,
init_duties=__esm({"packages/kubernetes/src/rbac/duties.ts"(){"use strict";duties={operations:{title:"cluster operations",
capabilities:["api-write","namespace-create","storage-write","scheduling-write"],within:{namespaces:["kube-system"],capabilities:[
"pod-create","workload-write"]}},infrastructure:{title:"infrastructure",capabilities:["node-write","node-proxy","persist\
ent-volume-create","machine-write"]},deployment:{title:"workload deployment",capabilities:["pod-create","workload-write",
"pod-exec","pod-ephemeral","pod-mutate","service-write","ingress-write","gitops-write"]},access:{title:"access control",
capabilities:["rbac-escalate","rbac-bind","rbac-delegate","impersonate-user","impersonate-group","impersonate-service-ac\
count","service-account-token","csr-approve","csr-sign","trust-bundle","critical-configmap-write"]},policy:{title:"secur\
ity policy",capabilities:["webhook-write","admission-policy-write","namespace-label","network-policy-write","mesh-policy\
-write","security-context-constraints","quota-write"]},audit:{title:"audit and monitoring",capabilities:["event-delete",
"monitoring-write","report-delete"]},secrets:{title:"secrets and keys",capabilities:["secret-read","secret-write","secre\
t-source-write"]}},conflicts=[conflict("operations","policy",["high","low"],["off","off"]),conflict("operations","audit",
["high","low"],["off","off"]),conflict("operations","access",["high","low"],["off","off"]),conflict("infrastructure","po\
licy",["high","low"],["off","off"]),conflict("infrastructure","audit",["high","low"],["off","off"]),conflict("infrastruc\
ture","access",["high","low"],["off","off"]),conflict("access","audit",["high","medium"],["medium","low"]),conflict("dep\
loyment","policy",["high","medium"],["low","off"]),conflict("deployment","access",["high","medium"],["low","off"]),conflict(
"deployment","audit",["medium","off"],["off","off"]),conflict("policy","audit",["medium","low"],["low","off"]),conflict(
"secrets","audit",["medium","low"],["low","off"])]}});function rbacFact(resource,value,id){let{group:group2,kind,namespace,name}=id;if(group2===""&&kind==="ServiceAccount"){let{
automountServiceAccountToken}=value;return{type:"service-account",resource,namespace,name,automountServiceAccountToken:automountServiceAccountToken??
void 0}}if(group2==="rbac.authorization.k8s.io")switch(kind){case"Role":return roleFact(resource,value,kind,namespace,name);case"\
ClusterRole":return roleFact(resource,value,kind,void 0,name);case"RoleBinding":return bindingFact(resource,value,kind,namespace,
name);case"ClusterRoleBinding":return bindingFact(resource,value,kind,void 0,name);default:return}}function roleFact(resource,value,kind,namespace,name){
let aggregation=kind==="ClusterRole"?value.aggregationRule:void 0;return{type:"role",resource,kind,namespace,name,labels:value.
metadata?.labels??{},rules:listed3(value.rules).map(rule2=>rule2??{}),selectors:aggregation?listed3(aggregation.clusterRoleSelectors).
filter(selector=>!!selector):void 0}}function bindingFact(resource,value,kind,namespace,name){return{type:"binding",resource,
kind,namespace,name,roleRef:{kind:value.roleRef?.kind??"",name:value.roleRef?.name??""},subjects:listed3(value.subjects).
map(subject=>({kind:subject?.kind??"",namespace:subject?.namespace||void 0,name:subject?.name??""}))}}function listed3(value){
return Array.isArray(value)?value:[]}var init_fact3=__esm({"packages/kubernetes/src/rbac/fact.ts"(){"use strict"}});function fullAccess(rule2){let grants=everyVerb.map(verb=>grantOf(rule2,{verb,group:"*",resource:"*"})),grant=grantOf(rule2,
{verb:"*",group:"*",resource:"*"})??grants[0];return grant&&grant.names.length===0&&grants.every(each=>each)?grant:void 0}
var everyVerb,init_full_access=__esm({"packages/kubernetes/src/rbac/full-access.ts"(){"use strict";init_policy_rule();everyVerb=
["get","list","watch","create","update","patch","delete"]}});function dutiesOf(permissions){let held=capabilitiesOf(permissions),found=new Map;for(let[duty,{capabilities,within:within2}]of Object.
entries(duties)){let capability=(within2&&permissions.some(({scope})=>scope!=="cluster"&&within2.namespaces.includes(scope.
namespace??""))?[...capabilities,...within2.capabilities]:capabilities).find(name=>held.has(name));capability&&found.set(
duty,{duty,capability,grants:held.get(capability)})}return found}function conflictsOf(cluster,namespace,who){return conflicts.
flatMap(conflict2=>{let[one,other]=conflict2.duties,first=cluster.get(one)??namespace.get(one),second=cluster.get(other)??
namespace.get(other),reach=cluster.has(one)||cluster.has(other)?"cluster":"namespace",weight=conflict2[reach][who];return first&&
second&&weight!=="off"?[{weight,reach,performances:[first,second]}]:[]})}var init_segregation=__esm({"packages/kubernete\
s/src/rbac/segregation.ts"(){"use strict";init_capabilities2();init_duties()}});function mixedRoles(access){return access.roles.flatMap(role2=>{let{fact,rules:rules2,bindings}=role2,classes=new Set(bindings.
flatMap(({subjects})=>subjects.map(({principal})=>classOf(principal)))),holder=["human","service-account"].find(each=>classes.
has(each));if(isBuiltInRole(fact.kind,fact.namespace,fact.name)||!holder&&classes.size>0)return[];let scope=widestScope(
role2,holder),found=conflictsWithin(rules2,scope,holder??"human"),conflicts2=fact.selectors?found.filter(conflict2=>sourcesOf2(
conflict2).size>1):found,everything2=rules2.some(({rule:rule2})=>fullAccess(rule2));return conflicts2.length>0?[{role:role2,
holder,conflicts:conflicts2,everything:everything2}]:[]})}function conflictsWithin(rules2,scope,who){let held=dutiesOf(rules2.
map(source=>({rule:source.rule,scope,source})));return scope==="cluster"?conflictsOf(held,new Map,who):conflictsOf(new Map,
held,who)}function widestScope({fact,bindings},holder){let theirs=bindings.filter(({subjects})=>subjects.some(({principal})=>classOf(
principal)===holder)),[first]=theirs;return first?theirs.some(({scope})=>scope==="cluster")?"cluster":first.scope:fact.kind===
"ClusterRole"?"cluster":{namespace:fact.namespace}}function sourcesOf2({performances:performances2}){return new Set(performances2.
flatMap(({grants})=>grants.map(({source})=>source.fact)))}var init_mixed_roles=__esm({"packages/kubernetes/src/rbac/mixe\
d-roles.ts"(){"use strict";init_built_in_roles();init_full_access();init_principal();init_segregation()}});function mixedSubjects(access){return access.subjects.flatMap(principal=>{let holder=classOf(principal);return holder===
"built-in"?[]:mixesOf(principal,holder,access.grantsOf(principal))})}function mixesOf(principal,holder,grants){let everywhere2=grants.
filter(({binding})=>binding.scope==="cluster"),namespaces=groupBy(grants.filter(({binding})=>binding.scope!=="cluster"),
({binding:{scope}})=>scope==="cluster"?scope:scope.namespace),cluster=dutiesIn(everywhere2),anywhere=new Map(conflictsOf(
cluster,new Map,holder).map(conflict2=>[pairOf(conflict2),conflict2])),mixes=[];for(let own of namespaces){let bySingleRole2=pairsOfSingleRoles(
own,holder),here=[];for(let conflict2 of conflictsOf(cluster,dutiesIn(own),holder)){let pair2=pairOf(conflict2);conflict2.
reach==="cluster"?anywhere.set(pair2,anywhere.get(pair2)??conflict2):bySingleRole2.has(pair2)||here.push(conflict2)}let scope=own[0].
binding.scope;here.length>0&&mixes.push({principal,holder,scope,conflicts:here,everything:isEverything(own)})}let written2=everywhere2.
filter(({role:role2})=>role2.fact),bySingleRole=pairsOfSingleRoles(written2,holder),conflicts2=[...anywhere.values()].filter(
conflict2=>!bySingleRole.has(pairOf(conflict2)));return conflicts2.length===0?mixes:[{principal,holder,scope:"cluster",conflicts:conflicts2,
everything:isEverything(everywhere2)},...mixes]}function dutiesIn(grants){return dutiesOf(grants.map(source=>({rule:source.
rule,scope:source.binding.scope,source})))}function pairsOfSingleRoles(grants,holder){let handedOut=groupBy(grants,({binding})=>binding).
flatMap(own=>groupBy(own,({role:role2})=>role2));return new Set(handedOut.flatMap(own=>conflictsWithin(own,own[0].binding.
scope,holder).map(pairOf)))}function isEverything(grants){return grants.some(({rule:rule2})=>fullAccess(rule2))}function pairOf({
performances:[one,other]}){return`${one.duty} ${other.duty}`}function groupBy(items2,keyOf){let groups2=new Map;for(let item of items2){
let key3=keyOf(item),group2=groups2.get(key3);group2?group2.push(item):groups2.set(key3,[item])}return[...groups2.values()]}
var init_mixed_subjects=__esm({"packages/kubernetes/src/rbac/mixed-subjects.ts"(){"use strict";init_full_access();init_mixed_roles();
init_principal();init_segregation()}});function containerDefaults(limitRange){return(limitRange.spec?.limits??[]).filter(item=>item?.type==="Container").map(item=>{
let limits2={...item.max,...item.default};return requirementsIn({limits:limits2,requests:{...item.min,...limits2,...item.
defaultRequest}})})}var init_limit_range=__esm({"packages/kubernetes/src/resources/limit-range.ts"(){"use strict";init_requirements()}});function unsetRequirements(pods,requirement,resource,namespaces,version3){let countsPods=isSince(version3,"1.32");return pods.
flatMap(pod=>{if(countsPods&&isSome(effectiveQuantity(pod.resources,requirement,resource)))return[];let defaults2=namespaces.
filter(({namespace})=>namespace===pod.namespace).flatMap(({defaults:defaults3})=>defaults3);return pod.containers.filter(
({role:role2,resources})=>role2!=="ephemeral"&&!isSome(effectiveQuantity(resources,requirement,resource,defaults2))).map(
container=>({pod,container,path:[...pod.path,"spec",container.list,container.index,"resources",requirement,resource]}))})}
var init_unset=__esm({"packages/kubernetes/src/resources/unset.ts"(){"use strict";init_requirements();init_since()}});function cleanPath(path13){let parts=[];for(let part of path13.split(/^\/?[A-Za-z]:/.test(path13)?/[\\/]/:"/"))part===".\
."?parts.pop():part!==""&&part!=="."&&parts.push(part);return`/${parts.join("/")}`}function isWithin(path13,folder){let inner=cleanPath(
path13),outer=cleanPath(folder);return inner===outer||inner.startsWith(outer==="/"?"/":`${outer}/`)}var init_host_path=__esm(
{"packages/kubernetes/src/volume/host-path.ts"(){"use strict"}});function runtimeSocketAt(path13){if(pipe.test(path13))return path13;let clean=cleanPath(path13);return names2.has(nameOf2(
clean))?clean:everywhere.find(socket=>isWithin(socket,clean))}function nameOf2(path13){return path13.slice(path13.lastIndexOf(
"/")+1)}var sockets,names2,everywhere,pipe,init_runtime_socket=__esm({"packages/kubernetes/src/volume/runtime-socket.ts"(){
"use strict";init_host_path();sockets=["/run/docker.sock","/run/containerd/containerd.sock","/run/crio/crio.sock","/run/\
cri-dockerd.sock","/run/dockershim.sock","/run/podman/podman.sock","/run/k3s/containerd/containerd.sock","/run/k0s/conta\
inerd.sock","/var/snap/microk8s/common/run/containerd.sock"],names2=new Set(sockets.map(nameOf2)),everywhere=sockets.flatMap(
socket=>socket.startsWith("/run/")?[socket,`/var${socket}`]:[socket]),pipe=/^[\\/]{2}\.[\\/]pipe[\\/](?:docker_engine|containerd-containerd|dockershim|cri-dockerd)$/i}});function describeItem(name,path13){return name?`\`${name}\``:`number ${Number(path13.at(-1))+1} of \`${path13.at(-2)}\``}
var init_list_item=__esm({"packages/kubernetes/src/wording/list-item.ts"(){"use strict"}});function describeResource({kind,name}){return name?`${kind} \`${name}\``:`${kind} without a name`}var init_resource=__esm(
{"packages/kubernetes/src/wording/resource.ts"(){"use strict"}});function runsToCompletion(id,pod){return jobs.has(`${id.group}/${id.kind}`)||pod?.restartPolicy==="Never"||pod?.restartPolicy===
"OnFailure"}var jobs,init_run_to_completion=__esm({"packages/kubernetes/src/workload/run-to-completion.ts"(){"use strict";
jobs=new Set(["batch/Job","batch/CronJob","apps.kruise.io/BroadcastJob","apps.kruise.io/AdvancedCronJob","keda.sh/Scaled\
Job","jobset.x-k8s.io/JobSet","kubeflow.org/TFJob","kubeflow.org/PyTorchJob","kubeflow.org/MPIJob","kubeflow.org/XGBoost\
Job","kubeflow.org/PaddleJob","kubeflow.org/JAXJob"])}});var init_src=__esm({"packages/kubernetes/src/index.ts"(){"use strict";init_conform();init_definition();init_kind();init_concerns();
init_coverage();init_reference();init_scope();init_cidr();init_fact();init_network();init_network_policy();init_capabilities();
init_containers();init_fact2();init_operating_system();init_seccomp_profile();init_security_context();init_service_account();
init_user_namespace();init_access();init_built_in_roles();init_capabilities2();init_duties();init_fact3();init_full_access();
init_mixed_roles();init_mixed_subjects();init_policy_rule();init_principal();init_limit_range();init_unset();init_label_selector();
init_host_path();init_runtime_socket();init_list_item();init_resource();init_run_to_completion();init_workloads()}});function withDefaults(schema4,given){let defaults2={};for(let[name,property]of Object.entries(schema4?.properties??{}))property.
default!==void 0&&(defaults2[name]=property.default);return{...defaults2,...given}}var init_options2=__esm({"packages/co\
re/src/rule/options.ts"(){"use strict"}});var require_code=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/codegen/code.js"(exports){"use\
 strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.regexpCode=exports.getEsmExportName=exports.getProperty=
exports.safeStringify=exports.stringify=exports.strConcat=exports.addCodeArg=exports.str=exports._=exports.nil=exports._Code=
exports.Name=exports.IDENTIFIER=exports._CodeOrName=void 0;var _CodeOrName=class{};exports._CodeOrName=_CodeOrName;exports.
IDENTIFIER=/^[a-z$_][a-z$_0-9]*$/i;var Name=class extends _CodeOrName{constructor(s){if(super(),!exports.IDENTIFIER.test(
s))throw new Error("CodeGen: name must be a valid identifier");this.str=s}toString(){return this.str}emptyStr(){return!1}get names(){
return{[this.str]:1}}};exports.Name=Name;var _Code=class extends _CodeOrName{constructor(code2){super(),this._items=typeof code2==
"string"?[code2]:code2}toString(){return this.str}emptyStr(){if(this._items.length>1)return!1;let item=this._items[0];return item===
""||item==='""'}get str(){var _a;return(_a=this._str)!==null&&_a!==void 0?_a:this._str=this._items.reduce((s,c)=>`${s}${c}`,
"")}get names(){var _a;return(_a=this._names)!==null&&_a!==void 0?_a:this._names=this._items.reduce((names3,c)=>(c instanceof
Name&&(names3[c.str]=(names3[c.str]||0)+1),names3),{})}};exports._Code=_Code;exports.nil=new _Code("");function _(strs,...args){
let code2=[strs[0]],i=0;for(;i<args.length;)addCodeArg(code2,args[i]),code2.push(strs[++i]);return new _Code(code2)}exports.
_=_;var plus=new _Code("+");function str(strs,...args){let expr=[safeStringify(strs[0])],i=0;for(;i<args.length;)expr.push(
plus),addCodeArg(expr,args[i]),expr.push(plus,safeStringify(strs[++i]));return optimize(expr),new _Code(expr)}exports.str=
str;function addCodeArg(code2,arg){arg instanceof _Code?code2.push(...arg._items):arg instanceof Name?code2.push(arg):code2.
push(interpolate2(arg))}exports.addCodeArg=addCodeArg;function optimize(expr){let i=1;for(;i<expr.length-1;){if(expr[i]===
plus){let res=mergeExprItems(expr[i-1],expr[i+1]);if(res!==void 0){expr.splice(i-1,3,res);continue}expr[i++]="+"}i++}}function mergeExprItems(a,b){
if(b==='""')return a;if(a==='""')return b;if(typeof a=="string")return b instanceof Name||a[a.length-1]!=='"'?void 0:typeof b!=
"string"?`${a.slice(0,-1)}${b}"`:b[0]==='"'?a.slice(0,-1)+b.slice(1):void 0;if(typeof b=="string"&&b[0]==='"'&&!(a instanceof
Name))return`"${a}${b.slice(1)}`}function strConcat(c1,c2){return c2.emptyStr()?c1:c1.emptyStr()?c2:str`${c1}${c2}`}exports.
strConcat=strConcat;function interpolate2(x2){return typeof x2=="number"||typeof x2=="boolean"||x2===null?x2:safeStringify(
Array.isArray(x2)?x2.join(","):x2)}function stringify4(x2){return new _Code(safeStringify(x2))}exports.stringify=stringify4;
function safeStringify(x2){return JSON.stringify(x2).replace(/\u2028/g,"\\u2028").replace(/\u2029/g,"\\u2029")}exports.safeStringify=
safeStringify;function getProperty(key3){return typeof key3=="string"&&exports.IDENTIFIER.test(key3)?new _Code(`.${key3}`):
_`[${key3}]`}exports.getProperty=getProperty;function getEsmExportName(key3){if(typeof key3=="string"&&exports.IDENTIFIER.
test(key3))return new _Code(`${key3}`);throw new Error(`CodeGen: invalid export name: ${key3}, use explicit $id name map\
ping`)}exports.getEsmExportName=getEsmExportName;function regexpCode(rx){return new _Code(rx.toString())}exports.regexpCode=
regexpCode}});var require_scope=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/codegen/scope.js"(exports){"u\
se strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.ValueScope=exports.ValueScopeName=exports.Scope=
exports.varKinds=exports.UsedValueState=void 0;var code_1=require_code(),ValueError2=class extends Error{constructor(name){
super(`CodeGen: "code" for ${name} not defined`),this.value=name.value}},UsedValueState;(function(UsedValueState2){UsedValueState2[UsedValueState2.
Started=0]="Started",UsedValueState2[UsedValueState2.Completed=1]="Completed"})(UsedValueState||(exports.UsedValueState=
UsedValueState={}));exports.varKinds={const:new code_1.Name("const"),let:new code_1.Name("let"),var:new code_1.Name("var")};
var Scope=class{constructor({prefixes,parent}={}){this._names={},this._prefixes=prefixes,this._parent=parent}toName(nameOrPrefix){
return nameOrPrefix instanceof code_1.Name?nameOrPrefix:this.name(nameOrPrefix)}name(prefix2){return new code_1.Name(this.
_newName(prefix2))}_newName(prefix2){let ng=this._names[prefix2]||this._nameGroup(prefix2);return`${prefix2}${ng.index++}`}_nameGroup(prefix2){
var _a,_b;if(!((_b=(_a=this._parent)===null||_a===void 0?void 0:_a._prefixes)===null||_b===void 0)&&_b.has(prefix2)||this.
_prefixes&&!this._prefixes.has(prefix2))throw new Error(`CodeGen: prefix "${prefix2}" is not allowed in this scope`);return this.
_names[prefix2]={prefix:prefix2,index:0}}};exports.Scope=Scope;var ValueScopeName=class extends code_1.Name{constructor(prefix2,nameStr){
super(nameStr),this.prefix=prefix2}setValue(value,{property,itemIndex}){this.value=value,this.scopePath=(0,code_1._)`.${new code_1.
Name(property)}[${itemIndex}]`}};exports.ValueScopeName=ValueScopeName;var line=(0,code_1._)`\n`,ValueScope=class extends Scope{constructor(opts){
super(opts),this._values={},this._scope=opts.scope,this.opts={...opts,_n:opts.lines?line:code_1.nil}}get(){return this._scope}name(prefix2){
return new ValueScopeName(prefix2,this._newName(prefix2))}value(nameOrPrefix,value){var _a;if(value.ref===void 0)throw new Error(
"CodeGen: ref must be passed in value");let name=this.toName(nameOrPrefix),{prefix:prefix2}=name,valueKey=(_a=value.key)!==
null&&_a!==void 0?_a:value.ref,vs=this._values[prefix2];if(vs){let _name=vs.get(valueKey);if(_name)return _name}else vs=
this._values[prefix2]=new Map;vs.set(valueKey,name);let s=this._scope[prefix2]||(this._scope[prefix2]=[]),itemIndex=s.length;
return s[itemIndex]=value.ref,name.setValue(value,{property:prefix2,itemIndex}),name}getValue(prefix2,keyOrRef){let vs=this.
_values[prefix2];if(vs)return vs.get(keyOrRef)}scopeRefs(scopeName,values=this._values){return this._reduceValues(values,
name=>{if(name.scopePath===void 0)throw new Error(`CodeGen: name "${name}" has no value`);return(0,code_1._)`${scopeName}${name.
scopePath}`})}scopeCode(values=this._values,usedValues,getCode){return this._reduceValues(values,name=>{if(name.value===
void 0)throw new Error(`CodeGen: name "${name}" has no value`);return name.value.code},usedValues,getCode)}_reduceValues(values,valueCode,usedValues={},getCode){
let code2=code_1.nil;for(let prefix2 in values){let vs=values[prefix2];if(!vs)continue;let nameSet=usedValues[prefix2]=usedValues[prefix2]||
new Map;vs.forEach(name=>{if(nameSet.has(name))return;nameSet.set(name,UsedValueState.Started);let c=valueCode(name);if(c){
let def=this.opts.es5?exports.varKinds.var:exports.varKinds.const;code2=(0,code_1._)`${code2}${def} ${name} = ${c};${this.
opts._n}`}else if(c=getCode?.(name))code2=(0,code_1._)`${code2}${c}${this.opts._n}`;else throw new ValueError2(name);nameSet.
set(name,UsedValueState.Completed)})}return code2}};exports.ValueScope=ValueScope}});var require_codegen=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/codegen/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.or=exports.and=exports.not=exports.CodeGen=exports.
operators=exports.varKinds=exports.ValueScopeName=exports.ValueScope=exports.Scope=exports.Name=exports.regexpCode=exports.
stringify=exports.getProperty=exports.nil=exports.strConcat=exports.str=exports._=void 0;var code_1=require_code(),scope_1=require_scope(),
code_2=require_code();Object.defineProperty(exports,"_",{enumerable:!0,get:function(){return code_2._}});Object.defineProperty(
exports,"str",{enumerable:!0,get:function(){return code_2.str}});Object.defineProperty(exports,"strConcat",{enumerable:!0,
get:function(){return code_2.strConcat}});Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return code_2.
nil}});Object.defineProperty(exports,"getProperty",{enumerable:!0,get:function(){return code_2.getProperty}});Object.defineProperty(
exports,"stringify",{enumerable:!0,get:function(){return code_2.stringify}});Object.defineProperty(exports,"regexpCode",
{enumerable:!0,get:function(){return code_2.regexpCode}});Object.defineProperty(exports,"Name",{enumerable:!0,get:function(){
return code_2.Name}});var scope_2=require_scope();Object.defineProperty(exports,"Scope",{enumerable:!0,get:function(){return scope_2.
Scope}});Object.defineProperty(exports,"ValueScope",{enumerable:!0,get:function(){return scope_2.ValueScope}});Object.defineProperty(
exports,"ValueScopeName",{enumerable:!0,get:function(){return scope_2.ValueScopeName}});Object.defineProperty(exports,"v\
arKinds",{enumerable:!0,get:function(){return scope_2.varKinds}});exports.operators={GT:new code_1._Code(">"),GTE:new code_1.
_Code(">="),LT:new code_1._Code("<"),LTE:new code_1._Code("<="),EQ:new code_1._Code("==="),NEQ:new code_1._Code("!=="),NOT:new code_1.
_Code("!"),OR:new code_1._Code("||"),AND:new code_1._Code("&&"),ADD:new code_1._Code("+")};var Node=class{optimizeNodes(){
return this}optimizeNames(_names,_constants){return this}},Def=class extends Node{constructor(varKind,name,rhs){super(),
this.varKind=varKind,this.name=name,this.rhs=rhs}render({es5,_n}){let varKind=es5?scope_1.varKinds.var:this.varKind,rhs=this.
rhs===void 0?"":` = ${this.rhs}`;return`${varKind} ${this.name}${rhs};`+_n}optimizeNames(names3,constants2){if(names3[this.
name.str])return this.rhs&&(this.rhs=optimizeExpr(this.rhs,names3,constants2)),this}get names(){return this.rhs instanceof
code_1._CodeOrName?this.rhs.names:{}}},Assign=class extends Node{constructor(lhs,rhs,sideEffects){super(),this.lhs=lhs,this.
rhs=rhs,this.sideEffects=sideEffects}render({_n}){return`${this.lhs} = ${this.rhs};`+_n}optimizeNames(names3,constants2){
if(!(this.lhs instanceof code_1.Name&&!names3[this.lhs.str]&&!this.sideEffects))return this.rhs=optimizeExpr(this.rhs,names3,
constants2),this}get names(){let names3=this.lhs instanceof code_1.Name?{}:{...this.lhs.names};return addExprNames(names3,
this.rhs)}},AssignOp=class extends Assign{constructor(lhs,op,rhs,sideEffects){super(lhs,rhs,sideEffects),this.op=op}render({
_n}){return`${this.lhs} ${this.op}= ${this.rhs};`+_n}},Label=class extends Node{constructor(label){super(),this.label=label,
this.names={}}render({_n}){return`${this.label}:`+_n}},Break=class extends Node{constructor(label){super(),this.label=label,
this.names={}}render({_n}){return`break${this.label?` ${this.label}`:""};`+_n}},Throw=class extends Node{constructor(error){
super(),this.error=error}render({_n}){return`throw ${this.error};`+_n}get names(){return this.error.names}},AnyCode=class extends Node{constructor(code2){
super(),this.code=code2}render({_n}){return`${this.code};`+_n}optimizeNodes(){return`${this.code}`?this:void 0}optimizeNames(names3,constants2){
return this.code=optimizeExpr(this.code,names3,constants2),this}get names(){return this.code instanceof code_1._CodeOrName?
this.code.names:{}}},ParentNode=class extends Node{constructor(nodes=[]){super(),this.nodes=nodes}render(opts){return this.
nodes.reduce((code2,n)=>code2+n.render(opts),"")}optimizeNodes(){let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i].
optimizeNodes();Array.isArray(n)?nodes.splice(i,1,...n):n?nodes[i]=n:nodes.splice(i,1)}return nodes.length>0?this:void 0}optimizeNames(names3,constants2){
let{nodes}=this,i=nodes.length;for(;i--;){let n=nodes[i];n.optimizeNames(names3,constants2)||(subtractNames(names3,n.names),
nodes.splice(i,1))}return nodes.length>0?this:void 0}get names(){return this.nodes.reduce((names3,n)=>addNames(names3,n.
names),{})}},BlockNode=class extends ParentNode{render(opts){return"{"+opts._n+super.render(opts)+"}"+opts._n}},Root=class extends ParentNode{},
Else=class extends BlockNode{};Else.kind="else";var If=class _If extends BlockNode{constructor(condition,nodes){super(nodes),
this.condition=condition}render(opts){let code2=`if(${this.condition})`+super.render(opts);return this.else&&(code2+="el\
se "+this.else.render(opts)),code2}optimizeNodes(){super.optimizeNodes();let cond=this.condition;if(cond===!0)return this.
nodes;let e=this.else;if(e){let ns=e.optimizeNodes();e=this.else=Array.isArray(ns)?new Else(ns):ns}if(e)return cond===!1?
e instanceof _If?e:e.nodes:this.nodes.length?this:new _If(not(cond),e instanceof _If?[e]:e.nodes);if(!(cond===!1||!this.
nodes.length))return this}optimizeNames(names3,constants2){var _a;if(this.else=(_a=this.else)===null||_a===void 0?void 0:
_a.optimizeNames(names3,constants2),!!(super.optimizeNames(names3,constants2)||this.else))return this.condition=optimizeExpr(
this.condition,names3,constants2),this}get names(){let names3=super.names;return addExprNames(names3,this.condition),this.
else&&addNames(names3,this.else.names),names3}};If.kind="if";var For=class extends BlockNode{};For.kind="for";var ForLoop=class extends For{constructor(iteration){
super(),this.iteration=iteration}render(opts){return`for(${this.iteration})`+super.render(opts)}optimizeNames(names3,constants2){
if(super.optimizeNames(names3,constants2))return this.iteration=optimizeExpr(this.iteration,names3,constants2),this}get names(){
return addNames(super.names,this.iteration.names)}},ForRange=class extends For{constructor(varKind,name,from,to){super(),
this.varKind=varKind,this.name=name,this.from=from,this.to=to}render(opts){let varKind=opts.es5?scope_1.varKinds.var:this.
varKind,{name,from,to}=this;return`for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)`+super.render(opts)}get names(){
let names3=addExprNames(super.names,this.from);return addExprNames(names3,this.to)}},ForIter=class extends For{constructor(loop,varKind,name,iterable){
super(),this.loop=loop,this.varKind=varKind,this.name=name,this.iterable=iterable}render(opts){return`for(${this.varKind}\
 ${this.name} ${this.loop} ${this.iterable})`+super.render(opts)}optimizeNames(names3,constants2){if(super.optimizeNames(
names3,constants2))return this.iterable=optimizeExpr(this.iterable,names3,constants2),this}get names(){return addNames(super.
names,this.iterable.names)}},Func=class extends BlockNode{constructor(name,args,async){super(),this.name=name,this.args=
args,this.async=async}render(opts){return`${this.async?"async ":""}function ${this.name}(${this.args})`+super.render(opts)}};
Func.kind="func";var Return=class extends ParentNode{render(opts){return"return "+super.render(opts)}};Return.kind="retu\
rn";var Try=class extends BlockNode{render(opts){let code2="try"+super.render(opts);return this.catch&&(code2+=this.catch.
render(opts)),this.finally&&(code2+=this.finally.render(opts)),code2}optimizeNodes(){var _a,_b;return super.optimizeNodes(),
(_a=this.catch)===null||_a===void 0||_a.optimizeNodes(),(_b=this.finally)===null||_b===void 0||_b.optimizeNodes(),this}optimizeNames(names3,constants2){
var _a,_b;return super.optimizeNames(names3,constants2),(_a=this.catch)===null||_a===void 0||_a.optimizeNames(names3,constants2),
(_b=this.finally)===null||_b===void 0||_b.optimizeNames(names3,constants2),this}get names(){let names3=super.names;return this.
catch&&addNames(names3,this.catch.names),this.finally&&addNames(names3,this.finally.names),names3}},Catch=class extends BlockNode{constructor(error){
super(),this.error=error}render(opts){return`catch(${this.error})`+super.render(opts)}};Catch.kind="catch";var Finally=class extends BlockNode{render(opts){
return"finally"+super.render(opts)}};Finally.kind="finally";var CodeGen=class{constructor(extScope,opts={}){this._values=
{},this._blockStarts=[],this._constants={},this.opts={...opts,_n:opts.lines?`
`:""},this._extScope=extScope,this._scope=new scope_1.Scope({parent:extScope}),this._nodes=[new Root]}toString(){return this.
_root.render(this.opts)}name(prefix2){return this._scope.name(prefix2)}scopeName(prefix2){return this._extScope.name(prefix2)}scopeValue(prefixOrName,value){
let name=this._extScope.value(prefixOrName,value);return(this._values[name.prefix]||(this._values[name.prefix]=new Set)).
add(name),name}getScopeValue(prefix2,keyOrRef){return this._extScope.getValue(prefix2,keyOrRef)}scopeRefs(scopeName){return this.
_extScope.scopeRefs(scopeName,this._values)}scopeCode(){return this._extScope.scopeCode(this._values)}_def(varKind,nameOrPrefix,rhs,constant){
let name=this._scope.toName(nameOrPrefix);return rhs!==void 0&&constant&&(this._constants[name.str]=rhs),this._leafNode(
new Def(varKind,name,rhs)),name}const(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.const,nameOrPrefix,rhs,
_constant)}let(nameOrPrefix,rhs,_constant){return this._def(scope_1.varKinds.let,nameOrPrefix,rhs,_constant)}var(nameOrPrefix,rhs,_constant){
return this._def(scope_1.varKinds.var,nameOrPrefix,rhs,_constant)}assign(lhs,rhs,sideEffects){return this._leafNode(new Assign(
lhs,rhs,sideEffects))}add(lhs,rhs){return this._leafNode(new AssignOp(lhs,exports.operators.ADD,rhs))}code(c){return typeof c==
"function"?c():c!==code_1.nil&&this._leafNode(new AnyCode(c)),this}object(...keyValues){let code2=["{"];for(let[key3,value]of keyValues)
code2.length>1&&code2.push(","),code2.push(key3),(key3!==value||this.opts.es5)&&(code2.push(":"),(0,code_1.addCodeArg)(code2,
value));return code2.push("}"),new code_1._Code(code2)}if(condition,thenBody,elseBody){if(this._blockNode(new If(condition)),
thenBody&&elseBody)this.code(thenBody).else().code(elseBody).endIf();else if(thenBody)this.code(thenBody).endIf();else if(elseBody)
throw new Error('CodeGen: "else" body without "then" body');return this}elseIf(condition){return this._elseNode(new If(condition))}else(){
return this._elseNode(new Else)}endIf(){return this._endBlockNode(If,Else)}_for(node,forBody){return this._blockNode(node),
forBody&&this.code(forBody).endFor(),this}for(iteration,forBody){return this._for(new ForLoop(iteration),forBody)}forRange(nameOrPrefix,from,to,forBody,varKind=this.
opts.es5?scope_1.varKinds.var:scope_1.varKinds.let){let name=this._scope.toName(nameOrPrefix);return this._for(new ForRange(
varKind,name,from,to),()=>forBody(name))}forOf(nameOrPrefix,iterable,forBody,varKind=scope_1.varKinds.const){let name=this.
_scope.toName(nameOrPrefix);if(this.opts.es5){let arr=iterable instanceof code_1.Name?iterable:this.var("_arr",iterable);
return this.forRange("_i",0,(0,code_1._)`${arr}.length`,i=>{this.var(name,(0,code_1._)`${arr}[${i}]`),forBody(name)})}return this.
_for(new ForIter("of",varKind,name,iterable),()=>forBody(name))}forIn(nameOrPrefix,obj,forBody,varKind=this.opts.es5?scope_1.
varKinds.var:scope_1.varKinds.const){if(this.opts.ownProperties)return this.forOf(nameOrPrefix,(0,code_1._)`Object.keys(${obj})`,
forBody);let name=this._scope.toName(nameOrPrefix);return this._for(new ForIter("in",varKind,name,obj),()=>forBody(name))}endFor(){
return this._endBlockNode(For)}label(label){return this._leafNode(new Label(label))}break(label){return this._leafNode(new Break(
label))}return(value){let node=new Return;if(this._blockNode(node),this.code(value),node.nodes.length!==1)throw new Error(
'CodeGen: "return" should have one node');return this._endBlockNode(Return)}try(tryBody,catchCode,finallyCode){if(!catchCode&&
!finallyCode)throw new Error('CodeGen: "try" without "catch" and "finally"');let node=new Try;if(this._blockNode(node),this.
code(tryBody),catchCode){let error=this.name("e");this._currNode=node.catch=new Catch(error),catchCode(error)}return finallyCode&&
(this._currNode=node.finally=new Finally,this.code(finallyCode)),this._endBlockNode(Catch,Finally)}throw(error){return this.
_leafNode(new Throw(error))}block(body,nodeCount){return this._blockStarts.push(this._nodes.length),body&&this.code(body).
endBlock(nodeCount),this}endBlock(nodeCount){let len=this._blockStarts.pop();if(len===void 0)throw new Error("CodeGen: n\
ot in self-balancing block");let toClose=this._nodes.length-len;if(toClose<0||nodeCount!==void 0&&toClose!==nodeCount)throw new Error(
`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);return this._nodes.length=len,this}func(name,args=code_1.
nil,async,funcBody){return this._blockNode(new Func(name,args,async)),funcBody&&this.code(funcBody).endFunc(),this}endFunc(){
return this._endBlockNode(Func)}optimize(n=1){for(;n-- >0;)this._root.optimizeNodes(),this._root.optimizeNames(this._root.
names,this._constants)}_leafNode(node){return this._currNode.nodes.push(node),this}_blockNode(node){this._currNode.nodes.
push(node),this._nodes.push(node)}_endBlockNode(N1,N2){let n=this._currNode;if(n instanceof N1||N2&&n instanceof N2)return this.
_nodes.pop(),this;throw new Error(`CodeGen: not in block "${N2?`${N1.kind}/${N2.kind}`:N1.kind}"`)}_elseNode(node){let n=this.
_currNode;if(!(n instanceof If))throw new Error('CodeGen: "else" without "if"');return this._currNode=n.else=node,this}get _root(){
return this._nodes[0]}get _currNode(){let ns=this._nodes;return ns[ns.length-1]}set _currNode(node){let ns=this._nodes;ns[ns.
length-1]=node}};exports.CodeGen=CodeGen;function addNames(names3,from){for(let n in from)names3[n]=(names3[n]||0)+(from[n]||
0);return names3}function addExprNames(names3,from){return from instanceof code_1._CodeOrName?addNames(names3,from.names):
names3}function optimizeExpr(expr,names3,constants2){if(expr instanceof code_1.Name)return replaceName(expr);if(!canOptimize(
expr))return expr;return new code_1._Code(expr._items.reduce((items2,c)=>(c instanceof code_1.Name&&(c=replaceName(c)),c instanceof
code_1._Code?items2.push(...c._items):items2.push(c),items2),[]));function replaceName(n){let c=constants2[n.str];return c===
void 0||names3[n.str]!==1?n:(delete names3[n.str],c)}function canOptimize(e){return e instanceof code_1._Code&&e._items.
some(c=>c instanceof code_1.Name&&names3[c.str]===1&&constants2[c.str]!==void 0)}}function subtractNames(names3,from){for(let n in from)
names3[n]=(names3[n]||0)-(from[n]||0)}function not(x2){return typeof x2=="boolean"||typeof x2=="number"||x2===null?!x2:(0,code_1.
_)`!${par(x2)}`}exports.not=not;var andCode=mappend(exports.operators.AND);function and(...args){return args.reduce(andCode)}
exports.and=and;var orCode=mappend(exports.operators.OR);function or(...args){return args.reduce(orCode)}exports.or=or;function mappend(op){
return(x2,y)=>x2===code_1.nil?y:y===code_1.nil?x2:(0,code_1._)`${par(x2)} ${op} ${par(y)}`}function par(x2){return x2 instanceof
code_1.Name?x2:(0,code_1._)`(${x2})`}}});var require_util=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/util.js"(exports){"use strict";
Object.defineProperty(exports,"__esModule",{value:!0});exports.checkStrictMode=exports.getErrorPath=exports.Type=exports.
useFunc=exports.setEvaluated=exports.evaluatedPropsToName=exports.mergeEvaluated=exports.eachItem=exports.unescapeJsonPointer=
exports.escapeJsonPointer=exports.escapeFragment=exports.unescapeFragment=exports.schemaRefOrVal=exports.schemaHasRulesButRef=
exports.schemaHasRules=exports.checkUnknownRules=exports.alwaysValidSchema=exports.toHash=void 0;var codegen_1=require_codegen(),
code_1=require_code();function toHash(arr){let hash2={};for(let item of arr)hash2[item]=!0;return hash2}exports.toHash=toHash;
function alwaysValidSchema(it,schema4){return typeof schema4=="boolean"?schema4:Object.keys(schema4).length===0?!0:(checkUnknownRules(
it,schema4),!schemaHasRules(schema4,it.self.RULES.all))}exports.alwaysValidSchema=alwaysValidSchema;function checkUnknownRules(it,schema4=it.
schema){let{opts,self}=it;if(!opts.strictSchema||typeof schema4=="boolean")return;let rules2=self.RULES.keywords;for(let key3 in schema4)
rules2[key3]||checkStrictMode(it,`unknown keyword: "${key3}"`)}exports.checkUnknownRules=checkUnknownRules;function schemaHasRules(schema4,rules2){
if(typeof schema4=="boolean")return!schema4;for(let key3 in schema4)if(rules2[key3])return!0;return!1}exports.schemaHasRules=
schemaHasRules;function schemaHasRulesButRef(schema4,RULES){if(typeof schema4=="boolean")return!schema4;for(let key3 in schema4)
if(key3!=="$ref"&&RULES.all[key3])return!0;return!1}exports.schemaHasRulesButRef=schemaHasRulesButRef;function schemaRefOrVal({
topSchemaRef,schemaPath},schema4,keyword,$data){if(!$data){if(typeof schema4=="number"||typeof schema4=="boolean")return schema4;
if(typeof schema4=="string")return(0,codegen_1._)`${schema4}`}return(0,codegen_1._)`${topSchemaRef}${schemaPath}${(0,codegen_1.
getProperty)(keyword)}`}exports.schemaRefOrVal=schemaRefOrVal;function unescapeFragment(str){return unescapeJsonPointer(
decodeURIComponent(str))}exports.unescapeFragment=unescapeFragment;function escapeFragment(str){return encodeURIComponent(
escapeJsonPointer(str))}exports.escapeFragment=escapeFragment;function escapeJsonPointer(str){return typeof str=="number"?
`${str}`:str.replace(/~/g,"~0").replace(/\//g,"~1")}exports.escapeJsonPointer=escapeJsonPointer;function unescapeJsonPointer(str){
return str.replace(/~1/g,"/").replace(/~0/g,"~")}exports.unescapeJsonPointer=unescapeJsonPointer;function eachItem(xs,f){
if(Array.isArray(xs))for(let x2 of xs)f(x2);else f(xs)}exports.eachItem=eachItem;function makeMergeEvaluated({mergeNames,
mergeToName,mergeValues,resultToName}){return(gen,from,to,toName)=>{let res=to===void 0?from:to instanceof codegen_1.Name?
(from instanceof codegen_1.Name?mergeNames(gen,from,to):mergeToName(gen,from,to),to):from instanceof codegen_1.Name?(mergeToName(
gen,to,from),from):mergeValues(from,to);return toName===codegen_1.Name&&!(res instanceof codegen_1.Name)?resultToName(gen,
res):res}}exports.mergeEvaluated={props:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true && ${from} !== undefined`,
()=>{gen.if((0,codegen_1._)`${from} === true`,()=>gen.assign(to,!0),()=>gen.assign(to,(0,codegen_1._)`${to} || {}`).code(
(0,codegen_1._)`Object.assign(${to}, ${from})`))}),mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>{
from===!0?gen.assign(to,!0):(gen.assign(to,(0,codegen_1._)`${to} || {}`),setEvaluated(gen,to,from))}),mergeValues:(from,to)=>from===
!0?!0:{...from,...to},resultToName:evaluatedPropsToName}),items:makeMergeEvaluated({mergeNames:(gen,from,to)=>gen.if((0,codegen_1.
_)`${to} !== true && ${from} !== undefined`,()=>gen.assign(to,(0,codegen_1._)`${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
mergeToName:(gen,from,to)=>gen.if((0,codegen_1._)`${to} !== true`,()=>gen.assign(to,from===!0?!0:(0,codegen_1._)`${to} > ${from} ? ${to} : ${from}`)),
mergeValues:(from,to)=>from===!0?!0:Math.max(from,to),resultToName:(gen,items2)=>gen.var("items",items2)})};function evaluatedPropsToName(gen,ps){
if(ps===!0)return gen.var("props",!0);let props=gen.var("props",(0,codegen_1._)`{}`);return ps!==void 0&&setEvaluated(gen,
props,ps),props}exports.evaluatedPropsToName=evaluatedPropsToName;function setEvaluated(gen,props,ps){Object.keys(ps).forEach(
p=>gen.assign((0,codegen_1._)`${props}${(0,codegen_1.getProperty)(p)}`,!0))}exports.setEvaluated=setEvaluated;var snippets={};
function useFunc(gen,f){return gen.scopeValue("func",{ref:f,code:snippets[f.code]||(snippets[f.code]=new code_1._Code(f.
code))})}exports.useFunc=useFunc;var Type;(function(Type2){Type2[Type2.Num=0]="Num",Type2[Type2.Str=1]="Str"})(Type||(exports.
Type=Type={}));function getErrorPath(dataProp,dataPropType,jsPropertySyntax){if(dataProp instanceof codegen_1.Name){let isNumber=dataPropType===
Type.Num;return jsPropertySyntax?isNumber?(0,codegen_1._)`"[" + ${dataProp} + "]"`:(0,codegen_1._)`"['" + ${dataProp} + "']"`:
isNumber?(0,codegen_1._)`"/" + ${dataProp}`:(0,codegen_1._)`"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`}
return jsPropertySyntax?(0,codegen_1.getProperty)(dataProp).toString():"/"+escapeJsonPointer(dataProp)}exports.getErrorPath=
getErrorPath;function checkStrictMode(it,msg,mode=it.opts.strictSchema){if(mode){if(msg=`strict mode: ${msg}`,mode===!0)
throw new Error(msg);it.self.logger.warn(msg)}}exports.checkStrictMode=checkStrictMode}});var require_names=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/names.js"(exports){"use stric\
t";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),names3={data:new codegen_1.Name(
"data"),valCxt:new codegen_1.Name("valCxt"),instancePath:new codegen_1.Name("instancePath"),parentData:new codegen_1.Name(
"parentData"),parentDataProperty:new codegen_1.Name("parentDataProperty"),rootData:new codegen_1.Name("rootData"),dynamicAnchors:new codegen_1.
Name("dynamicAnchors"),vErrors:new codegen_1.Name("vErrors"),errors:new codegen_1.Name("errors"),this:new codegen_1.Name(
"this"),self:new codegen_1.Name("self"),scope:new codegen_1.Name("scope"),json:new codegen_1.Name("json"),jsonPos:new codegen_1.
Name("jsonPos"),jsonLen:new codegen_1.Name("jsonLen"),jsonPart:new codegen_1.Name("jsonPart")};exports.default=names3}});var require_errors=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/errors.js"(exports){"use str\
ict";Object.defineProperty(exports,"__esModule",{value:!0});exports.extendErrors=exports.resetErrorsCount=exports.reportExtraError=
exports.reportError=exports.keyword$DataError=exports.keywordError=void 0;var codegen_1=require_codegen(),util_1=require_util(),
names_1=require_names();exports.keywordError={message:({keyword})=>(0,codegen_1.str)`must pass "${keyword}" keyword validation`};
exports.keyword$DataError={message:({keyword,schemaType})=>schemaType?(0,codegen_1.str)`"${keyword}" keyword must be ${schemaType} ($data)`:
(0,codegen_1.str)`"${keyword}" keyword is invalid ($data)`};function reportError(cxt,error=exports.keywordError,errorPaths,overrideAllErrors){
let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);overrideAllErrors??(compositeRule||
allErrors)?addError(gen,errObj):returnErrors(it,(0,codegen_1._)`[${errObj}]`)}exports.reportError=reportError;function reportExtraError(cxt,error=exports.
keywordError,errorPaths){let{it}=cxt,{gen,compositeRule,allErrors}=it,errObj=errorObjectCode(cxt,error,errorPaths);addError(
gen,errObj),compositeRule||allErrors||returnErrors(it,names_1.default.vErrors)}exports.reportExtraError=reportExtraError;
function resetErrorsCount(gen,errsCount){gen.assign(names_1.default.errors,errsCount),gen.if((0,codegen_1._)`${names_1.default.
vErrors} !== null`,()=>gen.if(errsCount,()=>gen.assign((0,codegen_1._)`${names_1.default.vErrors}.length`,errsCount),()=>gen.
assign(names_1.default.vErrors,null)))}exports.resetErrorsCount=resetErrorsCount;function extendErrors({gen,keyword,schemaValue,
data:data2,errsCount,it}){if(errsCount===void 0)throw new Error("ajv implementation error");let err=gen.name("err");gen.
forRange("i",errsCount,names_1.default.errors,i=>{gen.const(err,(0,codegen_1._)`${names_1.default.vErrors}[${i}]`),gen.if(
(0,codegen_1._)`${err}.instancePath === undefined`,()=>gen.assign((0,codegen_1._)`${err}.instancePath`,(0,codegen_1.strConcat)(
names_1.default.instancePath,it.errorPath))),gen.assign((0,codegen_1._)`${err}.schemaPath`,(0,codegen_1.str)`${it.errSchemaPath}/${keyword}`),
it.opts.verbose&&(gen.assign((0,codegen_1._)`${err}.schema`,schemaValue),gen.assign((0,codegen_1._)`${err}.data`,data2))})}
exports.extendErrors=extendErrors;function addError(gen,errObj){let err=gen.const("err",errObj);gen.if((0,codegen_1._)`${names_1.
default.vErrors} === null`,()=>gen.assign(names_1.default.vErrors,(0,codegen_1._)`[${err}]`),(0,codegen_1._)`${names_1.default.
vErrors}.push(${err})`),gen.code((0,codegen_1._)`${names_1.default.errors}++`)}function returnErrors(it,errs){let{gen,validateName,
schemaEnv}=it;schemaEnv.$async?gen.throw((0,codegen_1._)`new ${it.ValidationError}(${errs})`):(gen.assign((0,codegen_1._)`${validateName}.errors`,
errs),gen.return(!1))}var E={keyword:new codegen_1.Name("keyword"),schemaPath:new codegen_1.Name("schemaPath"),params:new codegen_1.
Name("params"),propertyName:new codegen_1.Name("propertyName"),message:new codegen_1.Name("message"),schema:new codegen_1.
Name("schema"),parentSchema:new codegen_1.Name("parentSchema")};function errorObjectCode(cxt,error,errorPaths){let{createErrors}=cxt.
it;return createErrors===!1?(0,codegen_1._)`{}`:errorObject(cxt,error,errorPaths)}function errorObject(cxt,error,errorPaths={}){
let{gen,it}=cxt,keyValues=[errorInstancePath(it,errorPaths),errorSchemaPath(cxt,errorPaths)];return extraErrorProps(cxt,
error,keyValues),gen.object(...keyValues)}function errorInstancePath({errorPath},{instancePath}){let instPath=instancePath?
(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(instancePath,util_1.Type.Str)}`:errorPath;return[names_1.default.
instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,instPath)]}function errorSchemaPath({keyword,it:{errSchemaPath}},{
schemaPath,parentSchema}){let schPath=parentSchema?errSchemaPath:(0,codegen_1.str)`${errSchemaPath}/${keyword}`;return schemaPath&&
(schPath=(0,codegen_1.str)`${schPath}${(0,util_1.getErrorPath)(schemaPath,util_1.Type.Str)}`),[E.schemaPath,schPath]}function extraErrorProps(cxt,{
params,message},keyValues){let{keyword,data:data2,schemaValue,it}=cxt,{opts,propertyName,topSchemaRef,schemaPath}=it;keyValues.
push([E.keyword,keyword],[E.params,typeof params=="function"?params(cxt):params||(0,codegen_1._)`{}`]),opts.messages&&keyValues.
push([E.message,typeof message=="function"?message(cxt):message]),opts.verbose&&keyValues.push([E.schema,schemaValue],[E.
parentSchema,(0,codegen_1._)`${topSchemaRef}${schemaPath}`],[names_1.default.data,data2]),propertyName&&keyValues.push([
E.propertyName,propertyName])}}});var require_boolSchema=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/boolSchema.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.boolOrEmptySchema=exports.topBoolOrEmptySchema=
void 0;var errors_1=require_errors(),codegen_1=require_codegen(),names_1=require_names(),boolError={message:"boolean sch\
ema is false"};function topBoolOrEmptySchema(it){let{gen,schema:schema4,validateName}=it;schema4===!1?falseSchemaError(it,
!1):typeof schema4=="object"&&schema4.$async===!0?gen.return(names_1.default.data):(gen.assign((0,codegen_1._)`${validateName}.errors`,
null),gen.return(!0))}exports.topBoolOrEmptySchema=topBoolOrEmptySchema;function boolOrEmptySchema(it,valid){let{gen,schema:schema4}=it;
schema4===!1?(gen.var(valid,!1),falseSchemaError(it)):gen.var(valid,!0)}exports.boolOrEmptySchema=boolOrEmptySchema;function falseSchemaError(it,overrideAllErrors){
let{gen,data:data2}=it,cxt={gen,keyword:"false schema",data:data2,schema:!1,schemaCode:!1,schemaValue:!1,params:{},it};(0,errors_1.
reportError)(cxt,boolError,void 0,overrideAllErrors)}}});var require_rules=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/rules.js"(exports){"use stric\
t";Object.defineProperty(exports,"__esModule",{value:!0});exports.getRules=exports.isJSONType=void 0;var _jsonTypes=["st\
ring","number","integer","boolean","null","object","array"],jsonTypes=new Set(_jsonTypes);function isJSONType(x2){return typeof x2==
"string"&&jsonTypes.has(x2)}exports.isJSONType=isJSONType;function getRules(){let groups2={number:{type:"number",rules:[]},
string:{type:"string",rules:[]},array:{type:"array",rules:[]},object:{type:"object",rules:[]}};return{types:{...groups2,
integer:!0,boolean:!0,null:!0},rules:[{rules:[]},groups2.number,groups2.string,groups2.array,groups2.object],post:{rules:[]},
all:{},keywords:{}}}exports.getRules=getRules}});var require_applicability=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/applicabilit\
y.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.shouldUseRule=exports.shouldUseGroup=
exports.schemaHasRulesForType=void 0;function schemaHasRulesForType({schema:schema4,self},type){let group2=self.RULES.types[type];
return group2&&group2!==!0&&shouldUseGroup(schema4,group2)}exports.schemaHasRulesForType=schemaHasRulesForType;function shouldUseGroup(schema4,group2){
return group2.rules.some(rule2=>shouldUseRule(schema4,rule2))}exports.shouldUseGroup=shouldUseGroup;function shouldUseRule(schema4,rule2){
var _a;return schema4[rule2.keyword]!==void 0||((_a=rule2.definition.implements)===null||_a===void 0?void 0:_a.some(kwd=>schema4[kwd]!==
void 0))}exports.shouldUseRule=shouldUseRule}});var require_dataType=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/dataType.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.reportTypeError=exports.checkDataTypes=exports.
checkDataType=exports.coerceAndCheckDataType=exports.getJSONTypes=exports.getSchemaTypes=exports.DataType=void 0;var rules_1=require_rules(),
applicability_1=require_applicability(),errors_1=require_errors(),codegen_1=require_codegen(),util_1=require_util(),DataType;
(function(DataType2){DataType2[DataType2.Correct=0]="Correct",DataType2[DataType2.Wrong=1]="Wrong"})(DataType||(exports.
DataType=DataType={}));function getSchemaTypes(schema4){let types=getJSONTypes(schema4.type);if(types.includes("null")){
if(schema4.nullable===!1)throw new Error("type: null contradicts nullable: false")}else{if(!types.length&&schema4.nullable!==
void 0)throw new Error('"nullable" cannot be used without "type"');schema4.nullable===!0&&types.push("null")}return types}
exports.getSchemaTypes=getSchemaTypes;function getJSONTypes(ts){let types=Array.isArray(ts)?ts:ts?[ts]:[];if(types.every(
rules_1.isJSONType))return types;throw new Error("type must be JSONType or JSONType[]: "+types.join(","))}exports.getJSONTypes=
getJSONTypes;function coerceAndCheckDataType(it,types){let{gen,data:data2,opts}=it,coerceTo=coerceToTypes(types,opts.coerceTypes),
checkTypes=types.length>0&&!(coerceTo.length===0&&types.length===1&&(0,applicability_1.schemaHasRulesForType)(it,types[0]));
if(checkTypes){let wrongType=checkDataTypes(types,data2,opts.strictNumbers,DataType.Wrong);gen.if(wrongType,()=>{coerceTo.
length?coerceData(it,types,coerceTo):reportTypeError(it)})}return checkTypes}exports.coerceAndCheckDataType=coerceAndCheckDataType;
var COERCIBLE=new Set(["string","number","integer","boolean","null"]);function coerceToTypes(types,coerceTypes){return coerceTypes?
types.filter(t=>COERCIBLE.has(t)||coerceTypes==="array"&&t==="array"):[]}function coerceData(it,types,coerceTo){let{gen,
data:data2,opts}=it,dataType=gen.let("dataType",(0,codegen_1._)`typeof ${data2}`),coerced=gen.let("coerced",(0,codegen_1.
_)`undefined`);opts.coerceTypes==="array"&&gen.if((0,codegen_1._)`${dataType} == 'object' && Array.isArray(${data2}) && ${data2}.length == 1`,
()=>gen.assign(data2,(0,codegen_1._)`${data2}[0]`).assign(dataType,(0,codegen_1._)`typeof ${data2}`).if(checkDataTypes(types,
data2,opts.strictNumbers),()=>gen.assign(coerced,data2))),gen.if((0,codegen_1._)`${coerced} !== undefined`);for(let t of coerceTo)
(COERCIBLE.has(t)||t==="array"&&opts.coerceTypes==="array")&&coerceSpecificType(t);gen.else(),reportTypeError(it),gen.endIf(),
gen.if((0,codegen_1._)`${coerced} !== undefined`,()=>{gen.assign(data2,coerced),assignParentData(it,coerced)});function coerceSpecificType(t){
switch(t){case"string":gen.elseIf((0,codegen_1._)`${dataType} == "number" || ${dataType} == "boolean"`).assign(coerced,(0,codegen_1.
_)`"" + ${data2}`).elseIf((0,codegen_1._)`${data2} === null`).assign(coerced,(0,codegen_1._)`""`);return;case"number":gen.
elseIf((0,codegen_1._)`${dataType} == "boolean" || ${data2} === null
              || (${dataType} == "string" && ${data2} && ${data2} == +${data2})`).assign(coerced,(0,codegen_1._)`+${data2}`);
return;case"integer":gen.elseIf((0,codegen_1._)`${dataType} === "boolean" || ${data2} === null
              || (${dataType} === "string" && ${data2} && ${data2} == +${data2} && !(${data2} % 1))`).assign(coerced,(0,codegen_1.
_)`+${data2}`);return;case"boolean":gen.elseIf((0,codegen_1._)`${data2} === "false" || ${data2} === 0 || ${data2} === null`).
assign(coerced,!1).elseIf((0,codegen_1._)`${data2} === "true" || ${data2} === 1`).assign(coerced,!0);return;case"null":gen.
elseIf((0,codegen_1._)`${data2} === "" || ${data2} === 0 || ${data2} === false`),gen.assign(coerced,null);return;case"ar\
ray":gen.elseIf((0,codegen_1._)`${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data2} === null`).assign(coerced,(0,codegen_1._)`[${data2}]`)}}}function assignParentData({
gen,parentData,parentDataProperty},expr){gen.if((0,codegen_1._)`${parentData} !== undefined`,()=>gen.assign((0,codegen_1.
_)`${parentData}[${parentDataProperty}]`,expr))}function checkDataType(dataType,data2,strictNums,correct=DataType.Correct){
let EQ=correct===DataType.Correct?codegen_1.operators.EQ:codegen_1.operators.NEQ,cond;switch(dataType){case"null":return(0,codegen_1.
_)`${data2} ${EQ} null`;case"array":cond=(0,codegen_1._)`Array.isArray(${data2})`;break;case"object":cond=(0,codegen_1._)`${data2} && typeof ${data2} == "object" && !Array.isArray(${data2})`;
break;case"integer":cond=numCond((0,codegen_1._)`!(${data2} % 1) && !isNaN(${data2})`);break;case"number":cond=numCond();
break;default:return(0,codegen_1._)`typeof ${data2} ${EQ} ${dataType}`}return correct===DataType.Correct?cond:(0,codegen_1.
not)(cond);function numCond(_cond=codegen_1.nil){return(0,codegen_1.and)((0,codegen_1._)`typeof ${data2} == "number"`,_cond,
strictNums?(0,codegen_1._)`isFinite(${data2})`:codegen_1.nil)}}exports.checkDataType=checkDataType;function checkDataTypes(dataTypes,data2,strictNums,correct){
if(dataTypes.length===1)return checkDataType(dataTypes[0],data2,strictNums,correct);let cond,types=(0,util_1.toHash)(dataTypes);
if(types.array&&types.object){let notObj=(0,codegen_1._)`typeof ${data2} != "object"`;cond=types.null?notObj:(0,codegen_1.
_)`!${data2} || ${notObj}`,delete types.null,delete types.array,delete types.object}else cond=codegen_1.nil;types.number&&
delete types.integer;for(let t in types)cond=(0,codegen_1.and)(cond,checkDataType(t,data2,strictNums,correct));return cond}
exports.checkDataTypes=checkDataTypes;var typeError={message:({schema:schema4})=>`must be ${schema4}`,params:({schema:schema4,
schemaValue})=>typeof schema4=="string"?(0,codegen_1._)`{type: ${schema4}}`:(0,codegen_1._)`{type: ${schemaValue}}`};function reportTypeError(it){
let cxt=getTypeErrorContext(it);(0,errors_1.reportError)(cxt,typeError)}exports.reportTypeError=reportTypeError;function getTypeErrorContext(it){
let{gen,data:data2,schema:schema4}=it,schemaCode=(0,util_1.schemaRefOrVal)(it,schema4,"type");return{gen,keyword:"type",
data:data2,schema:schema4.type,schemaCode,schemaValue:schemaCode,parentSchema:schema4,params:{},it}}}});var require_defaults=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/defaults.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.assignDefaults=void 0;var codegen_1=require_codegen(),
util_1=require_util();function assignDefaults(it,ty){let{properties,items:items2}=it.schema;if(ty==="object"&&properties)
for(let key3 in properties)assignDefault(it,key3,properties[key3].default);else ty==="array"&&Array.isArray(items2)&&items2.
forEach((sch,i)=>assignDefault(it,i,sch.default))}exports.assignDefaults=assignDefaults;function assignDefault(it,prop,defaultValue){
let{gen,compositeRule,data:data2,opts}=it;if(defaultValue===void 0)return;let childData=(0,codegen_1._)`${data2}${(0,codegen_1.
getProperty)(prop)}`;if(compositeRule){(0,util_1.checkStrictMode)(it,`default is ignored for: ${childData}`);return}let condition=(0,codegen_1.
_)`${childData} === undefined`;opts.useDefaults==="empty"&&(condition=(0,codegen_1._)`${condition} || ${childData} === null || ${childData} === ""`),
gen.if(condition,(0,codegen_1._)`${childData} = ${(0,codegen_1.stringify)(defaultValue)}`)}}});var require_code2=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/code.js"(exports){"use s\
trict";Object.defineProperty(exports,"__esModule",{value:!0});exports.validateUnion=exports.validateArray=exports.usePattern=
exports.callValidateCode=exports.schemaProperties=exports.allSchemaProperties=exports.noPropertyInData=exports.propertyInData=
exports.isOwnProperty=exports.hasPropFunc=exports.reportMissingProp=exports.checkMissingProp=exports.checkReportMissingProp=
void 0;var codegen_1=require_codegen(),util_1=require_util(),names_1=require_names(),util_2=require_util();function checkReportMissingProp(cxt,prop){
let{gen,data:data2,it}=cxt;gen.if(noPropertyInData(gen,data2,prop,it.opts.ownProperties),()=>{cxt.setParams({missingProperty:(0,codegen_1.
_)`${prop}`},!0),cxt.error()})}exports.checkReportMissingProp=checkReportMissingProp;function checkMissingProp({gen,data:data2,
it:{opts}},properties,missing){return(0,codegen_1.or)(...properties.map(prop=>(0,codegen_1.and)(noPropertyInData(gen,data2,
prop,opts.ownProperties),(0,codegen_1._)`${missing} = ${prop}`)))}exports.checkMissingProp=checkMissingProp;function reportMissingProp(cxt,missing){
cxt.setParams({missingProperty:missing},!0),cxt.error()}exports.reportMissingProp=reportMissingProp;function hasPropFunc(gen){
return gen.scopeValue("func",{ref:Object.prototype.hasOwnProperty,code:(0,codegen_1._)`Object.prototype.hasOwnProperty`})}
exports.hasPropFunc=hasPropFunc;function isOwnProperty(gen,data2,property){return(0,codegen_1._)`${hasPropFunc(gen)}.call(${data2}, ${property})`}
exports.isOwnProperty=isOwnProperty;function propertyInData(gen,data2,property,ownProperties){let cond=(0,codegen_1._)`${data2}${(0,codegen_1.
getProperty)(property)} !== undefined`;return ownProperties?(0,codegen_1._)`${cond} && ${isOwnProperty(gen,data2,property)}`:
cond}exports.propertyInData=propertyInData;function noPropertyInData(gen,data2,property,ownProperties){let cond=(0,codegen_1.
_)`${data2}${(0,codegen_1.getProperty)(property)} === undefined`;return ownProperties?(0,codegen_1.or)(cond,(0,codegen_1.
not)(isOwnProperty(gen,data2,property))):cond}exports.noPropertyInData=noPropertyInData;function allSchemaProperties(schemaMap){
return schemaMap?Object.keys(schemaMap).filter(p=>p!=="__proto__"):[]}exports.allSchemaProperties=allSchemaProperties;function schemaProperties(it,schemaMap){
return allSchemaProperties(schemaMap).filter(p=>!(0,util_1.alwaysValidSchema)(it,schemaMap[p]))}exports.schemaProperties=
schemaProperties;function callValidateCode({schemaCode,data:data2,it:{gen,topSchemaRef,schemaPath,errorPath},it},func,context,passSchema){
let dataAndSchema=passSchema?(0,codegen_1._)`${schemaCode}, ${data2}, ${topSchemaRef}${schemaPath}`:data2,valCxt=[[names_1.
default.instancePath,(0,codegen_1.strConcat)(names_1.default.instancePath,errorPath)],[names_1.default.parentData,it.parentData],
[names_1.default.parentDataProperty,it.parentDataProperty],[names_1.default.rootData,names_1.default.rootData]];it.opts.
dynamicRef&&valCxt.push([names_1.default.dynamicAnchors,names_1.default.dynamicAnchors]);let args=(0,codegen_1._)`${dataAndSchema}, ${gen.
object(...valCxt)}`;return context!==codegen_1.nil?(0,codegen_1._)`${func}.call(${context}, ${args})`:(0,codegen_1._)`${func}(${args})`}
exports.callValidateCode=callValidateCode;var newRegExp=(0,codegen_1._)`new RegExp`;function usePattern({gen,it:{opts}},pattern){
let u3=opts.unicodeRegExp?"u":"",{regExp}=opts.code,rx=regExp(pattern,u3);return gen.scopeValue("pattern",{key:rx.toString(),
ref:rx,code:(0,codegen_1._)`${regExp.code==="new RegExp"?newRegExp:(0,util_2.useFunc)(gen,regExp)}(${pattern}, ${u3})`})}
exports.usePattern=usePattern;function validateArray(cxt){let{gen,data:data2,keyword,it}=cxt,valid=gen.name("valid");if(it.
allErrors){let validArr=gen.let("valid",!0);return validateItems(()=>gen.assign(validArr,!1)),validArr}return gen.var(valid,
!0),validateItems(()=>gen.break()),valid;function validateItems(notValid){let len=gen.const("len",(0,codegen_1._)`${data2}.length`);
gen.forRange("i",0,len,i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.Type.Num},valid),gen.if((0,codegen_1.not)(
valid),notValid)})}}exports.validateArray=validateArray;function validateUnion(cxt){let{gen,schema:schema4,keyword,it}=cxt;
if(!Array.isArray(schema4))throw new Error("ajv implementation error");if(schema4.some(sch=>(0,util_1.alwaysValidSchema)(
it,sch))&&!it.opts.unevaluated)return;let valid=gen.let("valid",!1),schValid=gen.name("_valid");gen.block(()=>schema4.forEach(
(_sch,i)=>{let schCxt=cxt.subschema({keyword,schemaProp:i,compositeRule:!0},schValid);gen.assign(valid,(0,codegen_1._)`${valid} || ${schValid}`),
cxt.mergeValidEvaluated(schCxt,schValid)||gen.if((0,codegen_1.not)(valid))})),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(
!0))}exports.validateUnion=validateUnion}});var require_keyword=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/keyword.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.validateKeywordUsage=exports.validSchemaType=
exports.funcKeywordCode=exports.macroKeywordCode=void 0;var codegen_1=require_codegen(),names_1=require_names(),code_1=require_code2(),
errors_1=require_errors();function macroKeywordCode(cxt,def){let{gen,keyword,schema:schema4,parentSchema,it}=cxt,macroSchema=def.
macro.call(it.self,schema4,parentSchema,it),schemaRef=useKeyword(gen,keyword,macroSchema);it.opts.validateSchema!==!1&&it.
self.validateSchema(macroSchema,!0);let valid=gen.name("valid");cxt.subschema({schema:macroSchema,schemaPath:codegen_1.nil,
errSchemaPath:`${it.errSchemaPath}/${keyword}`,topSchemaRef:schemaRef,compositeRule:!0},valid),cxt.pass(valid,()=>cxt.error(
!0))}exports.macroKeywordCode=macroKeywordCode;function funcKeywordCode(cxt,def){var _a;let{gen,keyword,schema:schema4,parentSchema,
$data,it}=cxt;checkAsyncKeyword(it,def);let validate=!$data&&def.compile?def.compile.call(it.self,schema4,parentSchema,it):
def.validate,validateRef=useKeyword(gen,keyword,validate),valid=gen.let("valid");cxt.block$data(valid,validateKeyword),cxt.
ok((_a=def.valid)!==null&&_a!==void 0?_a:valid);function validateKeyword(){if(def.errors===!1)assignValid(),def.modifying&&
modifyData(cxt),reportErrs(()=>cxt.error());else{let ruleErrs=def.async?validateAsync():validateSync();def.modifying&&modifyData(
cxt),reportErrs(()=>addErrs(cxt,ruleErrs))}}function validateAsync(){let ruleErrs=gen.let("ruleErrs",null);return gen.try(
()=>assignValid((0,codegen_1._)`await `),e=>gen.assign(valid,!1).if((0,codegen_1._)`${e} instanceof ${it.ValidationError}`,
()=>gen.assign(ruleErrs,(0,codegen_1._)`${e}.errors`),()=>gen.throw(e))),ruleErrs}function validateSync(){let validateErrs=(0,codegen_1.
_)`${validateRef}.errors`;return gen.assign(validateErrs,null),assignValid(codegen_1.nil),validateErrs}function assignValid(_await=def.
async?(0,codegen_1._)`await `:codegen_1.nil){let passCxt=it.opts.passContext?names_1.default.this:names_1.default.self,passSchema=!("\
compile"in def&&!$data||def.schema===!1);gen.assign(valid,(0,codegen_1._)`${_await}${(0,code_1.callValidateCode)(cxt,validateRef,
passCxt,passSchema)}`,def.modifying)}function reportErrs(errors){var _a2;gen.if((0,codegen_1.not)((_a2=def.valid)!==null&&
_a2!==void 0?_a2:valid),errors)}}exports.funcKeywordCode=funcKeywordCode;function modifyData(cxt){let{gen,data:data2,it}=cxt;
gen.if(it.parentData,()=>gen.assign(data2,(0,codegen_1._)`${it.parentData}[${it.parentDataProperty}]`))}function addErrs(cxt,errs){
let{gen}=cxt;gen.if((0,codegen_1._)`Array.isArray(${errs})`,()=>{gen.assign(names_1.default.vErrors,(0,codegen_1._)`${names_1.
default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`).assign(names_1.default.errors,(0,codegen_1.
_)`${names_1.default.vErrors}.length`),(0,errors_1.extendErrors)(cxt)},()=>cxt.error())}function checkAsyncKeyword({schemaEnv},def){
if(def.async&&!schemaEnv.$async)throw new Error("async keyword in sync schema")}function useKeyword(gen,keyword,result){
if(result===void 0)throw new Error(`keyword "${keyword}" failed to compile`);return gen.scopeValue("keyword",typeof result==
"function"?{ref:result}:{ref:result,code:(0,codegen_1.stringify)(result)})}function validSchemaType(schema4,schemaType,allowUndefined=!1){
return!schemaType.length||schemaType.some(st=>st==="array"?Array.isArray(schema4):st==="object"?schema4&&typeof schema4==
"object"&&!Array.isArray(schema4):typeof schema4==st||allowUndefined&&typeof schema4>"u")}exports.validSchemaType=validSchemaType;
function validateKeywordUsage({schema:schema4,opts,self,errSchemaPath},def,keyword){if(Array.isArray(def.keyword)?!def.keyword.
includes(keyword):def.keyword!==keyword)throw new Error("ajv implementation error");let deps=def.dependencies;if(deps?.some(
kwd=>!Object.prototype.hasOwnProperty.call(schema4,kwd)))throw new Error(`parent schema must have dependencies of ${keyword}\
: ${deps.join(",")}`);if(def.validateSchema&&!def.validateSchema(schema4[keyword])){let msg=`keyword "${keyword}" value \
is invalid at path "${errSchemaPath}": `+self.errorsText(def.validateSchema.errors);if(opts.validateSchema==="log")self.
logger.error(msg);else throw new Error(msg)}}exports.validateKeywordUsage=validateKeywordUsage}});var require_subschema=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/subschema.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.extendSubschemaMode=exports.extendSubschemaData=
exports.getSubschema=void 0;var codegen_1=require_codegen(),util_1=require_util();function getSubschema(it,{keyword,schemaProp,
schema:schema4,schemaPath,errSchemaPath,topSchemaRef}){if(keyword!==void 0&&schema4!==void 0)throw new Error('both "keyw\
ord" and "schema" passed, only one allowed');if(keyword!==void 0){let sch=it.schema[keyword];return schemaProp===void 0?
{schema:sch,schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.getProperty)(keyword)}`,errSchemaPath:`${it.errSchemaPath}\
/${keyword}`}:{schema:sch[schemaProp],schemaPath:(0,codegen_1._)`${it.schemaPath}${(0,codegen_1.getProperty)(keyword)}${(0,codegen_1.
getProperty)(schemaProp)}`,errSchemaPath:`${it.errSchemaPath}/${keyword}/${(0,util_1.escapeFragment)(schemaProp)}`}}if(schema4!==
void 0){if(schemaPath===void 0||errSchemaPath===void 0||topSchemaRef===void 0)throw new Error('"schemaPath", "errSchemaP\
ath" and "topSchemaRef" are required with "schema"');return{schema:schema4,schemaPath,topSchemaRef,errSchemaPath}}throw new Error(
'either "keyword" or "schema" must be passed')}exports.getSubschema=getSubschema;function extendSubschemaData(subschema,it,{
dataProp,dataPropType:dpType,data:data2,dataTypes,propertyName}){if(data2!==void 0&&dataProp!==void 0)throw new Error('b\
oth "data" and "dataProp" passed, only one allowed');let{gen}=it;if(dataProp!==void 0){let{errorPath,dataPathArr,opts}=it,
nextData=gen.let("data",(0,codegen_1._)`${it.data}${(0,codegen_1.getProperty)(dataProp)}`,!0);dataContextProps(nextData),
subschema.errorPath=(0,codegen_1.str)`${errorPath}${(0,util_1.getErrorPath)(dataProp,dpType,opts.jsPropertySyntax)}`,subschema.
parentDataProperty=(0,codegen_1._)`${dataProp}`,subschema.dataPathArr=[...dataPathArr,subschema.parentDataProperty]}if(data2!==
void 0){let nextData=data2 instanceof codegen_1.Name?data2:gen.let("data",data2,!0);dataContextProps(nextData),propertyName!==
void 0&&(subschema.propertyName=propertyName)}dataTypes&&(subschema.dataTypes=dataTypes);function dataContextProps(_nextData){
subschema.data=_nextData,subschema.dataLevel=it.dataLevel+1,subschema.dataTypes=[],it.definedProperties=new Set,subschema.
parentData=it.data,subschema.dataNames=[...it.dataNames,_nextData]}}exports.extendSubschemaData=extendSubschemaData;function extendSubschemaMode(subschema,{
jtdDiscriminator,jtdMetadata,compositeRule,createErrors,allErrors}){compositeRule!==void 0&&(subschema.compositeRule=compositeRule),
createErrors!==void 0&&(subschema.createErrors=createErrors),allErrors!==void 0&&(subschema.allErrors=allErrors),subschema.
jtdDiscriminator=jtdDiscriminator,subschema.jtdMetadata=jtdMetadata}exports.extendSubschemaMode=extendSubschemaMode}});var require_fast_deep_equal=__commonJS({"node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports,module){
"use strict";module.exports=function equal(a,b){if(a===b)return!0;if(a&&b&&typeof a=="object"&&typeof b=="object"){if(a.
constructor!==b.constructor)return!1;var length,i,keys2;if(Array.isArray(a)){if(length=a.length,length!=b.length)return!1;
for(i=length;i--!==0;)if(!equal(a[i],b[i]))return!1;return!0}if(a.constructor===RegExp)return a.source===b.source&&a.flags===
b.flags;if(a.valueOf!==Object.prototype.valueOf)return a.valueOf()===b.valueOf();if(a.toString!==Object.prototype.toString)
return a.toString()===b.toString();if(keys2=Object.keys(a),length=keys2.length,length!==Object.keys(b).length)return!1;for(i=
length;i--!==0;)if(!Object.prototype.hasOwnProperty.call(b,keys2[i]))return!1;for(i=length;i--!==0;){var key3=keys2[i];if(!equal(
a[key3],b[key3]))return!1}return!0}return a!==a&&b!==b}}});var require_json_schema_traverse=__commonJS({"node_modules/.pnpm/json-schema-traverse@1.0.0/node_modules/json-schema-tra\
verse/index.js"(exports,module){"use strict";var traverse=module.exports=function(schema4,opts,cb){typeof opts=="functio\
n"&&(cb=opts,opts={}),cb=opts.cb||cb;var pre=typeof cb=="function"?cb:cb.pre||function(){},post=cb.post||function(){};_traverse(
opts,pre,post,schema4,"",schema4)};traverse.keywords={additionalItems:!0,items:!0,contains:!0,additionalProperties:!0,propertyNames:!0,
not:!0,if:!0,then:!0,else:!0};traverse.arrayKeywords={items:!0,allOf:!0,anyOf:!0,oneOf:!0};traverse.propsKeywords={$defs:!0,
definitions:!0,properties:!0,patternProperties:!0,dependencies:!0};traverse.skipKeywords={default:!0,enum:!0,const:!0,required:!0,
maximum:!0,minimum:!0,exclusiveMaximum:!0,exclusiveMinimum:!0,multipleOf:!0,maxLength:!0,minLength:!0,pattern:!0,format:!0,
maxItems:!0,minItems:!0,uniqueItems:!0,maxProperties:!0,minProperties:!0};function _traverse(opts,pre,post,schema4,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,parentSchema,keyIndex){
if(schema4&&typeof schema4=="object"&&!Array.isArray(schema4)){pre(schema4,jsonPtr,rootSchema,parentJsonPtr,parentKeyword,
parentSchema,keyIndex);for(var key3 in schema4){var sch=schema4[key3];if(Array.isArray(sch)){if(key3 in traverse.arrayKeywords)
for(var i=0;i<sch.length;i++)_traverse(opts,pre,post,sch[i],jsonPtr+"/"+key3+"/"+i,rootSchema,jsonPtr,key3,schema4,i)}else if(key3 in
traverse.propsKeywords){if(sch&&typeof sch=="object")for(var prop in sch)_traverse(opts,pre,post,sch[prop],jsonPtr+"/"+key3+
"/"+escapeJsonPtr(prop),rootSchema,jsonPtr,key3,schema4,prop)}else(key3 in traverse.keywords||opts.allKeys&&!(key3 in traverse.
skipKeywords))&&_traverse(opts,pre,post,sch,jsonPtr+"/"+key3,rootSchema,jsonPtr,key3,schema4)}post(schema4,jsonPtr,rootSchema,
parentJsonPtr,parentKeyword,parentSchema,keyIndex)}}function escapeJsonPtr(str){return str.replace(/~/g,"~0").replace(/\//g,
"~1")}}});var require_resolve=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/resolve.js"(exports){"use s\
trict";Object.defineProperty(exports,"__esModule",{value:!0});exports.getSchemaRefs=exports.resolveUrl=exports.normalizeId=
exports._getFullPath=exports.getFullPath=exports.inlineRef=void 0;var util_1=require_util(),equal=require_fast_deep_equal(),
traverse=require_json_schema_traverse(),SIMPLE_INLINED=new Set(["type","format","pattern","maxLength","minLength","maxPr\
operties","minProperties","maxItems","minItems","maximum","minimum","uniqueItems","multipleOf","required","enum","const"]);
function inlineRef(schema4,limit=!0){return typeof schema4=="boolean"?!0:limit===!0?!hasRef(schema4):limit?countKeys(schema4)<=
limit:!1}exports.inlineRef=inlineRef;var REF_KEYWORDS=new Set(["$ref","$recursiveRef","$recursiveAnchor","$dynamicRef","\
$dynamicAnchor"]);function hasRef(schema4){for(let key3 in schema4){if(REF_KEYWORDS.has(key3))return!0;let sch=schema4[key3];
if(Array.isArray(sch)&&sch.some(hasRef)||typeof sch=="object"&&hasRef(sch))return!0}return!1}function countKeys(schema4){
let count2=0;for(let key3 in schema4){if(key3==="$ref")return 1/0;if(count2++,!SIMPLE_INLINED.has(key3)&&(typeof schema4[key3]==
"object"&&(0,util_1.eachItem)(schema4[key3],sch=>count2+=countKeys(sch)),count2===1/0))return 1/0}return count2}function getFullPath(resolver,id="",normalize3){
normalize3!==!1&&(id=normalizeId(id));let p=resolver.parse(id);return _getFullPath(resolver,p)}exports.getFullPath=getFullPath;
function _getFullPath(resolver,p){return resolver.serialize(p).split("#")[0]+"#"}exports._getFullPath=_getFullPath;var TRAILING_SLASH_HASH=/#\/?$/;
function normalizeId(id){return id?id.replace(TRAILING_SLASH_HASH,""):""}exports.normalizeId=normalizeId;function resolveUrl(resolver,baseId,id){
return id=normalizeId(id),resolver.resolve(baseId,id)}exports.resolveUrl=resolveUrl;var ANCHOR=/^[a-z_][-a-z0-9._]*$/i;function getSchemaRefs(schema4,baseId){
if(typeof schema4=="boolean")return{};let{schemaId,uriResolver}=this.opts,schId=normalizeId(schema4[schemaId]||baseId),baseIds={
"":schId},pathPrefix=getFullPath(uriResolver,schId,!1),localRefs={},schemaRefs=new Set;return traverse(schema4,{allKeys:!0},
(sch,jsonPtr,_,parentJsonPtr)=>{if(parentJsonPtr===void 0)return;let fullPath=pathPrefix+jsonPtr,innerBaseId=baseIds[parentJsonPtr];
typeof sch[schemaId]=="string"&&(innerBaseId=addRef.call(this,sch[schemaId])),addAnchor.call(this,sch.$anchor),addAnchor.
call(this,sch.$dynamicAnchor),baseIds[jsonPtr]=innerBaseId;function addRef(ref){let _resolve=this.opts.uriResolver.resolve;
if(ref=normalizeId(innerBaseId?_resolve(innerBaseId,ref):ref),schemaRefs.has(ref))throw ambiguos(ref);schemaRefs.add(ref);
let schOrRef=this.refs[ref];return typeof schOrRef=="string"&&(schOrRef=this.refs[schOrRef]),typeof schOrRef=="object"?checkAmbiguosRef(
sch,schOrRef.schema,ref):ref!==normalizeId(fullPath)&&(ref[0]==="#"?(checkAmbiguosRef(sch,localRefs[ref],ref),localRefs[ref]=
sch):this.refs[ref]=fullPath),ref}function addAnchor(anchor){if(typeof anchor=="string"){if(!ANCHOR.test(anchor))throw new Error(
`invalid anchor "${anchor}"`);addRef.call(this,`#${anchor}`)}}}),localRefs;function checkAmbiguosRef(sch1,sch2,ref){if(sch2!==
void 0&&!equal(sch1,sch2))throw ambiguos(ref)}function ambiguos(ref){return new Error(`reference "${ref}" resolves to mo\
re than one schema`)}}exports.getSchemaRefs=getSchemaRefs}});var require_validate=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/validate/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.getData=exports.KeywordCxt=exports.validateFunctionCode=
void 0;var boolSchema_1=require_boolSchema(),dataType_1=require_dataType(),applicability_1=require_applicability(),dataType_2=require_dataType(),
defaults_1=require_defaults(),keyword_1=require_keyword(),subschema_1=require_subschema(),codegen_1=require_codegen(),names_1=require_names(),
resolve_1=require_resolve(),util_1=require_util(),errors_1=require_errors();function validateFunctionCode(it){if(isSchemaObj(
it)&&(checkKeywords(it),schemaCxtHasRules(it))){topSchemaObjCode(it);return}validateFunction(it,()=>(0,boolSchema_1.topBoolOrEmptySchema)(
it))}exports.validateFunctionCode=validateFunctionCode;function validateFunction({gen,validateName,schema:schema4,schemaEnv,
opts},body){opts.code.es5?gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${names_1.default.valCxt}`,schemaEnv.
$async,()=>{gen.code((0,codegen_1._)`"use strict"; ${funcSourceUrl(schema4,opts)}`),destructureValCxtES5(gen,opts),gen.code(
body)}):gen.func(validateName,(0,codegen_1._)`${names_1.default.data}, ${destructureValCxt(opts)}`,schemaEnv.$async,()=>gen.
code(funcSourceUrl(schema4,opts)).code(body))}function destructureValCxt(opts){return(0,codegen_1._)`{${names_1.default.
instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.
default.data}${opts.dynamicRef?(0,codegen_1._)`, ${names_1.default.dynamicAnchors}={}`:codegen_1.nil}}={}`}function destructureValCxtES5(gen,opts){
gen.if(names_1.default.valCxt,()=>{gen.var(names_1.default.instancePath,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.
default.instancePath}`),gen.var(names_1.default.parentData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentData}`),
gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.parentDataProperty}`),
gen.var(names_1.default.rootData,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.rootData}`),opts.dynamicRef&&
gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`)},()=>{
gen.var(names_1.default.instancePath,(0,codegen_1._)`""`),gen.var(names_1.default.parentData,(0,codegen_1._)`undefined`),
gen.var(names_1.default.parentDataProperty,(0,codegen_1._)`undefined`),gen.var(names_1.default.rootData,names_1.default.
data),opts.dynamicRef&&gen.var(names_1.default.dynamicAnchors,(0,codegen_1._)`{}`)})}function topSchemaObjCode(it){let{schema:schema4,
opts,gen}=it;validateFunction(it,()=>{opts.$comment&&schema4.$comment&&commentKeyword(it),checkNoDefault(it),gen.let(names_1.
default.vErrors,null),gen.let(names_1.default.errors,0),opts.unevaluated&&resetEvaluated(it),typeAndKeywords(it),returnResults(
it)})}function resetEvaluated(it){let{gen,validateName}=it;it.evaluated=gen.const("evaluated",(0,codegen_1._)`${validateName}.evaluated`),
gen.if((0,codegen_1._)`${it.evaluated}.dynamicProps`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.props`,(0,codegen_1.
_)`undefined`)),gen.if((0,codegen_1._)`${it.evaluated}.dynamicItems`,()=>gen.assign((0,codegen_1._)`${it.evaluated}.items`,
(0,codegen_1._)`undefined`))}function funcSourceUrl(schema4,opts){let schId=typeof schema4=="object"&&schema4[opts.schemaId];
return schId&&(opts.code.source||opts.code.process)?(0,codegen_1._)`/*# sourceURL=${schId} */`:codegen_1.nil}function subschemaCode(it,valid){
if(isSchemaObj(it)&&(checkKeywords(it),schemaCxtHasRules(it))){subSchemaObjCode(it,valid);return}(0,boolSchema_1.boolOrEmptySchema)(
it,valid)}function schemaCxtHasRules({schema:schema4,self}){if(typeof schema4=="boolean")return!schema4;for(let key3 in schema4)
if(self.RULES.all[key3])return!0;return!1}function isSchemaObj(it){return typeof it.schema!="boolean"}function subSchemaObjCode(it,valid){
let{schema:schema4,gen,opts}=it;opts.$comment&&schema4.$comment&&commentKeyword(it),updateContext(it),checkAsyncSchema(it);
let errsCount=gen.const("_errs",names_1.default.errors);typeAndKeywords(it,errsCount),gen.var(valid,(0,codegen_1._)`${errsCount} === ${names_1.
default.errors}`)}function checkKeywords(it){(0,util_1.checkUnknownRules)(it),checkRefsAndKeywords(it)}function typeAndKeywords(it,errsCount){
if(it.opts.jtd)return schemaKeywords(it,[],!1,errsCount);let types=(0,dataType_1.getSchemaTypes)(it.schema),checkedTypes=(0,dataType_1.
coerceAndCheckDataType)(it,types);schemaKeywords(it,types,!checkedTypes,errsCount)}function checkRefsAndKeywords(it){let{
schema:schema4,errSchemaPath,opts,self}=it;schema4.$ref&&opts.ignoreKeywordsWithRef&&(0,util_1.schemaHasRulesButRef)(schema4,
self.RULES)&&self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`)}function checkNoDefault(it){
let{schema:schema4,opts}=it;schema4.default!==void 0&&opts.useDefaults&&opts.strictSchema&&(0,util_1.checkStrictMode)(it,
"default is ignored in the schema root")}function updateContext(it){let schId=it.schema[it.opts.schemaId];schId&&(it.baseId=
(0,resolve_1.resolveUrl)(it.opts.uriResolver,it.baseId,schId))}function checkAsyncSchema(it){if(it.schema.$async&&!it.schemaEnv.
$async)throw new Error("async schema in sync schema")}function commentKeyword({gen,schemaEnv,schema:schema4,errSchemaPath,
opts}){let msg=schema4.$comment;if(opts.$comment===!0)gen.code((0,codegen_1._)`${names_1.default.self}.logger.log(${msg})`);else if(typeof opts.
$comment=="function"){let schemaPath=(0,codegen_1.str)`${errSchemaPath}/$comment`,rootName=gen.scopeValue("root",{ref:schemaEnv.
root});gen.code((0,codegen_1._)`${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`)}}function returnResults(it){
let{gen,schemaEnv,validateName,ValidationError,opts}=it;schemaEnv.$async?gen.if((0,codegen_1._)`${names_1.default.errors} === 0`,
()=>gen.return(names_1.default.data),()=>gen.throw((0,codegen_1._)`new ${ValidationError}(${names_1.default.vErrors})`)):
(gen.assign((0,codegen_1._)`${validateName}.errors`,names_1.default.vErrors),opts.unevaluated&&assignEvaluated(it),gen.return(
(0,codegen_1._)`${names_1.default.errors} === 0`))}function assignEvaluated({gen,evaluated,props,items:items2}){props instanceof
codegen_1.Name&&gen.assign((0,codegen_1._)`${evaluated}.props`,props),items2 instanceof codegen_1.Name&&gen.assign((0,codegen_1.
_)`${evaluated}.items`,items2)}function schemaKeywords(it,types,typeErrors,errsCount){let{gen,schema:schema4,data:data2,
allErrors,opts,self}=it,{RULES}=self;if(schema4.$ref&&(opts.ignoreKeywordsWithRef||!(0,util_1.schemaHasRulesButRef)(schema4,
RULES))){gen.block(()=>keywordCode(it,"$ref",RULES.all.$ref.definition));return}opts.jtd||checkStrictTypes(it,types),gen.
block(()=>{for(let group2 of RULES.rules)groupKeywords(group2);groupKeywords(RULES.post)});function groupKeywords(group2){
(0,applicability_1.shouldUseGroup)(schema4,group2)&&(group2.type?(gen.if((0,dataType_2.checkDataType)(group2.type,data2,
opts.strictNumbers)),iterateKeywords(it,group2),types.length===1&&types[0]===group2.type&&typeErrors&&(gen.else(),(0,dataType_2.
reportTypeError)(it)),gen.endIf()):iterateKeywords(it,group2),allErrors||gen.if((0,codegen_1._)`${names_1.default.errors} === ${errsCount||
0}`))}}function iterateKeywords(it,group2){let{gen,schema:schema4,opts:{useDefaults}}=it;useDefaults&&(0,defaults_1.assignDefaults)(
it,group2.type),gen.block(()=>{for(let rule2 of group2.rules)(0,applicability_1.shouldUseRule)(schema4,rule2)&&keywordCode(
it,rule2.keyword,rule2.definition,group2.type)})}function checkStrictTypes(it,types){it.schemaEnv.meta||!it.opts.strictTypes||
(checkContextTypes(it,types),it.opts.allowUnionTypes||checkMultipleTypes(it,types),checkKeywordTypes(it,it.dataTypes))}function checkContextTypes(it,types){
if(types.length){if(!it.dataTypes.length){it.dataTypes=types;return}types.forEach(t=>{includesType(it.dataTypes,t)||strictTypesError(
it,`type "${t}" not allowed by context "${it.dataTypes.join(",")}"`)}),narrowSchemaTypes(it,types)}}function checkMultipleTypes(it,ts){
ts.length>1&&!(ts.length===2&&ts.includes("null"))&&strictTypesError(it,"use allowUnionTypes to allow union type keyword")}
function checkKeywordTypes(it,ts){let rules2=it.self.RULES.all;for(let keyword in rules2){let rule2=rules2[keyword];if(typeof rule2==
"object"&&(0,applicability_1.shouldUseRule)(it.schema,rule2)){let{type}=rule2.definition;type.length&&!type.some(t=>hasApplicableType(
ts,t))&&strictTypesError(it,`missing type "${type.join(",")}" for keyword "${keyword}"`)}}}function hasApplicableType(schTs,kwdT){
return schTs.includes(kwdT)||kwdT==="number"&&schTs.includes("integer")}function includesType(ts,t){return ts.includes(t)||
t==="integer"&&ts.includes("number")}function narrowSchemaTypes(it,withTypes){let ts=[];for(let t of it.dataTypes)includesType(
withTypes,t)?ts.push(t):withTypes.includes("integer")&&t==="number"&&ts.push("integer");it.dataTypes=ts}function strictTypesError(it,msg){
let schemaPath=it.schemaEnv.baseId+it.errSchemaPath;msg+=` at "${schemaPath}" (strictTypes)`,(0,util_1.checkStrictMode)(
it,msg,it.opts.strictTypes)}var KeywordCxt=class{constructor(it,def,keyword){if((0,keyword_1.validateKeywordUsage)(it,def,
keyword),this.gen=it.gen,this.allErrors=it.allErrors,this.keyword=keyword,this.data=it.data,this.schema=it.schema[keyword],
this.$data=def.$data&&it.opts.$data&&this.schema&&this.schema.$data,this.schemaValue=(0,util_1.schemaRefOrVal)(it,this.schema,
keyword,this.$data),this.schemaType=def.schemaType,this.parentSchema=it.schema,this.params={},this.it=it,this.def=def,this.
$data)this.schemaCode=it.gen.const("vSchema",getData(this.$data,it));else if(this.schemaCode=this.schemaValue,!(0,keyword_1.
validSchemaType)(this.schema,def.schemaType,def.allowUndefined))throw new Error(`${keyword} value must be ${JSON.stringify(
def.schemaType)}`);("code"in def?def.trackErrors:def.errors!==!1)&&(this.errsCount=it.gen.const("_errs",names_1.default.
errors))}result(condition,successAction,failAction){this.failResult((0,codegen_1.not)(condition),successAction,failAction)}failResult(condition,successAction,failAction){
this.gen.if(condition),failAction?failAction():this.error(),successAction?(this.gen.else(),successAction(),this.allErrors&&
this.gen.endIf()):this.allErrors?this.gen.endIf():this.gen.else()}pass(condition,failAction){this.failResult((0,codegen_1.
not)(condition),void 0,failAction)}fail(condition){if(condition===void 0){this.error(),this.allErrors||this.gen.if(!1);return}
this.gen.if(condition),this.error(),this.allErrors?this.gen.endIf():this.gen.else()}fail$data(condition){if(!this.$data)
return this.fail(condition);let{schemaCode}=this;this.fail((0,codegen_1._)`${schemaCode} !== undefined && (${(0,codegen_1.
or)(this.invalid$data(),condition)})`)}error(append,errorParams,errorPaths){if(errorParams){this.setParams(errorParams),
this._error(append,errorPaths),this.setParams({});return}this._error(append,errorPaths)}_error(append,errorPaths){(append?
errors_1.reportExtraError:errors_1.reportError)(this,this.def.error,errorPaths)}$dataError(){(0,errors_1.reportError)(this,
this.def.$dataError||errors_1.keyword$DataError)}reset(){if(this.errsCount===void 0)throw new Error('add "trackErrors" t\
o keyword definition');(0,errors_1.resetErrorsCount)(this.gen,this.errsCount)}ok(cond){this.allErrors||this.gen.if(cond)}setParams(obj,assign){
assign?Object.assign(this.params,obj):this.params=obj}block$data(valid,codeBlock,$dataValid=codegen_1.nil){this.gen.block(
()=>{this.check$data(valid,$dataValid),codeBlock()})}check$data(valid=codegen_1.nil,$dataValid=codegen_1.nil){if(!this.$data)
return;let{gen,schemaCode,schemaType,def}=this;gen.if((0,codegen_1.or)((0,codegen_1._)`${schemaCode} === undefined`,$dataValid)),
valid!==codegen_1.nil&&gen.assign(valid,!0),(schemaType.length||def.validateSchema)&&(gen.elseIf(this.invalid$data()),this.
$dataError(),valid!==codegen_1.nil&&gen.assign(valid,!1)),gen.else()}invalid$data(){let{gen,schemaCode,schemaType,def,it}=this;
return(0,codegen_1.or)(wrong$DataType(),invalid$DataSchema());function wrong$DataType(){if(schemaType.length){if(!(schemaCode instanceof
codegen_1.Name))throw new Error("ajv implementation error");let st=Array.isArray(schemaType)?schemaType:[schemaType];return(0,codegen_1.
_)`${(0,dataType_2.checkDataTypes)(st,schemaCode,it.opts.strictNumbers,dataType_2.DataType.Wrong)}`}return codegen_1.nil}
function invalid$DataSchema(){if(def.validateSchema){let validateSchemaRef=gen.scopeValue("validate$data",{ref:def.validateSchema});
return(0,codegen_1._)`!${validateSchemaRef}(${schemaCode})`}return codegen_1.nil}}subschema(appl,valid){let subschema=(0,subschema_1.
getSubschema)(this.it,appl);(0,subschema_1.extendSubschemaData)(subschema,this.it,appl),(0,subschema_1.extendSubschemaMode)(
subschema,appl);let nextContext={...this.it,...subschema,items:void 0,props:void 0};return subschemaCode(nextContext,valid),
nextContext}mergeEvaluated(schemaCxt,toName){let{it,gen}=this;it.opts.unevaluated&&(it.props!==!0&&schemaCxt.props!==void 0&&
(it.props=util_1.mergeEvaluated.props(gen,schemaCxt.props,it.props,toName)),it.items!==!0&&schemaCxt.items!==void 0&&(it.
items=util_1.mergeEvaluated.items(gen,schemaCxt.items,it.items,toName)))}mergeValidEvaluated(schemaCxt,valid){let{it,gen}=this;
if(it.opts.unevaluated&&(it.props!==!0||it.items!==!0))return gen.if(valid,()=>this.mergeEvaluated(schemaCxt,codegen_1.Name)),
!0}};exports.KeywordCxt=KeywordCxt;function keywordCode(it,keyword,def,ruleType){let cxt=new KeywordCxt(it,def,keyword);
"code"in def?def.code(cxt,ruleType):cxt.$data&&def.validate?(0,keyword_1.funcKeywordCode)(cxt,def):"macro"in def?(0,keyword_1.
macroKeywordCode)(cxt,def):(def.compile||def.validate)&&(0,keyword_1.funcKeywordCode)(cxt,def)}var JSON_POINTER=/^\/(?:[^~]|~0|~1)*$/,
RELATIVE_JSON_POINTER=/^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;function getData($data,{dataLevel,dataNames,dataPathArr}){let jsonPointer,
data2;if($data==="")return names_1.default.rootData;if($data[0]==="/"){if(!JSON_POINTER.test($data))throw new Error(`Inv\
alid JSON-pointer: ${$data}`);jsonPointer=$data,data2=names_1.default.rootData}else{let matches2=RELATIVE_JSON_POINTER.exec(
$data);if(!matches2)throw new Error(`Invalid JSON-pointer: ${$data}`);let up=+matches2[1];if(jsonPointer=matches2[2],jsonPointer===
"#"){if(up>=dataLevel)throw new Error(errorMsg("property/index",up));return dataPathArr[dataLevel-up]}if(up>dataLevel)throw new Error(
errorMsg("data",up));if(data2=dataNames[dataLevel-up],!jsonPointer)return data2}let expr=data2,segments=jsonPointer.split(
"/");for(let segment of segments)segment&&(data2=(0,codegen_1._)`${data2}${(0,codegen_1.getProperty)((0,util_1.unescapeJsonPointer)(
segment))}`,expr=(0,codegen_1._)`${expr} && ${data2}`);return expr;function errorMsg(pointerType,up){return`Cannot acces\
s ${pointerType} ${up} levels up, current level is ${dataLevel}`}}exports.getData=getData}});var require_validation_error=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/validation_error.j\
s"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var ValidationError=class extends Error{constructor(errors){
super("validation failed"),this.errors=errors,this.ajv=this.validation=!0}};exports.default=ValidationError}});var require_ref_error=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/ref_error.js"(exports){"u\
se strict";Object.defineProperty(exports,"__esModule",{value:!0});var resolve_1=require_resolve(),MissingRefError=class extends Error{constructor(resolver,baseId,ref,msg){
super(msg||`can't resolve reference ${ref} from id ${baseId}`),this.missingRef=(0,resolve_1.resolveUrl)(resolver,baseId,
ref),this.missingSchema=(0,resolve_1.normalizeId)((0,resolve_1.getFullPath)(resolver,this.missingRef))}};exports.default=
MissingRefError}});var require_compile=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/compile/index.js"(exports){"use str\
ict";Object.defineProperty(exports,"__esModule",{value:!0});exports.resolveSchema=exports.getCompilingSchema=exports.resolveRef=
exports.compileSchema=exports.SchemaEnv=void 0;var codegen_1=require_codegen(),validation_error_1=require_validation_error(),
names_1=require_names(),resolve_1=require_resolve(),util_1=require_util(),validate_1=require_validate(),SchemaEnv=class{constructor(env){
var _a;this.refs={},this.dynamicAnchors={};let schema4;typeof env.schema=="object"&&(schema4=env.schema),this.schema=env.
schema,this.schemaId=env.schemaId,this.root=env.root||this,this.baseId=(_a=env.baseId)!==null&&_a!==void 0?_a:(0,resolve_1.
normalizeId)(schema4?.[env.schemaId||"$id"]),this.schemaPath=env.schemaPath,this.localRefs=env.localRefs,this.meta=env.meta,
this.$async=schema4?.$async,this.refs={}}};exports.SchemaEnv=SchemaEnv;function compileSchema(sch){let _sch=getCompilingSchema.
call(this,sch);if(_sch)return _sch;let rootId=(0,resolve_1.getFullPath)(this.opts.uriResolver,sch.root.baseId),{es5,lines}=this.
opts.code,{ownProperties}=this.opts,gen=new codegen_1.CodeGen(this.scope,{es5,lines,ownProperties}),_ValidationError;sch.
$async&&(_ValidationError=gen.scopeValue("Error",{ref:validation_error_1.default,code:(0,codegen_1._)`require("ajv/dist/runtime/validation_error").default`}));
let validateName=gen.scopeName("validate");sch.validateName=validateName;let schemaCxt={gen,allErrors:this.opts.allErrors,
data:names_1.default.data,parentData:names_1.default.parentData,parentDataProperty:names_1.default.parentDataProperty,dataNames:[
names_1.default.data],dataPathArr:[codegen_1.nil],dataLevel:0,dataTypes:[],definedProperties:new Set,topSchemaRef:gen.scopeValue(
"schema",this.opts.code.source===!0?{ref:sch.schema,code:(0,codegen_1.stringify)(sch.schema)}:{ref:sch.schema}),validateName,
ValidationError:_ValidationError,schema:sch.schema,schemaEnv:sch,rootId,baseId:sch.baseId||rootId,schemaPath:codegen_1.nil,
errSchemaPath:sch.schemaPath||(this.opts.jtd?"":"#"),errorPath:(0,codegen_1._)`""`,opts:this.opts,self:this},sourceCode;
try{this._compilations.add(sch),(0,validate_1.validateFunctionCode)(schemaCxt),gen.optimize(this.opts.code.optimize);let validateCode=gen.
toString();sourceCode=`${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`,this.opts.code.process&&(sourceCode=
this.opts.code.process(sourceCode,sch));let validate=new Function(`${names_1.default.self}`,`${names_1.default.scope}`,sourceCode)(
this,this.scope.get());if(this.scope.value(validateName,{ref:validate}),validate.errors=null,validate.schema=sch.schema,
validate.schemaEnv=sch,sch.$async&&(validate.$async=!0),this.opts.code.source===!0&&(validate.source={validateName,validateCode,
scopeValues:gen._values}),this.opts.unevaluated){let{props,items:items2}=schemaCxt;validate.evaluated={props:props instanceof
codegen_1.Name?void 0:props,items:items2 instanceof codegen_1.Name?void 0:items2,dynamicProps:props instanceof codegen_1.
Name,dynamicItems:items2 instanceof codegen_1.Name},validate.source&&(validate.source.evaluated=(0,codegen_1.stringify)(
validate.evaluated))}return sch.validate=validate,sch}catch(e){throw delete sch.validate,delete sch.validateName,sourceCode&&
this.logger.error("Error compiling schema, function code:",sourceCode),e}finally{this._compilations.delete(sch)}}exports.
compileSchema=compileSchema;function resolveRef(root,baseId,ref){var _a;ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,
baseId,ref);let schOrFunc=root.refs[ref];if(schOrFunc)return schOrFunc;let _sch=resolve3.call(this,root,ref);if(_sch===void 0){
let schema4=(_a=root.localRefs)===null||_a===void 0?void 0:_a[ref],{schemaId}=this.opts;schema4&&(_sch=new SchemaEnv({schema:schema4,
schemaId,root,baseId}))}if(_sch!==void 0)return root.refs[ref]=inlineOrCompile.call(this,_sch)}exports.resolveRef=resolveRef;
function inlineOrCompile(sch){return(0,resolve_1.inlineRef)(sch.schema,this.opts.inlineRefs)?sch.schema:sch.validate?sch:
compileSchema.call(this,sch)}function getCompilingSchema(schEnv){for(let sch of this._compilations)if(sameSchemaEnv(sch,
schEnv))return sch}exports.getCompilingSchema=getCompilingSchema;function sameSchemaEnv(s1,s2){return s1.schema===s2.schema&&
s1.root===s2.root&&s1.baseId===s2.baseId}function resolve3(root,ref){let sch;for(;typeof(sch=this.refs[ref])=="string";)
ref=sch;return sch||this.schemas[ref]||resolveSchema.call(this,root,ref)}function resolveSchema(root,ref){let p=this.opts.
uriResolver.parse(ref),refPath=(0,resolve_1._getFullPath)(this.opts.uriResolver,p),baseId=(0,resolve_1.getFullPath)(this.
opts.uriResolver,root.baseId,void 0);if(Object.keys(root.schema).length>0&&refPath===baseId)return getJsonPointer.call(this,
p,root);let id=(0,resolve_1.normalizeId)(refPath),schOrRef=this.refs[id]||this.schemas[id];if(typeof schOrRef=="string"){
let sch=resolveSchema.call(this,root,schOrRef);return typeof sch?.schema!="object"?void 0:getJsonPointer.call(this,p,sch)}
if(typeof schOrRef?.schema=="object"){if(schOrRef.validate||compileSchema.call(this,schOrRef),id===(0,resolve_1.normalizeId)(
ref)){let{schema:schema4}=schOrRef,{schemaId}=this.opts,schId=schema4[schemaId];return schId&&(baseId=(0,resolve_1.resolveUrl)(
this.opts.uriResolver,baseId,schId)),new SchemaEnv({schema:schema4,schemaId,root,baseId})}return getJsonPointer.call(this,
p,schOrRef)}}exports.resolveSchema=resolveSchema;var PREVENT_SCOPE_CHANGE=new Set(["properties","patternProperties","enu\
m","dependencies","definitions"]);function getJsonPointer(parsedRef,{baseId,schema:schema4,root}){var _a;if(((_a=parsedRef.
fragment)===null||_a===void 0?void 0:_a[0])!=="/")return;for(let part of parsedRef.fragment.slice(1).split("/")){if(typeof schema4==
"boolean")return;let partSchema=schema4[(0,util_1.unescapeFragment)(part)];if(partSchema===void 0)return;schema4=partSchema;
let schId=typeof schema4=="object"&&schema4[this.opts.schemaId];!PREVENT_SCOPE_CHANGE.has(part)&&schId&&(baseId=(0,resolve_1.
resolveUrl)(this.opts.uriResolver,baseId,schId))}let env;if(typeof schema4!="boolean"&&schema4.$ref&&!(0,util_1.schemaHasRulesButRef)(
schema4,this.RULES)){let $ref=(0,resolve_1.resolveUrl)(this.opts.uriResolver,baseId,schema4.$ref);env=resolveSchema.call(
this,root,$ref)}let{schemaId}=this.opts;if(env=env||new SchemaEnv({schema:schema4,schemaId,root,baseId}),env.schema!==env.
root.schema)return env}}});var require_data=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/refs/data.json"(exports,module){module.
exports={$id:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",description:"Meta-schema f\
or $data reference (JSON AnySchema extension proposal)",type:"object",required:["$data"],properties:{$data:{type:"string",
anyOf:[{format:"relative-json-pointer"},{format:"json-pointer"}]}},additionalProperties:!1}}});var require_utils=__commonJS({"node_modules/.pnpm/fast-uri@3.1.9/node_modules/fast-uri/lib/utils.js"(exports,module){"us\
e strict";var isUUID=RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu),isIPv4=RegExp.
prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u),isPort=RegExp.
prototype.test.bind(/^\d*$/u),isHexPair=RegExp.prototype.test.bind(/^[\da-f]{2}$/iu),isUnreserved=RegExp.prototype.test.
bind(/^[\da-z\-._~]$/iu),isPathCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u),isQueryFragmentCharacter=RegExp.
prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u),isUserinfoCharacter=RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u),
BYTE_HEX=new Array(256);{let HEX_DIGITS="0123456789ABCDEF";for(let i=0;i<256;i++)BYTE_HEX[i]="%"+HEX_DIGITS[i>>4]+HEX_DIGITS[i&
15]}function percentEncodeNonAscii(cp){return cp<2048?BYTE_HEX[192|cp>>6]+BYTE_HEX[128|cp&63]:cp<65536?BYTE_HEX[224|cp>>
12]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|cp&63]:BYTE_HEX[240|cp>>18]+BYTE_HEX[128|cp>>12&63]+BYTE_HEX[128|cp>>6&63]+BYTE_HEX[128|
cp&63]}function stringArrayToHexStripped(input){let acc="",code2=0,i=0;for(i=0;i<input.length;i++)if(code2=input[i].charCodeAt(
0),code2!==48){if(!(code2>=48&&code2<=57||code2>=65&&code2<=70||code2>=97&&code2<=102))return"";acc+=input[i];break}for(i+=
1;i<input.length;i++){if(code2=input[i].charCodeAt(0),!(code2>=48&&code2<=57||code2>=65&&code2<=70||code2>=97&&code2<=102))
return"";acc+=input[i]}return acc}var isHextet=RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/),isIPvFuture=RegExp.prototype.
test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/),isZoneCharacter=RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/),
nonSimpleDomain=RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u);function isZoneIdentifier(zone){if(zone.length===
0)return!1;for(let i=0;i<zone.length;i++)if(!isZoneCharacter(zone[i])){if(zone[i]==="%"&&i+2<zone.length&&isHexPair(zone.
slice(i+1,i+3))){i+=2;continue}return!1}return!0}function compressIPv6ZeroRun(hextets){let bestStart=-1,bestLength=0,runStart=-1,
runLength=0;for(let i=0;i<hextets.length;i++)hextets[i]==="0"?(runStart===-1&&(runStart=i),runLength++,runLength>bestLength&&
(bestLength=runLength,bestStart=runStart)):(runStart=-1,runLength=0);if(bestLength<2)return hextets.join(":");let head=hextets.
slice(0,bestStart).join(":"),tail=hextets.slice(bestStart+bestLength).join(":");return head+"::"+tail}function normalizeIPv6Address(input){
let compression=input.indexOf("::");if(compression!==-1&&input.indexOf("::",compression+1)!==-1)return;let left=compression===
-1?input.split(":"):input.slice(0,compression).split(":"),right=compression===-1?[]:input.slice(compression+2).split(":");
compression!==-1&&(left.length===1&&left[0]===""&&(left.length=0),right.length===1&&right[0]===""&&(right.length=0));let parts=left.
concat(right),hextetCount=0;for(let i=0;i<parts.length;i++){let part=parts[i];if(part==="")return;if(part.indexOf(".")!==
-1){if(i!==parts.length-1||compression!==-1&&right.length===0||!isIPv4(part))return;hextetCount+=2;continue}if(!isHextet(
part))return;parts[i]=parseInt(part,16).toString(16),hextetCount++}if(compression===-1)return hextetCount!==8?void 0:compressIPv6ZeroRun(
parts);if(hextetCount>=8)return;let expanded=parts.slice(0,left.length);for(let i=hextetCount;i<8;i++)expanded.push("0");
for(let i=left.length;i<parts.length;i++)expanded.push(parts[i]);return compressIPv6ZeroRun(expanded)}function normalizeIPv6(host){
let bracketed=host[0]==="["&&host[host.length-1]==="]";if((host[0]==="["||host[host.length-1]==="]")&&!bracketed)return{
host,isIPV6:!1,error:!0};let input=bracketed?host.slice(1,-1):host;if(bracketed&&isIPvFuture(input))return input=input.toLowerCase(),
{host:`[${input}]`,escapedHost:input,isIPV6:!1,isIPVFuture:!0};if(findToken(input,":")<2)return{host,isIPV6:!1,error:bracketed};
let zoneIdentifier="",zoneSeparator=input.indexOf("%");if(zoneSeparator!==-1){let separatorLength=input.slice(zoneSeparator,
zoneSeparator+3).toLowerCase()==="%25"?3:1;if(zoneIdentifier=input.slice(zoneSeparator+separatorLength),!isZoneIdentifier(
zoneIdentifier))return{host,isIPV6:!1,error:!0};input=input.slice(0,zoneSeparator)}let address=normalizeIPv6Address(input);
return address===void 0?{host,isIPV6:!1,error:!0}:{host:address+(zoneIdentifier?"%"+zoneIdentifier:""),escapedHost:address+
(zoneIdentifier?"%25"+zoneIdentifier:""),isIPV6:!0}}function findToken(str,token){let ind=0;for(let i=0;i<str.length;i++)
str[i]===token&&ind++;return ind}function removeDotSegments(path13){let input=path13,output2=[],nextSlash=-1,len=0;for(;len=
input.length;){if(len===1){if(input===".")break;if(input==="/"){output2.push("/");break}else{output2.push(input);break}}else if(len===
2){if(input[0]==="."){if(input[1]===".")break;if(input[1]==="/"){input=input.slice(2);continue}}else if(input[0]==="/"&&
(input[1]==="."||input[1]==="/")){output2.push("/");break}}else if(len===3&&input==="/.."){output2.length!==0&&output2.pop(),
output2.push("/");break}if(input[0]==="."){if(input[1]==="."){if(input[2]==="/"){input=input.slice(3);continue}}else if(input[1]===
"/"){input=input.slice(2);continue}}else if(input[0]==="/"&&input[1]==="."){if(input[2]==="/"){input=input.slice(2);continue}else if(input[2]===
"."&&input[3]==="/"){input=input.slice(3),output2.length!==0&&output2.pop();continue}}if((nextSlash=input.indexOf("/",1))===
-1){output2.push(input);break}else output2.push(input.slice(0,nextSlash)),input=input.slice(nextSlash)}return output2.join(
"")}function removeDotSegmentsRelative(path13){if(path13===""||path13[0]==="/")return removeDotSegments(path13);let segments=path13.
split("/"),last=segments.length-1,output2=[],trailingDirectory=!1;for(let i=0;i<=last;i++){let segment=segments[i];segment===
"."||segment===".."?(segment===".."&&(output2.length!==0&&output2[output2.length-1]!==".."?output2.pop():output2.push(".\
.")),trailingDirectory=i===last):output2.push(segment)}return trailingDirectory&&output2[output2.length-1]!==".."&&output2.
push(""),(output2.length===0||output2[0]===""||output2[0].includes(":"))&&output2.unshift("."),output2.join("/")}var HOST_DELIMS={
"@":"%40","/":"%2F","?":"%3F","#":"%23",":":"%3A"},HOST_DELIM_RE=/[@/?#:]/g,HOST_DELIM_NO_COLON_RE=/[@/?#]/g;function reescapeHostDelimiters(host,isIP){
let re=isIP?HOST_DELIM_NO_COLON_RE:HOST_DELIM_RE;return re.lastIndex=0,host.replace(re,ch=>HOST_DELIMS[ch])}function normalizePercentEncoding(input,decodeUnreserved=!1){
if(input.indexOf("%")===-1)return input;let output2="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&i+2<input.length){
let hex=input.slice(i+1,i+3);if(isHexPair(hex)){let normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(parseInt(
normalizedHex,16));decodeUnreserved&&isUnreserved(decoded)?output2+=decoded:output2+="%"+normalizedHex,i+=2;continue}}output2+=
input[i]}return output2}function normalizePathEncoding(input){let output2="";for(let i=0;i<input.length;i++){let ch=input[i];
if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){let normalizedHex=hex.toUpperCase(),decoded=String.
fromCharCode(parseInt(normalizedHex,16));decoded!=="."&&isUnreserved(decoded)?output2+=decoded:output2+="%"+normalizedHex,
i+=2;continue}}if(isPathCharacter(ch))output2+=ch;else{let code2=input.charCodeAt(i);if(code2<128)output2+=isEscapeSafe(
code2)?ch:BYTE_HEX[code2];else if(code2<55296||code2>57343)output2+=percentEncodeNonAscii(code2);else if(code2<=56319&&i+
1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output2+=percentEncodeNonAscii(65536+(code2-55296<<
10)+(low-56320)),i++):output2+=percentEncodeNonAscii(65533)}else output2+=percentEncodeNonAscii(65533)}}return output2}function serializePathEncoding(input,pathNoScheme=!1){
let output2="",firstSegment=pathNoScheme&&input[0]!=="/";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+
2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){output2+="%"+hex.toUpperCase(),i+=2;continue}}if(ch==="/"&&
(firstSegment=!1),isPathCharacter(ch)&&(ch!==":"||!firstSegment))output2+=ch;else{let code2=input.charCodeAt(i);if(code2<
128)output2+=BYTE_HEX[code2];else if(code2<55296||code2>57343)output2+=percentEncodeNonAscii(code2);else if(code2<=56319&&
i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output2+=percentEncodeNonAscii(65536+(code2-55296<<
10)+(low-56320)),i++):output2+=percentEncodeNonAscii(65533)}else output2+=percentEncodeNonAscii(65533)}}return output2}function encodeComponent(input,isAllowed){
let output2="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+
3);if(isHexPair(hex)){output2+="%"+hex.toUpperCase(),i+=2;continue}}if(isAllowed(ch))output2+=ch;else{let code2=input.charCodeAt(
i);if(code2<128)output2+=BYTE_HEX[code2];else if(code2<55296||code2>57343)output2+=percentEncodeNonAscii(code2);else if(code2<=
56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output2+=percentEncodeNonAscii(65536+(code2-
55296<<10)+(low-56320)),i++):output2+=percentEncodeNonAscii(65533)}else output2+=percentEncodeNonAscii(65533)}}return output2}
function encodeUserinfo(input){return encodeComponent(input,isUserinfoCharacter)}function encodeQuery(input){return encodeComponent(
input,isQueryFragmentCharacter)}function encodeFragment(input){return encodeComponent(input,isQueryFragmentCharacter)}function isEscapeSafe(cp){
return cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===42||cp===43||cp===45||cp===46||cp===47||cp===64||cp===95}function normalizeQueryFragmentEncoding(input){
let output2="";for(let i=0;i<input.length;i++){let ch=input[i];if(ch==="%"&&i+2<input.length){let hex=input.slice(i+1,i+
3);if(isHexPair(hex)){let normalizedHex=hex.toUpperCase(),decoded=String.fromCharCode(parseInt(normalizedHex,16));isUnreserved(
decoded)?output2+=decoded:output2+="%"+normalizedHex,i+=2;continue}}if(isQueryFragmentCharacter(ch))output2+=ch;else{let code2=input.
charCodeAt(i);if(code2<128)output2+=isEscapeSafe(code2)?ch:BYTE_HEX[code2];else if(code2<55296||code2>57343)output2+=percentEncodeNonAscii(
code2);else if(code2<=56319&&i+1<input.length){let low=input.charCodeAt(i+1);low>=56320&&low<=57343?(output2+=percentEncodeNonAscii(
65536+(code2-55296<<10)+(low-56320)),i++):output2+=percentEncodeNonAscii(65533)}else output2+=percentEncodeNonAscii(65533)}}
return output2}function escapePreservingEscapes(input){let output2="";for(let i=0;i<input.length;i++){if(input[i]==="%"&&
i+2<input.length){let hex=input.slice(i+1,i+3);if(isHexPair(hex)){output2+="%"+hex.toUpperCase(),i+=2;continue}}output2+=
escape(input[i])}return output2}function recomposeAuthority(component2){let uriTokens=[];if(component2.userinfo!==void 0&&
(uriTokens.push(encodeUserinfo(component2.userinfo)),uriTokens.push("@")),component2.host!==void 0){let host=component2.
host;if(!isIPv4(host)){let ipV6res=normalizeIPv6(host);ipV6res.isIPV6!==!0&&ipV6res.isIPVFuture!==!0&&(host=normalizePercentEncoding(
host,!0),ipV6res=normalizeIPv6(host)),ipV6res.isIPV6===!0||ipV6res.isIPVFuture===!0?host=`[${ipV6res.escapedHost}]`:host=
reescapeHostDelimiters(host,!1)}uriTokens.push(host)}if(typeof component2.port=="number"||typeof component2.port=="strin\
g"){let port=String(component2.port);if(!isPort(port))throw new TypeError("URI port is malformed.");uriTokens.push(":"),
uriTokens.push(port)}return uriTokens.length?uriTokens.join(""):void 0}module.exports={nonSimpleDomain,recomposeAuthority,
reescapeHostDelimiters,normalizePercentEncoding,normalizePathEncoding,serializePathEncoding,normalizeQueryFragmentEncoding,
encodeUserinfo,encodeQuery,encodeFragment,escapePreservingEscapes,removeDotSegments,removeDotSegmentsRelative,isIPv4,isUUID,
normalizeIPv6,stringArrayToHexStripped}}});var require_schemes=__commonJS({"node_modules/.pnpm/fast-uri@3.1.9/node_modules/fast-uri/lib/schemes.js"(exports,module){
"use strict";var{isUUID}=require_utils(),URN_REG=/^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu,
supportedSchemeNames=["http","https","ws","wss","urn","urn:uuid"];function isValidSchemeName(name){return supportedSchemeNames.
indexOf(name)!==-1}function wsIsSecure(wsComponent){return wsComponent.secure===!0?!0:wsComponent.secure===!1?!1:wsComponent.
scheme?wsComponent.scheme.length===3&&(wsComponent.scheme[0]==="w"||wsComponent.scheme[0]==="W")&&(wsComponent.scheme[1]===
"s"||wsComponent.scheme[1]==="S")&&(wsComponent.scheme[2]==="s"||wsComponent.scheme[2]==="S"):!1}function httpParse(component2){
return component2.host||(component2.error=component2.error||"HTTP URIs must have a host."),component2}function httpSerialize(component2){
let secure=String(component2.scheme).toLowerCase()==="https";return(component2.port===(secure?443:80)||component2.port===
"")&&(component2.port=void 0),component2.path||(component2.path="/"),component2}function wsParse(wsComponent){return wsComponent.
secure=wsIsSecure(wsComponent),wsComponent.resourceName=(wsComponent.path||"/")+(wsComponent.query?"?"+wsComponent.query:
""),wsComponent.path=void 0,wsComponent.query=void 0,wsComponent}function wsSerialize(wsComponent){if((wsComponent.port===
(wsIsSecure(wsComponent)?443:80)||wsComponent.port==="")&&(wsComponent.port=void 0),typeof wsComponent.secure=="boolean"&&
(wsComponent.scheme=wsComponent.secure?"wss":"ws",wsComponent.secure=void 0),wsComponent.resourceName){let queryIndex=wsComponent.
resourceName.indexOf("?"),path13=queryIndex===-1?wsComponent.resourceName:wsComponent.resourceName.slice(0,queryIndex);wsComponent.
path=path13&&path13!=="/"?path13:void 0,wsComponent.query=queryIndex===-1?void 0:wsComponent.resourceName.slice(queryIndex+
1),wsComponent.resourceName=void 0}return wsComponent.fragment=void 0,wsComponent}function urnParse(urnComponent,options3){
if(!urnComponent.path)return urnComponent.error="URN can not be parsed",urnComponent;let matches2=urnComponent.path.match(
URN_REG);if(matches2&&matches2[0]===urnComponent.path){let scheme=options3.scheme||urnComponent.scheme||"urn";urnComponent.
nid=matches2[1].toLowerCase(),urnComponent.nss=matches2[2];let urnScheme=`${scheme}:${options3.nid||urnComponent.nid}`,schemeHandler=getSchemeHandler(
urnScheme);urnComponent.path=void 0,schemeHandler&&(urnComponent=schemeHandler.parse(urnComponent,options3))}else urnComponent.
error=urnComponent.error||"URN can not be parsed.";return urnComponent}function urnSerialize(urnComponent,options3){if(urnComponent.
nid===void 0)throw new Error("URN without nid cannot be serialized");let scheme=options3.scheme||urnComponent.scheme||"u\
rn",nid=urnComponent.nid.toLowerCase(),urnScheme=`${scheme}:${options3.nid||nid}`,schemeHandler=getSchemeHandler(urnScheme);
schemeHandler&&(urnComponent=schemeHandler.serialize(urnComponent,options3));let uriComponent=urnComponent,nss=urnComponent.
nss;return uriComponent.path=`${nid||options3.nid}:${nss}`,options3.skipEscape=!0,uriComponent}function urnuuidParse(urnComponent,options3){
let uuidComponent=urnComponent;return uuidComponent.uuid=uuidComponent.nss,uuidComponent.nss=void 0,!options3.tolerant&&
(!uuidComponent.uuid||!isUUID(uuidComponent.uuid))&&(uuidComponent.error=uuidComponent.error||"UUID is not valid."),uuidComponent}
function urnuuidSerialize(uuidComponent){let urnComponent=uuidComponent;return urnComponent.nss=(uuidComponent.uuid||"").
toLowerCase(),urnComponent}var http={scheme:"http",domainHost:!0,parse:httpParse,serialize:httpSerialize},https={scheme:"\
https",domainHost:http.domainHost,parse:httpParse,serialize:httpSerialize},ws={scheme:"ws",domainHost:!0,parse:wsParse,serialize:wsSerialize},
wss={scheme:"wss",domainHost:ws.domainHost,parse:ws.parse,serialize:ws.serialize},urn={scheme:"urn",parse:urnParse,serialize:urnSerialize,
skipNormalize:!0},urnuuid={scheme:"urn:uuid",parse:urnuuidParse,serialize:urnuuidSerialize,skipNormalize:!0},SCHEMES={http,
https,ws,wss,urn,"urn:uuid":urnuuid};Object.setPrototypeOf(SCHEMES,null);function getSchemeHandler(scheme){return scheme&&
(SCHEMES[scheme]||SCHEMES[scheme.toLowerCase()])||void 0}module.exports={wsIsSecure,SCHEMES,isValidSchemeName,getSchemeHandler}}});var require_fast_uri=__commonJS({"node_modules/.pnpm/fast-uri@3.1.9/node_modules/fast-uri/index.js"(exports,module){"use\
 strict";var{normalizeIPv6,removeDotSegments,removeDotSegmentsRelative,recomposeAuthority,normalizePercentEncoding,normalizePathEncoding,
serializePathEncoding,normalizeQueryFragmentEncoding,encodeQuery,encodeFragment,reescapeHostDelimiters,isIPv4,nonSimpleDomain}=require_utils(),
{SCHEMES,getSchemeHandler}=require_schemes(),VALID_SCHEME=/^[A-Za-z][A-Za-z0-9+.-]*$/u,MALFORMED_SCHEME_ERROR="URI schem\
e is malformed.",MALFORMED_HOST_ERROR="URI host is malformed.",FORBIDDEN_DOMAIN_HOST_CHARACTER=/[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u;
function validateScheme(scheme){let stringScheme=String(scheme);if(!VALID_SCHEME.test(stringScheme))throw new TypeError(
MALFORMED_SCHEME_ERROR);return stringScheme}function normalize3(uri,options3){return typeof uri=="string"?uri=normalizeString(
uri,options3):typeof uri=="object"&&(uri=parse3(serialize(uri,options3),options3)),uri}function resolve3(baseURI,relativeURI,options3){
let schemelessOptions=options3?Object.assign({scheme:"null"},options3):{scheme:"null"},{parsed:baseParsed,malformedAuthorityOrPort:baseMalformed,
malformedPercentEncoding:baseMalformedPercentEncoding,malformedSchemeSpecific:baseMalformedSchemeSpecific,malformedHost:baseMalformedHost,
malformedScheme:baseMalformedScheme}=parseWithStatus(baseURI,schemelessOptions),{parsed:relativeParsed,malformedAuthorityOrPort:relativeMalformed,
malformedPercentEncoding:relativeMalformedPercentEncoding,malformedSchemeSpecific:relativeMalformedSchemeSpecific,malformedHost:relativeMalformedHost,
malformedScheme:relativeMalformedScheme}=parseWithStatus(relativeURI,schemelessOptions);if(baseMalformed||relativeMalformed||
baseMalformedPercentEncoding||relativeMalformedPercentEncoding||baseMalformedSchemeSpecific||relativeMalformedSchemeSpecific||
baseMalformedHost||relativeMalformedHost||baseMalformedScheme||relativeMalformedScheme)throw new Error(baseParsed.error||
relativeParsed.error||"URI is malformed.");let resolved2=resolveComponent(baseParsed,relativeParsed,schemelessOptions,!0),
resolvedSchemeHandler=getSchemeHandler(options3&&options3.scheme||resolved2.scheme),resolvedHost=resolved2.host,resolvedHostIsIP=resolvedHost!==
void 0&&resolvedHost!==""&&(isIPv4(resolvedHost)||normalizeIPv6(resolvedHost).isIPV6);if(hasForbiddenDomainHost(resolved2,
options3||{},resolvedSchemeHandler,resolvedHostIsIP))throw new Error(MALFORMED_HOST_ERROR);canonicalizeHost(resolved2,options3||
{},resolvedSchemeHandler,resolvedHostIsIP);let encodedASCIIHost=resolvedHost&&resolvedHost.indexOf("%")!==-1&&!new RegExp(
"\\P{ASCII}","u").test(resolvedHost);if(resolved2.error&&!encodedASCIIHost)throw new Error(resolved2.error);return schemelessOptions.
skipEscape=!0,serialize(resolved2,schemelessOptions)}function resolveComponent(base,relative,options3,skipNormalization){
let target2={};if(skipNormalization||(base=parse3(serialize(base,options3),options3),relative=parse3(serialize(relative,
options3),options3)),options3=options3||{},!options3.tolerant&&relative.scheme)target2.scheme=relative.scheme,target2.userinfo=
relative.userinfo,target2.host=relative.host,target2.port=relative.port,target2.path=removeDotSegments(relative.path||""),
target2.query=relative.query;else{if(relative.userinfo!==void 0||relative.host!==void 0||relative.port!==void 0)target2.
userinfo=relative.userinfo,target2.host=relative.host,target2.port=relative.port,target2.path=removeDotSegments(relative.
path||""),target2.query=relative.query;else{if(!relative.path)target2.path=base.path,relative.query!==void 0?target2.query=
relative.query:target2.query=base.query;else{if(relative.path[0]==="/")target2.path=removeDotSegments(relative.path);else{
let baseHasAuthority=base.userinfo!==void 0||base.host!==void 0||base.port!==void 0;baseHasAuthority&&!base.path?target2.
path="/"+relative.path:base.path?target2.path=base.path.slice(0,base.path.lastIndexOf("/")+1)+relative.path:target2.path=
relative.path,target2.path=base.scheme===void 0&&!baseHasAuthority&&target2.path[0]!=="/"?removeDotSegmentsRelative(target2.
path):removeDotSegments(target2.path)}target2.query=relative.query}target2.userinfo=base.userinfo,target2.host=base.host,
target2.port=base.port}target2.scheme=base.scheme}return target2.fragment=relative.fragment,target2}function equal(uriA,uriB,options3){
let normalizedA=normalizeComparableURI(uriA,options3),normalizedB=normalizeComparableURI(uriB,options3);return normalizedA!==
void 0&&normalizedB!==void 0&&normalizedA===normalizedB}function serialize(cmpts,opts){let component2={host:cmpts.host,scheme:cmpts.
scheme,userinfo:cmpts.userinfo,port:cmpts.port,path:cmpts.path,query:cmpts.query,nid:cmpts.nid,nss:cmpts.nss,uuid:cmpts.
uuid,fragment:cmpts.fragment,reference:cmpts.reference,resourceName:cmpts.resourceName,secure:cmpts.secure,error:""},options3=Object.
assign({},opts),uriTokens=[];component2.scheme&&(component2.scheme=validateScheme(component2.scheme));let schemeHandler=getSchemeHandler(
options3.scheme||component2.scheme);schemeHandler&&schemeHandler.serialize&&schemeHandler.serialize(component2,options3);
let hasAuthority=component2.userinfo!==void 0||component2.host!==void 0||component2.port!==void 0,schemelessReference=(component2.
scheme===void 0||options3.reference==="suffix")&&!hasAuthority,pathNoScheme=!options3.skipEscape&&schemelessReference;component2.
path!==void 0&&(options3.skipEscape?component2.path=normalizePercentEncoding(component2.path):component2.path=serializePathEncoding(
component2.path,pathNoScheme)),options3.reference!=="suffix"&&component2.scheme&&(component2.scheme=validateScheme(component2.
scheme),uriTokens.push(component2.scheme,":"));let authority=recomposeAuthority(component2);if(authority!==void 0&&(options3.
reference!=="suffix"&&uriTokens.push("//"),uriTokens.push(authority),component2.path&&component2.path[0]!=="/"&&uriTokens.
push("/")),component2.path!==void 0){let s=component2.path;!options3.absolutePath&&(!schemeHandler||!schemeHandler.absolutePath)&&
(s=schemelessReference&&s[0]!=="/"?removeDotSegmentsRelative(s):removeDotSegments(s)),schemelessReference&&(s=serializePathEncoding(
s,!0)),authority===void 0&&s[0]==="/"&&s[1]==="/"&&(s="/%2F"+s.slice(2)),uriTokens.push(s)}return component2.query!==void 0&&
uriTokens.push("?",encodeQuery(component2.query)),component2.fragment!==void 0&&uriTokens.push("#",encodeFragment(component2.
fragment)),uriTokens.join("")}var URI_PARSE=/^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u,
AUTHORITY_PREFIX=/^(?:[^#/:?]+:)?\/\/([^/?#]*)/,AUTHORITY_INTRODUCER_REGION=/^(?:[^#/:?]+:)?([/\\\t\n\r]*)/;function getParseError(parsed3,matches2){
if(matches2[2]!==void 0&&parsed3.path&&parsed3.path[0]!=="/")return'URI path must start with "/" when authority is prese\
nt.';if(typeof parsed3.port=="number"&&(parsed3.port<0||parsed3.port>65535))return"URI port is malformed."}function hasMalformedPercentEncoding(component2){
if(component2===void 0)return!1;let percent=component2.indexOf("%");for(;percent!==-1;){if(percent+2>=component2.length||
!/^[\da-f]{2}$/iu.test(component2.slice(percent+1,percent+3)))return!0;percent=component2.indexOf("%",percent+3)}return!1}
function isIPLiteral(host){return host[0]==="["&&host[host.length-1]==="]"}function hasMalformedComponentPercentEncoding(matches2){
let host=matches2[4];return hasMalformedPercentEncoding(matches2[3])||host!==void 0&&!isIPLiteral(host)&&hasMalformedPercentEncoding(
host)||hasMalformedPercentEncoding(matches2[6])||hasMalformedPercentEncoding(matches2[7])||hasMalformedPercentEncoding(matches2[8])}
function canonicalizeHost(parsed3,options3,schemeHandler,isIP){if(hasForbiddenDomainHost(parsed3,options3,schemeHandler,
isIP))return parsed3.error=parsed3.error||MALFORMED_HOST_ERROR,!0;if(!options3.unicodeSupport&&(!schemeHandler||!schemeHandler.
unicodeSupport)&&parsed3.host&&!isIPLiteral(parsed3.host)&&(options3.domainHost||schemeHandler&&schemeHandler.domainHost)&&
isIP===!1&&nonSimpleDomain(parsed3.host)){let url;try{url=new URL("http://"+parsed3.host)}catch(e){return parsed3.error=
parsed3.error||"Host's domain name can not be converted to ASCII: "+e,!0}if(!isHostOnlyURL(url))return parsed3.error=parsed3.
error||MALFORMED_HOST_ERROR,!0;parsed3.host=url.hostname}return!1}function hasForbiddenDomainHost(parsed3,options3,schemeHandler,isIP){
return!!(parsed3.host&&isIP===!1&&!isIPLiteral(parsed3.host)&&(options3.domainHost||schemeHandler&&schemeHandler.domainHost)&&
FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed3.host))}function isHostOnlyURL(url){return url.username===""&&url.password===
""&&url.port===""&&url.pathname==="/"&&url.search===""&&url.hash===""&&url.hostname!==""}function parseWithStatus(uri,opts){
let options3=Object.assign({},opts),parsed3={scheme:void 0,userinfo:void 0,host:"",port:void 0,path:"",query:void 0,fragment:void 0},
malformedAuthorityOrPort=!1,malformedPercentEncoding=!1,malformedSchemeSpecific=!1,malformedHost=!1,malformedIPLiteral=!1,
malformedScheme=!1,isIP=!1;options3.reference==="suffix"&&(options3.scheme?uri=options3.scheme+":"+uri:uri="//"+uri);let authorityMatch=uri.
match(AUTHORITY_PREFIX);authorityMatch!==null&&authorityMatch[1].indexOf("\\")!==-1&&(parsed3.error="URI authority must \
not contain a literal backslash.",malformedAuthorityOrPort=!0);let introducerMatch=uri.match(AUTHORITY_INTRODUCER_REGION);
if(introducerMatch!==null){let region=introducerMatch[1],normalizedRegion=region.replace(/[\t\n\r]/g,"");normalizedRegion.
length>=2&&(normalizedRegion.slice(0,2)!=="//"?(parsed3.error=parsed3.error||"URI authority must not contain a literal b\
ackslash.",malformedAuthorityOrPort=!0):region.length!==normalizedRegion.length&&(parsed3.error=parsed3.error||"URI auth\
ority introducer must not contain whitespace.",malformedAuthorityOrPort=!0))}let matches2=uri.match(URI_PARSE);if(matches2){
parsed3.scheme=matches2[1],parsed3.userinfo=matches2[3],parsed3.host=matches2[4],parsed3.port=parseInt(matches2[5],10),parsed3.
path=matches2[6]||"",parsed3.query=matches2[7],parsed3.fragment=matches2[8],parsed3.scheme!==void 0&&(VALID_SCHEME.test(
parsed3.scheme)?parsed3.scheme=parsed3.scheme.toLowerCase():(parsed3.error=parsed3.error||MALFORMED_SCHEME_ERROR,malformedScheme=
!0)),malformedPercentEncoding=hasMalformedComponentPercentEncoding(matches2),malformedPercentEncoding&&(parsed3.error=parsed3.
error||"URI contains malformed percent-encoding."),isNaN(parsed3.port)&&(parsed3.port=matches2[5]);let parseError=getParseError(
parsed3,matches2);if(parseError!==void 0&&(parsed3.error=parsed3.error||parseError,malformedAuthorityOrPort=!0),parsed3.
host)if(isIPv4(parsed3.host)===!1){let bracketedIPLiteral=isIPLiteral(parsed3.host),hasIPLiteralBracket=parsed3.host.indexOf(
"[")!==-1||parsed3.host.indexOf("]")!==-1,ipv6result=normalizeIPv6(parsed3.host);isIP=ipv6result.isIPV6||ipv6result.isIPVFuture===
!0,malformedIPLiteral=hasIPLiteralBracket&&(!bracketedIPLiteral||ipv6result.error===!0),parsed3.host=isIP?ipv6result.host:
ipv6result.host.toLowerCase(),malformedIPLiteral&&(parsed3.error=parsed3.error||MALFORMED_HOST_ERROR,malformedAuthorityOrPort=
!0)}else isIP=!0;parsed3.scheme===void 0&&parsed3.userinfo===void 0&&parsed3.host===void 0&&parsed3.port===void 0&&parsed3.
query===void 0&&!parsed3.path?parsed3.reference="same-document":parsed3.scheme===void 0?parsed3.reference="relative":parsed3.
fragment===void 0?parsed3.reference="absolute":parsed3.reference="uri",options3.reference&&options3.reference!=="suffix"&&
options3.reference!==parsed3.reference&&(parsed3.error=parsed3.error||"URI is not a "+options3.reference+" reference.");
let schemeHandler=getSchemeHandler(options3.scheme||parsed3.scheme);if(malformedIPLiteral||(malformedHost=canonicalizeHost(
parsed3,options3,schemeHandler,isIP)),uri.indexOf("%")!==-1&&parsed3.host!==void 0&&!malformedIPLiteral){let host=isIP?parsed3.
host:normalizePercentEncoding(parsed3.host,!0);isIP||(host=normalizePercentEncoding(host.toLowerCase())),parsed3.host=isIP||
options3.scheme!=="null"?reescapeHostDelimiters(host,isIP):host}(!schemeHandler||schemeHandler&&!schemeHandler.skipNormalize)&&
(parsed3.path&&(parsed3.path=normalizePathEncoding(parsed3.path)),parsed3.query&&(parsed3.query=normalizeQueryFragmentEncoding(
parsed3.query)),parsed3.fragment&&(parsed3.fragment=normalizeQueryFragmentEncoding(parsed3.fragment))),schemeHandler&&schemeHandler.
parse&&(schemeHandler.parse(parsed3,options3),schemeHandler===SCHEMES.urn&&parsed3.nid===void 0&&(malformedSchemeSpecific=
!0))}else parsed3.error=parsed3.error||"URI can not be parsed.";return{parsed:parsed3,malformedAuthorityOrPort,malformedPercentEncoding,
malformedSchemeSpecific,malformedHost,malformedScheme}}function parse3(uri,opts){return parseWithStatus(uri,opts).parsed}
function normalizeString(uri,opts){return normalizeStringWithStatus(uri,opts).normalized}function normalizeStringWithStatus(uri,opts){
let{parsed:parsed3,malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,malformedScheme}=parseWithStatus(
uri,opts);return{normalized:malformedAuthorityOrPort||malformedPercentEncoding||malformedSchemeSpecific||malformedHost||
malformedScheme?uri:serialize(parsed3,opts),malformedAuthorityOrPort,malformedPercentEncoding,malformedSchemeSpecific,malformedHost,
malformedScheme}}function normalizeComparableURI(uri,opts){if(typeof uri!="string"&&typeof uri!="object")return;let value;
try{value=typeof uri=="string"?uri:serialize(uri,opts)}catch{return}let{normalized,malformedAuthorityOrPort,malformedPercentEncoding,
malformedSchemeSpecific,malformedHost,malformedScheme}=normalizeStringWithStatus(value,opts);return malformedAuthorityOrPort||
malformedPercentEncoding||malformedSchemeSpecific||malformedHost||malformedScheme?void 0:normalized}var fastUri={SCHEMES,
normalize:normalize3,resolve:resolve3,resolveComponent,equal,serialize,parse:parse3};module.exports=fastUri;module.exports.
default=fastUri;module.exports.fastUri=fastUri}});var require_uri=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/uri.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});var uri=require_fast_uri();uri.code='require("ajv/dist/runtime/uri").def\
ault';exports.default=uri}});var require_core=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/core.js"(exports){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.CodeGen=exports.Name=exports.nil=exports.stringify=exports.str=exports.
_=exports.KeywordCxt=void 0;var validate_1=require_validate();Object.defineProperty(exports,"KeywordCxt",{enumerable:!0,
get:function(){return validate_1.KeywordCxt}});var codegen_1=require_codegen();Object.defineProperty(exports,"_",{enumerable:!0,
get:function(){return codegen_1._}});Object.defineProperty(exports,"str",{enumerable:!0,get:function(){return codegen_1.
str}});Object.defineProperty(exports,"stringify",{enumerable:!0,get:function(){return codegen_1.stringify}});Object.defineProperty(
exports,"nil",{enumerable:!0,get:function(){return codegen_1.nil}});Object.defineProperty(exports,"Name",{enumerable:!0,
get:function(){return codegen_1.Name}});Object.defineProperty(exports,"CodeGen",{enumerable:!0,get:function(){return codegen_1.
CodeGen}});var validation_error_1=require_validation_error(),ref_error_1=require_ref_error(),rules_1=require_rules(),compile_1=require_compile(),
codegen_2=require_codegen(),resolve_1=require_resolve(),dataType_1=require_dataType(),util_1=require_util(),$dataRefSchema=require_data(),
uri_1=require_uri(),defaultRegExp=(str,flags)=>new RegExp(str,flags);defaultRegExp.code="new RegExp";var META_IGNORE_OPTIONS=[
"removeAdditional","useDefaults","coerceTypes"],EXT_SCOPE_NAMES=new Set(["validate","serialize","parse","wrapper","root",
"schema","keyword","pattern","formats","validate$data","func","obj","Error"]),removedOptions={errorDataPath:"",format:"`\
validateFormats: false` can be used instead.",nullable:'"nullable" keyword is supported by default.',jsonPointers:"Depre\
cated jsPropertySyntax can be used instead.",extendRefs:"Deprecated ignoreKeywordsWithRef can be used instead.",missingRefs:"\
Pass empty schema with $id that should be ignored to ajv.addSchema.",processCode:"Use option `code: {process: (code, sch\
emaEnv: object) => string}`",sourceCode:"Use option `code: {source: true}`",strictDefaults:"It is default now, see optio\
n `strict`.",strictKeywords:"It is default now, see option `strict`.",uniqueItems:'"uniqueItems" keyword is always valid\
ated.',unknownFormats:"Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",cache:"Map is used \
as cache, schema object as key.",serialize:"Map is used as cache, schema object as key.",ajvErrors:"It is default now."},
deprecatedOptions={ignoreKeywordsWithRef:"",jsPropertySyntax:"",unicode:'"minLength"/"maxLength" account for unicode cha\
racters by default.'},MAX_EXPRESSION=200;function requiredOptions(o){var _a,_b,_c,_d,_e,_f,_g,_h,_j,_k,_l,_m,_o,_p,_q,_r,
_s,_t,_u,_v,_w,_x,_y,_z,_0;let s=o.strict,_optz=(_a=o.code)===null||_a===void 0?void 0:_a.optimize,optimize=_optz===!0||
_optz===void 0?1:_optz||0,regExp=(_c=(_b=o.code)===null||_b===void 0?void 0:_b.regExp)!==null&&_c!==void 0?_c:defaultRegExp,
uriResolver=(_d=o.uriResolver)!==null&&_d!==void 0?_d:uri_1.default;return{strictSchema:(_f=(_e=o.strictSchema)!==null&&
_e!==void 0?_e:s)!==null&&_f!==void 0?_f:!0,strictNumbers:(_h=(_g=o.strictNumbers)!==null&&_g!==void 0?_g:s)!==null&&_h!==
void 0?_h:!0,strictTypes:(_k=(_j=o.strictTypes)!==null&&_j!==void 0?_j:s)!==null&&_k!==void 0?_k:"log",strictTuples:(_m=
(_l=o.strictTuples)!==null&&_l!==void 0?_l:s)!==null&&_m!==void 0?_m:"log",strictRequired:(_p=(_o=o.strictRequired)!==null&&
_o!==void 0?_o:s)!==null&&_p!==void 0?_p:!1,code:o.code?{...o.code,optimize,regExp}:{optimize,regExp},loopRequired:(_q=o.
loopRequired)!==null&&_q!==void 0?_q:MAX_EXPRESSION,loopEnum:(_r=o.loopEnum)!==null&&_r!==void 0?_r:MAX_EXPRESSION,meta:(_s=
o.meta)!==null&&_s!==void 0?_s:!0,messages:(_t=o.messages)!==null&&_t!==void 0?_t:!0,inlineRefs:(_u=o.inlineRefs)!==null&&
_u!==void 0?_u:!0,schemaId:(_v=o.schemaId)!==null&&_v!==void 0?_v:"$id",addUsedSchema:(_w=o.addUsedSchema)!==null&&_w!==
void 0?_w:!0,validateSchema:(_x=o.validateSchema)!==null&&_x!==void 0?_x:!0,validateFormats:(_y=o.validateFormats)!==null&&
_y!==void 0?_y:!0,unicodeRegExp:(_z=o.unicodeRegExp)!==null&&_z!==void 0?_z:!0,int32range:(_0=o.int32range)!==null&&_0!==
void 0?_0:!0,uriResolver}}var Ajv=class{constructor(opts={}){this.schemas={},this.refs={},this.formats=Object.create(null),
this._compilations=new Set,this._loading={},this._cache=new Map,opts=this.opts={...opts,...requiredOptions(opts)};let{es5,
lines}=this.opts.code;this.scope=new codegen_2.ValueScope({scope:{},prefixes:EXT_SCOPE_NAMES,es5,lines}),this.logger=getLogger(
opts.logger);let formatOpt=opts.validateFormats;opts.validateFormats=!1,this.RULES=(0,rules_1.getRules)(),checkOptions2.
call(this,removedOptions,opts,"NOT SUPPORTED"),checkOptions2.call(this,deprecatedOptions,opts,"DEPRECATED","warn"),this.
_metaOpts=getMetaSchemaOptions.call(this),opts.formats&&addInitialFormats.call(this),this._addVocabularies(),this._addDefaultMetaSchema(),
opts.keywords&&addInitialKeywords.call(this,opts.keywords),typeof opts.meta=="object"&&this.addMetaSchema(opts.meta),addInitialSchemas.
call(this),opts.validateFormats=formatOpt}_addVocabularies(){this.addKeyword("$async")}_addDefaultMetaSchema(){let{$data,
meta,schemaId}=this.opts,_dataRefSchema=$dataRefSchema;schemaId==="id"&&(_dataRefSchema={...$dataRefSchema},_dataRefSchema.
id=_dataRefSchema.$id,delete _dataRefSchema.$id),meta&&$data&&this.addMetaSchema(_dataRefSchema,_dataRefSchema[schemaId],
!1)}defaultMeta(){let{meta,schemaId}=this.opts;return this.opts.defaultMeta=typeof meta=="object"?meta[schemaId]||meta:void 0}validate(schemaKeyRef,data2){
let v;if(typeof schemaKeyRef=="string"){if(v=this.getSchema(schemaKeyRef),!v)throw new Error(`no schema with key or ref \
"${schemaKeyRef}"`)}else v=this.compile(schemaKeyRef);let valid=v(data2);return"$async"in v||(this.errors=v.errors),valid}compile(schema4,_meta){
let sch=this._addSchema(schema4,_meta);return sch.validate||this._compileSchemaEnv(sch)}compileAsync(schema4,meta){if(typeof this.
opts.loadSchema!="function")throw new Error("options.loadSchema should be a function");let{loadSchema}=this.opts;return runCompileAsync.
call(this,schema4,meta);async function runCompileAsync(_schema,_meta){await loadMetaSchema.call(this,_schema.$schema);let sch=this.
_addSchema(_schema,_meta);return sch.validate||_compileAsync.call(this,sch)}async function loadMetaSchema($ref){$ref&&!this.
getSchema($ref)&&await runCompileAsync.call(this,{$ref},!0)}async function _compileAsync(sch){try{return this._compileSchemaEnv(
sch)}catch(e){if(!(e instanceof ref_error_1.default))throw e;return checkLoaded.call(this,e),await loadMissingSchema.call(
this,e.missingSchema),_compileAsync.call(this,sch)}}function checkLoaded({missingSchema:ref,missingRef}){if(this.refs[ref])
throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`)}async function loadMissingSchema(ref){
let _schema=await _loadSchema.call(this,ref);this.refs[ref]||await loadMetaSchema.call(this,_schema.$schema),this.refs[ref]||
this.addSchema(_schema,ref,meta)}async function _loadSchema(ref){let p=this._loading[ref];if(p)return p;try{return await(this.
_loading[ref]=loadSchema(ref))}finally{delete this._loading[ref]}}}addSchema(schema4,key3,_meta,_validateSchema=this.opts.
validateSchema){if(Array.isArray(schema4)){for(let sch of schema4)this.addSchema(sch,void 0,_meta,_validateSchema);return this}
let id;if(typeof schema4=="object"){let{schemaId}=this.opts;if(id=schema4[schemaId],id!==void 0&&typeof id!="string")throw new Error(
`schema ${schemaId} must be string`)}return key3=(0,resolve_1.normalizeId)(key3||id),this._checkUnique(key3),this.schemas[key3]=
this._addSchema(schema4,_meta,key3,_validateSchema,!0),this}addMetaSchema(schema4,key3,_validateSchema=this.opts.validateSchema){
return this.addSchema(schema4,key3,!0,_validateSchema),this}validateSchema(schema4,throwOrLogError){if(typeof schema4=="\
boolean")return!0;let $schema;if($schema=schema4.$schema,$schema!==void 0&&typeof $schema!="string")throw new Error("$sc\
hema must be a string");if($schema=$schema||this.opts.defaultMeta||this.defaultMeta(),!$schema)return this.logger.warn("\
meta-schema not available"),this.errors=null,!0;let valid=this.validate($schema,schema4);if(!valid&&throwOrLogError){let message="\
schema is invalid: "+this.errorsText();if(this.opts.validateSchema==="log")this.logger.error(message);else throw new Error(
message)}return valid}getSchema(keyRef){let sch;for(;typeof(sch=getSchEnv.call(this,keyRef))=="string";)keyRef=sch;if(sch===
void 0){let{schemaId}=this.opts,root=new compile_1.SchemaEnv({schema:{},schemaId});if(sch=compile_1.resolveSchema.call(this,
root,keyRef),!sch)return;this.refs[keyRef]=sch}return sch.validate||this._compileSchemaEnv(sch)}removeSchema(schemaKeyRef){
if(schemaKeyRef instanceof RegExp)return this._removeAllSchemas(this.schemas,schemaKeyRef),this._removeAllSchemas(this.refs,
schemaKeyRef),this;switch(typeof schemaKeyRef){case"undefined":return this._removeAllSchemas(this.schemas),this._removeAllSchemas(
this.refs),this._cache.clear(),this;case"string":{let sch=getSchEnv.call(this,schemaKeyRef);return typeof sch=="object"&&
this._cache.delete(sch.schema),delete this.schemas[schemaKeyRef],delete this.refs[schemaKeyRef],this}case"object":{let cacheKey=schemaKeyRef;
this._cache.delete(cacheKey);let id=schemaKeyRef[this.opts.schemaId];return id&&(id=(0,resolve_1.normalizeId)(id),delete this.
schemas[id],delete this.refs[id]),this}default:throw new Error("ajv.removeSchema: invalid parameter")}}addVocabulary(definitions){
for(let def of definitions)this.addKeyword(def);return this}addKeyword(kwdOrDef,def){let keyword;if(typeof kwdOrDef=="st\
ring")keyword=kwdOrDef,typeof def=="object"&&(this.logger.warn("these parameters are deprecated, see docs for addKeyword"),
def.keyword=keyword);else if(typeof kwdOrDef=="object"&&def===void 0){if(def=kwdOrDef,keyword=def.keyword,Array.isArray(
keyword)&&!keyword.length)throw new Error("addKeywords: keyword must be string or non-empty array")}else throw new Error(
"invalid addKeywords parameters");if(checkKeyword.call(this,keyword,def),!def)return(0,util_1.eachItem)(keyword,kwd=>addRule.
call(this,kwd)),this;keywordMetaschema.call(this,def);let definition2={...def,type:(0,dataType_1.getJSONTypes)(def.type),
schemaType:(0,dataType_1.getJSONTypes)(def.schemaType)};return(0,util_1.eachItem)(keyword,definition2.type.length===0?k2=>addRule.
call(this,k2,definition2):k2=>definition2.type.forEach(t=>addRule.call(this,k2,definition2,t))),this}getKeyword(keyword){
let rule2=this.RULES.all[keyword];return typeof rule2=="object"?rule2.definition:!!rule2}removeKeyword(keyword){let{RULES}=this;
delete RULES.keywords[keyword],delete RULES.all[keyword];for(let group2 of RULES.rules){let i=group2.rules.findIndex(rule2=>rule2.
keyword===keyword);i>=0&&group2.rules.splice(i,1)}return this}addFormat(name,format){return typeof format=="string"&&(format=
new RegExp(format)),this.formats[name]=format,this}errorsText(errors=this.errors,{separator=", ",dataVar="data"}={}){return!errors||
errors.length===0?"No errors":errors.map(e=>`${dataVar}${e.instancePath} ${e.message}`).reduce((text2,msg)=>text2+separator+
msg)}$dataMetaSchema(metaSchema,keywordsJsonPointers){let rules2=this.RULES.all;metaSchema=JSON.parse(JSON.stringify(metaSchema));
for(let jsonPointer of keywordsJsonPointers){let segments=jsonPointer.split("/").slice(1),keywords=metaSchema;for(let seg of segments)
keywords=keywords[seg];for(let key3 in rules2){let rule2=rules2[key3];if(typeof rule2!="object")continue;let{$data}=rule2.
definition,schema4=keywords[key3];$data&&schema4&&(keywords[key3]=schemaOrData(schema4))}}return metaSchema}_removeAllSchemas(schemas2,regex){
for(let keyRef in schemas2){let sch=schemas2[keyRef];(!regex||regex.test(keyRef))&&(typeof sch=="string"?delete schemas2[keyRef]:
sch&&!sch.meta&&(this._cache.delete(sch.schema),delete schemas2[keyRef]))}}_addSchema(schema4,meta,baseId,validateSchema=this.
opts.validateSchema,addSchema=this.opts.addUsedSchema){let id,{schemaId}=this.opts;if(typeof schema4=="object")id=schema4[schemaId];else{
if(this.opts.jtd)throw new Error("schema must be object");if(typeof schema4!="boolean")throw new Error("schema must be o\
bject or boolean")}let sch=this._cache.get(schema4);if(sch!==void 0)return sch;baseId=(0,resolve_1.normalizeId)(id||baseId);
let localRefs=resolve_1.getSchemaRefs.call(this,schema4,baseId);return sch=new compile_1.SchemaEnv({schema:schema4,schemaId,
meta,baseId,localRefs}),this._cache.set(sch.schema,sch),addSchema&&!baseId.startsWith("#")&&(baseId&&this._checkUnique(baseId),
this.refs[baseId]=sch),validateSchema&&this.validateSchema(schema4,!0),sch}_checkUnique(id){if(this.schemas[id]||this.refs[id])
throw new Error(`schema with key or id "${id}" already exists`)}_compileSchemaEnv(sch){if(sch.meta?this._compileMetaSchema(
sch):compile_1.compileSchema.call(this,sch),!sch.validate)throw new Error("ajv implementation error");return sch.validate}_compileMetaSchema(sch){
let currentOpts=this.opts;this.opts=this._metaOpts;try{compile_1.compileSchema.call(this,sch)}finally{this.opts=currentOpts}}};
Ajv.ValidationError=validation_error_1.default;Ajv.MissingRefError=ref_error_1.default;exports.default=Ajv;function checkOptions2(checkOpts,options3,msg,log="\
error"){for(let key3 in checkOpts){let opt=key3;opt in options3&&this.logger[log](`${msg}: option ${key3}. ${checkOpts[opt]}`)}}
function getSchEnv(keyRef){return keyRef=(0,resolve_1.normalizeId)(keyRef),this.schemas[keyRef]||this.refs[keyRef]}function addInitialSchemas(){
let optsSchemas=this.opts.schemas;if(optsSchemas)if(Array.isArray(optsSchemas))this.addSchema(optsSchemas);else for(let key3 in optsSchemas)
this.addSchema(optsSchemas[key3],key3)}function addInitialFormats(){for(let name in this.opts.formats){let format=this.opts.
formats[name];format&&this.addFormat(name,format)}}function addInitialKeywords(defs){if(Array.isArray(defs)){this.addVocabulary(
defs);return}this.logger.warn("keywords option as map is deprecated, pass array");for(let keyword in defs){let def=defs[keyword];
def.keyword||(def.keyword=keyword),this.addKeyword(def)}}function getMetaSchemaOptions(){let metaOpts={...this.opts};for(let opt of META_IGNORE_OPTIONS)
delete metaOpts[opt];return metaOpts}var noLogs={log(){},warn(){},error(){}};function getLogger(logger){if(logger===!1)return noLogs;
if(logger===void 0)return console;if(logger.log&&logger.warn&&logger.error)return logger;throw new Error("logger must im\
plement log, warn and error methods")}var KEYWORD_NAME=/^[a-z_$][a-z0-9_$:-]*$/i;function checkKeyword(keyword,def){let{
RULES}=this;if((0,util_1.eachItem)(keyword,kwd=>{if(RULES.keywords[kwd])throw new Error(`Keyword ${kwd} is already defin\
ed`);if(!KEYWORD_NAME.test(kwd))throw new Error(`Keyword ${kwd} has invalid name`)}),!!def&&def.$data&&!("code"in def||"\
validate"in def))throw new Error('$data keyword must have "code" or "validate" function')}function addRule(keyword,definition2,dataType){
var _a;let post=definition2?.post;if(dataType&&post)throw new Error('keyword with "post" flag cannot have "type"');let{RULES}=this,
ruleGroup=post?RULES.post:RULES.rules.find(({type:t})=>t===dataType);if(ruleGroup||(ruleGroup={type:dataType,rules:[]},RULES.
rules.push(ruleGroup)),RULES.keywords[keyword]=!0,!definition2)return;let rule2={keyword,definition:{...definition2,type:(0,dataType_1.
getJSONTypes)(definition2.type),schemaType:(0,dataType_1.getJSONTypes)(definition2.schemaType)}};definition2.before?addBeforeRule.
call(this,ruleGroup,rule2,definition2.before):ruleGroup.rules.push(rule2),RULES.all[keyword]=rule2,(_a=definition2.implements)===
null||_a===void 0||_a.forEach(kwd=>this.addKeyword(kwd))}function addBeforeRule(ruleGroup,rule2,before){let i=ruleGroup.
rules.findIndex(_rule=>_rule.keyword===before);i>=0?ruleGroup.rules.splice(i,0,rule2):(ruleGroup.rules.push(rule2),this.
logger.warn(`rule ${before} is not defined`))}function keywordMetaschema(def){let{metaSchema}=def;metaSchema!==void 0&&(def.
$data&&this.opts.$data&&(metaSchema=schemaOrData(metaSchema)),def.validateSchema=this.compile(metaSchema,!0))}var $dataRef={
$ref:"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#"};function schemaOrData(schema4){return{
anyOf:[schema4,$dataRef]}}}});var require_id=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/core/id.js"(exports){"use s\
trict";Object.defineProperty(exports,"__esModule",{value:!0});var def={keyword:"id",code(){throw new Error('NOT SUPPORTE\
D: keyword "id", use "$id" for schema ID')}};exports.default=def}});var require_ref=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/core/ref.js"(exports){"use\
 strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.callRef=exports.getValidate=void 0;var ref_error_1=require_ref_error(),
code_1=require_code2(),codegen_1=require_codegen(),names_1=require_names(),compile_1=require_compile(),util_1=require_util(),
def={keyword:"$ref",schemaType:"string",code(cxt){let{gen,schema:$ref,it}=cxt,{baseId,schemaEnv:env,validateName,opts,self}=it,
{root}=env;if(($ref==="#"||$ref==="#/")&&baseId===root.baseId)return callRootRef();let schOrEnv=compile_1.resolveRef.call(
self,root,baseId,$ref);if(schOrEnv===void 0)throw new ref_error_1.default(it.opts.uriResolver,baseId,$ref);if(schOrEnv instanceof
compile_1.SchemaEnv)return callValidate(schOrEnv);return inlineRefSchema(schOrEnv);function callRootRef(){if(env===root)
return callRef(cxt,validateName,env,env.$async);let rootName=gen.scopeValue("root",{ref:root});return callRef(cxt,(0,codegen_1.
_)`${rootName}.validate`,root,root.$async)}function callValidate(sch){let v=getValidate(cxt,sch);callRef(cxt,v,sch,sch.$async)}
function inlineRefSchema(sch){let schName=gen.scopeValue("schema",opts.code.source===!0?{ref:sch,code:(0,codegen_1.stringify)(
sch)}:{ref:sch}),valid=gen.name("valid"),schCxt=cxt.subschema({schema:sch,dataTypes:[],schemaPath:codegen_1.nil,topSchemaRef:schName,
errSchemaPath:$ref},valid);cxt.mergeEvaluated(schCxt),cxt.ok(valid)}}};function getValidate(cxt,sch){let{gen}=cxt;return sch.
validate?gen.scopeValue("validate",{ref:sch.validate}):(0,codegen_1._)`${gen.scopeValue("wrapper",{ref:sch})}.validate`}
exports.getValidate=getValidate;function callRef(cxt,v,sch,$async){let{gen,it}=cxt,{allErrors,schemaEnv:env,opts}=it,passCxt=opts.
passContext?names_1.default.this:codegen_1.nil;$async?callAsyncRef():callSyncRef();function callAsyncRef(){if(!env.$async)
throw new Error("async schema referenced by sync schema");let valid=gen.let("valid");gen.try(()=>{gen.code((0,codegen_1.
_)`await ${(0,code_1.callValidateCode)(cxt,v,passCxt)}`),addEvaluatedFrom(v),allErrors||gen.assign(valid,!0)},e=>{gen.if(
(0,codegen_1._)`!(${e} instanceof ${it.ValidationError})`,()=>gen.throw(e)),addErrorsFrom(e),allErrors||gen.assign(valid,
!1)}),cxt.ok(valid)}function callSyncRef(){cxt.result((0,code_1.callValidateCode)(cxt,v,passCxt),()=>addEvaluatedFrom(v),
()=>addErrorsFrom(v))}function addErrorsFrom(source){let errs=(0,codegen_1._)`${source}.errors`;gen.assign(names_1.default.
vErrors,(0,codegen_1._)`${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`),gen.
assign(names_1.default.errors,(0,codegen_1._)`${names_1.default.vErrors}.length`)}function addEvaluatedFrom(source){var _a;
if(!it.opts.unevaluated)return;let schEvaluated=(_a=sch?.validate)===null||_a===void 0?void 0:_a.evaluated;if(it.props!==
!0)if(schEvaluated&&!schEvaluated.dynamicProps)schEvaluated.props!==void 0&&(it.props=util_1.mergeEvaluated.props(gen,schEvaluated.
props,it.props));else{let props=gen.var("props",(0,codegen_1._)`${source}.evaluated.props`);it.props=util_1.mergeEvaluated.
props(gen,props,it.props,codegen_1.Name)}if(it.items!==!0)if(schEvaluated&&!schEvaluated.dynamicItems)schEvaluated.items!==
void 0&&(it.items=util_1.mergeEvaluated.items(gen,schEvaluated.items,it.items));else{let items2=gen.var("items",(0,codegen_1.
_)`${source}.evaluated.items`);it.items=util_1.mergeEvaluated.items(gen,items2,it.items,codegen_1.Name)}}}exports.callRef=
callRef;exports.default=def}});var require_core2=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/core/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var id_1=require_id(),ref_1=require_ref(),core=["$sc\
hema","$id","$defs","$vocabulary",{keyword:"$comment"},"definitions",id_1.default,ref_1.default];exports.default=core}});var require_limitNumber=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/limitNu\
mber.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),ops=codegen_1.
operators,KWDs={maximum:{okStr:"<=",ok:ops.LTE,fail:ops.GT},minimum:{okStr:">=",ok:ops.GTE,fail:ops.LT},exclusiveMaximum:{
okStr:"<",ok:ops.LT,fail:ops.GTE},exclusiveMinimum:{okStr:">",ok:ops.GT,fail:ops.LTE}},error={message:({keyword,schemaCode})=>(0,codegen_1.
str)`must be ${KWDs[keyword].okStr} ${schemaCode}`,params:({keyword,schemaCode})=>(0,codegen_1._)`{comparison: ${KWDs[keyword].
okStr}, limit: ${schemaCode}}`},def={keyword:Object.keys(KWDs),type:"number",schemaType:"number",$data:!0,error,code(cxt){
let{keyword,data:data2,schemaCode}=cxt;cxt.fail$data((0,codegen_1._)`${data2} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data2})`)}};
exports.default=def}});var require_multipleOf=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/multiple\
Of.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),error={
message:({schemaCode})=>(0,codegen_1.str)`must be multiple of ${schemaCode}`,params:({schemaCode})=>(0,codegen_1._)`{multipleOf: ${schemaCode}}`},
def={keyword:"multipleOf",type:"number",schemaType:"number",$data:!0,error,code(cxt){let{gen,data:data2,schemaCode,it}=cxt,
prec=it.opts.multipleOfPrecision,res=gen.let("res"),invalid=prec?(0,codegen_1._)`Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`:
(0,codegen_1._)`${res} !== parseInt(${res})`;cxt.fail$data((0,codegen_1._)`(${schemaCode} === 0 || (${res} = ${data2}/${schemaCode}, ${invalid}))`)}};
exports.default=def}});var require_ucs2length=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,
pos=0,value;for(;pos<len;)length++,value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(
pos),(value&64512)===56320&&pos++);return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/u\
cs2length").default'}});var require_limitLength=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/limitLe\
ngth.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
ucs2length_1=require_ucs2length(),error={message({keyword,schemaCode}){let comp=keyword==="maxLength"?"more":"fewer";return(0,codegen_1.
str)`must NOT have ${comp} than ${schemaCode} characters`},params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},
def={keyword:["maxLength","minLength"],type:"string",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data:data2,
schemaCode,it}=cxt,op=keyword==="maxLength"?codegen_1.operators.GT:codegen_1.operators.LT,len=it.opts.unicode===!1?(0,codegen_1.
_)`${data2}.length`:(0,codegen_1._)`${(0,util_1.useFunc)(cxt.gen,ucs2length_1.default)}(${data2})`;cxt.fail$data((0,codegen_1.
_)`${len} ${op} ${schemaCode}`)}};exports.default=def}});var require_pattern=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/pattern.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var code_1=require_code2(),util_1=require_util(),codegen_1=require_codegen(),
error={message:({schemaCode})=>(0,codegen_1.str)`must match pattern "${schemaCode}"`,params:({schemaCode})=>(0,codegen_1.
_)`{pattern: ${schemaCode}}`},def={keyword:"pattern",type:"string",schemaType:"string",$data:!0,error,code(cxt){let{gen,
data:data2,$data,schema:schema4,schemaCode,it}=cxt,u3=it.opts.unicodeRegExp?"u":"";if($data){let{regExp}=it.opts.code,regExpCode=regExp.
code==="new RegExp"?(0,codegen_1._)`new RegExp`:(0,util_1.useFunc)(gen,regExp),valid=gen.let("valid");gen.try(()=>gen.assign(
valid,(0,codegen_1._)`${regExpCode}(${schemaCode}, ${u3}).test(${data2})`),()=>gen.assign(valid,!1)),cxt.fail$data((0,codegen_1.
_)`!${valid}`)}else{let regExp=(0,code_1.usePattern)(cxt,schema4);cxt.fail$data((0,codegen_1._)`!${regExp}.test(${data2})`)}}};
exports.default=def}});var require_limitProperties=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/lim\
itProperties.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),
error={message({keyword,schemaCode}){let comp=keyword==="maxProperties"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} properties`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxProperties","minProperties"],type:"obj\
ect",schemaType:"number",$data:!0,error,code(cxt){let{keyword,data:data2,schemaCode}=cxt,op=keyword==="maxProperties"?codegen_1.
operators.GT:codegen_1.operators.LT;cxt.fail$data((0,codegen_1._)`Object.keys(${data2}).length ${op} ${schemaCode}`)}};exports.
default=def}});var require_required=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/required.j\
s"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var code_1=require_code2(),codegen_1=require_codegen(),
util_1=require_util(),error={message:({params:{missingProperty}})=>(0,codegen_1.str)`must have required property '${missingProperty}'`,
params:({params:{missingProperty}})=>(0,codegen_1._)`{missingProperty: ${missingProperty}}`},def={keyword:"required",type:"\
object",schemaType:"array",$data:!0,error,code(cxt){let{gen,schema:schema4,schemaCode,data:data2,$data,it}=cxt,{opts}=it;
if(!$data&&schema4.length===0)return;let useLoop=schema4.length>=opts.loopRequired;if(it.allErrors?allErrorsMode():exitOnErrorMode(),
opts.strictRequired){let props=cxt.parentSchema.properties,{definedProperties}=cxt.it;for(let requiredKey of schema4)if(props?.[requiredKey]===
void 0&&!definedProperties.has(requiredKey)){let schemaPath=it.schemaEnv.baseId+it.errSchemaPath,msg=`required property \
"${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;(0,util_1.checkStrictMode)(it,msg,it.opts.strictRequired)}}
function allErrorsMode(){if(useLoop||$data)cxt.block$data(codegen_1.nil,loopAllRequired);else for(let prop of schema4)(0,code_1.
checkReportMissingProp)(cxt,prop)}function exitOnErrorMode(){let missing=gen.let("missing");if(useLoop||$data){let valid=gen.
let("valid",!0);cxt.block$data(valid,()=>loopUntilMissing(missing,valid)),cxt.ok(valid)}else gen.if((0,code_1.checkMissingProp)(
cxt,schema4,missing)),(0,code_1.reportMissingProp)(cxt,missing),gen.else()}function loopAllRequired(){gen.forOf("prop",schemaCode,
prop=>{cxt.setParams({missingProperty:prop}),gen.if((0,code_1.noPropertyInData)(gen,data2,prop,opts.ownProperties),()=>cxt.
error())})}function loopUntilMissing(missing,valid){cxt.setParams({missingProperty:missing}),gen.forOf(missing,schemaCode,
()=>{gen.assign(valid,(0,code_1.propertyInData)(gen,data2,missing,opts.ownProperties)),gen.if((0,codegen_1.not)(valid),()=>{
cxt.error(),gen.break()})},codegen_1.nil)}}};exports.default=def}});var require_limitItems=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/limitIte\
ms.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),error={
message({keyword,schemaCode}){let comp=keyword==="maxItems"?"more":"fewer";return(0,codegen_1.str)`must NOT have ${comp} than ${schemaCode} items`},
params:({schemaCode})=>(0,codegen_1._)`{limit: ${schemaCode}}`},def={keyword:["maxItems","minItems"],type:"array",schemaType:"\
number",$data:!0,error,code(cxt){let{keyword,data:data2,schemaCode}=cxt,op=keyword==="maxItems"?codegen_1.operators.GT:codegen_1.
operators.LT;cxt.fail$data((0,codegen_1._)`${data2}.length ${op} ${schemaCode}`)}};exports.default=def}});var require_equal=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports){"use stric\
t";Object.defineProperty(exports,"__esModule",{value:!0});var equal=require_fast_deep_equal();equal.code='require("ajv/d\
ist/runtime/equal").default';exports.default=equal}});var require_uniqueItems=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/uniqueI\
tems.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var dataType_1=require_dataType(),
codegen_1=require_codegen(),util_1=require_util(),equal_1=require_equal(),error={message:({params:{i,j:j2}})=>(0,codegen_1.
str)`must NOT have duplicate items (items ## ${j2} and ${i} are identical)`,params:({params:{i,j:j2}})=>(0,codegen_1._)`{i: ${i}, j: ${j2}}`},
def={keyword:"uniqueItems",type:"array",schemaType:"boolean",$data:!0,error,code(cxt){let{gen,data:data2,$data,schema:schema4,
parentSchema,schemaCode,it}=cxt;if(!$data&&!schema4)return;let valid=gen.let("valid"),itemTypes=parentSchema.items?(0,dataType_1.
getSchemaTypes)(parentSchema.items):[];cxt.block$data(valid,validateUniqueItems,(0,codegen_1._)`${schemaCode} === false`),
cxt.ok(valid);function validateUniqueItems(){let i=gen.let("i",(0,codegen_1._)`${data2}.length`),j2=gen.let("j");cxt.setParams(
{i,j:j2}),gen.assign(valid,!0),gen.if((0,codegen_1._)`${i} > 1`,()=>(canOptimize()?loopN:loopN2)(i,j2))}function canOptimize(){
return itemTypes.length>0&&!itemTypes.some(t=>t==="object"||t==="array")}function loopN(i,j2){let item=gen.name("item"),
wrongType=(0,dataType_1.checkDataTypes)(itemTypes,item,it.opts.strictNumbers,dataType_1.DataType.Wrong),indices=gen.const(
"indices",(0,codegen_1._)`{}`);gen.for((0,codegen_1._)`;${i}--;`,()=>{gen.let(item,(0,codegen_1._)`${data2}[${i}]`),gen.
if(wrongType,(0,codegen_1._)`continue`),itemTypes.length>1&&gen.if((0,codegen_1._)`typeof ${item} == "string"`,(0,codegen_1.
_)`${item} += "_"`),gen.if((0,codegen_1._)`typeof ${indices}[${item}] == "number"`,()=>{gen.assign(j2,(0,codegen_1._)`${indices}[${item}]`),
cxt.error(),gen.assign(valid,!1).break()}).code((0,codegen_1._)`${indices}[${item}] = ${i}`)})}function loopN2(i,j2){let eql=(0,util_1.
useFunc)(gen,equal_1.default),outer=gen.name("outer");gen.label(outer).for((0,codegen_1._)`;${i}--;`,()=>gen.for((0,codegen_1.
_)`${j2} = ${i}; ${j2}--;`,()=>gen.if((0,codegen_1._)`${eql}(${data2}[${i}], ${data2}[${j2}])`,()=>{cxt.error(),gen.assign(
valid,!1).break(outer)})))}}};exports.default=def}});var require_const=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/const.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
equal_1=require_equal(),error={message:"must be equal to constant",params:({schemaCode})=>(0,codegen_1._)`{allowedValue: ${schemaCode}}`},
def={keyword:"const",$data:!0,error,code(cxt){let{gen,data:data2,$data,schemaCode,schema:schema4}=cxt;$data||schema4&&typeof schema4==
"object"?cxt.fail$data((0,codegen_1._)`!${(0,util_1.useFunc)(gen,equal_1.default)}(${data2}, ${schemaCode})`):cxt.fail((0,codegen_1.
_)`${schema4} !== ${data2}`)}};exports.default=def}});var require_enum=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/enum.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
equal_1=require_equal(),error={message:"must be equal to one of the allowed values",params:({schemaCode})=>(0,codegen_1.
_)`{allowedValues: ${schemaCode}}`},def={keyword:"enum",schemaType:"array",$data:!0,error,code(cxt){let{gen,data:data2,$data,
schema:schema4,schemaCode,it}=cxt;if(!$data&&schema4.length===0)throw new Error("enum must have non-empty array");let useLoop=schema4.
length>=it.opts.loopEnum,eql,getEql=()=>eql??(eql=(0,util_1.useFunc)(gen,equal_1.default)),valid;if(useLoop||$data)valid=
gen.let("valid"),cxt.block$data(valid,loopEnum);else{if(!Array.isArray(schema4))throw new Error("ajv implementation erro\
r");let vSchema=gen.const("vSchema",schemaCode);valid=(0,codegen_1.or)(...schema4.map((_x,i)=>equalCode(vSchema,i)))}cxt.
pass(valid);function loopEnum(){gen.assign(valid,!1),gen.forOf("v",schemaCode,v=>gen.if((0,codegen_1._)`${getEql()}(${data2}, ${v})`,
()=>gen.assign(valid,!0).break()))}function equalCode(vSchema,i){let sch=schema4[i];return typeof sch=="object"&&sch!==null?
(0,codegen_1._)`${getEql()}(${data2}, ${vSchema}[${i}])`:(0,codegen_1._)`${data2} === ${sch}`}}};exports.default=def}});var require_validation=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/validation/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var limitNumber_1=require_limitNumber(),multipleOf_1=require_multipleOf(),
limitLength_1=require_limitLength(),pattern_1=require_pattern(),limitProperties_1=require_limitProperties(),required_1=require_required(),
limitItems_1=require_limitItems(),uniqueItems_1=require_uniqueItems(),const_1=require_const(),enum_1=require_enum(),validation=[
limitNumber_1.default,multipleOf_1.default,limitLength_1.default,pattern_1.default,limitProperties_1.default,required_1.
default,limitItems_1.default,uniqueItems_1.default,{keyword:"type",schemaType:["string","array"]},{keyword:"nullable",schemaType:"\
boolean"},const_1.default,enum_1.default];exports.default=validation}});var require_additionalItems=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/add\
itionalItems.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.validateAdditionalItems=
void 0;var codegen_1=require_codegen(),util_1=require_util(),error={message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,
params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"additionalItems",type:"array",schemaType:["bool\
ean","object"],before:"uniqueItems",error,code(cxt){let{parentSchema,it}=cxt,{items:items2}=parentSchema;if(!Array.isArray(
items2)){(0,util_1.checkStrictMode)(it,'"additionalItems" is ignored when "items" is not an array of schemas');return}validateAdditionalItems(
cxt,items2)}};function validateAdditionalItems(cxt,items2){let{gen,schema:schema4,data:data2,keyword,it}=cxt;it.items=!0;
let len=gen.const("len",(0,codegen_1._)`${data2}.length`);if(schema4===!1)cxt.setParams({len:items2.length}),cxt.pass((0,codegen_1.
_)`${len} <= ${items2.length}`);else if(typeof schema4=="object"&&!(0,util_1.alwaysValidSchema)(it,schema4)){let valid=gen.
var("valid",(0,codegen_1._)`${len} <= ${items2.length}`);gen.if((0,codegen_1.not)(valid),()=>validateItems(valid)),cxt.ok(
valid)}function validateItems(valid){gen.forRange("i",items2.length,len,i=>{cxt.subschema({keyword,dataProp:i,dataPropType:util_1.
Type.Num},valid),it.allErrors||gen.if((0,codegen_1.not)(valid),()=>gen.break())})}}exports.validateAdditionalItems=validateAdditionalItems;
exports.default=def}});var require_items=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/items.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.validateTuple=void 0;var codegen_1=require_codegen(),
util_1=require_util(),code_1=require_code2(),def={keyword:"items",type:"array",schemaType:["object","array","boolean"],before:"\
uniqueItems",code(cxt){let{schema:schema4,it}=cxt;if(Array.isArray(schema4))return validateTuple(cxt,"additionalItems",schema4);
it.items=!0,!(0,util_1.alwaysValidSchema)(it,schema4)&&cxt.ok((0,code_1.validateArray)(cxt))}};function validateTuple(cxt,extraItems,schArr=cxt.
schema){let{gen,parentSchema,data:data2,keyword,it}=cxt;checkStrictTuple(parentSchema),it.opts.unevaluated&&schArr.length&&
it.items!==!0&&(it.items=util_1.mergeEvaluated.items(gen,schArr.length,it.items));let valid=gen.name("valid"),len=gen.const(
"len",(0,codegen_1._)`${data2}.length`);schArr.forEach((sch,i)=>{(0,util_1.alwaysValidSchema)(it,sch)||(gen.if((0,codegen_1.
_)`${len} > ${i}`,()=>cxt.subschema({keyword,schemaProp:i,dataProp:i},valid)),cxt.ok(valid))});function checkStrictTuple(sch){
let{opts,errSchemaPath}=it,l=schArr.length,fullTuple=l===sch.minItems&&(l===sch.maxItems||sch[extraItems]===!1);if(opts.
strictTuples&&!fullTuple){let msg=`"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified \
or different at path "${errSchemaPath}"`;(0,util_1.checkStrictMode)(it,msg,opts.strictTuples)}}}exports.validateTuple=validateTuple;
exports.default=def}});var require_prefixItems=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/prefixI\
tems.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var items_1=require_items(),def={keyword:"\
prefixItems",type:"array",schemaType:["array"],before:"uniqueItems",code:cxt=>(0,items_1.validateTuple)(cxt,"items")};exports.
default=def}});var require_items2020=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/items2020\
.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
code_1=require_code2(),additionalItems_1=require_additionalItems(),error={message:({params:{len}})=>(0,codegen_1.str)`must NOT have more than ${len} items`,
params:({params:{len}})=>(0,codegen_1._)`{limit: ${len}}`},def={keyword:"items",type:"array",schemaType:["object","boole\
an"],before:"uniqueItems",error,code(cxt){let{schema:schema4,parentSchema,it}=cxt,{prefixItems}=parentSchema;it.items=!0,
!(0,util_1.alwaysValidSchema)(it,schema4)&&(prefixItems?(0,additionalItems_1.validateAdditionalItems)(cxt,prefixItems):cxt.
ok((0,code_1.validateArray)(cxt)))}};exports.default=def}});var require_contains=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/contains.j\
s"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
error={message:({params:{min,max}})=>max===void 0?(0,codegen_1.str)`must contain at least ${min} valid item(s)`:(0,codegen_1.
str)`must contain at least ${min} and no more than ${max} valid item(s)`,params:({params:{min,max}})=>max===void 0?(0,codegen_1.
_)`{minContains: ${min}}`:(0,codegen_1._)`{minContains: ${min}, maxContains: ${max}}`},def={keyword:"contains",type:"arr\
ay",schemaType:["object","boolean"],before:"uniqueItems",trackErrors:!0,error,code(cxt){let{gen,schema:schema4,parentSchema,
data:data2,it}=cxt,min,max,{minContains,maxContains}=parentSchema;it.opts.next?(min=minContains===void 0?1:minContains,max=
maxContains):min=1;let len=gen.const("len",(0,codegen_1._)`${data2}.length`);if(cxt.setParams({min,max}),max===void 0&&min===
0){(0,util_1.checkStrictMode)(it,'"minContains" == 0 without "maxContains": "contains" keyword ignored');return}if(max!==
void 0&&min>max){(0,util_1.checkStrictMode)(it,'"minContains" > "maxContains" is always invalid'),cxt.fail();return}if((0,util_1.
alwaysValidSchema)(it,schema4)){let cond=(0,codegen_1._)`${len} >= ${min}`;max!==void 0&&(cond=(0,codegen_1._)`${cond} && ${len} <= ${max}`),
cxt.pass(cond);return}it.items=!0;let valid=gen.name("valid");max===void 0&&min===1?validateItems(valid,()=>gen.if(valid,
()=>gen.break())):min===0?(gen.let(valid,!0),max!==void 0&&gen.if((0,codegen_1._)`${data2}.length > 0`,validateItemsWithCount)):
(gen.let(valid,!1),validateItemsWithCount()),cxt.result(valid,()=>cxt.reset());function validateItemsWithCount(){let schValid=gen.
name("_valid"),count2=gen.let("count",0);validateItems(schValid,()=>gen.if(schValid,()=>checkLimits(count2)))}function validateItems(_valid,block){
gen.forRange("i",0,len,i=>{cxt.subschema({keyword:"contains",dataProp:i,dataPropType:util_1.Type.Num,compositeRule:!0},_valid),
block()})}function checkLimits(count2){gen.code((0,codegen_1._)`${count2}++`),max===void 0?gen.if((0,codegen_1._)`${count2} >= ${min}`,
()=>gen.assign(valid,!0).break()):(gen.if((0,codegen_1._)`${count2} > ${max}`,()=>gen.assign(valid,!1).break()),min===1?
gen.assign(valid,!0):gen.if((0,codegen_1._)`${count2} >= ${min}`,()=>gen.assign(valid,!0)))}}};exports.default=def}});var require_dependencies=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/depend\
encies.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.validateSchemaDeps=exports.
validatePropertyDeps=exports.error=void 0;var codegen_1=require_codegen(),util_1=require_util(),code_1=require_code2();exports.
error={message:({params:{property,depsCount,deps}})=>{let property_ies=depsCount===1?"property":"properties";return(0,codegen_1.
str)`must have ${property_ies} ${deps} when property ${property} is present`},params:({params:{property,depsCount,deps,missingProperty}})=>(0,codegen_1.
_)`{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`};var def={keyword:"dependencies",type:"object",schemaType:"object",error:exports.error,code(cxt){let[
propDeps,schDeps]=splitDependencies(cxt);validatePropertyDeps(cxt,propDeps),validateSchemaDeps(cxt,schDeps)}};function splitDependencies({
schema:schema4}){let propertyDeps={},schemaDeps={};for(let key3 in schema4){if(key3==="__proto__")continue;let deps=Array.
isArray(schema4[key3])?propertyDeps:schemaDeps;deps[key3]=schema4[key3]}return[propertyDeps,schemaDeps]}function validatePropertyDeps(cxt,propertyDeps=cxt.
schema){let{gen,data:data2,it}=cxt;if(Object.keys(propertyDeps).length===0)return;let missing=gen.let("missing");for(let prop in propertyDeps){
let deps=propertyDeps[prop];if(deps.length===0)continue;let hasProperty=(0,code_1.propertyInData)(gen,data2,prop,it.opts.
ownProperties);cxt.setParams({property:prop,depsCount:deps.length,deps:deps.join(", ")}),it.allErrors?gen.if(hasProperty,
()=>{for(let depProp of deps)(0,code_1.checkReportMissingProp)(cxt,depProp)}):(gen.if((0,codegen_1._)`${hasProperty} && (${(0,code_1.
checkMissingProp)(cxt,deps,missing)})`),(0,code_1.reportMissingProp)(cxt,missing),gen.else())}}exports.validatePropertyDeps=
validatePropertyDeps;function validateSchemaDeps(cxt,schemaDeps=cxt.schema){let{gen,data:data2,keyword,it}=cxt,valid=gen.
name("valid");for(let prop in schemaDeps)(0,util_1.alwaysValidSchema)(it,schemaDeps[prop])||(gen.if((0,code_1.propertyInData)(
gen,data2,prop,it.opts.ownProperties),()=>{let schCxt=cxt.subschema({keyword,schemaProp:prop},valid);cxt.mergeValidEvaluated(
schCxt,valid)},()=>gen.var(valid,!0)),cxt.ok(valid))}exports.validateSchemaDeps=validateSchemaDeps;exports.default=def}});var require_propertyNames=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/prope\
rtyNames.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),
util_1=require_util(),error={message:"property name must be valid",params:({params})=>(0,codegen_1._)`{propertyName: ${params.
propertyName}}`},def={keyword:"propertyNames",type:"object",schemaType:["object","boolean"],error,code(cxt){let{gen,schema:schema4,
data:data2,it}=cxt;if((0,util_1.alwaysValidSchema)(it,schema4))return;let valid=gen.name("valid");gen.forIn("key",data2,
key3=>{cxt.setParams({propertyName:key3}),cxt.subschema({keyword:"propertyNames",data:key3,dataTypes:["string"],propertyName:key3,
compositeRule:!0},valid),gen.if((0,codegen_1.not)(valid),()=>{cxt.error(!0),it.allErrors||gen.break()})}),cxt.ok(valid)}};
exports.default=def}});var require_additionalProperties=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicato\
r/additionalProperties.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var code_1=require_code2(),
codegen_1=require_codegen(),names_1=require_names(),util_1=require_util(),error={message:"must NOT have additional prope\
rties",params:({params})=>(0,codegen_1._)`{additionalProperty: ${params.additionalProperty}}`},def={keyword:"additionalP\
roperties",type:["object"],schemaType:["boolean","object"],allowUndefined:!0,trackErrors:!0,error,code(cxt){let{gen,schema:schema4,
parentSchema,data:data2,errsCount,it}=cxt;if(!errsCount)throw new Error("ajv implementation error");let{allErrors,opts}=it;
if(it.props=!0,opts.removeAdditional!=="all"&&(0,util_1.alwaysValidSchema)(it,schema4))return;let props=(0,code_1.allSchemaProperties)(
parentSchema.properties),patProps=(0,code_1.allSchemaProperties)(parentSchema.patternProperties);checkAdditionalProperties(),
cxt.ok((0,codegen_1._)`${errsCount} === ${names_1.default.errors}`);function checkAdditionalProperties(){gen.forIn("key",
data2,key3=>{!props.length&&!patProps.length?additionalPropertyCode(key3):gen.if(isAdditional(key3),()=>additionalPropertyCode(
key3))})}function isAdditional(key3){let definedProp;if(props.length>8){let propsSchema=(0,util_1.schemaRefOrVal)(it,parentSchema.
properties,"properties");definedProp=(0,code_1.isOwnProperty)(gen,propsSchema,key3)}else props.length?definedProp=(0,codegen_1.
or)(...props.map(p=>(0,codegen_1._)`${key3} === ${p}`)):definedProp=codegen_1.nil;return patProps.length&&(definedProp=(0,codegen_1.
or)(definedProp,...patProps.map(p=>(0,codegen_1._)`${(0,code_1.usePattern)(cxt,p)}.test(${key3})`))),(0,codegen_1.not)(definedProp)}
function deleteAdditional(key3){gen.code((0,codegen_1._)`delete ${data2}[${key3}]`)}function additionalPropertyCode(key3){
if(opts.removeAdditional==="all"||opts.removeAdditional&&schema4===!1){deleteAdditional(key3);return}if(schema4===!1){cxt.
setParams({additionalProperty:key3}),cxt.error(),allErrors||gen.break();return}if(typeof schema4=="object"&&!(0,util_1.alwaysValidSchema)(
it,schema4)){let valid=gen.name("valid");opts.removeAdditional==="failing"?(applyAdditionalSchema(key3,valid,!1),gen.if(
(0,codegen_1.not)(valid),()=>{cxt.reset(),deleteAdditional(key3)})):(applyAdditionalSchema(key3,valid),allErrors||gen.if(
(0,codegen_1.not)(valid),()=>gen.break()))}}function applyAdditionalSchema(key3,valid,errors){let subschema={keyword:"ad\
ditionalProperties",dataProp:key3,dataPropType:util_1.Type.Str};errors===!1&&Object.assign(subschema,{compositeRule:!0,createErrors:!1,
allErrors:!1}),cxt.subschema(subschema,valid)}}};exports.default=def}});var require_properties=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/properti\
es.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var validate_1=require_validate(),code_1=require_code2(),
util_1=require_util(),additionalProperties_1=require_additionalProperties(),def={keyword:"properties",type:"object",schemaType:"\
object",code(cxt){let{gen,schema:schema4,parentSchema,data:data2,it}=cxt;it.opts.removeAdditional==="all"&&parentSchema.
additionalProperties===void 0&&additionalProperties_1.default.code(new validate_1.KeywordCxt(it,additionalProperties_1.default,
"additionalProperties"));let allProps=(0,code_1.allSchemaProperties)(schema4);for(let prop of allProps)it.definedProperties.
add(prop);it.opts.unevaluated&&allProps.length&&it.props!==!0&&(it.props=util_1.mergeEvaluated.props(gen,(0,util_1.toHash)(
allProps),it.props));let properties=allProps.filter(p=>!(0,util_1.alwaysValidSchema)(it,schema4[p]));if(properties.length===
0)return;let valid=gen.name("valid");for(let prop of properties)hasDefault(prop)?applyPropertySchema(prop):(gen.if((0,code_1.
propertyInData)(gen,data2,prop,it.opts.ownProperties)),applyPropertySchema(prop),it.allErrors||gen.else().var(valid,!0),
gen.endIf()),cxt.it.definedProperties.add(prop),cxt.ok(valid);function hasDefault(prop){return it.opts.useDefaults&&!it.
compositeRule&&schema4[prop].default!==void 0}function applyPropertySchema(prop){cxt.subschema({keyword:"properties",schemaProp:prop,
dataProp:prop},valid)}}};exports.default=def}});var require_patternProperties=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/p\
atternProperties.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var code_1=require_code2(),
codegen_1=require_codegen(),util_1=require_util(),util_2=require_util(),def={keyword:"patternProperties",type:"object",schemaType:"\
object",code(cxt){let{gen,schema:schema4,data:data2,parentSchema,it}=cxt,{opts}=it,patterns=(0,code_1.allSchemaProperties)(
schema4),alwaysValidPatterns=patterns.filter(p=>(0,util_1.alwaysValidSchema)(it,schema4[p]));if(patterns.length===0||alwaysValidPatterns.
length===patterns.length&&(!it.opts.unevaluated||it.props===!0))return;let checkProperties=opts.strictSchema&&!opts.allowMatchingProperties&&
parentSchema.properties,valid=gen.name("valid");it.props!==!0&&!(it.props instanceof codegen_1.Name)&&(it.props=(0,util_2.
evaluatedPropsToName)(gen,it.props));let{props}=it;validatePatternProperties();function validatePatternProperties(){for(let pat of patterns)
checkProperties&&checkMatchingProperties(pat),it.allErrors?validateProperties(pat):(gen.var(valid,!0),validateProperties(
pat),gen.if(valid))}function checkMatchingProperties(pat){for(let prop in checkProperties)new RegExp(pat).test(prop)&&(0,util_1.
checkStrictMode)(it,`property ${prop} matches pattern ${pat} (use allowMatchingProperties)`)}function validateProperties(pat){
gen.forIn("key",data2,key3=>{gen.if((0,codegen_1._)`${(0,code_1.usePattern)(cxt,pat)}.test(${key3})`,()=>{let alwaysValid=alwaysValidPatterns.
includes(pat);alwaysValid||cxt.subschema({keyword:"patternProperties",schemaProp:pat,dataProp:key3,dataPropType:util_2.Type.
Str},valid),it.opts.unevaluated&&props!==!0?gen.assign((0,codegen_1._)`${props}[${key3}]`,!0):!alwaysValid&&!it.allErrors&&
gen.if((0,codegen_1.not)(valid),()=>gen.break())})})}}};exports.default=def}});var require_not=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/not.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var util_1=require_util(),def={keyword:"not",schemaType:[
"object","boolean"],trackErrors:!0,code(cxt){let{gen,schema:schema4,it}=cxt;if((0,util_1.alwaysValidSchema)(it,schema4)){
cxt.fail();return}let valid=gen.name("valid");cxt.subschema({keyword:"not",compositeRule:!0,createErrors:!1,allErrors:!1},
valid),cxt.failResult(valid,()=>cxt.reset(),()=>cxt.error())},error:{message:"must NOT be valid"}};exports.default=def}});var require_anyOf=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/anyOf.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var code_1=require_code2(),def={keyword:"anyOf",schemaType:"\
array",trackErrors:!0,code:code_1.validateUnion,error:{message:"must match a schema in anyOf"}};exports.default=def}});var require_oneOf=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/oneOf.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
error={message:"must match exactly one schema in oneOf",params:({params})=>(0,codegen_1._)`{passingSchemas: ${params.passing}}`},
def={keyword:"oneOf",schemaType:"array",trackErrors:!0,error,code(cxt){let{gen,schema:schema4,parentSchema,it}=cxt;if(!Array.
isArray(schema4))throw new Error("ajv implementation error");if(it.opts.discriminator&&parentSchema.discriminator)return;
let schArr=schema4,valid=gen.let("valid",!1),passing=gen.let("passing",null),schValid=gen.name("_valid");cxt.setParams({
passing}),gen.block(validateOneOf),cxt.result(valid,()=>cxt.reset(),()=>cxt.error(!0));function validateOneOf(){schArr.forEach(
(sch,i)=>{let schCxt;(0,util_1.alwaysValidSchema)(it,sch)?gen.var(schValid,!0):schCxt=cxt.subschema({keyword:"oneOf",schemaProp:i,
compositeRule:!0},schValid),i>0&&gen.if((0,codegen_1._)`${schValid} && ${valid}`).assign(valid,!1).assign(passing,(0,codegen_1.
_)`[${passing}, ${i}]`).else(),gen.if(schValid,()=>{gen.assign(valid,!0),gen.assign(passing,i),schCxt&&cxt.mergeEvaluated(
schCxt,codegen_1.Name)})})}}};exports.default=def}});var require_allOf=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/allOf.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var util_1=require_util(),def={keyword:"allOf",schemaType:"\
array",code(cxt){let{gen,schema:schema4,it}=cxt;if(!Array.isArray(schema4))throw new Error("ajv implementation error");let valid=gen.
name("valid");schema4.forEach((sch,i)=>{if((0,util_1.alwaysValidSchema)(it,sch))return;let schCxt=cxt.subschema({keyword:"\
allOf",schemaProp:i},valid);cxt.ok(valid),cxt.mergeEvaluated(schCxt)})}};exports.default=def}});var require_if=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/if.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),util_1=require_util(),
error={message:({params})=>(0,codegen_1.str)`must match "${params.ifClause}" schema`,params:({params})=>(0,codegen_1._)`{failingKeyword: ${params.
ifClause}}`},def={keyword:"if",schemaType:["object","boolean"],trackErrors:!0,error,code(cxt){let{gen,parentSchema,it}=cxt;
parentSchema.then===void 0&&parentSchema.else===void 0&&(0,util_1.checkStrictMode)(it,'"if" without "then" and "else" is\
 ignored');let hasThen=hasSchema(it,"then"),hasElse=hasSchema(it,"else");if(!hasThen&&!hasElse)return;let valid=gen.let(
"valid",!0),schValid=gen.name("_valid");if(validateIf(),cxt.reset(),hasThen&&hasElse){let ifClause=gen.let("ifClause");cxt.
setParams({ifClause}),gen.if(schValid,validateClause("then",ifClause),validateClause("else",ifClause))}else hasThen?gen.
if(schValid,validateClause("then")):gen.if((0,codegen_1.not)(schValid),validateClause("else"));cxt.pass(valid,()=>cxt.error(
!0));function validateIf(){let schCxt=cxt.subschema({keyword:"if",compositeRule:!0,createErrors:!1,allErrors:!1},schValid);
cxt.mergeEvaluated(schCxt)}function validateClause(keyword,ifClause){return()=>{let schCxt=cxt.subschema({keyword},schValid);
gen.assign(valid,schValid),cxt.mergeValidEvaluated(schCxt,valid),ifClause?gen.assign(ifClause,(0,codegen_1._)`${keyword}`):
cxt.setParams({ifClause:keyword})}}}};function hasSchema(it,keyword){let schema4=it.schema[keyword];return schema4!==void 0&&
!(0,util_1.alwaysValidSchema)(it,schema4)}exports.default=def}});var require_thenElse=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/thenElse.j\
s"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var util_1=require_util(),def={keyword:[
"then","else"],schemaType:["object","boolean"],code({keyword,parentSchema,it}){parentSchema.if===void 0&&(0,util_1.checkStrictMode)(
it,`"${keyword}" without "if" is ignored`)}};exports.default=def}});var require_applicator=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/applicator/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var additionalItems_1=require_additionalItems(),prefixItems_1=require_prefixItems(),
items_1=require_items(),items2020_1=require_items2020(),contains_1=require_contains(),dependencies_1=require_dependencies(),
propertyNames_1=require_propertyNames(),additionalProperties_1=require_additionalProperties(),properties_1=require_properties(),
patternProperties_1=require_patternProperties(),not_1=require_not(),anyOf_1=require_anyOf(),oneOf_1=require_oneOf(),allOf_1=require_allOf(),
if_1=require_if(),thenElse_1=require_thenElse();function getApplicator(draft2020=!1){let applicator=[not_1.default,anyOf_1.
default,oneOf_1.default,allOf_1.default,if_1.default,thenElse_1.default,propertyNames_1.default,additionalProperties_1.default,
dependencies_1.default,properties_1.default,patternProperties_1.default];return draft2020?applicator.push(prefixItems_1.
default,items2020_1.default):applicator.push(additionalItems_1.default,items_1.default),applicator.push(contains_1.default),
applicator}exports.default=getApplicator}});var require_format=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/format/format.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),error={message:({schemaCode})=>(0,codegen_1.
str)`must match format "${schemaCode}"`,params:({schemaCode})=>(0,codegen_1._)`{format: ${schemaCode}}`},def={keyword:"f\
ormat",type:["number","string"],schemaType:"string",$data:!0,error,code(cxt,ruleType){let{gen,data:data2,$data,schema:schema4,
schemaCode,it}=cxt,{opts,errSchemaPath,schemaEnv,self}=it;if(!opts.validateFormats)return;$data?validate$DataFormat():validateFormat();
function validate$DataFormat(){let fmts=gen.scopeValue("formats",{ref:self.formats,code:opts.code.formats}),fDef=gen.const(
"fDef",(0,codegen_1._)`${fmts}[${schemaCode}]`),fType=gen.let("fType"),format=gen.let("format");gen.if((0,codegen_1._)`typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`,
()=>gen.assign(fType,(0,codegen_1._)`${fDef}.type || "string"`).assign(format,(0,codegen_1._)`${fDef}.validate`),()=>gen.
assign(fType,(0,codegen_1._)`"string"`).assign(format,fDef)),cxt.fail$data((0,codegen_1.or)(unknownFmt(),invalidFmt()));
function unknownFmt(){return opts.strictSchema===!1?codegen_1.nil:(0,codegen_1._)`${schemaCode} && !${format}`}function invalidFmt(){
let callFormat=schemaEnv.$async?(0,codegen_1._)`(${fDef}.async ? await ${format}(${data2}) : ${format}(${data2}))`:(0,codegen_1.
_)`${format}(${data2})`,validData=(0,codegen_1._)`(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data2}))`;
return(0,codegen_1._)`${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`}}function validateFormat(){
let formatDef=self.formats[schema4];if(!formatDef){unknownFormat();return}if(formatDef===!0)return;let[fmtType,format,fmtRef]=getFormat(
formatDef);fmtType===ruleType&&cxt.pass(validCondition());function unknownFormat(){if(opts.strictSchema===!1){self.logger.
warn(unknownMsg());return}throw new Error(unknownMsg());function unknownMsg(){return`unknown format "${schema4}" ignored\
 in schema at path "${errSchemaPath}"`}}function getFormat(fmtDef){let code2=fmtDef instanceof RegExp?(0,codegen_1.regexpCode)(
fmtDef):opts.code.formats?(0,codegen_1._)`${opts.code.formats}${(0,codegen_1.getProperty)(schema4)}`:void 0,fmt=gen.scopeValue(
"formats",{key:schema4,ref:fmtDef,code:code2});return typeof fmtDef=="object"&&!(fmtDef instanceof RegExp)?[fmtDef.type||
"string",fmtDef.validate,(0,codegen_1._)`${fmt}.validate`]:["string",fmtDef,fmt]}function validCondition(){if(typeof formatDef==
"object"&&!(formatDef instanceof RegExp)&&formatDef.async){if(!schemaEnv.$async)throw new Error("async format in sync sc\
hema");return(0,codegen_1._)`await ${fmtRef}(${data2})`}return typeof format=="function"?(0,codegen_1._)`${fmtRef}(${data2})`:
(0,codegen_1._)`${fmtRef}.test(${data2})`}}}};exports.default=def}});var require_format2=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/format/index.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var format_1=require_format(),format=[format_1.default];
exports.default=format}});var require_metadata=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/metadata.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.contentVocabulary=exports.metadataVocabulary=
void 0;exports.metadataVocabulary=["title","description","default","deprecated","readOnly","writeOnly","examples"];exports.
contentVocabulary=["contentMediaType","contentEncoding","contentSchema"]}});var require_draft7=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/draft7.js"(exports){"us\
e strict";Object.defineProperty(exports,"__esModule",{value:!0});var core_1=require_core2(),validation_1=require_validation(),
applicator_1=require_applicator(),format_1=require_format2(),metadata_1=require_metadata(),draft7Vocabularies=[core_1.default,
validation_1.default,(0,applicator_1.default)(),format_1.default,metadata_1.metadataVocabulary,metadata_1.contentVocabulary];
exports.default=draft7Vocabularies}});var require_types=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/discriminator/types.js"(exports){
"use strict";Object.defineProperty(exports,"__esModule",{value:!0});exports.DiscrError=void 0;var DiscrError;(function(DiscrError2){
DiscrError2.Tag="tag",DiscrError2.Mapping="mapping"})(DiscrError||(exports.DiscrError=DiscrError={}))}});var require_discriminator=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/vocabularies/discriminator/in\
dex.js"(exports){"use strict";Object.defineProperty(exports,"__esModule",{value:!0});var codegen_1=require_codegen(),types_1=require_types(),
compile_1=require_compile(),ref_error_1=require_ref_error(),util_1=require_util(),error={message:({params:{discrError,tagName}})=>discrError===
types_1.DiscrError.Tag?`tag "${tagName}" must be string`:`value of tag "${tagName}" must be in oneOf`,params:({params:{discrError,
tag,tagName}})=>(0,codegen_1._)`{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`},def={keyword:"discriminator",
type:"object",schemaType:"object",error,code(cxt){let{gen,data:data2,schema:schema4,parentSchema,it}=cxt,{oneOf:oneOf2}=parentSchema;
if(!it.opts.discriminator)throw new Error("discriminator: requires discriminator option");let tagName=schema4.propertyName;
if(typeof tagName!="string")throw new Error("discriminator: requires propertyName");if(schema4.mapping)throw new Error("\
discriminator: mapping is not supported");if(!oneOf2)throw new Error("discriminator: requires oneOf keyword");let valid=gen.
let("valid",!1),tag=gen.const("tag",(0,codegen_1._)`${data2}${(0,codegen_1.getProperty)(tagName)}`);gen.if((0,codegen_1.
_)`typeof ${tag} == "string"`,()=>validateMapping(),()=>cxt.error(!1,{discrError:types_1.DiscrError.Tag,tag,tagName})),cxt.
ok(valid);function validateMapping(){let mapping=getMapping();gen.if(!1);for(let tagValue in mapping)gen.elseIf((0,codegen_1.
_)`${tag} === ${tagValue}`),gen.assign(valid,applyTagSchema(mapping[tagValue]));gen.else(),cxt.error(!1,{discrError:types_1.
DiscrError.Mapping,tag,tagName}),gen.endIf()}function applyTagSchema(schemaProp){let _valid=gen.name("valid"),schCxt=cxt.
subschema({keyword:"oneOf",schemaProp},_valid);return cxt.mergeEvaluated(schCxt,codegen_1.Name),_valid}function getMapping(){
var _a;let oneOfMapping={},topRequired=hasRequired(parentSchema),tagRequired=!0;for(let i=0;i<oneOf2.length;i++){let sch=oneOf2[i];
if(sch?.$ref&&!(0,util_1.schemaHasRulesButRef)(sch,it.self.RULES)){let ref=sch.$ref;if(sch=compile_1.resolveRef.call(it.
self,it.schemaEnv.root,it.baseId,ref),sch instanceof compile_1.SchemaEnv&&(sch=sch.schema),sch===void 0)throw new ref_error_1.
default(it.opts.uriResolver,it.baseId,ref)}let propSch=(_a=sch?.properties)===null||_a===void 0?void 0:_a[tagName];if(typeof propSch!=
"object")throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);tagRequired=
tagRequired&&(topRequired||hasRequired(sch)),addMappings(propSch,i)}if(!tagRequired)throw new Error(`discriminator: "${tagName}\
" must be required`);return oneOfMapping;function hasRequired({required}){return Array.isArray(required)&&required.includes(
tagName)}function addMappings(sch,i){if(sch.const)addMapping(sch.const,i);else if(sch.enum)for(let tagValue of sch.enum)
addMapping(tagValue,i);else throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`)}function addMapping(tagValue,i){
if(typeof tagValue!="string"||tagValue in oneOfMapping)throw new Error(`discriminator: "${tagName}" values must be uniqu\
e strings`);oneOfMapping[tagValue]=i}}}};exports.default=def}});var require_json_schema_draft_07=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/refs/json-schema-draft\
-07.json"(exports,module){module.exports={$schema:"http://json-schema.org/draft-07/schema#",$id:"http://json-schema.org/\
draft-07/schema#",title:"Core schema meta-schema",definitions:{schemaArray:{type:"array",minItems:1,items:{$ref:"#"}},nonNegativeInteger:{
type:"integer",minimum:0},nonNegativeIntegerDefault0:{allOf:[{$ref:"#/definitions/nonNegativeInteger"},{default:0}]},simpleTypes:{
enum:["array","boolean","integer","null","number","object","string"]},stringArray:{type:"array",items:{type:"string"},uniqueItems:!0,
default:[]}},type:["object","boolean"],properties:{$id:{type:"string",format:"uri-reference"},$schema:{type:"string",format:"\
uri"},$ref:{type:"string",format:"uri-reference"},$comment:{type:"string"},title:{type:"string"},description:{type:"stri\
ng"},default:!0,readOnly:{type:"boolean",default:!1},examples:{type:"array",items:!0},multipleOf:{type:"number",exclusiveMinimum:0},
maximum:{type:"number"},exclusiveMaximum:{type:"number"},minimum:{type:"number"},exclusiveMinimum:{type:"number"},maxLength:{
$ref:"#/definitions/nonNegativeInteger"},minLength:{$ref:"#/definitions/nonNegativeIntegerDefault0"},pattern:{type:"stri\
ng",format:"regex"},additionalItems:{$ref:"#"},items:{anyOf:[{$ref:"#"},{$ref:"#/definitions/schemaArray"}],default:!0},
maxItems:{$ref:"#/definitions/nonNegativeInteger"},minItems:{$ref:"#/definitions/nonNegativeIntegerDefault0"},uniqueItems:{
type:"boolean",default:!1},contains:{$ref:"#"},maxProperties:{$ref:"#/definitions/nonNegativeInteger"},minProperties:{$ref:"\
#/definitions/nonNegativeIntegerDefault0"},required:{$ref:"#/definitions/stringArray"},additionalProperties:{$ref:"#"},definitions:{
type:"object",additionalProperties:{$ref:"#"},default:{}},properties:{type:"object",additionalProperties:{$ref:"#"},default:{}},
patternProperties:{type:"object",additionalProperties:{$ref:"#"},propertyNames:{format:"regex"},default:{}},dependencies:{
type:"object",additionalProperties:{anyOf:[{$ref:"#"},{$ref:"#/definitions/stringArray"}]}},propertyNames:{$ref:"#"},const:!0,
enum:{type:"array",items:!0,minItems:1,uniqueItems:!0},type:{anyOf:[{$ref:"#/definitions/simpleTypes"},{type:"array",items:{
$ref:"#/definitions/simpleTypes"},minItems:1,uniqueItems:!0}]},format:{type:"string"},contentMediaType:{type:"string"},contentEncoding:{
type:"string"},if:{$ref:"#"},then:{$ref:"#"},else:{$ref:"#"},allOf:{$ref:"#/definitions/schemaArray"},anyOf:{$ref:"#/def\
initions/schemaArray"},oneOf:{$ref:"#/definitions/schemaArray"},not:{$ref:"#"}},default:!0}}});var require_ajv=__commonJS({"node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/ajv.js"(exports,module){"use strict";Object.
defineProperty(exports,"__esModule",{value:!0});exports.MissingRefError=exports.ValidationError=exports.CodeGen=exports.
Name=exports.nil=exports.stringify=exports.str=exports._=exports.KeywordCxt=exports.Ajv=void 0;var core_1=require_core(),
draft7_1=require_draft7(),discriminator_1=require_discriminator(),draft7MetaSchema=require_json_schema_draft_07(),META_SUPPORT_DATA=[
"/properties"],META_SCHEMA_ID="http://json-schema.org/draft-07/schema",Ajv=class extends core_1.default{_addVocabularies(){
super._addVocabularies(),draft7_1.default.forEach(v=>this.addVocabulary(v)),this.opts.discriminator&&this.addKeyword(discriminator_1.
default)}_addDefaultMetaSchema(){if(super._addDefaultMetaSchema(),!this.opts.meta)return;let metaSchema=this.opts.$data?
this.$dataMetaSchema(draft7MetaSchema,META_SUPPORT_DATA):draft7MetaSchema;this.addMetaSchema(metaSchema,META_SCHEMA_ID,!1),
this.refs["http://json-schema.org/schema"]=META_SCHEMA_ID}defaultMeta(){return this.opts.defaultMeta=super.defaultMeta()||
(this.getSchema(META_SCHEMA_ID)?META_SCHEMA_ID:void 0)}};exports.Ajv=Ajv;module.exports=exports=Ajv;module.exports.Ajv=Ajv;
Object.defineProperty(exports,"__esModule",{value:!0});exports.default=Ajv;var validate_1=require_validate();Object.defineProperty(
exports,"KeywordCxt",{enumerable:!0,get:function(){return validate_1.KeywordCxt}});var codegen_1=require_codegen();Object.
defineProperty(exports,"_",{enumerable:!0,get:function(){return codegen_1._}});Object.defineProperty(exports,"str",{enumerable:!0,
get:function(){return codegen_1.str}});Object.defineProperty(exports,"stringify",{enumerable:!0,get:function(){return codegen_1.
stringify}});Object.defineProperty(exports,"nil",{enumerable:!0,get:function(){return codegen_1.nil}});Object.defineProperty(
exports,"Name",{enumerable:!0,get:function(){return codegen_1.Name}});Object.defineProperty(exports,"CodeGen",{enumerable:!0,
get:function(){return codegen_1.CodeGen}});var validation_error_1=require_validation_error();Object.defineProperty(exports,
"ValidationError",{enumerable:!0,get:function(){return validation_error_1.default}});var ref_error_1=require_ref_error();
Object.defineProperty(exports,"MissingRefError",{enumerable:!0,get:function(){return ref_error_1.default}})}});async function checkOptions(given){let some=given.filter(({options:options3})=>Object.keys(options3).length>0);if(some.length===
0)return;let{Ajv}=await Promise.resolve().then(()=>__toESM(require_ajv(),1)),ajv=new Ajv({strict:!1});for(let{rule:rule2,
options:options3,schema:schema4,where}of some){if(!schema4)throw new ConfigError(`${where}: the rule \`${rule2}\` has no \
options.`);let validate=ajv.compile(schema4);if(!validate(options3))throw new ConfigError(`${where}: ${faultOf2(rule2,validate.
errors?.[0],schema4)}`)}}function faultOf2(rule2,error,schema4){let at=error?.instancePath?` \`${error.instancePath.slice(
1).replaceAll("/",".")}\``:"";if(error?.keyword==="additionalProperties"){let name=String(error.params.additionalProperty);
return`the rule \`${rule2}\` has no option \`${name}\`.${didYouMean(name,Object.keys(schema4.properties))}`}let allowed=error?.
keyword==="enum"?`: ${error.params.allowedValues.map(value=>`\`${value}\``).join(", ")}`:"";return`the option${at} of th\
e rule \`${rule2}\` ${error?.message??"is wrong"}${allowed}.`}var init_check_options=__esm({"packages/core/src/config/ch\
eck-options.ts"(){"use strict";init_error();init_names()}});async function resolveConfig(configs,plugins){let known4=rulesOf(plugins),entries2=new Map,given=[];for(let[index,config]of configs.
entries()){let where=config?.name?`Config \`${config.name}\``:`Config object ${index+1}`;checkShape(config,where);for(let preset of config.
extends??[])for(let[id,entry2]of Object.entries(presetRules(checkPreset(preset,where),known4)))apply(id,entry2);for(let[
id,entry2]of Object.entries(config.rules??{})){let rule2=known4.get(id);if(!rule2)throw new ConfigError(`${where}: there\
 is no rule \`${id}\`.${didYouMean(id,known4.keys())}`);let[,options3]=checkEntry(id,entry2,where);options3&&given.push(
{rule:id,options:options3,schema:rule2.meta.schema,where}),apply(id,entry2)}}return await checkOptions(given),{rules:new Map(
[...entries2].sort().flatMap(([id,{level,options:options3}])=>{let rule2=known4.get(id),on=levelOf(level);return on?[[id,
{rule:rule2,level:on,options:withDefaults(rule2.meta.schema,options3)}]]:[]})),kubernetes:{version:versionOf(configs)},closed:configs.
findLast(config=>config.closed!==void 0)?.closed??!1,settings:Object.assign({},...configs.map(config=>config.settings)),
workloads:Object.assign({},...plugins.map(plugin2=>plugin2.workloads))};function apply(id,entry2){let[level,options3]=typeof entry2==
"object"?entry2:[entry2];entries2.set(id,{level,options:options3??entries2.get(id)?.options??{}})}}function rulesOf(plugins){
return new Map(plugins.flatMap(({meta,rules:rules2})=>Object.entries(rules2??{}).map(([name,rule2])=>[`${meta.namespace}\
/${name}`,rule2])))}function checkShape(config,where){if(typeof config!="object"||config===null||Array.isArray(config))throw new ConfigError(
`${where} is not a mapping.`);for(let key3 of Object.keys(config))if(!keys.includes(key3))throw new ConfigError(`${where}\
: there is no key \`${key3}\`.${didYouMean(key3,keys)}`);let wrong=(key3,wanted)=>new ConfigError(`${where}: \`${key3}\` \
must be ${wanted}.`);for(let key3 of["extends","ignores","worlds"])if(config[key3]!==void 0&&!isTexts(config[key3]))throw wrong(
key3,"a list of texts");for(let key3 of["rules","kubernetes","settings"])if(config[key3]!==void 0&&!isMapping(config[key3]))
throw wrong(key3,"a mapping");if(config.closed!==void 0&&typeof config.closed!="boolean"&&!isTexts(config.closed))throw wrong(
"closed","true, false or a list of namespaces");for(let key3 of Object.keys(config.kubernetes??{}))if(key3!=="version")throw new ConfigError(
`${where}: \`kubernetes\` has no key \`${key3}\`.${didYouMean(key3,["version"])}`)}function isTexts(value){return Array.
isArray(value)&&value.every(item=>typeof item=="string")}function isMapping(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)}function checkPreset(name,where){let preset=presetNames.find(known4=>known4===name);if(!preset)
throw new ConfigError(`${where}: there is no preset \`${name}\`.${didYouMean(name,presetNames)}`);return preset}function checkEntry(id,entry2,where){
let[level,options3,...rest]=Array.isArray(entry2)?entry2:[entry2];if(level!=="off"&&levelOf(level)===void 0&&level!==0)throw new ConfigError(
`${where}: the level of the rule \`${id}\` must be \`off\`, \`warn\` or \`error\`, or 0, 1 or 2.`);if(rest.length>0||options3!==
void 0&&!isMapping(options3))throw new ConfigError(`${where}: the options of the rule \`${id}\` must be one mapping.`);return[
level,options3]}function levelOf(level){return level==="error"||level===2?"error":level==="warn"||level===1?"warn":void 0}
function versionOf(configs){let given=configs.findLast(config=>config.kubernetes?.version!==void 0)?.kubernetes?.version;
if(given===void 0)return`1.${newestMinor}`;let minor=Number(/^v?1\.(\d+)(?:\.\d+)?$/.exec(String(given))?.[1]);if(minor>=
oldestMinor&&minor<=newestMinor)return`1.${minor}`;throw new ConfigError(`There is no Kubernetes version \`${given}\` her\
e: \`1.${oldestMinor}\` to \`1.${newestMinor}\` are known.`)}var keys,init_resolve=__esm({"packages/core/src/config/reso\
lve.ts"(){"use strict";init_src();init_options2();init_check_options();init_error();init_names();init_presets();keys=["n\
ame","extends","ignores","kubernetes","rules","worlds","closed","settings"]}});function nodeOf(resource,value,path13,part){return{resource,value,path:path13,...part&&{part},at(key3){return nodeOf(resource,
childOf(value,key3),[...path13,key3])},get key(){return nodeOf(resource,value,path13,"key")}}}function childOf(value,key3){
return typeof value=="object"&&value!==null&&Object.hasOwn(value,key3)?value[key3]:void 0}function placeOf({resource,path:path13,
part}){return part?{resource,path:path13,part}:{resource,path:path13}}var init_node=__esm({"packages/core/src/resource/n\
ode.ts"(){"use strict"}});function isKustomizationFile(path13){return/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path13)}function isKustomization(apiVersion){
return apiVersion.startsWith("kustomize.config.k8s.io/")}function isStrategicPatch(value){return Object.hasOwn(value,"$p\
atch")||Object.hasOwn(value,"$setElementOrder/containers")}function patchesOf(kustomization,path13){let folder=path13.includes(
"/")?path13.slice(0,path13.lastIndexOf("/")):"",resources=new Set(filesIn(kustomization,"resources",folder));return["pat\
ches","patchesStrategicMerge","patchesJson6902"].flatMap(field2=>filesIn(kustomization,field2,folder)).filter(file2=>!resources.
has(file2))}function filesIn(kustomization,field2,folder){let list2=childOf(kustomization,field2);return Array.isArray(list2)?
list2.flatMap(item=>{let file2=typeof item=="string"?item:childOf(item,"path");return typeof file2=="string"&&!file2.includes(
`
`)?[resolvePath(folder,file2)]:[]}):[]}function resolvePath(folder,path13){let parts=folder===""?[]:folder.split("/");for(let part of path13.
split("/"))part===".."&&parts.length>0&&parts.at(-1)!==".."?parts.pop():part!=="."&&part!==""&&parts.push(part);return parts.
join("/")}var init_kustomize=__esm({"packages/core/src/reading/kustomize.ts"(){"use strict";init_node()}});function resourcesOf(document,world,origin){let resources=[],withoutKind=[],visit4=(value,base,inherited)=>{let apiVersion=childOf(
value,"apiVersion")??inherited.apiVersion,kind=childOf(value,"kind")??inherited.kind;if(typeof apiVersion!="string"||typeof kind!=
"string"||!apiVersion||!kind){withoutKind.push(base);return}let items2=childOf(value,"items");if(isList(apiVersion,kind,
items2)){let itemKind=kind.slice(0,-4);for(let[index,item]of(Array.isArray(items2)?items2:[]).entries())visit4(item,[...base,
"items",index],itemKind===""?{}:{apiVersion,kind:itemKind});if(Array.isArray(items2)||items2===void 0||items2===null)return;
let list2=objectOf(value,apiVersion,kind,{document,base,world,origin});resources.push({...list2,dropped:[{path:["items"],
expected:"list",found:typeof items2}]});return}resources.push(objectOf(value,apiVersion,kind,{document,base,world,origin}));
for(let[index,item]of(Array.isArray(items2)?items2:[]).entries())childOf(item,"apiVersion")&&childOf(item,"kind")&&visit4(
item,[...base,"items",index],{})};return visit4(document.parsed.value,[],{}),{resources,withoutKind}}function isList(apiVersion,kind,items2){
return kind.endsWith("List")?kind==="List"&&apiVersion==="v1"?!0:Array.isArray(items2)&&(items2.length===0||items2.some(
item=>typeof item=="object"&&item!==null)):!1}function isBuiltIn(apiVersion,kind){let group2=apiVersion.includes("/")?apiVersion.
slice(0,apiVersion.indexOf("/")):"";return groupsOfKind(kind.replace(/(.)List$/,"$1")).includes(group2)||kind==="List"&&
group2===""}function objectOf(value,apiVersion,kind,{document,base,world,origin}){let slash=apiVersion.indexOf("/"),[group2,
version3]=slash<0?["",apiVersion]:[apiVersion.slice(0,slash),apiVersion.slice(slash+1)],definition2=nearestDefinitionOfKind(
group2,version3,kind),{value:object,dropped}=definition2?conform(value,definition2):conformMetadata(value),namespace=childOf(
childOf(object,"metadata"),"namespace");return{value:object,dropped,builtIn:groupsOfKind(kind).includes(group2),resource:{
id:{group:group2,version:version3,kind,...typeof namespace=="string"&&namespace!==""&&{namespace},name:nameOf3(object)},
file:document.file.path,document:document.index,base,world,...origin!==void 0&&{origin}}}}function conformMetadata(value){
let metadata=childOf(value,"metadata");if(metadata==null)return{value,dropped:[]};let conformed=conform(metadata,"meta.v\
1.ObjectMeta");if(conformed.value===metadata)return{value,dropped:[]};let dropped=conformed.value===void 0?[{path:["meta\
data"],expected:"map",found:"other"}]:conformed.dropped.map(({path:path13,...rest})=>({...rest,path:["metadata",...path13]}));
return{value:{...value,metadata:conformed.value},dropped}}function nameOf3(value){let metadata=childOf(value,"metadata"),
name=childOf(metadata,"name")??childOf(metadata,"generateName");return typeof name=="string"?name:""}var init_object=__esm(
{"packages/core/src/resource/object.ts"(){"use strict";init_src();init_node()}});function looksLikeJson(text2){return/^\uFEFF?\s*\{/.test(text2)}function splitJson(text2){let values=[],token=/"(?:[^"\\]|\\[\s\S])*"?|[[{\]}]|[^\s"[{\]}]+/g;
token.lastIndex=text2.charCodeAt(0)===65279?1:0;let depth2=0,start=-1;for(let match2=token.exec(text2);match2;match2=token.
exec(text2))start<0&&(start=match2.index),match2[0]==="{"||match2[0]==="["?depth2++:(match2[0]==="}"||match2[0]==="]")&&
depth2--,depth2<=0&&(values.push({start,end:token.lastIndex}),depth2=0,start=-1);return start>=0&&values.push({start,end:text2.
length}),values}function jsonFault(text2){try{JSON.parse(text2);return}catch(error){let message=error instanceof Error?error.
message:String(error);return{message:message.replace(/ \(line \d+ column \d+\)$/,""),offset:Number(/position (\d+)/.exec(
message)?.[1]??0)}}}var init_json=__esm({"packages/core/src/source/json.ts"(){"use strict"}});function splitDocuments(text2){let first=text2.charCodeAt(0)===65279?1:0,starts=[first],separator=/\n\ufeff?---/g;for(let match2=separator.
exec(text2);match2;match2=separator.exec(text2)){let start=match2.index+1;(starts.length>1||!isPrologue(text2.slice(first,
start)))&&starts.push(start)}return starts.map((start,index)=>({start,end:starts[index+1]??text2.length}))}function contentOnSeparator(text2,{
start,end}){let top=text2.charCodeAt(start)===65279?start+1:start,at=text2.startsWith("---",top)?top:text2.indexOf(`
---`,top)+1;if(at<top||at>=end||!text2.startsWith("---",at))return;let separator=/---[^\S\n]*([^\s#][^\n]*)/y;separator.
lastIndex=at;let content=separator.exec(text2)?.[1];if(content===void 0)return;let from=separator.lastIndex-content.length;
return{start:from,end:from+content.trimEnd().length}}function isPrologue(text2){return/^(?:(?:[ \t]*(?:#[^\r\n]*)?|%[^\r\n]*)(?:\r\n|\r(?!\n)|\n))*$/.
test(text2)}var init_split=__esm({"packages/core/src/source/split.ts"(){"use strict"}});function isCollection(node){if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){
if(node&&typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var ALIAS,
DOC,MAP,PAIR,SCALAR,SEQ,NODE_TYPE,isAlias,isDocument,isMap2,isPair,isScalar,isSeq,hasAnchor,init_identity=__esm({"node_m\
odules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/identity.js"(){ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for(
"yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for(
"yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===ALIAS,
isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap2=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===
SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;hasAnchor=node=>(isScalar(node)||isCollection(node))&&
!!node.anchor}});function visit2(node,visitor){let visitor_=initVisitor(visitor);isDocument(node)?visit_(null,node.contents,visitor_,Object.
freeze([node]))===REMOVE&&(node.contents=null):visit_(null,node,visitor_,Object.freeze([]))}function visit_(key3,node,visitor,path13){
let ctrl=callVisitor(key3,node,visitor,path13);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key3,path13,ctrl),visit_(
key3,ctrl,visitor,path13);if(typeof ctrl!="symbol"){if(isCollection(node)){path13=Object.freeze(path13.concat(node));for(let i=0;i<
node.items.length;++i){let ci=visit_(i,node.items[i],visitor,path13);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;
ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair(node)){path13=Object.freeze(path13.concat(node));let ck=visit_(
"key",node.key,visitor,path13);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=visit_("value",node.value,
visitor,path13);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){
let visitor_=initVisitor(visitor);isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===
REMOVE&&(node.contents=null):await visitAsync_(null,node,visitor_,Object.freeze([]))}async function visitAsync_(key3,node,visitor,path13){
let ctrl=await callVisitor(key3,node,visitor,path13);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key3,path13,ctrl),
visitAsync_(key3,ctrl,visitor,path13);if(typeof ctrl!="symbol"){if(isCollection(node)){path13=Object.freeze(path13.concat(
node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(i,node.items[i],visitor,path13);if(typeof ci=="numb\
er")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair(node)){path13=Object.
freeze(path13.concat(node));let ck=await visitAsync_("key",node.key,visitor,path13);if(ck===BREAK)return BREAK;ck===REMOVE&&
(node.key=null);let cv=await visitAsync_("value",node.value,visitor,path13);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.
value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||visitor.Node||
visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&{
Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},
visitor):visitor}function callVisitor(key3,node,visitor,path13){if(typeof visitor=="function")return visitor(key3,node,path13);
if(isMap2(node))return visitor.Map?.(key3,node,path13);if(isSeq(node))return visitor.Seq?.(key3,node,path13);if(isPair(node))
return visitor.Pair?.(key3,node,path13);if(isScalar(node))return visitor.Scalar?.(key3,node,path13);if(isAlias(node))return visitor.
Alias?.(key3,node,path13)}function replaceNode(key3,path13,node){let parent=path13[path13.length-1];if(isCollection(parent))
parent.items[key3]=node;else if(isPair(parent))key3==="key"?parent.key=node:parent.value=node;else if(isDocument(parent))
parent.contents=node;else{let pt=isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}
var BREAK,SKIP,REMOVE,init_visit=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/visit.js"(){init_identity();
BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");visit2.BREAK=BREAK;visit2.SKIP=SKIP;
visit2.REMOVE=REMOVE;visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=REMOVE}});var escapeChars,escapeTagName,Directives,init_directives=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser\
/dist/doc/directives.js"(){init_identity();init_visit();escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","\
}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){
this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.
defaultTags,tags)}clone(){let copy=new _Directives(this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){
let res=new _Directives(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":
this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},_Directives.
defaultTags);break}return res}add(line,onError){this.atNextDocument&&(this.yaml={explicit:_Directives.defaultYaml.explicit,
version:"1.1"},this.tags=Object.assign({},_Directives.defaultTags),this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),
name=parts.shift();switch(name){case"%TAG":{if(parts.length!==2&&(onError(0,"%TAG directive should contain exactly two p\
arts"),parts.length<2))return!1;let[handle,prefix2]=parts;return this.tags[handle]=prefix2,!0}case"%YAML":{if(this.yaml.
explicit=!0,parts.length!==1)return onError(0,"%YAML directive should contain exactly one part"),!1;let[version3]=parts;
if(version3==="1.1"||version3==="1.2")return this.yaml.version=version3,!0;{let isValid=/^\d+\.\d+$/.test(version3);return onError(
6,`Unsupported YAML version ${version3}`,isValid),!1}}default:return onError(0,`Unknown directive ${name}`,!0),!1}}tagName(source,onError){
if(source==="!")return"!";if(source[0]!=="!")return onError(`Not a valid tag: ${source}`),null;if(source[1]==="<"){let verbatim=source.
slice(2,-1);return verbatim==="!"||verbatim==="!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):
(source[source.length-1]!==">"&&onError("Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);
suffix||onError(`The ${source} tag has no suffix`);let prefix2=this.tags[handle];if(prefix2)try{return prefix2+decodeURIComponent(
suffix)}catch(error){return onError(String(error)),null}return handle==="!"?source:(onError(`Could not resolve tag: ${source}`),
null)}tagString(tag){for(let[handle,prefix2]of Object.entries(this.tags))if(tag.startsWith(prefix2))return handle+escapeTagName(
tag.substring(prefix2.length));return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.
yaml.version||"1.2"}`]:[],tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&isNode(doc.contents)){
let tags={};visit2(doc.contents,(_key,node)=>{isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else
tagNames=[];for(let[handle,prefix2]of tagEntries)handle==="!!"&&prefix2==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.
startsWith(prefix2)))&&lines.push(`%TAG ${handle} ${prefix2}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"}}});function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or con\
trol characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){let anchors=new Set;
return visit2(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix2,exclude){
for(let i=1;;++i){let name=`${prefix2}${i}`;if(!exclude.has(name))return name}}function createNodeAnchors(doc,prefix2){let aliasObjects=[],
sourceObjects=new Map,prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??(prevAnchors=anchorNames(
doc));let anchor=findNewAnchor(prefix2,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{for(let source of aliasObjects){
let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(isScalar(ref.node)||isCollection(ref.node)))ref.
node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this should not happen)");throw error.
source=source,error}}},sourceObjects}}var init_anchors=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/d\
ist/doc/anchors.js"(){init_identity();init_visit()}});function applyReviver(reviver,obj,key3,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<
len;++i){let v0=val[i],v1=applyReviver(reviver,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof
Map)for(let k2 of Array.from(val.keys())){let v0=val.get(k2),v1=applyReviver(reviver,val,k2,v0);v1===void 0?val.delete(k2):
v1!==v0&&val.set(k2,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver,val,v0,v0);
v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(let[k2,v0]of Object.entries(val)){let v1=applyReviver(
reviver,val,k2,v0);v1===void 0?delete val[k2]:v1!==v0&&(val[k2]=v1)}return reviver.call(obj,key3,val)}var init_applyReviver=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/applyReviver.js"(){}});function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v,i)=>toJS(v,String(i),ctx));if(value&&typeof value.
toJSON=="function"){if(!ctx||!hasAnchor(value))return value.toJSON(arg,ctx);let data2={aliasCount:0,count:1,res:void 0};
ctx.anchors.set(value,data2),ctx.onCreate=res2=>{data2.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,ctx);return ctx.
onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}var init_toJS=__esm({"node\
_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/toJS.js"(){init_identity()}});var NodeBase,init_Node=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Node.js"(){init_applyReviver();
init_identity();init_toJS();NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){
let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=
this.range.slice()),copy}toJS(doc,{mapAsMap,maxAliasCount,onAnchor,reviver}={}){if(!isDocument(doc))throw new TypeError(
"A document argument is required");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.anchors.
values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}}}});function getAliasCount(doc,node,anchors){if(isAlias(node)){let source=node.resolve(doc),anchor=anchors&&source&&anchors.
get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(isCollection(node)){let count2=0;for(let item of node.
items){let c=getAliasCount(doc,item,anchors);c>count2&&(count2=c)}return count2}else if(isPair(node)){let kc=getAliasCount(
doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}var Alias,init_Alias=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Alias.js"(){init_anchors();init_visit();init_identity();
init_Node();init_toJS();Alias=class extends NodeBase{constructor(source){super(ALIAS),this.source=source,Object.defineProperty(
this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit2(doc,{Node:(_key,node)=>{
(isAlias(node)||hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found;for(let node of nodes){
if(node===this)break;node.anchor===this.source&&(found=node)}if(found&&ctx){let{anchors,doc:doc2,maxAliasCount}=ctx,data2=anchors.
get(found);if(data2||(toJS(found,null,ctx),data2=anchors.get(found)),data2?.res===void 0){let msg="This should not happe\
n: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data2.count+=1,data2.aliasCount===
0&&(data2.aliasCount=getAliasCount(doc2,found,anchors)),data2.count*data2.aliasCount>maxAliasCount)){let msg="Excessive \
alias count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found}toJSON(_arg,ctx){if(!ctx)
return{source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor must b\
e set before the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){
let src=`*${this.source}`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){
let msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)
return`${src} `}return src}}}});var isScalarValue,Scalar,init_Scalar=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Scalar.j\
s"(){init_identity();init_Node();init_toJS();isScalarValue=value=>!value||typeof value!="function"&&typeof value!="objec\
t",Scalar=class extends NodeBase{constructor(value){super(SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.
value:toJS(this.value,arg,ctx)}toString(){return String(this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL=
"BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE="QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE"}});function findTagObject(value,tagName,tags){if(tagName){let match2=tags.filter(t=>t.tag===tagName),tagObj=match2.find(t=>!t.
format)??match2[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}return tags.find(t=>t.identify?.(
value)&&!t.format)}function createNode(value,tagName,ctx){if(isDocument(value)&&(value=value.contents),isNode(value))return value;
if(isPair(value)){let map2=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);return map2.items.push(value),map2}(value instanceof
String||value instanceof Number||value instanceof Boolean||typeof BigInt<"u"&&value instanceof BigInt)&&(value=value.valueOf());
let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx,ref;if(aliasDuplicateObjects&&value&&typeof value==
"object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.anchor=onAnchor(value)),new Alias(ref.anchor);ref=
{anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith("!!")&&(tagName=defaultTagPrefix+tagName.slice(
2));let tagObj=findTagObject(value,tagName,schema4.tags);if(!tagObj){if(value&&typeof value.toJSON=="function"&&(value=value.
toJSON()),!value||typeof value!="object"){let node2=new Scalar(value);return ref&&(ref.node=node2),node2}tagObj=value instanceof
Map?schema4[MAP]:Symbol.iterator in Object(value)?schema4[SEQ]:schema4[MAP]}onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);
let node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.nodeClass?.from=="function"?tagObj.nodeClass.
from(ctx.schema,value,ctx):new Scalar(value);return tagName?node.tag=tagName:tagObj.default||(node.tag=tagObj.tag),ref&&
(ref.node=node),node}var defaultTagPrefix,init_createNode=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browse\
r/dist/doc/createNode.js"(){init_Alias();init_identity();init_Scalar();defaultTagPrefix="tag:yaml.org,2002:"}});function collectionFromPath(schema4,path13,value){let v=value;for(let i=path13.length-1;i>=0;--i){let k2=path13[i];if(typeof k2==
"number"&&Number.isInteger(k2)&&k2>=0){let a=[];a[k2]=v,v=a}else v=new Map([[k2,v]])}return createNode(v,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}
var isEmptyPath,Collection,init_Collection=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Co\
llection.js"(){init_createNode();init_identity();init_Node();isEmptyPath=path13=>path13==null||typeof path13=="object"&&
!!path13[Symbol.iterator]().next().done,Collection=class extends NodeBase{constructor(type,schema4){super(type),Object.defineProperty(
this,"schema",{value:schema4,configurable:!0,enumerable:!1,writable:!0})}clone(schema4){let copy=Object.create(Object.getPrototypeOf(
this),Object.getOwnPropertyDescriptors(this));return schema4&&(copy.schema=schema4),copy.items=copy.items.map(it=>isNode(
it)||isPair(it)?it.clone(schema4):it),this.range&&(copy.range=this.range.slice()),copy}addIn(path13,value){if(isEmptyPath(
path13))this.add(value);else{let[key3,...rest]=path13,node=this.get(key3,!0);if(isCollection(node))node.addIn(rest,value);else if(node===
void 0&&this.schema)this.set(key3,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collec\
tion at ${key3}. Remaining path: ${rest}`)}}deleteIn(path13){let[key3,...rest]=path13;if(rest.length===0)return this.delete(
key3);let node=this.get(key3,!0);if(isCollection(node))return node.deleteIn(rest);throw new Error(`Expected YAML collect\
ion at ${key3}. Remaining path: ${rest}`)}getIn(path13,keepScalar){let[key3,...rest]=path13,node=this.get(key3,!0);return rest.
length===0?!keepScalar&&isScalar(node)?node.value:node:isCollection(node)?node.getIn(rest,keepScalar):void 0}hasAllNullValues(allowScalar){
return this.items.every(node=>{if(!isPair(node))return!1;let n=node.value;return n==null||allowScalar&&isScalar(n)&&n.value==
null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path13){let[key3,...rest]=path13;if(rest.length===0)return this.has(key3);
let node=this.get(key3,!0);return isCollection(node)?node.hasIn(rest):!1}setIn(path13,value){let[key3,...rest]=path13;if(rest.
length===0)this.set(key3,value);else{let node=this.get(key3,!0);if(isCollection(node))node.setIn(rest,value);else if(node===
void 0&&this.schema)this.set(key3,collectionFromPath(this.schema,rest,value));else throw new Error(`Expected YAML collec\
tion at ${key3}. Remaining path: ${rest}`)}}}}});function indentComment(comment,indent){return/^\n+$/.test(comment)?comment.substring(1):indent?comment.replace(/^(?! *$)/gm,
indent):comment}var stringifyComment,lineComment,init_stringifyComment=__esm({"node_modules/.pnpm/yaml@2.9.1/node_module\
s/yaml/browser/dist/stringify/stringifyComment.js"(){stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");lineComment=
(str,indent,comment)=>str.endsWith(`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment}});function foldFlowLines(text2,indent,mode="flow",{indentAtStart,lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||
lineWidth<0)return text2;lineWidth<minContentWidth&&(minContentWidth=0);let endStep=Math.max(1+minContentWidth,1+lineWidth-
indent.length);if(text2.length<=endStep)return text2;let folds=[],escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart==
"number"&&(indentAtStart>lineWidth-Math.max(2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split2,prev,
overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length),i!==-1&&(end=
i+endStep));for(let ch;ch=text2[i+=1];){if(mode===FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text2[i+1]){case"x":i+=3;break;case"\
u":i+=5;break;case"U":i+=9;break;default:i+=1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length)),end=i+indent.length+endStep,split2=void 0;else{
if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next=text2[i+1];next&&next!==" "&&next!==`
`&&next!=="	"&&(split2=i)}if(i>=end)if(split2)folds.push(split2),end=split2+endStep,split2=void 0;else if(mode===FOLD_QUOTED){
for(;prev===" "||prev==="	";)prev=ch,ch=text2[i+=1],overflow=!0;let j2=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j2])return text2;
folds.push(j2),escapedFolds[j2]=!0,end=j2+endStep,split2=void 0}else overflow=!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),
folds.length===0)return text2;onFold&&onFold();let res=text2.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){let fold=folds[i2],
end2=folds[i2+1]||text2.length;fold===0?res=`
${indent}${text2.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text2[fold]}\\`),res+=`
${indent}${text2.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text2,i,indent){let end=i,start=i+1,
ch=text2[start];for(;ch===" "||ch==="	";)if(i<start+indent)ch=text2[++i];else{do ch=text2[++i];while(ch&&ch!==`
`);end=i,start=i+1,ch=text2[start]}return end}var FOLD_FLOW,FOLD_BLOCK,FOLD_QUOTED,init_foldFlowLines=__esm({"node_modul\
es/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/foldFlowLines.js"(){FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED=
"quoted"}});function lineLengthOverLimit(str,lineWidth,indentLength){if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-indentLength,
strLen=str.length;if(strLen<=limit)return!1;for(let i=0,start=0;i<strLen;++i)if(str[i]===`
`){if(i-start>limit)return!0;if(start=i+1,strLen-start<=limit)return!1}return!0}function doubleQuotedString(value,ctx){let json2=JSON.
stringify(value);if(ctx.options.doubleQuotedAsJSON)return json2;let{implicitKey}=ctx,minMultiLineLength=ctx.options.doubleQuotedMinMultiLineLength,
indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),str="",start=0;for(let i=0,ch=json2[i];ch;ch=json2[++i])if(ch===
" "&&json2[i+1]==="\\"&&json2[i+2]==="n"&&(str+=json2.slice(start,i)+"\\ ",i+=1,start=i,ch="\\"),ch==="\\")switch(json2[i+
1]){case"u":{str+=json2.slice(start,i);let code2=json2.substr(i+2,4);switch(code2){case"0000":str+="\\0";break;case"0007":
str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+="\\N";break;case"00a0":str+="\\_";
break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:code2.substr(0,2)==="00"?str+="\\x"+code2.substr(2):
str+=json2.substr(i,6)}i+=5,start=i+1}break;case"n":if(implicitKey||json2[i+2]==='"'||json2.length<minMultiLineLength)i+=
1;else{for(str+=json2.slice(start,i)+`

`;json2[i+2]==="\\"&&json2[i+3]==="n"&&json2[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json2[i+2]===" "&&(str+="\\"),i+=1,start=i+1}break;default:i+=1}return str=start?str+json2.slice(start):
json2,implicitKey?str:foldFlowLines(str,indent,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){
if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.
includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:
doubleQuotedString}return qs(value,ctx)}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{blockQuote,
commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.
indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal2=blockQuote==="literal"?!0:blockQuote==="f\
olded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,indent.length);
if(!value)return literal2?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=
value.slice(0,-end.length),end[end.length-1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=
0;startEnd<value.length;++startEnd){let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start&&(value=value.
substring(start.length),start=start.replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+chomp;if(comment&&
(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&onComment()),!literal2){let foldedValue=value.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(
ctx,!0);blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines(
`${start}${foldedValue}${end}`,indent,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,
implicitKey,indent,indentStep,inFlow}=ctx;if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(value))return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value.
includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=
!0,blockString(item,ctx,onComment,onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.
replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.
doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines(str,
indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,
ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)}),{type}=item;type!==Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.QUOTE_DOUBLE);let _stringify=_type=>{switch(_type){case Scalar.
BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify(type);
if(res===null){let{defaultKeyType,defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=
_stringify(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}var getFoldOptions,containsDocumentMarker,
blockEndNewlines,init_stringifyString=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/str\
ingifyString.js"(){init_Scalar();init_foldFlowLines();getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.
length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=
str=>/^(%|---|\.\.\.)/m.test(str);try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}}});function createStringifyContext(doc,options3){let opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"tru\
e",verifyAliasOrder:!0},doc.schema.toStringOptions,options3),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"\
flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":
"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){
if(item.tag){let match2=tags.filter(t=>t.tag===item.tag);if(match2.length>0)return match2.find(t=>t.format===item.format)??
match2[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match2=tags.filter(t=>t.identify?.(obj));if(match2.length>
1){let testMatch=match2.filter(t=>t.test);testMatch.length>0&&(match2=testMatch)}tagObj=match2.find(t=>t.format===item.format)??
match2.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name=obj?.
constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name} value`)}return tagObj}function stringifyProps(node,tagObj,{
anchors,doc}){if(!doc.directives)return"";let props=[],anchor=(isScalar(node)||isCollection(node))&&node.anchor;anchor&&
anchorIsValid(anchor)&&(anchors.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:tagObj.tag);
return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(isPair(item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(
ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.
resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj,
node=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,
node));let props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+
1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):isScalar(node)?stringifyString(
node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?isScalar(node)||str[0]==="{"||str[0]===
"["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}var init_stringify=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringi\
fy/stringify.js"(){init_anchors();init_identity();init_stringifyComment();init_stringifyString()}});function stringifyPair({key:key3,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,indentStep,options:{commentString,
indentSeq,simpleKeys}}=ctx,keyComment=isNode(key3)&&key3.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wit\
h simple keys, key nodes cannot have comments");if(isCollection(key3)||!isNode(key3)&&typeof key3=="object"){let msg="Wi\
th simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key3||keyComment&&
value==null&&!ctx.inFlow||isCollection(key3)||(isScalar(key3)?key3.type===Scalar.BLOCK_FOLDED||key3.type===Scalar.BLOCK_LITERAL:
typeof key3=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),
indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify(key3,ctx,()=>keyCommentDone=!0,()=>chompKeep=
!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar m\
ust not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&
onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)
return str=`? ${str}`,keyComment&&!keyCommentDone?str+=lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&
onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(str,ctx.indent,
commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;
isNode(value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=
null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&isScalar(
value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,valueStr=stringify(
value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&
(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.
indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?
str+=lineComment(str,ctx.indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}var init_stringifyPair=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyPair.js"(){init_identity();init_Scalar();
init_stringify();init_stringifyComment()}});function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var init_log=__esm({"node\
_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/log.js"(){}});function addMergeToJSMap(ctx,map2,value){let source=resolveAliasValue(ctx,value);if(isSeq(source))for(let it of source.items)
mergeValue(ctx,map2,it);else if(Array.isArray(source))for(let it of source)mergeValue(ctx,map2,it);else mergeValue(ctx,map2,
source)}function mergeValue(ctx,map2,value){let source=resolveAliasValue(ctx,value);if(!isMap2(source))throw new Error("\
Merge sources must be maps or map aliases");let srcMap=source.toJSON(null,ctx,Map);for(let[key3,value2]of srcMap)map2 instanceof
Map?map2.has(key3)||map2.set(key3,value2):map2 instanceof Set?map2.add(key3):Object.prototype.hasOwnProperty.call(map2,key3)||
Object.defineProperty(map2,key3,{value:value2,writable:!0,enumerable:!0,configurable:!0});return map2}function resolveAliasValue(ctx,value){
return ctx&&isAlias(value)?value.resolve(ctx.doc,ctx):value}var MERGE_KEY,merge,isMergeKey,init_merge=__esm({"node_modul\
es/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js"(){init_identity();init_Scalar();MERGE_KEY="\
<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"key",tag:"t\
ag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),
stringify:()=>MERGE_KEY},isMergeKey=(ctx,key3)=>(merge.identify(key3)||isScalar(key3)&&(!key3.type||key3.type===Scalar.PLAIN)&&
merge.identify(key3.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default)}});function addPairToJSMap(ctx,map2,{key:key3,value}){if(isNode(key3)&&key3.addToJSMap)key3.addToJSMap(ctx,map2,value);else if(isMergeKey(
ctx,key3))addMergeToJSMap(ctx,map2,value);else{let jsKey=toJS(key3,"",ctx);if(map2 instanceof Map)map2.set(jsKey,toJS(value,
jsKey,ctx));else if(map2 instanceof Set)map2.add(jsKey);else{let stringKey=stringifyKey(key3,jsKey,ctx),jsValue=toJS(value,
stringKey,ctx);stringKey in map2?Object.defineProperty(map2,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):
map2[stringKey]=jsValue}}return map2}function stringifyKey(key3,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="ob\
ject")return String(jsKey);if(isNode(key3)&&ctx?.doc){let strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;
for(let node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key3.
toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(
0,36)+'..."'),warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictio\
ns: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}
var init_addPairToJSMap=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/addPairToJSMap.js"(){
init_log();init_merge();init_stringify();init_identity();init_toJS()}});function createPair(key3,value,ctx){let k2=createNode(key3,void 0,ctx),v=createNode(value,void 0,ctx);return new Pair(k2,
v)}var Pair,init_Pair=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/nodes/Pair.js"(){init_createNode();
init_stringifyPair();init_addPairToJSMap();init_identity();Pair=class _Pair{constructor(key3,value=null){Object.defineProperty(
this,NODE_TYPE,{value:PAIR}),this.key=key3,this.value=value}clone(schema4){let{key:key3,value}=this;return isNode(key3)&&
(key3=key3.clone(schema4)),isNode(value)&&(value=value.clone(schema4)),new _Pair(key3,value)}toJSON(_,ctx){let pair2=ctx?.
mapAsMap?new Map:{};return addPairToJSMap(ctx,pair2,this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair(
this,ctx,onComment,onChompKeep):JSON.stringify(this)}}}});function stringifyCollection(collection2,ctx,options3){return(ctx.inFlow??collection2.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection2,ctx,options3)}function stringifyBlockCollection({comment,items:items2},ctx,{blockItemPrefix,flowChars,itemIndent,
onChompKeep,onComment}){let{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),
chompKeep=!1,lines=[];for(let i=0;i<items2.length;++i){let item=items2[i],comment2=null;if(isNode(item))!chompKeep&&item.
spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair(
item)){let ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,
ik.commentBefore,chompKeep))}chompKeep=!1;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&
(str2+=lineComment(str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+
str2)}let str;if(lines.length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){let line=lines[i];
str+=line?`
${indent}${line}`:`
`}}return comment?(str+=`
`+indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items:items2},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;
itemIndent+=indentStep;let itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,
lines=[];for(let i=0;i<items2.length;++i){let item=items2[i],comment=null;if(isNode(item))item.spaceBefore&&lines.push(""),
addCommentBefore(ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair(item)){let ik=isNode(
item.key)?item.key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&
(reqNewline=!0));let iv=isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=
!0)):item.value==null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);let str=stringify(item,itemCtx,()=>comment=
null);reqNewline||(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items2.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce(
(sum,line)=>sum+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(
str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}let{start,end}=flowChars;if(lines.length===
0)return start+end;if(!reqNewline){let len=lines.reduce((sum,line)=>sum+line.length+2,2);reqNewline=ctx.options.lineWidth>
0&&len>ctx.options.lineWidth}if(reqNewline){let str=start;for(let line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,
options:{commentString}},lines,comment,chompKeep){if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=indentComment(
commentString(comment),indent);lines.push(ic.trimStart())}}var init_stringifyCollection=__esm({"node_modules/.pnpm/yaml@\
2.9.1/node_modules/yaml/browser/dist/stringify/stringifyCollection.js"(){init_identity();init_stringify();init_stringifyComment()}});function findPair(items2,key3){let k2=isScalar(key3)?key3.value:key3;for(let it of items2)if(isPair(it)&&(it.key===key3||
it.key===k2||isScalar(it.key)&&it.key.value===k2))return it}var YAMLMap,init_YAMLMap=__esm({"node_modules/.pnpm/yaml@2.9\
.1/node_modules/yaml/browser/dist/nodes/YAMLMap.js"(){init_stringifyCollection();init_addPairToJSMap();init_Collection();
init_identity();init_Pair();init_Scalar();YAMLMap=class extends Collection{static get tagName(){return"tag:yaml.org,2002\
:map"}constructor(schema4){super(MAP,schema4),this.items=[]}static from(schema4,obj,ctx){let{keepUndefined,replacer}=ctx,
map2=new this(schema4),add=(key3,value)=>{if(typeof replacer=="function")value=replacer.call(obj,key3,value);else if(Array.
isArray(replacer)&&!replacer.includes(key3))return;(value!==void 0||keepUndefined)&&map2.items.push(createPair(key3,value,
ctx))};if(obj instanceof Map)for(let[key3,value]of obj)add(key3,value);else if(obj&&typeof obj=="object")for(let key3 of Object.
keys(obj))add(key3,obj[key3]);return typeof schema4.sortMapEntries=="function"&&map2.items.sort(schema4.sortMapEntries),
map2}add(pair2,overwrite){let _pair;isPair(pair2)?_pair=pair2:!pair2||typeof pair2!="object"||!("key"in pair2)?_pair=new Pair(
pair2,pair2?.value):_pair=new Pair(pair2.key,pair2.value);let prev=findPair(this.items,_pair.key),sortEntries=this.schema?.
sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);isScalar(prev.value)&&isScalarValue(
_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.items.findIndex(item=>sortEntries(
_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.push(_pair)}delete(key3){let it=findPair(
this.items,key3);return it?this.items.splice(this.items.indexOf(it),1).length>0:!1}get(key3,keepScalar){let node=findPair(
this.items,key3)?.value;return(!keepScalar&&isScalar(node)?node.value:node)??void 0}has(key3){return!!findPair(this.items,
key3)}set(key3,value){this.add(new Pair(key3,value),!0)}toJSON(_,ctx,Type){let map2=Type?new Type:ctx?.mapAsMap?new Map:
{};ctx?.onCreate&&ctx.onCreate(map2);for(let item of this.items)addPairToJSMap(ctx,map2,item);return map2}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!isPair(item))throw new Error(`Map items must all be p\
airs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},
ctx,{allNullValues:!0})),stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||
"",onChompKeep,onComment})}}}});var map,init_map=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/map.js"(){init_identity();
init_YAMLMap();map={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return isMap2(
map2)||onError("Expected a mapping for this tag"),map2},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)}}});function asItemIndex(key3){let idx=isScalar(key3)?key3.value:key3;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx==
"number"&&Number.isInteger(idx)&&idx>=0?idx:null}var YAMLSeq,init_YAMLSeq=__esm({"node_modules/.pnpm/yaml@2.9.1/node_mod\
ules/yaml/browser/dist/nodes/YAMLSeq.js"(){init_createNode();init_stringifyCollection();init_Collection();init_identity();
init_Scalar();init_toJS();YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema4){
super(SEQ,schema4),this.items=[]}add(value){this.items.push(value)}delete(key3){let idx=asItemIndex(key3);return typeof idx!=
"number"?!1:this.items.splice(idx,1).length>0}get(key3,keepScalar){let idx=asItemIndex(key3);if(typeof idx!="number")return;
let it=this.items[idx];return!keepScalar&&isScalar(it)?it.value:it}has(key3){let idx=asItemIndex(key3);return typeof idx==
"number"&&idx<this.items.length}set(key3,value){let idx=asItemIndex(key3);if(typeof idx!="number")throw new Error(`Expec\
ted a valid index, not ${key3}.`);let prev=this.items[idx];isScalar(prev)&&isScalarValue(value)?prev.value=value:this.items[idx]=
value}toJSON(_,ctx){let seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(let item of this.items)seq2.push(toJS(item,
String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"\
- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema4,obj,ctx){
let{replacer}=ctx,seq2=new this(schema4);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer==
"function"){let key3=obj instanceof Set?it:String(i++);it=replacer.call(obj,key3,it)}seq2.items.push(createNode(it,void 0,
ctx))}}return seq2}}}});var seq,init_seq=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/seq.js"(){init_identity();
init_YAMLSeq();seq={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(
seq2)||onError("Expected a sequence for this tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.from(schema4,obj,ctx)}}});var string,init_string=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/string.js"(){init_stringifyString();
string={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){
return ctx=Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}}}});var nullTag,init_null=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/common/null.js"(){init_Scalar();
nullTag={identify:value=>value==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.
nullStr}}});var boolTag,init_bool=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/bool.js"(){init_Scalar();
boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){
let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}}}});function stringifyNumber({format,minFractionDigits,tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value==
"number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"\
-0":JSON.stringify(value);if(!format&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}
var init_stringifyNumber=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyNumber.\
js"(){}});var floatNaN,floatExp,float,init_float=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/\
float.js"(){init_Scalar();init_stringifyNumber();floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:ya\
ml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()==="nan"?
NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(
node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str){let node=new Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=
str.length-dot-1),node},stringify:stringifyNumber}}});function intStringify(node,radix,prefix2){let{value}=node;return intIdentify(value)&&value>=0?prefix2+value.toString(radix):
stringifyNumber(node)}var intIdentify,intResolve,intOct,int,intHex,init_int=__esm({"node_modules/.pnpm/yaml@2.9.1/node_m\
odules/yaml/browser/dist/schema/core/int.js"(){init_stringifyNumber();intIdentify=value=>typeof value=="bigint"||Number.
isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str.substring(offset),radix);
intOct={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber},
intHex={identify:value=>intIdentify(value)&&value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:(str,_onError,opt)=>intResolve(str,2,16,opt),stringify:node=>intStringify(node,16,"0x")}}});var schema,init_schema=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/core/schema.js"(){init_map();
init_null();init_seq();init_string();init_bool();init_float();init_int();schema=[map,seq,string,nullTag,boolTag,intOct,int,
intHex,floatNaN,floatExp,float]}});function intIdentify2(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON,jsonScalars,jsonError,
schema2,init_schema2=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/json/schema.js"(){init_Scalar();
init_map();init_seq();stringifyJSON=({value})=>JSON.stringify(value),jsonScalars=[{identify:value=>typeof value=="string",
default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},{identify:value=>value==null,createNode:()=>new Scalar(
null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:stringifyJSON},{identify:value=>typeof value==
"boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:str=>str==="true",stringify:stringifyJSON},
{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?
BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify2(value)?value.toString():JSON.stringify(value)},{identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(
str),stringify:stringifyJSON}],jsonError={default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved pla\
in scalar ${JSON.stringify(str)}`),str}},schema2=[map,seq].concat(jsonScalars,jsonError)}});var binary2,init_binary=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js"(){
init_Scalar();init_stringifyString();binary2={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2\
002:binary",resolve(src,onError){if(typeof atob=="function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer2=new Uint8Array(
str.length);for(let i=0;i<str.length;++i)buffer2[i]=str.charCodeAt(i);return buffer2}else return onError("This environme\
nt does not support reading binary tags; either Buffer or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){
if(!value)return"";let buf=value,str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(
buf[i]);str=btoa(s)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa i\
s required");if(type??(type=Scalar.BLOCK_LITERAL),type!==Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-
ctx.indent.length,ctx.options.minContentWidth),n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,
o+=lineWidth)lines[i]=str.substr(o,lineWidth);str=lines.join(type===Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}}}});function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.length;++i){let item=seq2.items[i];if(!isPair(
item)){if(isMap2(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair2=item.items[0]||
new Pair(new Scalar(null));if(item.commentBefore&&(pair2.key.commentBefore=pair2.key.commentBefore?`${item.commentBefore}\

${pair2.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair2.value??pair2.key;cn.comment=cn.comment?`${item.
comment}
${cn.comment}`:item.comment}item=pair2}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence\
 for this tag");return seq2}function createPairs(schema4,iterable,ctx){let{replacer}=ctx,pairs2=new YAMLSeq(schema4);pairs2.
tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){typeof replacer==
"function"&&(it=replacer.call(iterable,String(i++),it));let key3,value;if(Array.isArray(it))if(it.length===2)key3=it[0],
value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys2=Object.
keys(it);if(keys2.length===1)key3=keys2[0],value=it[key3];else throw new TypeError(`Expected tuple with one key, not ${keys2.
length} keys`)}else key3=it;pairs2.items.push(createPair(key3,value,ctx))}return pairs2}var pairs,init_pairs=__esm({"nod\
e_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js"(){init_identity();init_Pair();init_Scalar();
init_YAMLSeq();pairs={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs}}});var YAMLOMap,omap,init_omap=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js"(){
init_identity();init_toJS();init_YAMLMap();init_YAMLSeq();init_pairs();YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){
super(),this.add=YAMLMap.prototype.add.bind(this),this.delete=YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.
get.bind(this),this.has=YAMLMap.prototype.has.bind(this),this.set=YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_,ctx){
if(!ctx)return super.toJSON(_);let map2=new Map;ctx?.onCreate&&ctx.onCreate(map2);for(let pair2 of this.items){let key3,
value;if(isPair(pair2)?(key3=toJS(pair2.key,"",ctx),value=toJS(pair2.value,key3,ctx)):key3=toJS(pair2,"",ctx),map2.has(key3))
throw new Error("Ordered maps must not include duplicate keys");map2.set(key3,value)}return map2}static from(schema4,iterable,ctx){
let pairs2=createPairs(schema4,iterable,ctx),omap2=new this;return omap2.items=pairs2.items,omap2}};YAMLOMap.tag="tag:ya\
ml.org,2002:omap";omap={collection:"seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yam\
l.org,2002:omap",resolve(seq2,onError){let pairs2=resolvePairs(seq2,onError),seenKeys=[];for(let{key:key3}of pairs2.items)
isScalar(key3)&&(seenKeys.includes(key3.value)?onError(`Ordered maps must not include duplicate keys: ${key3.value}`):seenKeys.
push(key3.value));return Object.assign(new YAMLOMap,pairs2)},createNode:(schema4,iterable,ctx)=>YAMLOMap.from(schema4,iterable,
ctx)}}});function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.
trueStr:ctx.options.falseStr}var trueTag,falseTag,init_bool2=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/bro\
wser/dist/schema/yaml-1.1/bool.js"(){init_Scalar();trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002\
:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),
stringify:boolStringify}}});var floatNaN2,floatExp2,float2,init_float2=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/y\
aml-1.1/float.js"(){init_Scalar();init_stringifyNumber();floatNaN2={identify:value=>typeof value=="number",default:!0,tag:"\
tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:str=>str.slice(-3).toLowerCase()===
"nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},floatExp2={identify:value=>typeof value==
"number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():
stringifyNumber(node)}},float2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){let node=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(
dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber}}});function intResolve2(str,offset,radix,{intAsBigInt}){let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(
offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=
`0x${str}`;break}let n2=BigInt(str);return sign==="-"?BigInt(-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:
n}function intStringify2(node,radix,prefix2){let{value}=node;if(intIdentify3(value)){let str=value.toString(radix);return value<
0?"-"+prefix2+str.substr(1):prefix2+str}return stringifyNumber(node)}var intIdentify3,intBin,intOct2,int2,intHex2,init_int2=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/int.js"(){init_stringifyNumber();intIdentify3=
value=>typeof value=="bigint"||Number.isInteger(value);intBin={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:i\
nt",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,2,opt),stringify:node=>intStringify2(
node,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:(str,_onError,opt)=>intResolve2(str,1,8,opt),stringify:node=>intStringify2(node,8,"0")},int2={identify:intIdentify3,
default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(str,0,10,opt),
stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,
resolve:(str,_onError,opt)=>intResolve2(str,2,16,opt),stringify:node=>intStringify2(node,16,"0x")}}});var YAMLSet,set,init_set=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/set.js"(){
init_identity();init_Pair();init_YAMLMap();YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.
tag=_YAMLSet.tag}add(key3){let pair2;isPair(key3)?pair2=key3:key3&&typeof key3=="object"&&"key"in key3&&"value"in key3&&
key3.value===null?pair2=new Pair(key3.key,null):pair2=new Pair(key3,null),findPair(this.items,pair2.key)||this.items.push(
pair2)}get(key3,keepPair){let pair2=findPair(this.items,key3);return!keepPair&&isPair(pair2)?isScalar(pair2.key)?pair2.key.
value:pair2.key:pair2}set(key3,value){if(typeof value!="boolean")throw new Error(`Expected boolean value for set(key, va\
lue) in a YAML set, not ${typeof value}`);let prev=findPair(this.items,key3);prev&&!value?this.items.splice(this.items.indexOf(
prev),1):!prev&&value&&this.items.push(new Pair(key3))}toJSON(_,ctx){return super.toJSON(_,ctx,Set)}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),
onComment,onChompKeep);throw new Error("Set items must all have null values")}static from(schema4,iterable,ctx){let{replacer}=ctx,
set2=new this(schema4);if(iterable&&Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer=="func\
tion"&&(value=replacer.call(iterable,value,value)),set2.items.push(createPair(value,null,ctx));return set2}};YAMLSet.tag=
"tag:yaml.org,2002:set";set={collection:"map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag\
:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.from(schema4,iterable,ctx),resolve(map2,onError){if(isMap2(
map2)){if(map2.hasAllNullValues(!0))return Object.assign(new YAMLSet,map2);onError("Set items must all have null values")}else
onError("Expected a mapping for this tag");return map2}}}});function parseSexagesimal(str,asBigInt){let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?
BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p)=>res2*num(60)+num(p),num(0));return sign==="-"?
num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(n);else if(isNaN(
value)||!isFinite(value))return stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(60),parts=[
value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=(value-
parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var intTime,
floatTime,timestamp,init_timestamp=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/\
timestamp.js"(){init_stringifyNumber();intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,
tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(
str,intAsBigInt),stringify:stringifySexagesimal},floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:y\
aml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,
!1),stringify:stringifySexagesimal},timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:t\
imestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-\
9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(str){let match2=str.match(timestamp.test);if(!match2)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match2.map(Number),millisec=match2[7]?
Number((match2[7]+"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match2[8];
if(tz&&tz!=="Z"){let d=parseSexagesimal(tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.
toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""}}});var schema3,init_schema3=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js"(){
init_map();init_null();init_seq();init_string();init_binary();init_bool2();init_float2();init_int2();init_merge();init_omap();
init_pairs();init_set();init_timestamp();schema3=[map,seq,string,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,
floatExp2,float2,binary2,merge,omap,pairs,set,intTime,floatTime,timestamp]}});function getTags(customTags,schemaName,addMergeTag){let schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&
!schemaTags.includes(merge)?schemaTags.concat(merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))
tags=[];else{let keys2=Array.from(schemas.keys()).filter(key3=>key3!=="yaml11").map(key3=>JSON.stringify(key3)).join(", ");
throw new Error(`Unknown schema "${schemaName}"; use one of ${keys2} or define customTags array`)}if(Array.isArray(customTags))
for(let tag of customTags)tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&
(tags=tags.concat(merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.
stringify(tag),keys2=Object.keys(tagsByName).map(key3=>JSON.stringify(key3)).join(", ");throw new Error(`Unknown custom \
tag ${tagName}; use one of ${keys2}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}var schemas,tagsByName,
coreKnownTags,init_tags=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/tags.js"(){init_map();
init_null();init_seq();init_string();init_bool();init_float();init_int();init_schema();init_schema2();init_binary();init_merge();
init_omap();init_pairs();init_schema3();init_set();init_timestamp();schemas=new Map([["core",schema],["failsafe",[map,seq,
string]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),tagsByName={binary:binary2,bool:boolTag,float,floatExp,
floatNaN,floatTime,int,intHex,intOct,intTime,map,merge,null:nullTag,omap,pairs,seq,set,timestamp},coreKnownTags={"tag:ya\
ml.org,2002:binary":binary2,"tag:yaml.org,2002:merge":merge,"tag:yaml.org,2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,
"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp}}});var sortMapEntriesByKey,Schema,init_Schema=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/schema/S\
chema.js"(){init_identity();init_map();init_seq();init_string();init_tags();sortMapEntriesByKey=(a,b)=>a.key<b.key?-1:a.
key>b.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge2,resolveKnownTags,schema:schema4,sortMapEntries,
toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"compat"):compat?getTags(null,compat):null,this.name=
typeof schema4=="string"&&schema4||"core",this.knownTags=resolveKnownTags?coreKnownTags:{},this.tags=getTags(customTags,
this.name,merge2),this.toStringOptions=toStringDefaults??null,Object.defineProperty(this,MAP,{value:map}),Object.defineProperty(
this,SCALAR,{value:string}),Object.defineProperty(this,SEQ,{value:seq}),this.sortMapEntries=typeof sortMapEntries=="func\
tion"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){let copy=Object.create(_Schema.prototype,Object.
getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}}}});function stringifyDocument(doc,options3){let lines=[],hasDirectives=options3.directives===!0;if(options3.directives!==!1&&
doc.directives){let dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=
!0)}hasDirectives&&lines.push("---");let ctx=createStringifyContext(doc,options3),{commentString}=ctx.options;if(doc.commentBefore){
lines.length!==1&&lines.unshift("");let cs=commentString(doc.commentBefore);lines.unshift(indentComment(cs,""))}let chompKeep=!1,
contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),
doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=
!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify(
doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=lineComment(body,"",commentString(contentComment))),
(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.
push(stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(
`
`)?(lines.push("..."),lines.push(indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;
dc&&chompKeep&&(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),
lines.push(indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}var init_stringifyDocument=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/stringify/stringifyDoc\
ument.js"(){init_identity();init_stringify();init_stringifyComment()}});function assertCollection(contents){if(isCollection(contents))return!0;throw new Error("Expected a YAML collection as do\
cument contents")}var Document,init_Document=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/doc/Do\
cument.js"(){init_Alias();init_Collection();init_identity();init_Pair();init_toJS();init_Schema();init_stringifyDocument();
init_anchors();init_applyReviver();init_createNode();init_directives();Document=class _Document{constructor(value,replacer,options3){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,NODE_TYPE,{value:DOC});
let _replacer=null;typeof replacer=="function"||Array.isArray(replacer)?_replacer=replacer:options3===void 0&&replacer&&
(options3=replacer,replacer=void 0);let opt=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,
strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},options3);this.options=opt;let{version:version3}=opt;options3?._directives?
(this.directives=options3._directives.atDocument(),this.directives.yaml.explicit&&(version3=this.directives.yaml.version)):
this.directives=new Directives({version:version3}),this.setSchema(version3,options3),this.contents=value===void 0?null:this.
createNode(value,_replacer,options3)}clone(){let copy=Object.create(_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.
commentBefore=this.commentBefore,copy.comment=this.comment,copy.errors=this.errors.slice(),copy.warnings=this.warnings.slice(),
copy.options=Object.assign({},this.options),this.directives&&(copy.directives=this.directives.clone()),copy.schema=this.
schema.clone(),copy.contents=isNode(this.contents)?this.contents.clone(copy.schema):this.contents,this.range&&(copy.range=
this.range.slice()),copy}add(value){assertCollection(this.contents)&&this.contents.add(value)}addIn(path13,value){assertCollection(
this.contents)&&this.contents.addIn(path13,value)}createAlias(node,name){if(!node.anchor){let prev=anchorNames(this);node.
anchor=!name||prev.has(name)?findNewAnchor(name||"a",prev):name}return new Alias(node.anchor)}createNode(value,replacer,options3){
let _replacer;if(typeof replacer=="function")value=replacer.call({"":value},"",value),_replacer=replacer;else if(Array.isArray(
replacer)){let keyToStr=v=>typeof v=="number"||v instanceof String||v instanceof Number,asStr=replacer.filter(keyToStr).
map(String);asStr.length>0&&(replacer=replacer.concat(asStr)),_replacer=replacer}else options3===void 0&&replacer&&(options3=
replacer,replacer=void 0);let{aliasDuplicateObjects,anchorPrefix,flow,keepUndefined,onTagObj,tag}=options3??{},{onAnchor,
setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,
keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,schema:this.schema,sourceObjects},node=createNode(value,
tag,ctx);return flow&&isCollection(node)&&(node.flow=!0),setAnchors(),node}createPair(key3,value,options3={}){let k2=this.
createNode(key3,null,options3),v=this.createNode(value,null,options3);return new Pair(k2,v)}delete(key3){return assertCollection(
this.contents)?this.contents.delete(key3):!1}deleteIn(path13){return isEmptyPath(path13)?this.contents==null?!1:(this.contents=
null,!0):assertCollection(this.contents)?this.contents.deleteIn(path13):!1}get(key3,keepScalar){return isCollection(this.
contents)?this.contents.get(key3,keepScalar):void 0}getIn(path13,keepScalar){return isEmptyPath(path13)?!keepScalar&&isScalar(
this.contents)?this.contents.value:this.contents:isCollection(this.contents)?this.contents.getIn(path13,keepScalar):void 0}has(key3){
return isCollection(this.contents)?this.contents.has(key3):!1}hasIn(path13){return isEmptyPath(path13)?this.contents!==void 0:
isCollection(this.contents)?this.contents.hasIn(path13):!1}set(key3,value){this.contents==null?this.contents=collectionFromPath(
this.schema,[key3],value):assertCollection(this.contents)&&this.contents.set(key3,value)}setIn(path13,value){isEmptyPath(
path13)?this.contents=value:this.contents==null?this.contents=collectionFromPath(this.schema,Array.from(path13),value):assertCollection(
this.contents)&&this.contents.setIn(path13,value)}setSchema(version3,options3={}){typeof version3=="number"&&(version3=String(
version3));let opt;switch(version3){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Directives(
{version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.
yaml.version=version3:this.directives=new Directives({version:version3}),opt={resolveKnownTags:!0,schema:"core"};break;case null:
this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.stringify(version3);throw new Error(`Expecte\
d '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options3.schema instanceof Object)this.schema=options3.
schema;else if(opt)this.schema=new Schema(Object.assign(opt,options3));else throw new Error("With a null YAML version, t\
he { schema: Schema } option is required")}toJS({json:json2,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver}={}){let ctx={
anchors:new Map,doc:this,keep:!json2,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount=="number"?
maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count2,res:res2}of ctx.
anchors.values())onAnchor(res2,count2);return typeof reviver=="function"?applyReviver(reviver,{"":res},"",res):res}toJSON(jsonArg,onAnchor){
return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options3={}){if(this.errors.length>0)throw new Error("\
Document with errors cannot be stringified");if("indent"in options3&&(!Number.isInteger(options3.indent)||Number(options3.
indent)<=0)){let s=JSON.stringify(options3.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}
return stringifyDocument(this,options3)}}}});var YAMLError,YAMLParseError,YAMLWarning,prettifyError,init_errors=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/ya\
ml/browser/dist/errors.js"(){YAMLError=class extends Error{constructor(name,pos,code2,message){super(),this.name=name,this.
code=code2,this.message=message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code2,message){super(
"YAMLParseError",pos,code2,message)}},YAMLWarning=class extends YAMLError{constructor(pos,code2,message){super("YAMLWarn\
ing",pos,code2,message)}},prettifyError=(src,lc)=>error=>{if(error.pos[0]===-1)return;error.linePos=error.pos.map(pos=>lc.
linePos(pos));let{line,col}=error.linePos[0];error.message+=` at line ${line}, column ${col}`;let ci=col-1,lineStr=src.substring(
lc.lineStarts[line-1],lc.lineStarts[line]).replace(/[\n\r]+$/,"");if(ci>=60&&lineStr.length>80){let trimStart=Math.min(ci-
39,lineStr.length-79);lineStr="…"+lineStr.substring(trimStart),ci-=trimStart-1}if(lineStr.length>80&&(lineStr=lineStr.
substring(0,79)+"…"),line>1&&/^ *$/.test(lineStr.substring(0,ci))){let prev=src.substring(lc.lineStarts[line-2],lc.lineStarts[line-
1]);prev.length>80&&(prev=prev.substring(0,79)+`…
`),lineStr=prev+lineStr}if(/[^ ]/.test(lineStr)){let count2=1,end=error.linePos[1];end?.line===line&&end.col>col&&(count2=
Math.max(1,Math.min(end.col-col,80-ci)));let pointer=" ".repeat(ci)+"^".repeat(count2);error.message+=`:

${lineStr}
${pointer}
`}}}});function resolveProps(tokens,{flow,indicator,next,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,atNewline=startOnNewline,
hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,tag=null,newlineAfterProp=null,
comma=null,found=null,start=null;for(let token of tokens)switch(reqSpace&&(token.type!=="space"&&token.type!=="newline"&&
token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by whi\
te space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&onError(tab,"TAB_AS_INDENT","Ta\
bs are not allowed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!=="doc-start"||next?.type!=="flo\
w-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{hasSpace||onError(token,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.source.substring(1)||" ";
comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?comment?comment+=token.
source:(!found||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=!0,hasNewline=!0,(anchor||
tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_ANCHORS","A node can have \
at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"BAD_ALIAS","Anchor ending i\
n : is ambiguous",!0),anchor=token,start??(start=token.offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break;case"tag":{tag&&
onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start??(start=token.offset),atNewline=!1,hasSpace=
!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors and tags must be after the ${token.
source} indicator`),found&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source} in ${flow??"collection"}`),found=
token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;break;case"comma":if(flow){comma&&
onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=!1;break}default:onError(token,
"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.length-1],end=last?
last.offset+last.source.length:offset;return reqSpace&&next&&next.type!=="space"&&next.type!=="newline"&&next.type!=="co\
mma"&&(next.type!=="scalar"||next.source!=="")&&onError(next.offset,"MISSING_CHAR","Tags and anchors must be separated f\
rom the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next?.type==="block-map"||next?.type==="b\
lock-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found,spaceBefore,comment,hasNewline,
anchor,tag,newlineAfterProp,end,start:start??end}}var init_resolve_props=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modu\
les/yaml/browser/dist/compose/resolve-props.js"(){}});function containsNewline(key3){if(!key3)return null;switch(key3.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(key3.source.includes(`
`))return!0;if(key3.end){for(let st of key3.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key3.
items){for(let st of it.start)if(st.type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}
if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:return!0}}var init_util_contains_newline=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-contains-newline.js"(){}});function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.
source==="]"||end.source==="}")&&containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indent\
ed than parent",!0)}}var init_util_flow_indent_check=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dis\
t/compose/util-flow-indent-check.js"(){init_util_contains_newline()}});function mapIncludes(ctx,items2,search){let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys==
"function"?uniqueKeys:(a,b)=>a===b||isScalar(a)&&isScalar(b)&&a.value===b.value;return items2.some(pair2=>isEqual(pair2.
key,search))}var init_util_map_includes=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/uti\
l-map-includes.js"(){init_identity()}});function resolveBlockMap({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){let NodeClass=tag?.
nodeClass??YAMLMap,map2=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;for(let collItem of bm.
items){let{start,key:key3,sep:sep2,value}=collItem,keyProps=resolveProps(start,{indicator:"explicit-key-ind",next:key3??
sep2?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;if(implicitKey){if(key3&&
(key3.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):
"indent"in key3&&key3.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.anchor&&!keyProps.tag&&!sep2){
commentEnd=keyProps.end,keyProps.comment&&(map2.comment?map2.comment+=`
`+keyProps.comment:map2.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key3))&&onError(key3??
start[start.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==
bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;let keyStart=keyProps.end,keyNode=key3?composeNode2(ctx,
key3,keyProps,onError):composeEmptyNode2(ctx,keyStart,start,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.
indent,key3,onError),ctx.atKey=!1,mapIncludes(ctx,map2.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must b\
e unique");let valueProps=resolveProps(sep2??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.
indent,startOnNewline:!key3||key3.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.
type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in c\
ompact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_\
CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?
composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,sep2,null,valueProps,onError);ctx.schema.compat&&
flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];let pair2=new Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&
(pair2.srcToken=collItem),map2.items.push(pair2)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map ke\
ys need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair2.
srcToken=collItem),map2.items.push(pair2)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map co\
mment with trailing content"),map2.range=[bm.offset,offset,commentEnd??offset],map2}var startColMsg,init_resolve_block_map=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-map.js"(){init_Pair();init_YAMLMap();
init_resolve_props();init_util_contains_newline();init_util_flow_indent_check();init_util_map_includes();startColMsg="Al\
l mapping items must start at the same column"}});function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){let NodeClass=tag?.
nodeClass??YAMLSeq,seq2=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,
commentEnd=null;for(let{start,value}of bs.items){let props=resolveProps(start,{indicator:"seq-item-ind",next:value,offset,
onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type==="bloc\
k-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_CHAR",
"Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}let node=value?
composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,start,null,props,onError);ctx.schema.compat&&flowIndentCheck(
bs.indent,value,onError),offset=node.range[2],seq2.items.push(node)}return seq2.range=[bs.offset,offset,commentEnd??offset],
seq2}var init_resolve_block_seq=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-blo\
ck-seq.js"(){init_YAMLSeq();init_resolve_props();init_util_flow_indent_check()}});function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep2="";for(let token of end){let{
source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING\
_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?
comment+=sep2+cb:comment=cb,sep2="";break}case"newline":comment&&(sep2+=source),hasSpace=!0;break;default:onError(token,
"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var init_resolve_end=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-end.js"(){}});function resolveFlowCollection({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){let isMap3=fc.
start.source==="{",fcName=isMap3?"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap3?YAMLMap:YAMLSeq),coll=new NodeClass(
ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.offset+fc.
start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start,key:key3,sep:sep2,value}=collItem,
props=resolveProps(start,{flow:fcName,indicator:"explicit-key-ind",next:key3??sep2?.[0],offset,onError,parentIndent:fc.indent,
startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep2&&!value){i===0&&props.comma?onError(props.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED_TOKEN",`Unexpected \
empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap3&&ctx.options.strict&&containsNewline(key3)&&
onError(key3,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.
comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.comma||onError(props.start,"MIS\
SING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start)switch(st.
type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){
let prev=coll.items[coll.items.length-1];isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap3&&
!sep2&&!props.found){let valueNode=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,sep2,null,
props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FL\
OW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key3?composeNode2(ctx,key3,props,onError):composeEmptyNode2(
ctx,keyStart,start,null,props,onError);isBlock(key3)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps(
sep2??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});
if(valueProps.found){if(!isMap3&&!props.found&&ctx.options.strict){if(sep2)for(let st of sep2){if(st===valueProps.found)
break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a \
single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : ind\
icator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.
source?.[0]===":"?onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_C\
HAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode2(ctx,value,valueProps,onError):valueProps.
found?composeEmptyNode2(ctx,valueProps.end,sep2,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair2=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&
(pair2.srcToken=collItem),isMap3){let map2=coll;mapIncludes(ctx,map2.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","M\
ap keys must be unique"),map2.items.push(pair2)}else{let map2=new YAMLMap(ctx.schema);map2.flow=!0,map2.items.push(pair2);
let endRange=(valueNode??keyNode).range;map2.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map2)}offset=
valueNode?valueNode.range[2]:valueProps.end}}let expectedEnd=isMap3?"}":"]",[ce,...ee]=fc.end,cePos=offset;if(ce?.source===
expectedEnd)cePos=ce.offset+ce.source.length;else{let name=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name}\
 must end with a ${expectedEnd}`:`${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
onError(offset,atRoot?"MISSING_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee.unshift(ce)}if(ee.length>0){let end=resolveEnd(
ee,cePos,ctx.options.strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];
return coll}var blockMsg,isBlock,init_resolve_flow_collection=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/br\
owser/dist/compose/resolve-flow-collection.js"(){init_identity();init_Pair();init_YAMLMap();init_YAMLSeq();init_resolve_end();
init_resolve_props();init_util_contains_newline();init_util_map_includes();blockMsg="Block collections are not allowed w\
ithin flow collections",isBlock=token=>token&&(token.type==="block-map"||token.type==="block-seq")}});function resolveCollection(CN2,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,
token,onError,tag):token.type==="block-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag):resolveFlowCollection(CN2,ctx,token,
onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.
tag=tagName),coll)}function composeCollection(CN2,ctx,token,props,onError){let tagToken=props.tag,tagName=tagToken?ctx.directives.
tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){let{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-m\
ap"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===
YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN2,ctx,token,onError,
tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.schema.knownTags[tagName];
if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,
"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN2,ctx,token,onError,tagName)}let coll=resolveCollection(
CN2,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??
coll,node=isNode(res)?res:new Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.format=tag.format),
node}var init_compose_collection=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-co\
llection.js"(){init_identity();init_Scalar();init_YAMLMap();init_YAMLSeq();init_resolve_block_map();init_resolve_block_seq();
init_resolve_flow_collection()}});function resolveBlockScalar(ctx,scalar,onError){let start=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.
strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start,start,start]};let type=header.mode===">"?Scalar.
BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[],chompStart=lines.length;for(let i=lines.
length-1;i>=0;--i){let content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.
chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"",end2=start+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,
type,comment:header.comment,range:[start,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.
length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines[i];if(content===""||content==="\r")header.
indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.
indent===0&&(trimIndent=indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block sc\
alar values in collections must be indented");break}offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)
lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep2="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;let crlf=content[content.
length-1]==="\r";if(crlf&&(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lin\
es must not be less indented than their ${header.indent?"explicit indentation indicator":"first line"}`;onError(offset-content.
length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.BLOCK_LITERAL?(value+=sep2+indent.slice(trimIndent)+content,
sep2=`
`):indent.length>trimIndent||content[0]==="	"?(sep2===" "?sep2=`
`:!prevMoreIndented&&sep2===`
`&&(sep2=`

`),value+=sep2+indent.slice(trimIndent)+content,sep2=`
`,prevMoreIndented=!0):content===""?sep2===`
`?value+=`
`:sep2=`
`:(value+=sep2+content,sep2=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.
length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start,end,end]}}function parseBlockScalarHeader({
offset,props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scala\
r header not found"),null;let{source}=props[0],mode=source[0],indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){
let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&n?indent=n:error===-1&&(error=offset+
i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=
!0;case"newline":length+=token.source.length;break;case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Commen\
ts must be separated from other tokens by white space characters"),length+=token.source.length,comment=token.source.substring(
1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`\
Unexpected token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&
typeof ts=="string"&&(length+=ts.length)}}}return{mode,indent,chomp,comment,length}}function splitLines(source){let split2=source.
split(/\n( *)/),first=split2[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<
split2.length;i+=2)lines.push([split2[i],split2[i+1]]);return lines}var init_resolve_block_scalar=__esm({"node_modules/.\
pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/resolve-block-scalar.js"(){init_Scalar()}});function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value,_onError=(rel,code2,msg)=>onError(
offset+rel,code2,msg);switch(type){case"scalar":_type=Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-q\
uoted-scalar":_type=Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,_onError);break;case"double-quoted-scalar":_type=
Scalar.QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPECTED_TOKEN",`Exp\
ected a flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+
source.length]}}let valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.
comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":
badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator \
character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserv\
ed character ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),
unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-1]!=="'"||source.length===1)&&
onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line=/(.*?)\r?\n/sy,match2=line.exec(source);if(!match2)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(\
?<![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match2[1].
replace(trimEnd,""),sep2=" ",pos=line.lastIndex;for(;match2=line.exec(source);){let lm=match2[1].replace(trimBoth,"");lm===
""?sep2===`
`?res+=sep2:sep2=`
`:(res+=sep2+lm,sep2=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match2=last.exec(source),
res+sep2+(match2?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];
if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next=source[++i],cc=escapeCodes[next];
if(cc)res+=cc;else if(next===`
`)for(next=source[i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="\r"&&source[i+1]===`
`)for(next=source[++i+1];next===" "||next==="	";)next=source[++i+1];else if(next==="x"||next==="u"||next==="U"){let length=next===
"x"?2:next==="u"?4:8;res+=parseCharCode(source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(i-
1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||ch==="	"){let wsStart=i,next=source[i+1];
for(;next===" "||next==="	";)next=source[++i+1];next!==`
`&&!(next==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&
onError(source.length,"MISSING_CHAR",'Missing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+
1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}function parseCharCode(source,offset,length,onError){
let cc=source.substr(offset,length),code2=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.
fromCodePoint(code2)}catch{let raw=source.substr(offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid esc\
ape sequence ${raw}`),raw}}var escapeCodes,init_resolve_flow_scalar=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/y\
aml/browser/dist/compose/resolve-flow-scalar.js"(){init_Scalar();init_resolve_end();escapeCodes={0:"\0",a:"\x07",b:"\b",
e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"}}});function composeScalar(ctx,token,tagToken,onError){let{value,type,comment,range:range2}=token.type==="block-scalar"?resolveBlockScalar(
ctx,token,onError):resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.
source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[SCALAR]:
tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(
ctx,value,token,onError):tag=ctx.schema[SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"T\
AG_RESOLVE_FAILED",msg),ctx.options);scalar=isScalar(res)?res:new Scalar(res)}catch(error){let msg=error instanceof Error?
error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),scalar=new Scalar(value)}return scalar.range=
range2,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=tag.format),
comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema4,value,tagName,tagToken,onError){if(tagName===
"!")return schema4[SCALAR];let matchWithTest=[];for(let tag of schema4.tags)if(!tag.collection&&tag.tag===tagName)if(tag.
default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)if(tag.test?.test(value))return tag;
let kt=schema4.knownTags[tagName];return kt&&!kt.collection?(schema4.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema4[SCALAR])}
function findScalarTagByTest({atKey,directives,schema:schema4},value,token,onError){let tag=schema4.tags.find(tag2=>(tag2.
default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema4[SCALAR];if(schema4.compat){let compat=schema4.
compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema4[SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(
tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOL\
VE_FAILED",msg,!0)}}return tag}var init_compose_scalar=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/d\
ist/compose/compose-scalar.js"(){init_identity();init_Scalar();init_resolve_block_scalar();init_resolve_flow_scalar()}});function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];
switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}for(st=before[++i];st?.type===
"space";)offset+=st.source.length,st=before[++i];break}}return offset}var init_util_empty_scalar_position=__esm({"node_m\
odules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js"(){}});function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,anchor,tag}=props,node,isSrcToken=!0;
switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&onError(token,"ALIAS_PROPS","An alias\
 node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"bl\
ock-scalar":node=composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.substring(1));break;case"block-\
map":case"block-seq":case"flow-collection":try{node=composeCollection(CN,ctx,token,props,onError),anchor&&(node.anchor=anchor.
source.substring(1))}catch(error){let message=error instanceof Error?error.message:String(error);onError(token,"RESOURCE\
_EXHAUSTION",message)}break;default:{let message=token.type==="error"?token.message:`Unsupported token (type: ${token.type}\
)`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(ctx,token.offset,void 0,
null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an empty string"),atKey&&ctx.
options.stringKeys&&(!isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:yaml.org,2002:str")&&onError(
tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=!0),comment&&(token.
type==="scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&isSrcToken&&
(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag,end},onError){
let token={type:"scalar",offset:emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar(ctx,token,
tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor\
 cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}
function composeAlias({options:options3},{offset,source,end},onError){let alias=new Alias(source.substring(1));alias.source===
""&&onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,options3.
strict,onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}var CN,init_compose_node=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose-node.js"(){init_Alias();init_identity();init_compose_collection();
init_compose_scalar();init_resolve_end();init_util_empty_scalar_position();CN={composeNode,composeEmptyNode}}});function composeDoc(options3,directives,{offset,start,value,end},onError){let opts=Object.assign({_directives:directives},
options3),doc=new Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps(start,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});
props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&
onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=
value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start,null,props,onError);let contentEnd=doc.contents.
range[2],re=resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,contentEnd,
re.offset],doc}var init_compose_doc=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/compose\
-doc.js"(){init_Document();init_compose_node();init_resolve_end();init_resolve_props()}});function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],
src[1]];let{offset,source}=src;return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){
let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];switch(source[0]){case"\
#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;
break;default:atComment||(afterEmptyLine=!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer,init_composer=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/compose/composer.js"(){init_directives();init_Document();
init_errors();init_identity();init_compose_doc();init_resolve_end();Composer=class{constructor(options3={}){this.doc=null,
this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(source,code2,message,warning)=>{let pos=getErrorPos(
source);warning?this.warnings.push(new YAMLWarning(pos,code2,message)):this.errors.push(new YAMLParseError(pos,code2,message))},
this.directives=new Directives({version:options3.version||"1.2"}),this.options=options3}decorate(doc,afterDoc){let{comment,
afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?`${doc.comment}\

${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(
dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0];isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?
`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.
length;++i)doc.warnings.push(this.warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.
errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.
errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.next(token);
yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{
let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token.source),
this.atDirectives=!0;break;case"document":{let doc=composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(
doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.source?`${token.message}: ${JSON.
stringify(token.source)}`:token.message,error=new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc\
-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.
doc.directives.docEnd=!0;let end=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);
if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token),
"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,
!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.assign({_directives:this.directives},this.options),doc=new Document(
void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line"),doc.range=
[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}}}});function resolveAsScalar(token,strict=!0,onError){if(token){let _onError=(pos,code2,message)=>{let offset=typeof pos=="n\
umber"?pos:Array.isArray(pos)?pos[0]:pos.offset;if(onError)onError(offset,code2,message);else throw new YAMLParseError([
offset,offset+1],code2,message)};switch(token.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return resolveFlowScalar(
token,strict,_onError);case"block-scalar":return resolveBlockScalar({options:{strict}},token,_onError)}}return null}function createScalarToken(value,context){
let{implicitKey=!1,indent,inFlow=!1,offset=-1,type="PLAIN"}=context,source=stringifyString({type,value},{implicitKey,indent:indent>
0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}}),end=context.end??[{type:"newline",offset:-1,indent,
source:`
`}];switch(source[0]){case"|":case">":{let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`,props=[{type:"block-scalar-header",offset,indent,source:head}];return addEndtoBlockProps(props,end)||props.push({type:"\
newline",offset:-1,indent,source:`
`}),{type:"block-scalar",offset,indent,props,source:body}}case'"':return{type:"double-quoted-scalar",offset,indent,source,
end};case"'":return{type:"single-quoted-scalar",offset,indent,source,end};default:return{type:"scalar",offset,indent,source,
end}}}function setScalarValue(token,value,context={}){let{afterKey=!1,implicitKey=!1,inFlow=!1,type}=context,indent="ind\
ent"in token?token.indent:null;if(afterKey&&typeof indent=="number"&&(indent+=2),!type)switch(token.type){case"single-qu\
oted-scalar":type="QUOTE_SINGLE";break;case"double-quoted-scalar":type="QUOTE_DOUBLE";break;case"block-scalar":{let header=token.
props[0];if(header.type!=="block-scalar-header")throw new Error("Invalid block scalar header");type=header.source[0]==="\
>"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:type="PLAIN"}let source=stringifyString({type,value},{implicitKey:implicitKey||
indent===null,indent:indent!==null&&indent>0?" ".repeat(indent):"",inFlow,options:{blockQuote:!0,lineWidth:-1}});switch(source[0]){case"\
|":case">":setBlockScalarValue(token,source);break;case'"':setFlowScalarValue(token,source,"double-quoted-scalar");break;case"\
'":setFlowScalarValue(token,source,"single-quoted-scalar");break;default:setFlowScalarValue(token,source,"scalar")}}function setBlockScalarValue(token,source){
let he=source.indexOf(`
`),head=source.substring(0,he),body=source.substring(he+1)+`
`;if(token.type==="block-scalar"){let header=token.props[0];if(header.type!=="block-scalar-header")throw new Error("Inva\
lid block scalar header");header.source=head,token.source=body}else{let{offset}=token,indent="indent"in token?token.indent:
-1,props=[{type:"block-scalar-header",offset,indent,source:head}];addEndtoBlockProps(props,"end"in token?token.end:void 0)||
props.push({type:"newline",offset:-1,indent,source:`
`});for(let key3 of Object.keys(token))key3!=="type"&&key3!=="offset"&&delete token[key3];Object.assign(token,{type:"blo\
ck-scalar",indent,props,source:body})}}function addEndtoBlockProps(props,end){if(end)for(let st of end)switch(st.type){case"\
space":case"comment":props.push(st);break;case"newline":return props.push(st),!0}return!1}function setFlowScalarValue(token,source,type){
switch(token.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":token.type=type,token.source=source;
break;case"block-scalar":{let end=token.props.slice(1),oa=source.length;token.props[0].type==="block-scalar-header"&&(oa-=
token.props[0].source.length);for(let tok of end)tok.offset+=oa;delete token.props,Object.assign(token,{type,source,end});
break}case"block-map":case"block-seq":{let nl={type:"newline",offset:token.offset+source.length,indent:token.indent,source:`\

`};delete token.items,Object.assign(token,{type,source,end:[nl]});break}default:{let indent="indent"in token?token.indent:
-1,end="end"in token&&Array.isArray(token.end)?token.end.filter(st=>st.type==="space"||st.type==="comment"||st.type==="n\
ewline"):[];for(let key3 of Object.keys(token))key3!=="type"&&key3!=="offset"&&delete token[key3];Object.assign(token,{type,
indent,source,end})}}}var init_cst_scalar=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst\
-scalar.js"(){init_resolve_block_scalar();init_resolve_flow_scalar();init_errors();init_stringifyString()}});function stringifyToken(token){switch(token.type){case"block-scalar":{let res="";for(let tok of token.props)res+=stringifyToken(
tok);return res+token.source}case"block-map":case"block-seq":{let res="";for(let item of token.items)res+=stringifyItem(
item);return res}case"flow-collection":{let res=token.start.source;for(let item of token.items)res+=stringifyItem(item);
for(let st of token.end)res+=st.source;return res}case"document":{let res=stringifyItem(token);if(token.end)for(let st of token.
end)res+=st.source;return res}default:{let res=token.source;if("end"in token&&token.end)for(let st of token.end)res+=st.
source;return res}}}function stringifyItem({start,key:key3,sep:sep2,value}){let res="";for(let st of start)res+=st.source;
if(key3&&(res+=stringifyToken(key3)),sep2)for(let st of sep2)res+=st.source;return value&&(res+=stringifyToken(value)),res}
var stringify2,init_cst_stringify=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-stringi\
fy.js"(){stringify2=cst=>"type"in cst?stringifyToken(cst):stringifyItem(cst)}});function visit3(cst,visitor){"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.
freeze([]),cst,visitor)}function _visit(path13,item,visitor){let ctrl=visitor(item,path13);if(typeof ctrl=="symbol")return ctrl;
for(let field2 of["key","value"]){let token=item[field2];if(token&&"items"in token){for(let i=0;i<token.items.length;++i){
let ci=_visit(Object.freeze(path13.concat([[field2,i]])),token.items[i],visitor);if(typeof ci=="number")i=ci-1;else{if(ci===
BREAK2)return BREAK2;ci===REMOVE2&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field2==="key"&&(ctrl=ctrl(item,
path13))}}return typeof ctrl=="function"?ctrl(item,path13):ctrl}var BREAK2,SKIP2,REMOVE2,init_cst_visit=__esm({"node_mod\
ules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst-visit.js"(){BREAK2=Symbol("break visit"),SKIP2=Symbol("sk\
ip children"),REMOVE2=Symbol("remove item");visit3.BREAK=BREAK2;visit3.SKIP=SKIP2;visit3.REMOVE=REMOVE2;visit3.itemAtPath=
(cst,path13)=>{let item=cst;for(let[field2,index]of path13){let tok=item?.[field2];if(tok&&"items"in tok)item=tok.items[index];else
return}return item};visit3.parentCollection=(cst,path13)=>{let parent=visit3.itemAtPath(cst,path13.slice(0,-1)),field2=path13[path13.
length-1][0],coll=parent?.[field2];if(coll&&"items"in coll)return coll;throw new Error("Parent collection not found")}}});var cst_exports={};__export(cst_exports,{BOM:()=>BOM,DOCUMENT:()=>DOCUMENT,FLOW_END:()=>FLOW_END,SCALAR:()=>SCALAR2,createScalarToken:()=>createScalarToken,
isCollection:()=>isCollection2,isScalar:()=>isScalar2,prettyToken:()=>prettyToken,resolveAsScalar:()=>resolveAsScalar,setScalarValue:()=>setScalarValue,
stringify:()=>stringify2,tokenType:()=>tokenType,visit:()=>visit3});function prettyToken(token){switch(token){case BOM:return"\
<BOM>";case DOCUMENT:return"<DOC>";case FLOW_END:return"<FLOW_END>";case SCALAR2:return"<SCALAR>";default:return JSON.stringify(
token)}}function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:
return"flow-error-end";case SCALAR2:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}var BOM,DOCUMENT,FLOW_END,SCALAR2,isCollection2,isScalar2,init_cst=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/cst.js"(){init_cst_scalar();init_cst_stringify();init_cst_visit();
BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="",isCollection2=token=>!!token&&"items"in token,isScalar2=token=>!!token&&
(token.type==="scalar"||token.type==="single-quoted-scalar"||token.type==="double-quoted-scalar"||token.type==="block-sc\
alar")}});function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits,tagChars,flowIndicatorChars,invalidAnchorChars,isNotAnchorChar,
Lexer,init_lexer=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/lexer.js"(){init_cst();hexDigits=
new Set("0123456789ABCDEFabcdef"),tagChars=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:\
@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer=class{constructor(){this.atEnd=!1,this.blockScalarIndent=
-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=
null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!="string")throw TypeError("source \
is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next=this.
next??"stream";for(;next&&(incomplete||this.hasChars(1));)next=yield*this.parseNext(next)}atLineEnd(){let i=this.pos,ch=this.
buffer[i];for(;ch===" "||ch==="	";)ch=this.buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;
for(;ch===" ";)ch=this.buffer[++indent+offset];if(ch==="\r"){let next=this.buffer[indent+offset+1];if(next===`
`||!next&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);
if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!=
"number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=
1),this.buffer.substring(this.pos,end))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=
this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){return this.buffer.substr(this.
pos,n)}*parseNext(next){switch(next){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.
parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"\
plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine();if(line===null)return this.setNext(
"stream");if(line[0]===BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.length,cs=line.
indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){
let ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(
!0));return yield*this.pushCount(line.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(
!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.
hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.
pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&
isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.
indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)
return this.setNext("doc");let n=yield*this.pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:
return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),
"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=
yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith(
"---")||line.startsWith("..."))&&isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]===
"}")))return this.flowLevel=0,yield FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.pushCount(
1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"flow";case"\
#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.
flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flo\
w":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let next=this.charAt(1);if(this.flowKey||isEmpty(next)||next===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.
pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote=this.
charAt(0),end=this.buffer.indexOf(quote,this.pos+1);if(quote==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.
indexOf("'",end+2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.
indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.
buffer.length}return yield*this.pushToIndex(end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=
-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=!0;else if(ch>
"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch===
"#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case"\
 ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next=this.buffer[i2+1];if(!next&&!this.atEnd)return this.setNext("block-scalar");if(next===
`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=indent:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.
continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=
this.buffer[i];ch===" ";)ch=this.buffer[++i];if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);
let lastChar=i2;for(;ch2===" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.
parseLineStart()}*parsePlainScalar(){let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)
if(ch===":"){let next=this.buffer[i+1];if(isEmpty(next)||inFlow&&flowIndicatorChars.has(next))break;end=i}else if(isEmpty(
ch)){let next=this.buffer[i+1];if(ch==="\r"&&(next===`
`?(i+=1,ch=`
`,next=this.buffer[i+1]):end=i),next==="#"||inFlow&&flowIndicatorChars.has(next))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;
end=i}return!ch&&!this.atEnd?this.setNext("plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end+1,!0),inFlow?"flow":
"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(i,allowEmpty){let s=this.
buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;
loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=
yield*this.pushUntil(isNotAnchorChar),n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.
flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){inFlow?this.flowKey&&(this.flowKey=
!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];
return yield*this.pushToIndex(ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=
this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2]))ch=this.buffer[i+=3];else
break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&
ch==="	");let n=i-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,
ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(i,!1)}}}});var LineCounter,init_line_counter=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/line-counte\
r.js"(){LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=
offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:
high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start=this.lineStarts[low-
1];return{line:low,col:offset-start+1}}}}}});function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){
for(let i=0;i<list2.length;++i)switch(list2[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}
function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-s\
calar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":
return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":
return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===
0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-valu\
e-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target2,source){
if(source.length<1e5)Array.prototype.push.apply(target2,source);else for(let i=0;i<source.length;++i)target2.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(
it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(
it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.
sep)}var Parser,init_parser=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/parse/parser.js"(){init_cst();
init_lexer();Parser=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer,this.onNewLine=onNewLine}*parse(source,incomplete=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);
incomplete||(yield*this.end())}*next(source){if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.step(),this.
offset+=source.length;return}let type=tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.
type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"\
doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML \
token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.
pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();
switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":
return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.
flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.
length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="b\
lock-scalar"?token.indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=
0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"document":top.value=token;break;case"block-scal\
ar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],
key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.
onKeyLine=!it.explicitKey;return}break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],
value:token}):it.value=token;break}case"flow-collection":{let it=top.items[top.items.length-1];!it||it.value?top.items.push(
{start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop(),
yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-m\
ap"||token.type==="block-seq")){let last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>
0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&
(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"\
space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",
offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){
if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.
pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"n\
ewline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"erro\
r",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.
type==="map-value-ind"){let prev=getPrevProps(this.peek(2)),start=getFirstKeyStartProps(prev),sep2;scalar.end?(sep2=scalar.
end,sep2.push(this.sourceToken),delete scalar.end):sep2=[this.sourceToken];let map2={type:"block-map",offset:scalar.offset,
indent:scalar.indent,items:[{start,key:scalar,sep:sep2}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map2}else yield*this.
lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(this.sourceToken);
return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.source.indexOf(
`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map2){let it=map2.items[map2.items.
length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.
isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):map2.items.push({start:[this.sourceToken]})}else
it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)map2.items.
push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map2.
indent)){let end=map2.items[map2.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(
this.sourceToken),map2.items.pop();return}}it.start.push(this.sourceToken)}return}if(this.indent>=map2.indent){let atMapIndent=!this.
onKeyLine&&this.indent===map2.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind",start=[];
if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newli\
ne":nl.push(i);break;case"space":break;case"comment":st.indent>map2.indent&&(nl.length=0);break;default:nl.length=0}}nl.
length>=2&&(start=it.sep.splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start.push(this.sourceToken),
map2.items.push({start}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"\
explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):atNextItem||it.value?(start.
push(this.sourceToken),map2.items.push({start,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.
indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(it.explicitKey)
if(it.sep)if(it.value)map2.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(it.sep,"map-valu\
e-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]});else if(isFlowToken(
it.key)&&!includesToken(it.sep,"newline")){let start2=getFirstKeyStartProps(it.start),key3=it.key,sep2=it.sep;sep2.push(
this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:start2,key:key3,sep:sep2}]})}else start.length>0?it.sep=it.sep.concat(start,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(
it.start,"newline"))Object.assign(it,{key:null,sep:[this.sourceToken]});else{let start2=getFirstKeyStartProps(it.start);
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]})}else
it.sep?it.value||atNextItem?map2.items.push({start,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?
this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):
it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map2.
items.push({start,key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.
onKeyLine=!0);return}default:{let bv=this.startBlockValue(map2);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.
sep&&!includesToken(it.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind\
 on same line with key",source:this.source});return}}else atMapIndent&&map2.items.push({start});this.stack.push(bv);return}}}}
yield*this.pop(),yield*this.step()}*blockSequence(seq2){let it=seq2.items[seq2.items.length-1];switch(this.type){case"ne\
wline":if(it.value){let end="end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="\
comment"?end?.push(this.sourceToken):seq2.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"\
space":case"comment":if(it.value)seq2.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.
indent)){let end=seq2.items[seq2.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(
this.sourceToken),seq2.items.pop();return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.
indent<=seq2.indent)break;it.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;it.
value||includesToken(it.start,"seq-item-ind")?seq2.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);
return}if(this.indent>seq2.indent){let bv=this.startBlockValue(seq2);if(bv){this.stack.push(bv);return}}yield*this.pop(),
yield*this.step()}*flowCollection(fc){let it=fc.items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.
pop(),top=this.peek(1);while(top?.type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"\
explicit-key-ind":!it||it.sep?fc.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-\
value-ind":!it||it.value?fc.items.push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):
Object.assign(it,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":
!it||it.value?fc.items.push({start:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);
return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);
!it||it.value?fc.items.push({start:[],key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"\
flow-map-end":case"flow-seq-end":fc.end.push(this.sourceToken);return}let bv=this.startBlockValue(fc);bv?this.stack.push(
bv):(yield*this.pop(),yield*this.step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-va\
lue-ind"&&parent.indent===fc.indent||this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start=getFirstKeyStartProps(
prev);fixFlowSeqItems(fc);let sep2=fc.end.splice(1,fc.end.length);sep2.push(this.sourceToken);let map2={type:"block-map",
offset:fc.offset,indent:fc.indent,items:[{start,key:fc,sep:sep2}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map2}else
yield*this.lineEnd(fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return start.push(this.
sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let prev=getPrevProps(parent),start=getFirstKeyStartProps(prev);return{type:"block-map",offset:this.offset,
indent:this.indent,items:[{start,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start,indent){return this.
type!=="comment"||this.indent<=indent?!1:start.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){this.
type!=="doc-mode"&&(docEnd.end?docEnd.end.push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&(yield*this.
pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"\
map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.end?token.end.push(
this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}}}});function parseOptions(options3){let prettyErrors=options3.prettyErrors!==!1;return{lineCounter:options3.lineCounter||prettyErrors&&
new LineCounter||null,prettyErrors}}function parseAllDocuments(source,options3={}){let{lineCounter,prettyErrors}=parseOptions(
options3),parser=new Parser(lineCounter?.addNewLine),composer=new Composer(options3),docs=Array.from(composer.compose(parser.
parse(source)));if(prettyErrors&&lineCounter)for(let doc of docs)doc.errors.forEach(prettifyError(source,lineCounter)),doc.
warnings.forEach(prettifyError(source,lineCounter));return docs.length>0?docs:Object.assign([],{empty:!0},composer.streamInfo())}
function parseDocument(source,options3={}){let{lineCounter,prettyErrors}=parseOptions(options3),parser=new Parser(lineCounter?.
addNewLine),composer=new Composer(options3),doc=null;for(let _doc of composer.compose(parser.parse(source),!0,source.length))
if(!doc)doc=_doc;else if(doc.options.logLevel!=="silent"){doc.errors.push(new YAMLParseError(_doc.range.slice(0,2),"MULT\
IPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return prettyErrors&&lineCounter&&
(doc.errors.forEach(prettifyError(source,lineCounter)),doc.warnings.forEach(prettifyError(source,lineCounter))),doc}function parse2(src,reviver,options3){
let _reviver;typeof reviver=="function"?_reviver=reviver:options3===void 0&&reviver&&typeof reviver=="object"&&(options3=
reviver);let doc=parseDocument(src,options3);if(!doc)return null;if(doc.warnings.forEach(warning=>warn(doc.options.logLevel,
warning)),doc.errors.length>0){if(doc.options.logLevel!=="silent")throw doc.errors[0];doc.errors=[]}return doc.toJS(Object.
assign({reviver:_reviver},options3))}function stringify3(value,replacer,options3){let _replacer=null;if(typeof replacer==
"function"||Array.isArray(replacer)?_replacer=replacer:options3===void 0&&replacer&&(options3=replacer),typeof options3==
"string"&&(options3=options3.length),typeof options3=="number"){let indent=Math.round(options3);options3=indent<1?void 0:
indent>8?{indent:8}:{indent}}if(value===void 0){let{keepUndefined}=options3??replacer??{};if(!keepUndefined)return}return isDocument(
value)&&!_replacer?value.toString(options3):new Document(value,_replacer,options3).toString(options3)}var init_public_api=__esm(
{"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/dist/public-api.js"(){init_composer();init_Document();init_errors();
init_log();init_identity();init_line_counter();init_parser()}});var dist_exports={};__export(dist_exports,{Alias:()=>Alias,CST:()=>cst_exports,Composer:()=>Composer,Document:()=>Document,
Lexer:()=>Lexer,LineCounter:()=>LineCounter,Pair:()=>Pair,Parser:()=>Parser,Scalar:()=>Scalar,Schema:()=>Schema,YAMLError:()=>YAMLError,
YAMLMap:()=>YAMLMap,YAMLParseError:()=>YAMLParseError,YAMLSeq:()=>YAMLSeq,YAMLWarning:()=>YAMLWarning,isAlias:()=>isAlias,
isCollection:()=>isCollection,isDocument:()=>isDocument,isMap:()=>isMap2,isNode:()=>isNode,isPair:()=>isPair,isScalar:()=>isScalar,
isSeq:()=>isSeq,parse:()=>parse2,parseAllDocuments:()=>parseAllDocuments,parseDocument:()=>parseDocument,stringify:()=>stringify3,
visit:()=>visit2,visitAsync:()=>visitAsync});var init_dist=__esm({"node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/brows\
er/dist/index.js"(){init_composer();init_Document();init_Schema();init_errors();init_Alias();init_identity();init_Pair();
init_Scalar();init_YAMLMap();init_YAMLSeq();init_cst();init_lexer();init_line_counter();init_parser();init_public_api();
init_visit()}});var browser_exports={};__export(browser_exports,{Alias:()=>Alias,CST:()=>cst_exports,Composer:()=>Composer,Document:()=>Document,
Lexer:()=>Lexer,LineCounter:()=>LineCounter,Pair:()=>Pair,Parser:()=>Parser,Scalar:()=>Scalar,Schema:()=>Schema,YAMLError:()=>YAMLError,
YAMLMap:()=>YAMLMap,YAMLParseError:()=>YAMLParseError,YAMLSeq:()=>YAMLSeq,YAMLWarning:()=>YAMLWarning,default:()=>browser_default,
isAlias:()=>isAlias,isCollection:()=>isCollection,isDocument:()=>isDocument,isMap:()=>isMap2,isNode:()=>isNode,isPair:()=>isPair,
isScalar:()=>isScalar,isSeq:()=>isSeq,parse:()=>parse2,parseAllDocuments:()=>parseAllDocuments,parseDocument:()=>parseDocument,
stringify:()=>stringify3,visit:()=>visit2,visitAsync:()=>visitAsync});var browser_default,init_browser=__esm({"node_modu\
les/.pnpm/yaml@2.9.1/node_modules/yaml/browser/index.js"(){init_dist();init_dist();browser_default=dist_exports}});function target(alias,document){let targets=known3.get(document);targets||(targets=targetsIn(document),known3.set(document,
targets));let node=targets.get(alias);if(!node)throw new ValueError("The alias has no anchor before it.",alias);return node}
function resolved(node,document){return isAlias(node)?target(node,document):node}function targetsIn(document){let anchors=new Map,
targets=new Map;return visit2(document,{Node(_key,node){isAlias(node)?targets.set(node,anchors.get(node.source)):node.anchor&&
anchors.set(node.anchor,node)}}),targets}function checkSize(document){let sizes=new Map,sizeOf=node=>{if(isAlias(node))return sizeOf(
target(node,document));if(isPair(node))return sizeOf(node.key)+sizeOf(node.value);if(!isMap2(node)&&!isSeq(node))return 1;
let done=sizes.get(node);if(done!==void 0)return done;sizes.set(node,0);let size2=1;for(let item of node.items)size2+=sizeOf(
item);return sizes.set(node,size2),size2},{contents}=document;if(isNode(contents)&&sizeOf(contents)>mostNodes)throw new ValueError(
"The aliases of the document make it too large.",contents,"limit")}var ValueError,known3,mostNodes,init_yaml_alias=__esm(
{"packages/core/src/source/yaml-alias.ts"(){"use strict";init_browser();ValueError=class extends Error{node;reason;constructor(message,node,reason="\
yaml-syntax"){super(message),this.node=node,this.reason=reason}},known3=new WeakMap;mostNodes=1e6}});function*tokensOf(text2){let start=0,plain2=!1;for(let token of new Lexer().lex(text2)){if((token===""||token===""||token===
"")&&!text2.startsWith(token,start)){plain2=token==="";continue}yield{text:token,start,plain:plain2},plain2=!1,start+=
token.length}}function codeLength(line){if(!line.includes("#"))return line.trimEnd().length;let end=0;for(let{text:text2,
start,plain:plain2}of tokensOf(line)){if(!plain2&&text2.startsWith("#")&&start>0)break;text2.trim()!==""&&(end=start+text2.
length)}return end}var init_yaml_tokens=__esm({"packages/core/src/source/yaml-tokens.ts"(){"use strict";init_browser()}});function disputedCharacter(chunk,base){if(!disputed.test(chunk))return;let control=chunk.search(refused);if(control>=0)return issueAt(
base+control,"A control character stands here, which YAML does not allow.");for(let{text:text2,start,plain:plain2}of tokensOf(
chunk)){let at=!plain2&&/^["']/.test(text2)?-1:text2.search(breaks);if(at>=0)return issueAt(base+start+at,"Some readers \
of YAML take the character that stands here for a line break (U+0085, U+2028 or U+2029).")}}function issueAt(at,message){
return{reason:"encoding",message,range:{start:at,end:at+1}}}var disputed,refused,breaks,init_yaml_characters=__esm({"pac\
kages/core/src/source/yaml-characters.ts"(){"use strict";init_yaml_tokens();disputed=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]/,
refused=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/,breaks=/[\u0085\u2028\u2029]/}});function plainScalar(text2){let word=words.get(text2);if(word!==void 0)return word;if(!/^[-+.0-9]/.test(text2))return text2;
let digits=text2.startsWith(".")?text2:text2.replaceAll("_",""),value=integerOf(digits)??(float3.test(digits)?Number(digits):
Number.NaN);return Number.isFinite(value)?value:text2}function integerOf(text2){let signed=/^0b([-+][01]+)$/.exec(text2);
if(signed)return Number.parseInt(signed[1],2);let match2=integer.exec(text2);if(!match2)return;let[,sign,hexadecimal2,binary3,
octal,decimal2]=match2,literal2=hexadecimal2?`0x${hexadecimal2}`:binary3?`0b${binary3}`:octal?`0o${octal}`:decimal2,size2=BigInt(
literal2);if(!(size2>(sign==="-"?2n**63n:sign==="+"?2n**63n-1n:2n**64n-1n)))return sign==="-"?-Number(size2):Number(size2)}
function explicit(name,holds){return{tag:`tag:yaml.org,2002:${name}`,resolve(text2,onError){let value=plainScalar(text2);
return holds(value)||onError(`The value is not of the type that its tag \`!!${name}\` names`),value}}}var words,integer,
float3,kubectlScalars,init_yaml_scalars=__esm({"packages/core/src/source/yaml-scalars.ts"(){"use strict";words=new Map([
...["","~","null","Null","NULL"].map(word=>[word,null]),...["y","Y","yes","Yes","YES","true","True","TRUE","on","On","ON"].
map(word=>[word,!0]),...["n","N","no","No","NO","false","False","FALSE","off","Off","OFF"].map(word=>[word,!1]),...[".na\
n",".NaN",".NAN"].map(word=>[word,Number.NaN]),...[".inf",".Inf",".INF","+.inf","+.Inf","+.INF"].map(word=>[word,1/0]),...[
"-.inf","-.Inf","-.INF"].map(word=>[word,-1/0])]),integer=/^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o?([0-7]+)|(0|[1-9][0-9]*))$/i,
float3=/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;kubectlScalars=[{tag:"tag:keelint.dev,2026:plain",default:!0,
test:/^(?:$|[-+.~0-9yYnNtTfFoO])/,resolve:plainScalar},explicit("int",value=>Number.isInteger(value)),explicit("float",value=>typeof value==
"number"),explicit("bool",value=>typeof value=="boolean"),explicit("null",value=>value===null)]}});function compose(chunk){return[...new Composer(options2).compose(new Parser().parse(chunk),!0,chunk.length)]}function composeAsKubectl(given){
let chunk=given,trees=compose(chunk);for(let tries=0;tries<mostTries&&chunk.length<longest;tries++){let error=trees[0]?.
errors[0];if(!error||!/^(?:Flow |Comments must be separated)/.test(error.message))break;let joined=joinLine(chunk,error.
pos[0]);if(joined===chunk)break;chunk=joined,trees=compose(chunk)}return trees}function joinLine(chunk,at){let comments=/(?:#[^\n]*\n\s*)*/y;
comments.lastIndex=at,comments.test(chunk);let end=comments.lastIndex,start=at;for(;start>0;){let lineBreak=chunk.lastIndexOf(
`
`,start-1);if(lineBreak<0||chunk.slice(lineBreak,start).trim()!=="")return chunk;let line=chunk.lastIndexOf(`
`,lineBreak-1)+1,before=chunk.slice(line,lineBreak),holdsCode=!/^\s*(?:#|$)/.test(before);if(start=holdsCode?line+codeLength(
before):line,holdsCode)break}return`${chunk.slice(0,start)}${" ".repeat(end-start)}${chunk.slice(end)}`}var options2,mostTries,
longest,init_yaml_compose=__esm({"packages/core/src/source/yaml-compose.ts"(){"use strict";init_browser();init_yaml_scalars();
init_yaml_tokens();options2={customTags:[...kubectlScalars],merge:!0,resolveKnownTags:!1,schema:"failsafe",logLevel:"sil\
ent"};mostTries=20,longest=2e5}});function plainValue2(document,text2){text2.includes("*")&&checkSize(document);let building=new Building(document,text2);
return{value:building.valueOf(document.contents,!1),refused:building.refused}}function keyText(key3,document){let node=resolved(
key3,document);return isScalar(node)?typeof node.value=="symbol"||typeof node.value=="number"&&!Number.isFinite(node.value)?
node.source??"<<":String(node.value):isMap2(node)||isSeq(node)?`? ${node.range?.[0]}`:String(node)}function isMerge({key:key3}){
return isScalar(key3)?typeof key3.value=="symbol"?key3.source==="<<":key3.value==="<<"&&key3.type==="PLAIN"&&!key3.tag:!1}
function merged({value},document){return(isSeq(value)?value.items:[value]).map(item=>{let node=resolved(item,document);if(!isMap2(
node))throw new ValueError("A merge key takes a mapping, or a list of mappings.",value);return node})}function define(object,key3,value){
key3==="__proto__"?Object.defineProperty(object,key3,{value,enumerable:!0,configurable:!0,writable:!0}):object[key3]=value}
var Building,init_yaml_value=__esm({"packages/core/src/source/yaml-value.ts"(){"use strict";init_browser();init_yaml_alias();
Building=class{#document;#text;#done=new Map;refused;constructor(document,text2){this.#document=document,this.#text=text2}valueOf(given,inFlow){
let node=resolved(given,this.#document);if(isScalar(node))return typeof node.value=="number"&&!Number.isFinite(node.value)&&
this.#refuse("JSON has no such number, so kubectl refuses it.",node),node.tag==="tag:yaml.org,2002:binary"&&this.#refuse(
"Values with the tag `!!binary` are not decoded.",node),inFlow&&!isAlias(given)&&this.#checkInFlow(node),typeof node.value==
"symbol"?"<<":node.value;if(!isMap2(node)&&!isSeq(node))return null;if(this.#done.has(node)){let known4=this.#done.get(node);
if(known4===void 0)throw new ValueError("The anchor holds itself.",node);return known4}this.#done.set(node,void 0);let flow=node.
flow===!0,value=isSeq(node)?node.items.map(item=>this.valueOf(item,flow)):this.#mapping(node,flow);return this.#done.set(
node,value),value}#mapping(map2,inFlow){let value={},written2;for(let pair2 of map2.items){if(!isPair(pair2))continue;if(isMerge(
pair2)){written2??=new Set(Object.keys(value));for(let source of[...merged(pair2,this.#document)].reverse())for(let[key4,
child]of Object.entries(this.valueOf(source,!1)))define(value,key4,child);continue}let key3=this.#key(pair2.key,inFlow);
if(written2?written2.has(key3):Object.hasOwn(value,key3))throw new ValueError("The key stands twice in its mapping.",pair2.
key);written2?.add(key3),define(value,key3,this.valueOf(pair2.value,inFlow))}return value}#key(key3,inFlow){let node=resolved(
key3,this.#document);return isScalar(node)?node.value===null?this.#refuse("A key must be text; kubectl refuses null.",node):
inFlow&&!isAlias(key3)&&this.#checkInFlow(node,!0):this.#refuse("A key must be text; kubectl refuses mappings, lists and\
 nothing.",node),keyText(key3,this.#document)}#checkInFlow(node,isKey=!1){if(node.type!=="PLAIN"||!node.range)return;let[
start,end]=node.range,[before,after,beyond]=[this.#text[start-1],this.#text[end],this.#text[end+1]??" "];(/[?]|^:/.test(
node.source??"")||isKey&&after===":"&&/[,\]}]/.test(beyond)&&before!==void 0)&&this.#refuse("kubectl reads a `?` or `:` \
that touches a word inside brackets in another way; quote the word.",node)}#refuse(message,node){this.refused??=new ValueError(
message,node)}}}});function findNode(document,text2,base,path13){let here={node:document.contents,key:void 0,item:!1,inFlow:!1,use:void 0},
depth2=0;for(let key4 of path13){let next=stepInto(here,key4,document);if(!next)break;here=next,depth2++}let used=isAlias(
here.node)?rangeOf(here.node):here.use,node=isAlias(here.node)?target(here.node,document):here.node,shape=shapeOf(node),
value=here.item&&shape!=="scalar"&&shape!=="block-scalar"?itemRange(node,here.inFlow,text2):placeOf2(node,shape,text2),key3=isAlias(
here.node)?anchorRange(node,text2)??here.key:here.key;return{depth:depth2,shape,value:shift(value,base),key:key3&&shift(
key3,base),item:here.item,use:used&&shift(used,base)}}function stepInto(from,key3,document){let use=isAlias(from.node)?rangeOf(
from.node):from.use,node=isAlias(from.node)?target(from.node,document):from.node;if(isSeq(node)){let item=typeof key3=="\
number"?node.items[key3]:void 0;return item===void 0?void 0:{node:item,key:void 0,item:!0,inFlow:node.flow===!0,use}}return isMap2(
node)?pairOf2(node,String(key3),document,use):void 0}function pairOf2(map2,key3,document,use){for(let pair2 of[...map2.items].
reverse()){if(!isMerge(pair2)){if(keyText(pair2.key,document)!==key3)continue;return{node:pair2.value,key:rangeOf(pair2.
key),item:!1,inFlow:!1,use}}for(let source of merged(pair2,document)){let found=pairOf2(source,key3,document,rangeOf(pair2.
key));if(found)return found}}}function shapeOf(node){return isMap2(node)?"mapping":isSeq(node)?"sequence":!isScalar(node)||
node.value===null?"empty":node.type==="BLOCK_LITERAL"||node.type==="BLOCK_FOLDED"?"block-scalar":"scalar"}function placeOf2(node,shape,text2){
let range2=rangeOf(node);if(shape!=="block-scalar")return range2;let header=/[|>][-+0-9]*/y;header.lastIndex=range2.start;
let length=header.exec(text2)?.[0].length??1;return{start:range2.start,end:range2.start+length}}function itemRange(node,inFlow,text2){
let range2=rangeOf(node);if(inFlow){let line=lineFrom(text2,range2.start);return range2.end<=range2.start+line.length?range2:
{start:range2.start,end:range2.start+codeLength(line)}}if(isScalar(node)&&node.source===""){let dash=text2.lastIndexOf("\
-",range2.start);return{start:dash,end:dash+1}}let start=propertiesStart(node,range2.start,text2);return{start,end:start+
codeLength(lineFrom(text2,start))}}function propertiesStart(node,start,text2){let{anchor,tag}=node,anchored=anchor?text2.
lastIndexOf(`&${anchor}`,start):-1,tagged=tag?text2.lastIndexOf("!",start):-1,first=anchored>=0&&tagged>=0?Math.min(anchored,
tagged):Math.max(anchored,tagged);return first>=0?first:start}function lineFrom(text2,start){return/[^\r\n]*/y.exec(text2.
slice(start,start+1e4))?.[0]??""}function anchorRange(node,text2){let name=node?.anchor;if(!name)return;let at=text2.lastIndexOf(
`&${name}`,rangeOf(node).start);return at<0?void 0:{start:at,end:at+name.length+1}}function rangeOf(node){let[start,end]=node?.
range??[0,0];return{start,end}}function shift({start,end},by){return{start:start+by,end:end+by}}var init_yaml_find=__esm(
{"packages/core/src/source/yaml-find.ts"(){"use strict";init_browser();init_yaml_alias();init_yaml_tokens();init_yaml_value()}});function parseYaml(text2,range2){let misplaced=contentOnSeparator(text2,range2);return misplaced?unreadable({reason:"yam\
l-syntax",message:"kubectl refuses content after `---` on the same line.",range:misplaced}):parseChunk(readable(text2.slice(
range2.start,range2.end)),range2,!1)}function readable(chunk){let text2=chunk.startsWith("---#")?`   ${chunk.slice(3)}`:
chunk;return text2.includes("\uFEFF")?text2.replace(/^\ufeff/m,`
`):text2}function parseChunk(given,range2,isJson){let chunk=given.replace(/\r(?!\n)/g,`
`);try{let[document,...more]=isJson?compose(chunk):composeAsKubectl(chunk);if(!document)return{value:void 0,issues:[],find:()=>nowhere(
range2),comments:()=>commentsIn(chunk,range2.start)};let issue=syntaxIssue(document,chunk,range2.start)??(isJson?void 0:
disputedCharacter(chunk,range2.start)),{value,refused:refused2}=issue?{value:void 0,refused:void 0}:plainValue2(document,
chunk),ignored=more.find(({contents,errors})=>contents||errors.length>0);return{value,issues:issue?[issue]:refused2?[issueOf(
refused2,range2)]:[],find:path13=>findNode(document,chunk,range2.start,path13),comments:()=>commentsIn(chunk,range2.start),
...ignored&&{ignored:{start:range2.start+ignored.range[0],end:range2.end}}}}catch(error){return unreadable(issueOf(error,
range2))}}function syntaxIssue(document,chunk,base){let[error]=document.errors;if(!error)return;let start=Math.min(error.
pos[0],Math.max(chunk.trimEnd().length-1,0)),range2={start:base+start,end:base+Math.max(Math.min(error.pos[1],chunk.length),
start+1)};return error.code==="RESOURCE_EXHAUSTION"?{reason:"limit",message:tooDeep,range:range2}:{reason:"yaml-syntax",
message:error.code==="DUPLICATE_KEY"?"The key stands twice in its mapping.":sentence(error.message),range:range2}}function issueOf(error,range2){
if(error instanceof ValueError){let[start,end]=error.node?.range??[0,1];return{reason:error.reason,message:error.message,
range:{start:range2.start+start,end:range2.start+end}}}if(!(error instanceof RangeError))throw error;return{reason:"limi\
t",message:tooDeep,range:{start:range2.start,end:range2.start+1}}}function unreadable(issue){return{value:void 0,issues:[
issue],find:()=>nowhere(issue.range),comments:()=>[]}}function nowhere(range2){return{depth:0,shape:"empty",value:range2,
key:void 0,item:!1,use:void 0}}function*commentsIn(chunk,base){for(let{text:text2,start,plain:plain2}of tokensOf(chunk))
!plain2&&text2.startsWith("#")&&(yield{text:text2.slice(1),range:{start:base+start,end:base+start+text2.length}})}function sentence(message){
return/[.!?]$/.test(message)?message:`${message}.`}var tooDeep,yamlParser,jsonParser,init_yaml_parser=__esm({"packages/c\
ore/src/source/yaml-parser.ts"(){"use strict";init_json();init_split();init_yaml_alias();init_yaml_characters();init_yaml_compose();
init_yaml_find();init_yaml_tokens();init_yaml_value();tooDeep="The document is nested too deeply.",yamlParser={name:"yam\
l",parse:parseYaml},jsonParser={name:"json",parse(text2,range2){let fault=jsonFault(text2.slice(range2.start,range2.end));
if(!fault)return parseChunk(text2.slice(range2.start,range2.end),range2,!0);let start=Math.min(range2.start+fault.offset,
range2.end);return unreadable({reason:"yaml-syntax",message:`This is no JSON: ${fault.message}.`,range:{start,end:start+
1}})}}}});function classify(value,path13){if(value==null)return{is:"skipped",reason:"empty"};let apiVersion=childOf(value,"apiVers\
ion")??void 0,kind=childOf(value,"kind")??void 0;return isText(apiVersion)&&isText(kind)?isKustomization(apiVersion)?{is:"\
skipped",reason:"kustomization"}:isStrategicPatch(value)?{is:"skipped",reason:"kustomize-patch"}:{is:"resource",apiVersion,
kind}:isKustomizationFile(path13)?{is:"skipped",reason:"kustomization"}:Array.isArray(value)||apiVersion===void 0&&kind===
void 0||isChartFile(value,path13)?{is:"skipped",reason:"not-kubernetes"}:{is:"no-kind",message:faultOf3(apiVersion,kind)}}
function isText(value){return typeof value=="string"&&value!==""}function isChartFile(value,path13){let name=path13.slice(
path13.lastIndexOf("/")+1);if(/^(?:.*[-._])?values(?:[-._].*)?\.(?:ya?ml|json)$/.test(name)||/^Chart\.(?:yaml|lock)$/.test(
name))return!0;let{apiVersion}=value;return/^v[12]$/.test(String(apiVersion))&&isText(childOf(value,"name"))&&isText(childOf(
value,"version"))}function faultOf3(apiVersion,kind){return apiVersion===void 0?"The object has a `kind` and no `apiVers\
ion`.":kind===void 0?"The object has an `apiVersion` and no `kind`.":`The ${isText(kind)?"`apiVersion`":"`kind`"} of the\
 object is not text, or empty.`}var init_classify=__esm({"packages/core/src/reading/classify.ts"(){"use strict";init_node();
init_kustomize()}});function isBrokenByTemplating(text2){if(!text2.includes("{{"))return!1;let code2=outsideBlockScalars(text2);return helmRoot.
test(code2)||helmFunction.test(code2)||controlLine.test(code2)}function outsideBlockScalars(text2){let block=-1;return text2.
split(`
`).filter(line=>{let indent=line.search(/[^ ]/);if(block>=0&&(indent<0||indent>block||line.trim()===""))return!1;let header=/^((?:[ ]|-[ ])*)(?:\S.*:[ ]+)?(?:[&!]\S+[ ]+)*[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.
exec(line);return block=header?/[:]/.test(line)?header[1].length:header[1].lastIndexOf("-"):-1,!/^\s*#/.test(line)}).join(
`
`)}function holdsTemplate(object,{builtIn:builtIn2,path:path13}){let inChart=/(?:^|\/)templates\//.test(path13),counts=(text2,where)=>text2.
includes("{{")&&!text2.includes(`
`)&&(helmRoot.test(text2)&&(where!=="free text"||inChart)||helmFunction.test(text2)&&(where==="identity"||where==="field"&&
builtIn2)),visit4=(value,where,depth2)=>typeof value=="string"?counts(value,where):typeof value!="object"||value===null||
depth2>mostDepth?!1:Array.isArray(value)?value.some(item=>visit4(item,where,depth2+1)):Object.entries(value).some(([key3,
child])=>counts(key3,where)||visit4(child,whereIs(key3,where),depth2+1));return visit4(object,"field",0)}function whereIs(key3,parent){
return parent==="free text"||freeText.has(key3)?"free text":key3==="metadata"?"metadata":parent==="identity"||parent==="\
metadata"&&identity.has(key3)?"identity":"field"}function helmOrigin(text2,{start,end}){let at=start;for(;at<end;){let stop=text2.
indexOf(`
`,at),line=text2.slice(at,stop<0?end:stop).trim(),source=/^# Source: (\S.*)$/.exec(line);if(source)return source[1];if(line!==
""&&!line.startsWith("#")&&!line.startsWith("---"))return;at=stop<0?end:stop+1}}var helmRoot,helmFunction,controlLine,freeText,
identity,mostDepth,init_helm=__esm({"packages/core/src/reading/helm.ts"(){"use strict";helmRoot=/\{\{-?\s*(?:[^{}]*[\s(|])?\$?\.(?:Values|Release|Chart|Capabilities|Files|Template)\b/,
helmFunction=/\{\{-?\s*(?:[^{}]*[\s(|])?(?:(?:include|template|define|block)\s+"|(?:tpl|toYaml|fromYaml|nindent)\b)/,controlLine=
/^[ \t]*\{\{-?\s*(?:if|else|end|range|with|define|template|include|block|\/\*|\$\w+\s*:=)[^\n]*\}\}[ \t]*\r?$/m;freeText=
new Set(["annotations","data","stringData","args","command","env"]),identity=new Set(["name","generateName","namespace",
"labels"]);mostDepth=60}});function readFile(file2,parser,patches){if(patches.has(file2.path))return skippedFile(file2,"kustomize-patch");let documents=[],
resources=[],skipped2=[],faults=[],skip=(document,reason)=>skipped2.push({file:file2.path,document,reason});for(let document of parsedDocuments(
file2,parser)){let{index}=document,{value,issues,ignored}=document.parsed,[issue]=issues,origin=helmOrigin(file2.text,document.
range);if(issue&&origin===void 0&&isBrokenByTemplating(textOf(document)))return skippedFile(file2,"helm-template");let found=classify(
value,file2.path);if(issue&&(value===void 0||found.is!=="skipped")){faults.push({reason:issue.reason,message:issue.message,
at:issue.range});continue}if(ignored&&skip(index+1,"ignored"),found.is==="skipped")skip(index,found.reason);else if(origin===
void 0&&isTemplate(document,found.is==="resource"?found:void 0))skip(index,"helm-template");else if(found.is==="no-kind")
faults.push({reason:"no-kind",message:found.message,at:{document,path:[]}});else{documents.push(document);let read3=resourcesOf(
document,file2.world??".",origin);resources.push(...read3.resources);for(let path13 of read3.withoutKind)faults.push({reason:"\
no-kind",message:"The item of the List has no `apiVersion` or no `kind`.",at:{document,path:path13}})}}return documents.
length===0&&faults.length===0?skippedFile(file2,wholeReason(skipped2)):{file:file2,documents,resources,faults,skippedDocuments:skipped2.
filter(({reason})=>reason!=="empty")}}function*parsedDocuments(file2,parser,wanted){let{ranges,by}=splitFile(file2,parser);
for(let[index,range2]of ranges.entries())(!wanted||wanted.has(index))&&(yield{file:file2,index,range:range2,parsed:by.parse(
file2.text,range2)})}function splitFile({path:path13,text:text2},parser){if(path13.endsWith(".json"))return{ranges:splitJson(
text2),by:jsonParser};if(looksLikeJson(text2)){let ranges=splitJson(text2);if(ranges.every(({start,end})=>!jsonFault(text2.
slice(start,end))))return{ranges,by:jsonParser}}return{ranges:splitDocuments(text2),by:parser}}function skippedFile(file2,skipped2){
return{file:file2,documents:[],resources:[],skipped:skipped2,skippedDocuments:[],faults:[]}}function wholeReason(skipped2){
let reasons2=new Set(skipped2.map(({reason})=>reason));return["helm-template","kustomize-patch","kustomization","not-kub\
ernetes","ignored"].find(reason=>reasons2.has(reason))??"empty"}function isTemplate(document,found){if(!textOf(document).
includes("{{"))return!1;let builtIn2=found!==void 0&&isBuiltIn(found.apiVersion,found.kind);return holdsTemplate(document.
parsed.value,{builtIn:builtIn2,path:document.file.path})}function textOf({file:file2,range:range2}){return file2.text.slice(
range2.start,range2.end)}var init_read=__esm({"packages/core/src/reading/read.ts"(){"use strict";init_object();init_json();
init_split();init_yaml_parser();init_classify();init_helm()}});function interpolate(message,data2){return data2?message.replace(/\{\{(\w+)\}\}/g,(whole,name)=>Object.hasOwn(data2,name)?
String(data2[name]):whole):message}var init_report=__esm({"packages/core/src/rule/report.ts"(){"use strict"}});var crashId,crashMessageId,crashMeta,init_crash=__esm({"packages/core/src/run/crash.ts"(){"use strict";crashId="keelint/\
crash",crashMessageId="crashed",crashMeta={type:"problem",severity:"high",step:"hygiene",docs:{description:"Disallow rul\
es that crash",rationale:"A rule that throws has not looked at the resource, so that its silence means nothing.",remedy:"\
Report the message to whoever wrote the rule, and switch the rule off until it is mended.",references:["https://github.c\
om/keelint/keelint/issues"]},messages:{[crashMessageId]:"The rule `{{rule}}` crashed on {{kind}} `{{name}}`: {{reason}}"}}}});function identityOf({rule:rule2,resource,container,path:path13,evidence},root){let{group:group2,kind,namespace,name}=resource;
return hash(JSON.stringify([rule2,group2,kind,namespace??"",name,container??"",stablePath(path13,root),evidence??""]))}function stablePath(path13,root){
let value=root;return path13.map(key3=>(value=childOf(value,key3),typeof key3=="number"?itemName(value)??String(key3):key3))}
function itemName(item){if(typeof item=="string")return`=${item}`;for(let field2 of namingFields){let name=childOf(item,
field2);if(typeof name=="string"||typeof name=="number")return`${field2}=${name}`}}function containerAt(path13,root){let list2=path13.
findIndex((key3,index)=>/^(?:c|initC|ephemeralC)ontainers$/.test(String(key3))&&typeof path13[index+1]=="number");if(list2<
0)return;let container=path13.slice(0,list2+2).reduce(childOf,root),name=childOf(container,"name");return typeof name=="\
string"?name:void 0}function hash(text2){let high=2166136261,low=16777619^text2.length;for(let at=0;at<text2.length;at++){
let unit=text2.charCodeAt(at);high=Math.imul(high^unit,16777619),low=Math.imul(low^unit+at,2246822507)^low>>>13}return[high,
low].map(half=>(half>>>0).toString(16).padStart(8,"0")).join("")}var namingFields,init_identity2=__esm({"packages/core/s\
rc/run/identity.ts"(){"use strict";init_node();namingFields=["name","mountPath","devicePath","containerPort","port","key",
"ip","topologyKey","type"]}});function placesOf(said){return"crash"in said?[said.at]:[said.report.at,...(said.report.related??[]).map(({at})=>at)]}function problemOf(said,located2){
return"crash"in said?crashProblem(said,located2):reportedProblem(said.rule,said.report,located2)}function reportedProblem(rule2,report,located2){
let{at,data:data2,messageId}=report,{location,absent,use,root}=located2.get(at),{resource,path:path13}=at,container=containerAt(
path13,root),related=(report.related??[]).map(({at:other,message})=>({message,file:other.resource.file,location:located2.
get(other).location}));return use&&related.push({message:"The value is used here.",file:resource.file,location:use}),{rule:rule2.
id,level:rule2.level,severity:report.severity??rule2.meta.severity,step:rule2.meta.step??"hygiene",message:interpolate(rule2.
meta.messages[messageId]??messageId,data2),messageId,file:resource.file,location,path:path13,absent,resource:resource.id,
...container!==void 0&&{container},identity:identityOf({rule:rule2.id,resource:resource.id,container,path:path13,evidence:report.
evidence},root),...related.length>0&&{related},...resource.origin!==void 0&&{origin:resource.origin}}}function crashProblem({
rule:rule2,crash,at},located2){let{id,file:file2,origin}={...at.resource},{location,root}=located2.get(at),reason=crash instanceof
Error?crash.message:String(crash);return{rule:crashId,level:"error",severity:"high",step:"hygiene",message:`The rule \`${rule2.
id}\` crashed on ${id.kind} \`${id.name}\`: ${reason}`,messageId:crashMessageId,file:file2,location,path:at.path,absent:!1,
resource:id,identity:identityOf({rule:crashId,resource:id,container:void 0,path:at.path,evidence:rule2.id},root),...origin!==
void 0&&{origin}}}var init_assemble=__esm({"packages/core/src/run/assemble.ts"(){"use strict";init_report();init_crash();
init_identity2()}});var KeptDocuments,init_kept_documents=__esm({"packages/core/src/run/kept-documents.ts"(){"use strict";KeptDocuments=class{#left=2e6;#byFile=new Map;keep({
file:file2,documents}){documents.length===0||file2.text.length>this.#left||(this.#left-=file2.text.length,this.#byFile.set(
file2.path,documents))}of(file2){return this.#byFile.get(file2)}}}});function locate({resource,path:path13,part},document,lines){let{parsed:parsed3}=document,full=[...resource.base,...path13],
found=parsed3.find(full),absent=found.depth<full.length,whole=found.depth<=resource.base.length,range2=whole?wholeResource(
document,resource.base):rangeOf2(found,part==="key"&&!absent);return{location:lines.location(range2),absent,...found.use&&
!whole&&{use:lines.location(found.use)},root:resource.base.reduce(childOf,parsed3.value)}}function rangeOf2(found,atKey){
let collection2=found.shape==="mapping"||found.shape==="sequence"||found.shape==="empty";return(atKey||collection2)&&found.
key?found.key:found.value}function wholeResource({parsed:parsed3},base){for(let path13 of[["metadata","name"],["kind"]]){
let found=parsed3.find([...base,...path13]);if((found.shape==="scalar"||found.shape==="block-scalar")&&found.depth===base.
length+path13.length)return found.value}return parsed3.find(base).value}var init_locate=__esm({"packages/core/src/run/lo\
cate.ts"(){"use strict";init_node()}});function compareProblems(a,b){return compareText(a.file,b.file)||a.location.start.line-b.location.start.line||a.location.
start.column-b.location.start.column||compareText(a.rule,b.rule)||compareText(a.path.join("\0"),b.path.join("\0"))||compareText(
a.message,b.message)}function compareText(a,b){return a<b?-1:a>b?1:0}var init_problem=__esm({"packages/core/src/run/prob\
lem.ts"(){"use strict"}});function locateIn(at,lines){let{file:file2,index}=at.document,resource={id:{group:"",version:"",kind:"",name:""},file:file2.
path,document:index,base:at.path,world:file2.world??"."};return locate({resource,path:[]},at.document,lines).location}var LedgerBook,
init_ledger_book=__esm({"packages/core/src/run/ledger-book.ts"(){"use strict";init_locate();init_problem();LedgerBook=class{#files=0;#documents=0;#resources=0;#skipped;#skippedDocuments=[];#unreadable;constructor(outside){
this.#skipped=[...outside.skipped??[]],this.#unreadable=[...outside.unreadable??[]]}enter(reading3,lines){let file2=reading3.
file.path;this.#documents+=reading3.documents.length,this.#resources+=reading3.resources.length,this.#skippedDocuments.push(
...reading3.skippedDocuments);let[first,...others]=reading3.faults.map(({reason,message,at})=>({reason,message,location:"\
document"in at?locateIn(at,lines):lines.location(at.end>at.start?at:{start:at.start,end:at.start+1})}));if(reading3.skipped)
this.#skipped.push({file:file2,reason:reading3.skipped});else if(!first)this.#files++;else{let more=others.map(({location,
message:message2})=>`line ${location.start.line}: ${message2}`),message=more.length>0?`${first.message} And ${more.join(
" And ")}`:first.message;this.#unreadable.push({file:file2,reason:first.reason,message,location:first.location})}}close(plan,worlds){
return{files:this.#files,documents:this.#documents,resources:this.#resources,skipped:this.#skipped.sort((a,b)=>compareText(
a.file,b.file)),skippedDocuments:this.#skippedDocuments,unreadable:this.#unreadable.sort((a,b)=>compareText(a.file,b.file)),
undecided:[...plan.undecided].sort(([a],[b])=>compareText(a,b)).flatMap(([rule2,reasons2])=>[...reasons2].sort(([a],[b])=>compareText(
a,b)).map(([reason,count2])=>({rule:rule2,reason,count:count2}))),rules:plan.rules.length,worlds:[...worlds].sort(compareText)}}}}});function planOf(config){let rules2=[],visits=new Map,collects=new Map,projects=[],undecided2=new Map,said=[];for(let[id,
{rule:rule2,level,options:options3}]of config.rules){let active={id,meta:rule2.meta,level};rules2.push(active);let context={
id,options:options3,settings:config.settings,kubernetes:config.kubernetes,report:report=>{said.push({rule:active,report})},
undecided:reason=>countUndecided(undecided2,id,reason)};for(let[key3,call]of Object.entries(visitorOf(id,()=>rule2.create(
context))))key3==="Project"?projects.push({rule:active,call}):file(visits,key3,{rule:active,call});for(let[key3,call]of Object.
entries(rule2.collect??{}))call&&file(collects,key3,{rule:active,call})}return{rules:rules2,visits,collects,projects,undecided:undecided2,
say:one=>{said.push(one)},takeSaid(){let taken=said;return said=[],taken}}}function countUndecided(undecided2,rule2,reason){
let reasons2=undecided2.get(rule2)??new Map;undecided2.set(rule2,reasons2),reasons2.set(reason,(reasons2.get(reason)??0)+
1)}function visitorOf(id,create){try{return create()}catch(error){throw new ConfigError(`The rule \`${id}\` cannot start:\
 ${error instanceof Error?error.message:String(error)}`)}}function file(visits,key3,visit4){let list2=visits.get(key3);list2?
list2.push(visit4):visits.set(key3,[visit4])}var init_plan=__esm({"packages/core/src/run/plan.ts"(){"use strict";init_error()}});function podNode(template){let pod={...template,get key(){return template.key},os:operatingSystemOf(template.value?.spec),
get containers(){let nodes=containersOf(template.value?.spec).map(({container,list:list2,index,role:role2})=>containerNode(
pod,list2,index,container,role2));return Object.defineProperty(pod,"containers",{value:nodes,enumerable:!0}),nodes}};return pod}
function containerNode(pod,list2,index,container,role2){let node=nodeOf(pod.resource,container,[...pod.path,"spec",list2,
index]);return{...node,get key(){return node.key},role:role2,pod,effective(field2){let{value,origin}=effectiveField(pod.
value?.spec,container,field2),holder=origin==="pod"?pod.at("spec"):node,context=nodeOf(pod.resource,childOf(holder.value,
"securityContext"),[...holder.path,"securityContext"]);return{value,origin,at:nodeOf(pod.resource,value,[...context.path,
field2])}}}}var init_pod=__esm({"packages/core/src/resource/pod.ts"(){"use strict";init_src();init_node()}});function noFacts(){return{resources:[],pods:[],rbac:[],network:[],byRule:new Map}}function visitDocument(plan,document,first){
for(let visit4 of plan.visits.get("Document")??[])attempt(plan,visit4,first,document,void 0)}function visitResource(plan,config,object,facts){
let{resource,value,dropped,builtIn:builtIn2}=object;countDropped(plan,dropped);let node=nodeOf(resource,value,[]),{group:group2,
kind}=resource.id,kindKeys=[`${group2||"core"}/${kind}`,...builtIn2?[kind]:[]];for(let key3 of["Resource",...kindKeys.filter(
key4=>key4!=="Pod")])show(plan,key3,resource,value,node);plan.visits.has("PolicyRule")&&builtIn2&&(kind==="Role"||kind===
"ClusterRole")&&visitPolicyRules(plan,node);let pods=podsOf(plan,config,object);for(let pod of pods)visitPod(plan,pod);if(plan.
projects.length!==0){gather(facts,object,pods);for(let key3 of kindKeys)for(let visit4 of plan.collects.get(key3)??[]){let fact=attempt(
plan,visit4,resource,value,node);fact!==void 0&&listOf(facts.byRule,visit4.rule.id).push(plain(fact))}}}function countDropped(plan,dropped){
for(let{expected,found}of dropped)countUndecided(plan.undecided,shapeRule,`A field was left out: it takes ${expected} an\
d holds ${found}.`)}function gather(facts,{resource,value},pods){facts.resources.push(resource);let rbac3=rbacFact(resource,
value,resource.id);rbac3&&facts.rbac.push(rbac3);let network=networkFact(resource,value,resource.id);network&&facts.network.
push(network);for(let pod of pods)facts.pods.push(podFact(resource,pod.value,pod.path,resource.id.namespace))}function podsOf(plan,config,{
resource,value,builtIn:builtIn2}){let{group:group2,kind}=resource.id;return workloadPaths(group2,kind,config.workloads).
flatMap(row=>along(value,row).map(found=>{if(builtIn2)return podNode(nodeOf(resource,found.value,found.path));let template=conform(
found.value,"core.v1.PodTemplateSpec");return countDropped(plan,template.dropped),podNode(nodeOf(resource,template.value??
{},found.path))}))}function visitPod(plan,pod){if(show(plan,"Pod",pod.resource,pod.value,pod),!!plan.visits.has("Contain\
er"))for(let container of pod.containers)show(plan,"Container",pod.resource,container.value,container)}function visitPolicyRules(plan,role2){
let rules2=role2.value.rules??[];for(let[index,rule2]of rules2.entries())rule2&&show(plan,"PolicyRule",role2.resource,rule2,
nodeOf(role2.resource,rule2,["rules",index]))}function show(plan,key3,resource,value,node){for(let visit4 of plan.visits.
get(key3)??[])attempt(plan,visit4,resource,value,node)}function attempt(plan,{rule:rule2,call},resource,value,node){try{
return call(value,node)}catch(crash){plan.say({rule:rule2,crash,at:{resource,path:[]}});return}}function listOf(map2,key3){
let list2=map2.get(key3)??[];return map2.set(key3,list2),list2}function plain(fact){return typeof fact!="object"||fact===
null?fact:Array.isArray(fact)?fact.map(plain):"resource"in fact&&"path"in fact&&"at"in fact?placeOf(fact):Object.fromEntries(
Object.entries(fact).map(([key3,value])=>[key3,plain(value)]))}var shapeRule,init_visit2=__esm({"packages/core/src/run/v\
isit.ts"(){"use strict";init_src();init_node();init_pod();init_plan();shapeRule="keelint/shape"}});function visitWorld(plan,world,facts,closed){let[first]=facts.resources;if(!first)return;let shared=models(world,facts,closed);
for(let visit4 of plan.projects){let project=Object.defineProperties({},{...Object.getOwnPropertyDescriptors(shared),facts:{
value:facts.byRule.get(visit4.rule.id)??[]}});attempt(plan,visit4,first,project,void 0)}}function models(world,facts,closed){
let namespaces=lazy2(()=>closedNamespaces(facts)),access=lazy2(()=>accessOf(facts.rbac)),network=lazy2(()=>networkOf(facts.
network,facts.pods));return{world,resources:facts.resources,pods:facts.pods,get access(){return access()},get network(){
return network()},isClosed(namespace){return typeof closed=="boolean"&&closed?!0:namespace===void 0||namespace==="*"?!1:
typeof closed=="object"&&closed.includes(namespace)||namespaces().has(namespace)}}}function closedNamespaces({resources,
pods}){let peopled=new Set(pods.map(pod=>pod.namespace));return new Set(resources.flatMap(({id})=>id.kind==="Namespace"&&
id.group===""&&peopled.has(id.name)?[id.name]:[]))}function lazy2(make){let made;return()=>(made??={value:make()},made.value)}
var init_reduce=__esm({"packages/core/src/run/reduce.ts"(){"use strict";init_src();init_visit2()}});function lineStarts(text2){let afterMark=at=>text2.charCodeAt(at)===65279?at+1:at,starts=[afterMark(0)];for(let at=0;at<
text2.length;at++){let unit=text2.charCodeAt(at);(unit===10||unit===13&&text2.charCodeAt(at+1)!==10)&&starts.push(afterMark(
at+1))}return starts}var Lines,init_file=__esm({"packages/core/src/source/file.ts"(){"use strict";Lines=class{#text;#starts;constructor(text2){
this.#text=text2}get starts(){return this.#starts??=lineStarts(this.#text),this.#starts}position(offset){let starts=this.
starts,low=0,high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;starts[middle]<=offset?low=middle:high=middle-
1}return{line:low+1,column:Math.max(offset-starts[low],0)+1}}location(range2){let start=this.position(range2.start),end=Math.
max(Math.min(range2.end,this.#endOfLine(start.line)),range2.start);return{start,end:{line:start.line,column:start.column+
(end-Math.max(range2.start,this.starts[start.line-1]))}}}line(line){let start=this.starts[line-1];return start===void 0?
"":this.#text.slice(start,this.#lineBreak(line))}#lineBreak(line){let end=this.starts[line]??this.#text.length;for(;end>
this.starts[line-1]&&`
\r\uFEFF`.includes(this.#text[end-1]);)end--;return end}#endOfLine(line){let end=this.#lineBreak(line);for(;end>this.starts[line-
1]&&(this.#text[end-1]===" "||this.#text[end-1]==="	");)end--;return end}}}});function visitReading(plan,config,{documents,resources},facts){if(plan.visits.has("Document"))for(let document of documents){
let first=resources.find(({resource})=>resource.document===document.index);first&&visitDocument(plan,document,first.resource)}
for(let object of resources)visitResource(plan,config,object,facts)}function assemble(said,documents,lines){let located2=locateAll(
said.flatMap(placesOf),documents,lines);return said.map(one=>problemOf(one,located2))}function locateAll(places,documents,lines){
let byIndex=new Map(documents.map(document=>[document.index,document]));return new Map(places.map(place2=>[place2,locate(
place2,byIndex.get(place2.resource.document),lines)]))}function unique(sorted){return sorted.filter((problem,index)=>{let before=sorted[index-
1];return!before||compareProblems(before,problem)!==0||before.messageId!==problem.messageId||before.identity!==problem.identity})}
var Linter,init_linter=__esm({"packages/core/src/linter.ts"(){"use strict";init_kustomize();init_read();init_assemble();
init_crash();init_kept_documents();init_ledger_book();init_locate();init_plan();init_problem();init_reduce();init_visit2();
init_file();init_yaml_parser();Linter=class{#config;#parser;#options;constructor(config,options3={}){this.#config=config,
this.#parser=options3.parser??yamlParser,this.#options=options3}lint(files,outside={}){let plan=planOf(this.#config),time={
parse:0,visit:0,reduce:0,locate:0},sources=[...files].sort((a,b)=>compareText(a.path,b.path)),book=new LedgerBook(outside),
worlds=new Map,found=[],patches=this.#patches(sources),kept=new KeptDocuments;for(let[index,file2]of sources.entries()){
let reading3=this.#measure(time,"parse",()=>readFile(file2,this.#parser,patches));kept.keep(reading3);let lines=new Lines(
file2.text);book.enter(reading3,lines);let world=file2.world??".",facts=worlds.get(world)??noFacts();worlds.set(world,facts),
this.#measure(time,"visit",()=>visitReading(plan,this.#config,reading3,facts));let said=plan.takeSaid();said.length>0&&this.#measure(
time,"locate",()=>found.push(...assemble(said,reading3.documents,lines))),this.#options.onFile?.(index+1)}this.#measure(
time,"reduce",()=>{for(let[world,facts]of[...worlds].sort(([a],[b])=>compareText(a,b)))visitWorld(plan,world,facts,this.#config.
closed)}),this.#measure(time,"locate",()=>found.push(...this.#assembleAcross(plan.takeSaid(),sources,kept)));let problems=unique(
found.sort(compareProblems)),crashes=problems.filter(({rule:rule2})=>rule2===crashId).length;return{tool:this.#options.tool??
{name:"keelint",version:"0.0.0"},problems,ledger:book.close(plan,[...worlds.keys()]),rules:new Map([...plan.rules.map(({
id,meta,level})=>[id,{meta,level}]),...crashes>0?[[crashId,{meta:crashMeta,level:"error"}]]:[]]),crashes,...this.#options.
clock&&{stats:time}}}#patches(sources){let patches=new Set;for(let file2 of sources)if(isKustomizationFile(file2.path))for(let{
parsed:parsed3}of parsedDocuments(file2,this.#parser))for(let path13 of patchesOf(parsed3.value,file2.path))patches.add(
path13);return patches}#assembleAcross(said,sources,kept){let byFile=new Map;for(let place2 of said.flatMap(placesOf)){let places=byFile.
get(place2.resource.file)??[];byFile.set(place2.resource.file,places),places.push(place2)}let located2=new Map;for(let file2 of sources){
let places=byFile.get(file2.path);if(!places)continue;let wanted=new Set(places.map(({resource})=>resource.document)),documents=kept.
of(file2.path)??[...parsedDocuments(file2,this.#parser,wanted)];for(let[place2,at]of locateAll(places,documents,new Lines(
file2.text)))located2.set(place2,at)}return said.map(one=>problemOf(one,located2))}#measure(time,stage,work){let{clock}=this.#options;
if(!clock)return work();let start=clock(),result=work();return time[stage]+=clock()-start,result}}}});function defineRule(rule2){return rule2}var init_rule=__esm({"packages/core/src/rule/rule.ts"(){"use strict"}});function isAtLeast(severity,floor){return severities.indexOf(severity)<=severities.indexOf(floor)}var severities,steps,init_severity=__esm(
{"packages/core/src/rule/severity.ts"(){"use strict";severities=["critical","high","medium","low"],steps=["authenticatio\
n","least-privilege","segmentation","monitoring","segregation","hygiene"]}});function verdictOf2(run2,options3={}){if(run2.crashes>0||nothingToLint(run2.ledger)&&!options3.passOnNoFiles)return 2;if(run2.
ledger.unreadable.length>0&&!options3.allowIncomplete)return 3;let{failOn,maxWarnings}=options3,failing=problem=>failOn===
void 0?problem.level==="error":failOn!=="never"&&isAtLeast(problem.severity,failOn);if(run2.problems.some(failing))return 1;
let warnings=run2.problems.filter(problem=>problem.level==="warn").length;return maxWarnings!==void 0&&warnings>maxWarnings?
1:0}function nothingToLint(ledger){let skippedByRequest=ledger.skipped.every(({reason})=>reason==="ignored");return ledger.
files===0&&ledger.unreadable.length===0&&skippedByRequest}function summaryOf(problems,exitCode){return{problems:problems.
length,severity:countBy(severities,problems,problem=>problem.severity),step:countBy(steps,problems,problem=>problem.step),
fixable:0,exitCode}}function countBy(keys2,problems,of){let counts={};for(let key3 of keys2){let count2=problems.filter(
problem=>of(problem)===key3).length;count2>0&&(counts[key3]=count2)}return counts}var init_run=__esm({"packages/core/src\
/run/run.ts"(){"use strict";init_severity()}});var src_exports={};__export(src_exports,{ConfigError:()=>ConfigError,Lines:()=>Lines,Linter:()=>Linter,compareProblems:()=>compareProblems,
compareText:()=>compareText,defineRule:()=>defineRule,didYouMean:()=>didYouMean,isAtLeast:()=>isAtLeast,nearest:()=>nearest,
nodeOf:()=>nodeOf,partIn:()=>partIn,presetNames:()=>presetNames,presetRules:()=>presetRules,resolveConfig:()=>resolveConfig,
rulesOf:()=>rulesOf,severities:()=>severities,steps:()=>steps,summaryOf:()=>summaryOf,verdictOf:()=>verdictOf2,yamlParser:()=>yamlParser});
var init_src2=__esm({"packages/core/src/index.ts"(){"use strict";init_error();init_names();init_presets();init_resolve();
init_linter();init_node();init_rule();init_severity();init_problem();init_run();init_file();init_yaml_parser()}});import util from"node:util";async function parseArguments(args){let{tokens}=util.parseArgs({args:[...args],options:parserOptions(),
strict:!1,tokens:!0}),values={};for(let[name,option]of table)values[name]=option.repeatable?[]:!1;let paths=[],command2,
terminated=!1;for(let token of tokens)token.kind==="option-terminator"?terminated=!0:token.kind==="option"?takeOption(token,
await optionOf(token),values):token.value==="explain"&&paths.length===0&&!command2&&!terminated?command2="explain":paths.
push(token.value);for(let[name,option]of table)option.value&&values[name]===!1&&(values[name]=void 0);let given={options:values};
if(!command2)return{...given,paths};let[rule2,...rest]=paths;if(rule2===void 0&&!given.options.help)throw new UsageError(
"`explain` needs the id of a rule, such as `explain k8s/no-privileged`.");if(rest.length>0)throw new UsageError("`explai\
n` takes one rule.");return{...given,paths:[],...rule2!==void 0&&{explain:rule2}}}function parserOptions(){return Object.
fromEntries(table.map(([name,{short,value}])=>[name,{type:value?"string":"boolean",multiple:!0,...short!==void 0&&{short}}]))}
async function optionOf({name,rawName}){let option=table.find(([known4])=>known4===name)?.[1];if(option)return option;let{
nearest:nearest2}=await Promise.resolve().then(()=>(init_src2(),src_exports)),meant=nearest2(name,table.map(([known4])=>known4));
throw new UsageError(`There is no option \`${rawName}\`.${meant?` Did you mean \`--${meant}\`?`:" See `keelint --help`."}`)}
function takeOption(token,option,values){let{name,rawName,value}=token;if(!option.value){if(token.inlineValue)throw new UsageError(
`\`${rawName}\` takes no value.`);values[name]=!0;return}let swallowsOption=!token.inlineValue&&value!==void 0&&/^-./.test(
value);if(value===void 0||value===""||swallowsOption)throw new UsageError(`\`${rawName}\` needs a value: \`${rawName} ${option.
value}\`.`);let before=values[name];if(Array.isArray(before))before.push(value);else{if(before!==!1)throw new UsageError(
`\`${rawName}\` is given twice.`);values[name]=value}}var table,init_arguments=__esm({"packages/cli/src/arguments.ts"(){
"use strict";init_options();init_usage_error();table=Object.entries(options)}});function safe(text2){return text2.replace(unsafe,escaped)}function safeCharacter(character){return character==="	"?" ":safe(
character)}function guardLines(text2){return text2.replace(command,"#\\u{23}").replace(commandAtStart,"$1\\u{3a}")}function escaped(character){
return`\\u{${character.codePointAt(0).toString(16)}}`}var unsafe,command,commandAtStart,init_safe_text=__esm({"packages/\
cli/src/reporters/safe-text.ts"(){"use strict";unsafe=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,command=/##(?=\[|vso\[|teamcity\[)/gi,
commandAtStart=/^(\s*(?:\u{1B}\[[\d;]*m\s*)*):(?=:)/gmu}});async function say(io,text2){let lines=text2.split(`
`).map((line,index)=>index===0?`keelint: ${safe(line)}`:`  ${safe(line)}`);await io.stderr.write(guardLines(`${lines.join(
`
`)}
`))}var init_say=__esm({"packages/cli/src/output/say.ts"(){"use strict";init_safe_text()}});var help_exports={};__export(help_exports,{help:()=>help});function help(){let rows=Object.entries(options),width=Math.max(
...rows.map(([name,option])=>usageOf(name,option).length)),groups2=optionGroups.map(group2=>{let lines=rows.filter(([,option])=>option.
group===group2).map(([name,option])=>`  ${usageOf(name,option).padEnd(width)}  ${option.help}`);return`${group2}
${lines.join(`
`)}
`});return`${usage}${[...groups2,codes].join(`
`)}`}function usageOf(name,{short,value,repeatable}){return`${short?`-${short},`:"   "} --${name}${value?` ${value}`:""}${repeatable?
" …":""}`}var usage,codes,init_help=__esm({"packages/cli/src/help.ts"(){"use strict";init_options();usage=`keelint: th\
e linter for Kubernetes and Helm-rendered YAML

Usage
  keelint [options] [path…]     lint files, folders and patterns; default is the working directory
  keelint [options] -           lint standard input
  keelint explain RULE          say what a rule is about, and what to do

`,codes=`Exit code
  0  nothing that fails
  1  problems that fail
  2  wrong usage or config, nothing to lint, or a crash
  3  part of the input could not be analyzed
`}});var version_exports={};__export(version_exports,{version:()=>version});var version,init_version=__esm({"packages/cli/src\
/version.ts"(){"use strict";version="0.1.0"}});function inStep(step,rules2){let named2=Object.entries(rules2).map(([name,rule2])=>[name,{...rule2,meta:{...rule2.meta,step}}]);
return Object.fromEntries(named2)}var init_in_step=__esm({"packages/rules-recommended/src/in-step.ts"(){"use strict"}});var no_anonymous_binding_default,init_no_anonymous_binding=__esm({"packages/rules-recommended/src/rules/authentication/n\
o-anonymous-binding.ts"(){"use strict";no_anonymous_binding_default={meta:{type:"problem",severity:"critical",docs:{description:"\
Disallow bindings to anonymous users",rationale:"Requests without any credential are made by `system:anonymous` in the g\
roup `system:unauthenticated`. Whatever these two are granted is open to everyone who reaches the API server.",remedy:"R\
emove the subject and bind the role to those who need it. Health and version are public already through `system:public-i\
nfo-viewer`.",references:["https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests","\
https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening"]},standards:["nsa:anonymous-access","mitre:\
T1078.001"],presets:{recommended:!0},messages:{anonymous:"Everyone, without any login, is granted the role `{{role}}` th\
rough `{{subject}}`."},schema:{type:"object",properties:{allowedRoles:{type:"array",items:{type:"string"},description:"N\
ames of roles that may be public. The defaults are what Kubernetes documents as public: health and version, the keys tha\
t tokens are verified with, and the cluster information that kubeadm joins nodes with.",default:["system:public-info-vie\
wer","system:service-account-issuer-discovery","kubeadm:bootstrap-signer-clusterinfo"]}},additionalProperties:!1}},create({
report,options:options3}){function check({roleRef,subjects},node){let role2=roleRef?.name??"",posing=roleRef?.kind==="Ro\
le"&&role2.startsWith("system:");if(!(options3.allowedRoles.includes(role2)&&!posing))for(let[index,subject]of(subjects??
[]).entries()){let{kind,name}=subject??{};(kind==="User"&&name==="system:anonymous"||kind==="Group"&&name==="system:unau\
thenticated")&&report({at:node.at("subjects").at(index).at("name"),messageId:"anonymous",data:{role:role2,subject:name}})}}
return{RoleBinding:check,ClusterRoleBinding:check}}}}});function isMild(rule2,scope){let harmful=capabilitiesOf([{rule:rule2,scope,source:rule2}]).size>0;return(scope!=="cluste\
r"||(rule2.resourceNames?.length??0)>0)&&!harmful&&(rule2.verbs??[]).every(verb=>["get","list","watch"].includes(verb))}
var accounts,no_authenticated_group_binding_default,init_no_authenticated_group_binding=__esm({"packages/rules-recommend\
ed/src/rules/authentication/no-authenticated-group-binding.ts"(){"use strict";init_src();accounts="system:serviceaccount\
s",no_authenticated_group_binding_default={meta:{type:"problem",severity:"critical",docs:{description:"Disallow bindings\
 to everyone who is logged in",rationale:"Every user and every ServiceAccount is in the group `system:authenticated`, on\
 some clusters every account of the cloud provider too. Every pod, in turn, is in `system:serviceaccounts` with the toke\
n that is mounted into it.",remedy:"Bind the role to a group of your own, or to the ServiceAccounts that need it.",references:[
"https://kubernetes.io/docs/concepts/security/rbac-good-practices/#hardening","https://kubernetes.io/docs/reference/acce\
ss-authn-authz/rbac/#service-account-permissions"]},standards:["mitre:T1078"],presets:{recommended:{serviceAccountGroups:!1,
mild:!1},strict:!0},messages:{authenticated:"Everyone who is logged in, every ServiceAccount too, is granted the role `{\
{role}}`.",serviceAccounts:"Every ServiceAccount of the cluster is granted the role `{{role}}`.",namespaceServiceAccounts:"\
Every ServiceAccount of namespace `{{namespace}}` is granted the role `{{role}}`."},schema:{type:"object",properties:{allowedRoles:{
type:"array",items:{type:"string"},description:"Names of roles that everyone may have. The defaults are for discovery an\
d give nothing away.",default:["system:basic-user","system:discovery","system:public-info-viewer","system:service-accoun\
t-issuer-discovery","system:cluster-trust-bundle-discovery","system:monitoring"]},serviceAccountGroups:{type:"boolean",description:"\
Whether the groups of all ServiceAccounts, of the cluster or of a namespace, count too.",default:!0},mild:{type:"boolean",
description:"Whether roles count too that only read: single objects by name, or what is not secret in one namespace.",default:!0}},
additionalProperties:!1}},create({report,options:options3}){return{Project({access}){for(let{fact,scope,roles}of access.
bindings){let{roleRef,subjects,resource}=fact,rules2=roles.flatMap(role2=>role2.rules.map(({rule:rule2})=>rule2)),mild=roles.
length>0&&rules2.every(rule2=>isMild(rule2,scope)),posing=roleRef.kind==="Role"&&roleRef.name.startsWith("system:");if(!(options3.
allowedRoles.includes(roleRef.name)&&!posing||mild&&!options3.mild))for(let[index,{kind,name}]of subjects.entries()){if(kind!==
"Group")continue;let at={resource,path:["subjects",index,"name"]},data2={role:roleRef.name};if(name==="system:authentica\
ted"&&report({at,messageId:"authenticated",data:data2,severity:mild?"medium":"critical"}),options3.serviceAccountGroups&&
name===accounts&&report({at,messageId:"serviceAccounts",data:data2,severity:mild?"medium":"high"}),options3.serviceAccountGroups&&
name.startsWith(`${accounts}:`)){let namespace=name.slice(accounts.length+1);report({at,messageId:"namespaceServiceAccou\
nts",data:{...data2,namespace},severity:"medium"})}}}}}}}}});var no_automount_service_account_token_default,init_no_automount_service_account_token=__esm({"packages/rules-recommende\
d/src/rules/authentication/no-automount-service-account-token.ts"(){"use strict";init_src();no_automount_service_account_token_default=
{meta:{type:"problem",severity:"medium",docs:{description:"Disallow mounting service account tokens into pods that do no\
t need them",rationale:"By default every pod gets a token for the API server. Whoever takes over a container can use it \
for whatever its service account may do, today or once somebody binds a role to the account. An account that no role is \
bound to hardly needs a token.",remedy:"Set `automountServiceAccountToken: false` on the pod, or on its ServiceAccount. \
Where a container needs a token, mount it into that container by a projected volume.",references:["https://kubernetes.io\
/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting"]},standards:["cis\
:5.1.6","nsa:service-account-tokens","mitre:T1528"],presets:{strict:!0,all:{strict:!0}},messages:{mounted:"{{resource}} \
mounts the token of the service account `{{account}}`."},schema:{type:"object",properties:{strict:{type:"boolean",description:"\
Whether pods are reported too whose service account has a role bound to it.",default:!1}},additionalProperties:!1}},create(context){
return{Project({pods,access}){let accounts2=podAccounts(access);for(let pod of pods){let automounts=accounts2.automounts(
pod),isBound=context.options.strict?!1:accounts2.isBound(pod);automounts===!1||isBound===!0||(automounts===void 0||isBound===
void 0?context.undecided("Which service account the pod has depends on the release namespace."):context.report({at:{resource:pod.
resource,path:[...pod.path,"spec","automountServiceAccountToken"]},messageId:"mounted",data:{account:pod.serviceAccountName,
resource:describeResource(pod.resource.id)}}))}}}}}}});var no_default_service_account_default,init_no_default_service_account=__esm({"packages/rules-recommended/src/rules/auth\
entication/no-default-service-account.ts"(){"use strict";init_src();no_default_service_account_default={meta:{type:"prob\
lem",severity:"medium",docs:{description:"Disallow pods that use the token of the service account `default`",rationale:"\
All pods of a namespace that name no service account share one, `default`. What one of them is granted all others have t\
oo, and an audit log cannot tell them apart.",remedy:"Give the workload a ServiceAccount of its own and name it in `serv\
iceAccountName`; where it never talks to the API server, set `automountServiceAccountToken: false` instead.",references:[
"https://kubernetes.io/docs/concepts/security/service-accounts/","https://kubernetes.io/docs/tasks/configure-pod-contain\
er/configure-service-account/"]},standards:["cis:5.1.5"],presets:{strict:!0},messages:{unset:"{{resource}} names no serv\
ice account, so it mounts the token of `default`, as every such pod of the namespace does.",named:"{{resource}} mounts t\
he token of the service account `default`, as every pod of the namespace does that names no other."}},create:({report,undecided:undecided2})=>({
Project({pods,access}){let accounts2=podAccounts(access);for(let pod of pods){if(pod.serviceAccountName!=="default")continue;
let mounts=pod.projectsServiceAccountToken||accounts2.automounts(pod);mounts===void 0&&undecided2("Which service account\
 the pod has depends on the release namespace."),mounts&&report({at:{resource:pod.resource,path:[...pod.path,"spec",pod.
serviceAccountField??"serviceAccountName"]},messageId:pod.serviceAccountField?"named":"unset",data:{resource:describeResource(
pod.resource.id)}})}}})}}});var no_added_capabilities_default,init_no_added_capabilities=__esm({"packages/rules-recommended/src/rules/least-privileg\
e/no-added-capabilities.ts"(){"use strict";init_src();no_added_capabilities_default={meta:{type:"problem",severity:"medi\
um",docs:{description:"Disallow added capabilities beyond those of a Pod Security level",rationale:"Each capability is a\
 part of what root may do. Some, such as `SYS_ADMIN`, are as good as all of them, and others let a container forge packe\
ts, load kernel modules or read any file.",remedy:"Remove the capability, or allow it in the options for the workloads t\
hat need it. Names are written in upper case and without `CAP_`.",references:["https://kubernetes.io/docs/concepts/secur\
ity/pod-security-standards/","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilitie\
s-for-a-container"]},standards:["pss:baseline","pss:restricted","cis:5.2.8","cis:5.2.9","nsa:capabilities"],presets:{recommended:!0,
strict:{level:"restricted"},"pss-baseline":{level:"baseline"},"pss-restricted":{level:"restricted"},all:{level:"restrict\
ed"}},messages:{added:"Container {{container}} adds the capability `{{capability}}`, which the level `{{level}}` does no\
t allow."},schema:{type:"object",properties:{level:{enum:["baseline","restricted"],default:"baseline",description:"The l\
evel of the Pod Security Standards whose list holds; `restricted` allows `NET_BIND_SERVICE` only."},allowed:{type:"array",
items:{type:"string"},default:[],description:"Capabilities to allow besides."}},additionalProperties:!1}},create:({options:options3,
report})=>({Container({name,securityContext},node){let level=node.pod.os==="windows"?"baseline":options3.level,added2=node.
at("securityContext").at("capabilities").at("add");for(let[index,capability]of(securityContext?.capabilities?.add??[]).entries()){
if(!capability||addableCapabilities[level].includes(capability)||options3.allowed.includes(capability))continue;let container=describeItem(
name,node.path);report({at:added2.at(index),messageId:"added",data:{container,capability,level}})}}})}}});function entryOf({role:role2,index},list2,entry2){return{resource:role2.resource,path:["rules",index,list2,entry2]}}function boundBy(bindings){
return bindings.map(({fact})=>({at:{resource:fact.resource,path:["roleRef","name"]},message:`${fact.kind} \`${fact.name}\
\` binds the role.`}))}var init_written=__esm({"packages/rules-recommended/src/rbac/written.ts"(){"use strict"}});function isBootstrap({kind,name,subjects}){return kind==="ClusterRoleBinding"&&Object.hasOwn(bootstrap,name)&&subjects.every(
subject=>subject.kind==="Group"&&subject.name===bootstrap[name])}var bootstrap,no_cluster_admin_binding_default,init_no_cluster_admin_binding=__esm(
{"packages/rules-recommended/src/rules/least-privilege/no-cluster-admin-binding.ts"(){"use strict";init_src();init_written();
bootstrap={"cluster-admin":"system:masters","kubeadm:cluster-admins":"kubeadm:cluster-admins"},no_cluster_admin_binding_default=
{meta:{type:"problem",severity:"critical",docs:{description:"Disallow bindings to `cluster-admin` and roles like it",rationale:"\
Whoever holds `cluster-admin`, or a role that grants everything, can do anything to every workload, read every Secret an\
d remove every trace. In a RoleBinding the same holds for the namespace.",remedy:"Bind a role that grants what is needed\
; for people in one namespace that may be `admin`, `edit` or `view`.",references:["https://kubernetes.io/docs/reference/\
access-authn-authz/rbac/#user-facing-roles","https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-pri\
vilege"]},standards:["cis:5.1.1","nsa:least-privilege-rbac"],presets:{recommended:!0},messages:{clusterAdmin:"The {{kind\
}} `{{binding}}` hands out `cluster-admin`: every right {{where}}.",equivalent:"The {{kind}} `{{binding}}` hands out `{{\
role}}`, which grants every right {{where}}.",named:"The {{kind}} `{{binding}}` hands out a Role `cluster-admin`, which \
these files do not hold; the built-in ClusterRole of that name is every right."}},create({report,undecided:undecided2}){
return{Project({access,isClosed}){for(let{fact,scope,roles,role:role2}of access.bindings){if(isBootstrap(fact))continue;
let data2={kind:fact.kind,binding:fact.name},at={resource:fact.resource,path:["roleRef","name"]},where=scope==="cluster"?
"in the whole cluster":"in its namespace",severity=scope==="cluster"?"critical":"high";if(role2==="unknown"){let{kind,name}=fact.
roleRef;name==="cluster-admin"?report({at,messageId:"named",data:data2,severity:"medium"}):isClosed(kind==="Role"?fact.namespace:
"*")||undecided2("A binding refers to a role that is neither in the files nor built in.")}else if(roles.some(({kind,name})=>kind===
"ClusterRole"&&name==="cluster-admin"))report({at,messageId:"clusterAdmin",data:{...data2,where},severity});else{let all=roles.
flatMap(({rules:rules2})=>rules2).flatMap(written2=>{let grant=fullAccess(written2.rule);return grant&&written2.fact?[{role:written2.
fact,index:written2.index,verb:grant.verb}]:[]});all.length>0&&report({at,messageId:"equivalent",data:{...data2,role:fact.
roleRef.name,where},severity,related:all.map(one=>({at:entryOf(one,"verbs",one.verb),message:"Granted here."}))})}}}}}}}});var no_container_runtime_socket_default,init_no_container_runtime_socket=__esm({"packages/rules-recommended/src/rules/le\
ast-privilege/no-container-runtime-socket.ts"(){"use strict";init_src();no_container_runtime_socket_default={meta:{type:"\
problem",severity:"critical",docs:{description:"Disallow volumes that lead to the socket of the container runtime",rationale:"\
Whoever can talk to the runtime can start a privileged container with the disk of the node in it, past every check of Ku\
bernetes. A folder above the socket gives it away as well.",remedy:"Do not mount the socket. Build images with a builder\
 that needs no runtime, and read metrics and logs from the kubelet.",references:["https://kubernetes.io/docs/concepts/st\
orage/volumes/#hostpath","https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/find-out-runtime\
-you-use/"]},standards:["nsa:host-path","mitre:T1611"],presets:{recommended:!0},messages:{socket:"Volume {{volume}} is t\
he socket of the container runtime, `{{socket}}`.",folder:"Volume {{volume}} mounts `{{path}}`, where the container runt\
ime may have its socket, `{{socket}}`."}},create:({report})=>({Pod({spec},node){for(let[index,volume]of(spec?.volumes??[]).
entries()){let path13=volume?.hostPath?.path,socket=path13&&runtimeSocketAt(path13);if(!socket)continue;let at=node.at("\
spec").at("volumes").at(index).at("hostPath").at("path"),name=describeItem(volume.name,["volumes",index]);socket===path13||
socket===cleanPath(path13)?report({at,messageId:"socket",data:{volume:name,socket}}):report({at,messageId:"folder",data:{
volume:name,path:path13,socket}})}}})}}});var no_host_ipc_default,init_no_host_ipc=__esm({"packages/rules-recommended/src/rules/least-privilege/no-host-ipc.ts"(){
"use strict";init_src();no_host_ipc_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow pods that \
share the inter-process communication of their node",rationale:"Such a pod can read and change the shared memory, semaph\
ores and message queues of the processes of the node and of other such pods.",remedy:"Remove `hostIPC`; containers of on\
e pod share these without it.",references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baselin\
e"]},standards:["pss:baseline","cis:5.2.4","nsa:host-namespaces"],presets:{recommended:!0},messages:{hostIpc:"{{resource\
}} shares the inter-process communication of its node."}},create:({report})=>({Pod({spec},node){spec?.hostIPC===!0&&report(
{at:node.at("spec").at("hostIPC"),messageId:"hostIpc",data:{resource:describeResource(node.resource.id)}})}})}}});var no_host_network_default,init_no_host_network=__esm({"packages/rules-recommended/src/rules/least-privilege/no-host-ne\
twork.ts"(){"use strict";init_src();no_host_network_default={meta:{type:"problem",severity:"high",docs:{description:"Dis\
allow pods that use the network of their node",rationale:"Such a pod reaches what listens on the loopback address of the\
 node, can watch the traffic of other pods, and takes part in no network policy.",remedy:"Remove `hostNetwork`; publish \
ports with a Service.",references:["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline","http\
s://kubernetes.io/docs/concepts/services-networking/network-policies/"]},standards:["pss:baseline","cis:5.2.5","nsa:host\
-namespaces"],presets:{recommended:!0},messages:{hostNetwork:"{{resource}} uses the network of its node."}},create:({report})=>({
Pod({spec},node){spec?.hostNetwork===!0&&report({at:node.at("spec").at("hostNetwork"),messageId:"hostNetwork",data:{resource:describeResource(
node.resource.id)}})}})}}});var no_host_path_default,init_no_host_path=__esm({"packages/rules-recommended/src/rules/least-privilege/no-host-path.ts"(){
"use strict";init_src();no_host_path_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow volumes t\
hat mount paths of the node",rationale:"A path of the node shows what belongs to other pods, to the kubelet or to the sy\
stem, and a writable one lets a container change how the node works.",remedy:"Use a volume that belongs to the pod, such\
 as `emptyDir`, `configMap` or a PersistentVolumeClaim. Where an agent needs a path of the node, allow that path in the \
options.",references:["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath","https://kubernetes.io/docs/concep\
ts/security/pod-security-standards/#baseline"]},standards:["pss:baseline","cis:5.2.11","nsa:host-path","mitre:T1611"],presets:{
recommended:!0},messages:{hostPath:"Volume {{volume}} mounts {{path}} of the node.",writable:"Container {{container}} mo\
unts volume {{volume}}, which is {{path}} of the node, without `readOnly: true`."},schema:{type:"object",properties:{allowedPaths:{
type:"array",items:{type:"string"},default:[],description:"Paths of the node that pods may mount, each with all that lie\
s in it."},readOnlyPaths:{type:"array",items:{type:"string"},default:[],description:"Paths of the node that containers m\
ay mount read-only, each with all that lies in it."}},additionalProperties:!1}},create({options:options3,report}){let isIn2=(paths,path13)=>paths.
some(folder=>isWithin(path13,folder));return{Pod({spec},node){for(let[index,volume]of(spec?.volumes??[]).entries()){if(!volume?.
hostPath)continue;let path13=volume.hostPath.path??"";if(isIn2(options3.allowedPaths,path13))continue;let at=node.at("sp\
ec").at("volumes").at(index).at("hostPath"),data2={volume:describeItem(volume.name,["volumes",index]),path:path13?`\`${path13}\
\``:"a path"};if(!isIn2(options3.readOnlyPaths,path13))report({at,messageId:"hostPath",data:data2});else if(volume.name)
for(let container of node.containers)for(let[place2,mount]of(container.value.volumeMounts??[]).entries())mount?.name===volume.
name&&mount?.readOnly!==!0&&report({at:container.at("volumeMounts").at(place2).at("readOnly"),messageId:"writable",data:{
...data2,container:describeItem(container.value.name,container.path)}})}}}}}}});var no_host_pid_default,init_no_host_pid=__esm({"packages/rules-recommended/src/rules/least-privilege/no-host-pid.ts"(){
"use strict";init_src();no_host_pid_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow pods that \
share the process IDs of their node",rationale:"Such a pod sees every process of the node, with its arguments and enviro\
nment, and with enough rights it can signal, trace or enter them.",remedy:"Remove `hostPID`; containers of one pod see e\
ach other with `shareProcessNamespace`.",references:["https://kubernetes.io/docs/concepts/security/pod-security-standard\
s/#baseline","https://kubernetes.io/docs/tasks/configure-pod-container/share-process-namespace/"]},standards:["pss:basel\
ine","cis:5.2.3","nsa:host-namespaces","mitre:T1611"],presets:{recommended:!0},messages:{hostPid:"{{resource}} shares th\
e process IDs of its node.",contradiction:"{{resource}} sets `shareProcessNamespace: true`, which the API server refuses\
 together with `hostPID: true`."}},create:({report})=>({Pod({spec},node){spec?.hostPID===!0&&(report({at:node.at("spec").
at("hostPID"),messageId:"hostPid",data:{resource:describeResource(node.resource.id)}}),spec.shareProcessNamespace===!0&&
report({at:node.at("spec").at("shareProcessNamespace"),messageId:"contradiction",data:{resource:describeResource(node.resource.
id)}}))}})}}});var no_privilege_escalation_default,init_no_privilege_escalation=__esm({"packages/rules-recommended/src/rules/least-priv\
ilege/no-privilege-escalation.ts"(){"use strict";init_src();no_privilege_escalation_default={meta:{type:"problem",severity:"\
high",docs:{description:"Disallow containers that let their processes gain privileges",rationale:"Unless `allowPrivilege\
Escalation` is `false`, a process of the container can become more powerful than its parent, for instance by a setuid pr\
ogram of the image. A user without rights becomes root that way.",remedy:"Set `allowPrivilegeEscalation: false` in the `\
securityContext` of every container. There is no such field for the pod.",references:["https://kubernetes.io/docs/tasks/\
configure-pod-container/security-context/","https://kubernetes.io/docs/concepts/security/pod-security-standards/#restric\
ted"]},standards:["pss:restricted","cis:5.2.6","nsa:privilege-escalation"],presets:{recommended:!0},messages:{allowed:"C\
ontainer {{container}} lets its processes gain privileges.",unset:"Container {{container}} lets its processes gain privi\
leges, for it does not set `allowPrivilegeEscalation: false`.",contradiction:"Container {{container}} sets `allowPrivile\
geEscalation: false`, which the API server refuses together with {{cause}}."},schema:{type:"object",properties:{allowUnset:{
type:"boolean",default:!1,description:"Accept containers that do not set the field."}},additionalProperties:!1}},create:({
options:options3,report})=>({Container({name,securityContext},node){if(node.pod.os==="windows")return;let at=node.at("se\
curityContext").at("allowPrivilegeEscalation"),allows3=securityContext?.allowPrivilegeEscalation??void 0;if(allows3)report(
{at,messageId:"allowed",data:{container:describeItem(name,node.path)}});else if(allows3===void 0)options3.allowUnset||report(
{at,messageId:"unset",data:{container:describeItem(name,node.path)}});else{let cause=securityContext?.privileged?"`privi\
leged: true`":securityContext?.capabilities?.add?.includes("CAP_SYS_ADMIN")&&"the capability `CAP_SYS_ADMIN`";cause&&report(
{at,messageId:"contradiction",data:{container:describeItem(name,node.path),cause}})}}})}}});var no_privileged_default,init_no_privileged=__esm({"packages/rules-recommended/src/rules/least-privilege/no-privileged.\
ts"(){"use strict";init_src();no_privileged_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow pr\
ivileged containers",rationale:"A privileged container has every capability, sees every device of its node, and is held \
back neither by seccomp nor by AppArmor nor by SELinux. Whoever takes it over has the node.",remedy:"Remove `privileged`\
, and add the single capability or mount that the container needs.",references:["https://kubernetes.io/docs/concepts/sec\
urity/pod-security-standards/#baseline","https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/\
#privileged-containers"]},standards:["pss:baseline","cis:5.2.2","nsa:privileged","mitre:T1611"],presets:{recommended:!0},
messages:{privileged:"Container {{container}} is privileged."}},create:({report})=>({Container({name,securityContext},node){
securityContext?.privileged===!0&&report({at:node.at("securityContext").at("privileged"),messageId:"privileged",data:{container:describeItem(
name,node.path)}})}})}}});function liftedLimit({rule:rule2,role:role2,reach},verb){let outside=verb==="escalate"&&(role2.kind==="Role"||reach==="n\
amespace");for(let resource of outside?["roles"]:["roles","clusterroles"]){let grant=grantOf(rule2,{verb,group,resource});
if(grant&&(rule2.verbs?.[grant.verb]===verb||rule2.resources?.[grant.resource]===resource))return grant}}function judgeNames(access,names3){
if(names3.length===0)return"yes";let named2=access.roles.filter(({fact})=>names3.includes(fact.name));if(names3.some(name=>powerful.
test(name))||named2.some(({rules:rules2})=>rules2.some(({rule:rule2})=>fullAccess(rule2))))return"yes";let known4=name=>named2.
some(({fact})=>fact.name===name)||isBuiltInRole("ClusterRole",void 0,name);return names3.every(known4)?"no":"unknown"}var group,
powerful,no_rbac_escalate_bind_default,init_no_rbac_escalate_bind=__esm({"packages/rules-recommended/src/rules/least-pri\
vilege/no-rbac-escalate-bind.ts"(){"use strict";init_src();init_written();group="rbac.authorization.k8s.io",powerful=/^(cluster-admin|admin|edit|system:(node|kubelet-api-admin|kube-controller-manager|kube-scheduler|controller:.+))$/,
no_rbac_escalate_bind_default={meta:{type:"problem",severity:"critical",docs:{description:"Disallow roles that lift the \
limits on granting rights",rationale:"The API server lets people write and bind only roles whose rights they have themse\
lves. The verbs `escalate` and `bind` on roles take that limit away: whoever holds them can become `cluster-admin`.",remedy:"\
Leave the verbs out: without them roles can still be written and bound within one’s own rights. If a controller has to b\
ind certain roles, name these in `resourceNames`.",references:["https://kubernetes.io/docs/reference/access-authn-authz/\
rbac/#privilege-escalation-prevention-and-bootstrapping","https://kubernetes.io/docs/concepts/security/rbac-good-practic\
es/#escalate-verb","https://kubernetes.io/docs/concepts/security/rbac-good-practices/#bind-verb"]},standards:["cis:5.1.8",
"mitre:T1098.006"],presets:{recommended:!0},messages:{escalate:"The {{kind}} `{{role}}` grants `escalate` on roles {{rea\
ch}}, so its holders can write roles with any rights.",bind:"The {{kind}} `{{role}}` grants `bind` on {{roles}} {{reach}\
}, so its holders can hand out rights that they lack.",wildcard:"The {{kind}} `{{role}}` grants every verb on roles {{re\
ach}}, `escalate` and `bind` among them."}},create({report,undecided:undecided2}){return{Project({access,isClosed}){for(let written2 of access.
rules){let{role:role2,rule:rule2,reach,bindings}=written2;if(fullAccess(rule2)||isBuiltInRole(role2.kind,role2.namespace,
role2.name))continue;let data2={kind:role2.kind,role:role2.name,reach:describeReach(reach)},found={severity:reach==="clu\
ster"?"critical":"high",related:boundBy(bindings)},escalate=liftedLimit(written2,"escalate"),bind=liftedLimit(written2,"\
bind"),at=escalate&&entryOf(written2,"verbs",escalate.verb);if(at&&rule2.verbs?.[escalate.verb]==="*"){report({at,messageId:"\
wildcard",data:data2,...found});continue}at&&report({at,messageId:"escalate",data:data2,...found});let danger=bind&&judgeNames(
access,bind.names);danger==="unknown"&&!isClosed("*")&&undecided2("A role that may be bound by name is neither in the fi\
les nor built in."),bind&&danger==="yes"&&report({at:entryOf(written2,"verbs",bind.verb),messageId:"bind",data:{...data2,
roles:bind.names.map(name=>`\`${name}\``).join(", ")||"all roles"},...found})}}}}}}});var no_rbac_full_access_default,init_no_rbac_full_access=__esm({"packages/rules-recommended/src/rules/least-privilege/no\
-rbac-full-access.ts"(){"use strict";init_src();init_written();no_rbac_full_access_default={meta:{type:"problem",severity:"\
critical",docs:{description:"Disallow roles that grant everything",rationale:"A rule with every verb on every resource o\
f every group is `cluster-admin` under another name, which reviews of bindings do not find. The seven verbs one by one c\
ome to the same.",remedy:"List the groups, resources and verbs that are needed.",references:["https://kubernetes.io/docs\
/concepts/security/rbac-good-practices/#least-privilege","https://kubernetes.io/docs/reference/access-authn-authz/rbac/#\
user-facing-roles"]},standards:["cis:5.1.1","cis:5.1.3","nsa:least-privilege-rbac"],presets:{recommended:!0},messages:{everything:"\
The {{kind}} `{{role}}` grants every verb on every resource {{reach}}, as `cluster-admin` does."}},create({report}){return{
Project({access}){for(let written2 of access.rules){let{role:role2,rule:rule2,reach,bindings}=written2,grant=fullAccess(
rule2);!grant||isBuiltInRole(role2.kind,role2.namespace,role2.name)||report({at:entryOf(written2,"verbs",grant.verb),messageId:"\
everything",data:{kind:role2.kind,role:role2.name,reach:describeReach(reach)},severity:reach==="cluster"?"critical":"hig\
h",related:boundBy(bindings)})}}}}}}});function impersonated({rule:rule2,role:role2,reach}){let extras=(rule2.resources??[]).filter(resource=>resource?.startsWith(
"userextras/")),inNamespace=role2.kind==="Role"||reach==="namespace",people=[{group:"",resource:"users"},{group:"",resource:"\
groups"}],accounts2=[{group:"",resource:"serviceaccounts"}],details=["uids",...extras].map(resource=>({group:identities,
resource}));return[...inNamespace?accounts2:people,...inNamespace?people:accounts2,...details].flatMap(target2=>{let grant=grantOf(
rule2,{...target2,verb:"impersonate"});if(!grant)return[];let spelledOut=rule2.verbs?.[grant.verb]==="impersonate",meant=rule2.
resources?.[grant.resource]===target2.resource&&target2.resource!=="serviceaccounts";return spelledOut||meant?[{grant,resource:target2.
resource}]:[]})}function isDetail(resource){return resource==="uids"||resource.startsWith("userextras/")}function whomOf(resource,names3){
let listed4=names3.map(name=>`\`${name}\``).join(", ");return listed4?`the ${resource} ${listed4}`:`any of the ${resource}`}
var identities,administrators,no_rbac_impersonate_default,init_no_rbac_impersonate=__esm({"packages/rules-recommended/sr\
c/rules/least-privilege/no-rbac-impersonate.ts"(){"use strict";init_src();init_written();identities="authentication.k8s.\
io",administrators=["system:masters","kubeadm:cluster-admins"],no_rbac_impersonate_default={meta:{type:"problem",severity:"\
critical",docs:{description:"Disallow roles that impersonate",rationale:"Whoever may `impersonate` has the rights of tho\
se that they act as. Unlimited that is everybody, the group `system:masters` included, and audit logs are easily read as\
 if these had acted.",remedy:"Leave the verb out, or name the only users that may be impersonated in `resourceNames`.",references:[
"https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation","https://kubernetes.io/docs\
/concepts/security/rbac-good-practices/#impersonate-verb"]},standards:["cis:5.1.8","mitre:T1078"],presets:{recommended:!0},
messages:{impersonate:"The {{kind}} `{{role}}` lets its holders impersonate {{whom}} {{reach}}.",ineffective:"The {{kind\
}} `{{role}}` grants `impersonate` on `{{resource}}`, which takes effect only in a ClusterRoleBinding."}},create({report}){
return{Project({access}){for(let written2 of access.rules){let{role:role2,rule:rule2,reach,bindings}=written2;if(fullAccess(
rule2)||isBuiltInRole(role2.kind,role2.namespace,role2.name))continue;let[worst]=impersonated(written2);if(!worst)continue;
let{grant,resource}=worst,inNamespace=role2.kind==="Role"||reach==="namespace",related=boundBy(bindings),at=entryOf(written2,
"verbs",grant.verb),data2={kind:role2.kind,role:role2.name};if(inNamespace&&resource!=="serviceaccounts"){report({at,messageId:"\
ineffective",data:{...data2,resource},severity:"low",related});continue}let mild=!(grant.names.length===0||grant.names.some(
name=>administrators.includes(name)))||isDetail(resource);report({at,messageId:"impersonate",data:{...data2,whom:whomOf(
resource,grant.names),reach:describeReach(reach)},severity:mild?"medium":reach==="cluster"?"critical":"high",related})}}}}}}});function exemptRoles(may){return{type:"object",properties:{exemptRoles:{type:"array",items:{type:"string"},description:`\
Names of roles that may ${may}. The built-in roles of Kubernetes always may.`,default:[]}},additionalProperties:!1}}function isExempt({
kind,namespace,name},options3){return isBuiltInRole(kind,namespace,name)||options3.exemptRoles.includes(name)}var init_exempt_roles=__esm(
{"packages/rules-recommended/src/rbac/exempt-roles.ts"(){"use strict";init_src()}});var reading,no_rbac_secret_read_default,init_no_rbac_secret_read=__esm({"packages/rules-recommended/src/rules/least-priv\
ilege/no-rbac-secret-read.ts"(){"use strict";init_src();init_exempt_roles();init_written();reading=["get","list","watch"],
no_rbac_secret_read_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow roles that read Secrets",rationale:"\
Secrets hold credentials, the tokens of ServiceAccounts among them, so reading them is acting as others. `list` and `wat\
ch` return the contents just as `get` does.",remedy:"Mount the Secret into the pod instead, or name the ones that are ne\
eded in `resourceNames` and grant `get` only.",references:["https://kubernetes.io/docs/concepts/security/rbac-good-pract\
ices/#listing-secrets","https://kubernetes.io/docs/concepts/security/secrets-good-practices/#least-privilege-secrets"]},
standards:["cis:5.1.2"],presets:{strict:!0},messages:{read:"The {{kind}} `{{role}}` grants {{verbs}} on every Secret {{r\
each}}."},schema:exemptRoles("read Secrets")},create({report,options:options3}){return{Project({access}){for(let written2 of access.
rules){let{role:role2,rule:rule2,reach,bindings}=written2;if(isExempt(role2,options3))continue;let grants=reading.flatMap(
verb=>{let grant=grantOf(rule2,{verb,group:"",resource:"secrets"});return grant&&grant.names.length===0?[{verb,grant}]:[]}),
[first]=grants;!first||fullAccess(rule2)||report({at:entryOf(written2,"resources",first.grant.resource),messageId:"read",
data:{kind:role2.kind,role:role2.name,verbs:grants.map(({verb})=>`\`${verb}\``).join(", "),reach:describeReach(reach)},severity:reach===
"cluster"?"critical":"high",related:boundBy(bindings)})}}}}}}});var reading2,no_rbac_wildcard_resources_default,init_no_rbac_wildcard_resources=__esm({"packages/rules-recommended/src/r\
ules/least-privilege/no-rbac-wildcard-resources.ts"(){"use strict";init_exempt_roles();reading2=new Set(["get","list","w\
atch"]),no_rbac_wildcard_resources_default={meta:{type:"problem",severity:"high",docs:{description:"Disallow the wildcar\
d in the resources of roles",rationale:"The resource `*` stands for all resources of the groups, their subresources incl\
uded, and for those that a later version or an extension brings. In the core group that is Secrets, nodes and running co\
mmands in pods.",remedy:"List the resources that are needed. Patterns such as `pods/*` do not exist: they match nothing,\
 so name the subresources.",references:["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privile\
ge","https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},standards:["cis:5.1.3","nsa\
:least-privilege-rbac"],presets:{strict:!0},messages:{wildcard:"The {{kind}} `{{role}}` grants {{verbs}} on every resour\
ce of {{groups}}."},schema:exemptRoles("use the wildcard")},create({report,options:options3}){return{PolicyRule({apiGroups,
resources,verbs},node){let{kind,name}=node.resource.id,entry2=resources?.indexOf("*")??-1;if(entry2<0||!verbs?.length||!apiGroups?.
length||isExempt(node.resource.id,options3))return;let mild=kind==="Role"&&verbs.every(verb=>reading2.has(verb));report(
{at:node.at("resources").at(entry2),messageId:"wildcard",data:{kind,role:name,verbs:verbs.map(verb=>`\`${verb}\``).join(
", "),groups:apiGroups.includes("*")?"every group":apiGroups.map(group2=>group2===""?"the core group":`\`${group2}\``).join(
", ")},severity:mild?"medium":"high"})}}}}}});var no_rbac_wildcard_verbs_default,init_no_rbac_wildcard_verbs=__esm({"packages/rules-recommended/src/rules/least-privil\
ege/no-rbac-wildcard-verbs.ts"(){"use strict";init_exempt_roles();no_rbac_wildcard_verbs_default={meta:{type:"problem",severity:"\
high",docs:{description:"Disallow the wildcard in the verbs of roles",rationale:"The verb `*` grants more than reading a\
nd writing: `escalate`, `bind`, `impersonate` and every verb that a later version or an extension brings.",remedy:"List \
the verbs that are needed.",references:["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privile\
ge","https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources"]},standards:["cis:5.1.3","nsa\
:least-privilege-rbac"],presets:{strict:!0},messages:{wildcard:"The {{kind}} `{{role}}` grants every verb on {{what}}."},
schema:exemptRoles("use the wildcard")},create({report,options:options3}){return{PolicyRule({apiGroups,verbs,resources,nonResourceURLs},node){
let{kind,name}=node.resource.id,entry2=verbs?.indexOf("*")??-1;if(entry2<0||isExempt(node.resource.id,options3))return;let what=[
...apiGroups?.length?(resources??[]).filter(each=>each&&!each.endsWith("/*")):[],...nonResourceURLs??[]].map(each=>`\`${each}\
\``).join(", ");what!==""&&report({at:node.at("verbs").at(entry2),messageId:"wildcard",data:{kind,role:name,what}})}}}}}});var require_drop_all_capabilities_default,init_require_drop_all_capabilities=__esm({"packages/rules-recommended/src/rule\
s/least-privilege/require-drop-all-capabilities.ts"(){"use strict";init_src();require_drop_all_capabilities_default={meta:{
type:"problem",severity:"medium",docs:{description:"Require containers to drop all capabilities",rationale:"Container ru\
ntimes start every container with a set of capabilities, among them the right to send raw packets and to override file p\
ermissions. Hardly any program needs them.",remedy:"List `ALL`, in upper case, under `capabilities.drop` of every contai\
ner, and add back the one that the program needs.",references:["https://kubernetes.io/docs/concepts/security/pod-securit\
y-standards/#restricted","https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-fo\
r-a-container"]},standards:["pss:restricted","cis:5.2.8","cis:5.2.9","nsa:capabilities"],presets:{strict:!0},messages:{lacking:"\
Container {{container}} keeps capabilities, for its `drop` lacks `{{capability}}`.",unset:"Container {{container}} keeps\
 the capabilities that the runtime gives it, for it has no `capabilities.drop`."},schema:{type:"object",properties:{minimum:{
enum:["ALL","NET_RAW","any"],default:"ALL",description:"What must be dropped at least: `ALL`, `NET_RAW`, or `any` capabi\
lity at all."}},additionalProperties:!1}},create:({options:{minimum},report})=>({Container({name,securityContext},node){
if(node.pod.os==="windows")return;let dropped=securityContext?.capabilities?.drop,at=node.at("securityContext").at("capa\
bilities").at("drop");dropped?(minimum==="any"?dropped.length===0:!dropped.includes("ALL")&&!dropped.includes(minimum))&&
report({at:at.key,messageId:"lacking",data:{container:describeItem(name,node.path),capability:minimum==="any"?"ALL":minimum}}):
report({at,messageId:"unset",data:{container:describeItem(name,node.path)}})}})}}});var require_run_as_non_root_default,init_require_run_as_non_root=__esm({"packages/rules-recommended/src/rules/least-priv\
ilege/require-run-as-non-root.ts"(){"use strict";init_src();require_run_as_non_root_default={meta:{type:"problem",severity:"\
high",docs:{description:"Require containers to run as a user other than root",rationale:"Root in a container is root on \
the node as soon as something lets it out: a flaw of the kernel or the runtime, a mount, a capability. With `runAsNonRoo\
t: true` the kubelet refuses to start a container as root, whatever its image says.",remedy:"Set `runAsNonRoot: true` fo\
r the pod, let no container override it, and give the image or `runAsUser` a user above 0.",references:["https://kuberne\
tes.io/docs/tasks/configure-pod-container/security-context/","https://kubernetes.io/docs/concepts/security/pod-security-\
standards/#restricted"]},standards:["pss:restricted","cis:5.2.7","nsa:non-root"],presets:{recommended:{acceptNonZeroRunAsUser:!0},
strict:!0,"pss-restricted":{asAdmission:!0}},messages:{allowed:"Container {{container}} may run as root, for it sets `ru\
nAsNonRoot: false`.",allowedByPod:"Containers of {{resource}} may run as root, for their pod sets `runAsNonRoot: false`.",
unset:"Container {{container}} may run as root, for neither it nor its pod sets `runAsNonRoot: true`."},schema:{type:"ob\
ject",properties:{acceptNonZeroRunAsUser:{type:"boolean",default:!1,description:"Accept a `runAsUser` above 0, of the co\
ntainer or else of its pod, in place of `runAsNonRoot`."},exemptUserNamespaces:{type:"boolean",default:!0,description:"L\
eave out pods with `hostUsers: false`, as the Pod Security Standards do from 1.35 on."},asAdmission:{type:"boolean",default:!1,
description:"Judge as Pod Security admission does: ask Windows pods too, and refuse `false` of a pod whose containers al\
l override it."}},additionalProperties:!1}},create:({options:options3,kubernetes,report})=>({Pod({spec},node){if(!options3.
asAdmission||options3.exemptUserNamespaces&&mayRunAsRoot(spec,kubernetes.version))return;let at=node.at("spec").at("secu\
rityContext").at("runAsNonRoot");at.value===!1&&report({at,messageId:"allowedByPod",data:{resource:describeResource(node.
resource.id)}})},Container({name},node){if(node.pod.os==="windows"&&!options3.asAdmission||options3.exemptUserNamespaces&&
mayRunAsRoot(node.pod.value.spec,kubernetes.version)||options3.acceptNonZeroRunAsUser&&(node.effective("runAsUser").value??
0)>0)return;let{value,origin,at}=node.effective("runAsNonRoot");value||report(origin==="pod"?{at,messageId:"allowedByPod",
data:{resource:describeResource(node.resource.id)}}:{at,messageId:origin==="container"?"allowed":"unset",data:{container:describeItem(
name,node.path)}})}})}}});var require_seccomp_profile_default,init_require_seccomp_profile=__esm({"packages/rules-recommended/src/rules/least-priv\
ilege/require-seccomp-profile.ts"(){"use strict";init_src();require_seccomp_profile_default={meta:{type:"problem",severity:"\
medium",docs:{description:"Require a seccomp profile for every container",rationale:"Without a profile a container may u\
se every system call of the kernel, also those that no ordinary program needs and that flaws of the kernel are found in.",
remedy:"Set `seccompProfile.type: RuntimeDefault` for the pod, or `Localhost` with a profile of your own.",references:["\
https://kubernetes.io/docs/tutorials/security/seccomp/","https://kubernetes.io/docs/concepts/security/pod-security-stand\
ards/#restricted"]},standards:["pss:restricted","cis:5.6.2","nsa:seccomp"],presets:{strict:!0},messages:{unset:"Containe\
r {{container}} has no seccomp profile, neither of its own nor of its pod.",refused:"Container {{container}} has the sec\
comp profile `{{type}}`, not `RuntimeDefault` or `Localhost`.",refusedOfPod:"Containers of {{resource}} have the seccomp\
 profile `{{type}}`, not `RuntimeDefault` or `Localhost`.",untyped:"A seccomp profile of {{resource}} has no `type`, so \
it names no profile."},schema:{type:"object",properties:{kubeletDefault:{type:"boolean",default:!1,description:"Accept c\
ontainers without a profile, for the kubelets of the cluster run with `seccompDefault`."}},additionalProperties:!1}},create:({
options:options3,kubernetes,report})=>({Container({name},node){if(node.pod.os==="windows")return;let{type,annotation}=seccompProfileOf(
node.pod.value,node.value,kubernetes.version);if(type==="RuntimeDefault"||type==="Localhost")return;let container=describeItem(
name,node.path),resource=describeResource(node.resource.id),{value,at:profile,origin}=node.effective("seccompProfile"),ofPod=annotation===
"seccomp.security.alpha.kubernetes.io/pod"||origin==="pod",at=annotation?node.pod.at("metadata").at("annotations").at(annotation):
profile.at("type");type&&ofPod?report({at,messageId:"refusedOfPod",data:{resource,type}}):type?report({at,messageId:"ref\
used",data:{container,type}}):value?report({at,messageId:"untyped",data:{resource}}):options3.kubeletDefault||report({at,
messageId:"unset",data:{container}})}})}}});var no_allow_all_network_policy_default,init_no_allow_all_network_policy=__esm({"packages/rules-recommended/src/rules/se\
gmentation/no-allow-all-network-policy.ts"(){"use strict";init_src();no_allow_all_network_policy_default={meta:{type:"pr\
oblem",severity:"high",docs:{description:"Disallow network policy rules that allow traffic from or to anywhere",rationale:"\
Policies only add up: one rule that names no peer, all namespaces or every address lets through what all other policies \
of the pod leave out. The pod counts as isolated and is not.",remedy:"Name the peers of the rule by `podSelector` and `n\
amespaceSelector`, or by address blocks that leave out what has no business there. Limit the rule to the ports that are \
needed.",references:["https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-\
selectors","https://kubernetes.io/docs/concepts/services-networking/network-policies/#allow-all-ingress-traffic"]},standards:[
"nsa:network-policies"],presets:{strict:!0},messages:{anyPeer:"This {{direction}} rule names no peer, so it allows traff\
ic {{preposition}} anywhere{{ports}}.",anyAddress:"`{{cidr}}` allows {{direction}} {{preposition}} every address{{ports}\
}.",allAddresses:"These address blocks together allow {{direction}} {{preposition}} every address{{ports}}.",anyNamespace:"\
This peer allows {{direction}} {{preposition}} every pod of every namespace{{ports}}."},schema:{type:"object",properties:{
acceptLimitedPorts:{type:"boolean",description:"Whether a rule may allow every peer as long as it names ports.",default:!1}},
additionalProperties:!1}},create({report,options:options3}){return{NetworkPolicy(policy,{resource}){for(let{direction,index,
side,peers:peers2,namesPorts}of networkPolicyRules(policy)){if(namesPorts&&options3.acceptLimitedPorts)continue;let severity=namesPorts?
"medium":"high",path13=["spec",direction,index,side],data2={direction,preposition:side,ports:namesPorts?" on the ports t\
hat it names":""};peers2.length===0&&report({at:{resource,path:path13},messageId:"anyPeer",data:data2,severity});let blocks=[];
for(let[index2,peer]of peers2.entries()){let at={resource,path:[...path13,index2]};peer&&isEveryPod(peer)&&report({at,messageId:"\
anyNamespace",data:data2,severity});let{cidr,except}=peer?.ipBlock??{};if(!cidr)continue;let block={cidr,except:except??
[]};if(!coversAllAddresses([block])){blocks.push(block);continue}let place2={resource,path:[...at.path,"ipBlock","cidr"]};
report({at:place2,messageId:"anyAddress",data:{...data2,cidr},severity})}coversAllAddresses(blocks)&&report({at:{resource,
path:path13},messageId:"allAddresses",data:data2,severity})}}}}}}});var ownedByControlPlane,no_default_namespace_default,init_no_default_namespace=__esm({"packages/rules-recommended/src/ru\
les/segmentation/no-default-namespace.ts"(){"use strict";init_src();ownedByControlPlane=new Set(["ServiceAccount//defaul\
t","ConfigMap//kube-root-ca.crt","Service//kubernetes","Endpoints//kubernetes","EndpointSlice/discovery.k8s.io/kubernete\
s"]),no_default_namespace_default={meta:{type:"suggestion",severity:"low",docs:{description:"Disallow objects in the nam\
espace `default`",rationale:"Roles, network policies, quotas and Pod Security levels hold for a namespace. What lies in \
`default` shares them with everything that nobody gave a place.",remedy:"Create a namespace for the application and name\
 it in `metadata.namespace`.",references:["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"]},
standards:["cis:5.6.4"],presets:{strict:!0,all:{namespaceRequired:!0}},messages:{default:"{{resource}} lies in the names\
pace `default`.",release:"{{resource}} names no namespace and is released into `default`.",absent:"{{resource}} names no\
 namespace, so it may end up in `default`."},schema:{type:"object",properties:{namespaceRequired:{type:"boolean",default:!1,
description:"Report objects without `metadata.namespace` too."},releaseNamespace:{type:"string",default:"",description:"\
The namespace that objects without one are released into, if it is known."}},additionalProperties:!1}},create:({options:options3,
report,undecided:undecided2})=>({Resource({kind="",metadata},node){let{group:group2}=node.resource.id,{name="",namespace}=metadata??
{},demanded=options3.namespaceRequired||options3.releaseNamespace==="default";if(namespace?namespace!=="default":!demanded)
return;let namespaced=isNamespaced(group2,kind);if(namespaced===!1||ownedByControlPlane.has(`${kind}/${group2}/${name}`))
return;let at=node.at("metadata").at("namespace"),resource=describeResource(node.resource.id);namespace?report({at,messageId:"\
default",data:{resource}}):namespaced===void 0?undecided2("Whether the kind lives in a namespace is known to its CRD onl\
y."):options3.releaseNamespace==="default"?report({at,messageId:"release",data:{resource}}):options3.releaseNamespace||report(
{at,messageId:"absent",data:{resource}})}})}}});var require_network_policy_default,init_require_network_policy=__esm({"packages/rules-recommended/src/rules/segmentation\
/require-network-policy.ts"(){"use strict";require_network_policy_default={meta:{type:"problem",severity:"medium",docs:{
description:"Require network policies that isolate every pod, in each direction",rationale:"A pod that no network policy\
 selects accepts connections from every pod of the cluster and may connect to anything. One compromised pod then reaches\
 all the others. A policy isolates the directions of its `policyTypes` alone, so a pod may be closed in one direction an\
d open in the other.",remedy:"Give the namespace a policy with an empty `podSelector` that lists `Ingress` and `Egress` \
under `policyTypes`, and allow what each workload needs in further policies.",references:["https://kubernetes.io/docs/co\
ncepts/services-networking/network-policies/#the-two-sorts-of-pod-isolation","https://kubernetes.io/docs/concepts/servic\
es-networking/network-policies/#default-policies"]},standards:["cis:5.3.2","nsa:network-policies","mitre:T1046"],presets:{
recommended:!0},messages:{ingress:"No network policy isolates the pods of `{{name}}` for ingress: everything may connect\
 to them.",egress:"No network policy isolates the pods of `{{name}}` for egress: they may connect to everything."}},create(context){
return{Project({pods,network,isClosed}){for(let pod of pods){if(pod.hostNetwork){context.undecided("The pod uses the net\
work of its node, where network policies need not hold.");continue}let coverage=network.coverage(pod);for(let direction of[
"ingress","egress"]){let{state,policies}=coverage[direction];state!=="isolated"&&(state==="unknown"?context.undecided("T\
he files do not tell whether a network policy isolates the pod."):isClosed(pod.namespace)?context.report({at:{resource:pod.
resource,path:[]},messageId:direction,data:{name:pod.resource.id.name},evidence:direction,related:policies.map(resource=>({
at:{resource,path:[]},message:"This policy accepts the traffic before any network policy is asked."}))}):context.undecided(
"A network policy may exist outside of the files."))}}}}}}}});function tellRequests(examples){return examples.map(({concern,request,requester})=>`${concern.title} (\`${request}\` by ${requester}\
)`).join(", ")}function tellSecrets(examples){return examples.map(({concern,request})=>`${concern.secret} (\`${request}\`\
)`).join(", ")}var audit_policy_coverage_default,init_audit_policy_coverage=__esm({"packages/rules-recommended/src/rules\
/monitoring/audit-policy-coverage.ts"(){"use strict";init_src();audit_policy_coverage_default={meta:{type:"problem",severity:"\
medium",docs:{description:"Require an audit policy that records what matters for security, without the secrets",rationale:"\
Of all rules of an audit policy the first that matches decides, and what no rule matches is not recorded. A rule that is\
 meant to keep noise out easily hides who read Secrets, ran commands in pods or changed roles. Bodies of requests for Se\
crets and tokens, on the other hand, turn the log into a store of credentials.",remedy:"Record Secrets, ConfigMaps and T\
okenReviews at `Metadata`, put rules of level `None` behind the rules for what matters or limit them to single users, an\
d end with a rule of level `Metadata` without selectors.",references:["https://kubernetes.io/docs/tasks/debug/debug-clus\
ter/audit/","https://kubernetes.io/docs/reference/config-api/apiserver-audit.v1/"]},standards:["cis:3.2.2","nsa:audit-lo\
gging"],presets:{recommended:{configMaps:!1},strict:!0},messages:{dropped:"This rule drops what should be recorded: {{re\
quests}}.",secret:"This rule records bodies that hold secrets: {{secrets}}.",noCatchAll:"No rule matches every request, \
so these are not all recorded: {{titles}}.",droppedRest:"This rule drops every request that no rule before it names{{amo\
ng}}.",noOutcome:"Without the stage `ResponseComplete` the log does not show how a request ended."},schema:{type:"object",
properties:{configMaps:{type:"boolean",description:"Whether requests for ConfigMaps have to be recorded as those for Sec\
rets are, without their values.",default:!0}},additionalProperties:!1}},create({report,undecided:undecided2,options:options3}){
let concerns=auditConcerns.filter(({id})=>id!=="config-maps"||options3.configMaps);return{"audit.k8s.io/Policy"(value,{resource}){
let policy=value,{faults,lost:lost2,catchAll,outcomeOmitted,...coverage}=auditCoverage(policy,concerns);coverage.undecided&&
undecided2("A rule of the audit policy has a level that the API server does not know.");for(let{sort,rule:rule2,examples}of faults){
if(sort==="dropped"&&rule2===catchAll)continue;let at={resource,path:["rules",rule2,"level"]},evidence=examples.map(({concern})=>concern.
id).join(" ");report(sort==="dropped"?{at,messageId:sort,data:{requests:tellRequests(examples)},evidence}:{at,messageId:sort,
data:{secrets:tellSecrets(examples)},evidence})}if(catchAll===void 0){let titles=[...lost2.map(({title})=>title),"whatev\
er else no rule names"].join(", ");report({at:{resource,path:["rules"]},messageId:"noCatchAll",data:{titles}})}else if(policy.
rules?.[catchAll]?.level==="None"){let lostHere=faults.find(({rule:rule2})=>rule2===catchAll)?.examples??[],among2=lostHere.
length>0?`, among them ${tellRequests(lostHere)}`:"";report({at:{resource,path:["rules",catchAll,"level"]},messageId:"dr\
oppedRest",data:{among:among2}})}for(let path13 of outcomeOmitted)report({at:{resource,path:path13},messageId:"noOutcome"})}}}}}});var actions,no_rbac_event_delete_default,init_no_rbac_event_delete=__esm({"packages/rules-recommended/src/rules/monitori\
ng/no-rbac-event-delete.ts"(){"use strict";init_src();init_written();actions=["delete","deletecollection"].flatMap(verb=>[
"","events.k8s.io"].map(group2=>({verb,group:group2,resource:"events"}))),no_rbac_event_delete_default={meta:{type:"prob\
lem",severity:"medium",docs:{description:"Disallow roles that delete events",rationale:"Events tell what happened to pod\
s, nodes and volumes. Whoever may delete them can cover the tracks of an intrusion, and nobody needs to: the API server \
lets them expire.",remedy:"Grant `create` and `patch`, which are what controllers record events with.",references:["http\
s://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/event-v1/","https://kubernetes.io/docs/concepts/securi\
ty/rbac-good-practices/#least-privilege"]},standards:["mitre:T1070"],presets:{recommended:{wildcardResources:!1},strict:!0},
messages:{delete:"The {{kind}} `{{role}}` lets events be deleted {{reach}}."},schema:{type:"object",properties:{wildcardResources:{
type:"boolean",description:"Whether the resource `*`, which stands for events among all others, counts too.",default:!0}},
additionalProperties:!1}},create({report,options:options3}){return{Project({access}){for(let written2 of access.rules){let{
role:role2,rule:rule2,reach,bindings}=written2;if(fullAccess(rule2)||isBuiltInRole(role2.kind,role2.namespace,role2.name))
continue;let grant=actions.map(action=>grantOf(rule2,action)).find(found=>found?.names.length===0);!grant||!options3.wildcardResources&&
rule2.resources?.[grant.resource]==="*"||report({at:entryOf(written2,"verbs",grant.verb),messageId:"delete",data:{kind:role2.
kind,role:role2.name,reach:describeReach(reach)},related:boundBy(bindings)})}}}}}}});var no_shared_service_account_default,init_no_shared_service_account=__esm({"packages/rules-recommended/src/rules/segreg\
ation/no-shared-service-account.ts"(){"use strict";no_shared_service_account_default={meta:{type:"suggestion",severity:"\
low",docs:{description:"Disallow sharing a service account between workloads",rationale:"Workloads with the same service\
 account hold the union of what each of them needs, and the audit log cannot tell them apart.",remedy:"Give each workloa\
d a service account of its own, with the roles that this workload needs.",references:["https://kubernetes.io/docs/concep\
ts/security/rbac-good-practices/#least-privilege"]},presets:{strict:!0},messages:{shared:"Service account `{{account}}` \
is used by `{{name}}` and by {{count}} more of the namespace."}},create(context){return{Project({pods}){let users=new Map;
for(let pod of pods){if(pod.serviceAccountName==="default")continue;let account=JSON.stringify([pod.namespace??null,pod.
serviceAccountName]),{group:group2,kind,name}=pod.resource.id,workloads2=users.get(account)??new Map;users.set(account,workloads2);
let workload=`${group2}/${kind}/${name}`;workloads2.has(workload)||workloads2.set(workload,pod)}for(let workloads2 of users.
values()){if(workloads2.size<2)continue;let[first,second]=[...workloads2.values()];for(let pod of workloads2.values()){let other=pod===
first?second:first;context.report({at:{resource:pod.resource,path:[...pod.path,"spec",pod.serviceAccountField??"serviceA\
ccountName"]},messageId:"shared",data:{account:pod.serviceAccountName,name:pod.resource.id.name,count:workloads2.size-1},
related:[{at:{resource:other.resource,path:[...other.path,"spec",other.serviceAccountField??"serviceAccountName"]},message:"\
This workload uses it too."}]})}}}}}}}});function tellDuties(conflicts2){let told=performances(conflicts2).map(({duty,capability})=>`${duties[duty].title} (${capabilityTitle(
capability)})`);return`${told.slice(0,-1).join(", ")} and ${told.at(-1)}`}function dutyPlaces(conflicts2){return performances(
conflicts2).flatMap(performance2=>placesOf2(performance2).map(at=>({at,message:`${sentence2(duties[performance2.duty].title)}\
: may ${capabilityTitle(performance2.capability)}.`})))}function overseeingPlace(conflicts2){return conflicts2.flatMap(conflict2=>placesOf2(
conflict2.performances[1])).at(0)}function gravity(conflicts2,potential){let steps2=["high","medium","low"],gravest=Math.
min(...conflicts2.map(({weight})=>steps2.indexOf(weight)));return steps2[Math.min(gravest+(potential?1:0),2)]??"low"}function performances(conflicts2){
let byDuty=new Map(conflicts2.flatMap(conflict2=>conflict2.performances.map(each=>[each.duty,each])));return Object.keys(
duties).flatMap(duty=>byDuty.get(duty)??[])}function placesOf2({grants}){return grants.flatMap(({source:{fact,index},grant})=>fact?
[{resource:fact.resource,path:["rules",index,"resources",grant.resource]}]:[])}function sentence2(text2){return text2.slice(
0,1).toUpperCase()+text2.slice(1)}var init_duty_evidence=__esm({"packages/rules-recommended/src/rbac/duty-evidence.ts"(){
"use strict";init_src()}});var no_toxic_role_combination_default,init_no_toxic_role_combination=__esm({"packages/rules-recommended/src/rules/segreg\
ation/no-toxic-role-combination.ts"(){"use strict";init_src();init_duty_evidence();init_written();no_toxic_role_combination_default=
{meta:{type:"problem",severity:"high",docs:{description:"Disallow roles and subjects that both run the cluster and overs\
ee its security",rationale:"Who operates a cluster or deploys to it should not also set its security policy, hand out ac\
cess or control what is monitored: with both in one hand a single mistake, grudge or stolen credential is enough, and no\
body is left to notice. Reading is no duty: an auditor may see everything but Secrets.",remedy:"Split the role by duty a\
nd bind the parts to different people. A permission that is limited to `resourceNames` is no duty.",references:["https:/\
/kubernetes.io/docs/concepts/security/rbac-good-practices/","https://csrc.nist.gov/projects/role-based-access-control"]},
presets:{recommended:!0,strict:{serviceAccounts:!0},all:{serviceAccounts:!0}},messages:{role:"The {{kind}} `{{role}}` jo\
ins duties that should be in different hands: {{duties}}.",omnipotentRole:"The {{kind}} `{{role}}` joins all duties: who\
ever holds it runs the cluster and oversees it.",subject:"{{subject}} holds duties {{where}} that should be in different\
 hands: {{duties}}.",omnipotentSubject:"{{subject}} holds all duties {{where}}, to run it and to oversee it."},schema:{type:"\
object",properties:{serviceAccounts:{type:"boolean",description:"Whether ServiceAccounts, and roles that only they hold,\
 are judged too, less severely than people. Operators often need both sides.",default:!1}},additionalProperties:!1}},create({
report,undecided:undecided2,options:options3}){let isJudged=holder=>holder!=="service-account"||options3.serviceAccounts;
return{Project({access,isClosed}){for(let{role:role2,holder,conflicts:conflicts2,everything:everything2}of mixedRoles(access)){
let{fact,bindings}=role2,own=fact.selectors?void 0:overseeingPlace(conflicts2),data2={kind:fact.kind,role:fact.name};isJudged(
holder)&&report({at:own??{resource:fact.resource,path:["aggregationRule"]},...everything2?{messageId:"omnipotentRole",data:data2}:
{messageId:"role",data:{...data2,duties:tellDuties(conflicts2)}},severity:gravity(conflicts2,holder===void 0),related:[...dutyPlaces(
conflicts2),...boundBy(bindings)]})}for(let{principal,holder,scope,conflicts:conflicts2,everything:everything2}of mixedSubjects(
access)){if(!isJudged(holder))continue;let grants=conflicts2.flatMap(({performances:[first,second]})=>[...second.grants,
...first.grants]),{binding,subject}=grants[0].source,data2={subject:describePrincipal(principal),where:describeScope(scope)};
report({at:{resource:binding.fact.resource,path:["subjects",subject,"name"]},...everything2?{messageId:"omnipotentSubjec\
t",data:data2}:{messageId:"subject",data:{...data2,duties:tellDuties(conflicts2)}},severity:gravity(conflicts2,!1),evidence:`${data2.
subject} ${data2.where}`,related:[...dutyPlaces(conflicts2),...boundBy([...new Set(grants.map(({source})=>source.binding))])]})}
for(let{fact,role:role2,subjects}of access.bindings){let classes=subjects.map(({principal})=>classOf(principal)),closed=isClosed(
fact.roleRef.kind==="Role"?fact.namespace:"*");role2==="unknown"&&!closed&&classes.some(each=>each!=="built-in"&&isJudged(
each))&&undecided2("A binding refers to a role that is neither in the files nor built in.")}}}}}}});var no_latest_tag_default,init_no_latest_tag=__esm({"packages/rules-recommended/src/rules/hygiene/no-latest-tag.ts"(){"u\
se strict";init_src();no_latest_tag_default={meta:{type:"problem",severity:"medium",docs:{description:"Disallow images w\
ithout a fixed tag or digest",rationale:"A moving tag starts different code on different nodes and days, nobody can tell\
 which version ran, and a rollback brings nothing back.",remedy:"Name a version as the tag, or better a digest.",references:[
"https://kubernetes.io/docs/concepts/containers/images/#image-names"]},presets:{recommended:!0},messages:{untagged:"Imag\
e `{{image}}` has no tag, which means `latest`.",moving:"Image `{{image}}` has the tag `{{tag}}`, which may move to anot\
her image."},schema:{type:"object",properties:{movingTags:{type:"array",items:{type:"string"},default:["latest"],description:"\
Tags that may move."}},additionalProperties:!1}},create({options:options3,report,undecided:undecided2}){let check=(at,image)=>{
if(!image)return;let reference=parseImage(image);if(!reference)return undecided2("The reference to the image cannot be r\
ead.");let{tag,digest}=reference;digest||(tag===void 0?report({at,messageId:"untagged",data:{image}}):options3.movingTags.
includes(tag)&&report({at,messageId:"moving",data:{image,tag}}))};return{Container({image},node){check(node.at("image"),
image)},Pod({spec},node){for(let[index,volume]of(spec?.volumes??[]).entries())check(node.at("spec").at("volumes").at(index).
at("image").at("reference"),volume?.image?.reference)}}}}}});var namespaceDefaults,init_namespace_defaults=__esm({"packages/rules-recommended/src/resources/namespace-defaults.ts"(){
"use strict";init_src();namespaceDefaults={LimitRange:(limitRange,node)=>({namespace:node.resource.id.namespace,defaults:containerDefaults(
limitRange)})}}});var require_cpu_limit_default,init_require_cpu_limit=__esm({"packages/rules-recommended/src/rules/hygiene/require-cpu-li\
mit.ts"(){"use strict";init_src();init_namespace_defaults();require_cpu_limit_default={meta:{type:"suggestion",severity:"\
medium",docs:{description:"Require containers to have a limit of CPU time",rationale:"A container without a limit may us\
e all the CPU time that a node has to spare. Requests already protect the others, so a limit is for clusters that charge\
 or test by exact shares.",remedy:"Set `resources.limits.cpu`, for the container or for the whole pod, or have a LimitRa\
nge supply it.",references:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://ku\
bernetes.io/docs/concepts/policy/limit-range/"]},standards:["nsa:resource-limits"],messages:{missing:"Container {{contai\
ner}} has no limit of CPU time: neither it, nor its pod, nor a LimitRange sets `limits.cpu` above 0."}},collect:namespaceDefaults,
create:({kubernetes,report})=>({Project({pods,facts}){for(let{pod,container,path:path13}of unsetRequirements(pods,"limit\
s","cpu",facts,kubernetes.version))report({at:{resource:pod.resource,path:path13},messageId:"missing",data:{container:describeItem(
container.name,[container.list,container.index])}})}})}}});var require_cpu_request_default,init_require_cpu_request=__esm({"packages/rules-recommended/src/rules/hygiene/require-cp\
u-request.ts"(){"use strict";init_src();init_namespace_defaults();require_cpu_request_default={meta:{type:"suggestion",severity:"\
medium",docs:{description:"Require containers to request CPU time",rationale:"The scheduler places pods by what they req\
uest. A container that requests no CPU time fits on every node, and gets next to none on a busy one.",remedy:"Set `resou\
rces.requests.cpu` to what the container needs in ordinary times. A limit, resources of the whole pod and a LimitRange c\
ount as well.",references:["https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kub\
ernetes.io/docs/concepts/policy/limit-range/"]},presets:{strict:!0,reliability:!0},messages:{missing:"Container {{contai\
ner}} requests no CPU time: neither it, nor its pod, nor a LimitRange sets `requests.cpu` above 0."}},collect:namespaceDefaults,
create:({kubernetes,report})=>({Project({pods,facts}){for(let{pod,container,path:path13}of unsetRequirements(pods,"reque\
sts","cpu",facts,kubernetes.version))report({at:{resource:pod.resource,path:path13},messageId:"missing",data:{container:describeItem(
container.name,[container.list,container.index])}})}})}}});var require_liveness_probe_default,init_require_liveness_probe=__esm({"packages/rules-recommended/src/rules/hygiene/requ\
ire-liveness-probe.ts"(){"use strict";init_src();require_liveness_probe_default={meta:{type:"suggestion",severity:"low",
docs:{description:"Require a liveness probe for containers that keep running",rationale:"A process that hangs without en\
ding looks healthy to the kubelet, which then never restarts it.",remedy:"Add a `livenessProbe` that fails only where a \
restart helps; it should not ask other services.",references:["https://kubernetes.io/docs/concepts/configuration/livenes\
s-readiness-startup-probes/","https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-star\
tup-probes/"]},presets:{strict:!0,reliability:!0},messages:{missing:"Container {{container}} has no liveness probe."}},create:({
report})=>({Container({name,livenessProbe},node){livenessProbe||node.role!=="main"&&node.role!=="sidecar"||runsToCompletion(
node.resource.id,node.pod.value.spec)||report({at:node.at("livenessProbe"),messageId:"missing",data:{container:describeItem(
name,node.path)}})}})}}});var require_memory_limit_default,init_require_memory_limit=__esm({"packages/rules-recommended/src/rules/hygiene/require-\
memory-limit.ts"(){"use strict";init_src();init_namespace_defaults();require_memory_limit_default={meta:{type:"suggestio\
n",severity:"medium",docs:{description:"Require containers to have a limit of memory",rationale:"A container without a l\
imit can take all the memory of its node, and the kernel then ends processes of other pods, or the kubelet evicts them.",
remedy:"Set `resources.limits.memory`, for the container or for the whole pod, or have a LimitRange supply it.",references:[
"https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/po\
licy/limit-range/"]},standards:["nsa:resource-limits"],presets:{recommended:!0,reliability:!0},messages:{missing:"Contai\
ner {{container}} has no limit of memory: neither it, nor its pod, nor a LimitRange sets `limits.memory` above 0."}},collect:namespaceDefaults,
create:({kubernetes,report})=>({Project({pods,facts}){for(let{pod,container,path:path13}of unsetRequirements(pods,"limit\
s","memory",facts,kubernetes.version))report({at:{resource:pod.resource,path:path13},messageId:"missing",data:{container:describeItem(
container.name,[container.list,container.index])}})}})}}});var require_memory_request_default,init_require_memory_request=__esm({"packages/rules-recommended/src/rules/hygiene/requ\
ire-memory-request.ts"(){"use strict";init_src();init_namespace_defaults();require_memory_request_default={meta:{type:"s\
uggestion",severity:"medium",docs:{description:"Require containers to request memory",rationale:"The scheduler places po\
ds by what they request. Without a request too many of them land on one node, and those without a request are the first \
to be evicted when its memory runs out.",remedy:"Set `resources.requests.memory` to what the container needs in ordinary\
 times. A limit, resources of the whole pod and a LimitRange count as well.",references:["https://kubernetes.io/docs/con\
cepts/configuration/manage-resources-containers/","https://kubernetes.io/docs/concepts/policy/limit-range/"]},presets:{strict:!0,
reliability:!0},messages:{missing:"Container {{container}} requests no memory: neither it, nor its pod, nor a LimitRange\
 sets `requests.memory` above 0."}},collect:namespaceDefaults,create:({kubernetes,report})=>({Project({pods,facts}){for(let{
pod,container,path:path13}of unsetRequirements(pods,"requests","memory",facts,kubernetes.version))report({at:{resource:pod.
resource,path:path13},messageId:"missing",data:{container:describeItem(container.name,[container.list,container.index])}})}})}}});var require_readiness_probe_default,init_require_readiness_probe=__esm({"packages/rules-recommended/src/rules/hygiene/re\
quire-readiness-probe.ts"(){"use strict";init_src();require_readiness_probe_default={meta:{type:"suggestion",severity:"m\
edium",docs:{description:"Require a readiness probe for containers that keep running",rationale:"Without one a pod count\
s as ready as soon as its containers have started. Services then send it requests that it cannot answer yet, and a rollo\
ut goes on although the new pods do not work.",remedy:"Add a `readinessProbe` that succeeds once the container can serve\
.",references:["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/","https://kubernete\
s.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"]},presets:{strict:!0,reliability:!0},
messages:{missing:"Container {{container}} has no readiness probe."},schema:{type:"object",properties:{onlyWithService:{
type:"boolean",default:!1,description:"Ask only pods that a Service selects."}},additionalProperties:!1}},collect:{Service:({
spec},node)=>spec?.selector&&Object.keys(spec.selector).length>0?{namespace:node.resource.id.namespace,selector:{matchLabels:spec.
selector}}:void 0},create:({options:options3,report,undecided:undecided2})=>({Project({pods,facts,isClosed}){for(let pod of pods){
let lacking=pod.containers.filter(({role:role2,hasReadinessProbe})=>(role2==="main"||role2==="sidecar")&&!hasReadinessProbe);
if(lacking.length===0||runsToCompletion(pod.resource.id,pod))continue;let isServed=()=>facts.some(({namespace,selector})=>namespace===
pod.namespace&&selects(selector,pod.labels,"none"));if(options3.onlyWithService&&!isServed()){isClosed(pod.namespace)||undecided2(
"A Service that selects the pod may exist outside of the files.");continue}for(let{name,list:list2,index}of lacking)report(
{at:{resource:pod.resource,path:[...pod.path,"spec",list2,index,"readinessProbe"]},messageId:"missing",data:{container:describeItem(
name,[list2,index])}})}}})}}});var version2,rules,init_rules_gen=__esm({"packages/rules-recommended/src/rules.gen.ts"(){"use strict";init_in_step();init_no_anonymous_binding();
init_no_authenticated_group_binding();init_no_automount_service_account_token();init_no_default_service_account();init_no_added_capabilities();
init_no_cluster_admin_binding();init_no_container_runtime_socket();init_no_host_ipc();init_no_host_network();init_no_host_path();
init_no_host_pid();init_no_privilege_escalation();init_no_privileged();init_no_rbac_escalate_bind();init_no_rbac_full_access();
init_no_rbac_impersonate();init_no_rbac_secret_read();init_no_rbac_wildcard_resources();init_no_rbac_wildcard_verbs();init_require_drop_all_capabilities();
init_require_run_as_non_root();init_require_seccomp_profile();init_no_allow_all_network_policy();init_no_default_namespace();
init_require_network_policy();init_audit_policy_coverage();init_no_rbac_event_delete();init_no_shared_service_account();
init_no_toxic_role_combination();init_no_latest_tag();init_require_cpu_limit();init_require_cpu_request();init_require_liveness_probe();
init_require_memory_limit();init_require_memory_request();init_require_readiness_probe();version2="0.1.0",rules={...inStep(
"authentication",{"no-anonymous-binding":no_anonymous_binding_default,"no-authenticated-group-binding":no_authenticated_group_binding_default,
"no-automount-service-account-token":no_automount_service_account_token_default,"no-default-service-account":no_default_service_account_default}),
...inStep("least-privilege",{"no-added-capabilities":no_added_capabilities_default,"no-cluster-admin-binding":no_cluster_admin_binding_default,
"no-container-runtime-socket":no_container_runtime_socket_default,"no-host-ipc":no_host_ipc_default,"no-host-network":no_host_network_default,
"no-host-path":no_host_path_default,"no-host-pid":no_host_pid_default,"no-privilege-escalation":no_privilege_escalation_default,
"no-privileged":no_privileged_default,"no-rbac-escalate-bind":no_rbac_escalate_bind_default,"no-rbac-full-access":no_rbac_full_access_default,
"no-rbac-impersonate":no_rbac_impersonate_default,"no-rbac-secret-read":no_rbac_secret_read_default,"no-rbac-wildcard-re\
sources":no_rbac_wildcard_resources_default,"no-rbac-wildcard-verbs":no_rbac_wildcard_verbs_default,"require-drop-all-ca\
pabilities":require_drop_all_capabilities_default,"require-run-as-non-root":require_run_as_non_root_default,"require-sec\
comp-profile":require_seccomp_profile_default}),...inStep("segmentation",{"no-allow-all-network-policy":no_allow_all_network_policy_default,
"no-default-namespace":no_default_namespace_default,"require-network-policy":require_network_policy_default}),...inStep(
"monitoring",{"audit-policy-coverage":audit_policy_coverage_default,"no-rbac-event-delete":no_rbac_event_delete_default}),
...inStep("segregation",{"no-shared-service-account":no_shared_service_account_default,"no-toxic-role-combination":no_toxic_role_combination_default}),
...inStep("hygiene",{"no-latest-tag":no_latest_tag_default,"require-cpu-limit":require_cpu_limit_default,"require-cpu-re\
quest":require_cpu_request_default,"require-liveness-probe":require_liveness_probe_default,"require-memory-limit":require_memory_limit_default,
"require-memory-request":require_memory_request_default,"require-readiness-probe":require_readiness_probe_default})}}});var plugin,init_src3=__esm({"packages/rules-recommended/src/index.ts"(){"use strict";init_rules_gen();plugin={meta:{name:"\
@keelint/rules-recommended",version:version2,namespace:"k8s"},rules}}});import util2 from"node:util";function hasColor(options3,io,output2){if(options3.color&&options3["no-color"])throw new UsageError(
"`--color` and `--no-color` exclude each other.");if(options3.color||options3["no-color"])return options3.color;let{FORCE_COLOR:forced,
NO_COLOR:none2,TERM:terminal}=io.env;return forced?forced!=="0"&&forced!=="false":!none2&&output2.isTTY&&terminal!=="dum\
b"}function painter(color){return color?(style,text2)=>util2.styleText(style,text2,{validateStream:!1}):(_style,text2)=>text2}
var init_color=__esm({"packages/cli/src/output/color.ts"(){"use strict";init_usage_error()}});async function presetsByRule(){let presets=new Map;for(let name of presetNames){let{rules:rules2}=await resolveConfig([{
extends:[name]}],[plugin]);for(let id of rules2.keys())presets.set(id,[...presets.get(id)??[],name])}return presets}var init_presets_of=__esm(
{"packages/cli/src/presets-of.ts"(){"use strict";init_src2();init_src3()}});var stepTitles,init_step_titles=__esm({"packages/cli/src/reporters/step-titles.ts"(){"use strict";stepTitles={authentication:"\
Authentication","least-privilege":"Least privilege",segmentation:"Segmentation",monitoring:"Monitoring",segregation:"Seg\
regation of duties",hygiene:"Hygiene"}}});function levelStyle(level){return level==="error"?"red":"yellow"}function severityStyle(severity){return{critical:"magen\
ta",high:"red",medium:"yellow",low:"blue"}[severity]}var init_styles=__esm({"packages/cli/src/reporters/styles.ts"(){"us\
e strict"}});function widthOf(text2){let width=0;for(let character of text2.replace(colors,""))width+=wide.test(character)?2:none.test(
character)?0:1;return width}function padEnd(text2,width){return text2+" ".repeat(Math.max(0,width-widthOf(text2)))}function padStart(text2,width){
return" ".repeat(Math.max(0,width-widthOf(text2)))+text2}function wrap(text2,width){let lines=[],line="";for(let word of text2.
split(" "))line!==""&&widthOf(line)+1+widthOf(word)>width?(lines.push(line),line=word):line=line===""?word:`${line} ${word}`;
return[...lines,line]}var wide,none,colors,init_text_width=__esm({"packages/cli/src/reporters/text-width.ts"(){"use stri\
ct";wide=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u,
none=new RegExp("\\p{M}","u"),colors=/\u{1B}\[[\d;]*m/gu}});var explain_exports={};__export(explain_exports,{explainRule:()=>explainRule});async function explainRule(name,io,options3){
let{id,rule:rule2}=ruleOf(name),{meta}=rule2,paint=painter(hasColor(options3,io,io.stdout)),width=Math.min(Math.max(io.stdout.
columns??100,80),100),paragraph=text2=>wrap(text2,width-2).map(line=>`  ${line}`),section=(title,lines)=>lines.length>0?
["",paint("bold",title),...lines]:[],presets=(await presetsByRule()).get(id)??[];return`${[`${paint("bold",id)}  ${paint(
severityStyle(meta.severity),meta.severity)}  ${paint("dim",stepTitles[meta.step??"hygiene"])}`,...wrap(`${meta.docs.description}\
.`,width),...section("Why",paragraph(meta.docs.rationale)),...section("What to do",paragraph(meta.docs.remedy)),...section(
"Options",optionLines(rule2)),...section("Presets",presets.length>0?paragraph(presets.join(", ")):[]),...section("Standa\
rds",meta.standards?.length?paragraph(meta.standards.join(", ")):[]),...section("References",meta.docs.references.map(reference=>`\
  ${reference}`))].join(`
`)}
`}function ruleOf(name){let{namespace}=plugin.meta,rules2=plugin.rules??{},short=name.startsWith(`${namespace}/`)?name.slice(
namespace.length+1):name,rule2=Object.hasOwn(rules2,short)?rules2[short]:void 0;if(rule2)return{id:`${namespace}/${short}`,
rule:rule2};let meant=nearest(short,Object.keys(rules2));throw new UsageError(`There is no rule \`${name}\`. ${meant?`Di\
d you mean \`${namespace}/${meant}\`?`:"See `keelint --list-rules`."}`)}function optionLines({meta}){return Object.entries(
meta.schema?.properties??{}).map(([name,property])=>{let{description,default:otherwise}=property,ending=otherwise===void 0?
"":` (default: ${JSON.stringify(otherwise)})`;return`  ${name}: ${description??""}${ending}`})}var init_explain=__esm({"\
packages/cli/src/explain.ts"(){"use strict";init_src2();init_src3();init_color();init_presets_of();init_step_titles();init_styles();
init_text_width();init_usage_error()}});function firstInvalidByte(bytes,from=0){for(let at=from;at<bytes.length;){let length=characterLength(bytes,at);if(length===
0)return at;at+=length}return-1}function characterLength(bytes,at){let first=bytes[at];if(first<128)return 1;let length=first>=
194&&first<=223?2:first>=224&&first<=239?3:first>=240&&first<=244?4:0;if(length===0||at+length>bytes.length)return 0;let second=bytes[at+
1],lowest=first===224?160:first===240?144:128,highest=first===237?159:first===244?143:191;if(second<lowest||second>highest)
return 0;for(let next=at+2;next<at+length;next++)if((bytes[next]&192)!==128)return 0;return length}var init_utf8=__esm({
"packages/cli/src/files/utf8.ts"(){"use strict"}});import{Buffer as Buffer2}from"node:buffer";import path from"node:path";function nameOf4(bytes){let name="",from=0;for(let bad=firstInvalidByte(
bytes);bad>=0;bad=firstInvalidByte(bytes,from))name+=bytes.toString("utf8",from,bad)+String.fromCharCode(56320+bytes[bad]),
from=bad+1;return name+bytes.toString("utf8",from)}function rawPath(name){return stray.test(name)?Buffer2.concat(name.split(
/([\uDC80-\uDCFF])/u).map(part=>stray.test(part)?Buffer2.from([part.charCodeAt(0)-56320]):Buffer2.from(part))):name}function shownName(name){
return name.replace(strayEach,character=>`\\x${(character.charCodeAt(0)-56320).toString(16)}`)}function relativeName(cwd,file2){
return slashes(path.relative(cwd,file2))||"."}function joinNames(folder,name){return name===""||name==="."?folder:folder===
"."?name:folder.endsWith("/")?folder+name:`${folder}/${name}`}function folderOf(name){let slash=name.lastIndexOf("/");return slash<
0?".":name.slice(0,slash)||"/"}function lastPart(name){return name.slice(name.lastIndexOf("/")+1)}function slashes(name){
return path.sep==="/"?name:name.replaceAll(path.sep,"/")}var stray,strayEach,init_name=__esm({"packages/cli/src/files/na\
me.ts"(){"use strict";init_utf8();stray=/[\uDC80-\uDCFF]/u,strayEach=/[\uDC80-\uDCFF]/gu}});import{existsSync}from"node:fs";import path2 from"node:path";function findConfigFile(folder){for(let at=folder;;at=path2.
dirname(at)){let here=[...data,...code].map(name=>path2.join(at,name)).filter(file2=>existsSync(file2));if(here.length>1){
let names3=here.map(file2=>`\`${relativeName(folder,file2)}\``).join(" and ");throw new ConfigError(`There is more than \
one config in a folder: ${names3}. Keep one of them.`)}if(here[0]!==void 0)return here[0];if(existsSync(path2.join(at,".\
git"))||at===path2.dirname(at))return}}function refuseCode(file2,shown,safe2){if(!/\.(?:[cm]?[jt]s)$/.test(file2))return;
let why=safe2?"`--safe` runs no code from the repository.":"Configs in JavaScript and TypeScript are not supported yet; \
write it as YAML.";throw new ConfigError(`The config \`${shown}\` is a program. ${why}`)}var data,code,init_config_file=__esm(
{"packages/cli/src/config/config-file.ts"(){"use strict";init_src2();init_name();data=["keelint.config.yaml","keelint.co\
nfig.yml","keelint.config.json"],code=["keelint.config.js","keelint.config.mjs","keelint.config.ts"]}});import buffer from"node:buffer";function decode(bytes){if(startsWith(bytes,255,254,0,0))return decodeUtf32(bytes,at=>bytes.
readUInt32LE(at),"UTF-32LE");if(startsWith(bytes,0,0,254,255))return decodeUtf32(bytes,at=>bytes.readUInt32BE(at),"UTF-3\
2BE");if(startsWith(bytes,255,254))return decodeUtf16(bytes,"UTF-16LE");if(startsWith(bytes,254,255))return decodeUtf16(
bytes,"UTF-16BE");if(buffer.isUtf8(bytes))return{text:bytes.toString("utf8")};let offset=firstInvalidByte(bytes);return broken(
"UTF-8",bytes,offset,bytes.toString("utf8",0,offset))}function startsWith(bytes,...mark){return mark.every((byte,index)=>bytes[index]===
byte)}function decodeUtf16(bytes,name){let whole=bytes.subarray(0,bytes.length-bytes.length%2),text2=(name==="UTF-16BE"?
buffer.Buffer.from(whole).swap16():whole).toString("utf16le"),lone=text2.search(new RegExp("\\p{Cs}","u"));return lone>=
0?broken(name,bytes,lone*2,text2.slice(0,lone)):whole.length===bytes.length?{text:text2}:broken(name,bytes,whole.length,
text2)}function decodeUtf32(bytes,read3,name){let parts=[],text2="";for(let at=0;at<bytes.length;at+=4){let point=at+4<=
bytes.length?read3(at):Number.POSITIVE_INFINITY;if(point>1114111||point>=55296&&point<=57343)return broken(name,bytes,at,
parts.join("")+text2);text2+=String.fromCodePoint(point),text2.length>4096&&(parts.push(text2),text2="")}return{text:parts.
join("")+text2}}function broken(encoding,bytes,offset,before){let byte=bytes[offset].toString(16).padStart(2,"0"),start=new Lines(
before).position(before.length);return{message:`The byte 0x${byte} at offset ${offset} is not ${encoding}.`,location:{start,
end:{line:start.line,column:start.column+1}}}}var init_decode=__esm({"packages/cli/src/files/decode.ts"(){"use strict";init_src2();
init_utf8()}});var range,init_esm=__esm({"node_modules/.pnpm/balanced-match@4.0.4/node_modules/balanced-match/dist/esm/index.js"(){range=
(a,b,str)=>{let begs,beg,left,right,result,ai=str.indexOf(a),bi=str.indexOf(b,ai+1),i=ai;if(ai>=0&&bi>0){if(a===b)return[
ai,bi];for(begs=[],left=str.length;i>=0&&!result;){if(i===ai)begs.push(i),ai=str.indexOf(a,i+1);else if(begs.length===1){
let r=begs.pop();r!==void 0&&(result=[r,bi])}else beg=begs.pop(),beg!==void 0&&beg<left&&(left=beg,right=bi),bi=str.indexOf(
b,i+1);i=ai<bi&&ai>=0?ai:bi}begs.length&&right!==void 0&&(result=[left,right])}return result}}});function numeric(str){return isNaN(str)?str.charCodeAt(0):parseInt(str,10)}function escapeBraces(str){return str.replace(
slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,escClose).replace(commaPattern,escComma).replace(
periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,"{").
replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target2,items2){
for(let i=0;i<items2.length;i++)target2.push(items2[i])}function balancedWithBudget(str,masked,budget){if(budget.remaining<
0)return;let r=range("{","}",masked),unmatched=r!==void 0&&masked.indexOf("{")<r[0];if(budget.remaining-=r&&!unmatched?r[1]+
1:str.length,!(!r||budget.remaining<0))return{end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+1,r[1]),post:str.slice(
r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;let open2=[];for(let i=0;i<
masked.length;i++){let c=masked.charCodeAt(i);c===123?open2.push(i):c===125&&open2.length&&open2.pop()}let out="",last=0;
for(let i=0;i<open2.length;i++){let at=open2[i];out+=masked.slice(last,at)+"\0",last=at+1}return out+masked.slice(last)}
function commaSetFollows(str,budget){if(budget.remaining-=str.length,budget.remaining<0)return!1;let close=!1;for(let i=str.
length-1;i>=0;i--){let c=str.charCodeAt(i);if(c===125)close=!0;else if(c===10||c===13||c===8232||c===8233)close=!1;else if(c===
44&&close&&str.charCodeAt(i+1)!==44)return!0}return!1}function parseCommaParts(str,budget){let parts=[],carry="";for(;;){
let m=balancedWithBudget(str,str,budget);if(budget.remaining<0)return;if(!m){let tail=str.split(",");return tail[0]=carry+
tail[0],pushAll(parts,tail),parts}let{pre,body,post}=m,p=pre.split(",");if(p[0]=carry+p[0],p[p.length-1]+="{"+body+"}",!post.
length)return pushAll(parts,p),parts;carry=p.pop(),pushAll(parts,p),str=post}}function bound(value,fallback){return value===
void 0||isNaN(value)?fallback:value}function expand(str,options3={}){if(!str)return[];let max=bound(options3.max,EXPANSION_MAX),
maxLength=bound(options3.maxLength,EXPANSION_MAX_LENGTH),maxDepth=bound(options3.maxDepth,EXPANSION_MAX_DEPTH),maxRewrites=bound(
options3.maxRewrites,EXPANSION_MAX_REWRITES),maxSteps=bound(options3.maxSteps,EXPANSION_MAX_STEPS);return str.slice(0,2)===
"{}"&&(str="\\{\\}"+str.slice(2)),expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},!0).
map(unescapeBraces)}function embrace(str){return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){
return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){let out=[],length=0,
nonEmpty;outer:for(let a=0;a<acc.length;a++){let prefix2=acc[a]+pre,vs=values;dropEmpties&&!prefix2&&(nonEmpty||(nonEmpty=
values.filter(v=>v)),vs=nonEmpty);for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;let expansion=prefix2+vs[v];
if(length+expansion.length>maxLength)break outer;out.push(expansion),length+=expansion.length}}return budget.remaining-=
out.length,out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){let n=body.split(/\.\./),N=[];if(n[0]===
void 0||n[1]===void 0)return N;let x2=numeric(n[0]),y=numeric(n[1]),width=Math.max(n[0].length,n[1].length),incr=n.length===
3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1,test=lte;y<x2&&(incr*=-1,test=gte);let pad=n.some(isPadded),cost=pad?
width:1,length=0;for(let i=x2;test(i,y)&&N.length<max;i+=incr){if(budget.remaining-=cost,budget.remaining<0)return;let c;
if(isAlphaSequence)c=String.fromCharCode(i),c==="\\"&&(c="");else if(c=String(i),pad){let need=width-c.length;if(need>0){
let z=new Array(need+1).join("0");i<0?c="-"+z+c.slice(1):c=z+c}}if(length+c.length>maxLength)break;N.push(c),length+=c.length}
return N}function expand_(str,max,maxLength,maxDepth,depth2,maxRewrites,budget,isTop){if(budget.remaining-=CALL_STEPS,depth2>
maxDepth)return[str];let acc=[""],rewrites=0,dropEmpties=!1,firstGroup=!0,masked=str;for(;;){let m=balancedWithBudget(str,
masked,budget);if(!m)return combine(acc,str,[""],max,maxLength,dropEmpties,budget);m.unmatched&&(masked=maskUnmatchedOpens(
masked,budget));let pre=m.pre,literal2=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);
if(/\$$/.test(pre)){if(acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,dropEmpties&&!m.post.length,budget),firstGroup=
!1,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}let isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body),isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body),isSequence=isNumericSequence||isAlphaSequence,
isOptions=m.body.indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++,
str=m.pre+"{"+m.body+escClose+m.post,masked=masked.slice(0,m.end)+escClose+masked.slice(m.end+1),isTop=!0;continue}return literal2()}
firstGroup&&(dropEmpties=isTop&&!isSequence,firstGroup=!1);let values;if(isSequence){if(values=expandSequence(m.body,isAlphaSequence,
max,maxLength,budget),!values)return literal2()}else{let n=parseCommaParts(m.body,budget);if(!n)return literal2();if(n.length===
1&&n[0]!==void 0){if(n=expand_(n[0],max,maxLength,maxDepth,depth2+1,maxRewrites,budget,!1).map(embrace),budget.remaining<
0)return literal2();if(n.length===1){let next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);
if(budget.remaining<0)return literal2();if(acc=next2,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1);continue}}
let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++)acc[d]&&(dropsEmpties=!1);
values=[];let valuesLength=0;outer:for(let j2=0;j2<n.length;j2++){let expanded=expand_(n[j2],max,maxLength,maxDepth,depth2+
1,maxRewrites,budget,!1);if(budget.remaining<0)return literal2();for(let k2=0;k2<expanded.length;k2++){let v=expanded[k2];
if(!(dropsEmpties&&!v)){if(values.length>=max||valuesLength+v.length>maxLength)break outer;values.push(v),valuesLength+=
v.length}}}}let next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0)return literal2();
if(acc=next,!m.post.length)break;str=m.post,masked=masked.slice(m.end+1)}return acc}var escSlash,escOpen,escClose,escComma,
escPeriod,escSlashPattern,escOpenPattern,escClosePattern,escCommaPattern,escPeriodPattern,slashPattern,openPattern,closePattern,
commaPattern,periodPattern,EXPANSION_MAX,EXPANSION_MAX_LENGTH,EXPANSION_MAX_DEPTH,EXPANSION_MAX_REWRITES,EXPANSION_MAX_STEPS,
CALL_STEPS,init_esm2=__esm({"node_modules/.pnpm/brace-expansion@5.0.13/node_modules/brace-expansion/dist/esm/index.js"(){
init_esm();escSlash="\0SLASH"+Math.random().toFixed(16)+"\0",escOpen="\0OPEN"+Math.random().toFixed(16)+"\0",escClose="\0\
CLOSE"+Math.random().toFixed(16)+"\0",escComma="\0COMMA"+Math.random().toFixed(16)+"\0",escPeriod="\0PERIOD"+Math.random().
toFixed(16)+"\0",escSlashPattern=new RegExp(escSlash,"g"),escOpenPattern=new RegExp(escOpen,"g"),escClosePattern=new RegExp(
escClose,"g"),escCommaPattern=new RegExp(escComma,"g"),escPeriodPattern=new RegExp(escPeriod,"g"),slashPattern=/\\\\/g,openPattern=
/\\{/g,closePattern=/\\}/g,commaPattern=/\\,/g,periodPattern=/\\\./g,EXPANSION_MAX=1e5,EXPANSION_MAX_LENGTH=4e6,EXPANSION_MAX_DEPTH=
1e3,EXPANSION_MAX_REWRITES=1e3,EXPANSION_MAX_STEPS=2e7,CALL_STEPS=16}});var digit,prefix,fixed,nonneg,numericRange,init_numeric_range=__esm({"node_modules/.pnpm/@isaacs+nonrecursive-glob-match\
@1.1.0/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js"(){digit=(a,b)=>a===b?{t:"lit",ch:String(a)}:
{t:"class",re:new RegExp(`^[${a}-${b}]$`)},prefix=(d,alts)=>alts.map(s=>[digit(d,d),...s]),fixed=(a,b)=>{if(!a)return[[]];
let lo=+a[0],hi=+b[0],ra=a.slice(1),rb=b.slice(1);if(lo===hi)return prefix(lo,fixed(ra,rb));let zeros="0".repeat(ra.length),
nines="9".repeat(ra.length),out=[];ra!==zeros&&out.push(...prefix(lo++,fixed(ra,nines)));let last=rb===nines?[]:prefix(hi--,
fixed(zeros,rb));return lo<=hi&&out.push([digit(lo,hi),...Array.from(ra,()=>digit(0,9))]),out.push(...last),out},nonneg=
(a,b,width)=>{if(width)return fixed(String(a).padStart(width,"0"),String(b).padStart(width,"0"));let out=[];for(let len=String(
a).length;len<=String(b).length;len++){let lo=Math.max(a,len===1?0:10**(len-1)),hi=Math.min(b,10**len-1);out.push(...fixed(
String(lo),String(hi)))}return out},numericRange=(loStr,hiStr)=>{let lo=Number(loStr),hi=Number(hiStr);if(!Number.isSafeInteger(
lo)||!Number.isSafeInteger(hi))return;lo>hi&&([lo,hi]=[hi,lo]);let width=/^-?0\d/.test(loStr)||/^-?0\d/.test(hiStr)?Math.
max(loStr.length,hiStr.length):0,out=[];if(lo<0){let neg=nonneg(Math.max(-hi,1),-lo,width&&width-1);out.push(...neg.map(
s=>[{t:"lit",ch:"-"},...s]))}return hi>=0&&out.push(...nonneg(Math.max(lo,0),hi,width)),out}}});var posixClasses,braceEscape,noMatch,parseClass,init_parse_class=__esm({"node_modules/.pnpm/@isaacs+nonrecursive-glob-ma\
tch@1.1.0/node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js"(){posixClasses={"[:alnum:]":["\\p{L}\\p{Nl\
}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{Zs}\\t"],"[:cntrl:]":["\\p{Cc}"],
"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",!0],"[:lower:]":["\\p{Ll}"],"[:print:]":["\\p{C}",!0],"[:punct:]":["\
\\p{P}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
"[:xdigit:]":["A-Fa-f0-9"]},braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&"),noMatch=/$./,parseClass=(glob2,position,nocase=!1,form2)=>{
let norm=c=>{let n=form2?c.normalize(form2):c;return[...n].length===1?n:c},pos=position;if(glob2.charAt(pos)!=="[")throw new Error(
"not in a brace expression");let ranges=[],negs=[],i=pos+1,sawStart=!1,escaping=!1,negate=!1,endPos=pos,rangeStart="";WHILE:
for(;i<glob2.length;){let c=String.fromCodePoint(glob2.codePointAt(i));if((c==="!"||c==="^")&&i===pos+1){negate=!0,i++;continue}
if(c==="]"&&sawStart&&!escaping){endPos=i+1;break}if(sawStart=!0,c==="\\"&&!escaping){escaping=!0,i++;continue}if(c==="["&&
!escaping){for(let[cls,[unip,neg]]of Object.entries(posixClasses))if(glob2.startsWith(cls,i)){if(rangeStart)return[noMatch,
glob2.length-pos];i+=cls.length,neg?negs.push(unip):ranges.push(unip);continue WHILE}}escaping=!1;let n=norm(c);if(rangeStart){
n.codePointAt(0)>rangeStart.codePointAt(0)?ranges.push(braceEscape(rangeStart)+"-"+braceEscape(n)):n===rangeStart&&ranges.
push(braceEscape(n)),rangeStart="",i+=c.length;continue}if(glob2.startsWith("-]",i+c.length)){ranges.push(braceEscape(n+
"-")),i+=c.length+1;continue}if(glob2.startsWith("-",i+c.length)){rangeStart=n,i+=c.length+1;continue}ranges.push(braceEscape(
n)),i+=c.length}if(endPos<i)return[noMatch,0];if(!ranges.length&&!negs.length)return[noMatch,glob2.length-pos];let sranges="\
["+(negate?"^":"")+ranges.join("")+"]",snegs="["+(negate?"":"^")+negs.join("")+"]",comb="^"+(ranges.length&&negs.length?
"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs);return[new RegExp(comb,nocase?"iu":"u"),endPos-pos]}}});var MATCH,extTypes,lit,reEscape,newFoldRe,foldCache,foldRe,litMatch,tokenize,pair,build,normalize,compile2,show2,State,sameState,
marks,Sim,stateKey,DFA_BUDGET,Dfa,linear,testLinear,lengths,itemLengths,hasAffix,slashOrSurrogate,surrogate,codePoints,noSlash,
Matcher,init_esm3=__esm({"node_modules/.pnpm/@isaacs+nonrecursive-glob-match@1.1.0/node_modules/@isaacs/nonrecursive-glo\
b-match/dist/esm/index.js"(){init_numeric_range();init_parse_class();MATCH={t:"match",id:0},extTypes="!?+*@",lit=ch=>({t:"\
lit",ch}),reEscape=s=>s.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),newFoldRe=s=>new RegExp(`^${reEscape(s)}$`,"iu"),foldCache=
new Map,foldRe=ch=>{let re=foldCache.get(ch);return re||(re=newFoldRe(ch),foldCache.size>=1e3&&foldCache.clear(),foldCache.
set(ch,re)),re},litMatch=(l,c)=>{if(c===l.ch)return!0;if(!l.re)return!1;let code2=c.charCodeAt(0);if(code2>=128)return l.
re.test(c);let ascii=l.ascii??=new Uint8Array(128);return ascii[code2]||=l.re.test(c)?1:2,ascii[code2]===1},tokenize=(p,nocase,noext,form2,mark)=>{
let toks=[];for(let i=0;i<p.length;){let c=String.fromCodePoint(p.codePointAt(i));if(mark){let m=c==="\\"&&p.startsWith(
mark,i+1)?1:0;if(m||c===mark){let start=i+m+mark.length,end=p.indexOf(mark,start),r=/^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(
start,end)),alts=end!==-1&&r&&numericRange(r[1],r[2]);if(alts){toks.push({t:"ext",type:"@",alts}),i=end+mark.length;continue}}}
if(c==="\\"){let e=p.codePointAt(i+1),ch=e===void 0?c:String.fromCodePoint(e);toks.push(lit(ch)),i+=1+ch.length;continue}
if(c==="["){let[re,consumed]=parseClass(p,i,nocase,form2);if(consumed){toks.push({t:"class",re}),i+=consumed;continue}}if(!noext&&
extTypes.includes(c)&&p[i+1]==="("){toks.push({t:"open",type:c}),i+=2;continue}toks.push(!noext&&c==="|"?{t:"bar"}:!noext&&
c===")"?{t:"close"}:c==="*"?{t:"star"}:c==="?"?{t:"any"}:lit(c)),i+=c.length}return toks},pair=toks=>{let pairs2=new Map,
stack=[];return toks.forEach((tok,i)=>{tok.t==="open"?stack.push(i):tok.t==="close"&&stack.length&&pairs2.set(stack.pop(),
i)}),pairs2},build=(toks,pairs2,start,end,top)=>{let seq2=[],alts=[seq2];for(let i=start;i<end;i++){let tok=toks[i],close=pairs2.
get(i);if(tok.t==="open"&&close!==void 0){let sub=build(toks,pairs2,i+1,close,!1);seq2.push({t:"ext",type:tok.type,alts:sub}),
i=close}else tok.t==="bar"&&!top?alts.push(seq2=[]):tok.t==="open"?seq2.push(lit(tok.type),lit("(")):tok.t==="bar"?seq2.
push(lit("|")):tok.t==="close"?seq2.push(lit(")")):seq2.push(tok)}return alts},normalize=(items2,form2)=>{let out=[],run2="",
flush=()=>{for(let ch of run2.normalize(form2))out.push(lit(ch));run2=""};for(let it of items2){if(it.t==="lit"){run2+=it.
ch;continue}flush(),out.push(it.t==="ext"?{...it,alts:it.alts.map(a=>normalize(a,form2))}:it)}return flush(),out},compile2=
(items2,nocase)=>{let id=1,split2=out=>({t:"split",id:id++,out}),seq2=(items3,next)=>items3.reduceRight((next2,it)=>item(
it,next2),next),item=(it,next)=>{switch(it.t){case"lit":let re=nocase?foldRe(it.ch):void 0;return{t:"lit",id:id++,ch:it.
ch,re,next};case"any":case"star":return{t:it.t,id:id++,next};case"class":return{t:"class",id:id++,re:it.re,next}}let alts=next2=>it.
alts.map(a=>seq2(a,next2));switch(it.type){case"@":return split2(alts(next));case"?":return split2([next,...alts(next)]);case"\
!":return{t:"neg",id:id++,sub:split2(alts(MATCH)),next}}let after=split2([]),entry2=split2(alts(after));return after.out.
push(next,entry2),it.type==="*"?after:entry2};return[seq2(items2,MATCH),id]},show2=start=>{let lines=[],seen=new Set,ref=n=>n.
t==="match"?"match":String(n.id),walk2=(n,indent)=>{if(n.t==="match"||seen.has(n))return;seen.add(n);let line=desc=>lines.
push(`${indent}${n.id}: ${desc}`);switch(n.t){case"split":line(`split -> ${n.out.map(ref).join(", ")}`);for(let o of n.out)
walk2(o,indent);return;case"neg":return line(`!(${ref(n.sub)}) -> ${ref(n.next)}`),walk2(n.sub,indent+"  "),walk2(n.next,
indent);case"lit":line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);break;case"class":line(`${n.re} -> ${ref(n.next)}`);
break;default:line(`${n.t==="any"?"?":"*"} -> ${ref(n.next)}`)}walk2(n.next,indent)};return walk2(start,""),[`start -> ${ref(
start)}`,...lines].join(`
`)},State=class{gen;threads=[];match=!1;runs=[];ids=[];constructor(gen){this.gen=gen}get dead(){return!this.threads.length&&
!this.match&&!this.runs.length}},sameState=(a,b)=>a.ids.length!==b.ids.length||a.runs.length!==b.runs.length||a.ids.some(
(id,i)=>id!==b.ids[i])?!1:a.runs.every(r=>b.runs.some(o=>o.neg===r.neg&&sameState(o.state,r.state))),marks=size2=>({has:new Float64Array(
size2),seen:new Float64Array(size2),gen:0}),Sim=class{dots;dotStart;#marks;constructor(dots,dotStart,marks2){this.dots=dots,
this.dotStart=dotStart,this.#marks=marks2}state(){return new State(++this.#marks.gen)}done(state){return state.ids=state.
threads.map(n=>n.id).sort((a,b)=>a-b),state.match&&state.ids.unshift(MATCH.id),state}#visit(state,node){let{seen}=this.#marks;
return seen[node.id]===state.gen?!1:(seen[node.id]=state.gen,!0)}#addThread(state,node){let{has}=this.#marks;return has[node.
id]===state.gen?!1:(has[node.id]=state.gen,state.threads.push(node),!0)}restricted(i,top){return top&&(this.dots||this.dotStart&&
i===0)}add(state,node,i,top){switch(node.t){case"split":if(!this.#visit(state,node))return;for(let o of node.out)this.add(
state,o,i,top);return;case"neg":if(!this.#visit(state,node))return;let sub=this.state();return this.add(sub,node.sub,i,!1),
this.done(sub),this.addRun(state,{t:"run",neg:node,state:sub},i,top);case"star":if(this.restricted(i,top))return;this.#addThread(
state,node)&&this.add(state,node.next,i,top);return;case"match":state.match=!0;return;default:this.#addThread(state,node)}}addRun(state,run2,i,top){
for(let r of state.runs)if(r.neg===run2.neg&&sameState(r.state,run2.state))return;state.runs.push(run2),run2.state.match||
this.add(state,run2.neg.next,i,top)}step(state,c,i,top){let next=this.state();for(let th of state.threads)switch(th.t){case"\
lit":litMatch(th,c)&&this.add(next,th.next,i+1,top);break;case"any":this.restricted(i,top)||this.add(next,th.next,i+1,top);
break;case"class":!this.restricted(i,top)&&th.re.test(c)&&this.add(next,th.next,i+1,top);break;case"star":this.restricted(
i,top)||this.add(next,th,i+1,top)}if(!this.restricted(i,top))for(let run2 of state.runs){if(run2.state.dead){this.addRun(
next,run2,i+1,top);continue}let sub=this.step(run2.state,c,i,!1);this.addRun(next,{t:"run",neg:run2.neg,state:sub},i+1,top)}
return this.done(next)}},stateKey=state=>{let ids=state.ids.join();if(!state.runs.length)return ids;let runs=state.runs.
map(r=>`${r.neg.id}(${stateKey(r.state)})`);return`${ids}|${runs.sort().join("|")}`},DFA_BUDGET=1<<18,Dfa=class{#start;#states=new Map;#size=0;#plain;#dotStart;#sim;#dotSim;constructor(start,marks2){
this.#start=start,this.#sim=new Sim(!1,!1,marks2),this.#dotSim=new Sim(!1,!0,marks2)}#make(state){return{state,match:state.
match,dead:state.dead,next:new Map}}#intern(state){let key3=stateKey(state),found=this.#states.get(key3);if(found)return found;
this.#size>DFA_BUDGET&&this.#clear();let d=this.#make(state);return this.#states.set(key3,d),this.#size+=key3.length+1,d}#clear(){
this.#states.clear(),this.#size=0,this.#plain=void 0,this.#dotStart=void 0}start(dotStart){if(dotStart){if(this.#dotStart)
return this.#dotStart;let state2=this.#dotSim.state();return this.#dotSim.add(state2,this.#start,0,!0),this.#dotStart=this.#make(
this.#dotSim.done(state2))}if(this.#plain)return this.#plain;let state=this.#sim.state();return this.#sim.add(state,this.#start,
0,!0),this.#plain=this.#intern(this.#sim.done(state))}next(d,c){let code2=c.charCodeAt(0),found=code2<128?void 0:d.next.
get(c);if(found)return found;let n=d===this.#dotStart?this.#intern(this.#dotSim.step(d.state,c,0,!0)):this.#intern(this.#sim.
step(d.state,c,1,!0));return code2<128?(d.ascii||(d.ascii=new Array(128),this.#size+=128),d.ascii[code2]=n):d.next.set(c,
n),this.#size++,n}},linear=start=>{let nodes=[];for(let n=start;n.t!=="match";n=n.next){if(n.t==="split"||n.t==="neg")return;
nodes.push(n)}return nodes},testLinear=(nodes,chars,start,end)=>{let ni=0,ci=start,starNi=-1,starCi=0;for(;ci<end;){let n=nodes[ni];
if(n?.t==="star"){starNi=ni++,starCi=ci;continue}let c=chars[ci];if(n&&(n.t==="any"||n.t==="lit"&&litMatch(n,c)||n.t==="\
class"&&n.re.test(c))){ni++,ci++;continue}if(starNi===-1)return!1;ni=starNi+1,ci=++starCi}for(;nodes[ni]?.t==="star";)ni++;
return ni===nodes.length},lengths=items2=>{let min=0,max=0;for(let it of items2){let[lo,hi]=itemLengths(it);min+=lo,max+=
hi}return[min,max]},itemLengths=it=>{if(it.t==="star")return[0,1/0];if(it.t!=="ext")return[1,1];if(it.type==="!")return[
0,1/0];let alts=it.alts.map(lengths),min=Math.min(...alts.map(a=>a[0])),max=Math.max(...alts.map(a=>a[1])),loop=max===0?
0:1/0;return it.type==="@"?[min,max]:it.type==="?"?[0,max]:it.type==="*"?[0,loop]:[min,loop]},hasAffix=(lits,chars,start)=>{
for(let j2=0;j2<lits.length;j2++)if(!litMatch(lits[j2],chars[start+j2]))return!1;return!0},slashOrSurrogate=/[/\ud800-\udfff]/,
surrogate=/[\ud800-\udfff]/,codePoints=s=>surrogate.test(s)?[...s]:s,noSlash=s=>{if(s.includes("/"))throw new Error("can\
 only match a single path portion, got: "+s)},Matcher=class{pattern;options;#start;#size;#marks;#dotsSim;#literal;#literalFold=!1;#literalRe;#linear;#wild=!1;#min=0;#max=1/0;#prefix=[];#suffix=[];#prefixStr;#suffixStr;#affix=!1;#dfa;#form;constructor(pattern,options3={}){
if(pattern.includes("/"))throw new Error("can only match a single path portion, got pattern: "+pattern);this.pattern=pattern,
this.options=options3;let{nocase=!1,noext=!1,normalize:n}=options3;this.#form=n===!0?"NFC":n||void 0;let literal2=/^[?*+@]\(\)$/.
test(pattern),toks=tokenize(pattern,nocase,noext||literal2,this.#form,options3.rangeMark),[items2]=build(toks,pair(toks),
0,toks.length,!0);this.#form&&(items2=normalize(items2,this.#form));let[start,size2]=compile2(items2,nocase);if(this.#start=
start,this.#size=size2,items2.every(it=>it.t==="lit"))this.#literal=items2.map(it=>it.ch).join(""),this.#literalFold=nocase;else{
let lit2=it=>it.t!=="lit"?void 0:nocase?{ch:it.ch,re:foldRe(it.ch)}:{ch:it.ch};for(let it of items2){let l=lit2(it);if(!l)
break;this.#prefix.push(l)}for(let j2=items2.length-1;j2>=0;j2--){let l=lit2(items2[j2]);if(!l)break;this.#suffix.unshift(
l)}this.#affix=!!(this.#prefix.length||this.#suffix.length),nocase||(this.#prefixStr=this.#prefix.map(l=>l.ch).join(""),
this.#suffixStr=this.#suffix.map(l=>l.ch).join("")),this.#linear=linear(this.#start)?.slice(this.#prefix.length,-this.#suffix.
length||void 0),this.#wild=!!this.#linear?.every(n2=>n2.t==="star"||n2.t==="any");let[min,max]=lengths(items2);this.#min=
min,this.#max=max}}test(s){return this.#form?(noSlash(s),this.#test(s.normalize(this.#form))):slashOrSurrogate.test(s)?(noSlash(
s),this.#test(s,[...s])):this.#test(s,s)}testUnchecked(s){return this.#test(this.#form?s.normalize(this.#form):s)}#test(s,chars){
if(this.#literal!==void 0)return this.#literalFold?(this.#literalRe??=newFoldRe(this.#literal)).test(s):s===this.#literal;
let min=this.#min,max=this.#max;if(chars===void 0){let most=s.length,least=most+1>>1;if(most<min||least>max)return!1;(least<
min||most>max)&&(chars=codePoints(s))}if(chars!==void 0&&(chars.length<min||chars.length>max))return!1;let prefix2=this.#prefix.
length;if(this.#affix)if(this.#prefixStr!==void 0&&this.#suffixStr!==void 0){if(!s.startsWith(this.#prefixStr)||!s.endsWith(
this.#suffixStr))return!1}else{chars??=codePoints(s);let end=chars.length-this.#suffix.length;if(!hasAffix(this.#prefix,
chars,0)||!hasAffix(this.#suffix,chars,end))return!1}let dotStart=!this.options.dot&&s.startsWith(".");if(this.#linear){
if(s==="."||s===".."||dotStart&&!prefix2)return!1;if(this.#wild)return!0;chars??=codePoints(s);let end=chars.length-this.#suffix.
length;return testLinear(this.#linear,chars,prefix2,end)}if(chars??=codePoints(s),s==="."||s===".."){this.#marks??=marks(
this.#size);let sim=this.#dotsSim??=new Sim(!0,!1,this.#marks),start=sim.state();sim.add(start,this.#start,0,!0);let state=sim.
done(start);for(let i=0;i<chars.length;i++)state=sim.step(state,chars[i],i,!0);return state.match}this.#marks??=marks(this.#size);
let dfa=this.#dfa??=new Dfa(this.#start,this.#marks),d=dfa.start(dotStart),str=chars===s;for(let i=0;i<chars.length;i++){
if(d.dead)return!1;let code2=str?s.charCodeAt(i):chars[i].charCodeAt(0);d=d.ascii?.[code2]??dfa.next(d,chars[i])}return d.
match}toString(){return show2(this.#start)}}}});var assertValidPattern,init_assert_valid_pattern=__esm({"node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist\
/esm/assert-valid-pattern.js"(){assertValidPattern=pattern=>{if(typeof pattern!="string")throw new TypeError("invalid pa\
ttern");if(pattern.length>65536)throw new TypeError("pattern is too long")}}});var escape2,init_escape=__esm({"node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/escape.js"(){escape2=
(s,{windowsPathsNoEscape=!1,magicalBraces=!1}={})=>{let e=magicalBraces?windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[\
$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&"):windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(/[?*()[\]\\]/g,"\\\
$&"),c=e.charAt(0);return c==="#"?(windowsPathsNoEscape?"[#]":"\\#")+e.slice(1):c==="!"?(windowsPathsNoEscape?"@(!)":"\\!")+
e.slice(1):e}}});var unescape,init_unescape=__esm({"node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/unescape.js"(){unescape=
(s,{windowsPathsNoEscape=!1,magicalBraces=!0}={})=>windowsPathsNoEscape&&s.startsWith("@(!)")?"!"+unescape(s.slice(4),{windowsPathsNoEscape,
magicalBraces}):magicalBraces?windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,
"$1$2").replace(/\\([^/])/g,"$1"):windowsPathsNoEscape?s.replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,
"$1$2").replace(/\\([^/{}])/g,"$1")}});var esm_exports={};__export(esm_exports,{GLOBSTAR:()=>GLOBSTAR,Minimatch:()=>Minimatch,braceExpand:()=>braceExpand,defaults:()=>defaults,
escape:()=>escape2,filter:()=>filter,match:()=>match,minimatch:()=>minimatch,sep:()=>sep,unescape:()=>unescape});var DEFAULT_BRACE_EXPAND_MAX,
DEFAULT_GLOB_STAR_RECURSION_MAX,AWE_KEY,minimatch,cache,oldCache,cacheSize,cacheTotalWeight,cacheMax,cacheMaxWeight,cacheMaxEntryWeight,
cacheWeight,tri,booleanWeights,optionsKey,copyOptions,cachedMinimatch,defaultPlatform,path3,sep,GLOBSTAR,filter,ext,defaults,
braceExpand,RANGE_MIN,rangeRe,inRepeatOrNegExt,match,globMagic,classEnd,literal,MAX_EXTGLOBS,extglobCount,assertValidExtglobs,
extSafe,lastSplit,lastChecked,portionMatch,endIndex,isDots,isDrive,isLongUNC,uncHost,walkable,dotPortion,isSep,nextSep,lastSep,
PENDING2,Minimatch,init_esm4=__esm({"node_modules/.pnpm/minimatch@11.0.9/node_modules/minimatch/dist/esm/index.js"(){init_esm2();
init_esm3();init_assert_valid_pattern();init_escape();init_unescape();init_escape();init_unescape();DEFAULT_BRACE_EXPAND_MAX=
1e5,DEFAULT_GLOB_STAR_RECURSION_MAX=200,AWE_KEY="allowWindowsEscape",minimatch=(p,pattern,options3)=>(assertValidPattern(
pattern),!options3?.nocomment&&pattern.charAt(0)==="#"?!1:cachedMinimatch(pattern,options3).match(p)),cache=new Map,oldCache=
new Map,cacheSize=0,cacheTotalWeight=0,cacheMax=256,cacheMaxWeight=32768,cacheMaxEntryWeight=4096,cacheWeight=mm=>{let w=mm.
pattern.length;for(let s of mm.globSet)if(w+=s.length+1,w>cacheMaxEntryWeight)break;return w},tri=v=>v===void 0?0:v?2:1,
booleanWeights=new Map(Object.keys({nobrace:0,nocomment:0,nonegate:0,noglobstar:0,noext:0,nonull:0,partial:0,dot:0,nocase:0,
nocaseMagicOnly:0,magicalBraces:0,matchBase:0,flipNegate:0,preserveMultipleSlashes:0,windowsNoMagicRoot:0}).map((k2,i)=>[
k2,24*3**i])),optionsKey=o=>{let n=0,wpe=!1;for(let k2 in o){let v=o[k2];switch(k2){case"windowsPathsNoEscape":v&&(wpe=!0);
break;case AWE_KEY:v===!1&&(wpe=!0);break;case"platform":{let p=v||defaultPlatform;if(p===defaultPlatform)break;if(p==="\
darwin")n+=3;else if(p==="win32")n+=6;else if(p==="linux")n+=9;else return JSON.stringify(o);break}case"optimizationLeve\
l":if(v===void 0)break;n+=v>=2?1:v>=1?0:2;break;case"braceExpandMax":if(v!==void 0&&v!==DEFAULT_BRACE_EXPAND_MAX)return JSON.
stringify(o);break;case"maxGlobstarRecursion":if(v!==void 0&&v!==DEFAULT_GLOB_STAR_RECURSION_MAX)return JSON.stringify(o);
break;case"normalize":if(v!==void 0)return JSON.stringify(o);break;default:n+=(booleanWeights.get(k2)??0)*tri(v)}}return wpe?
n+12:n},copyOptions=o=>{let copy={};for(let k2 in o)copy[k2]=o[k2];return copy},cachedMinimatch=(pattern,options3)=>{let key3=options3?
optionsKey(options3):0,mm=cache.get(key3)?.get(pattern);if(mm)return mm;mm=oldCache.get(key3)?.get(pattern)??new Minimatch(
pattern,copyOptions(options3));let weight=cacheWeight(mm);if(weight>cacheMaxEntryWeight)return mm;(cacheSize>=cacheMax||
cacheTotalWeight+weight>cacheMaxWeight)&&(oldCache=cache,cache=new Map,cacheSize=0,cacheTotalWeight=0);let byPattern=cache.
get(key3);return byPattern||cache.set(key3,byPattern=new Map),byPattern.set(pattern,mm),cacheSize++,cacheTotalWeight+=weight,
mm},defaultPlatform=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||process.platform:"pos\
ix",path3={win32:{sep:"\\"},posix:{sep:"/"}},sep=defaultPlatform==="win32"?path3.win32.sep:path3.posix.sep;minimatch.sep=
sep;GLOBSTAR=Symbol("globstar **");minimatch.GLOBSTAR=GLOBSTAR;filter=(pattern,options3)=>{let mm;return p=>(mm??=cachedMinimatch(
pattern,options3)).match(p)};minimatch.filter=filter;ext=(a,b={})=>Object.assign({},a,b),defaults=def=>{if(!def||typeof def!=
"object"||!Object.keys(def).length)return minimatch;let orig=minimatch;return Object.assign((p,pattern,options3={})=>orig(
p,pattern,ext(def,options3)),{Minimatch:class extends orig.Minimatch{constructor(pattern,options3={}){super(pattern,ext(
def,options3))}static defaults(options3){return orig.defaults(ext(def,options3)).Minimatch}},unescape:(s,options3={})=>orig.
unescape(s,ext(def,options3)),escape:(s,options3={})=>orig.escape(s,ext(def,options3)),filter:(pattern,options3={})=>orig.
filter(pattern,ext(def,options3)),defaults:options3=>orig.defaults(ext(def,options3)),braceExpand:(pattern,options3={})=>orig.
braceExpand(pattern,ext(def,options3)),match:(list2,pattern,options3={})=>orig.match(list2,pattern,ext(def,options3)),sep:orig.
sep,GLOBSTAR})};minimatch.defaults=defaults;braceExpand=(pattern,options3={})=>{if(assertValidPattern(pattern),options3.
nobrace||!/\{(?:(?!\{).)*\}/.test(pattern))return[pattern];let p=pattern.replace(/\\\\/g,"\\\\\\\\");return(options3.windowsPathsNoEscape||
options3[AWE_KEY]===!1)&&(p=p.replace(/\[([{}])\]/g,"[\\$1]")),expand(p,{max:options3.braceExpandMax})};minimatch.braceExpand=
braceExpand;RANGE_MIN=100,rangeRe=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,inRepeatOrNegExt=(portion,mark)=>{let stack=[];for(let i=0;i<
portion.length;i++){let c=portion.charAt(i);if(c==="\\")i++;else if(c===mark){if(stack.some(t=>t!=="@"&&t!=="?"))return!0}else
portion.charAt(i+1)==="("&&"!?+*@".includes(c)?(stack.push(c),i++):c===")"&&stack.pop()}return!1},match=(list2,pattern,options3={})=>{
let mm=new Minimatch(pattern,options3);return list2=list2.filter(f=>mm.match(f)),mm.options.nonull&&!list2.length&&list2.
push(pattern),list2};minimatch.match=match;globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/,classEnd=(pattern,start)=>{let i=start+1;
(pattern.charAt(i)==="!"||pattern.charAt(i)==="^")&&i++;let sawStart=!1;for(;i<pattern.length;i++){let c=pattern.charAt(
i);if(c==="]"&&sawStart)return i;sawStart=!0,c==="\\"&&i++}return-1},literal=(pattern,noext)=>{if(!noext&&(pattern==="+(\
)"||pattern==="@()"))return pattern;let lit2="";for(let i=0;i<pattern.length;i++){let c=pattern.charAt(i);if(c==="\\")lit2+=
pattern.charAt(++i)||c;else{if(c==="*"||c==="?")return;if(c==="["){let close=classEnd(pattern,i);if(close===-1){lit2+=c;
continue}let body=pattern.slice(i+1,close);if(body.startsWith("\\")&&(body=body.slice(1)),[...body].length!==1||"!^".includes(
pattern.charAt(i+1)))return;lit2+=body,i=close}else{if(!noext&&"+@!".includes(c)&&pattern.charAt(i+1)==="("&&pattern.includes(
")",i+2))return;lit2+=c}}}return lit2},MAX_EXTGLOBS=256,extglobCount=pattern=>{let n=0;for(let i=0;i<pattern.length-1;i++){
let c=pattern.charAt(i);c==="\\"?i++:"+@!?*".includes(c)&&pattern.charAt(i+1)==="("&&(n++,i++)}return n},assertValidExtglobs=
pattern=>{if(extglobCount(pattern)>MAX_EXTGLOBS)throw new TypeError("pattern has too many extglobs")},extSafe=pattern=>{
if(/^[?*+@]\(\)$/.test(pattern)||pattern.includes("[:"))return!1;let depth2=0;for(let i=0;i<pattern.length;i++){let c=pattern.
charAt(i);if(c==="\\"){if(++i===pattern.length)return!1}else if(c==="["){let close=classEnd(pattern,i);close!==-1&&(i=close)}else if("\
+@!?*".includes(c)&&pattern.charAt(i+1)==="(")depth2++,i++;else if(c===")"){if(!depth2--)return!1}else if(c==="|"&&!depth2)
return!1}return!depth2},portionMatch=(p,f)=>typeof p=="string"?f===p:f!==""&&p.testUnchecked(f),endIndex=(p,last,lastStart,prev,prevStart)=>portionMatch(
p,last)?lastStart:prev!==void 0&&portionMatch(p,prev)?prevStart:-1,isDots=p=>p==="."||p==="..",isDrive=p=>typeof p=="str\
ing"&&/^[a-z]:$/i.test(p),isLongUNC=p=>typeof p=="string"&&/^unc$/i.test(p),uncHost=p=>{if(p[0]!==""||p[1]!=="")return-1;
let h=p[2]!=="?"?2:isLongUNC(p[3])?4:-1,host=p[h],share=p[h+1];return h!==-1&&host!==void 0&&host!==""&&host!==GLOBSTAR&&
share!==void 0&&share!==""&&share!==GLOBSTAR?h:-1},walkable=(p,dot)=>!isDots(p)&&(dot||!p.startsWith(".")),dotPortion=(f,start,end,dot,sep2)=>{
for(let k2=start;k2<end;){if(f.charCodeAt(k2)===46){if(!dot)return!0;let n=f.charCodeAt(k2+1)===46?k2+2:k2+1;if(n>=end||
isSep(f.charCodeAt(n),sep2))return!0}let s=nextSep(f,k2,sep2);if(s===-1)return!1;for(k2=s+1;k2<end&&isSep(f.charCodeAt(k2),
sep2);)k2++}return!1},isSep=(c,sep2)=>sep2==="/"?c===47:sep2==="\\"?c===92:c===47||c===92,nextSep=(f,from,sep2)=>{if(sep2!==
"both")return f.indexOf(sep2,from);let s=f.indexOf("/",from),b=f.indexOf("\\",from);return s===-1?b:b===-1?s:Math.min(s,
b)},lastSep=(f,from,sep2)=>sep2!=="both"?f.lastIndexOf(sep2,from):Math.max(f.lastIndexOf("/",from),f.lastIndexOf("\\",from)),
PENDING2={},Minimatch=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#endCheck;#literalCheck;#level2;#form;#literals=[];#shapes=[];#endRows=[];#matchers=new Map;#pending=!1;#rangeMark;#globstarParts=new WeakMap;constructor(pattern,options3={}){
assertValidPattern(pattern),options3=options3||{},this.options=options3,this.maxGlobstarRecursion=options3.maxGlobstarRecursion??
DEFAULT_GLOB_STAR_RECURSION_MAX,this.pattern=pattern,this.platform=options3.platform||defaultPlatform,this.isWindows=this.
platform==="win32",this.windowsPathsNoEscape=!!options3.windowsPathsNoEscape||options3[AWE_KEY]===!1,this.windowsPathsNoEscape&&
(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!options3.preserveMultipleSlashes,this.negate=
!1,this.nonegate=!!options3.nonegate,this.comment=!1,this.empty=!1,this.partial=!!options3.partial,this.nocase=!!this.options.
nocase,this.windowsNoMagicRoot=options3.windowsNoMagicRoot!==void 0?options3.windowsNoMagicRoot:!!(this.isWindows&&this.
nocase),this.globSet=[],this.globParts=[],this.set=[],this.#endCheck=!this.preserveMultipleSlashes,this.#level2=(options3.
optimizationLevel??1)>=2;let n=options3.normalize;this.#form=n===!0?"NFC":n||void 0,this.make();let drives=this.set.map(
row=>this.#rootIndex(row));this.#endRows=this.set.map((row,r)=>this.#endCheck&&row.length-1>drives[r]),this.#literals=this.
set.map((row,r)=>{let end=this.#endRows[r]?row.length-1:row.length,lits=row.slice(drives[r]+1,end).filter(p=>typeof p=="\
string"&&!!p);return[...new Set(lits)]}),this.#literalCheck=this.#literals.some(l=>l.length),this.#shapes=this.set.map((row,r)=>{
let[p0,p1,p2]=row;if(this.#endRows[r]&&row.length===2&&p0===GLOBSTAR&&p1!==GLOBSTAR)return"tail";if(this.#endRows[r]&&options3.
matchBase&&row.length===1&&p0!==GLOBSTAR&&p0!=="")return"base";if(!(!this.#endCheck||drives[r]!==-1)){if(row.length===3&&
p0===GLOBSTAR&&p2===GLOBSTAR&&p1!==GLOBSTAR&&p1!==""&&this.maxGlobstarRecursion>0)return"mid";if(row.length===2&&p1===GLOBSTAR&&
p0!==GLOBSTAR&&p0!=="")return"head"}})}#norm(p){return this.#form?p.normalize(this.#form):p}#rootIndex(row){if(!this.isWindows)
return-1;if(isDrive(row[0]))return 0;if(row[0]===""&&row[1]===""&&row[2]==="?"&&isDrive(row[3]))return 3;let h=uncHost(row);
return h===-1?-1:h+1}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return!0;for(let pattern of this.set)for(let part of pattern)
if(typeof part!="string")return!0;return!1}make(){let pattern=this.pattern,options3=this.options;if(!options3.nocomment&&
pattern.charAt(0)==="#"){this.comment=!0;return}if(!pattern){this.empty=!0;return}this.parseNegate(),this.globSet=[...new Set(
this.#expandBraces())];let rawGlobParts=this.globSet.map(s=>this.#slashSplit(s));this.globParts=this.preprocess(rawGlobParts),
this.#pending=!0;let set2=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){let n=s[2]==="?"&&isLongUNC(
s[3])?6:4,isUNC=s[0]===""&&s[1]===""&&(s[2]==="?"||!globMagic.test(s[2]))&&s.slice(3,n).every(p=>!globMagic.test(p)),isDrive2=/^[a-z]:/i.
test(s[0]);if(isUNC)return[...s.slice(0,n).map(p=>this.#norm(p)),...s.slice(n).map(ss=>this.parse(ss))];if(isDrive2)return[
this.#norm(s[0]),...s.slice(1).map(ss=>this.parse(ss))]}return s.map(ss=>this.parse(ss))});if(this.set=set2.filter(s=>s.
indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){let p=this.set[i];p[0]===""&&p[1]===""&&this.globParts[i][2]===
"?"&&(isDrive(p[3])||isLongUNC(this.globParts[i][3]))&&(isLongUNC(this.globParts[i][3])&&(p[3]="UNC"),p[2]="?")}options3.
noext||this.mergeRows(),this.#pending=!1,this.set.forEach((row,i)=>{for(let k2=0;k2<row.length;k2++)row[k2]===PENDING2&&
(row[k2]=this.parse(this.globParts[i][k2]))})}mergeRows(){let merged2=!0;for(;merged2;){if(merged2=!1,this.set.length<2)
return;let keys2=this.#mergeKeys(),len=Math.max(0,...this.set.map(r=>r.length));for(let k2=0;k2<len;k2++){let groups2=new Map,
R2=this.set.length+1;this.set.forEach((row,i)=>{if(!(row[k2]instanceof Matcher||row[k2]===PENDING2)||!extSafe(this.globParts[i][k2]))
return;let{pre,suf}=keys2[i],key3=pre[k2]*R2+suf[k2+1],g=groups2.get(key3);g?g.push(i):groups2.set(key3,[i])});let drop2=new Set;
for(let g of groups2.values()){if(g.length<2)continue;let[first,...rest]=g,glob2=`@(${g.map(i=>this.globParts[i][k2]).join(
"|")})`;if(!(extglobCount(glob2)>MAX_EXTGLOBS)){this.globParts[first][k2]=glob2,this.set[first][k2]=this.parse(glob2);for(let i of rest)
drop2.add(i)}}if(drop2.size){if(merged2=!0,this.set=this.set.filter((_,i)=>!drop2.has(i)),this.globParts=this.globParts.
filter((_,i)=>!drop2.has(i)),this.set.length<2)return;keys2=this.#mergeKeys()}}}}#mergeKeys(){let partIds=new Map,ids=this.
globParts.map(parts=>parts.map(s=>{let id=partIds.get(s);return id===void 0&&partIds.set(s,id=partIds.size),id})),P2=partIds.
size,len=Math.max(0,...ids.map(r=>r.length)),keys2=ids.map(r=>({pre:[0],suf:new Array(r.length+1).fill(0)}));for(let k2=0;k2<
len;k2++){let m=new Map;ids.forEach((r,i)=>{if(k2>=r.length)return;let{pre}=keys2[i],key3=pre[k2]*P2+r[k2],id=m.get(key3);
id===void 0&&m.set(key3,id=m.size+1),pre.push(id)})}for(let k2=len-1;k2>=0;k2--){let m=new Map;ids.forEach((r,i)=>{if(k2>=
r.length)return;let{suf}=keys2[i],key3=suf[k2+1]*P2+r[k2],id=m.get(key3);id===void 0&&m.set(key3,id=m.size+1),suf[k2]=id})}
return keys2}preprocess(globParts){if(this.options.noglobstar)for(let partset of globParts)for(let j2=0;j2<partset.length;j2++)
partset[j2]==="**"&&(partset[j2]="*");let{optimizationLevel=1}=this.options;return optimizationLevel>=2?(globParts=this.
firstPhasePreProcess(globParts),globParts=this.secondPhasePreProcess(globParts)):optimizationLevel>=1?globParts=this.levelOneOptimize(
globParts):globParts=this.adjascentGlobstarOptimize(globParts),globParts}adjascentGlobstarOptimize(globParts){return globParts.
map(parts=>{let gs=-1;for(;(gs=parts.indexOf("**",gs+1))!==-1;){let i=gs;for(;parts[i+1]==="**";)i++;i!==gs&&parts.splice(
gs,i-gs)}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{let root=this.#rootIndex(parts)+1;return parts=
parts.reduce((set2,part)=>{let prev=set2[set2.length-1];return part==="**"&&prev==="**"?set2:part===".."&&set2.length>root&&
prev&&prev!==".."&&prev!=="."&&prev!=="**"?(set2.pop(),set2):(set2.push(part),set2)},[]),parts.length===0?[""]:parts})}#canMatch(f){
let sep2=!this.isWindows||!f.includes("\\")?"/":f.includes("/")?"both":"\\",ends=this.#endCheck?0:-1,last="",lastStart=0,
prev,prevStart=0,dot=!!this.options.dot;ROWS:for(let r=0;r<this.set.length;r++){let row=this.set[r],p=row[row.length-1],
end=ends!==-1&&this.#endRows[r]&&p!==GLOBSTAR;if(end&&ends===0){let i=lastSep(f,f.length,sep2);if(lastStart=i+1,last=f.slice(
lastStart),last===""&&i>=0){let j2=i;for(;j2>0&&isSep(f.charCodeAt(j2-1),sep2);)j2--;prevStart=j2===0?0:lastSep(f,j2-1,sep2)+
1,prev=f.slice(prevStart,j2)}let resolves=this.#level2&&(isDots(last)||last===""&&prev!==void 0&&isDots(prev));ends=resolves?
-1:1,end=!resolves}let tailStart=-1;if(end&&typeof p=="string"&&(tailStart=endIndex(p,last,lastStart,prev,prevStart),tailStart===
-1))continue;if(this.#literalCheck){for(let l of this.#literals[r])if(!f.includes(l))continue ROWS}if(end&&typeof p=="ob\
ject"&&(tailStart=endIndex(p,last,lastStart,prev,prevStart),tailStart===-1))continue;let shape=this.#shapes[r];if(shape===
"base"&&end)return"yes";if(shape==="tail"&&end){if(this.#level2&&dotPortion(f,0,tailStart,!0,sep2))return"maybe";if(!dotPortion(
f,0,tailStart,dot,sep2))return"yes";continue}if(shape==="mid"||shape==="head"){let m=this.#walk(f,row,shape==="head",dot,
sep2);if(m!=="no")return m;continue}return"maybe"}return"no"}#matchShape(file2,row,shape){let dot=!!this.options.dot,n=file2.
length;if(shape==="head"){if(n<2||!portionMatch(row[0],file2[0]))return!1;for(let i=1;i<n;i++)if(!walkable(file2[i],dot))
return!1;return!0}let x2=row[1];if(shape==="tail"){let t=n-1;if(!portionMatch(x2,file2[t])&&(file2[t]!==""||n===1||!portionMatch(
x2,file2[--t])))return!1;for(let i=0;i<t;i++)if(!walkable(file2[i],dot))return!1;return!0}for(let k2=0;k2<n;k2++){if(portionMatch(
x2,file2[k2])&&k2+1<n){let i=k2+1;for(;i<n&&walkable(file2[i],dot);)i++;if(i===n)return!0}if(!walkable(file2[k2],dot))return!1}
return!1}#walk(f,row,head,dot,sep2){if(this.#level2&&dotPortion(f,0,f.length,!0,sep2))return"maybe";let x2=row[head?0:1],
s=0;for(let e=nextSep(f,s,sep2);e!==-1;e=nextSep(f,s,sep2)){let next=e+1;for(;next<f.length&&isSep(f.charCodeAt(next),sep2);)
next++;if((typeof x2=="string"?e-s===x2.length&&f.startsWith(x2,s):e>s&&x2.testUnchecked(f.slice(s,e)))&&!dotPortion(f,next,
f.length,dot,sep2))return"yes";if(head||dotPortion(f,s,next,dot,sep2))return"no";s=next}return"no"}#cachedSplit(f){let last=lastSplit;
return last?.f===f&&last.isWindows===this.isWindows&&last.preserveMultipleSlashes===this.preserveMultipleSlashes&&last.normalize===
this.#form?last:void 0}#split(f){let{isWindows,preserveMultipleSlashes}=this,parts=this.#slashSplit(isWindows?f.split("\\").
join("/"):f),normalize3=this.#form;return normalize3&&(parts=parts.map(p=>p.normalize(normalize3))),lastSplit={f,isWindows,
preserveMultipleSlashes,normalize:normalize3,parts},lastSplit}#levelTwoFileOptimize(file2){let parts=[...file2],didSomething=!1;
do{if(didSomething=!1,!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===""&&parts[0]===
""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]===
"")&&(didSomething=!0,parts.pop())}let root=this.#rootIndex(parts)+1,dd=root;for(;(dd=parts.indexOf("..",dd+1))!==-1;){let p=parts[dd-
1];p&&p!=="."&&p!==".."&&p!=="**"&&(didSomething=!0,parts.splice(dd-1,2),dd=Math.max(dd-2,root))}}while(didSomething);return parts.
length===0?[""]:parts}firstPhasePreProcess(globParts){let{braceExpandMax=DEFAULT_BRACE_EXPAND_MAX}=this.options,splitCells=0,
maxSplitCells=1e6,didSomething=!1;do{didSomething=!1;for(let parts of globParts){let gs=-1;for(;(gs=parts.indexOf("**",gs+
1))!==-1;){let gss=gs;for(;parts[gss+1]==="**";)gss++;gss>gs&&parts.splice(gs+1,gss-gs);let next=parts[gs+1],p=parts[gs+
2],p2=parts[gs+3];if(next!==".."||!p||p==="."||p===".."||!p2||p2==="."||p2==="..")continue;let addedCells=parts.length-1;
if(globParts.length>=braceExpandMax||splitCells+addedCells>maxSplitCells)throw new RangeError("optimizationLevel 2: too \
many patterns from '**/..'");didSomething=!0,parts.splice(gs,1);let other=parts.slice(0);other[gs]="**",splitCells+=addedCells,
globParts.push(other),gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){let p=parts[i];i===1&&p===
""&&parts[0]===""||(p==="."||p==="")&&(didSomething=!0,parts.splice(i,1),i--)}parts[0]==="."&&parts.length===2&&(parts[1]===
"."||parts[1]==="")&&(didSomething=!0,parts.pop())}let root=this.#rootIndex(parts)+1,dd=root;for(;(dd=parts.indexOf("..",
dd+1))!==-1;){let p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=!0;let splin=dd===1&&parts[dd+1]==="**"?
["."]:[];parts.splice(dd-1,2,...splin),parts.length===0&&parts.push(""),dd=Math.max(dd-2,root)}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){
let keys2=new Set,rows=globParts.filter(parts=>{let key3=parts.join("/");return keys2.has(key3)?!1:(keys2.add(key3),!0)}),
stars=new Map;for(let parts of rows){let s=[];for(let i=0;i<parts.length;i++)parts[i]==="*"&&s.push(i);s.length&&stars.set(
s.join(","),s)}if(!stars.size||rows.length*stars.size>1e5)return rows;let{dot}=this.options;return rows.filter(parts=>{for(let s of stars.
values()){if(s[s.length-1]>=parts.length)continue;let c=[...parts],ok=!0,changed=!1;for(let i of s){let p=parts[i];if(p!==
"*"){if(!p||p==="**"||!dot&&p.startsWith(".")){ok=!1;break}c[i]="*",changed=!0}}if(ok&&changed&&keys2.has(c.join("/")))return!1}
return!0})}parseNegate(){if(this.nonegate)return;let pattern=this.pattern,negate=!1,negateOffset=0;for(let i=0;i<pattern.
length&&pattern.charAt(i)==="!";i++)negate=!negate,negateOffset++;negateOffset&&(this.pattern=pattern.slice(negateOffset)),
this.negate=negate}#matchRow(file2,resolved2,pattern,partial){let fileStartIndex=0,patternStartIndex=0,fh=this.isWindows?
uncHost(resolved2):-1,ph=fh===-1?-1:uncHost(pattern);if(ph!==-1){let host=pattern[ph],share=pattern[ph+1];typeof host!="\
string"||typeof share!="string"?(fileStartIndex=fh,patternStartIndex=ph):resolved2[fh].toLowerCase()===host.toLowerCase()&&
resolved2[fh+1].toLowerCase()===share.toLowerCase()&&(fileStartIndex=fh+2,patternStartIndex=ph+2)}else if(this.isWindows){
let fileDrive=typeof file2[0]=="string"&&/^[a-z]:$/i.test(file2[0]),fileUNC=!fileDrive&&file2[0]===""&&file2[1]===""&&file2[2]===
"?"&&/^[a-z]:$/i.test(file2[3]),patternDrive=typeof pattern[0]=="string"&&/^[a-z]:$/i.test(pattern[0]),patternUNC=!patternDrive&&
pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&typeof pattern[3]=="string"&&/^[a-z]:$/i.test(pattern[3]),fdi=fileUNC?
3:fileDrive?0:void 0,pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi=="number"&&typeof pdi=="number"){let[fd,pd]=[file2[fdi],
pattern[pdi]];fd.toLowerCase()===pd.toLowerCase()&&(patternStartIndex=pdi+1,fileStartIndex=fdi+1)}}return file2=resolved2,
pattern.includes(GLOBSTAR)?this.#matchGlobstar(file2,pattern,partial,fileStartIndex,patternStartIndex):this.#matchOne(file2,
pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file2,pattern,partial,fileIndex,patternIndex){let{head,
body,tail,segments}=this.#getGlobstarParts(pattern,partial,patternIndex);if(head.length){let headEnd=fileIndex+head.length;
if(!this.#matchOne(file2,head,partial,fileIndex,0,headEnd))return!1;fileIndex+=head.length,patternIndex+=head.length}let fileTailMatch=0;
if(tail.length){if(tail.length+fileIndex>file2.length)return!1;let tailStart=file2.length-tail.length;if(this.#matchOne(
file2,tail,partial,tailStart,0))fileTailMatch=tail.length;else{if(file2[file2.length-1]!==""||fileIndex+tail.length===file2.
length||(tailStart--,!this.#matchOne(file2,tail,partial,tailStart,0)))return!1;fileTailMatch=tail.length+1}}if(!body.length){
let sawSome=!!fileTailMatch;for(let i=fileIndex;i<file2.length-fileTailMatch;i++){let f=String(file2[i]);if(sawSome=!0,f===
"."||f===".."||!this.options.dot&&f.startsWith("."))return!1}return partial||sawSome}return!!this.#matchGlobStarBodySections(
file2,segments,file2.length-fileTailMatch,fileIndex,0,partial,0,!!fileTailMatch,new Set)}#getGlobstarParts(pattern,partial,patternIndex){
let byStart=this.#globstarParts.get(pattern);byStart||(byStart=[],this.#globstarParts.set(pattern,byStart));let key3=patternIndex*
2+(partial?1:0),found=byStart[key3];if(found)return found;let firstgs=pattern.indexOf(GLOBSTAR,patternIndex),lastgs=pattern.
lastIndexOf(GLOBSTAR),head=pattern.slice(patternIndex,firstgs),body=pattern.slice(firstgs+1,partial?void 0:lastgs),tail=partial?
[]:pattern.slice(lastgs+1),segments=[[[],0]],current=segments[0],nonGsParts=0,nonGsPartsSums=[0];for(let b of body)b===GLOBSTAR?
(nonGsPartsSums.push(nonGsParts),current=[[],0],segments.push(current)):(current[0].push(b),nonGsParts++);segments.forEach(
(b,i)=>{b[1]=nonGsParts-nonGsPartsSums[i]});let parts={head,body,tail,segments};return byStart[key3]=parts,parts}#matchGlobStarBodySections(file2,bodySegments,fileLength,fileIndex,bodyIndex,partial,globStarDepth,sawTail,tried){
let bs=bodySegments[bodyIndex];if(!bs){if(partial)return fileIndex>=fileLength||fileIndex===fileLength-1&&file2[fileIndex]===
"";for(let i=fileIndex;i<fileLength;i++){sawTail=!0;let f=file2[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith(
"."))return!1}return sawTail}let[body,need]=bs,after=partial?fileLength:fileLength-need;for(;fileIndex<=after;){let key3=bodyIndex*
(file2.length+1)+fileIndex;if(tried.has(key3))return!1;if(tried.add(key3),this.#matchOne(file2,body,partial,fileIndex,0,
fileIndex+body.length)&&globStarDepth<this.maxGlobstarRecursion){let sub=this.#matchGlobStarBodySections(file2,bodySegments,
fileLength,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+1,sawTail,tried);if(sub!==!1)return sub}if(fileIndex===
after)break;let f=file2[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith("."))return!1;fileIndex++}return partial||
null}#matchOne(file2,pattern,partial,fileIndex,patternIndex,fileEnd=file2.length){let fi,pi,pl,fl;for(fi=fileIndex,pi=patternIndex,
fl=Math.min(fileEnd,file2.length),pl=pattern.length;fi<fl&&pi<pl;fi++,pi++){let p=pattern[pi],f=file2[fi];if(p===!1||p===
GLOBSTAR||!portionMatch(p,f))return!1}if(fi===fl&&pi===pl)return!0;if(fi===fl)return partial;if(pi===pl)return fi===fl-1&&
file2[fi]==="";throw new Error("wtf?")}braceExpand(){return braceExpand(this.pattern,this.options)}#expandBraces(){let{pattern}=this;
if(this.options.nobrace)return this.braceExpand();let code2=57344;for(;pattern.includes(String.fromCharCode(code2));)if(++code2>
63743)return this.braceExpand();let mark=String.fromCharCode(code2),found=!1,marked=pattern.replace(rangeRe,(m,lo,hi)=>{
let a=Number(lo),b=Number(hi);return!Number.isSafeInteger(a)||!Number.isSafeInteger(b)||Math.abs(a-b)+1<RANGE_MIN?m:(found=
!0,`${mark}${lo}..${hi}${mark}`)});if(!found)return this.braceExpand();let set2=braceExpand(marked,this.options);for(let p of set2)
for(let portion of p.split("/")){let c=portion.indexOf("[");if(c!==-1&&c<portion.lastIndexOf(mark))return this.braceExpand();
if(!this.options.noext&&inRepeatOrNegExt(portion,mark))return this.braceExpand()}return this.#rangeMark=mark,set2}parse(pattern){
assertValidPattern(pattern);let options3=this.options;if(pattern==="**")return GLOBSTAR;if(pattern==="")return"";let{nocase,
nocaseMagicOnly,noext=!1,dot,normalize:normalize3}=options3,rangeMark=this.#rangeMark,lit2=rangeMark&&pattern.includes(rangeMark)?
void 0:literal(pattern,noext);if(lit2!==void 0&&!(nocase&&!nocaseMagicOnly&&pattern.toUpperCase()!==pattern.toLowerCase()))
return this.#norm(lit2);if(this.#pending)return PENDING2;let m=this.#matchers.get(pattern);return m||(noext||assertValidExtglobs(
pattern),m=new Matcher(pattern,{nocase,noext,dot,normalize:normalize3,...rangeMark&&{rangeMark}}),this.#matchers.set(pattern,
m)),m}#slashSplit(p){return this.preserveMultipleSlashes?p.split("/"):this.isWindows&&/^\/\/[^/]+/.test(p)?["",...p.split(
/\/+/)]:p.split(/\/+/)}match(f,partial=this.partial){if(this.comment)return!1;if(this.empty)return f==="";if(f==="/"&&partial)
return!0;let options3=this.options,split2=this.#cachedSplit(f);if(!split2){if(!partial&&!this.#form&&(this.#endCheck||this.#literalCheck)&&
lastChecked!==f){lastChecked=f;let can=this.#canMatch(f);if(can==="no")return options3.flipNegate?!1:this.negate;if(can===
"yes")return options3.flipNegate?!0:!this.negate}split2=this.#split(f)}let ff=split2.parts,resolved2=this.#level2?split2.
resolved??=this.#levelTwoFileOptimize(ff):ff,set2=this.set,filename=ff[ff.length-1];if(!filename)for(let i=ff.length-2;!filename&&
i>=0;i--)filename=ff[i];for(let r=0;r<set2.length;r++){let pattern=set2[r],shape=partial?void 0:this.#shapes[r];if(shape===
"base"?portionMatch(pattern[0],filename):shape?this.#matchShape(resolved2,pattern,shape):options3.matchBase&&pattern.length===
1?this.#matchRow([filename],[filename],pattern,partial):this.#matchRow(ff,resolved2,pattern,partial))return options3.flipNegate?
!0:!this.negate}return options3.flipNegate?!1:this.negate}static defaults(def){return minimatch.defaults(def).Minimatch}};
minimatch.Minimatch=Minimatch;minimatch.escape=escape2;minimatch.unescape=unescape}});import path4 from"node:path";async function ignoring(lists,cwd){if(lists.every(({patterns})=>patterns.length===0))return()=>!1;
let{Minimatch:Minimatch2}=await Promise.resolve().then(()=>(init_esm4(),esm_exports)),rows=lists.flatMap(({folder,patterns})=>patterns.
map(pattern=>{let taken=pattern.startsWith("!"),bare=pattern.replace(/^!/,"").replace(/^\.\//,"").replace(/\/+$/,"");return{
folder,ignores:!taken,matcher:new Minimatch2(bare,{dot:!0,nonegate:!0,nocomment:!0})}}));return file2=>{let ignored=!1;for(let{
folder,ignores,matcher}of rows){if(ignores===ignored)continue;let name=folder===cwd?file2:relativeName(folder,path4.resolve(
cwd,file2));withFolders(name).some(part=>matcher.match(part))&&(ignored=ignores)}return ignored}}function withFolders(name){
let names3=[name];for(let folder=folderOf(name);folder!=="."&&folder!=="/"&&folder!==names3.at(-1);folder=folderOf(folder))
names3.push(folder);return names3}var init_ignored=__esm({"packages/cli/src/files/ignored.ts"(){"use strict";init_name()}});function marksWorld(name){return markers.has(lastPart(name))}function worldOf(file2,root,{marked,isNamed}){if(isNamed)return withFolders(
file2).find(isNamed)??".";for(let folder=folderOf(file2);isWithin2(folder,root.folder);folder=folderOf(folder)){if(marked.
has(folder))return folder;if(folder===root.folder||folder===folderOf(folder))break}return root.name}function isWithin2(folder,base){
return base==="."?folder!==".."&&!folder.startsWith("../")&&!folder.startsWith("/"):folder===base||folder.startsWith(base.
endsWith("/")?base:`${base}/`)}var markers,init_worlds=__esm({"packages/cli/src/files/worlds.ts"(){"use strict";init_ignored();
init_name();markers=new Set(["Chart.yaml","kustomization.yaml","kustomization.yml","Kustomization"])}});function collection(isIgnored){let files=new Map,skipped2=new Map,unreadable3=new Map,marked=new Set;return{file(candidate){
if(isIgnored(candidate.name))skipped2.set(candidate.name,"ignored");else{let before=files.get(candidate.real);files.set(
candidate.real,before?better(before,candidate):candidate)}},skip(name,reason){skipped2.set(name,isIgnored(name)?"ignored":
reason)},unreadable(name,error){isIgnored(name)?skipped2.set(name,"ignored"):unreadable3.set(name,reasonOf(error))},mark(name){
marksWorld(name)&&marked.add(folderOf(name))},count:()=>files.size,done:missing=>({files:[...files.values()].sort((a,b)=>a.
name<b.name?-1:1),skipped:[...skipped2].map(([name,reason])=>({file:shownName(name),reason})),unreadable:[...unreadable3].
map(([name,message])=>({file:shownName(name),reason:"io",message})),marked,missing})}}function better(a,b){let isOwn=candidate=>candidate.
location===candidate.real,{name,location}=!isOwn(a)&&isOwn(b)?b:a;return{name,location,real:a.real,root:depth(b.root)>depth(
a.root)?b.root:a.root}}function depth({folder}){return folder==="."?0:folder.split("/").length}function reasonOf({code:code2,
message}){return reasons[code2??""]??message}var reasons,init_found=__esm({"packages/cli/src/files/found.ts"(){"use stri\
ct";init_name();init_worlds();reasons={EACCES:"Permission denied.",EPERM:"Permission denied.",ENOENT:"The link points to\
 nothing.",ELOOP:"The link points to itself.",ENAMETOOLONG:"The name is too long."}}});import{closeSync,constants,fstatSync,openSync,readFileSync}from"node:fs";function read2(location){try{let descriptor=openSync(
rawPath(location),constants.O_RDONLY|(constants.O_NONBLOCK??0));try{let stat=fstatSync(descriptor);return stat.isFile()?
stat.size>mostBytes?tooLarge():contentOf(readFileSync(descriptor)):{skipped:"not-a-file"}}finally{closeSync(descriptor)}}catch(error){
let failure=error;return{unreadable:{reason:"io",message:failure.code==="ENOENT"?"The file is gone.":reasonOf(failure)}}}}
function contentOf(bytes){if(bytes.length>mostBytes)return tooLarge();let decoded=decode(bytes);return"text"in decoded?decoded:
{unreadable:{reason:"encoding",...decoded}}}function tooLarge(){return{unreadable:{reason:"limit",message:`The file is l\
arger than ${mostBytes/1024/1024} MiB.`}}}var mostBytes,init_read2=__esm({"packages/cli/src/files/read.ts"(){"use strict";
init_decode();init_found();init_name();mostBytes=64*1024*1024}});function parseJson(text2,shown){try{return JSON.parse(text2)}catch(error){let{message}=error,offset=offsetOf(message,text2),
before=text2.slice(0,offset).split(`
`),where=offset===void 0?shown:`${shown}:${before.length}:${before.at(-1).length+1}`;throw new ConfigError(`${where}: th\
e config is no JSON: ${message.replace(/ \(line.*| in JSON at position.*| at position.*/s,"")}`)}}function offsetOf(message,text2){
let position=/at position (\d+)/.exec(message)?.[1];if(position!==void 0)return Number(position);if(/end of JSON|Unterminated/.
test(message))return text2.length;let token=/^Unexpected token '?(.)/u.exec(message)?.[1],first=token===void 0?-1:text2.
indexOf(token);return first<0||first!==text2.lastIndexOf(token)?void 0:first}var init_parse_json=__esm({"packages/cli/sr\
c/config/parse-json.ts"(){"use strict";init_src2()}});import{readFileSync as readFileSync2}from"node:fs";async function readConfig(file2,shown){let text2=textOf2(file2,shown),
value=file2.endsWith(".json")?parseJson(text2,shown):await parseYaml2(text2,shown);if(value==null)throw new ConfigError(
`The config \`${shown}\` is empty.`);return Array.isArray(value)?value.map((item,index)=>named(item,`${shown}[${index}]`)):
[named(value,shown)]}function textOf2(file2,shown){try{let content=contentOf(readFileSync2(file2));if("text"in content)return content.
text.replace(/^\uFEFF/,"");throw new Error("unreadable"in content?content.unreadable.message:"It is not a file.")}catch(error){
let{code:code2,message}=error,reason=code2==="ENOENT"?"it does not exist.":code2==="EISDIR"?"it is a folder.":message;throw new ConfigError(
`The config \`${shown}\` cannot be read: ${reason}`)}}function named(value,name){if(typeof value!="object"||value===null||
Array.isArray(value))throw new ConfigError(`The config \`${name}\` is neither a mapping nor a list of mappings.`);return{
name,...value}}async function parseYaml2(text2,shown){let{LineCounter:LineCounter2,parseDocument:parseDocument2}=await Promise.resolve().then(()=>(init_browser(),browser_exports)),
lineCounter=new LineCounter2,document=parseDocument2(text2,{lineCounter,prettyErrors:!1}),[error]=document.errors;if(error){
let{line,col}=lineCounter.linePos(error.pos[0]);throw new ConfigError(`${shown}:${line}:${col}: the config is no YAML: ${error.
message}`)}try{return document.toJS()}catch(failure){throw new ConfigError(`${shown}: the config is no YAML: ${failure.message}`)}}
var init_read_config=__esm({"packages/cli/src/config/read-config.ts"(){"use strict";init_src2();init_read2();init_parse_json()}});import path5 from"node:path";async function effectiveConfig(options3,cwd,plugins){let file2=options3.config===void 0?lookUp(
options3,cwd):path5.resolve(cwd,options3.config),written2=file2===void 0?[]:await load(file2,options3,cwd),configs=[...withPresets(
written2,options3),...await overrides(options3)],resolved2=await resolveConfig(configs,plugins);if(resolved2.rules.size===
0&&!options3.preset.includes("none"))throw new ConfigError("No rule is on, so that there is nothing to lint for.");let worlds=written2.
findLast(config=>config.worlds!==void 0)?.worlds;return{resolved:resolved2,folder:file2===void 0?cwd:path5.dirname(file2),
ignores:written2.flatMap(config=>config.ignores??[]),...worlds&&{worlds}}}function lookUp(options3,cwd){return options3["\
no-config-lookup"]?void 0:findConfigFile(cwd)}async function load(file2,options3,cwd){let shown=relativeName(cwd,file2);
return refuseCode(file2,shown,options3.safe),readConfig(file2,shown)}function withPresets(written2,{preset}){if(preset.length>
0){if(preset.includes("none")&&preset.length>1)throw new UsageError("`--preset none` excludes every other preset.");return[
...written2.map(({extends:_presets,rules:_rules,...config})=>config),{name:"--preset",extends:preset.filter(name=>name!==
"none")}]}return written2.some(config=>config.extends!==void 0||config.rules!==void 0)?written2:[{extends:["recommended"]},
...written2]}async function overrides(options3){let configs=[];for(let text2 of options3.rule)configs.push({name:"--rule",
rules:await parseRule(text2)});let version3=options3["kubernetes-version"];return version3!==void 0&&configs.push({name:"\
--kubernetes-version",kubernetes:{version:version3}}),options3["closed-world"]&&configs.push({name:"--closed-world",closed:!0}),
configs}async function parseRule(text2){let wrong=why=>new UsageError(`\`--rule '${text2}'\` ${why}; write it as 'ID: LE\
VEL' or 'ID: [LEVEL, {name: value}]'.`),{parseDocument:parseDocument2}=await Promise.resolve().then(()=>(init_browser(),browser_exports)),
document=parseDocument2(text2,{prettyErrors:!1}),[error]=document.errors;if(error)throw wrong(`is no YAML: ${error.message}`);
let value=document.toJS();if(typeof value!="object"||value===null||Array.isArray(value))throw wrong("names no level");return value}
var init_effective_config=__esm({"packages/cli/src/config/effective-config.ts"(){"use strict";init_src2();init_name();init_usage_error();
init_config_file();init_read_config()}});var list_rules_exports={};__export(list_rules_exports,{listRules:()=>listRules});async function listRules({options:options3},io){
let format=options3.format.at(-1)??"stylish";if(format!=="json"&&format!=="stylish")throw new UsageError("`--list-rules`\
 prints text, or JSON with `--format json`.");let{resolved:resolved2}=await effectiveConfig(options3,io.cwd,[plugin]),presets=await presetsByRule(),
rows=Object.entries(plugin.rules??{}).map(([name,rule2])=>{let id=`${plugin.meta.namespace}/${name}`;return{id,rule:rule2,
level:resolved2.rules.get(id)?.level??"off",presets:presets.get(id)??[]}}).sort((a,b)=>a.id<b.id?-1:1);return format==="\
json"?`${JSON.stringify(rows.map(rowJson),void 0,2)}
`:table2(rows,hasColor(options3,io,io.stdout))}function rowJson({id,level,rule:{meta},presets}){return{id,level,severity:meta.
severity,step:meta.step??"hygiene",description:meta.docs.description,presets,standards:meta.standards??[],references:meta.
docs.references}}function table2(rows,color){let paint=painter(color),width=Math.max(...rows.map(({id})=>id.length)),parts=steps.
flatMap(step=>{let here=rows.filter(({rule:rule2})=>(rule2.meta.step??"hygiene")===step),lines=here.map(({id,level,rule:{
meta}})=>{let name=paint(level==="off"?"dim":"bold",id.padEnd(width)),state=paint(level==="error"?"red":level==="warn"?"\
yellow":"dim",level.padEnd(5));return`  ${name}  ${state}  ${paint(severityStyle(meta.severity),meta.severity.padEnd(8))}\
  ${meta.docs.description}`});return here.length>0?[`${paint("underline",stepTitles[step])}
${lines.join(`
`)}
`]:[]}),on=rows.filter(({level})=>level!=="off").length;return`${parts.join(`
`)}
${rows.length} rules, of which ${on} are on; \`keelint explain RULE\` says more.
`}var init_list_rules=__esm({"packages/cli/src/list-rules.ts"(){"use strict";init_src2();init_src3();init_effective_config();
init_color();init_presets_of();init_step_titles();init_styles();init_usage_error()}});import path6 from"node:path";async function namedWorlds(patterns,folder,cwd){let{Minimatch:Minimatch2}=await Promise.resolve().then(()=>(init_esm4(),esm_exports)),
matchers=patterns.map(pattern=>new Minimatch2(pattern.replace(/^\.\//,"").replace(/\/+$/,""),{dot:!0,nonegate:!0,nocomment:!0}));
return name=>{let relative=folder===cwd?name:relativeName(folder,path6.resolve(cwd,name));return matchers.some(matcher=>matcher.
match(relative))}}var init_named_worlds=__esm({"packages/cli/src/files/named-worlds.ts"(){"use strict";init_name()}});import{lstatSync,realpathSync,statSync}from"node:fs";import path7 from"node:path";function statOf(file2){try{return statSync(
rawPath(file2))}catch(error){return error}}function kindOf(file2){let stat=lstatSync(rawPath(file2),{throwIfNoEntry:!1});
return stat?.isSymbolicLink()?"link":stat?.isFile()?"file":stat?.isDirectory()?"folder":"other"}function realPathOf(file2){
try{return nameOf4(realpathSync.native(rawPath(file2),{encoding:"buffer"}))}catch(error){return error}}function isMissing({
code:code2}){return code2==="ENOENT"||code2==="ENOTDIR"}function isIn(folder,file2){return file2===folder||file2.startsWith(
folder.endsWith(path7.sep)?folder:folder+path7.sep)}var init_file_system=__esm({"packages/cli/src/files/file-system.ts"(){
"use strict";init_name()}});function isManifestName(name){return manifest.test(name)}function isNeverEntered(name){return never.has(lastPart(name))}
var manifest,never,init_manifest_name=__esm({"packages/cli/src/files/manifest-name.ts"(){"use strict";init_name();manifest=
/\.(?:ya?ml|json)$/,never=new Set([".git","node_modules"])}});import{readlinkSync}from"node:fs";import path8 from"node:path";function targetOf(link,trees){let wanted=link.named||isManifestName(
link.name),real=realPathOf(link.location);if(real instanceof Error)return wanted?lost(link,real,trees):void 0;let stat=statOf(
real);if(stat instanceof Error)return wanted?{is:"unreadable",error:stat}:void 0;let tree=treeOf(real,link,trees);if(!tree)
return wanted||stat.isDirectory()?{is:"skipped",reason:"symlink-outside"}:void 0;let within2=relativeName(tree.real,real),
target2={name:joinNames(tree.name,within2),location:real,root:tree.root};if(stat.isDirectory())return within2.split("/").
some(isNeverEntered)?{is:"folder",...target2}:wanted?{is:"skipped",reason:"not-a-file"}:void 0;if(wanted)return stat.isFile()?
{is:"file",...target2}:{is:"skipped",reason:"not-a-file"}}function treeOf(real,{tree},trees){return isIn(tree.real,real)?
tree:trees.find(other=>isIn(other.real,real))}function lost({location,tree},error,trees){if(!isMissing(error))return{is:"\
unreadable",error};let folder=realPathOf(path8.dirname(location)),text2=nameOf4(readlinkSync(rawPath(location),{encoding:"\
buffer"})),aim=path8.resolve(folder instanceof Error?path8.dirname(location):folder,text2);return[tree,...trees].some(({
real})=>isIn(real,aim))?{is:"unreadable",error}:{is:"skipped",reason:"symlink-outside"}}var init_links=__esm({"packages/\
cli/src/files/links.ts"(){"use strict";init_file_system();init_manifest_name();init_name()}});var L,S,A,M,R,j,I,P,k,T,G,O,x,U,init_index_min=__esm({"node_modules/.pnpm/lru-cache@11.5.3/node_modules/lru-cache/dist/e\
sm/index.min.js"(){L={hasSubscribers:!1},S=L,A=L;import("node:diagnostics_channel").then(u3=>{S=u3.channel("lru-cache:me\
trics"),A=u3.tracingChannel("lru-cache")}).catch(()=>{});M=typeof performance=="object"&&performance&&typeof performance.
now=="function"?performance:Date,R=()=>S.hasSubscribers||A.hasSubscribers,j=new Set,I=typeof process=="object"&&process?
process:{},P=(u3,e,t,i)=>{typeof I.emitWarning=="function"?I.emitWarning(u3,e,t,i):console.error(`[${t}] ${e}: ${u3}`)},
k=u3=>!j.has(u3),T=u3=>!!u3&&u3===Math.floor(u3)&&u3>0&&isFinite(u3),G=u3=>T(u3)?u3<=Math.pow(2,8)?Uint8Array:u3<=Math.pow(
2,16)?Uint16Array:u3<=Math.pow(2,32)?Uint32Array:u3<=Number.MAX_SAFE_INTEGER?O:null:null,O=class extends Array{constructor(e){
super(e),this.fill(0)}},x=class u{heap;length;static#o=!1;static create(e){let t=G(e);if(!t)return[];u.#o=!0;let i=new u(
e,t);return u.#o=!1,i}constructor(e,t){if(!u.#o)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=
new t(e),this.length=0}push(e){this.heap[this.length++]=e}pop(){return this.heap[--this.length]}},U=class u2{#o;#c;#S;#O;#w;#M;#I;#m;get perf(){
return this.#m}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#n;#b;#s;#i;#t;#l;#u;#a;#h;#y;#r;#_;#F;#d;#g;#T;#U;#f;#D;static unsafeExposeInternals(e){
return{starts:e.#F,ttls:e.#d,autopurgeTimers:e.#g,sizes:e.#_,keyMap:e.#s,keyList:e.#i,valList:e.#t,next:e.#l,prev:e.#u,get head(){
return e.#a},get tail(){return e.#h},free:e.#y,isBackgroundFetch:t=>e.#e(t),backgroundFetch:(t,i,s,n)=>e.#P(t,i,s,n),moveToTail:t=>e.#L(
t),indexes:t=>e.#A(t),rindexes:t=>e.#z(t),isStale:t=>e.#p(t)}}get max(){return this.#o}get maxSize(){return this.#c}get calculatedSize(){
return this.#b}get size(){return this.#n}get fetchMethod(){return this.#M}get memoMethod(){return this.#I}get dispose(){
return this.#S}get onInsert(){return this.#O}get disposeAfter(){return this.#w}constructor(e){let{max:t=0,ttl:i,ttlResolution:s=1,
ttlAutopurge:n,updateAgeOnGet:o,updateAgeOnHas:l,allowStale:h,dispose:r,onInsert:c,disposeAfter:m,noDisposeOnSet:_,noUpdateTTL:d,
maxSize:g=0,maxEntrySize:f=0,sizeCalculation:y,fetchMethod:a,memoMethod:w,noDeleteOnFetchRejection:F,noDeleteOnStaleGet:b,
allowStaleOnFetchRejection:p,allowStaleOnFetchAbort:z,ignoreFetchAbort:E,backgroundFetchSize:C=1,perf:v}=e;if(this.backgroundFetchSize=
C,v!==void 0&&typeof v?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#m=
v??M,t!==0&&!T(t))throw new TypeError("max option must be a nonnegative integer");let W=t?G(t):Array;if(!W)throw new Error(
"invalid max value: "+t);if(this.#o=t,this.#c=g,this.maxEntrySize=f||this.#c,this.sizeCalculation=y,this.sizeCalculation){
if(!this.#c&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(w!==void 0&&typeof w!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#I=w,a!==void 0&&typeof a!="function")
throw new TypeError("fetchMethod must be a function if specified");if(this.#M=a,this.#U=!!a,this.#s=new Map,this.#i=Array.
from({length:t}).fill(void 0),this.#t=Array.from({length:t}).fill(void 0),this.#l=new W(t),this.#u=new W(t),this.#a=0,this.#h=
0,this.#y=x.create(t),this.#n=0,this.#b=0,typeof r=="function"&&(this.#S=r),typeof c=="function"&&(this.#O=c),typeof m==
"function"?(this.#w=m,this.#r=[]):(this.#w=void 0,this.#r=void 0),this.#T=!!this.#S,this.#D=!!this.#O,this.#f=!!this.#w,
this.noDisposeOnSet=!!_,this.noUpdateTTL=!!d,this.noDeleteOnFetchRejection=!!F,this.allowStaleOnFetchRejection=!!p,this.
allowStaleOnFetchAbort=!!z,this.ignoreFetchAbort=!!E,this.maxEntrySize!==0){if(this.#c!==0&&!T(this.#c))throw new TypeError(
"maxSize must be a positive integer if specified");if(!T(this.maxEntrySize))throw new TypeError("maxEntrySize must be a \
positive integer if specified");this.#X()}if(this.allowStale=!!h,this.noDeleteOnStaleGet=!!b,this.updateAgeOnGet=!!o,this.
updateAgeOnHas=!!l,this.ttlResolution=T(s)||s===0?s:1,this.ttlAutopurge=!!n,this.ttl=i||0,this.ttl){if(!T(this.ttl))throw new TypeError(
"ttl must be a positive integer if specified");this.#k()}if(this.#o===0&&this.ttl===0&&this.#c===0)throw new TypeError("\
At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#o&&!this.#c){let D="LRU_CACHE_UNBOUNDED";
k(D)&&(j.add(D),P("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","Unbou\
ndedCacheWarning",D,u2))}}getRemainingTTL(e){return this.#s.has(e)?1/0:0}#k(){let e=new O(this.#o),t=new O(this.#o);this.#d=
e,this.#F=t;let i=this.ttlAutopurge?Array.from({length:this.#o}):void 0;this.#g=i,this.#H=(h,r,c=this.#m.now())=>{t[h]=r!==
0?c:0,e[h]=r,s(h,r)},this.#R=h=>{t[h]=e[h]!==0?this.#m.now():0,s(h,e[h])};let s=this.ttlAutopurge?(h,r)=>{if(i?.[h]&&(clearTimeout(
i[h]),i[h]=void 0),r&&r!==0&&i){let c=setTimeout(()=>{this.#p(h)?(this.#E(this.#i[h],"expire"),i[h]=void 0):s(h,l(h))},r+
1);c.unref&&c.unref(),i[h]=c}}:()=>{};this.#v=(h,r)=>{if(e[r]){let c=e[r],m=t[r];if(!c||!m)return;h.ttl=c,h.start=m,h.now=
n||o();let _=h.now-m;h.remainingTTL=c-_}};let n=0,o=()=>{let h=this.#m.now();if(this.ttlResolution>0){n=h;let r=setTimeout(
()=>n=0,this.ttlResolution);r.unref&&r.unref()}return h};this.getRemainingTTL=h=>{let r=this.#s.get(h);return r===void 0?
0:l(r)};let l=h=>{let r=e[h],c=t[h];if(!r||!c)return 1/0;let m=(n||o())-c;return r-m};this.#p=h=>{let r=t[h],c=e[h];return!!c&&
!!r&&(n||o())-r>c}}#R=()=>{};#v=()=>{};#H=()=>{};#p=()=>!1;#X(){let e=new O(this.#o);this.#b=0,this.#_=e,this.#x=t=>{this.#b-=
e[t],e[t]=0},this.#N=(t,i,s,n)=>{if(!T(s)){if(this.#e(i))return this.backgroundFetchSize;if(n){if(typeof n!="function")throw new TypeError(
"sizeCalculation must be a function");if(s=n(i,t),!T(s))throw new TypeError("sizeCalculation return invalid (expect posi\
tive integer)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is\
 used, sizeCalculation or size must be set.")}return s},this.#j=(t,i,s)=>{if(e[t]=i,this.#c){let n=this.#c-e[t];for(;this.#b>
n;)this.#G(!0)}this.#b+=e[t],s&&(s.entrySize=i,s.totalCalculatedSize=this.#b)}}#x=e=>{};#j=(e,t,i)=>{};#N=(e,t,i,s)=>{if(i||
s)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#A({allowStale:e=this.
allowStale}={}){if(this.#n)for(let t=this.#h;this.#V(t)&&((e||!this.#p(t))&&(yield t),t!==this.#a);)t=this.#u[t]}*#z({allowStale:e=this.
allowStale}={}){if(this.#n)for(let t=this.#a;this.#V(t)&&((e||!this.#p(t))&&(yield t),t!==this.#h);)t=this.#l[t]}#V(e){return e!==
void 0&&this.#s.get(this.#i[e])===e}*entries(){for(let e of this.#A())this.#t[e]!==void 0&&this.#i[e]!==void 0&&!this.#e(
this.#t[e])&&(yield[this.#i[e],this.#t[e]])}*rentries(){for(let e of this.#z())this.#t[e]!==void 0&&this.#i[e]!==void 0&&
!this.#e(this.#t[e])&&(yield[this.#i[e],this.#t[e]])}*keys(){for(let e of this.#A()){let t=this.#i[e];t!==void 0&&!this.#e(
this.#t[e])&&(yield t)}}*rkeys(){for(let e of this.#z()){let t=this.#i[e];t!==void 0&&!this.#e(this.#t[e])&&(yield t)}}*values(){
for(let e of this.#A())this.#t[e]!==void 0&&!this.#e(this.#t[e])&&(yield this.#t[e])}*rvalues(){for(let e of this.#z())this.#t[e]!==
void 0&&!this.#e(this.#t[e])&&(yield this.#t[e])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCach\
e";find(e,t={}){for(let i of this.#A()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;if(n!==void 0&&e(n,this.#i[i],
this))return this.#C(this.#i[i],t)}}forEach(e,t=this){for(let i of this.#A()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:
s;n!==void 0&&e.call(t,n,this.#i[i],this)}}rforEach(e,t=this){for(let i of this.#z()){let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:
s;n!==void 0&&e.call(t,n,this.#i[i],this)}}purgeStale(){let e=!1;for(let t of this.#z({allowStale:!0}))this.#p(t)&&(this.#E(
this.#i[t],"expire"),e=!0);return e}info(e){let t=this.#s.get(e);if(t===void 0)return;let i=this.#t[t],s=this.#e(i)?i.__staleWhileFetching:
i;if(s===void 0)return;let n={value:s};if(this.#d&&this.#F){let o=this.#d[t],l=this.#F[t];if(o&&l){let h=o-(this.#m.now()-
l);n.ttl=h,n.start=Date.now()}}return this.#_&&(n.size=this.#_[t]),n}dump(){let e=[];for(let t of this.#A({allowStale:!0})){
let i=this.#i[t],s=this.#t[t],n=this.#e(s)?s.__staleWhileFetching:s;if(n===void 0||i===void 0)continue;let o={value:n};if(this.#d&&
this.#F){o.ttl=this.#d[t];let l=this.#m.now()-this.#F[t];o.start=Math.floor(Date.now()-l)}this.#_&&(o.size=this.#_[t]),e.
unshift([i,o])}return e}load(e){this.clear();for(let[t,i]of e){if(i.start){let s=Date.now()-i.start;i.start=this.#m.now()-
s}this.#W(t,i.value,i)}}set(e,t,i={}){let{status:s=S.hasSubscribers?{}:void 0}=i;i.status=s,s&&(s.op="set",s.key=e,t!==void 0&&
(s.value=t),s.cache=this);let n=this.#W(e,t,i);return s&&S.hasSubscribers&&S.publish(s),n}#W(e,t,i,s){let{ttl:n=this.ttl,
start:o,noDisposeOnSet:l=this.noDisposeOnSet,sizeCalculation:h=this.sizeCalculation,status:r}=i,c=this.#e(t);if(t===void 0)
return r&&(r.set="deleted"),this.delete(e),this;let{noUpdateTTL:m=this.noUpdateTTL}=i;r&&!c&&(r.value=t);let _=this.#N(e,
t,i.size||0,h,r);if(this.maxEntrySize&&_>this.maxEntrySize)return this.#E(e,"set"),r&&(r.set="miss",r.maxEntrySizeExceeded=
!0),this;let d=this.#n===0?void 0:this.#s.get(e);if(d===void 0)d=this.#n===0?this.#h:this.#y.length!==0?this.#y.pop():this.#n===
this.#o?this.#G(!1):this.#n,this.#i[d]=e,this.#t[d]=t,this.#s.set(e,d),this.#l[this.#h]=d,this.#u[d]=this.#h,this.#h=d,this.#n++,
this.#j(d,_,r),r&&(r.set="add"),m=!1,this.#D&&!c&&this.#O?.(t,e,"add");else{this.#L(d);let g=this.#t[d];if(t!==g){if(!l)
if(this.#e(g)){g!==s&&g.__abortController.abort(new Error("replaced"));let{__staleWhileFetching:f}=g;f!==void 0&&f!==t&&
(this.#T&&this.#S?.(f,e,"set"),this.#f&&this.#r?.push([f,e,"set"]))}else this.#T&&this.#S?.(g,e,"set"),this.#f&&this.#r?.
push([g,e,"set"]);if(this.#x(d),this.#j(d,_,r),this.#t[d]=t,!c){let f=g&&this.#e(g)?g.__staleWhileFetching:g,y=f===void 0?
"add":t!==f?"replace":"update";r&&(r.set=y,f!==void 0&&(r.oldValue=f)),this.#D&&this.onInsert?.(t,e,y)}}else c||(r&&(r.set=
"update"),this.#D&&this.onInsert?.(t,e,"update"))}if(n!==0&&!this.#d&&this.#k(),this.#d&&(m||this.#H(d,n,o),r&&this.#v(r,
d)),!l&&this.#f&&this.#r){let g=this.#r,f;for(;f=g?.shift();)this.#w?.(...f)}return this}pop(){try{for(;this.#n;){let e=this.#t[this.#a];
if(this.#G(!0),this.#e(e)){if(e.__staleWhileFetching)return e.__staleWhileFetching}else if(e!==void 0)return e}}finally{
if(this.#f&&this.#r){let e=this.#r,t;for(;t=e?.shift();)this.#w?.(...t)}}}#G(e){let t=this.#a,i=this.#i[t],s=this.#t[t],
n=this.#e(s);n&&s.__abortController.abort(new Error("evicted"));let o=n?s.__staleWhileFetching:s;return(this.#T||this.#f)&&
o!==void 0&&(this.#T&&this.#S?.(o,i,"evict"),this.#f&&this.#r?.push([o,i,"evict"])),this.#x(t),this.#g?.[t]&&(clearTimeout(
this.#g[t]),this.#g[t]=void 0),e&&(this.#i[t]=void 0,this.#t[t]=void 0,this.#y.push(t)),this.#n===1?(this.#a=this.#h=0,this.#y.
length=0):this.#a=this.#l[t],this.#s.delete(i),this.#n--,t}has(e,t={}){let{status:i=S.hasSubscribers?{}:void 0}=t;t.status=
i,i&&(i.op="has",i.key=e,i.cache=this);let s=this.#Y(e,t);return S.hasSubscribers&&S.publish(i),s}#Y(e,t={}){let{updateAgeOnHas:i=this.
updateAgeOnHas,status:s}=t,n=this.#s.get(e);if(n!==void 0){let o=this.#t[n];if(this.#e(o)&&o.__staleWhileFetching===void 0)
return!1;if(this.#p(n))s&&(s.has="stale",this.#v(s,n));else return i&&this.#R(n),s&&(s.has="hit",this.#v(s,n)),!0}else s&&
(s.has="miss");return!1}peek(e,t={}){let{status:i=R()?{}:void 0}=t;i&&(i.op="peek",i.key=e,i.cache=this),t.status=i;let s=this.#J(
e,t);return S.hasSubscribers&&S.publish(i),s}#J(e,t){let{status:i,allowStale:s=this.allowStale}=t,n=this.#s.get(e);if(n===
void 0||!s&&this.#p(n)){i&&(i.peek=n===void 0?"miss":"stale");return}let o=this.#t[n],l=this.#e(o)?o.__staleWhileFetching:
o;return i&&(l!==void 0?(i.peek="hit",i.value=l):i.peek="miss"),l}#P(e,t,i,s){let n=t===void 0?void 0:this.#t[t];if(this.#e(
n))return n;let o=new AbortController,{signal:l}=i;l?.addEventListener("abort",()=>o.abort(l.reason),{signal:o.signal});
let h={signal:o.signal,options:i,context:s},r=(f,y=!1)=>{let{aborted:a}=o.signal,w=i.ignoreFetchAbort&&f!==void 0,F=i.ignoreFetchAbort||
!!(i.allowStaleOnFetchAbort&&f!==void 0);if(i.status&&(a&&!y?(i.status.fetchAborted=!0,i.status.fetchError=o.signal.reason,
w&&(i.status.fetchAbortIgnored=!0)):i.status.fetchResolved=!0),a&&!w&&!y)return m(o.signal.reason,F);let b=d,p=this.#t[t];
return(p===d||p===void 0&&w&&y)&&(f===void 0?b.__staleWhileFetching!==void 0?this.#t[t]=b.__staleWhileFetching:this.#E(e,
"fetch"):(i.status&&(i.status.fetchUpdated=!0),this.#W(e,f,h.options,b))),f},c=f=>(i.status&&(i.status.fetchRejected=!0,
i.status.fetchError=f),m(f,!1)),m=(f,y)=>{let{aborted:a}=o.signal,w=a&&i.allowStaleOnFetchAbort,F=w||i.allowStaleOnFetchRejection,
b=F||i.noDeleteOnFetchRejection,p=d;if(this.#t[t]===d&&(!b||!y&&p.__staleWhileFetching===void 0?this.#E(e,"fetch"):w||(this.#t[t]=
p.__staleWhileFetching)),F)return i.status&&p.__staleWhileFetching!==void 0&&(i.status.returnedStale=!0),p.__staleWhileFetching;
if(p.__returned===p)throw f},_=(f,y)=>{let a=this.#M?.(e,n,h);o.signal.addEventListener("abort",()=>{(!i.ignoreFetchAbort||
i.allowStaleOnFetchAbort)&&(f(void 0),i.allowStaleOnFetchAbort&&(f=w=>r(w,!0)))}),a&&a instanceof Promise?a.then(w=>f(w===
void 0?void 0:w),y):a!==void 0&&f(a)};i.status&&(i.status.fetchDispatched=!0);let d=new Promise(_).then(r,c),g=Object.assign(
d,{__abortController:o,__staleWhileFetching:n,__returned:void 0});return t===void 0?(this.#W(e,g,{...h.options,status:void 0}),
t=this.#s.get(e)):this.#t[t]=g,g}#e(e){if(!this.#U)return!1;let t=e;return!!t&&t instanceof Promise&&t.hasOwnProperty("_\
_staleWhileFetching")&&t.__abortController instanceof AbortController}fetch(e,t={}){let i=A.hasSubscribers,{status:s=R()?
{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let n=this.#B(e,t);return s&&i&&(s.trace=!0,A.tracePromise(()=>n,
s).catch(()=>{})),n}async#B(e,t={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:l=this.noDisposeOnSet,size:h=0,sizeCalculation:r=this.sizeCalculation,noUpdateTTL:c=this.
noUpdateTTL,noDeleteOnFetchRejection:m=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:_=this.allowStaleOnFetchRejection,
ignoreFetchAbort:d=this.ignoreFetchAbort,allowStaleOnFetchAbort:g=this.allowStaleOnFetchAbort,context:f,forceRefresh:y=!1,
status:a,signal:w}=t;if(a&&(a.op="fetch",a.key=e,y&&(a.forceRefresh=!0),a.cache=this),!this.#U)return a&&(a.fetch="get"),
this.#C(e,{allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,status:a});let F={allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,
ttl:o,noDisposeOnSet:l,size:h,sizeCalculation:r,noUpdateTTL:c,noDeleteOnFetchRejection:m,allowStaleOnFetchRejection:_,allowStaleOnFetchAbort:g,
ignoreFetchAbort:d,status:a,signal:w},b=this.#s.get(e);if(b===void 0){a&&(a.fetch="miss");let p=this.#P(e,b,F,f);return p.
__returned=p}else{let p=this.#t[b];if(this.#e(p)){let W=i&&p.__staleWhileFetching!==void 0;return a&&(a.fetch="inflight",
W&&(a.returnedStale=!0)),W?p.__staleWhileFetching:p.__returned=p}let z=this.#p(b);if(!y&&!z)return a&&(a.fetch="hit"),this.#L(
b),s&&this.#R(b),a&&this.#v(a,b),p;let E=this.#P(e,b,F,f),v=E.__staleWhileFetching!==void 0&&i;return a&&(a.fetch=z?"sta\
le":"refresh",v&&z&&(a.returnedStale=!0)),v?E.__staleWhileFetching:E.__returned=E}}forceFetch(e,t={}){let i=A.hasSubscribers,
{status:s=R()?{}:void 0}=t;t.status=s,s&&t.context&&(s.context=t.context);let n=this.#K(e,t);return s&&i&&(s.trace=!0,A.
tracePromise(()=>n,s).catch(()=>{})),n}async#K(e,t={}){let i=await this.#B(e,t);if(i===void 0)throw new Error("fetch() r\
eturned undefined");return i}memo(e,t={}){let{status:i=S.hasSubscribers?{}:void 0}=t;t.status=i,i&&(i.op="memo",i.key=e,
t.context&&(i.context=t.context),i.cache=this);let s=this.#Q(e,t);return i&&(i.value=s),S.hasSubscribers&&S.publish(i),s}#Q(e,t={}){
let i=this.#I;if(!i)throw new Error("no memoMethod provided to constructor");let{context:s,status:n,forceRefresh:o,...l}=t;
n&&o&&(n.forceRefresh=!0);let h=this.#C(e,l),r=o||h===void 0;if(n&&(n.memo=r?"miss":"hit",r||(n.value=h)),!r)return h;let c=i(
e,h,{options:l,context:s});return n&&(n.value=c),this.#W(e,c,l),c}get(e,t={}){let{status:i=S.hasSubscribers?{}:void 0}=t;
t.status=i,i&&(i.op="get",i.key=e,i.cache=this);let s=this.#C(e,t);return i&&(s!==void 0&&(i.value=s),S.hasSubscribers&&
S.publish(i)),s}#C(e,t={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,status:o}=t,l=this.#s.get(e);if(l===void 0){o&&(o.get="miss");return}let h=this.#t[l],r=this.#e(h);return o&&
this.#v(o,l),this.#p(l)?r?(o&&(o.get="stale-fetching"),i&&h.__staleWhileFetching!==void 0?(o&&(o.returnedStale=!0),h.__staleWhileFetching):
void 0):(n||this.#E(e,"expire"),o&&(o.get="stale"),i?(o&&(o.returnedStale=!0),h):void 0):(o&&(o.get=r?"fetching":"hit"),
this.#L(l),s&&this.#R(l),r?h.__staleWhileFetching:h)}#$(e,t){this.#u[t]=e,this.#l[e]=t}#L(e){e!==this.#h&&(e===this.#a?this.#a=
this.#l[e]:this.#$(this.#u[e],this.#l[e]),this.#$(this.#h,e),this.#h=e)}delete(e){return this.#E(e,"delete")}#E(e,t){S.hasSubscribers&&
S.publish({op:"delete",delete:t,key:e,cache:this});let i=!1;if(this.#n!==0){let s=this.#s.get(e);if(s!==void 0)if(this.#g?.[s]&&
(clearTimeout(this.#g[s]),this.#g[s]=void 0),i=!0,this.#n===1)this.#q(t);else{this.#x(s);let n=this.#t[s];if(this.#e(n)?
n.__abortController.abort(new Error("deleted")):(this.#T||this.#f)&&(this.#T&&this.#S?.(n,e,t),this.#f&&this.#r?.push([n,
e,t])),this.#s.delete(e),this.#i[s]=void 0,this.#t[s]=void 0,s===this.#h)this.#h=this.#u[s];else if(s===this.#a)this.#a=
this.#l[s];else{let o=this.#u[s];this.#l[o]=this.#l[s];let l=this.#l[s];this.#u[l]=this.#u[s]}this.#n--,this.#y.push(s)}}
if(this.#f&&this.#r?.length){let s=this.#r,n;for(;n=s?.shift();)this.#w?.(...n)}return i}clear(){return this.#q("delete")}#q(e){
for(let t of this.#z({allowStale:!0})){let i=this.#t[t];if(this.#e(i))i.__abortController.abort(new Error("deleted"));else{
let s=this.#i[t];this.#T&&this.#S?.(i,s,e),this.#f&&this.#r?.push([i,s,e])}}if(this.#s.clear(),this.#t.fill(void 0),this.#i.
fill(void 0),this.#d&&this.#F){this.#d.fill(0),this.#F.fill(0);for(let t of this.#g??[])t!==void 0&&clearTimeout(t);this.#g?.
fill(void 0)}if(this.#_&&this.#_.fill(0),this.#a=0,this.#h=0,this.#y.length=0,this.#b=0,this.#n=0,this.#f&&this.#r){let t=this.#r,
i;for(;i=t?.shift();)this.#w?.(...i)}}}}});import{EventEmitter}from"node:events";import Stream from"node:stream";import{StringDecoder}from"node:string_decoder";var proc,
isStream,isReadable,isWritable,EOF,MAYBE_EMIT_END,EMITTED_END,EMITTING_END,EMITTED_ERROR,CLOSED,READ,FLUSH,FLUSHCHUNK,ENCODING,
DECODER,FLOWING,PAUSED,RESUME,BUFFER,PIPES,BUFFERLENGTH,BUFFERPUSH,BUFFERSHIFT,OBJECTMODE,DESTROYED,ERROR,EMITDATA,EMITEND,
EMITEND2,ASYNC,ABORT,ABORTED,SIGNAL,DATALISTENERS,DISCARDED,defer,nodefer,isEndish,isArrayBufferLike,isArrayBufferView,Pipe,
PipeProxyErrors,isObjectModeOptions,isEncodingOptions,Minipass,init_esm5=__esm({"node_modules/.pnpm/minipass@7.1.3/node_\
modules/minipass/dist/esm/index.js"(){proc=typeof process=="object"&&process?process:{stdout:null,stderr:null},isStream=
s=>!!s&&typeof s=="object"&&(s instanceof Minipass||s instanceof Stream||isReadable(s)||isWritable(s)),isReadable=s=>!!s&&
typeof s=="object"&&s instanceof EventEmitter&&typeof s.pipe=="function"&&s.pipe!==Stream.Writable.prototype.pipe,isWritable=
s=>!!s&&typeof s=="object"&&s instanceof EventEmitter&&typeof s.write=="function"&&typeof s.end=="function",EOF=Symbol("\
EOF"),MAYBE_EMIT_END=Symbol("maybeEmitEnd"),EMITTED_END=Symbol("emittedEnd"),EMITTING_END=Symbol("emittingEnd"),EMITTED_ERROR=
Symbol("emittedError"),CLOSED=Symbol("closed"),READ=Symbol("read"),FLUSH=Symbol("flush"),FLUSHCHUNK=Symbol("flushChunk"),
ENCODING=Symbol("encoding"),DECODER=Symbol("decoder"),FLOWING=Symbol("flowing"),PAUSED=Symbol("paused"),RESUME=Symbol("r\
esume"),BUFFER=Symbol("buffer"),PIPES=Symbol("pipes"),BUFFERLENGTH=Symbol("bufferLength"),BUFFERPUSH=Symbol("bufferPush"),
BUFFERSHIFT=Symbol("bufferShift"),OBJECTMODE=Symbol("objectMode"),DESTROYED=Symbol("destroyed"),ERROR=Symbol("error"),EMITDATA=
Symbol("emitData"),EMITEND=Symbol("emitEnd"),EMITEND2=Symbol("emitEnd2"),ASYNC=Symbol("async"),ABORT=Symbol("abort"),ABORTED=
Symbol("aborted"),SIGNAL=Symbol("signal"),DATALISTENERS=Symbol("dataListeners"),DISCARDED=Symbol("discarded"),defer=fn=>Promise.
resolve().then(fn),nodefer=fn=>fn(),isEndish=ev=>ev==="end"||ev==="finish"||ev==="prefinish",isArrayBufferLike=b=>b instanceof
ArrayBuffer||!!b&&typeof b=="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0,isArrayBufferView=
b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(b),Pipe=class{src;dest;opts;ondrain;constructor(src,dest,opts){this.src=src,this.
dest=dest,this.opts=opts,this.ondrain=()=>src[RESUME](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener(
"drain",this.ondrain)}proxyErrors(_er){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},PipeProxyErrors=class extends Pipe{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(src,dest,opts){super(src,dest,opts),this.proxyErrors=
er=>this.dest.emit("error",er),src.on("error",this.proxyErrors)}},isObjectModeOptions=o=>!!o.objectMode,isEncodingOptions=
o=>!o.objectMode&&!!o.encoding&&o.encoding!=="buffer",Minipass=class extends EventEmitter{[FLOWING]=!1;[PAUSED]=!1;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=!1;[EMITTED_END]=!1;[EMITTING_END]=!1;[CLOSED]=!1;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=!1;[SIGNAL];[ABORTED]=!1;[DATALISTENERS]=0;[DISCARDED]=!1;writable=!0;readable=!0;constructor(...args){
let options3=args[0]||{};if(super(),options3.objectMode&&typeof options3.encoding=="string")throw new TypeError("Encodin\
g and objectMode may not be used together");isObjectModeOptions(options3)?(this[OBJECTMODE]=!0,this[ENCODING]=null):isEncodingOptions(
options3)?(this[ENCODING]=options3.encoding,this[OBJECTMODE]=!1):(this[OBJECTMODE]=!1,this[ENCODING]=null),this[ASYNC]=!!options3.
async,this[DECODER]=this[ENCODING]?new StringDecoder(this[ENCODING]):null,options3&&options3.debugExposeBuffer===!0&&Object.
defineProperty(this,"buffer",{get:()=>this[BUFFER]}),options3&&options3.debugExposePipes===!0&&Object.defineProperty(this,
"pipes",{get:()=>this[PIPES]});let{signal}=options3;signal&&(this[SIGNAL]=signal,signal.aborted?this[ABORT]():signal.addEventListener(
"abort",()=>this[ABORT]()))}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){
throw new Error("Encoding must be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set at\
 instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){throw new Error("objectMode must be s\
et at instantiation time")}get async(){return this[ASYNC]}set async(a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=
!0,this.emit("abort",this[SIGNAL]?.reason),this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){
if(this[ABORTED])return!1;if(this[EOF])throw new Error("write after end");if(this[DESTROYED])return this.emit("error",Object.
assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;typeof encoding=="\
function"&&(cb=encoding,encoding="utf8"),encoding||(encoding="utf8");let fn=this[ASYNC]?defer:nodefer;if(!this[OBJECTMODE]&&
!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk))chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);else if(isArrayBufferLike(
chunk))chunk=Buffer.from(chunk);else if(typeof chunk!="string")throw new Error("Non-contiguous data written to non-objec\
tMode stream")}return this[OBJECTMODE]?(this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),this[FLOWING]?this.emit("\
data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):chunk.length?
(typeof chunk=="string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)&&(chunk=Buffer.from(chunk,encoding)),Buffer.
isBuffer(chunk)&&this[ENCODING]&&(chunk=this[DECODER].write(chunk)),this[FLOWING]&&this[BUFFERLENGTH]!==0&&this[FLUSH](!0),
this[FLOWING]?this.emit("data",chunk):this[BUFFERPUSH](chunk),this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING]):
(this[BUFFERLENGTH]!==0&&this.emit("readable"),cb&&fn(cb),this[FLOWING])}read(n){if(this[DESTROYED])return null;if(this[DISCARDED]=
!1,this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH])return this[MAYBE_EMIT_END](),null;this[OBJECTMODE]&&(n=null),
this[BUFFER].length>1&&!this[OBJECTMODE]&&(this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.concat(this[BUFFER],
this[BUFFERLENGTH])]);let ret=this[READ](n||null,this[BUFFER][0]);return this[MAYBE_EMIT_END](),ret}[READ](n,chunk){if(this[OBJECTMODE])
this[BUFFERSHIFT]();else{let c=chunk;n===c.length||n===null?this[BUFFERSHIFT]():typeof c=="string"?(this[BUFFER][0]=c.slice(
n),chunk=c.slice(0,n),this[BUFFERLENGTH]-=n):(this[BUFFER][0]=c.subarray(n),chunk=c.subarray(0,n),this[BUFFERLENGTH]-=n)}
return this.emit("data",chunk),!this[BUFFER].length&&!this[EOF]&&this.emit("drain"),chunk}end(chunk,encoding,cb){return typeof chunk==
"function"&&(cb=chunk,chunk=void 0),typeof encoding=="function"&&(cb=encoding,encoding="utf8"),chunk!==void 0&&this.write(
chunk,encoding),cb&&this.once("end",cb),this[EOF]=!0,this.writable=!1,(this[FLOWING]||!this[PAUSED])&&this[MAYBE_EMIT_END](),
this}[RESUME](){this[DESTROYED]||(!this[DATALISTENERS]&&!this[PIPES].length&&(this[DISCARDED]=!0),this[PAUSED]=!1,this[FLOWING]=
!0,this.emit("resume"),this[BUFFER].length?this[FLUSH]():this[EOF]?this[MAYBE_EMIT_END]():this.emit("drain"))}resume(){return this[RESUME]()}pause(){
this[FLOWING]=!1,this[PAUSED]=!0,this[DISCARDED]=!1}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){
return this[PAUSED]}[BUFFERPUSH](chunk){this[OBJECTMODE]?this[BUFFERLENGTH]+=1:this[BUFFERLENGTH]+=chunk.length,this[BUFFER].
push(chunk)}[BUFFERSHIFT](){return this[OBJECTMODE]?this[BUFFERLENGTH]-=1:this[BUFFERLENGTH]-=this[BUFFER][0].length,this[BUFFER].
shift()}[FLUSH](noDrain=!1){do;while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);!noDrain&&!this[BUFFER].
length&&!this[EOF]&&this.emit("drain")}[FLUSHCHUNK](chunk){return this.emit("data",chunk),this[FLOWING]}pipe(dest,opts){
if(this[DESTROYED])return dest;this[DISCARDED]=!1;let ended=this[EMITTED_END];return opts=opts||{},dest===proc.stdout||dest===
proc.stderr?opts.end=!1:opts.end=opts.end!==!1,opts.proxyErrors=!!opts.proxyErrors,ended?opts.end&&dest.end():(this[PIPES].
push(opts.proxyErrors?new PipeProxyErrors(this,dest,opts):new Pipe(this,dest,opts)),this[ASYNC]?defer(()=>this[RESUME]()):
this[RESUME]()),dest}unpipe(dest){let p=this[PIPES].find(p2=>p2.dest===dest);p&&(this[PIPES].length===1?(this[FLOWING]&&
this[DATALISTENERS]===0&&(this[FLOWING]=!1),this[PIPES]=[]):this[PIPES].splice(this[PIPES].indexOf(p),1),p.unpipe())}addListener(ev,handler){
return this.on(ev,handler)}on(ev,handler){let ret=super.on(ev,handler);if(ev==="data")this[DISCARDED]=!1,this[DATALISTENERS]++,
!this[PIPES].length&&!this[FLOWING]&&this[RESUME]();else if(ev==="readable"&&this[BUFFERLENGTH]!==0)super.emit("readable");else if(isEndish(
ev)&&this[EMITTED_END])super.emit(ev),this.removeAllListeners(ev);else if(ev==="error"&&this[EMITTED_ERROR]){let h=handler;
this[ASYNC]?defer(()=>h.call(this,this[EMITTED_ERROR])):h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){
return this.off(ev,handler)}off(ev,handler){let ret=super.off(ev,handler);return ev==="data"&&(this[DATALISTENERS]=this.
listeners("data").length,this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length&&(this[FLOWING]=!1)),ret}removeAllListeners(ev){
let ret=super.removeAllListeners(ev);return(ev==="data"||ev===void 0)&&(this[DATALISTENERS]=0,!this[DISCARDED]&&!this[PIPES].
length&&(this[FLOWING]=!1)),ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){!this[EMITTING_END]&&!this[EMITTED_END]&&
!this[DESTROYED]&&this[BUFFER].length===0&&this[EOF]&&(this[EMITTING_END]=!0,this.emit("end"),this.emit("prefinish"),this.
emit("finish"),this[CLOSED]&&this.emit("close"),this[EMITTING_END]=!1)}emit(ev,...args){let data2=args[0];if(ev!=="error"&&
ev!=="close"&&ev!==DESTROYED&&this[DESTROYED])return!1;if(ev==="data")return!this[OBJECTMODE]&&!data2?!1:this[ASYNC]?(defer(
()=>this[EMITDATA](data2)),!0):this[EMITDATA](data2);if(ev==="end")return this[EMITEND]();if(ev==="close"){if(this[CLOSED]=
!0,!this[EMITTED_END]&&!this[DESTROYED])return!1;let ret2=super.emit("close");return this.removeAllListeners("close"),ret2}else if(ev===
"error"){this[EMITTED_ERROR]=data2,super.emit(ERROR,data2);let ret2=!this[SIGNAL]||this.listeners("error").length?super.
emit("error",data2):!1;return this[MAYBE_EMIT_END](),ret2}else if(ev==="resume"){let ret2=super.emit("resume");return this[MAYBE_EMIT_END](),
ret2}else if(ev==="finish"||ev==="prefinish"){let ret2=super.emit(ev);return this.removeAllListeners(ev),ret2}let ret=super.
emit(ev,...args);return this[MAYBE_EMIT_END](),ret}[EMITDATA](data2){for(let p of this[PIPES])p.dest.write(data2)===!1&&
this.pause();let ret=this[DISCARDED]?!1:super.emit("data",data2);return this[MAYBE_EMIT_END](),ret}[EMITEND](){return this[EMITTED_END]?
!1:(this[EMITTED_END]=!0,this.readable=!1,this[ASYNC]?(defer(()=>this[EMITEND2]()),!0):this[EMITEND2]())}[EMITEND2](){if(this[DECODER]){
let data2=this[DECODER].end();if(data2){for(let p of this[PIPES])p.dest.write(data2);this[DISCARDED]||super.emit("data",
data2)}}for(let p of this[PIPES])p.end();let ret=super.emit("end");return this.removeAllListeners("end"),ret}async collect(){
let buf=Object.assign([],{dataLength:0});this[OBJECTMODE]||(buf.dataLength=0);let p=this.promise();return this.on("data",
c=>{buf.push(c),this[OBJECTMODE]||(buf.dataLength+=c.length)}),await p,buf}async concat(){if(this[OBJECTMODE])throw new Error(
"cannot concat in objectMode");let buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){
return new Promise((resolve3,reject)=>{this.on(DESTROYED,()=>reject(new Error("stream destroyed"))),this.on("error",er=>reject(
er)),this.on("end",()=>resolve3())})}[Symbol.asyncIterator](){this[DISCARDED]=!1;let stopped=!1,stop=async()=>(this.pause(),
stopped=!0,{value:void 0,done:!0});return{next:()=>{if(stopped)return stop();let res=this.read();if(res!==null)return Promise.
resolve({done:!1,value:res});if(this[EOF])return stop();let resolve3,reject,onerr=er=>{this.off("data",ondata),this.off(
"end",onend),this.off(DESTROYED,ondestroy),stop(),reject(er)},ondata=value=>{this.off("error",onerr),this.off("end",onend),
this.off(DESTROYED,ondestroy),this.pause(),resolve3({value,done:!!this[EOF]})},onend=()=>{this.off("error",onerr),this.off(
"data",ondata),this.off(DESTROYED,ondestroy),stop(),resolve3({done:!0,value:void 0})},ondestroy=()=>onerr(new Error("str\
eam destroyed"));return new Promise((res2,rej)=>{reject=rej,resolve3=res2,this.once(DESTROYED,ondestroy),this.once("erro\
r",onerr),this.once("end",onend),this.once("data",ondata)})},throw:stop,return:stop,[Symbol.asyncIterator](){return this},
[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[DISCARDED]=!1;let stopped=!1,stop=()=>(this.pause(),this.off(
ERROR,stop),this.off(DESTROYED,stop),this.off("end",stop),stopped=!0,{done:!0,value:void 0}),next=()=>{if(stopped)return stop();
let value=this.read();return value===null?stop():{done:!1,value}};return this.once("end",stop),this.once(ERROR,stop),this.
once(DESTROYED,stop),{next,throw:stop,return:stop,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){
if(this[DESTROYED])return er?this.emit("error",er):this.emit(DESTROYED),this;this[DESTROYED]=!0,this[DISCARDED]=!0,this[BUFFER].
length=0,this[BUFFERLENGTH]=0;let wc=this;return typeof wc.close=="function"&&!this[CLOSED]&&wc.close(),er?this.emit("er\
ror",er):this.emit(DESTROYED),this}static get isStream(){return isStream}}}});import{posix,win32}from"node:path";import{fileURLToPath}from"node:url";import{lstatSync as lstatSync2,readdir as readdirCB,
readdirSync,readlinkSync as readlinkSync2,realpathSync as rps}from"fs";import*as actualFS from"node:fs";import{lstat,readdir,
readlink,realpath}from"node:fs/promises";var realpathSync2,defaultFS,fsFromOption,uncDriveRegexp,uncLongRegexp,uncShareRegexp,
uncToDrive,longUncRoot,longDrivePrefix,longUncPrefix,eitherSep,UNKNOWN,IFIFO,IFCHR,IFDIR,IFBLK,IFREG,IFLNK,IFSOCK,IFMT,IFMT_UNKNOWN,
READDIR_CALLED,LSTAT_CALLED,ENOTDIR,ENOENT,ENOREADLINK,ENOREALPATH,ENOCHILD,TYPEMASK,entToType,normalizeCache,normalize2,
normalizeNocaseCache,normalizeNocase,ResolveCache,ChildrenCache,setAsCwd,PathBase,PathWin32,PathPosix,PathScurryBase,PathScurryWin32,
PathScurryPosix,PathScurryDarwin,Path,PathScurry,init_esm6=__esm({"node_modules/.pnpm/path-scurry@3.0.0/node_modules/pat\
h-scurry/dist/esm/index.js"(){init_index_min();init_esm5();realpathSync2=rps.native,defaultFS={lstatSync:lstatSync2,readdir:readdirCB,
readdirSync,readlinkSync:readlinkSync2,realpathSync:realpathSync2,promises:{lstat,readdir,readlink,realpath}},fsFromOption=
fsOption=>!fsOption||fsOption===defaultFS||fsOption===actualFS?defaultFS:{...defaultFS,...fsOption,promises:{...defaultFS.
promises,...fsOption.promises}},uncDriveRegexp=/^\\\\\?\\([a-z]:)\\?$/i,uncLongRegexp=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,
uncShareRegexp=/^\\\\[^\\?]+\\[^\\]+$/,uncToDrive=rootPath=>rootPath.replace(/\//g,"\\").replace(uncDriveRegexp,"$1\\").
replace(uncLongRegexp,"\\\\$1\\").replace(uncShareRegexp,"$&\\"),longUncRoot=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,
longDrivePrefix=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,longUncPrefix=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,eitherSep=
/[\\/]/,UNKNOWN=0,IFIFO=1,IFCHR=2,IFDIR=4,IFBLK=6,IFREG=8,IFLNK=10,IFSOCK=12,IFMT=15,IFMT_UNKNOWN=~IFMT,READDIR_CALLED=16,
LSTAT_CALLED=32,ENOTDIR=64,ENOENT=128,ENOREADLINK=256,ENOREALPATH=512,ENOCHILD=ENOTDIR|ENOENT|ENOREALPATH,TYPEMASK=1023,
entToType=s=>s.isFile()?IFREG:s.isDirectory()?IFDIR:s.isSymbolicLink()?IFLNK:s.isCharacterDevice()?IFCHR:s.isBlockDevice()?
IFBLK:s.isSocket()?IFSOCK:s.isFIFO()?IFIFO:UNKNOWN,normalizeCache=new U({max:2**12}),normalize2=s=>{let c=normalizeCache.
get(s);if(c)return c;let n=s.normalize("NFKD");return normalizeCache.set(s,n),n},normalizeNocaseCache=new U({max:2**12}),
normalizeNocase=s=>{let c=normalizeNocaseCache.get(s);if(c)return c;let n=normalize2(s.toLowerCase());return normalizeNocaseCache.
set(s,n),n},ResolveCache=class extends U{constructor(){super({max:256})}},ChildrenCache=class extends U{constructor(maxSize=16*
1024){super({maxSize,sizeCalculation:a=>a.length+1})}},setAsCwd=Symbol("PathScurry setAsCwd"),PathBase=class{name;root;roots;parent;nocase;isCWD=!1;#fs;#dev;get dev(){
return this.#dev}#mode;get mode(){return this.#mode}#nlink;get nlink(){return this.#nlink}#uid;get uid(){return this.#uid}#gid;get gid(){
return this.#gid}#rdev;get rdev(){return this.#rdev}#blksize;get blksize(){return this.#blksize}#ino;get ino(){return this.#ino}#size;get size(){
return this.#size}#blocks;get blocks(){return this.#blocks}#atimeMs;get atimeMs(){return this.#atimeMs}#mtimeMs;get mtimeMs(){
return this.#mtimeMs}#ctimeMs;get ctimeMs(){return this.#ctimeMs}#birthtimeMs;get birthtimeMs(){return this.#birthtimeMs}#atime;get atime(){
return this.#atime}#mtime;get mtime(){return this.#mtime}#ctime;get ctime(){return this.#ctime}#birthtime;get birthtime(){
return this.#birthtime}#matchName;#depth;#fullpath;#fullpathPosix;#relative;#relativePosix;#type;#children;#linkTarget;#realpath;get parentPath(){
return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){
this.name=name,this.#matchName=nocase?normalizeNocase(name):normalize2(name),this.#type=type&TYPEMASK,this.nocase=nocase,
this.roots=roots,this.root=root||this,this.#children=children,this.#fullpath=opts.fullpath,this.#relative=opts.relative,
this.#relativePosix=opts.relativePosix,this.parent=opts.parent,this.parent?this.#fs=this.parent.#fs:this.#fs=fsFromOption(
opts.fs)}get fs(){return this.#fs}depth(){return this.#depth!==void 0?this.#depth:this.parent?this.#depth=this.parent.depth()+
1:this.#depth=0}childrenCache(){return this.#children}resolve(path13){if(!path13)return this;let rootPath=this.getRootString(
path13),dirParts=path13.substring(rootPath.length).split(this.splitSep);return rootPath?this.getRoot(rootPath).#resolveParts(
dirParts):this.#resolveParts(dirParts)}#resolveParts(dirParts){let p=this;for(let part of dirParts)p=p.child(part);return p}children(){
let cached=this.#children.get(this);if(cached)return cached;let children=Object.assign([],{provisional:0});return this.#children.
set(this,children),this.#type&=~READDIR_CALLED,children}child(pathPart,opts){if(pathPart===""||pathPart===".")return this;
if(pathPart==="..")return this.parent||this;let children=this.children(),name=this.nocase?normalizeNocase(pathPart):normalize2(
pathPart);for(let p of children)if(p.#matchName===name)return p;let s=this.parent?this.sep:"",fullpath=this.#fullpath?this.#fullpath+
s+pathPart:void 0,pchild=this.newChild(pathPart,UNKNOWN,{...opts,parent:this,fullpath});return this.canReaddir()||(pchild.#type|=
ENOENT),children.push(pchild),pchild}relative(){if(this.isCWD)return"";if(this.#relative!==void 0)return this.#relative;
let name=this.name,p=this.parent;if(!p)return this.#relative=this.name;let pv=p.relative();return pv+(!pv||!p.parent?"":
this.sep)+name}relativePosix(){if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#relativePosix!==
void 0)return this.#relativePosix;let name=this.name,p=this.parent;if(!p)return this.#relativePosix=this.fullpathPosix();
let pv=p.relativePosix();return pv+(!pv||!p.parent?"":"/")+name}fullpath(){if(this.#fullpath!==void 0)return this.#fullpath;
let name=this.name,p=this.parent;if(!p)return this.#fullpath=this.name;let fp=p.fullpath()+(p.parent?this.sep:"")+name;return this.#fullpath=
fp}fullpathPosix(){if(this.#fullpathPosix!==void 0)return this.#fullpathPosix;if(this.sep==="/")return this.#fullpathPosix=
this.fullpath();if(!this.parent){let p2=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.test(p2)?this.#fullpathPosix=
`//?/${p2}`:this.#fullpathPosix=p2}let p=this.parent,pfpp=p.fullpathPosix(),fpp=pfpp+(!pfpp||!p.parent?"":"/")+this.name;
return this.#fullpathPosix=fpp}isUnknown(){return(this.#type&IFMT)===UNKNOWN}isType(type){return this[`is${type}`]()}getType(){
return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?"SymbolicLin\
k":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?"BlockDevice":this.isSocket()?"S\
ocket":"Unknown"}isFile(){return(this.#type&IFMT)===IFREG}isDirectory(){return(this.#type&IFMT)===IFDIR}isCharacterDevice(){
return(this.#type&IFMT)===IFCHR}isBlockDevice(){return(this.#type&IFMT)===IFBLK}isFIFO(){return(this.#type&IFMT)===IFIFO}isSocket(){
return(this.#type&IFMT)===IFSOCK}isSymbolicLink(){return(this.#type&IFLNK)===IFLNK}lstatCached(){return this.#type&LSTAT_CALLED?
this:void 0}readlinkCached(){return this.#linkTarget}realpathCached(){return this.#realpath}readdirCached(){let children=this.
children();return children.slice(0,children.provisional)}canReadlink(){if(this.#linkTarget)return!0;if(!this.parent)return!1;
let ifmt=this.#type&IFMT;return!(ifmt!==UNKNOWN&&ifmt!==IFLNK||this.#type&ENOREADLINK||this.#type&ENOENT)}calledReaddir(){
return!!(this.#type&READDIR_CALLED)}isENOENT(){return!!(this.#type&ENOENT)}isNamed(n){return this.nocase?this.#matchName===
normalizeNocase(n):this.#matchName===normalize2(n)}async readlink(){let target2=this.#linkTarget;if(target2)return target2;
if(this.canReadlink()&&this.parent)try{let read3=await this.#fs.promises.readlink(this.fullpath()),linkTarget=(await this.
parent.realpath())?.resolve(read3);if(linkTarget)return this.#linkTarget=linkTarget}catch(er){this.#readlinkFail(er.code);
return}}readlinkSync(){let target2=this.#linkTarget;if(target2)return target2;if(this.canReadlink()&&this.parent)try{let read3=this.#fs.
readlinkSync(this.fullpath()),linkTarget=this.parent.realpathSync()?.resolve(read3);if(linkTarget)return this.#linkTarget=
linkTarget}catch(er){this.#readlinkFail(er.code);return}}#readdirSuccess(children){this.#type|=READDIR_CALLED;for(let p=children.
provisional;p<children.length;p++){let c=children[p];c&&c.#markENOENT()}}#markENOENT(){this.#type&ENOENT||(this.#type=(this.#type|
ENOENT)&IFMT_UNKNOWN,this.#markChildrenENOENT())}#markChildrenENOENT(){let children=this.children();children.provisional=
0;for(let p of children)p.#markENOENT()}#markENOREALPATH(){this.#type|=ENOREALPATH,this.#markENOTDIR()}#markENOTDIR(){if(this.#type&
ENOTDIR)return;let t=this.#type;(t&IFMT)===IFDIR&&(t&=IFMT_UNKNOWN),this.#type=t|ENOTDIR,this.#markChildrenENOENT()}#readdirFail(code2=""){
code2==="ENOTDIR"||code2==="EPERM"?this.#markENOTDIR():code2==="ENOENT"?this.#markENOENT():this.children().provisional=0}#lstatFail(code2=""){
code2==="ENOTDIR"?this.parent.#markENOTDIR():code2==="ENOENT"&&this.#markENOENT()}#readlinkFail(code2=""){let ter=this.#type;
ter|=ENOREADLINK,code2==="ENOENT"&&(ter|=ENOENT),(code2==="EINVAL"||code2==="UNKNOWN")&&(ter&=IFMT_UNKNOWN),this.#type=ter,
code2==="ENOTDIR"&&this.parent&&this.parent.#markENOTDIR()}#readdirAddChild(e,c){return this.#readdirMaybePromoteChild(e,
c)||this.#readdirAddNewChild(e,c)}#readdirAddNewChild(e,c){let type=entToType(e),child=this.newChild(e.name,type,{parent:this}),
ifmt=child.#type&IFMT;return ifmt!==IFDIR&&ifmt!==IFLNK&&ifmt!==UNKNOWN&&(child.#type|=ENOTDIR),c.unshift(child),c.provisional++,
child}#readdirMaybePromoteChild(e,c){for(let p=c.provisional;p<c.length;p++){let pchild=c[p];if((this.nocase?normalizeNocase(
e.name):normalize2(e.name))===pchild.#matchName)return this.#readdirPromoteChild(e,pchild,p,c)}}#readdirPromoteChild(e,p,index,c){
let v=p.name;return p.#type=p.#type&IFMT_UNKNOWN|entToType(e),v!==e.name&&(p.name=e.name),index!==c.provisional&&(index===
c.length-1?c.pop():c.splice(index,1),c.unshift(p)),c.provisional++,p}async lstat(){if((this.#type&ENOENT)===0)try{return this.#applyStat(
await this.#fs.promises.lstat(this.fullpath())),this}catch(er){this.#lstatFail(er.code)}}lstatSync(){if((this.#type&ENOENT)===
0)try{return this.#applyStat(this.#fs.lstatSync(this.fullpath())),this}catch(er){this.#lstatFail(er.code)}}#applyStat(st){
let{atime,atimeMs,birthtime,birthtimeMs,blksize,blocks,ctime,ctimeMs,dev,gid,ino,mode,mtime,mtimeMs,nlink,rdev,size:size2,
uid}=st;this.#atime=atime,this.#atimeMs=atimeMs,this.#birthtime=birthtime,this.#birthtimeMs=birthtimeMs,this.#blksize=blksize,
this.#blocks=blocks,this.#ctime=ctime,this.#ctimeMs=ctimeMs,this.#dev=dev,this.#gid=gid,this.#ino=ino,this.#mode=mode,this.#mtime=
mtime,this.#mtimeMs=mtimeMs,this.#nlink=nlink,this.#rdev=rdev,this.#size=size2,this.#uid=uid;let ifmt=entToType(st);this.#type=
this.#type&IFMT_UNKNOWN|ifmt|LSTAT_CALLED,ifmt!==UNKNOWN&&ifmt!==IFDIR&&ifmt!==IFLNK&&(this.#type|=ENOTDIR)}#onReaddirCB=[];#readdirCBInFlight=!1;#callOnReaddirCB(children){
this.#readdirCBInFlight=!1;let cbs=this.#onReaddirCB.slice();this.#onReaddirCB.length=0,cbs.forEach(cb=>cb(null,children))}readdirCB(cb,allowZalgo=!1){
if(!this.canReaddir()){allowZalgo?cb(null,[]):queueMicrotask(()=>cb(null,[]));return}let children=this.children();if(this.
calledReaddir()){let c=children.slice(0,children.provisional);allowZalgo?cb(null,c):queueMicrotask(()=>cb(null,c));return}
if(this.#onReaddirCB.push(cb),this.#readdirCBInFlight)return;this.#readdirCBInFlight=!0;let fullpath=this.fullpath();this.#fs.
readdir(fullpath,{withFileTypes:!0},(er,entries2)=>{if(er)this.#readdirFail(er.code),children.provisional=0;else{for(let e of entries2)
this.#readdirAddChild(e,children);this.#readdirSuccess(children)}this.#callOnReaddirCB(children.slice(0,children.provisional))})}#asyncReaddirInFlight;async readdir(){
if(!this.canReaddir())return[];let children=this.children();if(this.calledReaddir())return children.slice(0,children.provisional);
let fullpath=this.fullpath();if(this.#asyncReaddirInFlight)await this.#asyncReaddirInFlight;else{let resolve3=()=>{};this.#asyncReaddirInFlight=
new Promise(res=>resolve3=res);try{for(let e of await this.#fs.promises.readdir(fullpath,{withFileTypes:!0}))this.#readdirAddChild(
e,children);this.#readdirSuccess(children)}catch(er){this.#readdirFail(er.code),children.provisional=0}this.#asyncReaddirInFlight=
void 0,resolve3()}return children.slice(0,children.provisional)}readdirSync(){if(!this.canReaddir())return[];let children=this.
children();if(this.calledReaddir())return children.slice(0,children.provisional);let fullpath=this.fullpath();try{for(let e of this.#fs.
readdirSync(fullpath,{withFileTypes:!0}))this.#readdirAddChild(e,children);this.#readdirSuccess(children)}catch(er){this.#readdirFail(
er.code),children.provisional=0}return children.slice(0,children.provisional)}canReaddir(){if(this.#type&ENOCHILD)return!1;
let ifmt=IFMT&this.#type;return ifmt===UNKNOWN||ifmt===IFDIR||ifmt===IFLNK}shouldWalk(dirs,walkFilter){return(this.#type&
IFDIR)===IFDIR&&!(this.#type&ENOCHILD)&&!dirs.has(this)&&(!walkFilter||walkFilter(this))}async realpath(){if(this.#realpath)
return this.#realpath;if(!((ENOREALPATH|ENOREADLINK|ENOENT)&this.#type))try{let rp=await this.#fs.promises.realpath(this.
fullpath());return this.#realpath=this.resolve(rp)}catch{this.#markENOREALPATH()}}realpathSync(){if(this.#realpath)return this.#realpath;
if(!((ENOREALPATH|ENOREADLINK|ENOENT)&this.#type))try{let rp=this.#fs.realpathSync(this.fullpath());return this.#realpath=
this.resolve(rp)}catch{this.#markENOREALPATH()}}[setAsCwd](oldCwd){if(oldCwd===this)return;oldCwd.isCWD=!1,this.isCWD=!0;
let changed=new Set([]),rp=[],p=this;for(;p&&p.parent;)changed.add(p),p.#relative=rp.join(this.sep),p.#relativePosix=rp.
join("/"),p=p.parent,rp.push("..");for(p=oldCwd;p&&p.parent&&!changed.has(p);)p.#relative=void 0,p.#relativePosix=void 0,
p=p.parent}},PathWin32=class _PathWin32 extends PathBase{sep="\\";splitSep=eitherSep;constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){
super(name,type,root,roots,nocase,children,opts)}newChild(name,type=UNKNOWN,opts={}){return new _PathWin32(name,type,this.
root,this.roots,this.nocase,this.childrenCache(),opts)}getRootString(path13){return longUncRoot.exec(path13)?.[0]??win32.
parse(path13).root}getRoot(rootPath){if(rootPath=uncToDrive(rootPath.toUpperCase()),rootPath===this.root.name||/^[\\/]$/.
test(rootPath))return this.root;for(let[compare,root]of Object.entries(this.roots))if(this.sameRoot(rootPath,compare))return this.
roots[rootPath]=root;return this.roots[rootPath]=new PathScurryWin32(rootPath,{nocase:this.nocase,fs:this.fs}).root}sameRoot(rootPath,compare=this.
root.name){return uncToDrive(rootPath.toUpperCase())===compare}},PathPosix=class _PathPosix extends PathBase{splitSep="/";sep="\
/";constructor(name,type=UNKNOWN,root,roots,nocase,children,opts){super(name,type,root,roots,nocase,children,opts)}getRootString(path13){
return path13.startsWith("/")?"/":""}getRoot(_rootPath){return this.root}newChild(name,type=UNKNOWN,opts={}){return new _PathPosix(
name,type,this.root,this.roots,this.nocase,this.childrenCache(),opts)}},PathScurryBase=class{root;rootPath;roots;cwd;#resolveCache;#resolvePosixCache;#children;nocase;#fs;constructor(cwd=process.
cwd(),pathImpl,sep2,{nocase,childrenCacheSize=16*1024,fs=defaultFS}={}){this.#fs=fsFromOption(fs),(cwd instanceof URL||cwd.
startsWith("file://"))&&(cwd=fileURLToPath(cwd));let cwdPath=pathImpl.resolve(cwd);this.roots=Object.create(null),this.rootPath=
this.parseRootPath(cwdPath),this.#resolveCache=new ResolveCache,this.#resolvePosixCache=new ResolveCache,this.#children=
new ChildrenCache(childrenCacheSize);let split2=cwdPath.substring(this.rootPath.length).split(sep2);if(split2.length===1&&
!split2[0]&&split2.pop(),nocase===void 0)throw new TypeError("must provide nocase setting to PathScurryBase ctor");this.
nocase=nocase,this.root=this.newRoot(this.#fs),this.roots[this.rootPath]=this.root;let prev=this.root,len=split2.length-
1,joinSep=pathImpl.sep,abs=this.rootPath,sawFirst=!1;for(let part of split2){let l=len--;prev=prev.child(part,{relative:new Array(
l).fill("..").join(joinSep),relativePosix:new Array(l).fill("..").join("/"),fullpath:abs+=(sawFirst?"":joinSep)+part}),sawFirst=
!0}this.cwd=prev}depth(path13=this.cwd){return typeof path13=="string"&&(path13=this.cwd.resolve(path13)),path13.depth()}childrenCache(){
return this.#children}resolve(...paths){let r="";for(let i=paths.length-1;i>=0;i--){let p=paths[i];if(!(!p||p===".")&&(r=
r?`${p}/${r}`:p,this.isAbsolute(p)))break}let cached=this.#resolveCache.get(r);if(cached!==void 0)return cached;let result=this.
cwd.resolve(r).fullpath();return this.#resolveCache.set(r,result),result}resolvePosix(...paths){let r="";for(let i=paths.
length-1;i>=0;i--){let p=paths[i];if(!(!p||p===".")&&(r=r?`${p}/${r}`:p,this.isAbsolute(p)))break}let cached=this.#resolvePosixCache.
get(r);if(cached!==void 0)return cached;let result=this.cwd.resolve(r).fullpathPosix();return this.#resolvePosixCache.set(
r,result),result}relative(entry2=this.cwd){return typeof entry2=="string"&&(entry2=this.cwd.resolve(entry2)),entry2.relative()}relativePosix(entry2=this.
cwd){return typeof entry2=="string"&&(entry2=this.cwd.resolve(entry2)),entry2.relativePosix()}basename(entry2=this.cwd){
return typeof entry2=="string"&&(entry2=this.cwd.resolve(entry2)),entry2.name}dirname(entry2=this.cwd){return typeof entry2==
"string"&&(entry2=this.cwd.resolve(entry2)),(entry2.parent||entry2).fullpath()}async readdir(entry2=this.cwd,opts={withFileTypes:!0}){
typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||(opts=entry2,entry2=this.cwd);let{withFileTypes}=opts;
if(entry2.canReaddir()){let p=await entry2.readdir();return withFileTypes?p:p.map(e=>e.name)}else return[]}readdirSync(entry2=this.
cwd,opts={withFileTypes:!0}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||(opts=entry2,
entry2=this.cwd);let{withFileTypes=!0}=opts;return entry2.canReaddir()?withFileTypes?entry2.readdirSync():entry2.readdirSync().
map(e=>e.name):[]}async lstat(entry2=this.cwd){return typeof entry2=="string"&&(entry2=this.cwd.resolve(entry2)),entry2.
lstat()}lstatSync(entry2=this.cwd){return typeof entry2=="string"&&(entry2=this.cwd.resolve(entry2)),entry2.lstatSync()}async readlink(entry2=this.
cwd,{withFileTypes}={withFileTypes:!1}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||
(withFileTypes=entry2.withFileTypes,entry2=this.cwd);let e=await entry2.readlink();return withFileTypes?e:e?.fullpath()}readlinkSync(entry2=this.
cwd,{withFileTypes}={withFileTypes:!1}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||
(withFileTypes=entry2.withFileTypes,entry2=this.cwd);let e=entry2.readlinkSync();return withFileTypes?e:e?.fullpath()}async realpath(entry2=this.
cwd,{withFileTypes}={withFileTypes:!1}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||
(withFileTypes=entry2.withFileTypes,entry2=this.cwd);let e=await entry2.realpath();return withFileTypes?e:e?.fullpath()}realpathSync(entry2=this.
cwd,{withFileTypes}={withFileTypes:!1}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||
(withFileTypes=entry2.withFileTypes,entry2=this.cwd);let e=entry2.realpathSync();return withFileTypes?e:e?.fullpath()}async walk(entry2=this.
cwd,opts={}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||(opts=entry2,entry2=this.
cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=[];(!filter2||filter2(entry2))&&results.push(
withFileTypes?entry2:entry2.fullpath());let dirs=new Set,walk2=(dir,cb)=>{dirs.add(dir),dir.readdirCB((er,entries2)=>{if(er)
return cb(er);let len=entries2.length;if(!len)return cb();let next=()=>{--len===0&&cb()};for(let e of entries2)(!filter2||
filter2(e))&&results.push(withFileTypes?e:e.fullpath()),follow&&e.isSymbolicLink()?e.realpath().then(r=>r?.isUnknown()?r.
lstat():r).then(r=>r?.shouldWalk(dirs,walkFilter)?walk2(r,next):next()):e.shouldWalk(dirs,walkFilter)?walk2(e,next):next()},
!0)},start=entry2;return new Promise((res,rej)=>{walk2(start,er=>{if(er)return rej(er);res(results)})})}walkSync(entry2=this.
cwd,opts={}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||(opts=entry2,entry2=this.
cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=[];(!filter2||filter2(entry2))&&results.push(
withFileTypes?entry2:entry2.fullpath());let dirs=new Set([entry2]);for(let dir of dirs){let entries2=dir.readdirSync();for(let e of entries2){
(!filter2||filter2(e))&&results.push(withFileTypes?e:e.fullpath());let r=e;if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))
continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&dirs.add(r)}}return results}[Symbol.asyncIterator](){
return this.iterate()}iterate(entry2=this.cwd,options3={}){return typeof entry2=="string"?entry2=this.cwd.resolve(entry2):
entry2 instanceof PathBase||(options3=entry2,entry2=this.cwd),this.stream(entry2,options3)[Symbol.asyncIterator]()}[Symbol.
iterator](){return this.iterateSync()}*iterateSync(entry2=this.cwd,opts={}){typeof entry2=="string"?entry2=this.cwd.resolve(
entry2):entry2 instanceof PathBase||(opts=entry2,entry2=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts;
(!filter2||filter2(entry2))&&(yield withFileTypes?entry2:entry2.fullpath());let dirs=new Set([entry2]);for(let dir of dirs){
let entries2=dir.readdirSync();for(let e of entries2){(!filter2||filter2(e))&&(yield withFileTypes?e:e.fullpath());let r=e;
if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,walkFilter)&&
dirs.add(r)}}}stream(entry2=this.cwd,opts={}){typeof entry2=="string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||
(opts=entry2,entry2=this.cwd);let{withFileTypes=!0,follow=!1,filter:filter2,walkFilter}=opts,results=new Minipass({objectMode:!0});
(!filter2||filter2(entry2))&&results.write(withFileTypes?entry2:entry2.fullpath());let dirs=new Set,queue=[entry2],processing=0,
process2=()=>{let paused=!1;for(;!paused;){let dir=queue.shift();if(!dir){processing===0&&results.end();return}processing++,
dirs.add(dir);let onReaddir=(er,entries2,didRealpaths=!1)=>{if(er)return results.emit("error",er);if(follow&&!didRealpaths){
let promises=[];for(let e of entries2)e.isSymbolicLink()&&promises.push(e.realpath().then(r=>r?.isUnknown()?r.lstat():r));
if(promises.length){Promise.all(promises).then(()=>onReaddir(null,entries2,!0));return}}for(let e of entries2)e&&(!filter2||
filter2(e))&&(results.write(withFileTypes?e:e.fullpath())||(paused=!0));processing--;for(let e of entries2){let r=e.realpathCached()||
e;r.shouldWalk(dirs,walkFilter)&&queue.push(r)}paused&&!results.flowing?results.once("drain",process2):sync2||process2()},
sync2=!0;dir.readdirCB(onReaddir,!0),sync2=!1}};return process2(),results}streamSync(entry2=this.cwd,opts={}){typeof entry2==
"string"?entry2=this.cwd.resolve(entry2):entry2 instanceof PathBase||(opts=entry2,entry2=this.cwd);let{withFileTypes=!0,
follow=!1,filter:filter2,walkFilter}=opts,results=new Minipass({objectMode:!0}),dirs=new Set;(!filter2||filter2(entry2))&&
results.write(withFileTypes?entry2:entry2.fullpath());let queue=[entry2],processing=0,process2=()=>{let paused=!1;for(;!paused;){
let dir=queue.shift();if(!dir){processing===0&&results.end();return}processing++,dirs.add(dir);let entries2=dir.readdirSync();
for(let e of entries2)(!filter2||filter2(e))&&(results.write(withFileTypes?e:e.fullpath())||(paused=!0));processing--;for(let e of entries2){
let r=e;if(e.isSymbolicLink()){if(!(follow&&(r=e.realpathSync())))continue;r.isUnknown()&&r.lstatSync()}r.shouldWalk(dirs,
walkFilter)&&queue.push(r)}}paused&&!results.flowing&&results.once("drain",process2)};return process2(),results}chdir(path13=this.
cwd){let oldCwd=this.cwd;this.cwd=typeof path13=="string"?this.cwd.resolve(path13):path13,this.cwd[setAsCwd](oldCwd)}},PathScurryWin32=
class extends PathScurryBase{sep="\\";constructor(cwd=process.cwd(),opts={}){let{nocase=!0}=opts;typeof cwd=="string"&&!cwd.
startsWith("file://")&&(cwd=cwd.replace(longDrivePrefix,"").replace(longUncPrefix,"\\")),super(cwd,win32,"\\",{...opts,nocase}),
this.nocase=nocase;for(let p=this.cwd;p;p=p.parent)p.nocase=this.nocase}parseRootPath(dir){return win32.parse(dir).root.
toUpperCase()}newRoot(fs){return new PathWin32(this.rootPath,IFDIR,void 0,this.roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){
return p.startsWith("/")||p.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(p)}},PathScurryPosix=class extends PathScurryBase{sep="\
/";constructor(cwd=process.cwd(),opts={}){let{nocase=!1}=opts;super(cwd,posix,"/",{...opts,nocase}),this.nocase=nocase}parseRootPath(_dir){
return"/"}newRoot(fs){return new PathPosix(this.rootPath,IFDIR,void 0,this.roots,this.nocase,this.childrenCache(),{fs})}isAbsolute(p){
return p.startsWith("/")}},PathScurryDarwin=class extends PathScurryPosix{constructor(cwd=process.cwd(),opts={}){let{nocase=!0}=opts;
super(cwd,{...opts,nocase})}},Path=process.platform==="win32"?PathWin32:PathPosix,PathScurry=process.platform==="win32"?
PathScurryWin32:process.platform==="darwin"?PathScurryDarwin:PathScurryPosix}});var isPatternList,isGlobList,customInspect,Pattern,init_pattern=__esm({"node_modules/.pnpm/glob@14.0.6/node_modules/glob\
/dist/esm/pattern.js"(){init_esm4();isPatternList=pl=>pl.length>=1,isGlobList=gl=>gl.length>=1,customInspect=Symbol.for(
"nodejs.util.inspect.custom"),Pattern=class _Pattern{#patternList;#globList;#index;length;#platform;#rest;#globString;#isDrive;#isUNC;#isAbsolute;#followGlobstar=!0;constructor(patternList,globList,index,platform){
if(!isPatternList(patternList))throw new TypeError("empty pattern list");if(!isGlobList(globList))throw new TypeError("e\
mpty glob list");if(globList.length!==patternList.length)throw new TypeError("mismatched pattern list and glob list leng\
ths");if(this.length=patternList.length,index<0||index>=this.length)throw new TypeError("index out of range");if(this.#patternList=
patternList,this.#globList=globList,this.#index=index,this.#platform=platform,this.#index===0){if(this.isUNC()){let n=this.#isLongUNC()?
6:4,proot=this.#patternList.slice(0,n),groot=this.#globList.slice(0,n),prest=this.#patternList.slice(n),grest=this.#globList.
slice(n);prest[0]===""&&(prest.shift(),grest.shift());let p=[...proot,""].join("/"),g=[...groot,""].join("/");this.#patternList=
[p,...prest],this.#globList=[g,...grest],this.length=this.#patternList.length}else if(this.isDrive()||this.isAbsolute()){
let[p1,...prest]=this.#patternList,[g1,...grest]=this.#globList;prest[0]===""&&(prest.shift(),grest.shift());let p=`${p1}\
/`,g=`${g1}/`;this.#patternList=[p,...prest],this.#globList=[g,...grest],this.length=this.#patternList.length}}}[customInspect](){
return`Pattern <${this.#globList.slice(this.#index).join("/")}>`}pattern(){return this.#patternList[this.#index]}isString(){
return typeof this.#patternList[this.#index]=="string"}isGlobstar(){return this.#patternList[this.#index]===GLOBSTAR}isMatcher(){
return typeof this.#patternList[this.#index]=="object"}globString(){return this.#globString=this.#globString||(this.#index===
0?this.isAbsolute()?this.#globList[0]+this.#globList.slice(1).join("/"):this.#globList.join("/"):this.#globList.slice(this.#index).
join("/"))}hasMore(){return this.length>this.#index+1}rest(){return this.#rest!==void 0?this.#rest:this.hasMore()?(this.#rest=
new _Pattern(this.#patternList,this.#globList,this.#index+1,this.#platform),this.#rest.#isAbsolute=this.#isAbsolute,this.#rest.#isUNC=
this.#isUNC,this.#rest.#isDrive=this.#isDrive,this.#rest):this.#rest=null}#isLongUNC(){let pl=this.#patternList;return pl[2]===
"?"&&typeof pl[3]=="string"&&/^unc$/i.test(pl[3])}isUNC(){let pl=this.#patternList,h=this.#isLongUNC()?4:2;return this.#isUNC!==
void 0?this.#isUNC:this.#isUNC=this.#platform==="win32"&&this.#index===0&&pl[0]===""&&pl[1]===""&&typeof pl[h]=="string"&&
!!pl[h]&&typeof pl[h+1]=="string"&&!!pl[h+1]}isDrive(){let pl=this.#patternList;return this.#isDrive!==void 0?this.#isDrive:
this.#isDrive=this.#platform==="win32"&&this.#index===0&&this.length>1&&typeof pl[0]=="string"&&/^[a-z]:$/i.test(pl[0])}isAbsolute(){
let pl=this.#patternList;return this.#isAbsolute!==void 0?this.#isAbsolute:this.#isAbsolute=pl[0]===""&&pl.length>1||this.
isDrive()||this.isUNC()}root(){let p=this.#patternList[0];return typeof p=="string"&&this.isAbsolute()&&this.#index===0?
p:""}checkFollowGlobstar(){return!(this.#index===0||!this.isGlobstar()||!this.#followGlobstar)}markFollowGlobstar(){return this.#index===
0||!this.isGlobstar()||!this.#followGlobstar?!1:(this.#followGlobstar=!1,!0)}}}});var defaultPlatform2,Ignore,init_ignore=__esm({"node_modules/.pnpm/glob@14.0.6/node_modules/glob/dist/esm/ignore.js"(){init_esm4();
init_pattern();defaultPlatform2=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"l\
inux",Ignore=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(ignored,{nobrace,
nocase,noext,noglobstar,normalize:normalize3,platform=defaultPlatform2,root,windowsPathsNoEscape,allowWindowsEscape,braceExpandMax=1e4},cwd){
this.relative=[],this.absolute=[],this.relativeChildren=[],this.absoluteChildren=[],this.platform=platform,windowsPathsNoEscape=
!!windowsPathsNoEscape||allowWindowsEscape===!1,this.mmopts={braceExpandMax,dot:!0,nobrace,nocase,noext,noglobstar,normalize:normalize3,
optimizationLevel:2,platform,nocomment:!0,nonegate:!0,windowsPathsNoEscape};let slashRoot=cwd?.resolve(root??"/").fullpath()??
"/";this.slashRoot=escape2(slashRoot.replace(/\\/g,"/").replace(/\/$/,""),{magicalBraces:!0,windowsPathsNoEscape});for(let ign of ignored)
this.add(ign)}add(ign){let mm=new Minimatch(ign,this.mmopts);for(let i=0;i<mm.set.length;i++){let parsed3=mm.set[i],globParts=mm.
globParts[i];if(!parsed3||!globParts)throw new Error("invalid pattern object");for(;parsed3[0]==="."&&globParts[0]===".";)
parsed3.shift(),globParts.shift();let p=new Pattern(parsed3,globParts,0,this.platform),glob2=p.root()==="/"?`${this.slashRoot}\
/${p.rest()?.globString()??""}`:p.globString(),m=new Minimatch(glob2,this.mmopts),children=globParts[globParts.length-1]===
"**",absolute=p.isAbsolute();absolute?this.absolute.push(m):this.relative.push(m),children&&(absolute?this.absoluteChildren.
push(m):this.relativeChildren.push(m))}}ignored(p){let fullpath=p.fullpath(),fullpaths=`${fullpath}/`,relative=p.relative()||
".",relatives=`${relative}/`;for(let m of this.relative)if(m.match(relative)||m.match(relatives))return!0;for(let m of this.
absolute)if(m.match(fullpath)||m.match(fullpaths))return!0;return!1}childrenIgnored(p){let fullpath=`${p.fullpath()}/`,relative=`${p.
relative()||"."}/`;for(let m of this.relativeChildren)if(m.match(relative))return!0;for(let m of this.absoluteChildren)if(m.
match(fullpath))return!0;return!1}}}});var HasWalkedCache,MatchRecord,SubWalks,Processor,init_processor=__esm({"node_modules/.pnpm/glob@14.0.6/node_modules/glo\
b/dist/esm/processor.js"(){init_esm4();HasWalkedCache=class _HasWalkedCache{parent;store;constructor(parent){this.parent=
parent}copy(){return new _HasWalkedCache(this)}#find(fullpath){let set2=this.store?.get(fullpath);return set2||!this.parent?
set2:this.parent.#find(fullpath)}hasWalked(target2,pattern){return!!this.#find(target2.fullpath())?.has(pattern.globString())}storeWalked(target2,pattern){
let fullpath=target2.fullpath(),cached=this.#find(fullpath);cached?cached.add(pattern.globString()):(this.store??=new Map).
set(fullpath,new Set([pattern.globString()]))}},MatchRecord=class _MatchRecord{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(target2,absolute,ifDir){
let n=(absolute?_MatchRecord.ABSOLUTE:0)|(ifDir?_MatchRecord.IF_DIR:0),current=this.store.get(target2);this.store.set(target2,
current===void 0?n:n&current)}},SubWalks=class{store=new Map;add(target2,pattern){if(!target2.canReaddir())return;let subs=this.
store.get(target2);subs?subs.find(p=>p.globString()===pattern.globString())||subs.push(pattern):this.store.set(target2,[
pattern])}get(target2){let subs=this.store.get(target2);if(!subs)throw new Error("attempting to walk unknown path");return subs}entries(){
return this.keys().map(k2=>[k2,this.store.get(k2)])}keys(){return[...this.store.keys()].filter(t=>t.canReaddir())}},Processor=
class _Processor{hasWalkedCache;matches=new MatchRecord;subwalks=new SubWalks;patterns;follow;dot;opts;constructor(opts,hasWalkedCache){
this.opts=opts,this.follow=!!opts.follow,this.dot=!!opts.dot,this.hasWalkedCache=hasWalkedCache?hasWalkedCache.copy():new HasWalkedCache}processPatterns(target2,patterns){
this.patterns=patterns;let processingSet=patterns.map(p=>[target2,p]);for(let[t,pattern]of processingSet){this.hasWalkedCache.
storeWalked(t,pattern);let root=pattern.root(),absolute=pattern.isAbsolute()&&this.opts.absolute!==!1;if(root){t=t.resolve(
root==="/"&&this.opts.root!==void 0?this.opts.root:root);let rest2=pattern.rest();if(rest2)pattern=rest2;else{this.matches.
add(t,!0,!1);continue}}if(t.isENOENT())continue;let p,rest,changed=!1;for(;typeof(p=pattern.pattern())=="string"&&(rest=
pattern.rest());)t=t.resolve(p),pattern=rest,changed=!0;if(p=pattern.pattern(),rest=pattern.rest(),changed){if(this.hasWalkedCache.
hasWalked(t,pattern))continue;this.hasWalkedCache.storeWalked(t,pattern)}if(typeof p=="string"){let ifDir=p===".."||p===
""||p===".";this.matches.add(t.resolve(p),absolute,ifDir);continue}else if(p===GLOBSTAR){(!t.isSymbolicLink()||this.follow||
pattern.checkFollowGlobstar())&&this.subwalks.add(t,pattern);let rp=rest?.pattern(),rrest=rest?.rest();if(!rest||(rp===""||
rp===".")&&!rrest)this.matches.add(t,absolute,rp===""||rp===".");else if(rp===".."){let tp=t.parent||t;rrest?this.hasWalkedCache.
hasWalked(tp,rrest)||this.subwalks.add(tp,rrest):this.matches.add(tp,absolute,!0)}}else typeof p=="object"&&this.subwalks.
add(t,pattern)}return this}subwalkTargets(){return this.subwalks.keys()}child(){return new _Processor(this.opts,this.hasWalkedCache)}filterEntries(parent,entries2){
let patterns=this.subwalks.get(parent),results=this.child();for(let e of entries2)for(let pattern of patterns){let absolute=pattern.
isAbsolute(),p=pattern.pattern(),rest=pattern.rest();p===GLOBSTAR?results.testGlobstar(e,pattern,rest,absolute):typeof p==
"object"?results.testMatcher(e,p,rest,absolute):results.testString(e,p,rest,absolute)}return results}testGlobstar(e,pattern,rest,absolute){
if((this.dot||!e.name.startsWith("."))&&(pattern.hasMore()||this.matches.add(e,absolute,!1),e.canReaddir()&&(this.follow||
!e.isSymbolicLink()?this.subwalks.add(e,pattern):e.isSymbolicLink()&&(rest&&pattern.checkFollowGlobstar()?this.subwalks.
add(e,rest):pattern.markFollowGlobstar()&&this.subwalks.add(e,pattern)))),rest){let rp=rest.pattern();if(typeof rp=="str\
ing"&&rp!==".."&&rp!==""&&rp!==".")this.testString(e,rp,rest.rest(),absolute);else if(rp===".."){let ep=e.parent||e;this.
subwalks.add(ep,rest)}else typeof rp=="object"&&this.testMatcher(e,rp,rest.rest(),absolute)}}testMatcher(e,p,rest,absolute){
p.testUnchecked(e.name)&&(rest?this.subwalks.add(e,rest):this.matches.add(e,absolute,!1))}testString(e,p,rest,absolute){
e.isNamed(p)&&(rest?this.subwalks.add(e,rest):this.matches.add(e,absolute,!1))}}}});var ABSOLUTE,IF_DIR,makeIgnore,GlobUtil,GlobWalker,GlobStream,init_walker=__esm({"node_modules/.pnpm/glob@14.0.6/node_mo\
dules/glob/dist/esm/walker.js"(){init_esm5();init_ignore();init_processor();({ABSOLUTE,IF_DIR}=MatchRecord),makeIgnore=(ignore,opts,cwd)=>typeof ignore==
"string"?new Ignore([ignore],opts,cwd):Array.isArray(ignore)?new Ignore(ignore,opts,cwd):ignore,GlobUtil=class{path;patterns;opts;seen=new Set;paused=!1;aborted=!1;#onResume=[];#ignore;#sep;signal;maxDepth;includeChildMatches;constructor(patterns,path13,opts){
if(this.patterns=patterns,this.path=path13,this.opts=opts,this.#sep=!opts.posix&&opts.platform==="win32"?"\\":"/",this.includeChildMatches=
opts.includeChildMatches!==!1,(opts.ignore||!this.includeChildMatches)&&(this.#ignore=makeIgnore(opts.ignore??[],opts,path13),
!this.includeChildMatches&&typeof this.#ignore.add!="function")){let m="cannot ignore child matches, ignore lacks add() \
method.";throw new Error(m)}this.maxDepth=opts.maxDepth||1/0,opts.signal&&(this.signal=opts.signal,this.signal.addEventListener(
"abort",()=>{this.#onResume.length=0}))}#ignored(path13){return this.seen.has(path13)||!!this.#ignore?.ignored?.(path13)}#childrenIgnored(path13){
return!!this.#ignore?.childrenIgnored?.(path13)}pause(){this.paused=!0}resume(){if(this.signal?.aborted)return;this.paused=
!1;let fn;for(;!this.paused&&(fn=this.#onResume.shift());)fn()}onResume(fn){this.paused?this.#onResume.push(fn):fn()}async matchCheck(inPath,ifDir){
if(ifDir&&this.opts.nodir)return;let rpc,e;if(this.opts.realpath){if(rpc=inPath.realpathCached()||await inPath.realpath(),
!rpc)return;e=rpc}else e=inPath;let s=e.isUnknown()||this.opts.stat?await e.lstat():e;if(this.opts.follow&&this.opts.nodir&&
s?.isSymbolicLink()){let target2=await s.realpath();target2&&(target2.isUnknown()||this.opts.stat)&&await target2.lstat()}
return this.matchCheckTest(s,ifDir)}matchCheckTest(e,ifDir){return e&&(this.maxDepth===1/0||e.depth()<=this.maxDepth)&&(!ifDir||
e.canReaddir())&&(!this.opts.nodir||!e.isDirectory())&&(!this.opts.nodir||!this.opts.follow||!e.isSymbolicLink()||!e.realpathCached()?.
isDirectory())&&!this.#ignored(e)?e:void 0}matchCheckSync(inPath,ifDir){if(ifDir&&this.opts.nodir)return;let rpc,e;if(this.
opts.realpath){if(rpc=inPath.realpathCached()||inPath.realpathSync(),!rpc)return;e=rpc}else e=inPath;let s=e.isUnknown()||
this.opts.stat?e.lstatSync():e;if(this.opts.follow&&this.opts.nodir&&s?.isSymbolicLink()){let target2=s.realpathSync();target2&&
(target2?.isUnknown()||this.opts.stat)&&target2.lstatSync()}return this.matchCheckTest(s,ifDir)}matchFinish(e,absolute){
this.#ignored(e)||this.#matchEmitChecked(e,absolute)}#matchEmitChecked(e,absolute){if(!this.includeChildMatches&&this.#ignore?.
add){let ign=`${e.relativePosix()}/**`;this.#ignore.add(ign)}let abs=this.opts.absolute===void 0?absolute:this.opts.absolute;
this.seen.add(e);let mark=this.opts.mark&&e.isDirectory()?this.#sep:"";if(this.opts.withFileTypes)this.matchEmit(e);else if(abs){
let abs2=this.opts.posix?e.fullpathPosix():e.fullpath();this.matchEmit(abs2+mark)}else{let rel=this.opts.posix?e.relativePosix():
e.relative(),pre=this.opts.dotRelative&&!rel.startsWith(`..${this.#sep}`)?`.${this.#sep}`:"";this.matchEmit(rel?pre+rel+
mark:`.${mark}`)}}async match(e,absolute,ifDir){let p=await this.matchCheck(e,ifDir);p&&this.matchFinish(p,absolute)}matchSync(e,absolute,ifDir){
let p=this.matchCheckSync(e,ifDir);p&&this.#matchEmitChecked(p,absolute)}walkCB(target2,patterns,cb){if(this.signal?.aborted)
return cb();this.walkCB2(target2,patterns,new Processor(this.opts),cb)}walkCB2(target2,patterns,processor,cb){if(this.#childrenIgnored(
target2)||this.signal?.aborted)return cb();if(this.paused){this.onResume(()=>this.walkCB2(target2,patterns,processor,cb));
return}processor.processPatterns(target2,patterns);let tasks=1,next=()=>{--tasks===0&&cb()};for(let[m,n]of processor.matches.
store)this.#ignored(m)||(tasks++,this.match(m,!!(n&ABSOLUTE),!!(n&IF_DIR)).then(()=>next()));for(let t of processor.subwalkTargets()){
if(this.maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;let childrenCached=t.readdirCached();t.calledReaddir()?
this.walkCB3(t,childrenCached,processor,next):t.readdirCB((_,entries2)=>this.walkCB3(t,entries2,processor,next),!0)}next()}walkCB3(target2,entries2,processorx,cb){
let proc2=processorx.filterEntries(target2,entries2),tasks=1,next=()=>{--tasks===0&&cb()};for(let[m,n]of proc2.matches.store)
this.#ignored(m)||(tasks++,this.match(m,!!(n&ABSOLUTE),!!(n&IF_DIR)).then(()=>next()));for(let[target3,patterns]of proc2.
subwalks.entries())tasks++,this.walkCB2(target3,patterns,proc2.child(),next);next()}walkCBSync(target2,patterns,cb){if(this.
signal?.aborted)return cb();this.walkCB2Sync(target2,patterns,new Processor(this.opts),cb)}walkCB2Sync(target2,patterns,processor,cb){
if(this.#childrenIgnored(target2)||this.signal?.aborted)return cb();if(this.paused){this.onResume(()=>this.walkCB2Sync(target2,
patterns,processor,cb));return}processor.processPatterns(target2,patterns);let tasks=1,next=()=>{--tasks===0&&cb()};for(let[
m,n]of processor.matches.store)this.#ignored(m)||this.matchSync(m,!!(n&ABSOLUTE),!!(n&IF_DIR));for(let t of processor.subwalkTargets()){
if(this.maxDepth!==1/0&&t.depth()>=this.maxDepth)continue;tasks++;let children=t.readdirSync();this.walkCB3Sync(t,children,
processor,next)}next()}walkCB3Sync(target2,entries2,processor,cb){let proc2=processor.filterEntries(target2,entries2),tasks=1,
next=()=>{--tasks===0&&cb()};for(let[m,n]of proc2.matches.store)this.#ignored(m)||this.matchSync(m,!!(n&ABSOLUTE),!!(n&IF_DIR));
for(let[target3,patterns]of proc2.subwalks.entries())tasks++,this.walkCB2Sync(target3,patterns,proc2.child(),next);next()}},
GlobWalker=class extends GlobUtil{matches=[];constructor(patterns,path13,opts){super(patterns,path13,opts)}matchEmit(e){
this.matches.push(e)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.path.isUnknown()&&await this.
path.lstat(),await new Promise((res,rej)=>{this.walkCB(this.path,this.patterns,()=>{this.signal?.aborted?rej(this.signal.
reason):res(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.signal.reason;return this.path.
isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)throw this.signal.
reason}),this.matches}},GlobStream=class extends GlobUtil{results;constructor(patterns,path13,opts){super(patterns,path13,
opts),this.results=new Minipass({signal:this.signal,objectMode:!0}),this.results.on("drain",()=>this.resume()),this.results.
on("resume",()=>this.resume())}matchEmit(e){this.results.write(e),this.results.flowing||this.pause()}stream(){let target2=this.
path;return target2.isUnknown()?target2.lstat().then(()=>{this.walkCB(target2,this.patterns,()=>this.results.end())}):this.
walkCB(target2,this.patterns,()=>this.results.end()),this.results}streamSync(){return this.path.isUnknown()&&this.path.lstatSync(),
this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.results}}}});import{fileURLToPath as fileURLToPath2}from"node:url";var defaultPlatform3,Glob,init_glob=__esm({"node_modules/.pnpm/glo\
b@14.0.6/node_modules/glob/dist/esm/glob.js"(){init_esm4();init_esm6();init_pattern();init_walker();defaultPlatform3=typeof process==
"object"&&process&&typeof process.platform=="string"?process.platform:"linux",Glob=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(pattern,opts){
if(!opts)throw new TypeError("glob options required");if(this.withFileTypes=!!opts.withFileTypes,this.signal=opts.signal,
this.follow=!!opts.follow,this.dot=!!opts.dot,this.dotRelative=!!opts.dotRelative,this.nodir=!!opts.nodir,this.mark=!!opts.
mark,opts.cwd?(opts.cwd instanceof URL||opts.cwd.startsWith("file://"))&&(opts.cwd=fileURLToPath2(opts.cwd)):this.cwd="",
this.cwd=opts.cwd||"",this.root=opts.root,this.magicalBraces=!!opts.magicalBraces,this.nobrace=!!opts.nobrace,this.noext=
!!opts.noext,this.realpath=!!opts.realpath,this.absolute=opts.absolute,this.includeChildMatches=opts.includeChildMatches!==
!1,this.noglobstar=!!opts.noglobstar,this.matchBase=!!opts.matchBase,this.maxDepth=typeof opts.maxDepth=="number"?opts.maxDepth:
1/0,this.stat=!!opts.stat,this.ignore=opts.ignore,this.withFileTypes&&this.absolute!==void 0)throw new Error("cannot set\
 absolute and withFileTypes:true");let p=typeof pattern=="string"?[pattern]:pattern;if(this.windowsPathsNoEscape=!!opts.
windowsPathsNoEscape||opts.allowWindowsEscape===!1,this.windowsPathsNoEscape&&(p=p.map(p2=>p2.replace(/\\/g,"/"))),this.
matchBase){if(opts.noglobstar)throw new TypeError("base matching requires globstar");p=p.map(p2=>p2.includes("/")?p2:`./\
**/${p2}`)}if(this.pattern=p,this.platform=opts.platform||defaultPlatform3,this.opts={...opts,platform:this.platform},opts.
scurry){if(this.scurry=opts.scurry,opts.nocase!==void 0&&opts.nocase!==opts.scurry.nocase)throw new Error("nocase option\
 contradicts provided scurry option")}else{let Scurry=opts.platform==="win32"?PathScurryWin32:opts.platform==="darwin"?PathScurryDarwin:
opts.platform?PathScurryPosix:PathScurry;this.scurry=new Scurry(this.cwd,{nocase:opts.nocase,fs:opts.fs})}this.nocase=this.
scurry.nocase;let nocaseMagicOnly=this.platform==="darwin"||this.platform==="win32",mmo={braceExpandMax:1e4,...opts,dot:this.
dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly,nocomment:!0,noext:this.noext,nonegate:!0,
optimizationLevel:2,platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape},mms=this.pattern.map(p2=>new Minimatch(
p2,mmo)),[matchSet,globParts]=mms.reduce((set2,m)=>(set2[0].push(...m.set),set2[1].push(...m.globParts),set2),[[],[]]);this.
patterns=matchSet.map((set2,i)=>{let g=globParts[i];if(!g)throw new Error("invalid pattern object");return new Pattern(set2,
g,0,this.platform)})}async walk(){return await new GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.
includeChildMatches}).walk()}walkSync(){return new GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.
includeChildMatches}).walkSync()}stream(){return new GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.
includeChildMatches}).stream()}streamSync(){return new GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.
maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.
includeChildMatches}).streamSync()}iterateSync(){return this.streamSync()[Symbol.iterator]()}[Symbol.iterator](){return this.
iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.asyncIterator](){return this.iterate()}}}});var hasMagic,init_has_magic=__esm({"node_modules/.pnpm/glob@14.0.6/node_modules/glob/dist/esm/has-magic.js"(){init_esm4();
hasMagic=(pattern,options3={})=>{for(let p of Array.isArray(pattern)?pattern:[pattern])if(new Minimatch(p,options3).hasMagic())
return!0;return!1}}});function globStreamSync(pattern,options3={}){return new Glob(pattern,options3).streamSync()}function globStream(pattern,options3={}){
return new Glob(pattern,options3).stream()}function globSync(pattern,options3={}){return new Glob(pattern,options3).walkSync()}
async function glob_(pattern,options3={}){return new Glob(pattern,options3).walk()}function globIterateSync(pattern,options3={}){
return new Glob(pattern,options3).iterateSync()}function globIterate(pattern,options3={}){return new Glob(pattern,options3).
iterate()}var streamSync,stream,iterateSync,iterate,sync,glob,init_esm7=__esm({"node_modules/.pnpm/glob@14.0.6/node_modu\
les/glob/dist/esm/index.js"(){init_esm4();init_glob();init_has_magic();init_esm4();init_glob();init_has_magic();init_ignore();
streamSync=globStreamSync,stream=Object.assign(globStream,{sync:globStreamSync}),iterateSync=globIterateSync,iterate=Object.
assign(globIterate,{sync:globIterateSync}),sync=Object.assign(globSync,{stream:globStreamSync,iterate:globIterateSync}),
glob=Object.assign(glob_,{glob:glob_,globSync,sync,globStream,stream,globStreamSync,streamSync,globIterate,iterate,globIterateSync,
iterateSync,Glob,hasMagic,escape:escape2,unescape});glob.glob=glob}});import{lstatSync as lstatSync3,readdirSync as readdirSync2,readlinkSync as readlinkSync3}from"node:fs";function listing(onUnreadable){
return{lstatSync:file2=>lstatSync3(rawPath(file2)),readlinkSync:file2=>readlinkSync3(rawPath(file2)),readdirSync(folder){
try{return list(folder)}catch(error){let failure=error;throw isMissing(failure)||onUnreadable(folder,failure),error}}}}function list(folder){
let raw=rawPath(folder),entries2=readdirSync2(raw,{withFileTypes:!0});return entries2.some(({name})=>name.includes("�"))?
readdirSync2(raw,{withFileTypes:!0,encoding:"buffer"}).map(entry2=>Object.create(entry2,{name:{value:nameOf4(entry2.name)}})):
entries2}var init_listing=__esm({"packages/cli/src/files/listing.ts"(){"use strict";init_file_system();init_name()}});var walk_exports={};__export(walk_exports,{fixedPart:()=>fixedPart,walk:()=>walk});import path9 from"node:path";function*walk(pattern,folder,onUnreadable){
let asked=new Set(pattern.split(/[\\/]/)),isClosed=({name})=>isNeverEntered(name)&&!asked.has(name),found=globIterateSync(
pattern,{cwd:folder,dot:!0,follow:!1,withFileTypes:!0,windowsPathsNoEscape:path9.sep==="\\",fs:listing(onUnreadable),ignore:{
ignored:isClosed,childrenIgnored:entry2=>isClosed(entry2)||isManifestName(entry2.name)}});for(let entry2 of found){let location=entry2.
fullpath();location!==folder&&(yield{location,kind:entryKindOf(entry2)??kindOf(location)})}}function fixedPart(pattern){
let parts=slashes(pattern).split("/"),first=parts.findIndex(part=>/[*?[\]{}]|[!+@]\(/.test(part));return parts.slice(0,first<
0?-1:first).join("/")||(pattern.startsWith("/")?"/":".")}function entryKindOf(entry2){return entry2.isSymbolicLink()?"li\
nk":entry2.isFile()?"file":entry2.isDirectory()?"folder":entry2.isUnknown()?void 0:"other"}var init_walk=__esm({"package\
s/cli/src/files/walk.ts"(){"use strict";init_esm7();init_file_system();init_listing();init_manifest_name();init_name()}});import path10 from"node:path";async function find(paths,{cwd,isIgnored,onProgress}){let found=collection(isIgnored),trees=[],
links=[],missing=[];for(let given of new Set(paths))await takeGiven(given)||missing.push(given);for(let link of links){let target2=targetOf(
link,trees);target2&&await takeTarget(target2,link)}return found.done(missing);async function takeGiven(given){let location=path10.
resolve(cwd,given),name=relativeName(cwd,location),root={name,folder:name},stat=statOf(location);if(stat instanceof Error){
if(isMissing(stat))return kindOf(location)!=="link"&&isPattern(given)&&takePattern(given);found.unreadable(name,stat)}else
stat.isDirectory()?await takeFolder(location,name,root):stat.isFile()?found.file({name,location,root,real:textOr(realPathOf(
location),location)}):found.skip(name,"not-a-file");return!0}async function takeFolder(location,name,root){let{walk:walk2}=await Promise.resolve().then(()=>(init_walk(),walk_exports)),
real=textOr(realPathOf(location),location),tree={real,name,root};trees.push(tree);let nameIn=file2=>joinNames(name,relativeName(
real,file2));for(let entry2 of walk2("**/*",real,(folder,error)=>found.unreadable(nameIn(folder),error)))takeEntry(entry2.
kind,{location:entry2.location,name:nameIn(entry2.location),tree,named:!1},entry2.location),onProgress?.(found.count())}
async function takePattern(pattern){let{fixedPart:fixedPart2,walk:walk2}=await Promise.resolve().then(()=>(init_walk(),walk_exports)),
folder=path10.resolve(cwd,fixedPart2(pattern)),name=relativeName(cwd,folder),tree={real:textOr(realPathOf(folder),folder),
name,root:{name:pattern,folder:name}};trees.push(tree);let nameIn=file2=>relativeName(cwd,file2),named2=/\.\w+$/.test(pattern),
entries2=[...walk2(pattern,cwd,(where,error)=>found.unreadable(nameIn(where),error))],walked=[];for(let{location,kind}of entries2.
sort((a,b)=>a.location<b.location?-1:1)){let entry2={location,name:nameIn(location),tree,named:named2},parent=path10.dirname(
location),real=path10.join(textOr(realPathOf(parent),parent),path10.basename(location));isIn(tree.real,real)?kind!=="fol\
der"||isManifestName(location)?takeEntry(kind,entry2,real):walked.some(other=>isIn(other,location))||(walked.push(location),
await takeFolder(location,entry2.name,tree.root)):links.push(entry2)}return entries2.length>0}function takeEntry(kind,entry2,real){
let{location,name,tree,named:named2}=entry2;if(found.mark(name),kind==="link")links.push(entry2);else{if(!named2&&!isManifestName(
name))return;kind==="file"?found.file({name,location,root:tree.root,real}):found.skip(name,"not-a-file")}}async function takeTarget(target2,{
name}){target2.is==="skipped"?found.skip(name,target2.reason):target2.is==="unreadable"?found.unreadable(name,target2.error):
target2.is==="folder"?await takeFolder(target2.location,target2.name,target2.root):found.file({...target2,real:target2.location})}}
function isPattern(given){return/[*?[\]{}]|[!+@]\(/.test(given)}function textOr(value,otherwise){return typeof value=="s\
tring"?value:otherwise}var init_find=__esm({"packages/cli/src/files/find.ts"(){"use strict";init_file_system();init_found();
init_links();init_manifest_name();init_name()}});import{Buffer as Buffer3}from"node:buffer";async function readStdin(stdin){let chunks=[],size2=0;for await(let chunk of stdin)
if(chunks.push(chunk),size2+=chunk.length,size2>mostBytes)return tooLarge();return contentOf(Buffer3.concat(chunks))}var init_stdin=__esm(
{"packages/cli/src/files/stdin.ts"(){"use strict";init_read2()}});import{resolve as resolve2}from"node:path";async function sourcesOf3(io,options3){let{paths,isIgnored,progress,passOnNoFiles}=options3,
found=await find(paths.filter(path13=>path13!=="-"),{cwd:io.cwd,isIgnored,onProgress:files2=>progress.show(`Looking for \
files: ${files2}`)});if(found.missing.length>0&&!passOnNoFiles)throw new UsageError(missingMessage(found.missing));let worlds={
marked:found.marked,...options3.isNamedWorld&&{isNamed:options3.isNamedWorld}},files=[],skipped2=[...found.skipped],unreadable3=[
...found.unreadable];for(let[index,file2]of found.files.entries())take(file2,read2(file2.location)),progress.show(`Readi\
ng files: ${index+1} of ${found.files.length}`);return paths.includes("-")&&await takeStdin(),{files,skipped:skipped2,unreadable:unreadable3,
missing:found.missing};function take({name,root},content){let file2=shownName(name);"text"in content?files.push({path:file2,
text:content.text,world:shownName(worldOf(name,root,worlds))}):"skipped"in content?skipped2.push({file:file2,reason:content.
skipped}):unreadable3.push({file:file2,...content.unreadable})}async function takeStdin(){let name=options3.stdinName===
void 0?"<stdin>":relativeName(io.cwd,resolve2(io.cwd,options3.stdinName)),content=await readStdin(io.stdin);if("text"in content&&
content.text.trim()===""&&!passOnNoFiles)throw new UsageError("Nothing to lint: standard input is empty.");if(files.some(
file2=>file2.path===name))throw new UsageError(`\`${name}\` is both standard input and a file.`);isIgnored(name)?skipped2.
push({file:name,reason:"ignored"}):take({name,location:"",root:{name,folder:name}},content)}}function missingMessage(missing){
let lines=missing.map(path13=>`\`${path13}\` does not exist${/[*?[{]/.test(path13)?", and as a pattern it matches nothin\
g":""}.`);return["Nothing to lint:",...lines].join(lines.length>1?`
`:" ")}var init_sources=__esm({"packages/cli/src/files/sources.ts"(){"use strict";init_usage_error();init_find();init_name();
init_read2();init_stdin();init_worlds()}});function count(number,noun){return`${number} ${noun}${number===1?"":"s"}`}function tally(values){let counts=new Map;for(let value of values)
counts.set(value,(counts.get(value)??0)+1);return[...counts].sort(([a],[b])=>a<b?-1:1).map(([value,times])=>`${times} ${value}`).
join(", ")}var init_count=__esm({"packages/cli/src/reporters/count.ts"(){"use strict"}});function excerpt(line,start,end,width){let from=Math.max(0,start-1-width),cells=cellsOf(line.slice(from,start-1+2*width),
start-1-from,end-1-from),marked=cells.findIndex(cell=>cell.isMarked),first=firstShown(cells,from>0,marked<0?cells.length:
marked,width),leading=first>0||from>0?ellipsis:"",room=width-leading.length,last=first;for(;last<cells.length&&room-cells[last].
width>=0;)room-=cells[last++].width;let isCut=last<cells.length,visible=cells.slice(first,isCut&&last>first?last-1:last),
text2=part=>part.map(cell=>cell.text).join(""),at=visible.findIndex(cell=>cell.isMarked),head=at<0?visible:visible.slice(
0,at),middle=visible.filter(cell=>cell.isMarked);return{before:leading+text2(head),marked:text2(middle),after:text2(at<0?
[]:visible.slice(at+middle.length))+(isCut?ellipsis:""),marks:"^".repeat(Math.max(1,widthOf(text2(middle))))}}function cellsOf(text2,start,end){
let offset=0;return Array.from(text2,character=>{let isMarked=offset>=start&&offset<end;offset+=character.length;let shown=safeCharacter(
character);return{text:shown,width:widthOf(shown),isMarked}})}function firstShown(cells,isCut,marked,width){if(cells.reduce(
(sum,cell)=>sum+cell.width,0)<=width&&!isCut)return 0;let before=cells.slice(0,marked).reduce((sum,cell)=>sum+cell.width,
0),place2=cells.filter(cell=>cell.isMarked).reduce((sum,cell)=>sum+cell.width,0),most=Math.max(Math.floor(width/3),width-
2-place2),first=0;if(before>most)for(;first<marked&&before>Math.floor(width/3);)before-=cells[first++].width;return first}
var ellipsis,init_excerpt=__esm({"packages/cli/src/reporters/excerpt.ts"(){"use strict";init_safe_text();init_text_width();
ellipsis="…"}});function problemLines(problem,place2,page){let{paint,width}=page,{level,severity,location}=problem,plain2=`  ${padStart(
positionOf(location),place2)}  ${level.padEnd(5)}  ${severity.padEnd(8)}  `,head=`  ${paint("dim",padStart(positionOf(location),
place2))}  ${paint(levelStyle(level),level.padEnd(5))}  ${paint(severityStyle(severity),severity.padEnd(8))}  `,indent="\
 ".repeat(plain2.length),message=wrap(safe(problem.message),width-plain2.length),rule2=paint("dim",safe(problem.rule)),last=message.
at(-1);return[...(plain2.length+widthOf(last)+2+problem.rule.length<=width?[...message.slice(0,-1),`${last}  ${rule2}`]:
[...message,rule2]).map((line,index)=>(index===0?head:indent)+line),...relatedLines(problem,indent,page)]}function frameLines(file2,{
start,end},style,{paint,width,lines}){let source=lines(file2);if(!source)return[];let number=padStart(String(start.line),
6),{before,marked,after,marks:marks2}=excerpt(source.line(start.line),start.column,end.column,width-number.length-3);if(before.
trim()===""&&marked===""&&after==="")return[];let bar=paint("dim","│");return[`${paint("dim",number)} ${bar} ${before}${paint(
style,marked)}${after}`,`${" ".repeat(number.length)} ${bar} ${" ".repeat(widthOf(before))}${paint(style,marks2)}`]}function positionOf({
start}){return`${start.line}:${start.column}`}function relatedLines({file:file2,related=[]},indent,{paint,width}){let shown=related.
slice(0,related.length>mostRelated+1?mostRelated:related.length),texts=shown.map(({file:other,location,message})=>`${other===
file2?`line ${positionOf(location)}`:`${safe(other)}:${positionOf(location)}`}  ${safe(message)}`);return related.length>
shown.length&&texts.push(`and ${related.length-shown.length} more places`),texts.flatMap(text2=>wrap(text2,width-indent.
length-2).map((line,index)=>index===0?`↳ ${line}`:`  ${line}`)).map(line=>paint("dim",indent+line))}var mostRelated,init_problem_text=__esm(
{"packages/cli/src/reporters/problem-text.ts"(){"use strict";init_excerpt();init_safe_text();init_styles();init_text_width();
mostRelated=3}});function ledgerLines(ledger,{paint,width}){let{files,documents,resources,rules:rules2,skipped:skipped2,skippedDocuments,
undecided:undecided2}=ledger,lines=[[count(files,"file"),count(documents,"document"),count(resources,"resource"),count(rules2,
"rule")].join(", ")];skipped2.length>0&&lines.push(`${count(skipped2.length,"file")} skipped: ${tally(skipped2.map(({reason})=>reason))}`),
skippedDocuments.length>0&&lines.push(`${count(skippedDocuments.length,"document")} skipped: ${tally(skippedDocuments.map(
({reason})=>reason))}`);let questions=undecided2.reduce((sum,{count:times})=>sum+times,0);if(questions>0){let rules3=tally(
undecided2.flatMap(({rule:rule2,count:times})=>Array(times).fill(safe(rule2))));lines.push(`${count(questions,"question")}\
 that these files cannot answer: ${rules3}`)}return lines.flatMap(line=>wrap(line,width-2)).map(line=>paint("dim",`  ${line}`))}
function unreadableLines(unreadable3,page){if(unreadable3.length===0)return[];let{paint}=page;return[paint(["bold","red"],
"Not analyzed"),...unreadable3.flatMap(entry2=>entryLines(entry2,page)),""]}function entryLines({file:file2,reason,message,
location},page){let{paint,width}=page,where=location?`${safe(file2)}:${positionOf(location)}`:safe(file2);return[`  ${paint(
"bold",where)}  ${paint("red",reason)}`,...wrap(safe(message),width-4).map(line=>`    ${line}`),...location?frameLines(file2,
location,"red",page):[]]}var init_ledger_text=__esm({"packages/cli/src/reporters/ledger-text.ts"(){"use strict";init_count();
init_problem_text();init_safe_text();init_text_width()}});function summaryLines(problems,paint){if(problems.length===0)return[];let first=Math.max(...steps.map(step=>stepTitles[step].
length)),head=`  ${" ".repeat(first)}${severities.map(severity=>paint("dim",padStart(severity,10))).join("")}`,rows=steps.
map(step=>{let here=problems.filter(problem=>problem.step===step),cells=severities.map(severity=>{let number=here.filter(
problem=>problem.severity===severity).length,cell=padStart(number===0?"·":String(number),10);return paint(number===0?"d\
im":severityStyle(severity),cell)}),title=padEnd(stepTitles[step],first);return`  ${here.length>0?title:paint("dim",title)}${cells.
join("")}`});return[head,...rows,""]}function verdictLine(shown,{summary},incomplete,paint){let hidden=summary.problems-
shown.length,note=hidden>0?paint("dim",` (${hidden} more not shown)`):"",style=summary.exitCode===0?summary.problems>0?"\
yellow":"green":"red",mark=summary.exitCode===0?summary.problems>0?"⚠":"✔":"✖",parts=[];if(shown.length>0){let errors=shown.
filter(({level})=>level==="error").length,files=new Set(shown.map(({file:file2})=>file2)).size,warnings=shown.length-errors;
parts.push(`${count(shown.length,"problem")} in ${count(files,"file")}: ${count(errors,"error")}, ${count(warnings,"warn\
ing")}`)}else parts.push(hidden>0?"No problems of what is shown":"No problems");return incomplete>0&&parts.push(`${count(
incomplete,"file")} not analyzed`),paint(["bold",style],`${mark} ${parts.join("; ")}`)+note}var init_summary_text=__esm(
{"packages/cli/src/reporters/summary-text.ts"(){"use strict";init_src2();init_count();init_step_titles();init_styles();init_text_width()}});var stylish_exports={};__export(stylish_exports,{stylish:()=>stylish});function stylish(width){return(run2,context)=>{let paint=painter(
context.color),page={paint,width,lines:linesOf(context.source)},{ledger,problems}=run2,lines=[...groups(problems,({file:file2})=>file2).
flatMap(group2=>fileLines(group2,page)),...unreadableLines(ledger.unreadable,page),...summaryLines(problems,paint),verdictLine(
problems,context,ledger.unreadable.length,paint),...ledgerLines(ledger,page)];return guardLines(`${lines.map(line=>line.
trimEnd()).join(`
`)}
`)}}function fileLines(problems,page){let{paint}=page,place2=Math.max(...problems.map(({location})=>positionOf(location).
length));return[paint(["bold","underline"],safe(problems[0].file)),...groups(problems,resourceOf).flatMap((group2,index)=>[
...index>0?[""]:[],...headingOf(group2[0],page),...groups(group2,placeOf3).flatMap(same=>placeLines(same,place2,page))]),
""]}function placeLines(problems,place2,page){let{file:file2,location}=problems[0],style=levelStyle(problems.some(({level})=>level===
"error")?"error":"warn");return[...problems.flatMap(problem=>problemLines(problem,place2,page)),...frameLines(file2,location,
style,page)]}function headingOf({resource,origin},{paint,width}){if(!resource)return[];let name=safe(`${resource.kind} ${[
resource.namespace,resource.name].filter(Boolean).join("/")}`.trimEnd());if(origin===void 0)return[`  ${paint("cyan",name)}`];
let from=`from ${safe(origin)}`;return widthOf(name)+widthOf(from)+4<=width?[`  ${paint("cyan",name)}  ${paint("dim",from)}`]:
[`  ${paint("cyan",name)}`,`  ${paint("dim",from)}`]}function resourceOf({resource,origin}){return JSON.stringify([resource?.
group,resource?.kind,resource?.namespace,resource?.name,origin])}function placeOf3({location:{start,end}}){return`${start.
line}:${start.column}-${end.column}`}function groups(problems,keyOf){let all=[],last;for(let problem of problems){let key3=keyOf(
problem);key3===last?all.at(-1).push(problem):all.push([problem]),last=key3}return all}function linesOf(source){let known4=new Map;
return file2=>{if(!known4.has(file2)){let text2=source(file2);known4.set(file2,text2===void 0?void 0:new Lines(text2))}return known4.
get(file2)}}var init_stylish=__esm({"packages/cli/src/reporters/stylish.ts"(){"use strict";init_src2();init_color();init_ledger_text();
init_problem_text();init_safe_text();init_styles();init_summary_text();init_text_width()}});var json_exports={};__export(json_exports,{json:()=>json});function escaped2(character){return[...Array(character.length).
keys()].map(index=>`\\u${character.charCodeAt(index).toString(16).padStart(4,"0")}`).join("")}function problemJson(problem){
let{resource}=problem;return{rule:problem.rule,level:problem.level,severity:problem.severity,step:problem.step,message:problem.
message,messageId:problem.messageId,file:problem.file,location:problem.location,path:problem.path,absent:problem.absent,
resource:resource&&{group:resource.group,version:resource.version,kind:resource.kind,namespace:resource.namespace,name:resource.
name},container:problem.container,identity:problem.identity,related:problem.related?.map(({message,file:file2,location})=>({
message,file:file2,location})),origin:problem.origin}}function ledgerJson(ledger){return{files:ledger.files,documents:ledger.
documents,resources:ledger.resources,skipped:ledger.skipped.map(({file:file2,reason})=>({file:file2,reason})),skippedDocuments:ledger.
skippedDocuments.map(({file:file2,document,reason})=>({file:file2,document,reason})),unreadable:ledger.unreadable.map(({
file:file2,reason,message,location})=>({file:file2,reason,message,location})),undecided:ledger.undecided.map(({rule:rule2,
reason,count:count2})=>({rule:rule2,reason,count:count2})),rules:ledger.rules,worlds:ledger.worlds}}var json,invisible,init_json2=__esm(
{"packages/cli/src/reporters/json.ts"(){"use strict";json=(run2,{summary})=>{let report={version:1,tool:{name:run2.tool.
name,version:run2.tool.version},problems:run2.problems.map(problemJson),suppressed:[],ledger:ledgerJson(run2.ledger),summary:{
problems:summary.problems,severity:summary.severity,step:summary.step,fixable:summary.fixable,exitCode:summary.exitCode}};
return`${JSON.stringify(report,void 0,2).replace(invisible,escaped2)}
`},invisible=/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu}});function fileAt(file2,location){let artifactLocation=artifactAt(file2);return{physicalLocation:location?{artifactLocation,
region:regionOf(location)}:{artifactLocation}}}function artifactAt(file2){let uri=file2.replace(/^(?:\.\/+)+/,"").replace(
new RegExp("\\p{Surrogate}","gu"),"�").split("/").map(encodeURIComponent).join("/");return uri.startsWith("/")?{uri:`f\
ile://${uri.replace(/^\/+/,"/")}`}:/^[A-Za-z]%3A\//.test(uri)?{uri:`file:///${uri.replace("%3A",":")}`}:{uri,uriBaseId:SOURCE_ROOT}}
function regionOf({start,end}){return{startLine:start.line,startColumn:start.column,endLine:end.line,endColumn:end.column}}
var SOURCE_ROOT,init_location=__esm({"packages/reporter-sarif/src/location.ts"(){"use strict";SOURCE_ROOT="%SRCROOT%"}});function notificationsOf({ledger,crashes},ruleIndexes,leftOut){return[...crashes>0?[notification("crash","error",`Rules \
crashed ${counted(crashes,"time")} and did not look at everything.`)]:[],...unreadable2(ledger),...leftOut>0?[notification(
"limit","warning",`${counted(leftOut,"problem")} left out: only the gravest are listed here.`)]:[],...undecided(ledger,ruleIndexes),
...skipped(ledger)]}function unreadable2(ledger){return ledger.unreadable.map(({file:file2,reason,message,location})=>({
...notification(`unreadable/${reason}`,"error",`Not all of this file was linted: ${unreadableReasons[reason]}. ${message}`),
locations:[fileAt(file2,location)]}))}function undecided(ledger,ruleIndexes){return ledger.undecided.map(({rule:rule2,reason,
count:count2})=>{let index=ruleIndexes.get(rule2);return{...notification("undecided","note",`Cannot tell, ${counted(count2,
"time")}: ${reason}`),associatedRule:index===void 0?{id:rule2}:{id:rule2,index}}})}function skipped(ledger){return[...ledger.
skipped.map(({file:file2,reason})=>({...notification(`skipped/${reason}`,"note",`This file was skipped: ${skipReasons[reason]}\
.`),locations:[fileAt(file2)]})),...ledger.skippedDocuments.map(({file:file2,document,reason})=>({...notification(`skipp\
ed/${reason}`,"note",`Document ${document} of this file (the first is 0) was skipped: ${skipReasons[reason]}.`),locations:[
fileAt(file2)]}))]}function notification(id,level,text2){return{descriptor:{id},level,message:{text:text2}}}function counted(count2,noun){
return`${count2} ${noun}${count2===1?"":"s"}`}var skipReasons,unreadableReasons,init_notifications=__esm({"packages/repo\
rter-sarif/src/notifications.ts"(){"use strict";init_location();skipReasons={"not-kubernetes":"it holds no Kubernetes re\
source","helm-template":"it is a Helm template that has not been rendered",kustomization:"it is a kustomization","kustom\
ize-patch":"it is a patch of a kustomization",ignored:"the config ignores it",empty:"it is empty","symlink-outside":"it \
is a link to outside the tree","not-a-file":"it is no regular file"},unreadableReasons={"yaml-syntax":"its syntax is wro\
ng",encoding:"its encoding is wrong",limit:"it is beyond a limit",io:"it cannot be read","no-kind":"it has only one of `\
apiVersion` and `kind`"}}});var levels,securitySeverities,problemSeverities,init_levels=__esm({"packages/reporter-sarif/src/levels.ts"(){"use strict";
levels={error:"error",warn:"warning"},securitySeverities={critical:"9.5",high:"8.0",medium:"5.5",low:"2.5"},problemSeverities=
{critical:"error",high:"error",medium:"warning",low:"recommendation"}}});function cut(text2,length){return text2.length<=length?text2:`${text2.slice(0,length-1).replace(/[\uD800-\uDBFF]$/,"")}…`}
var limits,init_limits=__esm({"packages/reporter-sarif/src/limits.ts"(){"use strict";limits={results:25e3,tags:20,name:255,
description:1024,relatedLocations:10}}});function lineHashes(text2){let hashes=[],counts=new Map,window=new Uint16Array(100),startsLine=new Uint8Array(100),high=0,
low=0,at=0,push=unit=>{if(startsLine[at]){startsLine[at]=0;let hash2=hexadecimal(high,low),count2=(counts.get(hash2)??0)+
1;counts.set(hash2,count2),hashes.push(`${hash2}:${count2}`)}let leaving=window[at];window[at]=unit;let sum=low*37+unit-
LEAVING_LOW*leaving;high=high*37-LEAVING_HIGH*leaving+Math.floor(sum/4294967296)>>>0,low=sum>>>0,at=(at+1)%100},atLineStart=!0,
feed=unit=>{let line=atLineStart,slot=at;push(unit),line&&(startsLine[slot]=1),atLineStart=unit===10},afterReturn=!1;for(let index=0;index<
text2.length;index++){let unit=text2.charCodeAt(index),skipped2=unit===32||unit===9||afterReturn&&unit===10;afterReturn=
unit===13,skipped2||feed(unit===13?10:unit)}feed(65535);for(let flushed=0;flushed<100;flushed++)push(0);return hashes}function hexadecimal(high,low){
return high===0?low.toString(16):high.toString(16)+low.toString(16).padStart(8,"0")}var LEAVING,LEAVING_HIGH,LEAVING_LOW,
init_line_hash=__esm({"packages/reporter-sarif/src/line-hash.ts"(){"use strict";LEAVING=Array.from({length:100}).reduce(
power=>BigInt.asUintN(64,power*37n),1n),LEAVING_HIGH=Number(LEAVING>>32n),LEAVING_LOW=Number(LEAVING&0xffffffffn)}});function messageOf(message,related){if(related.length===0)return withoutLinks(message);let links=related.slice(0,limits.
relatedLocations).map((each,at)=>`[${linkText(each.message)}](${at+1})`),unlinked=related.length-links.length,rest=unlinked>
0?`, and ${unlinked} more`:"";return`${withoutLinks(message)} See: ${links.join(", ")}${rest}.`}function withoutLinks(text2){
return text2.includes("](")?escaped3(text2):text2}function linkText(message){return escaped3(message.replace(/\.$/,""))}
function escaped3(text2){return text2.replace(/[\\[\]]/g,"\\$&")}var init_message=__esm({"packages/reporter-sarif/src/me\
ssage.ts"(){"use strict";init_limits()}});function reportable(problems){if(problems.length<=limits.results)return problems;let gravity2=({severity})=>severities.indexOf(
severity);return[...problems].sort((a,b)=>gravity2(a)-gravity2(b)).slice(0,limits.results)}function resultsOf(problems,ruleIndexes,source){
let hashesByFile=new Map,hashesOf=file2=>{let known4=hashesByFile.get(file2);if(known4)return known4;let text2=source(file2),
hashes=text2===void 0?[]:lineHashes(text2);return hashesByFile.set(file2,hashes),hashes};return problems.map(problem=>resultOf(
problem,ruleIndexes.get(problem.rule),hashesOf(problem.file)[problem.location.start.line-1]))}function resultOf(problem,ruleIndex,lineHash){
let{rule:rule2,level,severity,step,message,file:file2,location,resource,related=[],origin}=problem;return{ruleId:rule2,ruleIndex,
level:levels[level],message:{text:messageOf(message,related)},locations:[{...fileAt(file2,location),...resource?{logicalLocations:[
logicalLocationOf(resource)]}:{}}],...related.length>0?{relatedLocations:relatedLocationsOf(related)}:{},partialFingerprints:{
...lineHash===void 0?{}:{primaryLocationLineHash:lineHash},"keelint/v1":problem.identity},properties:{severity,step,...origin===
void 0?{}:{origin}}}}function relatedLocationsOf(related){return related.slice(0,limits.relatedLocations).map(({file:file2,
location,message},at)=>({id:at+1,...fileAt(file2,location),message:{text:message}}))}function logicalLocationOf({group:group2,
version:version3,kind,namespace,name}){let type=[group2,version3,kind].filter(part=>part!=="").join("/");return{name,fullyQualifiedName:[
type,namespace,name].filter(part=>part!==void 0&&part!=="").join("/"),kind:"resource"}}var init_results=__esm({"packages\
/reporter-sarif/src/results.ts"(){"use strict";init_src2();init_levels();init_limits();init_line_hash();init_location();
init_message()}});function helpOf({docs,standards=[]}){let named2=standards.length>0?[`Standards: ${standards.join(", ")}.`]:[];return{text:[
docs.rationale,docs.remedy,...named2,...docs.references].join(`

`),markdown:[`**Why:** ${docs.rationale}`,`**Remedy:** ${docs.remedy}`,...named2,["**References**","",...docs.references.
map(reference=>`- <${reference}>`)].join(`
`)].join(`

`)}}var init_help2=__esm({"packages/reporter-sarif/src/help.ts"(){"use strict"}});function descriptorsOf({rules:rules2,problems}){return[...new Set([...rules2.keys(),...problems.map(({rule:rule2})=>rule2)])].
sort().map(id=>{let rule2=rules2.get(id);return rule2?describe(id,rule2):describeUnknown(id)})}function describe(id,{meta,
level}){let{description,rationale,references}=meta.docs,helpUri=references[0];return{id,name:nameOf5(id),shortDescription:{
text:cut(description,limits.description)},fullDescription:{text:cut(`${description}. ${rationale}`,limits.description)},
help:helpOf(meta),...helpUri===void 0?{}:{helpUri},defaultConfiguration:{level:levels[level]},properties:propertiesOf(meta)}}
function propertiesOf(meta){let{severity,step="hygiene",standards=[]}=meta,precision=precisionOf(meta);return step==="hy\
giene"?{tags:[step,...standards].slice(0,limits.tags),precision,"problem.severity":problemSeverities[severity]}:{tags:["\
security",step,...standards].slice(0,limits.tags),precision,"security-severity":securitySeverities[severity]}}function precisionOf({
type,presets}){return presets?.recommended?"very-high":type==="problem"?"high":"medium"}function nameOf5(id){return cut(
id.slice(id.indexOf("/")+1),limits.name)}function describeUnknown(id){let message={text:`A problem of the rule ${id}`};return{
id,name:nameOf5(id),shortDescription:message,fullDescription:message,help:{text:message.text,markdown:message.text},defaultConfiguration:{
level:"warning"},properties:{tags:[]}}}var init_rules=__esm({"packages/reporter-sarif/src/rules.ts"(){"use strict";init_help2();
init_levels();init_limits()}});function logOf(run2,{source,summary}){let rules2=descriptorsOf(run2),ruleIndexes=new Map(rules2.map(({id},index)=>[id,index])),
problems=reportable(run2.problems);return{$schema:SCHEMA,version:"2.1.0",runs:[{tool:{driver:driverOf(run2,rules2)},automationDetails:{
id:"keelint/"},columnKind:"utf16CodeUnits",originalUriBaseIds:{[SOURCE_ROOT]:{description:{text:"The folder that Keelint\
 was started in."}}},invocations:[{executionSuccessful:run2.crashes===0&&run2.ledger.unreadable.length===0,exitCode:summary.
exitCode,toolExecutionNotifications:notificationsOf(run2,ruleIndexes,run2.problems.length-problems.length)}],results:resultsOf(
problems,ruleIndexes,source),properties:countsOf(run2)}]}}function driverOf({tool:{name,version:version3}},rules2){let isSemantic=/^\d+\.\d+\.\d+(?:[-+].+)?$/.
test(version3);return{name,fullName:`${name} ${version3}`,version:version3,...isSemantic?{semanticVersion:version3}:{},rules:rules2}}
function countsOf({ledger,problems}){let{files,documents,resources,skipped:skipped2,skippedDocuments,unreadable:unreadable3,
worlds}=ledger;return{problems:problems.length,files,documents,resources,skipped:skipped2.length,skippedDocuments:skippedDocuments.
length,unreadable:unreadable3.length,worlds:worlds.length}}var SCHEMA,sarif,init_sarif=__esm({"packages/reporter-sarif/s\
rc/sarif.ts"(){"use strict";init_location();init_notifications();init_results();init_rules();SCHEMA="https://docs.oasis-\
open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",sarif=(run2,context)=>`${JSON.stringify(logOf(run2,
context),null,2)}
`}});var src_exports2={};__export(src_exports2,{sarif:()=>sarif});var init_src4=__esm({"packages/reporter-sarif/src/index.ts"(){
"use strict";init_sarif()}});async function loadReporter(format,width){switch(format){case"stylish":return(await Promise.resolve().then(()=>(init_stylish(),stylish_exports))).
stylish(width);case"json":return(await Promise.resolve().then(()=>(init_json2(),json_exports))).json;case"sarif":return(await Promise.resolve().then(()=>(init_src4(),src_exports2))).
sarif}}var formatNames,init_formats=__esm({"packages/cli/src/reporters/formats.ts"(){"use strict";formatNames=["stylish",
"json","sarif"]}});import path11 from"node:path";async function destinationsOf(formats,outputFile,cwd){let wanted=[];for(let text2 of formats.
length>0?formats:["stylish"])wanted.push(await parseFormat(text2,cwd));if(outputFile!==void 0){let last=wanted.findLast(
({file:file2})=>file2===void 0);if(!last)throw new UsageError("`--output-file` is left over: every `--format` has its ow\
n file.");last.file=path11.resolve(cwd,outputFile)}for(let[index,{file:file2}]of wanted.entries())if(wanted.findIndex(other=>other.
file===file2)<index)throw new UsageError(file2===void 0?"Only one format can go to standard output: give the others a fi\
le, as in `--format json=report.json`.":`Two formats go to the same file, ${file2}.`);return wanted}async function parseFormat(text2,cwd){
let equals=text2.indexOf("="),name=equals<0?text2:text2.slice(0,equals),format=formatNames.find(known4=>known4===name);if(!format){
let{nearest:nearest2}=await Promise.resolve().then(()=>(init_src2(),src_exports)),meant=nearest2(name,formatNames);throw new UsageError(
`There is no format \`${name}\`. ${meant?`Did you mean \`${meant}\`?`:`There are ${formatNames.join(", ")}.`}`)}if(equals<
0)return{format};let file2=text2.slice(equals+1);if(!file2)throw new UsageError(`\`--format ${text2}\` lacks the file aft\
er \`=\`.`);return{format,file:path11.resolve(cwd,file2)}}var init_destinations=__esm({"packages/cli/src/output/destinat\
ions.ts"(){"use strict";init_formats();init_usage_error()}});function startProgress({stderr,env},clock=()=>performance.now()){if(!stderr.isTTY||env.TERM==="dumb")return{show(){},end(){}};
let next=clock()+500,shown=!1;return{show(text2){let now=clock();now<next||(next=now+100,shown=!0,stderr.write(`${eraseLine}${text2.
slice(0,(stderr.columns??80)-1)}`))},end(){next=Number.POSITIVE_INFINITY,shown&&stderr.write(eraseLine),shown=!1}}}var eraseLine,
init_progress=__esm({"packages/cli/src/output/progress.ts"(){"use strict";eraseLine="\r\x1B[2K"}});import{realpathSync as realpathSync3,renameSync,rmSync,statSync as statSync2,writeFileSync}from"node:fs";import path12 from"node:path";
import{setImmediate}from"node:timers/promises";async function writeOutput(file2,text2){await uninterrupted(()=>{try{let target2=targetOf2(
file2);target2.replaceable?replace(target2.path,text2):writeFileSync(target2.path,text2)}catch(error){throw new UsageError(
`The report could not be written: ${error instanceof Error?error.message:String(error)}`)}})}function targetOf2(file2){let stat=statSync2(
file2,{throwIfNoEntry:!1});return stat?stat.isFile()?{path:realpathSync3(file2),replaceable:!0}:{path:file2,replaceable:!1}:
{path:file2,replaceable:!0}}function replace(file2,text2){let temporary=path12.join(path12.dirname(file2),`.${path12.basename(
file2)}.${process.pid}.tmp`);try{writeFileSync(temporary,text2),renameSync(temporary,file2)}catch(error){throw rmSync(temporary,
{force:!0}),error}}async function uninterrupted(work){let signals=["SIGINT","SIGTERM","SIGHUP"],caught,hold=signal=>{caught=
signal};for(let signal of signals)process.on(signal,hold);try{work(),await setImmediate()}finally{for(let signal of signals)
process.off(signal,hold);caught&&process.kill(process.pid,caught)}}var init_output_file=__esm({"packages/cli/src/output/\
output-file.ts"(){"use strict";init_usage_error()}});async function publish(run2,destinations,{io,color,context}){let columns=io.stdout.columns??widthOfNoTerminal,width=Math.
min(Math.max(columns,narrowest),widest),texts=[];for(let{format,file:file2}of destinations){let report=await loadReporter(
format,width);texts.push(await report(run2,{...context,color:file2===void 0?color.stdout:color.file}))}for(let[index,{file:file2}]of destinations.
entries())file2!==void 0&&await writeOutput(file2,texts[index]);for(let[index,{file:file2}]of destinations.entries())file2===
void 0&&await io.stdout.write(texts[index])}var narrowest,widest,widthOfNoTerminal,init_publish=__esm({"packages/cli/src\
/output/publish.ts"(){"use strict";init_formats();init_output_file();narrowest=80,widest=120,widthOfNoTerminal=100}});function thresholdsOf(options3){let{"min-severity":least,"fail-on":failOn,"max-warnings":most}=options3;return{quiet:options3.
quiet,allowIncomplete:options3["allow-incomplete"],passOnNoFiles:options3["pass-on-no-files"],...least!==void 0&&{minSeverity:oneOf(
"--min-severity",least,severities)},...failOn!==void 0&&{failOn:oneOf("--fail-on",failOn,[...severities,"never"])},...most!==
void 0&&{maxWarnings:countOf(most)}}}function isShown({level,severity},{quiet,minSeverity}){return!(quiet&&level!=="erro\
r")&&(minSeverity===void 0||isAtLeast(severity,minSeverity))}function oneOf(option,value,names3){let name=names3.find(known4=>known4===
value);if(name!==void 0)return name;let meant=nearest(value,names3);throw new UsageError(`\`${option} ${value}\`: ${meant?
`did you mean \`${meant}\`?`:`it takes ${names3.join(", ")}.`}`)}function countOf(value){if(/^\d+$/.test(value))return Number(
value);throw new UsageError(`\`--max-warnings ${value}\`: it takes a number from 0 on.`)}var init_thresholds=__esm({"pac\
kages/cli/src/thresholds.ts"(){"use strict";init_src2();init_usage_error()}});var lint_exports={};__export(lint_exports,{lint:()=>lint});async function lint({paths,options:options3},io){let thresholds=thresholdsOf(
options3),destinations=await destinationsOf(options3.format,options3["output-file"],io.cwd),color={stdout:hasColor(options3,
io,io.stdout),file:options3.color};if(options3["stdin-filename"]!==void 0&&!paths.includes("-"))throw new UsageError("`-\
-stdin-filename` names what comes from standard input: add the path `-`.");let config=await effectiveConfig(options3,io.
cwd,[plugin]),progress=startProgress(io),{run:run2,sources}=await lintSources({paths,options:options3},config,io,progress).
finally(progress.end),exitCode=verdictOf2(run2,thresholds),visible={...run2,problems:run2.problems.filter(problem=>isShown(
problem,thresholds))},context={cwd:io.cwd,summary:summaryOf(run2.problems,exitCode),source:textsOf(sources.files)};await publish(
visible,destinations,{io,color,context});for(let remark of remarksOn(run2,exitCode,sources))await say(io,remark);return exitCode}
async function lintSources({paths,options:options3},{resolved:resolved2,folder,ignores,worlds},io,progress){let patterns=[
{folder,patterns:ignores},{folder:io.cwd,patterns:options3["ignore-pattern"]}],sources=await sourcesOf3(io,{paths:paths.
length>0?paths:["."],stdinName:options3["stdin-filename"],isIgnored:await ignoring(options3["no-ignore"]?[]:patterns,io.
cwd),...worlds&&{isNamedWorld:await namedWorlds(worlds,folder,io.cwd)},passOnNoFiles:options3["pass-on-no-files"],progress}),
{files}=sources;return{run:new Linter(resolved2,{tool:{name:"keelint",version},onFile:done=>progress.show(`Linting files\
: ${done} of ${files.length}`)}).lint(files,sources),sources}}function textsOf(files){let texts=new Map(files.map(({path:path13,
text:text2})=>[path13,text2]));return file2=>texts.get(file2)}function remarksOn({crashes,ledger},exitCode,{missing}){let remarks=missing.
map(path13=>`\`${path13}\` does not exist.`);return crashes>0?remarks.push("A rule crashed; the problems of `keelint/cra\
sh` say on what."):exitCode===2&&remarks.push(ledger.skipped.length>0?"Nothing to lint: all files are ignored.":"Nothing\
 to lint: there are no files ending in .yaml, .yml or .json."),remarks}var init_lint=__esm({"packages/cli/src/lint.ts"(){
"use strict";init_src2();init_src3();init_effective_config();init_ignored();init_named_worlds();init_sources();init_color();
init_destinations();init_progress();init_publish();init_say();init_thresholds();init_usage_error();init_version()}});var main_exports={};__export(main_exports,{main:()=>main});async function main(args,io){try{return await run(await parseArguments(
args),io)}catch(error){return await say(io,explanationOf(error)),2}}async function run(invocation,io){let{options:options3,
explain}=invocation;if(options3.help){let{help:help2}=await Promise.resolve().then(()=>(init_help(),help_exports));await io.
stdout.write(help2())}else if(options3.version){let{version:version3}=await Promise.resolve().then(()=>(init_version(),version_exports));
await io.stdout.write(`${version3}
`)}else if(explain!==void 0){let{explainRule:explainRule2}=await Promise.resolve().then(()=>(init_explain(),explain_exports));
await io.stdout.write(await explainRule2(explain,io,options3))}else if(options3["list-rules"]){let{listRules:listRules2}=await Promise.resolve().then(()=>(init_list_rules(),list_rules_exports));
await io.stdout.write(await listRules2(invocation,io))}else{let{lint:lint2}=await Promise.resolve().then(()=>(init_lint(),lint_exports));
return lint2(invocation,io)}return 0}function explanationOf(error){return error instanceof Error&&(error.name==="UsageEr\
ror"||error.name==="ConfigError")?error.message:isFailedWrite(error)?`The output could not be written: ${error.message}`:
`This is a bug of keelint, please report it at https://github.com/keelint/keelint/issues
${error instanceof Error?error.stack??error.message:String(error)}`}function isFailedWrite(error){return error instanceof
Error&&error.syscall==="write"}var init_main=__esm({"packages/cli/src/main.ts"(){"use strict";init_arguments();init_say()}});var process_io_exports={};__export(process_io_exports,{processIo:()=>processIo});function processIo(){return{cwd:process.
cwd(),env:process.env,get stdin(){return process.stdin},stdout:output(process.stdout),stderr:output(process.stderr)}}function output(stream2){
return stream2.on("error",()=>{}),{isTTY:stream2.isTTY===!0,get columns(){return stream2.columns},write:text2=>new Promise(
(resolve3,reject)=>{stream2.write(text2,error=>error&&!isClosedPipe(error)?reject(error):resolve3())})}}function isClosedPipe(error){
return error.code==="EPIPE"||error.code==="ERR_STREAM_DESTROYED"}var init_process_io=__esm({"packages/cli/src/process-io\
.ts"(){"use strict"}});var oldest=[20,19];function isRecentNode(version3){let[major=0,minor=0]=version3.split(".").map(Number);return major>oldest[0]||
major===oldest[0]&&minor>=oldest[1]}function requireNode(version3){isRecentNode(version3)||(process.stderr.write(`keelin\
t needs Node ${oldest.join(".")} or newer, and this is Node ${version3}.
`),process.exit(2))}requireNode(process.versions.node);var[{main:main2},{processIo:processIo2}]=await Promise.all([Promise.resolve().then(()=>(init_main(),main_exports)),
Promise.resolve().then(()=>(init_process_io(),process_io_exports))]);process.exitCode=await main2(process.argv.slice(2),
processIo2());
/*
Bundled libraries

@isaacs/nonrecursive-glob-match 1.1.0

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules.  The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice.  If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

***As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim.***

ajv 8.20.0

The MIT License (MIT)

Copyright (c) 2015-2021 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

balanced-match 4.0.4

(MIT)

Original code Copyright Julian Gruber <julian@juliangruber.com>

Port to TypeScript Copyright Isaac Z. Schlueter <i@izs.me>

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

brace-expansion 5.0.13

MIT License

Copyright Julian Gruber <julian@juliangruber.com>

TypeScript port Copyright Isaac Z. Schlueter <i@izs.me>

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

fast-deep-equal 3.1.3

MIT License

Copyright (c) 2017 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

fast-uri 3.1.9

Copyright (c) 2011-2021, Gary Court until https://github.com/garycourt/uri-js/commit/a1acf730b4bba3f1097c9f52e7d9d3aba8cdcaae
Copyright (c) 2021-present The Fastify team <https://github.com/fastify/fastify#team>
All rights reserved.

Redistribution and use in source and binary forms, with or without
modification, are permitted provided that the following conditions are met:
    * Redistributions of source code must retain the above copyright
      notice, this list of conditions and the following disclaimer.
    * Redistributions in binary form must reproduce the above copyright
      notice, this list of conditions and the following disclaimer in the
      documentation and/or other materials provided with the distribution.
    * The names of any contributors may not be used to endorse or promote
      products derived from this software without specific prior written
      permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS AND CONTRIBUTORS BE LIABLE FOR ANY
DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND
ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

                                  *   *   *

The complete list of contributors can be found at:
- https://github.com/garycourt/uri-js/graphs/contributors

glob 14.0.6

All packages under `src/` are licensed according to the terms in
their respective `LICENSE` or `LICENSE.md` files.

The remainder of this project is licensed under the Blue Oak
Model License, as follows:

-----

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules.  The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice.  If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

***As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim.***

json-schema-traverse 1.0.0

MIT License

Copyright (c) 2017 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

lru-cache 11.5.3

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules.  The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice.  If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

***As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim.***

minimatch 11.0.9

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules. The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice. If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

**_As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim._**

minipass 7.1.3

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules.  The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice.  If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

***As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim.***

path-scurry 3.0.0

# Blue Oak Model License

Version 1.0.0

## Purpose

This license gives everyone as much permission to work with
this software as possible, while protecting contributors
from liability.

## Acceptance

In order to receive this license, you must agree to its
rules.  The rules of this license are both obligations
under that agreement and conditions to your license.
You must not do anything with this software that triggers
a rule that you cannot or will not follow.

## Copyright

Each contributor licenses you to do everything with this
software that would otherwise infringe that contributor's
copyright in it.

## Notices

You must ensure that everyone who gets a copy of
any part of this software from you, with or without
changes, also gets the text of this license or a link to
<https://blueoakcouncil.org/license/1.0.0>.

## Excuse

If anyone notifies you in writing that you have not
complied with [Notices](#notices), you can keep your
license by taking all practical steps to comply within 30
days after the notice.  If you do not do so, your license
ends immediately.

## Patent

Each contributor licenses you to do everything with this
software that would otherwise infringe any patent claims
they can license or become able to license.

## Reliability

No contributor can revoke this license.

## No Liability

***As far as the law allows, this software comes as is,
without any warranty or condition, and no contributor
will be liable to anyone for any damages related to this
software or this license, under any kind of legal claim.***

yaml 2.9.1

Copyright Eemeli Aro <eemeli@gmail.com>

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
*/
