/** Enforce which service accounts pods may have, by namespace and by label. */
import { defineRule } from '@keelint/core'
import { describeResource, type Labels } from '@keelint/kubernetes'

const names = { type: 'array', items: { type: 'string' } } as const

interface Entry {
  readonly namespaces?: readonly string[]
  readonly labels?: Labels
  readonly accounts?: readonly string[]
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce which service accounts pods may have',
      rationale:
        'Whoever may create a pod may give it any service account of the namespace, and has the rights of that account from then on. A list says which workloads an account was made for.',
      remedy: 'Name a service account that is allowed for the pod in `serviceAccountName`.',
      references: [
        'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation',
        'https://kubernetes.io/docs/concepts/security/service-accounts/',
      ],
    },
    presets: { all: false },
    messages: { denied: '{{resource}} has the service account `{{account}}`; allowed are {{allowed}}.' },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              namespaces: { ...names, description: 'The namespaces of the pods; otherwise all.' },
              labels: {
                type: 'object',
                additionalProperties: { type: 'string', description: 'The value.' },
                description: 'Labels, all of which the pods have; otherwise any.',
              },
              accounts: { ...names, description: 'The service accounts. One that ends with `*` is a beginning.' },
            },
            additionalProperties: false,
          },
          default: [],
          description:
            'What pods of a namespace or with a label may have. A pod that no entry is about may have any, and one that several are about what one of them allows.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report, undecided }) => ({
    Pod({ metadata, spec }, node) {
      const account = spec?.serviceAccountName || spec?.serviceAccount || 'default'
      const { namespace } = node.resource.id
      const labelled = options.allowed.filter(({ labels }) => hasAll(metadata?.labels ?? {}, labels ?? {}))
      const entries = labelled.filter(entry => !entry.namespaces || entry.namespaces.includes(namespace ?? ''))
      if (namespace === undefined && entries.length < labelled.length)
        return undecided('Which service accounts are allowed depends on the release namespace.')
      const accounts = entries.flatMap((entry: Entry) => entry.accounts ?? [])
      if (entries.length === 0 || accounts.some(each => matches(each, account))) return
      const field = spec?.serviceAccountName || !spec?.serviceAccount ? 'serviceAccountName' : 'serviceAccount'
      report({
        at: node.at('spec').at(field),
        messageId: 'denied',
        data: {
          resource: describeResource(node.resource.id),
          account,
          allowed: accounts.map(each => `\`${each}\``).join(', ') || 'none',
        },
      })
    },
  }),
})

function hasAll(labels: Labels, wanted: Labels): boolean {
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(labels, key) && labels[key] === value)
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}
