/** What linting one file comes to: plain data that the rest of a run needs, however it was come by. */

import type { Facts } from '../fact/facts.ts'
import type { CrashEntry } from '../instance/crash.ts'
import type { Undecided } from '../reporting/ledger.ts'
import type { Problem } from '../reporting/problem.ts'
import type { Resource } from '../resource/resource.ts'
import type { SourceFile } from '../source/file.ts'
import type { FileDirectives } from '../suppress/directive.ts'
import type { Account } from './account.ts'

export interface FileOutcome {
  readonly file: string
  readonly account: Account
  /** Problems, directives and facts speak of these very objects. */
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
  readonly crashes: readonly CrashEntry[]
  readonly undecided: readonly Undecided[]
  /** Ids of the rules whose silence means nothing here, for they could not tell. */
  readonly untold: readonly string[]
  readonly directives?: Omit<FileDirectives, 'file'>
  readonly facts: Facts
}

/** A file, and what an outcome of it depends on besides the config: plain data too. */
export interface FileTask {
  readonly file: SourceFile
  readonly circumstances: Circumstances
}

export interface Circumstances {
  /** Whether a kustomization names the file as a patch, and whether as a resource. */
  readonly isPatch: boolean
  readonly isKustomized: boolean
  /** What is gathered for the rules that look across resources; absent where there are none. */
  readonly gathering?: {
    readonly readsSchemas: boolean
    /** Ids of rules whose collectors see the file; sorted. */
    readonly rules: readonly string[]
  }
}
