/** Disallow Secrets as environment variables. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow Secrets as environment variables',
      rationale:
        'An environment variable is handed on to every program that the container starts, ends up in dumps and logs of errors, and keeps its value until the container starts anew. A file is read by whoever opens it, has rights of its own and follows the Secret.',
      remedy:
        'Mount the Secret as a volume and have the program read the file; many take `NAME_FILE` in place of `NAME`.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-files-from-a-pod',
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
      ],
    },
    standards: ['cis:5.4.1'],
    presets: { strict: true },
    messages: {
      variable: 'Environment variable {{variable}} of container {{container}} is filled from the Secret {{secret}}.',
      all: 'Every key of the Secret {{secret}} becomes an environment variable of container {{container}}.',
    },
  },
  create: ({ report }) => ({
    Container({ name, env, envFrom }, node) {
      const container = describeItem(name, node.path)
      for (const [index, variable] of env?.entries() ?? []) {
        const reference = variable?.valueFrom?.secretKeyRef
        if (!reference) continue
        const at = node.at('env').at(index)
        report({
          at: at.at('valueFrom').at('secretKeyRef'),
          messageId: 'variable',
          data: { variable: describeItem(variable.name, at.path), container, secret: named(reference.name) },
        })
      }
      for (const [index, source] of envFrom?.entries() ?? [])
        if (source?.secretRef)
          report({
            at: node.at('envFrom').at(index).at('secretRef'),
            messageId: 'all',
            data: { container, secret: named(source.secretRef.name) },
          })
    },
  }),
})

function named(name: string | null | undefined): string {
  return name ? `\`${name}\`` : 'without a name'
}
