/** `--init`: a config for the tree that is there, with what other linters' configs say. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { type Files, folderWith, keelint, pod, report } from './run-keelint.ts'

const test = suite('init')

async function init(files: Files) {
  const folder = folderWith(files)
  const { code, stdout, stderr } = await keelint(folder, ['--init'])
  assert.equal([code, stderr], [0, ''])
  const text = readFileSync(path.join(folder, 'keelint.config.yaml'), 'utf8')
  return { folder, stdout, text, config: parse(text) }
}

test('writes a config that is valid, explained, and lints', async () => {
  const { folder, stdout, text, config } = await init({ 'web.yaml': pod })
  assert.match(text, /^# yaml-language-server: \$schema=https:\/\/keelint\.dev\/schemas\/config\.json\n/)
  assert.equal(config, { extends: ['recommended'] })
  assert.match(stdout, /^Wrote `keelint\.config\.yaml`\.\n/)
  const { problems } = await report(folder)
  assert.equal(problems, (await report(folderWith({ 'web.yaml': pod }))).problems)
  // What stands in comments is valid too.
  const examples = text.replace(/^# ?(?=\s*(?:[a-z]+:|- | {2}))/gm, '')
  writeFileSync(path.join(folder, 'keelint.config.yaml'), examples)
  assert.is((await keelint(folder, [])).code, 1, examples)
})

test('overwrites nothing', async () => {
  for (const name of ['keelint.config.yaml', 'keelint.config.yml', 'keelint.config.json', 'keelint.config.ts']) {
    const folder = folderWith({ [name]: 'mine' })
    const { code, stdout, stderr } = await keelint(folder, ['--init'])
    assert.equal([code, stdout], [2, ''])
    assert.ok(stderr.includes(`\`${name}\``), stderr)
    assert.is(readFileSync(path.join(folder, name), 'utf8'), 'mine')
    assert.is(existsSync(path.join(folder, 'keelint.config.yaml')), name === 'keelint.config.yaml')
  }
})

test('a folder that cannot be written to is no bug', async () => {
  if (process.getuid?.() === 0) return
  const folder = folderWith()
  chmodSync(folder, 0o500)
  const { code, stderr } = await keelint(folder, ['--init'])
  assert.is(code, 2)
  assert.match(stderr, /cannot be written/)
})

test('says what it found, and lints against what the charts allow', async () => {
  const chart = (kubeVersion: string) => `apiVersion: v2\nname: web\nversion: 0.1.0\nkubeVersion: ${kubeVersion}\n`
  const { stdout, text, config } = await init({
    'charts/web/Chart.yaml': chart('">=1.28.0-0 <1.33.0" # tested'),
    'charts/web/templates/web.yaml': 'kind: {{ .Values.kind }}\n',
    'charts/api/Chart.yaml': chart("'^1.26 || ^1.29'"),
    'deploy/kustomization.yaml': 'resources: []\n',
    'crds/a.yaml': 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: a.b.c }\n',
    'crds/b.json': '{\n  "kind": "CustomResourceDefinition",\n  "apiVersion": "apiextensions.k8s.io/v1"\n}\n',
  })
  assert.match(stdout, /Found 2 charts, 1 kustomization, 2 files of CustomResourceDefinitions\./)
  assert.match(stdout, /`helm template charts\/web \| keelint -`/)
  assert.equal(config.kubernetes, { version: '1.28' })
  assert.match(text, /# The chart in charts\/web asks for >=1\.28\.0-0 <1\.33\.0\./)
  assert.match(text, /is one: charts\/api, charts\/web, deploy\n/)
})

test('versions that are not known are only told of', async () => {
  for (const range of ['">=1.16.0-0"', '"<1.30"', '">= 2.0"', 'nonsense', '">=1.999"']) {
    const { config } = await init({ 'Chart.yaml': `name: web\nkubeVersion: ${range}\n` })
    assert.is(config.kubernetes, undefined, range)
  }
})

test('takes over what kube-linter’s config says', async () => {
  const { folder, stdout, config } = await init({
    'web.yaml': pod,
    'vendor/web.yaml': pod,
    '.kube-linter.yaml': `checks:
  doNotAutoAddDefaults: true
  include: [no-liveness-probe, access-to-secrets, dangling-service]
  exclude: [host-network, unset-cpu-requirements, typo]
  ignorePaths: ["./vendor/**", "~/x", "/**/old.yaml"]
