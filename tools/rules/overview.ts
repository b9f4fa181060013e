/** The overview of all rules, by step. */
import { type Rule, type Step, steps, stepTitles } from '@keelint/core'
import { presetTexts } from './presets.ts'
import { stepSummaries } from './steps.ts'

interface NamedRule {
  readonly step: Step
  readonly name: string
  readonly rule: Rule
}

export function overviewOf(rules: readonly NamedRule[]): string {
  const sections = steps.flatMap(step => {
    const rows = rules.filter(rule => rule.step === step).map(rowOf)
    if (rows.length === 0) return []
    return [
      '',
      `## ${stepTitles[step]}`,
      '',
      stepSummaries[step],
      '',
      '| Rule | What it does | Severity | Answers | Presets |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ]
  })
  const head = [
    '<!-- Generated from the rules by tools/rules/generate-docs.ts. -->',
    '',
    '# Rules',
    '',
    `The plugin \`k8s\` has ${rules.length} rules. Their folders are the five things that a cluster must get right, and hygiene beside them.`,
  ]
  return `${[...head, ...sections].join('\n')}\n`
}

function rowOf({ name, rule: { meta } }: NamedRule): string {
  const presets = presetTexts(meta).map(text => text.replace(/ with .*/, ''))
  const answers = [...(meta.fixable ? ['fix'] : []), ...(meta.hasSuggestions ? ['suggestion'] : [])].join(', ')
  return `| [${name}](${name}.md) | ${meta.docs.description.replaceAll('|', '\\|')} | ${meta.severity} | ${answers} | ${presets.join(' ')} |`
}
