/** What stands in a bundle for a rule that is loaded when something of it is needed which its brief does not tell. */
import type { Rule, RuleContext, RuleMeta } from '@keelint/core'

/** A rule without what is long. */
export interface Brief {
  readonly meta: Omit<RuleMeta, 'docs' | 'messages' | 'schema'>
  readonly collects: boolean
  readonly checksOptions: boolean
}

/** A `Rule`, but for keys that are there and hold nothing. */
export class LateRule {
  readonly meta: Brief['meta'] & LateMeta
  readonly #brief: Brief
  readonly #load: () => Rule

  constructor(brief: Brief, load: () => Rule) {
    this.meta = new LateMeta(brief.meta, load) as Brief['meta'] & LateMeta
    this.#brief = brief
    this.#load = load
  }

  get collect(): Rule['collect'] {
    return this.#brief.collects ? this.#load().collect : undefined
  }

  get checkOptions(): Rule['checkOptions'] {
    return this.#brief.checksOptions ? this.#load().checkOptions : undefined
  }

  create(context: RuleContext): ReturnType<Rule['create']> {
    return this.#load().create(context)
  }
}

class LateMeta {
  readonly #load: () => Rule

  constructor(brief: Brief['meta'], load: () => Rule) {
    this.#load = load
    Object.assign(this, brief)
  }

  get docs(): RuleMeta['docs'] {
    return this.#load().meta.docs
  }

  get messages(): RuleMeta['messages'] {
    return this.#load().meta.messages
  }

  get schema(): RuleMeta['schema'] {
    return this.#load().meta.schema
  }
}
