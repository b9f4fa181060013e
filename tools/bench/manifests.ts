/** Writes a repository of any size: workloads with their services, fifty in a folder, which is their namespace. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const inFolder = 50

/** How many resources a manifest holds. */
export const resourcesInManifest = 2

/** @param folder absolute @param count of files */
export function writeManifests(folder: string, count: number): void {
  for (let number = 0; number < count; number++) writeManifest(folder, number, 2)
}

/** Writes one of them, or writes it again with other `replicas` and an other tag. */
export function writeManifest(root: string, number: number, replicas: number): void {
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
