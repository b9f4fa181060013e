/** The table of `--list-rules`. */
import { steps, stepTitles } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { type KnownRule, knownRules } from './command/known-rules.ts'
import type { Io } from './io.ts'
import { hasColor, painter } from './output/color.ts'
import { safe } from './reporters/safe-text.ts'
import { severityStyle } from './reporters/styles.ts'
import { UsageError } from './usage-error.ts'

/** Text, or JSON where that format is asked for. */
export async function listRules({ options }: Invocation, io: Io): Promise<string> {
  const format = options.format.at(-1) ?? 'stylish'
  if (format !== 'json' && format !== 'stylish')
    throw new UsageError('`--list-rules` prints text, or JSON with `--format json`.')
  const rules = await knownRules(options, io.cwd)
  return format === 'json'
    ? `${JSON.stringify(rules.map(ruleJson), undefined, 2)}\n`
    : table(rules, hasColor(options, io, io.stdout))
}

function ruleJson({ id, level, meta, presets }: KnownRule): object {
  return {
    id,
    level,
    severity: meta.severity,
    step: meta.step ?? 'hygiene',
    description: meta.docs.description,
    fixable: meta.fixable ?? false,
    hasSuggestions: meta.hasSuggestions ?? false,
    deprecated: meta.deprecated ?? false,
    presets,
    standards: meta.standards ?? [],
    references: meta.docs.references,
  }
}

function table(rules: readonly KnownRule[], color: boolean): string {
  const paint = painter(color)
  const width = Math.max(...rules.map(({ id }) => id.length))
  const parts = steps.flatMap(step => {
    const here = rules.filter(({ meta }) => (meta.step ?? 'hygiene') === step)
    const lines = here.map(({ id, level, meta }) => {
      const name = paint(level === 'off' ? 'dim' : 'bold', safe(id).padEnd(width))
      const state = paint(level === 'error' ? 'red' : level === 'warn' ? 'yellow' : 'dim', level.padEnd(5))
      return `  ${name}  ${state}  ${paint(severityStyle(meta.severity), meta.severity.padEnd(8))}  ${safe(meta.docs.description)}`
    })
    return here.length > 0 ? [`${paint('underline', stepTitles[step])}\n${lines.join('\n')}\n`] : []
  })
  const on = rules.filter(({ level }) => level !== 'off').length
  return `${parts.join('\n')}\n${rules.length} rules, of which ${on} are on; \`keelint explain RULE\` says more.\n`
}
