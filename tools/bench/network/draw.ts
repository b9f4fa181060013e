/** Measures how long the picture of a thousand workloads takes, from the files to the page. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Io, main } from 'keelint'

const NAMESPACES = 50
const APPS = 20
const ROUNDS = 5

/** Whom the policies of the workloads let in. */
const worlds: Readonly<Record<string, (app: number, namespace: number) => readonly object[]>> = {
  'each its neighbours': (app, namespace) => [
    { podSelector: { matchLabels: { app: `app-${Math.floor((app - 1) / 2)}` } } },
    {
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': `team-${(namespace + 1) % NAMESPACES}` } },
      podSelector: { matchLabels: { app: `app-${app}` } },
    },
  ],
  'each its namespace': () => [{ podSelector: {} }],
}

/** @param print takes each line */
export async function benchDrawing(print: (line: string) => void): Promise<void> {
  for (const [name, peers] of Object.entries(worlds)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'keelint-bench-'))
    try {
      writeFileSync(path.join(folder, 'all.yaml'), manifests(peers))
      const cold = await processorMs(folder, 'exposure')
      const times: number[] = []
      let size = 0
      for (let round = 0; round < ROUNDS; round++) {
        const { ms, text } = await processorMs(folder, 'list', '--format', 'html')
        times.push(ms)
        size = text.length
      }
      const median = times.sort((a, b) => a - b)[ROUNDS >> 1]!
      print(
        `a picture   ${Math.round(median)} ms of the processor for ${NAMESPACES * APPS} workloads (at most 2000), ${name}: ${Math.round(size / 1000)} kB; a cold start ${Math.round(cold.ms)} ms`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function processorMs(
  folder: string,
  ...words: readonly string[]
): Promise<{ readonly ms: number; readonly text: string }> {
  const parts: string[] = []
  const output = (to: string[]) => ({
    isTTY: false,
    columns: undefined,
    write: async (text: string) => void to.push(text),
  })
  const io: Io = { cwd: folder, env: {}, stdin: (async function* () {})(), stdout: output(parts), stderr: output([]) }
  const before = process.cpuUsage()
  await main(['--no-config-lookup', 'network', ...words], io)
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, text: parts.join('') }
}

function manifests(peers: (app: number, namespace: number) => readonly object[]): string {
  const documents: object[] = []
  for (let at = 0; at < NAMESPACES; at++) {
    const namespace = `team-${at}`
    for (let index = 0; index < APPS; index++) {
      const app = `app-${index}`
      const labels = { app }
      const port = 8000 + index
      const metadata = { name: app, namespace }
      const containers = [{ name: 'main', image: 'example.com/main:1', ports: [{ containerPort: port }] }]
      documents.push(
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata,
          spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } },
        },
        {
          apiVersion: 'v1',
          kind: 'Service',
          metadata,
          spec: {
            selector: labels,
            ports: [{ port: 80, targetPort: port }],
            ...(index === 0 && { type: 'LoadBalancer' }),
          },
        },
        {
          apiVersion: 'networking.k8s.io/v1',
          kind: 'NetworkPolicy',
          metadata,
          spec: {
            podSelector: { matchLabels: labels },
            policyTypes: ['Ingress', 'Egress'],
            ingress: [{ from: peers(index, at), ports: [{ port }] }],
            egress: [{}],
          },
        },
      )
    }
  }
  return documents.map(document => `${JSON.stringify(document)}\n`).join('---\n')
}
