/** From the config of a file to the functions to call: the rules that are on, filed by what they want to see. */
import type { FileConfig } from '../config/resolved.ts'
import type { Visit } from './guard.ts'
import { type Instance, Instances, type Workshop } from './instance.ts'

export interface Plan {
  readonly instances: readonly Instance[]
  /** Those of them that cannot start. */
  readonly unstarted: readonly Instance[]
  /** By visitor key: a kind, `group/Kind`, or the name of a virtual visitor. */
  readonly visits: ReadonlyMap<string, readonly Visit[]>
}

/** The plans of a run; files with the same config share one. */
export class Plans {
  readonly #byConfig = new Map<FileConfig, Plan>()
  readonly #instances: Instances

  constructor(workshop: Workshop) {
    this.#instances = new Instances(workshop)
  }

  /** Every config that a plan was made for. */
  get configs(): Iterable<FileConfig> {
    return this.#byConfig.keys()
  }

  get instances(): readonly Instance[] {
    return [...this.#byConfig.values()].flatMap(plan => plan.instances)
  }

  /** Ids of the rules that are on somewhere. */
  get rules(): ReadonlySet<string> {
    return new Set([...this.#byConfig.keys()].flatMap(({ rules }) => [...rules.keys()]))
  }

  /** Ids of the cross-resource rules that are on somewhere. */
  get across(): ReadonlySet<string> {
    return new Set(this.instances.filter(({ project }) => project !== undefined).map(({ rule }) => rule.id))
  }

  /** The collectors of rules that are on in some file, by kind. @param known by id */
  collecting(ids: readonly string[], known: FileConfig['known']): ReadonlyMap<string, readonly Visit[]> {
    const rules = ids.flatMap(id => (known.has(id) ? [this.#instances.collecting(id, known.get(id)!)] : []))
    return visitsByKey(rules, ({ collects }) => collects)
  }

  of(config: FileConfig): Plan {
    let plan = this.#byConfig.get(config)
    if (!plan) {
      const instances = [...config.rules].map(([id, resolved]) => this.#instances.of(id, resolved, config))
      const unstarted = instances.filter(({ fault }) => fault !== undefined)
      plan = { instances, unstarted, visits: visitsByKey(instances, ({ visits }) => visits) }
      this.#byConfig.set(config, plan)
    }
    return plan
  }
}

export function visitsByKey<I extends Pick<Instance, 'rule'>>(
  instances: Iterable<I>,
  callsOf: (instance: I) => Instance['visits'],
): ReadonlyMap<string, readonly Visit[]> {
  const visits = new Map<string, Visit[]>()
  for (const instance of instances)
    for (const [key, call] of callsOf(instance)) {
      const list = visits.get(key)
      const visit = { rule: instance.rule, call }
      if (list) list.push(visit)
      else visits.set(key, [visit])
    }
  return visits
}
