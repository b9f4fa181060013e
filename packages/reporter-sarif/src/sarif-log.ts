/** The part of SARIF 2.1.0 that Keelint writes (OASIS, sarif-v2.1.0-errata01). */

/** A log as it is read; one that is being written makes its results late. */
export interface SarifLog<Results extends Iterable<Result> = readonly Result[]> {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun<Results>[]
}

export interface SarifRun<Results extends Iterable<Result> = readonly Result[]> {
  readonly tool: { readonly driver: Driver; readonly extensions?: readonly ToolComponent[] }
  readonly automationDetails: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly originalUriBaseIds: Readonly<Record<string, { readonly description: Message }>>
  readonly versionControlProvenance?: readonly [VersionControlDetails]
  readonly taxonomies?: readonly Taxonomy[]
  readonly invocations: readonly Invocation[]
  readonly results: Results
  readonly properties?: PropertyBag
}

export interface ToolComponent {
  readonly name: string
  readonly version: string
  readonly rules: readonly ReportingDescriptor[]
}

export interface Driver extends ToolComponent {
  readonly fullName: string
  readonly semanticVersion?: string
  readonly informationUri: string
  readonly supportedTaxonomies?: readonly ComponentReference[]
}

export interface VersionControlDetails {
  readonly repositoryUri: string
  readonly revisionId?: string
  readonly branch?: string
  readonly mappedTo: { readonly uriBaseId: string }
}

export interface ComponentReference {
  readonly name?: string
  readonly index: number
}

export interface Taxonomy {
  readonly name: string
  readonly version?: string
  readonly organization: string
  readonly shortDescription: Message
  readonly informationUri: string
  readonly isComprehensive: false
  readonly taxa: readonly Taxon[]
}

export interface Taxon {
  readonly id: string
  readonly helpUri?: string
}

export interface Relationship {
  readonly target: { readonly id: string; readonly index: number; readonly toolComponent: ComponentReference }
  readonly kinds: readonly string[]
}

/** Without a component it is a rule of the driver. */
export interface RuleReference {
  readonly id: string
  readonly index: number
  readonly toolComponent?: ComponentReference
}

export interface ReportingDescriptor {
  readonly id: string
  readonly name: string
  readonly shortDescription: Message
  readonly fullDescription: Message
  readonly help: { readonly text: string; readonly markdown: string }
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: Level }
  readonly properties: PropertyBag & { readonly tags: readonly string[] }
  readonly relationships?: readonly Relationship[]
}

export interface Invocation {
  readonly executionSuccessful: boolean
  readonly exitCode: number
  readonly toolExecutionNotifications: readonly Notification[]
}

export interface Notification {
  readonly descriptor: { readonly id: string }
  readonly level: Level
  readonly message: Message
  readonly locations?: readonly Location[]
  readonly associatedRule?: RuleReference | { readonly id: string }
}

export interface Result {
  readonly ruleId: string
  /** Of a rule of the driver; another is named by `rule`. */
  readonly ruleIndex?: number
  readonly rule?: RuleReference
  readonly level: Level
  readonly message: Message
  readonly locations: readonly [Location]
  readonly relatedLocations?: readonly Location[]
  readonly codeFlows?: readonly CodeFlow[]
  readonly suppressions?: readonly [Suppression]
  readonly baselineState?: BaselineState
  readonly fixes?: readonly Fix[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly properties: PropertyBag
}

export type BaselineState = 'new' | 'unchanged' | 'updated' | 'absent'

export interface CodeFlow {
  readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: Location }[] }]
}

export interface Suppression {
  readonly kind: 'inSource' | 'external'
  readonly status: 'accepted'
  readonly justification: string
  readonly properties: PropertyBag
}

export interface Fix {
  readonly description: Message
  readonly artifactChanges: readonly {
    readonly artifactLocation: ArtifactLocation
    readonly replacements: readonly Replacement[]
  }[]
}

export interface Replacement {
  readonly deletedRegion: Region
  readonly insertedContent: Message
}

export interface Location {
  /** What `[text](1)` in the result's message refers to. */
  readonly id?: number
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation
    readonly region?: Region
  }
  readonly logicalLocations?: readonly LogicalLocation[]
  readonly message?: Message
}

export interface ArtifactLocation {
  readonly uri: string
  readonly uriBaseId?: string
}

/** Lines and columns count from 1; `endColumn` is one past the last character. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface LogicalLocation {
  readonly name: string
  readonly fullyQualifiedName: string
  readonly kind: 'resource'
}

export interface Message {
  readonly text: string
}

export type Level = 'note' | 'warning' | 'error'
export type PropertyBag = Readonly<Record<string, unknown>>
