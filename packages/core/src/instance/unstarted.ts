/** Rules whose `create` fails: each is told of once, at the first resource that it should have been shown. */
import { ConfigError } from '../config/error.ts'
import type { Crashed } from '../problem/said.ts'
import type { ResourceObject } from '../resource/object.ts'
import type { Instance } from './instance.ts'
import type { Plan, Plans } from './plan.ts'

/** Those of a file. @param plan of the file @param resources of the file */
export function unstartedIn({ unstarted }: Plan, [first]: readonly ResourceObject[]): readonly Crashed[] {
  if (!first) return []
  const at = { resource: first.resource, path: [] }
  return unstarted.map(instance => ({ rule: instance.rule, crash: instance.fault!, at, start: startOf(instance) }))
}

function startOf({ rule, key }: Instance): string {
  return `${rule.key}\n${key}`
}

/** Throws a `ConfigError` for one that nothing was there to be told at. @param told the `start` of those that were */
export function requireTold(plans: Plans, told: ReadonlySet<string>): void {
  for (const instance of plans.instances)
    if (instance.fault !== undefined && !told.has(startOf(instance)))
      throw new ConfigError(startFault(instance.rule.id, instance.fault))
}

/** @param fault goes on after a colon */
export function startFault(id: string, fault: string): string {
  return `The rule \`${id}\` cannot start: ${fault}`
}
