/** Require namespaces to enforce a Pod Security level, and workloads to meet it. */
import { defineRule, type Fixer, type Node } from '@keelint/core'
import type { Namespace } from '@keelint/kubernetes'
import { labelFaults, podSecurityLevel, podSecurityPrefix } from '../../namespace/pod-security-labels.ts'
import { type Enforcing, type PodFinding, podFinding, refusedPods } from '../../namespace/refused-pods.ts'

const enforce = `${podSecurityPrefix}enforce`
const enforceVersion = `${podSecurityPrefix}enforce-version`

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require namespaces to enforce a Pod Security level, and their workloads to meet it',
      rationale:
        'Without the label `pod-security.kubernetes.io/enforce` a namespace takes every pod, a privileged one too. A label that is misspelt says nothing, and where a level is enforced, controllers fail to create pods that do not meet it.',
      remedy:
        'Set `pod-security.kubernetes.io/enforce` to `restricted`, or to `baseline`, and change the workloads that the level refuses.',
      references: [
        'https://kubernetes.io/docs/concepts/security/pod-security-admission/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/',
      ],
    },
    standards: ['cis:5.2.1', 'nsa:pod-security-admission'],
    presets: { strict: true, all: { level: 'restricted' } },
    messages: {
      missing: 'Namespace `{{name}}` enforces no Pod Security level, so it takes privileged pods.',
      weak: 'Namespace `{{name}}` enforces the level `{{found}}`, which is below `{{wanted}}`.',
      badLevel:
        'The label `{{label}}` of namespace `{{name}}` is {{value}}; levels are `privileged`, `baseline` and `restricted`.',
      badVersion:
        'The label `{{label}}` of namespace `{{name}}` is {{value}}; versions are `latest`, and such as `v1.34`.',
      unpinned:
        'Namespace `{{name}}` does not say which version of the level it enforces, so the next upgrade may refuse pods.',
      unknownLabel: 'Pod Security admission has no label `{{label}}`. Did you mean `{{meant}}`?',
      refused:
        'Namespace `{{namespace}}` enforces the level `{{level}}`, which refuses the pods of {{pods}} for “{{control}}”.',
      enforceBaseline: 'Enforce the level `baseline`.',
      enforceRestricted: 'Enforce the level `restricted`.',
      rename: 'Rename the label to `{{meant}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        level: { enum: ['baseline', 'restricted'], default: 'baseline', description: 'The least level to enforce.' },
        versionRequired: {
          type: 'boolean',
          default: false,
          description: 'Whether the version of the level has to be pinned too, by `enforce-version`.',
        },
        exempt: {
          type: 'array',
          items: { type: 'string' },
          default: ['kube-system', 'kube-public', 'kube-node-lease'],
          description: 'Namespaces that need enforce nothing.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Namespace: ({ metadata }: Namespace, node: Node<Namespace>): Enforcing | PodFinding | undefined => {
      const level = podSecurityLevel(metadata?.labels?.[enforce])
      if (!level || level === 'privileged' || !metadata?.name) return undefined
      const at = node.at('metadata').at('labels').at(enforce)
      return { name: metadata.name, level, version: metadata.labels?.[enforceVersion], at }
    },
    Pod: (_, node) => podFinding(node),
  },
  create: ({ options, kubernetes, report, undecided }) => ({
    Namespace({ metadata }, node) {
      const { name } = node.resource.id
      const labels = node.at('metadata').at('labels')
      const said = metadata?.labels ?? {}
      for (const fault of labelFaults(said)) {
        const at = labels.at(fault.label)
        if (fault.messageId !== 'unknownLabel') {
          const { label, value, messageId } = fault
          report({ at, messageId, data: { label, name, value } })
          continue
        }
        const { label, meant } = fault
        const rename = ({ remove, set }: Fixer) => [remove(at), set(labels.at(meant), `${at.value}`)]
        const suggest = Object.hasOwn(said, meant)
          ? []
          : [{ messageId: 'rename', data: { meant }, fix: rename } as const]
        report({ at: at.key, messageId: 'unknownLabel', data: { label, meant }, suggest })
      }
      if (options.exempt.includes(name)) return
      const at = labels.at(enforce)
      const suggest = [
        { messageId: 'enforceRestricted', fix: ({ set }: Fixer) => set(at, 'restricted') },
        ...(options.level === 'baseline'
          ? [{ messageId: 'enforceBaseline', fix: ({ set }: Fixer) => set(at, 'baseline') } as const]
          : []),
      ] as const
      const level = podSecurityLevel(at.value)
      if (at.value === undefined || at.value === null) report({ at, messageId: 'missing', data: { name }, suggest })
      else if (level === 'privileged' || (level === 'baseline' && options.level === 'restricted'))
        report({ at, messageId: 'weak', data: { name, found: level, wanted: options.level }, suggest })
      else if (level && options.versionRequired && (said[enforceVersion] ?? 'latest') === 'latest')
        report({ at: labels.at(enforceVersion), messageId: 'unpinned', data: { name } })
    },
    Project({ facts }) {
      for (const { pod, by, refusal } of refusedPods(facts, kubernetes, undecided))
        report({
          at: refusal.at,
          messageId: 'refused',
          severity: 'high',
          data: { namespace: by.name, level: by.level, pods: pod.pods, control: refusal.control },
          related: [{ at: by.at, message: 'The namespace enforces the level here.' }],
        })
    },
  }),
})
