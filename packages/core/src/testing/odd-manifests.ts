/** Manifests that are allowed and that few think of: what a rule must bear without throwing. */

const metadata = 'metadata:\n  name: odd\n'

/** One document for each kind that rules look at often, with fields absent, empty, null, and of the wrong type. */
export const oddManifests: readonly string[] = [
  'apiVersion: v1\nkind: Pod\n',
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec: {}\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers:\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers: []\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers: [null, {}, text, 5]\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  containers: {name: web}\n  initContainers: text\n`,
  `apiVersion: v1\nkind: Pod\nmetadata: null\nspec:\n  securityContext: null\n  volumes: [null, {}]\n  containers:\n    - name: null\n      image:\n      securityContext: null\n      env: null\n      ports: null\n      resources: null\n      volumeMounts: [null]\n`,
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: 5\n  labels: [a]\n  annotations: null\nspec:\n  containers:\n    - name: [web]\n      image: {a: b}\n      ports: [{containerPort: text}]\n      resources: {limits: {cpu: [1], memory: null}}\n      securityContext: {privileged: "true", runAsUser: root, capabilities: {add: ALL, drop: [null]}}\n`,
  `apiVersion: v1\nkind: Pod\n${metadata}spec:\n  hostNetwork: null\n  os: {name: windows}\n  containers: [{name: a, image: a}]\n  initContainers: [{name: b, restartPolicy: Always}]\n  ephemeralContainers: [{name: c}]\n`,
  `apiVersion: apps/v1\nkind: Deployment\n${metadata}spec:\n  replicas: null\n  selector: null\n  template: null\n`,
  `apiVersion: apps/v1\nkind: Deployment\n${metadata}spec:\n  template:\n    metadata: null\n    spec: null\n`,
  `apiVersion: batch/v1\nkind: CronJob\n${metadata}spec:\n  jobTemplate:\n    spec:\n`,
  `apiVersion: v1\nkind: Service\n${metadata}spec:\n  selector: null\n  ports: [null, {}]\n`,
  `apiVersion: v1\nkind: ServiceAccount\n${metadata}secrets: [null]\n`,
  `apiVersion: v1\nkind: Namespace\n`,
  `apiVersion: v1\nkind: Secret\n${metadata}data: null\nstringData: [a]\n`,
  `apiVersion: v1\nkind: ConfigMap\n${metadata}data: {a: null, b: 5}\n`,
  `apiVersion: v1\nkind: LimitRange\n${metadata}spec: {limits: [null, {type: Container}]}\n`,
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\n${metadata}rules: null\n`,
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n${metadata}aggregationRule: null\nrules: [null, {}, {verbs: null, resources: text, apiGroups: [null]}]\n`,
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\n${metadata}roleRef: null\nsubjects: null\n`,
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\n${metadata}roleRef: {}\nsubjects: [null, {}]\n`,
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata}spec: null\n`,
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\n${metadata}spec: {podSelector: null, ingress: [null, {from: null}], egress: [{to: [{}]}], policyTypes: [null]}\n`,
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\n${metadata}spec: {rules: [null, {http: null}], tls: [null]}\n`,
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\n${metadata}spec: {scaleTargetRef: null}\n`,
  `apiVersion: policy/v1\nkind: PodDisruptionBudget\n${metadata}spec: {selector: {matchExpressions: [null]}}\n`,
  `apiVersion: v1\nkind: List\nitems: [{apiVersion: v1, kind: Pod}, {apiVersion: v1, kind: Service, spec: text}]\n`,
  `apiVersion: example.com/v1\nkind: Whatever\nspec: [1, {a: null}]\n`,
  `apiVersion: v1\nkind: Pod\nmetadata: &m {name: odd}\nspec: &s\n  containers:\n    - &c {name: a, image: a}\n    - <<: *c\n      name: b\n`,
]
