/** Disallow credentials in ConfigMaps. */
import { defineRule, type Node } from '@keelint/core'
import {
  type ConfigMap,
  decodeBase64,
  describeResource,
  isPrintable,
  longestSearched,
  secretsInText,
} from '@keelint/kubernetes'
import { confidenceOption, confidencePresets, severityOf } from '../../secret/confidence.ts'
import { textSecret } from '../../secret/config-text.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow credentials in ConfigMaps',
      rationale:
        'A ConfigMap is for what everyone may know: it is not encrypted at rest, roles such as `view` read it, and so does whoever reads the repository. Passwords end up there within whole configuration files, addresses of databases and scripts.',
      remedy:
        'Move the credential into a Secret, and have the program read it from a file or a variable of its own. Where it cannot, keep the whole file in a Secret. Change what was written here.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/configmap/',
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
      ],
    },
    standards: ['nsa:secrets', 'mitre:T1552.001'],
    presets: confidencePresets,
    messages: {
      plain: 'Key `{{key}}` of {{resource}} holds {{what}}, in plain text.',
    },
    schema: { type: 'object', properties: { confidence: confidenceOption }, additionalProperties: false },
  },
  create({ options, report, undecided }) {
    function check(node: Node<Record<string, string> | null | undefined>, textOf: (value: string) => string): void {
      for (const [key, value] of Object.entries(node.value ?? {})) {
        const text = textOf(value ?? '')
        if (text.length > longestSearched) undecided('A text is too long to be searched for secrets as a whole.')
        const found = textSecret(text, secretsInText(text, key), options.confidence)
        if (found)
          report({
            at: node.at(key),
            messageId: 'plain',
            data: { key, resource: describeResource(node.resource.id), what: found.what },
            severity: severityOf(found.secret),
            conceal: true,
          })
      }
    }
    return {
      ConfigMap(_, node: Node<ConfigMap>) {
        check(node.at('data'), value => value)
        check(node.at('binaryData'), value => {
          const text = decodeBase64(value)
          return isPrintable(text) ? text : ''
        })
      },
    }
  },
})
