/** Measures what it costs to compare with a commit: a repository is linted as it is, and then with what it was. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareProcessorMs } from './process-usage.ts'

const manifests = 2_000
const inFolder = 50
const changed = 20
const rounds = 5
const most = 1.3

/** @param command what starts the linter, of `node` @param print a line @returns whether the budget is kept */
export function benchSince(command: readonly string[], print: (line: string) => void): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'keelint-since-'))
  try {
    for (let number = 0; number < manifests; number++) write(folder, number, 2)
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x', ...args], { cwd: folder, stdio: 'ignore' })
    git('init')
    git('add', '.')
    git('commit', '-m', 'x')
    for (let number = 0; number < changed; number++) write(folder, number * (manifests / changed), 1)
    const lint = [...command, '--no-config-lookup', '--fail-on', 'never', '--format', 'json']
    const [alone, both] = compareProcessorMs(lint, [...lint, '--since', 'HEAD'], folder, rounds)
    print(`${manifests} manifests, of which ${changed} have changed; processor time without that of Git`)
    print(`one side    ${alone.toFixed(0)} ms`)
    print(`both sides  ${both.toFixed(0)} ms: ${(both / alone).toFixed(2)} × (at most ${most})`)
    return both / alone <= most
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A workload with its service, in the namespace of its folder. */
function write(root: string, number: number, replicas: number): void {
  const team = `team-${Math.floor(number / inFolder)}`
  const name = `app-${number}`
  const folder = join(root, team)
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, `${name}.yaml`),
    `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${team}, labels: { app: ${name} } }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      serviceAccountName: ${name}
      containers:
        - name: web
          image: registry.example.com/${name}:1.${replicas}
          ports: [{ name: http, containerPort: 8080 }]
          env: [{ name: MODE, value: fast }]
          resources: { limits: { memory: 64Mi }, requests: { cpu: 10m, memory: 64Mi } }
          securityContext: { allowPrivilegeEscalation: ${number % 3 === 0}, readOnlyRootFilesystem: true }
---
apiVersion: v1
kind: Service
metadata: { name: ${name}, namespace: ${team} }
spec:
  selector: { app: ${name} }
  ports: [{ port: 80, targetPort: http }]
`,
  )
}
