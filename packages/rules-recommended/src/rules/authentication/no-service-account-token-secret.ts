/** Disallow tokens of service accounts that are kept in Secrets. */
import { defineRule, type Place } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'

const tokenType = 'kubernetes.io/service-account-token'

/** Secrets with tokens used to be made by themselves, as `web-token-x7k2p`, and are called so since. */
const tokenName = /(?:^|[-.])token(?:[-.]|$)/

/** Of a Secret, or of a ServiceAccount and the Secrets that it lists. */
export interface Fact {
  readonly at: Place
  readonly type: string | undefined
  readonly listed: readonly string[]
}

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow Secrets that hold tokens of service accounts',
      rationale:
        'A token in a Secret never expires and is bound to no pod: whoever has once read it has it until somebody deletes the Secret. Everybody who may read Secrets of the namespace is the service account.',
      remedy:
        'Let pods have the token that the kubelet asks for and renews, and ask for one that expires with `kubectl create token` elsewhere.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets',
        'https://kubernetes.io/docs/concepts/security/service-accounts/#get-a-token',
      ],
    },
    standards: ['mitre:T1528'],
    presets: { recommended: { unknown: false }, strict: { unknown: false } },
    messages: {
      token: '{{resource}} holds a token of {{account}} that never expires.',
      listed: '{{resource}} lists {{names}}, as it does a Secret with a token that never expires.',
    },
    schema: {
      type: 'object',
      properties: {
        unknown: {
          type: 'boolean',
          default: true,
          description:
            'Whether every Secret that an account lists counts, or only one that is called a token where the files do not hold it.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Secret: ({ type }, node): Fact => ({ at: node, type: type || 'Opaque', listed: [] }),
    ServiceAccount: ({ secrets }, node): Fact | undefined =>
      secrets?.length
        ? { at: node.at('secrets').key, type: undefined, listed: secrets.flatMap(secret => secret?.name || []) }
        : undefined,
  },
  create: ({ options, report, undecided }) => ({
    Secret({ type, metadata }, node) {
      if (type !== tokenType) return
      const name = metadata?.annotations?.['kubernetes.io/service-account.name']
      report({
        at: node.at('type'),
        messageId: 'token',
        data: {
          resource: describeResource(node.resource.id),
          account: name ? `the service account \`${name}\`` : 'a service account',
        },
      })
    },
    Project({ facts }) {
      if (facts.every(({ listed }) => listed.length === 0)) return
      const types = new Map(facts.flatMap(({ at, type }) => (type ? [[keyOf(at.resource.id), type]] : [])))
      for (const { at, listed } of facts) {
        const { id } = at.resource
        const tokens = listed.filter(name => {
          const type = types.get(keyOf({ ...id, name }))
          if (type !== undefined || options.unknown || tokenName.test(name)) return (type ?? tokenType) === tokenType
          undecided('The Secret that an account lists is not known.')
          return false
        })
        const names = tokens.map(name => `\`${name}\``).join(', ')
        if (names) report({ at, messageId: 'listed', data: { resource: describeResource(id), names } })
      }
    },
  }),
})

function keyOf({ namespace = '', name }: { readonly namespace?: string; readonly name: string }): string {
  return `${namespace}/${name}`
}
