/** Let pods name only the Secrets that they may. */
import { defineRule, type Node, type Place, type Resource } from '@keelint/core'
import { describeResource, type Secret } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'

const names = { type: 'array', items: { type: 'string' }, default: [] } as const
const labels = {
  type: 'object',
  additionalProperties: { type: 'string', description: 'The value of the label.' },
  default: {},
} as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow pods that name Secrets other than those that are allowed',
      rationale:
        'Whoever may create a pod may mount every Secret of its namespace into it. Where pods and Secrets of several owners share a namespace, names or labels tell which Secrets are for pods.',
      remedy: 'Name a Secret that is allowed, or put the pod into a namespace of its own.',
      references: [
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
      ],
    },
    presets: { all: false },
    messages: {
      name: '{{resource}} names the Secret `{{secret}}`, which is not allowed.',
      label: '{{resource}} names the Secret `{{secret}}`, whose label `{{label}}` is {{value}}.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          ...names,
          description:
            'The only names that pods may use; `*` in them stands for anything. All are where none is listed.',
        },
        denied: { ...names, description: 'Names that pods may not use; `*` in them stands for anything.' },
        requiredLabels: { ...labels, description: 'Labels that a Secret must have for pods to use it.' },
        deniedLabels: { ...labels, description: 'Labels that a Secret must not have for pods to use it.' },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Secret: ({ metadata }: Secret, node: Node<Secret>): { readonly at: Place; readonly labels: object } => ({
      at: node,
      labels: metadata?.labels ?? {},
    }),
  },
  create({ options: { allowed, denied, requiredLabels, deniedLabels }, report, undecided }) {
    const isAllowed = allowed.length === 0 ? () => true : namePatterns(allowed)
    const isDenied = namePatterns(denied)
    const required = Object.entries(requiredLabels)
    const unwanted = Object.entries(deniedLabels)

    function wrongLabel(found: Readonly<Record<string, string>>): { label: string; value: string } | undefined {
      for (const [label, value] of required)
        if (found[label] !== value) return { label, value: found[label] ? `\`${found[label]}\`` : 'absent' }
      for (const [label, value] of unwanted) if (found[label] === value) return { label, value: `\`${value}\`` }
      return undefined
    }

    return {
      Project({ pods, references, facts }) {
        const labelsOf = new Map<Resource, Readonly<Record<string, string>>>(
          facts.map(fact => [fact.at.resource, fact.labels as Readonly<Record<string, string>>]),
        )
        const makers = new Set(pods.map(({ resource }) => resource))
        for (const { from, kind, group, name, path, found } of references.all) {
          if (kind !== 'Secret' || group !== '' || !makers.has(from)) continue
          const at = { resource: from, path }
          const data = { resource: describeResource(from.id), secret: name }
          if (!isAllowed(name) || isDenied(name)) {
            report({ at, messageId: 'name', data })
            continue
          }
          if (required.length + unwanted.length === 0) continue
          if (found.length === 0) undecided('A Secret is not among the files, so nobody can tell its labels.')
          for (const secret of found.slice(0, 1)) {
            const wrong = wrongLabel(labelsOf.get(secret) ?? {})
            if (wrong) report({ at, messageId: 'label', data: { ...data, ...wrong } })
          }
        }
      },
    }
  },
})
