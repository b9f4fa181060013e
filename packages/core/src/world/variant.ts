/** The cross-resource rules of a world, each as often as its files have it differently. */
import type { FileConfig } from '../config/resolved.ts'
import type { KeyOf } from '../instance/configuration-key.ts'
import type { Instance } from '../instance/instance.ts'
import type { Plans } from '../instance/plan.ts'

export interface Variant {
  readonly rule: Instance['rule']
  /** Tells it from all others: what it says of a world depends on this, and on what it looks at. */
  readonly key: string
  readonly project: NonNullable<Instance['project']>
  readonly config: FileConfig
  /** Every config that has it. */
  readonly configs: Set<FileConfig>
}

/** Those of a run; worlds with the same configs share them. */
export class Variants {
  readonly #keyOf: KeyOf
  readonly #plans: Plans
  readonly #numbers = new Map<FileConfig, number>()
  readonly #byConfigs = new Map<string, readonly Variant[]>()

  constructor({ keyOf, plans }: { readonly keyOf: KeyOf; readonly plans: Plans }) {
    this.#keyOf = keyOf
    this.#plans = plans
  }

  /** The same list for the same configs. @param configs of a world */
  of(configs: ReadonlySet<FileConfig>): readonly Variant[] {
    const key = [...configs].map(config => this.#numberOf(config)).join()
    const known = this.#byConfigs.get(key) ?? this.#madeFor(configs)
    this.#byConfigs.set(key, known)
    return known
  }

  #numberOf(config: FileConfig): number {
    const number = this.#numbers.get(config) ?? this.#numbers.size
    this.#numbers.set(config, number)
    return number
  }

  #madeFor(configs: ReadonlySet<FileConfig>): readonly Variant[] {
    const variants = new Map<Instance, Map<string, Variant>>()
    for (const config of configs) {
      const around = [this.#keyOf(config.closed), this.#keyOf(config.assume)]
      for (const instance of this.#plans.of(config).instances) {
        const { rule, project } = instance
        if (!project) continue
        const key = JSON.stringify([rule.key, instance.key, ...around])
        const same = variants.get(instance) ?? new Map<string, Variant>()
        variants.set(instance, same)
        const variant = same.get(key)
        if (variant) variant.configs.add(config)
        else same.set(key, { rule, key, project, config, configs: new Set([config]) })
      }
    }
    return [...variants.values()].flatMap(same => [...same.values()])
  }
}
