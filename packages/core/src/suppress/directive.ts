/** Directives: what a file itself says about the problems in it, in comments and annotations. */
import type { ResourceId } from '../resource/resource.ts'
import type { Level } from '../rule/severity.ts'
import type { SourceFile } from '../source/file.ts'
import type { Location, Path, Position, Range } from '../source/place.ts'
import type { OwnRuleId } from './own-rules.ts'

/** What speaks to the linter in one file: plain data. */
export interface FileDirectives {
  readonly file: SourceFile
  /** What comments such as `# keelint k8s/no-latest-tag: warn` set for the whole file. */
  readonly levels: ReadonlyMap<string, Level>
  readonly directives: readonly Directive[]
  readonly enables: readonly Enable[]
  readonly faults: readonly DirectiveFault[]
  /** Whether a part of the file could not be read, so that nobody knows what would be reported in it. */
  readonly isIncomplete: boolean
}

/** Where something stands that speaks to the linter, and how it is written. */
export interface Written {
  readonly text: string
  readonly location: Location
  /** Of an annotation, with its path in the resource. */
  readonly resource?: ResourceId
  readonly path?: Path
}

/** One that is sound, though it may have expired. */
export interface Directive {
  readonly written: Written
  /** Each silenced on its own. */
  readonly targets: readonly Target[]
  readonly reason: string
  readonly until?: string
  readonly scope: Scope
  readonly source: CommentSource | AnnotationSource
}

export interface Target {
  readonly rule: string
  /** Which part of a comment's list names it, from 0. */
  readonly part: number
  /** Of a block, where it ends; without it at the end of the file. */
  readonly end?: Position
  /** Which of the file's `enables` ends it. */
  readonly enable?: number
}

/** Lines count from 1; `to` is the last line. */
export type Scope =
  | { readonly is: 'line'; readonly line: number }
  | { readonly is: 'document'; readonly from: number; readonly to: number }
  | { readonly is: 'block'; readonly from: Position }
  | { readonly is: 'file' }
  /** `path` is that of a pod template, empty for the whole resource; the lines are those of its document. */
  | {
      readonly is: 'resource'
      readonly resource: ResourceId
      readonly path: Path
      readonly from: number
      readonly to: number
    }

export interface CommentSource {
  readonly is: 'comment'
  /** From the number sign on. */
  readonly range: Range
  /** The items of its list. */
  readonly parts: readonly Range[]
  /** Whether the text was rendered from a chart, so that a change of it would not last. */
  readonly isRendered: boolean
}

export interface AnnotationSource {
  readonly is: 'annotation'
  readonly document: { readonly index: number; readonly range: Range; readonly format: 'yaml' | 'json' }
  /** The mapping of annotations, from the document's root, and its keys. */
  readonly map: Path
  readonly keys: readonly string[]
  /** Those that are the directive: the reason, and how long it holds. */
  readonly own: readonly string[]
  readonly isRendered: boolean
}

/** An end of blocks. */
export interface Enable {
  readonly written: Written
  readonly source: CommentSource
  /** What its list names; empty where it ends all. */
  readonly rules: readonly string[]
  /** The rules that it does end, and how many blocks of each. */
  readonly ends: ReadonlyMap<string, number>
  readonly isSound: boolean
}

/** A directive that is none, or half of one: it silences nothing. */
export interface DirectiveFault {
  readonly rule: OwnRuleId
  readonly messageId: string
  readonly data: Readonly<Record<string, string>>
  readonly written: Written
}
