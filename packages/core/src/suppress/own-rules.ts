/** The linter's own rules about directives and suppressions: what they are for and what they say. */
import type { RuleDocs, RuleMeta } from '../rule/rule.ts'

const page = 'https://github.com/keelint/keelint/blob/main/docs/use/suppress.md'

function metaOf<const Messages extends Readonly<Record<string, string>>>(
  type: RuleMeta['type'],
  docs: Omit<RuleDocs, 'references'>,
  messages: Messages,
): RuleMeta<Messages> {
  return { type, severity: 'low', step: 'hygiene', docs: { ...docs, references: [page] }, messages }
}

/** By id; their levels are in `config/own-rules.ts`. */
export const ownRules = {
  'keelint/directive-no-rule': metaOf(
    'problem',
    {
      description: 'Disallow directives that name no rule',
      rationale:
        'A directive that names no rule would have to silence all of them, those of next year too. One whose own name is misspelt silences nothing, while its reader thinks that it does.',
      remedy: 'Name the rules that it is about, separated by commas, after one of the directives that there are.',
    },
    {
      noRule: 'The directive `{{directive}}` names no rule.',
      noDirective: 'There is no directive `{{directive}}`.{{meant}}',
    },
  ),
  'keelint/directive-unknown-rule': metaOf(
    'problem',
    {
      description: 'Disallow directives about rules that do not exist',
      rationale:
        'A rule that was renamed, or misspelt, is not silenced by its wrong name. The whole directive has no effect until it is mended.',
      remedy: 'Write the rule as the report names it, with its namespace.',
    },
    {
      unknown: 'There is no rule `{{rule}}`.{{meant}}',
      notRule: '`{{rule}}` is no rule: rules are separated by commas, and the reason follows ` -- `.',
      ownRule: 'The rule `{{rule}}` belongs to the linter itself; only the config can set its level.',
      level: 'The level of the rule `{{rule}}` must be `off`, `warn` or `error`, or 0, 1 or 2, and not `{{level}}`.',
      notLevel: '`{{rule}}` gives no rule a level; write the rule, a colon, and `off`, `warn` or `error`.',
    },
  ),
  'keelint/directive-no-reason': metaOf(
    'problem',
    {
      description: 'Disallow directives without a reason',
      rationale:
        'Whoever reads it next year has to know whether it still holds. A directive without a reason silences nothing.',
      remedy: 'Say why: after ` -- ` in a comment, as the value of an annotation.',
    },
    {
      comment: 'The directive `{{directive}}` gives no reason; write it after ` -- `.',
      annotation: 'The annotation `{{key}}` gives no reason; its value must be a text that says why.',
      untilAlone: 'The annotation `{{key}}` says how long, and there is no annotation `{{partner}}` that says why.',
    },
  ),
  'keelint/directive-expired': metaOf(
    'problem',
    {
      description: 'Disallow directives and suppressions past their last day',
      rationale: 'Somebody promised to have mended it by that day. What has expired silences nothing.',
      remedy: 'Mend what is reported, or agree on another day.',
    },
    {
      expired: 'What silenced {{rules}} here held until {{until}}.',
      noDate: '`{{until}}` is no day; write it as `2027-01-31`.',
      noEnd: 'Only what is silenced can end on a day.',
    },
  ),
  'keelint/directive-unused': {
    ...metaOf(
      'suggestion',
      {
        description: 'Disallow directives that silence nothing',
        rationale:
          'What it silenced has been mended, or never was here. Left standing it will silence the next one, which nobody has looked at.',
        remedy: 'Take it away; `--fix` does.',
      },
      {
        unused: 'Nothing is reported here that the directive would silence: {{rules}}.',
        nothingToEnable: 'Nothing is disabled here that the directive would enable again{{rules}}.',
      },
    ),
    fixable: true,
  },
  'keelint/suppression-unused': metaOf(
    'suggestion',
    {
      description: 'Disallow suppressions that silence nothing',
      rationale: 'An entry that matches nothing any more hides the next problem that it happens to match.',
      remedy: 'Take the entry out of the config; `--prune-suppressions` takes it out of the suppressions file.',
    },
    {
      config: 'The entry silences nothing: {{rules}}.',
      file: 'What the entry silences is no longer reported: `{{rule}}` in `{{file}}`.',
      fileFewer: 'The entry silences {{count}} more than there are: `{{rule}}` in `{{file}}`.',
    },
  ),
} as const satisfies Readonly<Record<string, RuleMeta>>

export type OwnRuleId = keyof typeof ownRules
