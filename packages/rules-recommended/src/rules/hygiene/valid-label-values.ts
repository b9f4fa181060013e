/** Require that labels and annotations are written as Kubernetes takes them. */
import { defineRule, nodeOf } from '@keelint/core'
import { describePath } from '@keelint/kubernetes'
import { labelFaults } from '../../schema/labels.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require valid keys of labels and annotations, and valid values of labels',
      rationale:
        'The API server refuses an object with a label that breaks the grammar: 63 characters, of letters, digits, `-`, `_` and `.`. A template is worse, for the refusal comes later, when a controller creates the pods.',
      remedy: 'Shorten the value, leave out what is not allowed, or use an annotation, whose value is free.',
      references: [
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set',
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/#syntax-and-character-set',
      ],
    },
    presets: { recommended: true },
    messages: {
      label: '`{{field}}`: {{fault}}',
      labelKey: '`{{field}}`: {{fault}}',
      annotationKey: '`{{field}}`: {{fault}}',
    },
  },
  create({ kubernetes, report, undecided }) {
    return {
      Manifest(_, node) {
        for (const { path, message, at } of labelFaults(node, kubernetes)) {
          if (node.resource.kustomized && /\$\([\w-]+\)/.test(message)) {
            undecided('A kustomization may put something in place of a variable.')
            continue
          }
          const place = nodeOf(node.resource, undefined, path)
          const isAnnotation = path.at(-2) === 'annotations'
          report({
            at: at === 'key' ? place.key : place,
            messageId: at === 'value' ? 'label' : isAnnotation ? 'annotationKey' : 'labelKey',
            data: { field: describePath(path), fault: message },
            evidence: at,
          })
        }
      },
    }
  },
})
