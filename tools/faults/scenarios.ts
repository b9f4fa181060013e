/** What is ended: runs that write, each in a folder of its own, with what has to hold whenever they end. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './killed.ts'

export interface Scenario {
  readonly name: string
  readonly args: readonly string[]
  /** Puts everything back to where it was before the run. */
  prepare(folder: string): void
  /** What is broken, in a sentence. @param command without arguments */
  faultIn(folder: string, command: readonly string[]): Promise<string | undefined>
}

const count = 60
const names = Array.from({ length: count }, (_, index) => `${index}.yaml`)
const manifest = (name: string, isFixed: boolean) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web-${path.basename(name, '.yaml')}, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      ${isFixed ? 'serviceAccountName' : 'serviceAccount'}: web
      containers:
        - { name: web, image: nginx:1.27 }
`
const rule = 'k8s/no-deprecated-service-account-field'
const common = ['--no-config-lookup', '--preset', 'none', '--rule', `${rule}: error`]
const suppressions = 'keelint-suppressions.json'
const cache = ['--cache', '--cache-location', 'results.cache']

function writeManifests(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of names) writeFileSync(path.join(folder, name), manifest(name, false))
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'fixes',
    args: [...common, '--fix', '.'],
    prepare: writeManifests,
    async faultIn(folder) {
      const broken = names.find(name => {
        const text = readFileSync(path.join(folder, name), 'utf8')
        return text !== manifest(name, false) && text !== manifest(name, true)
      })
      return broken && `${broken} is neither what it was nor what it should become`
    },
  },
  {
    name: 'suppressions',
    args: [...common, '--update-suppressions', '.'],
    prepare(folder) {
      if (!existsSync(path.join(folder, names[0]!))) writeManifests(folder)
      const file = path.join(folder, suppressions)
      // Every other time there is one already, with nothing in it.
      if (existsSync(file)) writeFileSync(file, '{ "version": 1, "suppressions": [] }\n')
    },
    async faultIn(folder) {
      const file = path.join(folder, suppressions)
      if (!existsSync(file)) return undefined
      const found = suppressionsIn(readFileSync(file, 'utf8'))
      return found === 0 || found === count ? undefined : `the suppressions file holds ${found ?? 'no JSON'}`
    },
  },
  {
    name: 'cache',
    args: [...common, ...cache, '-f', 'json', '.'],
    prepare(folder) {
      writeManifests(folder)
      // Something has changed, so that the cache is written.
      writeFileSync(path.join(folder, 'new.yaml'), `a: ${Math.random()}\n`)
    },
    async faultIn(folder, command) {
      const plain = await run([...command, ...common, '-f', 'json', '.'], folder)
      const cached = await run([...command, ...this.args], folder)
      return cached.code === plain.code && cached.stdout === plain.stdout ? undefined : 'the cache changes the report'
    },
  },
]

/** How many there are; undefined where it is no JSON. */
function suppressionsIn(text: string): number | undefined {
  try {
    return JSON.parse(text).suppressions.length
  } catch {
    return undefined
  }
}

/** What a run has left behind that a later one would lint. */
export function straysIn(folder: string): readonly string[] {
  const known = new Set([...names, suppressions, 'new.yaml', 'results.cache'])
  return readdirSync(folder).filter(name => !known.has(name) && !/^\.keelint-.*\.tmp$/.test(name))
}
