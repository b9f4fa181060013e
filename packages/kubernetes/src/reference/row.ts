/** How it is said which field of which kind names what. */

/** What a reference is for; rules go by it, and what has no rule of its own is `other`. */
export type ReferenceUse =
  | 'config'
  | 'service-account'
  | 'role'
  | 'subject'
  | 'ingress-backend'
  | 'gateway-backend'
  | 'governing-service'
  | 'scale-target'
  | 'vpa-target'
  | 'other'

/**
 * Fields are paths whose keys are separated by dots; in `at` and `keys` a `*` stands for every entry of a list or mapping. A field
 * beside the name may have dots in its key.
 */
export interface ReferenceRow {
  /** What holds the name; empty where that is the object itself. */
  readonly at: string
  /** The name's field in it, `name` where that is left out; empty where `at` leads to the name itself. */
  readonly name?: string
  /** What is named: `group/Kind`, with `core` for the core group; or where that is written. */
  readonly to: string | WrittenKind
  /** The field of the namespace; without one, or where it is absent, the namespace is that of the object. */
  readonly namespace?: string
  /** Fields that name keys of a ConfigMap or Secret. */
  readonly keys?: string
  /** Fields that name a port of a Service, by its name or number. */
  readonly ports?: readonly string[]
  /** Fields that name a port of a Service; a number is one of the pods', which is not looked at. */
  readonly portNames?: readonly string[]
  /** The port where none of these fields is there. */
  readonly defaultPort?: number
  /** The field that says whether what is named may be missing. */
  readonly optional?: string
  /** A field beside the name that counts in place of it. */
  readonly unless?: string
  /** Whether the other namespace has to allow it, by a ReferenceGrant. */
  readonly needsGrant?: true
  /** How the name is written, where it may bring its namespace along. */
  readonly form?: NameForm
  readonly use?: ReferenceUse
}

/**
 * - `qualified`: `namespace/name`, or the name alone
 * - `host`: the name of a Service alone or with its namespace, as in `web.shop.svc.cluster.local`; any other host is none
 */
export type NameForm = 'qualified' | 'host'

/** A kind that is written beside the name. */
export interface WrittenKind {
  /** Its field, `kind` where that is left out. */
  readonly kind?: string
  /** The field of the group, or of group and version. Without either, or where it is absent, it is `orGroup` or else the core group. */
  readonly group?: string
  readonly apiVersion?: string
  /** What holds where there is no kind; without it such a reference is none. */
  readonly orKind?: string
  readonly orGroup?: string
  /** No others are looked at: `group/Kind`. */
  readonly only?: readonly string[]
}
