/** What the steps of a run work with: all that stays the same from file to file. */
import type { ResolvedConfig } from '../config/resolved.ts'
import { configurationKeys, type KeyOf } from '../instance/configuration-key.ts'
import { type Freeze, freezing, keepAsIs } from '../instance/deep-freeze.ts'
import { Guard } from '../instance/guard.ts'
import { Plans } from '../instance/plan.ts'
import { Alike } from '../problem/alike.ts'
import { ordinaryLimits } from '../source/limits.ts'
import type { Parser } from '../source/parser.ts'
import { tapeParser, tapeParserWithin } from '../tape/tape-parser.ts'
import type { LinterOptions } from './linter-options.ts'
import { Stopwatch } from './stopwatch.ts'

export interface Bench {
  readonly config: ResolvedConfig
  readonly parser: Parser
  readonly watch: Stopwatch
  readonly guard: Guard
  readonly freeze: Freeze
  readonly keyOf: KeyOf
  readonly plans: Plans
  /** Whether problems come with fixes and suggestions, or only with word that there are some; or with both. */
  readonly fixes: boolean | 'both'
  readonly alike: Alike
}

/** The parser of a run. */
export function parserOf({ parser, limits }: Pick<LinterOptions, 'parser' | 'limits'>): Parser {
  return parser ?? (limits ? tapeParserWithin({ ...ordinaryLimits, ...limits }) : tapeParser)
}

export function benchFor(config: ResolvedConfig, options: LinterOptions): Bench {
  const { clock, limit, today, fixes = true } = options
  const parser = parserOf(options)
  const guard = new Guard(limit, clock)
  const freeze = options.freeze ? freezing() : keepAsIs
  const keyOf = configurationKeys()
  const plans = new Plans({ guard, keyOf, freeze, today })
  return { config, parser, watch: new Stopwatch(clock), guard, freeze, keyOf, plans, fixes, alike: new Alike() }
}
