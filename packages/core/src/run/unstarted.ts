/** Rules whose `create` fails: each is told of once, at the first resource that it should have been shown. */
import { ConfigError } from '../config/error.ts'
import type { ResourceObject } from '../resource/object.ts'
import type { Instance } from './instance.ts'
import type { Plan, Plans } from './plan.ts'
import type { Crashed } from './said.ts'

export class Unstarted {
  readonly #told = new Set<Instance>()

  /** @param plan of a file @param resources of the file */
  at({ instances }: Plan, [first]: readonly ResourceObject[]): readonly Crashed[] {
    if (!first) return []
    return instances.flatMap(instance => {
      const { rule, fault } = instance
      if (fault === undefined || this.#told.has(instance)) return []
      this.#told.add(instance)
      return [{ rule, crash: fault, at: { resource: first.resource, path: [] }, isStart: true }]
    })
  }

  /** Throws a `ConfigError` for one that nothing was there to be told at. */
  requireTold(plans: Plans): void {
    for (const instance of plans.instances)
      if (instance.fault !== undefined && !this.#told.has(instance))
        throw new ConfigError(startFault(instance.rule.id, instance.fault))
  }
}

/** @param fault goes on after a colon */
export function startFault(id: string, fault: string): string {
  return `The rule \`${id}\` cannot start: ${fault}`
}
