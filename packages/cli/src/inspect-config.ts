/** The text of `--inspect-config FILE`: which config objects hold for a file, and which of them set each rule. */
import type { ExplainedRule, Mismatch } from '@keelint/core'
import type { Invocation } from './arguments.ts'
import { type AskedFile, askedFile } from './command/asked-file.ts'
import type { ExplainedFile } from './config/load-configs.ts'
import type { Io } from './io.ts'
import { hasColor, type Paint, painter } from './output/color.ts'
import { safe } from './reporters/safe-text.ts'
import { padEnd, widthOf } from './reporters/text-width.ts'

/** Throws a `ConfigError` on a wrong config, and a `UsageError` for a folder. @returns with a line break at the end */
export async function inspectConfig({ options }: Invocation, io: Io): Promise<string> {
  const asked = await askedFile('inspect-config', options, io.cwd)
  const explained = await asked.configs.explain(asked.name)
  const paint = painter(hasColor(options, io, io.stdout))
  const parts = [head(asked, explained, paint), objects(explained, paint), rules(explained.rules, paint)]
  return `${parts.join('\n')}`
}

function head({ name, configs }: AskedFile, explained: ExplainedFile, paint: Paint): string {
  const file = configs.fileOf(name)
  const config = file === undefined ? 'no config file holds for it' : `the config is \`${file}\``
  const lines = [paint('underline', safe(name)), `  ${safe(config)}`]
  if (configs.resolved.isIgnored(name))
    lines.push(`  ${paint('yellow', `it is ignored: ${safe(whyIgnored(explained))}`)}`)
  return `${lines.join('\n')}\n`
}

function whyIgnored({ ignoredBy, objects }: ExplainedFile): string {
  if (ignoredBy !== undefined) return `\`${ignoredBy}\` says so`
  return objects.some(({ holds }) => !holds)
    ? 'a pattern of the command line says so, or no object that switches a rule on holds for it'
    : 'a pattern of the command line says so'
}

const reasons: Readonly<Record<Mismatch, string>> = {
  basePath: 'it is outside of the `basePath`',
  files: 'none of the `files` matches',
  ignores: 'the `ignores` match',
}

function objects({ objects: all, placeOf }: ExplainedFile, paint: Paint): string {
  const rows = all.map(({ name, at, holds, because }) => ({
    name: safe(name),
    holds,
    why: because === undefined ? '' : reasons[because],
    place: safe(placeOf(at) ?? ''),
  }))
  const width = Math.max(...rows.map(({ name }) => widthOf(name)))
  const lines = rows.map(({ name, holds, why, place }) => {
    const state = holds ? paint('green', 'holds   ') : paint('dim', 'does not')
    return `  ${state}  ${padEnd(name, width)}  ${[why, place].filter(text => text !== '').join('  ')}`.trimEnd()
  })
  return `${paint('underline', 'Objects, of which later ones win')}\n${lines.join('\n')}\n`
}

function rules(all: readonly ExplainedRule[], paint: Paint): string {
  const width = Math.max(0, ...all.map(({ id }) => id.length))
  const lines = all.map(rule => {
    const { id, level } = rule
    const state = paint(level === 'error' ? 'red' : level === 'warn' ? 'yellow' : 'dim', level.padEnd(5))
    return `  ${state}  ${id.padEnd(width)}  ${safe(setBy(rule))}`
  })
  return `${paint('underline', 'Rules, and what set them')}\n${lines.join('\n')}\n`
}

/** The last one counts for the level, and the last one that gave some for the options. */
function setBy({ options, by }: ExplainedRule): string {
  const last = by.at(-1)
  const before = by.slice(0, -1).map(({ object, level }) => `\`${object}\` (${level})`)
  const after = before.length > 0 ? `, after ${before.join(', ')}` : ''
  const given = Object.keys(options).length > 0 ? ` ${JSON.stringify(options)}` : ''
  return `\`${last?.object}\`${after}${given}`
}
