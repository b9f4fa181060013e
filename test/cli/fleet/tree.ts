/** A tree with something of everything. */
import { clean, type Files, pod } from '../run-keelint.ts'

export const role = `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader, namespace: shop }
rules: [{ apiGroups: [''], resources: [secrets], verbs: [get, list] }]
`
export const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: reader, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: reader }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
`
const definition = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: ponds.acme.example }
spec:
  group: acme.example
  scope: Namespaced
  names: { kind: Pond, plural: ponds, singular: pond, listKind: PondList }
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties: { spec: { type: object, properties: { depth: { type: integer } } } }
`
const pond =
  'apiVersion: acme.example/v1\nkind: Pond\nmetadata: { name: big, namespace: shop }\nspec: { depth: deep, fish: 3 }\n'
export const secret =
  'apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: shop }\nstringData: { key: hunter2-Tr0ub4dor }\n'

/** Something of everything that one file may have to do with another, or with the ledger. */
export const tree: Files = {
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, index) => [`apps/${index}/web.yaml`, pod.replaceAll('web', `web-${index % 7}`)]),
  ),
  'apps/3/role.yaml': role,
  'apps/9/binding.yaml': binding,
  'apps/list.yaml': `apiVersion: v1\nkind: List\nitems:\n${[role, binding].map(text => `  - ${text.trimEnd().replaceAll('\n', '\n    ')}\n`).join('')}`,
  'crds/pond.yaml': definition,
  'ponds/big.yaml': pond,
  'base/kustomization.yaml':
    'resources: [web.yaml, ../shared/account.yaml]\npatches: [{ path: patch.yaml }]\nsecretGenerator: [{ name: db }]\n',
  'base/web.yaml': pod,
  'base/patch.yaml': `${pod}      command: [sh]\n`,
  'shared/account.yaml': 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: shop }\n',
  'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
  'chart/values.yaml': 'replicas: 2\n',
  'chart/templates/web.yaml': '{{ if .Values.web }}\n{{ end }}\n',
  'silenced.yaml': pod.replace('image: nginx', 'image: nginx # keelint-disable-line k8s/no-latest-tag -- for the test'),
  'idle.yaml': `${clean}# keelint-disable-line k8s/no-privileged -- silences nothing\n`,
  'annotated.yaml': pod.replace(
    'metadata:\n',
    'metadata:\n  annotations: { disable.keelint.dev/k8s.no-privileged: it has to be }\n',
  ),
  'level.yaml': `# keelint k8s/no-latest-tag: error\n${pod}`,
  'alias.yaml': pod.replace('privileged: true', 'privileged: &yes true\n        allowPrivilegeEscalation: *yes'),
  'secret.yaml': secret,
  'mixed.yaml': `${clean}---\nreplicas: 3\n---\n${pod}`,
  'broken.yaml': 'a: [\n',
  'half.yaml': `${pod}---\nkind: Pod\n`,
  'latin.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
  'wide.yaml': Buffer.from(`\uFEFF${pod}`, 'utf16le'),
  'empty.yaml': '',
  'gone/ignored.yaml': pod,
  'keelint.config.yaml': `- extends: [all]
- files: ['apps/1/**']
  rules: { k8s/no-privileged: off }
- ignores: ['gone/**']
- suppress:
    - { rules: [k8s/no-latest-tag], resource: { kind: Pod, name: web-2 }, reason: it is pinned elsewhere }
    - { rules: [k8s/no-tiller], resource: { name: web-3 }, reason: there is none }
`,
}
