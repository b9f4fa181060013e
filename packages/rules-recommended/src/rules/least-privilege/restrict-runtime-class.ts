/** Enforce which runtime classes pods may have, and which pods must have one of a sandbox. */
import { defineRule } from '@keelint/core'
import { describeResource, type Labels } from '@keelint/kubernetes'

const names = { type: 'array', items: { type: 'string' }, default: [] } as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce runtime classes, and sandboxes for workloads that nobody trusts',
      rationale:
        'The runtime class decides what stands between a container and the kernel of its node. Code of strangers belongs into a sandbox such as gVisor or Kata Containers, and a class that was made for one workload is not for others.',
      remedy: 'Set `runtimeClassName` to a class that is allowed for the pod.',
      references: ['https://kubernetes.io/docs/concepts/containers/runtime-class/'],
    },
    presets: { all: false },
    messages: {
      denied: '{{resource}} has the runtime class `{{name}}`, which is not allowed.',
      missing: '{{resource}} has no runtime class; allowed are {{allowed}}.',
      unsandboxed: '{{resource}} has labels of workloads that nobody trusts, and no runtime class of a sandbox.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: { ...names, description: 'The classes that pods may have; where none is listed, every one.' },
        denied: { ...names, description: 'Classes that no pod may have.' },
        required: {
          type: 'boolean',
          default: false,
          description: 'Whether every pod has to have one of the classes that are allowed.',
        },
        untrusted: {
          type: 'object',
          additionalProperties: { type: 'string', description: 'The value; `*` is any.' },
          default: {},
          description: 'The labels, all of them, of pods that have to run in a sandbox.',
        },
        sandboxes: {
          ...names,
          default: ['gvisor', 'runsc', 'kata', 'kata-*'],
          description: 'The classes of sandboxes. A name that ends with `*` stands for all that begin so.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const untrusted = Object.entries(options.untrusted)
    const isUntrusted = (labels: Labels) =>
      untrusted.length > 0 &&
      untrusted.every(([key, value]) => Object.hasOwn(labels, key) && (value === '*' || labels[key] === value))
    return {
      Pod({ metadata, spec }, node) {
        const at = node.at('spec').at('runtimeClassName')
        const name = spec?.runtimeClassName ?? ''
        const resource = describeResource(node.resource.id)
        if (name && (isAmong(options.denied, name) || (options.allowed.length > 0 && !isAmong(options.allowed, name))))
          report({ at, messageId: 'denied', data: { resource, name } })
        else if (isUntrusted(metadata?.labels ?? {}) && !isAmong(options.sandboxes, name))
          report({ at, messageId: 'unsandboxed', data: { resource } })
        else if (!name && options.required)
          report({
            at,
            messageId: 'missing',
            data: { resource, allowed: options.allowed.map(each => `\`${each}\``).join(', ') || 'all' },
          })
      },
    }
  },
})

function isAmong(listed: readonly string[], name: string): boolean {
  return listed.some(each => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
}
