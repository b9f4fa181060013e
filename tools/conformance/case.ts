/** The cases that other linters' own test suites are made of: one expectation for one resource or file. */
import { readFile } from 'node:fs/promises'

export interface Case {
  readonly peer: string
  /** The peer's own name for what it checks. */
  readonly check: string
  /** Relative to the peer's folder. */
  readonly file: string
  readonly expect: 'fail' | 'pass'
  readonly scope: 'resource' | 'file'
  /** From 1: the line of the resource's first key. Absent where the whole file is judged. */
  readonly line?: number
  /** The Pod Security level that the case belongs to. */
  readonly level?: 'baseline' | 'restricted'
  /** The first and last Kubernetes version that the case holds for, such as `1.22-1.37`. */
  readonly versions?: string
  /** Whether it holds for the newest version. */
  readonly latest?: boolean
  /** Whose versions the next two are; `k8s` for Kubernetes. */
  readonly component?: string
  /** The versions, such as `v1.16.0`, since which the API is deprecated, and gone. */
  readonly deprecatedIn?: string
  readonly removedIn?: string
}

/** Fields that say that a verdict needs more than the manifest. */
const NEEDS_MORE = ['params', 'needs', 'peerSpecific', 'custom', 'optional', 'aggregate', 'implicit'] as const

export interface Suite {
  /** Those that the manifest alone decides. */
  readonly cases: readonly Case[]
  /** How many need more than that. */
  readonly leftOut: number
}

/** @param folder a peer's, with an `index.jsonl` in it */
export async function readSuite(folder: string): Promise<Suite> {
  const lines = (await readFile(`${folder}/index.jsonl`, 'utf8')).split('\n').filter(Boolean)
  const all = lines.map(line => JSON.parse(line) as Case & Partial<Record<(typeof NEEDS_MORE)[number], unknown>>)
  const cases = all.filter(row => NEEDS_MORE.every(field => row[field] === undefined))
  return { cases, leftOut: all.length - cases.length }
}
