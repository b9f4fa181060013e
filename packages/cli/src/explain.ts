/** The page of `explain RULE`. */
import { nearest, type RuleMeta, stepTitles } from '@keelint/core'
import { type KnownRule, knownRules } from './command/known-rules.ts'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { hasColor, painter } from './output/color.ts'
import { safe } from './reporters/safe-text.ts'
import { severityStyle } from './reporters/styles.ts'
import { wrap } from './reporters/text-width.ts'
import { UsageError } from './usage-error.ts'

/** @param words one id, with its namespace or without; a `UsageError` where there is no such rule */
export async function explain(words: readonly string[], io: Io, options: OptionValues): Promise<string> {
  const [name, ...others] = words
  if (name === undefined) throw new UsageError('`explain` needs the id of a rule, such as `explain k8s/no-privileged`.')
  if (others.length > 0) throw new UsageError('`explain` takes one rule.')
  const { id, meta, presets } = ruleOf(name, await knownRules(options, io.cwd))
  const paint = painter(hasColor(options, io, io.stdout))
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 80), 100)
  const paragraph = (text: string) => wrap(safe(text), width - 2).map(line => `  ${line}`)
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint('bold', title), ...lines] : []
  return `${[
    `${paint('bold', safe(id))}  ${paint(severityStyle(meta.severity), meta.severity)}  ${paint('dim', stepTitles[meta.step ?? 'hygiene'])}`,
    ...wrap(`${safe(meta.docs.description)}.`, width),
    ...section('Deprecated', deprecationLines(meta).flatMap(paragraph)),
    ...section('Why', paragraph(meta.docs.rationale)),
    ...section('What to do', paragraph(meta.docs.remedy)),
    ...section('Fixes', fixLines(meta).flatMap(paragraph)),
    ...section('Options', optionLines(meta)),
    ...section('Presets', presets.length > 0 ? paragraph(presets.join(', ')) : []),
    ...section('Standards', meta.standards?.length ? paragraph(meta.standards.join(', ')) : []),
    ...section(
      'References',
      meta.docs.references.map(reference => `  ${safe(reference)}`),
    ),
  ].join('\n')}\n`
}

function ruleOf(name: string, rules: readonly KnownRule[]): KnownRule {
  const exact = rules.find(({ id }) => id === name)
  if (exact) return exact
  const short = rules.filter(({ id }) => id.slice(id.indexOf('/') + 1) === name)
  if (short.length === 1) return short[0]!
  if (short.length > 1)
    throw new UsageError(`There are several rules \`${name}\`: ${short.map(({ id }) => `\`${id}\``).join(', ')}.`)
  throw new UsageError(`There is no rule \`${name}\`. ${hint(name, rules)}`)
}

function hint(name: string, rules: readonly KnownRule[]): string {
  const ids = rules.map(({ id }) => id)
  const bare = nearest(
    name,
    ids.map(id => id.slice(id.indexOf('/') + 1)),
  )
  const meant = nearest(name, ids) ?? ids.find(id => bare !== undefined && id.endsWith(`/${bare}`))
  return meant === undefined ? 'See `keelint --list-rules`.' : `Did you mean \`${meant}\`?`
}

function deprecationLines({ deprecated }: RuleMeta): readonly string[] {
  if (!deprecated) return []
  const { message, since, replacedBy = [] } = deprecated
  const lines = [since === undefined ? 'It should not be used any more.' : `Since ${since}.`]
  if (message) lines.push(message)
  if (replacedBy.length > 0) lines.push(`Use ${replacedBy.join(', ')}.`)
  return lines
}

function fixLines({ fixable, hasSuggestions }: RuleMeta): readonly string[] {
  if (fixable)
    return [hasSuggestions ? '`--fix` mends it in many cases; in others there are suggestions.' : '`--fix` mends it.']
  return hasSuggestions ? ['There are suggestions, of which a person has to choose.'] : []
}

function optionLines({ schema }: RuleMeta): readonly string[] {
  return Object.entries(schema?.properties ?? {}).map(([name, { description = '', default: otherwise }]) => {
    const ending = otherwise === undefined ? '' : ` (default: ${JSON.stringify(otherwise)})`
    return `  ${safe(`${name}: ${description}${ending}`)}`
  })
}
