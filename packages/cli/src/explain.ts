/** The page of `explain RULE`. */
import { nearest, type Rule } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import type { Io } from './io.ts'
import type { OptionValues } from './options.ts'
import { hasColor, painter } from './output/color.ts'
import { presetsByRule } from './presets-of.ts'
import { stepTitles } from './reporters/step-titles.ts'
import { severityStyle } from './reporters/styles.ts'
import { wrap } from './reporters/text-width.ts'
import { UsageError } from './usage-error.ts'

/** @param name the id, with its namespace or without; a `UsageError` where there is no such rule */
export async function explainRule(name: string, io: Io, options: OptionValues): Promise<string> {
  const { id, rule } = ruleOf(name)
  const { meta } = rule
  const paint = painter(hasColor(options, io, io.stdout))
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 80), 100)
  const paragraph = (text: string) => wrap(text, width - 2).map(line => `  ${line}`)
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint('bold', title), ...lines] : []
  const presets = (await presetsByRule()).get(id) ?? []
  return `${[
    `${paint('bold', id)}  ${paint(severityStyle(meta.severity), meta.severity)}  ${paint('dim', stepTitles[meta.step ?? 'hygiene'])}`,
    ...wrap(`${meta.docs.description}.`, width),
    ...section('Why', paragraph(meta.docs.rationale)),
    ...section('What to do', paragraph(meta.docs.remedy)),
    ...section('Options', optionLines(rule)),
    ...section('Presets', presets.length > 0 ? paragraph(presets.join(', ')) : []),
    ...section('Standards', meta.standards?.length ? paragraph(meta.standards.join(', ')) : []),
    ...section(
      'References',
      meta.docs.references.map(reference => `  ${reference}`),
    ),
  ].join('\n')}\n`
}

function ruleOf(name: string): { readonly id: string; readonly rule: Rule } {
  const namespace = plugin.meta.namespace ?? plugin.meta.name
  const rules = plugin.rules ?? {}
  const short = name.startsWith(`${namespace}/`) ? name.slice(namespace.length + 1) : name
  const rule = Object.hasOwn(rules, short) ? rules[short] : undefined
  if (rule) return { id: `${namespace}/${short}`, rule }
  const meant = nearest(short, Object.keys(rules))
  throw new UsageError(
    `There is no rule \`${name}\`. ${meant ? `Did you mean \`${namespace}/${meant}\`?` : 'See `keelint --list-rules`.'}`,
  )
}

function optionLines({ meta }: Rule): readonly string[] {
  return Object.entries(meta.schema?.properties ?? {}).map(([name, property]) => {
    const { description, default: otherwise } = property as {
      readonly description?: string
      readonly default?: unknown
    }
    const ending = otherwise === undefined ? '' : ` (default: ${JSON.stringify(otherwise)})`
    return `  ${name}: ${description ?? ''}${ending}`
  })
}
