/** A world as one cross-resource rule sees it, and what the rule looks at: all that its conclusion depends on besides its configuration. */
import type { FileConfig } from '../config/resolved.ts'
import type { Project } from '../project/project.ts'
import { isAssumed } from './assumed.ts'
import { closureOf, type Models } from './models.ts'
import type { Variant } from './variant.ts'

export type Read = Exclude<keyof Project, 'world'>

/** A class, for V8 would keep the getters of a single object, and with them the whole world, long after the world is done. */
export class WatchedProject implements Project {
  /** What was asked of it. */
  readonly #reads: Set<Read>
  readonly #facts: Project['facts']
  readonly #models: Models
  readonly #rule: Variant['rule']
  readonly #config: FileConfig
  readonly world: string

  /** @param reads grows */
  constructor(
    world: string,
    { rule, config }: Pick<Variant, 'rule' | 'config'>,
    own: readonly unknown[],
    models: Models,
    reads: Set<Read>,
  ) {
    this.world = world
    this.#rule = rule
    this.#config = config
    this.#facts = own as Project['facts']
    this.#models = models
    this.#reads = reads
  }

  get facts(): Project['facts'] {
    this.#reads.add('facts')
    return this.#facts
  }

  get customResources(): Project['customResources'] {
    this.#reads.add('customResources')
    return this.#rule.meta.customResources ? this.#models.customResources : []
  }

  get resources(): Project['resources'] {
    this.#reads.add('resources')
    return this.#models.resources
  }

  get pods(): Project['pods'] {
    this.#reads.add('pods')
    return this.#models.pods
  }

  get access(): Project['access'] {
    this.#reads.add('access')
    return this.#models.access
  }

  get network(): Project['network'] {
    this.#reads.add('network')
    return this.#models.networkUnder(this.#config)
  }

  get references(): Project['references'] {
    this.#reads.add('references')
    return this.#models.referencesUnder(this.#config)
  }

  // Functions that rules may take out of it.
  get isClosed(): Project['isClosed'] {
    this.#reads.add('isClosed')
    return namespace => closureOf(this.#config, () => this.#models.closedNamespaces, namespace) !== undefined
  }

  get isAssumed(): Project['isAssumed'] {
    this.#reads.add('isAssumed')
    return (kind, namespace, name) => isAssumed(this.#config.assume, kind, namespace, name)
  }
}
