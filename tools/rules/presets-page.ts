/** The page on presets: what each is for, and which controls of the standards behind them files can show. */
import { type PresetName, partIn, type Rule } from '@keelint/core'
import { type Chapter, type Control, cisChapters, cisSectionsUnseen, nsaChapters } from './controls.ts'

interface NamedRule {
  readonly name: string
  readonly rule: Rule
}

const purposes: readonly (readonly [preset: PresetName, purpose: string])[] = [
  ['recommended', 'What is nearly always a fault. It holds where there is no config.'],
  ['strict', '`recommended`, and what is sound but a matter of opinion or of effort.'],
  [
    'pss-baseline',
    'The [baseline](https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline) level of the Pod Security Standards, as the admission controller judges it under the version that is linted for.',
  ],
  [
    'pss-restricted',
    'The [restricted](https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted) level.',
  ],
  ['nsa', 'The Kubernetes Hardening Guide of NSA and CISA, version 1.2: [what it covers](#the-nsacisa-guide).'],
  ['cis', 'The CIS Kubernetes Benchmark v1.12, as far as manifests show it: [what it covers](#the-cis-benchmark).'],
  ['reliability', 'What keeps workloads running.'],
  ['all', 'Every rule that works without lists of your own, at its strictest.'],
]

export function presetsPage(rules: readonly NamedRule[]): string {
  return `${[
    '<!-- Generated from the rules and tools/rules/controls.ts by tools/rules/generate-docs.ts. -->',
    '',
    '# Presets',
    '',
    '```yaml keelint.config.yaml',
    'extends: [recommended, nsa]',
    '```',
    '',
    'A rule says of itself which presets it is in and which standards it stands for; nothing is listed twice. Rules of severity `high` and `critical` are at',
    '`error` in a preset and others at `warn`; in `pss-baseline`, `pss-restricted`, `nsa` and `cis` all are at `error`. Its [page](../rules/README.md) names the presets of a rule, and the options that it has there.',
    '',
    '| Preset | Rules | What for |',
    '| --- | --: | --- |',
    ...purposes.map(
      ([preset, purpose]) =>
        `| \`${preset}\` | ${rules.filter(({ rule }) => partIn(preset, rule.meta) !== false).length} | ${purpose} |`,
    ),
    '',
    '## The NSA/CISA guide',
    '',
    'What the guide asks for, and which rules see it. The words are ours; read [the guide](https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF).',
    ...nsaChapters.flatMap(chapter => chapterOf(chapter, rules)),
    '',
    '## The CIS benchmark',
    '',
    'The numbers are those of v1.12. The words are ours; the [benchmark](https://www.cisecurity.org/benchmark/kubernetes) has its own.',
    '',
    '### What manifests do not show',
    '',
    '| Section | About | Why not |',
    '| --- | --- | --- |',
    ...cisSectionsUnseen.map(({ section, about, unseen }) => `| ${section} | ${about} | ${unseen} |`),
    ...cisChapters.flatMap(chapter => chapterOf(chapter, rules)),
  ].join('\n')}\n`
}

function chapterOf({ title, controls }: Chapter, rules: readonly NamedRule[]): readonly string[] {
  const rows = controls.map(control => `| ${labelOf(control)} | ${rulesFor(control, rules)} |`)
  return ['', `### ${title}`, '', '| What is asked | Rules |', '| --- | --- |', ...rows]
}

function labelOf({ standard, about }: Control): string {
  return standard.startsWith('cis:') ? `${standard.slice(4)} ${about}` : about
}

function rulesFor({ standard, unseen }: Control, rules: readonly NamedRule[]): string {
  const names = rules
    .filter(({ rule }) => rule.meta.standards?.some(other => other === standard))
    .map(({ name }) => name)
  if (names.length > 0) return names.map(name => `[${name}](../rules/${name}.md)`).join(', ')
  return unseen ?? 'Not yet.'
}
