/** The page of a rule. */
import { type Rule, type RuleMeta, type Step, stepTitles } from '@keelint/core'
import { examplesOf } from './example.ts'
import { optionsTable } from './options-table.ts'
import type { PeerCheck } from './peer-checks.ts'
import { peerSection } from './peer-section.ts'
import { presetTexts } from './presets.ts'
import { standardText } from './standards.ts'
import { stepAnchor } from './steps.ts'

/** @param name without its namespace @param checks of other tools */
export async function pageOf(
  name: string,
  step: Step,
  rule: Rule,
  fixture: string,
  checks: readonly PeerCheck[],
): Promise<string> {
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
    ...(answersText(rule.meta) ? [`- **Answers:** ${answersText(rule.meta)}`] : []),
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
    ...peerSection(name, checks),
    '## References',
    '',
    ...docs.references.map(reference => `- <${reference}>`),
  ]
  return `${lines.join('\n')}\n`
}

/** What Keelint can do about the rule's problems. */
function answersText({ fixable, hasSuggestions }: RuleMeta): string {
  return [
    ...(fixable ? ['some problems are [fixed](../use/fix.md) by `--fix`'] : []),
    ...(hasSuggestions ? ['some problems come with [suggestions](../use/fix.md#suggestions)'] : []),
  ].join('; ')
}
