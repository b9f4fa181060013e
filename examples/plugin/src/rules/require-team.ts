/** Require namespaces to say which team they belong to. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require namespaces to name their team',
      rationale: 'When a namespace misbehaves at night, somebody has to know whom to call.',
      remedy: 'Set the label `team`.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'],
    },
    messages: {
      missing: 'Namespace `{{name}}` has no label `team`.',
      unknown: 'There is no team `{{team}}`.',
      rename: 'Write `{{team}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        teams: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'The teams that there are; any, where empty.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { teams }, report }) => ({
    Namespace({ metadata }, node) {
      const at = node.at('metadata').at('labels').at('team')
      const team = metadata?.labels?.team
      if (!team) report({ at, messageId: 'missing', data: { name: node.resource.id.name } })
      else if (teams.length > 0 && !teams.includes(team))
        report({
          at,
          messageId: 'unknown',
          data: { team },
          suggest: teams.map(known => ({
            messageId: 'rename',
            data: { team: known },
            fix: fixer => fixer.set(at, known),
          })),
        })
    },
  }),
})
