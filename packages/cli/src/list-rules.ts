/** The table of `--list-rules`. */
import { type Rule, steps } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import type { Invocation } from './arguments.ts'
import { effectiveConfig } from './config/effective-config.ts'
import type { Io } from './io.ts'
import { hasColor, painter } from './output/color.ts'
import { presetsByRule } from './presets-of.ts'
import { stepTitles } from './reporters/step-titles.ts'
import { severityStyle } from './reporters/styles.ts'
import { UsageError } from './usage-error.ts'

interface Row {
  readonly id: string
  /** What the config makes of it. */
  readonly level: 'off' | 'warn' | 'error'
  readonly rule: Rule
  readonly presets: readonly string[]
}

/** Text, or JSON where that format is asked for. */
export async function listRules({ options }: Invocation, io: Io): Promise<string> {
  const format = options.format.at(-1) ?? 'stylish'
  if (format !== 'json' && format !== 'stylish')
    throw new UsageError('`--list-rules` prints text, or JSON with `--format json`.')
  const { resolved } = await effectiveConfig(options, io.cwd, [plugin])
  const presets = await presetsByRule()
  const rows = Object.entries(plugin.rules ?? {})
    .map(([name, rule]): Row => {
      const id = `${plugin.meta.namespace}/${name}`
      return { id, rule, level: resolved.forFile('.').rules.get(id)?.level ?? 'off', presets: presets.get(id) ?? [] }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return format === 'json'
    ? `${JSON.stringify(rows.map(rowJson), undefined, 2)}\n`
    : table(rows, hasColor(options, io, io.stdout))
}

function rowJson({ id, level, rule: { meta }, presets }: Row): object {
  return {
    id,
    level,
    severity: meta.severity,
    step: meta.step ?? 'hygiene',
    description: meta.docs.description,
    presets,
    standards: meta.standards ?? [],
    references: meta.docs.references,
  }
}

function table(rows: readonly Row[], color: boolean): string {
  const paint = painter(color)
  const width = Math.max(...rows.map(({ id }) => id.length))
  const parts = steps.flatMap(step => {
    const here = rows.filter(({ rule }) => (rule.meta.step ?? 'hygiene') === step)
    const lines = here.map(({ id, level, rule: { meta } }) => {
      const name = paint(level === 'off' ? 'dim' : 'bold', id.padEnd(width))
      const state = paint(level === 'error' ? 'red' : level === 'warn' ? 'yellow' : 'dim', level.padEnd(5))
      return `  ${name}  ${state}  ${paint(severityStyle(meta.severity), meta.severity.padEnd(8))}  ${meta.docs.description}`
    })
    return here.length > 0 ? [`${paint('underline', stepTitles[step])}\n${lines.join('\n')}\n`] : []
  })
  const on = rows.filter(({ level }) => level !== 'off').length
  return `${parts.join('\n')}\n${rows.length} rules, of which ${on} are on; \`keelint explain RULE\` says more.\n`
}
