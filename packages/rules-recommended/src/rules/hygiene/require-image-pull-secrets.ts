/** Require Secrets to pull images with, where the registry asks for them. */
import { defineRule } from '@keelint/core'
import { imagePlaces, parseImage } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require `imagePullSecrets` for images of private registries',
      rationale:
        'Without the right to pull, a pod starts only on nodes where somebody else has left its image, and waits with `ImagePullBackOff` everywhere else.',
      remedy:
        'Name the Secret in `imagePullSecrets`, of the pod or of its ServiceAccount. Leave registries out that the nodes themselves have the right to pull from.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#add-imagepullsecrets-to-a-service-account',
      ],
    },
    presets: { all: false },
    messages: {
      missing:
        'Image `{{image}}` is private, and neither the pod nor its ServiceAccount `{{account}}` has `imagePullSecrets`.',
    },
    schema: {
      type: 'object',
      properties: {
        registries: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description:
            'Private registries and parts of them, such as `registry.example.com/team`, with all that is below.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    ServiceAccount: ({ imagePullSecrets }, { resource }): Account => ({
      namespace: resource.id.namespace,
      name: resource.id.name,
      hasSecrets: (imagePullSecrets ?? []).some(secret => secret?.name),
    }),
  },
  create({ options, report, undecided }) {
    const isPrivate = imagePlaces(options.registries)
    return {
      Project({ pods, facts, isClosed, isAssumed }) {
        const accounts = byName(facts)
        for (const pod of pods) {
          if (pod.hasImagePullSecrets) continue
          const image = pod.images.find(({ text }) => {
            const reference = parseImage(text)
            return reference && isPrivate(reference)
          })
          if (!image) continue
          const account = pod.serviceAccountName
          const named = accounts.get(account) ?? []
          const own = named.find(({ namespace }) => namespace === pod.namespace)
          if (own?.hasSecrets) continue
          const isUnknown =
            !own &&
            (named.some(other => other.hasSecrets && mayMeet(other.namespace, pod.namespace)) ||
              isAssumed('ServiceAccount', pod.namespace, account) ||
              !isClosed(pod.namespace))
          if (isUnknown) undecided('The ServiceAccount of the pod is not in the files, and may have the Secret.')
          else
            report({
              at: { resource: pod.resource, path: [...pod.path, 'spec', 'imagePullSecrets'] },
              messageId: 'missing',
              data: { image: image.text, account },
            })
        }
      },
    }
  },
})

export interface Account {
  readonly namespace: string | undefined
  readonly name: string
  readonly hasSecrets: boolean
}

function byName(accounts: readonly Account[]): ReadonlyMap<string, readonly Account[]> {
  const found = new Map<string, Account[]>()
  for (const account of accounts) {
    const list = found.get(account.name)
    if (list) list.push(account)
    else found.set(account.name, [account])
  }
  return found
}

/** Whether two namespaces are the same one if the release namespace is the one that is named. */
function mayMeet(one: string | undefined, other: string | undefined): boolean {
  return (one === undefined) !== (other === undefined)
}
