/** Disallow kernel parameters that reach beyond the pod. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeResource, oldestVersion, safeSysctls } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow kernel parameters that reach beyond the pod',
      rationale:
        'Only the safe sysctls belong to one pod alone; others change how the node treats its neighbours, or starve them. A value with `+` or `=` in it has made a runtime set other parameters than the named one.',
      remedy:
        'Remove the sysctl, or set it on the nodes that the workload runs on. Allow in the options what the kubelets allow with `--allowed-unsafe-sysctls`.',
      references: [
        'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['pss:baseline'],
    presets: {
      recommended: true,
      'pss-baseline': { asAdmission: true },
      'pss-restricted': { asAdmission: true },
    },
    messages: {
      unsafe: '{{resource}} sets the sysctl `{{name}}`, which is not a safe one.',
      unnamed: '{{resource}} sets a sysctl without a name.',
      smuggled: '{{resource}} sets the sysctl `{{name}}` to a value with `{{character}}` in it.',
      withoutSysctl: 'Remove the sysctl.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Sysctls to allow besides the safe ones; one that ends with `*` allows all that begin so.',
        },
        asAdmission: {
          type: 'boolean',
          default: false,
          description: 'Judge as Pod Security admission does: leave the values out.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, kubernetes, report }) {
    const safe = safeSysctls(oldestVersion(kubernetes))
    const isAllowed = (name: string) =>
      safe.includes(name) ||
      options.allowed.some(each => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
    return {
      Pod({ spec }, node) {
        const resource = describeResource(node.resource.id)
        for (const [index, sysctl] of (spec?.securityContext?.sysctls ?? []).entries()) {
          if (!sysctl) continue
          const item = node.at('spec').at('securityContext').at('sysctls').at(index)
          const name = sysctl.name ?? ''
          const suggest = [{ messageId: 'withoutSysctl', fix: ({ remove }: Fixer) => remove(item) }] as const
          const character = /[+=]/.exec(sysctl.value ?? '')?.[0]
          if (!name) report({ at: item.at('name'), messageId: 'unnamed', data: { resource }, suggest })
          else if (!isAllowed(name))
            report({ at: item.at('name'), messageId: 'unsafe', data: { resource, name }, suggest })
          else if (character && !options.asAdmission)
            report({ at: item.at('value'), messageId: 'smuggled', data: { resource, name, character }, suggest })
        }
      },
    }
  },
})
