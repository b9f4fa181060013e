/** Enforce that tokens in volumes expire soon, and that tokens for others are of no use to the API server. */
import { defineRule, type VolumeNode } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce short lives and own audiences for tokens that volumes project',
      rationale:
        'A token that is read from a volume works until it expires, wherever it is taken. One that is meant for a cloud or for a vault, and has no audience of its own, is a token for the API server in the hands of that service.',
      remedy:
        'Leave out `expirationSeconds` or set an hour, for the kubelet renews the token, and name the service that the token is for in `audience`.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/projected-volumes/#serviceaccounttoken',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#launch-a-pod-using-service-account-token-projection',
      ],
    },
    presets: { recommended: true, all: { audienceRequired: true } },
    messages: {
      long: 'Volume {{volume}} has a token that works for {{seconds}} seconds; allowed are {{max}}.',
      unset: 'Volume {{volume}} has a token without an `audience`, which is one for the API server.',
      federated:
        'Volume {{volume}} has a token for the API server, which container {{container}} shows to another service by `{{variable}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        maxExpirationSeconds: {
          type: 'integer',
          default: 86_400,
          description: 'How long a token may work, in seconds.',
        },
        audienceRequired: {
          type: 'boolean',
          default: false,
          description: 'Whether every token has to name its audience, those for the API server too.',
        },
        apiAudiences: {
          type: 'array',
          items: { type: 'string' },
          default: ['https://kubernetes.default.svc', 'https://kubernetes.default.svc.cluster.local'],
          description: 'The audiences of the API server.',
        },
        tokenVariables: {
          type: 'array',
          items: { type: 'string' },
          default: ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'AWS_WEB_IDENTITY_TOKEN_FILE', 'AZURE_FEDERATED_TOKEN_FILE'],
          description: 'Variables that tell a program which token to show to another service.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Pod({ spec }, node) {
      if (!spec?.volumes?.some(volume => volume?.projected)) return
      for (const volume of node.volumes)
        for (const [index, source] of (volume.value.projected?.sources ?? []).entries()) {
          const token = source?.serviceAccountToken
          if (!token) continue
          const at = volume.at('projected').at('sources').at(index).at('serviceAccountToken')
          const name = describeItem(volume.value.name, volume.path)
          const { expirationSeconds: seconds, audience } = token
          const max = options.maxExpirationSeconds
          if (seconds && seconds > max)
            report({ at: at.at('expirationSeconds'), messageId: 'long', data: { volume: name, seconds, max } })
          const shown = showing(volume, token.path ?? '', options.tokenVariables)
          if (shown && (!audience || options.apiAudiences.includes(audience)))
            report({ at: at.at('audience'), messageId: 'federated', data: { volume: name, ...shown } })
          else if (!audience && options.audienceRequired)
            report({ at: at.at('audience'), messageId: 'unset', data: { volume: name } })
        }
    },
  }),
})

/** The container, and its variable, that hands on a file of a volume. */
function showing({ mounts }: VolumeNode, path: string, variables: readonly string[]) {
  for (const { container, value } of mounts) {
    const file = `${value.mountPath?.replace(/\/$/, '')}/${value.subPath ? '' : path}`.replace(/\/$/, '')
    const found = container.value.env?.find(
      variable => variables.includes(variable?.name ?? '') && variable?.value === file,
    )
    if (found) return { container: describeItem(container.value.name, container.path), variable: found.name! }
  }
  return
}
