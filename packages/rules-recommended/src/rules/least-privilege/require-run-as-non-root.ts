/** Require that containers cannot run as root. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeItem, describeResource, mayRunAsRoot, oldestVersion } from '@keelint/kubernetes'
import { type NonRootPlace, nonRootPlaceOfPod, nonRootPlaces } from '../../pod/non-root.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require containers to run as a user other than root',
      rationale:
        'Root in a container is root on the node as soon as something lets it out: a flaw of the kernel or the runtime, a mount, a capability. With `runAsNonRoot: true` the kubelet refuses to start a container as root, whatever its image says.',
      remedy:
        'Set `runAsNonRoot: true` for the pod, let no container override it, and give the image or `runAsUser` a user above 0.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
      ],
    },
    standards: ['pss:restricted', 'cis:5.2.7', 'nsa:non-root'],
    presets: {
      recommended: { acceptNonZeroRunAsUser: true },
      strict: true,
      'pss-restricted': { asAdmission: true },
    },
    messages: {
      allowed: 'Container {{container}} may run as root, for it sets `runAsNonRoot: false`.',
      allowedByPod: 'Containers of {{resource}} may run as root, for their pod sets `runAsNonRoot: false`.',
      unset: 'Container {{container}} may run as root, for neither it nor its pod sets `runAsNonRoot: true`.',
      refuseRoot: 'Set `runAsNonRoot: true` for the {{whose}}.',
    },
    fixable: true,
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        acceptNonZeroRunAsUser: {
          type: 'boolean',
          default: false,
          description: 'Accept a `runAsUser` above 0, of the container or else of its pod, in place of `runAsNonRoot`.',
        },
        exemptUserNamespaces: {
          type: 'boolean',
          default: true,
          description: 'Leave out pods with `hostUsers: false`, as the Pod Security Standards do from 1.35 on.',
        },
        asAdmission: {
          type: 'boolean',
          default: false,
          description:
            'Judge as Pod Security admission does: ask Windows pods too, and refuse `false` of a pod whose containers all override it.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, kubernetes, report }) => ({
    Pod({ spec }, node) {
      if (!options.asAdmission || (options.exemptUserNamespaces && mayRunAsRoot(spec, oldestVersion(kubernetes))))
        return
      const at = node.at('spec').at('securityContext').at('runAsNonRoot')
      const data = { resource: describeResource(node.resource.id) }
      if (at.value === false) report({ at, messageId: 'allowedByPod', data, ...answers(nonRootPlaceOfPod(node)) })
    },
    Container({ name }, node) {
      if (node.pod.os === 'windows' && !options.asAdmission) return
      if (options.exemptUserNamespaces && mayRunAsRoot(node.pod.value.spec, oldestVersion(kubernetes))) return
      if (options.acceptNonZeroRunAsUser && (node.effective('runAsUser').value ?? 0) > 0) return
      const { value, origin, at } = node.effective('runAsNonRoot')
      if (value) return
      const found = answers(nonRootPlaces(node))
      if (origin === 'pod')
        report({ at, messageId: 'allowedByPod', data: { resource: describeResource(node.resource.id) }, ...found })
      else
        report({
          at,
          messageId: origin === 'container' ? 'allowed' : 'unset',
          data: { container: describeItem(name, node.path) },
          ...found,
        })
    },
  }),
})

/** Where users above 0 are written the kubelet only checks them, so nothing changes; elsewhere the image decides. */
function answers(places: readonly NonRootPlace[]) {
  const safe = places.find(place => place.safe)
  if (safe) return { fix: ({ set }: Fixer) => set(safe.at, true) }
  return {
    suggest: places.map(
      ({ at, whose }) =>
        ({ messageId: 'refuseRoot', data: { whose }, fix: ({ set }: Fixer) => set(at, true) }) as const,
    ),
  }
}
