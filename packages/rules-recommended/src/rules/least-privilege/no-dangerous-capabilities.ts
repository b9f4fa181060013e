/** Disallow capabilities that hand out the node. */
import { defineRule } from '@keelint/core'
import { dangerousCapabilities, describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow added capabilities that hand out the node',
      rationale:
        'With `SYS_ADMIN` a container can mount the disk of its node, with `SYS_MODULE` load code into the kernel, with `SYS_PTRACE` enter other processes, with `NET_ADMIN` redirect traffic, with `BPF` watch all of it. Each is a way out.',
      remedy: 'Do not add the capability; look for the narrower one or the device plugin that the program needs.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-capabilities-for-a-container',
        'https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/',
      ],
    },
    standards: ['nsa:capabilities', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      dangerous: 'Container {{container}} adds the capability `{{capability}}`, with which it can take over its node.',
      withoutCapability: 'Do not add `{{capability}}`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        capabilities: {
          type: 'array',
          items: { type: 'string' },
          default: dangerousCapabilities,
          description: 'The capabilities that no container may add.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ name, securityContext }, node) {
      for (const [index, capability] of (securityContext?.capabilities?.add ?? []).entries()) {
        // Runtimes read names in any case, and some with the prefix.
        const meant = capability?.toUpperCase().replace(/^CAP_/, '')
        if (!meant || !options.capabilities.includes(meant)) continue
        const at = node.at('securityContext').at('capabilities').at('add').at(index)
        report({
          at,
          messageId: 'dangerous',
          data: { container: describeItem(name, node.path), capability },
          suggest: [{ messageId: 'withoutCapability', data: { capability }, fix: ({ remove }) => remove(at) }],
        })
      }
    },
  }),
})
