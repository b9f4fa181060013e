/** Disallow values of environment variables, and variables altogether. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

const values = { type: 'array', items: { type: 'string' } } as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow environment variables, or values of them, that are listed',
      rationale:
        'One variable can switch off what keeps a program safe: the check of certificates, a sandbox, a policy agent beside it.',
      remedy: 'Remove the variable, or give it a value that is allowed.',
      references: ['https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/'],
    },
    presets: { all: false },
    messages: {
      denied: 'Container {{container}} sets `{{name}}`, which is denied.',
      deniedValue: 'Container {{container}} sets `{{name}}` to `{{value}}`, which is denied.',
      notAllowed: 'Container {{container}} sets `{{name}}` to `{{value}}`; allowed are {{allowed}}.',
    },
    schema: {
      type: 'object',
      properties: {
        deny: {
          type: 'object',
          additionalProperties: { ...values, description: 'The values; every value where none is listed.' },
          default: {},
          description: 'Names of variables, each with the values that it must not have.',
        },
        allow: {
          type: 'object',
          additionalProperties: { ...values, minItems: 1, description: 'The values.' },
          default: {},
          description: 'Names of variables, each with the only values that it may have where it is set.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const deny = new Map(Object.entries(options.deny))
    const allow = new Map(Object.entries(options.allow))
    return {
      Container({ name: containerName, env }, node) {
        const container = describeItem(containerName, node.path)
        for (const [index, variable] of env?.entries() ?? []) {
          const name = variable?.name ?? ''
          const [denied, allowed] = [deny.get(name), allow.get(name)]
          if (!denied && !allowed) continue
          const at = node.at('env').at(index)
          if (denied?.length === 0) {
            report({ at: at.at('name'), messageId: 'denied', data: { container, name } })
            continue
          }
          if (variable?.valueFrom) {
            undecided('The value of an environment variable comes from elsewhere.')
            continue
          }
          const value = variable?.value ?? ''
          const place = variable?.value ? at.at('value') : at.at('name')
          if (denied?.includes(value)) report({ at: place, messageId: 'deniedValue', data: { container, name, value } })
          else if (allowed && !allowed.includes(value))
            report({
              at: place,
              messageId: 'notAllowed',
              data: { container, name, value, allowed: allowed.map(one => `\`${one}\``).join(', ') },
            })
        }
      },
    }
  },
})
