/** The page of a rule. */
import type { Rule, Step } from '@keelint/core'
import { examplesOf } from './example.ts'
import { optionsTable } from './options-table.ts'
import { presetTexts } from './presets.ts'
import { standardText } from './standards.ts'
import { stepAnchor, stepTitles } from './steps.ts'

/** @param name without its namespace */
export async function pageOf(name: string, step: Step, rule: Rule, fixture: string): Promise<string> {
  const { docs, severity, standards = [], schema } = rule.meta
  const lines = [
    '<!-- Generated from the rule and its fixture by tools/rules/generate-docs.ts. -->',
    '',
    `# k8s/${name}`,
    '',
    `${docs.description}.`,
    '',
    `- **Step:** [${stepTitles[step]}](README.md#${stepAnchor(step)})`,
    `- **Severity:** ${severity}`,
    `- **Presets:** ${presetTexts(rule.meta).join(', ') || 'none'}`,
    ...(standards.length > 0 ? [`- **Standards:** ${standards.map(standardText).join('; ')}`] : []),
    '',
    '## Why',
    '',
    docs.rationale,
    '',
    '## What to do',
    '',
    docs.remedy,
    '',
    '## Examples',
    '',
    ...(await examplesOf(name, rule, fixture)),
    '',
    ...(schema ? ['## Options', '', ...optionsTable(schema), ''] : []),
    '## References',
    '',
    ...docs.references.map(reference => `- <${reference}>`),
  ]
  return `${lines.join('\n')}\n`
}
