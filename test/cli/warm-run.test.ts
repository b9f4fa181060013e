/** Random edits of a project, and after each of them two runs: what the cache knows makes no difference to what is said. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folderWith, keelint } from './run-keelint.ts'
import { edited, type Tree, treeEdits } from './tree-edit.ts'

const test = suite('runs after a change')

const project: Tree = new Map([
  [
    'app/web.yaml',
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  replicas: 2
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      serviceAccountName: web
      automountServiceAccountToken: true
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - name: http
              containerPort: 8080
          envFrom:
            - configMapRef:
                name: settings
`,
  ],
  [
    'app/around.yaml',
    `apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  maxReplicas: 3
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              team: shop
`,
  ],
  [
    'app/rights.yaml',
    `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: web
  namespace: shop
rules:
  - apiGroups: [""]
    resources: [secrets]
    verbs: [get, list, escalate]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: web
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: web
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
  - kind: Group
    name: system:masters
    apiGroup: rbac.authorization.k8s.io
`,
  ],
  [
    'app/kustomization.yaml',
    `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - web.yaml
  - rights.yaml
configMapGenerator:
  - name: settings
    literals:
      - a=b
`,
  ],
  [
    'things/definition.yaml',
    `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: things.example.com
spec:
  group: example.com
  scope: Namespaced
  names:
    kind: Thing
    plural: things
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                size:
                  type: integer
                color:
                  type: string
`,
  ],
  [
    'things/thing.yaml',
    `apiVersion: example.com/v1
kind: Thing
metadata:
  name: web
  namespace: shop
spec:
  size: large
  color: 3
`,
  ],
  [
    'things/roles.yaml',
    `apiVersion: v1
kind: Secret
metadata:
  name: settings
  namespace: shop
stringData:
  password: hunter2hunter2
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: everyone
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
  - kind: Group
    name: system:authenticated
    apiGroup: rbac.authorization.k8s.io
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: other
  namespace: shop
rules:
  - apiGroups: ["rbac.authorization.k8s.io"]
    resources: [clusterrolebindings, roles]
    verbs: ["*"]
---
apiVersion: v1
kind: Pod
metadata:
  name: other
  namespace: shop
  labels:
    app: other
spec:
  serviceAccountName: other
  automountServiceAccountToken: false
  hostNetwork: true
  containers:
    - name: other
      image: other:latest
`,
  ],
])

const everything = ['--preset', 'all', '--closed-world'] as const

for (const [title, args] of [
  ['all that is found', () => ['.', '--format', 'json']],
  ['code scanning', () => ['.', '--format', 'sarif']],
  ['one file, for its author', (name: string) => ['--hook', name, '--format', 'compact', '--pass-on-no-files']],
  ['one file, with its fixes', (name: string) => ['--hook', name, '--format', 'json', '--pass-on-no-files']],
] as const)
  test(`say what a first run says: ${title}`, async () => {
    const property = fc.asyncProperty(fc.array(treeEdits, { minLength: 2, maxLength: 5 }), async list => {
      const folder = folderWith(Object.fromEntries(project))
      let tree = project
      for (const edit of list) {
        const next = edited(tree, edit)
        write(folder, tree, next.tree)
        tree = next.tree
        const first = await keelint(folder, [...everything, ...args(next.name)])
        const warm = await keelint(folder, [...everything, ...args(next.name), '--cache', '--cache-location', '.kept'])
        assert.is(warm.stdout, first.stdout)
        assert.is(warm.code, first.code)
      }
      rmSync(folder, { recursive: true })
    })
    await fc.assert(property, { numRuns: 8 })
  })

function write(folder: string, before: Tree, after: Tree): void {
  for (const name of before.keys()) if (!after.has(name)) rmSync(path.join(folder, name))
  for (const [name, text] of after)
    if (before.get(name) !== text) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
}

test.run()
