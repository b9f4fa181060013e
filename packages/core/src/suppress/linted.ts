/** What was linted, and so what it tells that a suppression silenced nothing. */
import type { ConfigSuppression } from '../config/resolved.ts'
import type { BaselineEntry, BaselineRest } from '../reporting/baseline.ts'
import type { Resource } from '../resource/resource.ts'
import { countOf, type Matched } from './baseline-match.ts'
import { resourceSelector } from './config-entry.ts'
import { resourceKey } from './file-silencer.ts'
import { isLiteral } from './name-pattern.ts'
import type { Silencing } from './silencing.ts'

export class Linted {
  readonly #silencing: Silencing
  readonly #files = new Map<string, Resource[]>()
  readonly #resources = new Set<string>()
  #byName: Map<string, Resource[]> | undefined
  readonly #onSomewhere = new Map<string, boolean>()
  readonly #across = new Map<string, boolean>()

  constructor(silencing: Silencing) {
    this.#silencing = silencing
    for (const resource of silencing.resources) {
      const here = this.#files.get(resource.file)
      if (here) here.push(resource)
      else this.#files.set(resource.file, [resource])
      if (silencing.baseline) this.#resources.add(`${resource.file} ${resourceKey(resource.id)}`)
    }
  }

  /** Whether the resource of an entry still stands in its file. */
  isThere({ file, resource }: BaselineEntry): boolean {
    return resource !== undefined && this.#resources.has(`${file} ${resourceKey(resource)}`)
  }

  /** Whether a rule's silence on a file that was linted means that there is nothing to report. */
  canTell(rule: string, file: string): boolean {
    const { wasOn, complete, unreadable } = this.#silencing
    return wasOn(rule, file) && !unreadable?.has(file) && (complete || !this.#looksAcross(rule, file))
  }

  /** Whether an entry of the config that silenced nothing will not do so in files that were left out either. */
  isUnused(suppression: ConfigSuppression): boolean {
    const { complete, isPartial, unreadable = new Set() } = this.#silencing
    if (!complete || isPartial) return this.#isPinned(suppression) && this.#isSilent(suppression)
    return (
      ![...unreadable].some(file => suppression.matchesFile(file)) &&
      suppression.rules.every(rule => this.#isOnSomewhere(rule))
    )
  }

  /** Sorts what is left of the baseline. */
  rest(matched: readonly Matched[]): BaselineRest {
    const left = matched.flatMap(({ entry, problems }) => {
      const count = countOf(entry) - problems.length
      return count > 0 ? [{ ...entry, count }] : []
    })
    const unused = left.filter(entry => this.#isEntryUnused(entry))
    const told = new Set(unused)
    return { unused, untold: left.filter(entry => !told.has(entry)) }
  }

  #isEntryUnused({ file, rule }: BaselineEntry): boolean {
    const { complete, isPartial, unreadable, isGone, config } = this.#silencing
    if (unreadable?.has(file)) return false
    if (!config.forFile(file).known.has(rule)) return true
    if (this.#files.has(file)) return this.canTell(rule, file)
    return (isGone?.(file) ?? false) || (complete && !isPartial && this.#isOnSomewhere(rule))
  }

  /** Whether it is about one resource or one file, so that having seen that is having seen all. */
  #isPinned({ resource, file }: ConfigSuppression): boolean {
    const { name } = resource ?? {}
    return (name !== undefined && isLiteral(name)) || (file !== undefined && !/[*?[\]{}()!+@]/.test(file))
  }

  /** Whether something that it selects was linted, and each of its rules had nothing to say there. */
  #isSilent(suppression: ConfigSuppression): boolean {
    const selects = resourceSelector(suppression)
    const selected = this.#named(suppression.resource?.name).filter(({ id }) => selects(id))
    const files = [...new Set(selected.map(({ file }) => file))].filter(file => suppression.matchesFile(file))
    return files.length > 0 && suppression.rules.every(rule => files.every(file => this.canTell(rule, file)))
  }

  /** The resources of a name, or all where it is a pattern. */
  #named(name: string | undefined): readonly Resource[] {
    const all = () => [...this.#files.values()].flat()
    if (name === undefined || !isLiteral(name)) return all()
    if (!this.#byName) {
      this.#byName = new Map()
      for (const resource of all()) {
        const same = this.#byName.get(resource.id.name)
        if (same) same.push(resource)
        else this.#byName.set(resource.id.name, [resource])
      }
    }
    return this.#byName.get(name) ?? []
  }

  #isOnSomewhere(rule: string): boolean {
    const known = this.#onSomewhere.get(rule)
    if (known !== undefined) return known
    const answer = [...this.#files.keys()].some(file => this.#silencing.wasOn(rule, file))
    this.#onSomewhere.set(rule, answer)
    return answer
  }

  /** Without an answer of the run's, a rule that collects facts does. */
  #looksAcross(rule: string, file: string): boolean {
    const known = this.#across.get(rule)
    if (known !== undefined) return known
    const { looksAcross, config } = this.#silencing
    const answer = looksAcross?.(rule) ?? config.forFile(file).known.get(rule)?.collect !== undefined
    this.#across.set(rule, answer)
    return answer
  }
}
