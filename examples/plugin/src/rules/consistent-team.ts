/** Require what runs in a namespace to belong to the namespace's team. */
import { defineRule } from '@keelint/core'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require pods to carry the team of their namespace',
      rationale:
        'Alerts are routed by the label of the pod, and costs by that of its namespace; if they differ, nobody feels responsible.',
      remedy: 'Give the pod the label of its namespace, or move it to the namespace of its team.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/'],
    },
    messages: {
      differs: 'Pods of {{kind}} `{{name}}` belong to `{{team}}`, and their namespace `{{namespace}}` to `{{owner}}`.',
    },
    fixable: true,
  },
  // Rules see one resource at a time; what they need to know of others is collected first.
  collect: {
    Namespace: ({ metadata }, node) => {
      const team = metadata?.labels?.team
      return team
        ? { namespace: node.resource.id.name, team, at: node.at('metadata').at('labels').at('team') }
        : undefined
    },
  },
  create: ({ report }) => ({
    Project({ facts, pods }) {
      const owners = new Map(facts.map(fact => [fact.namespace, fact]))
      for (const { resource, namespace, labels, path } of pods) {
        const owner = owners.get(namespace ?? '')
        const team = labels.team
        if (!owner || !team || team === owner.team) continue
        const { kind, name } = resource.id
        const at = { resource, path: [...path, 'metadata', 'labels', 'team'] }
        report({
          at,
          messageId: 'differs',
          data: { kind, name, team, namespace, owner: owner.team },
          related: [{ at: owner.at, message: 'The team of the namespace stands here.' }],
          fix: fixer => fixer.set(at, owner.team),
        })
      }
    },
  }),
})
