/** Disallow credentials written into environment variables. */
import { defineRule } from '@keelint/core'
import { describeItem, describeSecret, secretsInText } from '@keelint/kubernetes'
import { confidenceOption, confidencePresets, severityOf, worthReporting } from '../../secret/confidence.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow credentials written into environment variables',
      rationale:
        'A manifest is read by everyone who reads the repository, the chart or the Deployment. A password in it is theirs, and stays in the history after it is gone from the file. Hashes of passwords, certificates and public keys are made to be seen.',
      remedy:
        'Put the value into a Secret that is not kept beside the manifests, and refer to it with `valueFrom.secretKeyRef` or, better, mount it as a file. Change what was written here.',
      references: [
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
        'https://kubernetes.io/docs/tasks/inject-data-application/distribute-credentials-secure/',
      ],
    },
    standards: ['nsa:secrets', 'mitre:T1552.001'],
    presets: confidencePresets,
    messages: {
      plain: 'Environment variable {{variable}} of container {{container}} holds {{what}}, in plain text.',
    },
    schema: { type: 'object', properties: { confidence: confidenceOption }, additionalProperties: false },
  },
  create: ({ options, report }) => ({
    Container({ name, env }, node) {
      for (const [index, variable] of env?.entries() ?? []) {
        if (!variable?.value) continue
        const secret = worthReporting(secretsInText(variable.value, variable.name), options.confidence)
        if (!secret) continue
        const at = node.at('env').at(index)
        report({
          at: at.at('value'),
          messageId: 'plain',
          data: {
            variable: describeItem(variable.name, at.path),
            container: describeItem(name, node.path),
            what: describeSecret(secret),
          },
          severity: severityOf(secret),
          conceal: true,
        })
      }
    },
  }),
})
