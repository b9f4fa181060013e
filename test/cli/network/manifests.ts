/** Small manifests for questions about networks. */
import type { Files, Outcome } from '../run-keelint.ts'
import { folderWith, keelint } from '../run-keelint.ts'

export function ask(args: readonly string[], files: Files): Promise<Outcome> {
  return keelint(folderWith(files), ['network', ...args])
}

/** Objects as one file, a document each. */
export function yamlOf(...objects: readonly object[]): string {
  return objects.map(object => `${JSON.stringify(object)}\n`).join('---\n')
}

interface PodParts {
  readonly namespace?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly spec?: object
  readonly container?: object
}

export function pod(
  name: string,
  { namespace = 'shop', labels = { app: name }, annotations, spec, container }: PodParts = {},
): object {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels, ...(annotations && { annotations }) },
    spec: { containers: [{ name: 'main', image: 'example.com/main:1', ...container }], ...spec },
  }
}

export function service(name: string, spec: object = {}, namespace = 'shop'): object {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace },
    spec: { selector: { app: name }, ports: [{ port: 80, targetPort: 8080 }], ...spec },
  }
}

export function policy(name: string, spec: object, namespace = 'shop'): object {
  return { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec }
}

export function ingress(name: string, to: string, port: number): object {
  const backend = { service: { name: to, port: { number: port } } }
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name, namespace: 'shop' },
    spec: { rules: [{ http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }] },
  }
}