customChecks: [{ name: mine, template: latest-tag }]
`,
  })
  assert.equal(config.rules, {
    'k8s/no-dangling-service': 'warn',
    'k8s/no-host-network': 'off',
    'k8s/no-rbac-secret-read': 'error',
    'k8s/no-rbac-secret-write': 'error',
    'k8s/require-cpu-request': 'off',
    'k8s/require-liveness-probe': 'warn',
  })
  assert.equal(config.ignores, ['vendor/**', '**/old.yaml'])
  assert.match(stdout, /Taken over from `\.kube-linter\.yaml` of kube-linter: 6 levels\./)
  assert.match(stdout, /Without a counterpart: `typo`, its own check `mine`, the path `~\/x`.*doNotAutoAdd/)
  const run = await report(folder)
  assert.is(run.problems.filter(({ file }: { file: string }) => file !== 'web.yaml').length, 0)
})

test('takes over what kube-score’s config says', async () => {
  const { config } = await init({
    '.kube-score.yml': `addAllDefaultChecks: false
addAllOptionalChecks: true
defaultChecks: [container-image-tag, container-resources]
optionalChecks: [container-seccomp-profile]
include: [container-resources]
exclude: [pod-probes]
`,
  })
  assert.is(config.rules['k8s/no-latest-tag'], 'off')
  assert.is(config.rules['k8s/require-memory-limit'], 'warn')
  assert.is(config.rules['k8s/require-readiness-probe'], 'off')
  assert.ok(config.rules['k8s/require-seccomp-profile'] !== 'off')
})

test('takes over what the config of polaris says, exemptions too', async () => {
  const exempt = pod.replace('name: web\n  namespace: shop', 'name: proxy-1\n  namespace: kube-system')
  const { folder, stdout, config } = await init({
    'proxy.yaml': exempt,
    'polaris.yaml': `checks: { runAsPrivileged: danger, cpuLimitsMissing: ignore, tagNotSpecified: warning, mine: danger }
customChecks: { mine: {} }
exemptions:
  - { namespace: kube-system, controllerNames: [proxy, "a*b"], rules: [runAsPrivileged, hostPIDSet, nope] }
  - { controllerNames: [dns], containerNames: [sidecar] }
  - { rules: [nope] }
`,
  })
  assert.equal(config.rules, {
    'k8s/no-latest-tag': 'warn',
    'k8s/no-privileged': 'error',
    'k8s/require-cpu-limit': 'off',
  })
  assert.equal(config.suppress.slice(0, 2), [
    {
      rules: ['k8s/no-host-pid', 'k8s/no-privileged'],
      resource: { namespace: 'kube-system', name: 'proxy*' },
      reason: 'an exemption of polaris.yaml',
    },
    {
      rules: ['k8s/no-host-pid', 'k8s/no-privileged'],
      resource: { namespace: 'kube-system', name: 'a\\*b*' },
      reason: 'an exemption of polaris.yaml',
    },
  ])
  assert.is(config.suppress[2].container, 'sidecar*')
  assert.is(config.suppress.length, 3)
  assert.match(stdout, /polaris: 3 levels, 3 suppressions\.\n {2}Without a counterpart: `nope`, its own check `mine`\./)
  const { problems, suppressed } = await report(folder)
  assert.not(problems.some(({ rule }: { rule: string }) => rule === 'k8s/no-privileged'))
  assert.ok(suppressed.some(({ rule }: { rule: string }) => rule === 'k8s/no-privileged'))
})

test('of several configs the strictest level counts', async () => {
  const { config, text } = await init({
    '.kube-linter.yml': 'checks: { exclude: [host-network, host-ipc] }\n',
    '.polaris.yaml': 'checks: { hostNetworkSet: danger, hostIPCSet: ignore }\n',
  })
  assert.equal(config.rules, { 'k8s/no-host-ipc': 'off', 'k8s/no-host-network': 'error' })
  assert.match(text, /k8s\/no-host-ipc: off # as in \.kube-linter\.yml, \.polaris\.yaml\n/)
  assert.match(text, /k8s\/no-host-network: error # as in \.polaris\.yaml\n/)
})

test('configs that are none, or cannot be read, stop nothing', async () => {
  const { stdout, config } = await init({
    '.kube-linter.yaml': 'checks: [\n',
    '.kube-score.yml': 'text\n',
    'polaris.yaml': 'apiVersion: v1\nkind: ConfigMap\nchecks: { hostIPCSet: danger }\n',
  })
  assert.match(stdout, /`\.kube-linter\.yaml` cannot be read: /)
  assert.equal(config, { extends: ['recommended'] })
})

test('names of the tree do no harm', async () => {
  const { text, config } = await init({
    'x\u001B[2J\n# y/Chart.yaml': 'name: web\nkubeVersion: "\u001B >=1.28"\n',
    'a: b/kustomization.yaml': '',
  })
  assert.not(text.includes('\u001B'))
  assert.equal(Object.keys(config), ['extends', 'kubernetes'])
})

test.run()
