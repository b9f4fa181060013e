/** What must and what must not compile; nothing here runs. */
import { defineRule } from '@keelint/core'

const docs = { description: 'x', rationale: 'x', remedy: 'x', references: ['x'] } as const

export const image = defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs,
    messages: { moving: 'Image `{{image}}` moves.', plain: 'Nothing.' },
    schema: {
      type: 'object',
      properties: {
        tags: { type: 'array', items: { type: 'string' }, default: ['latest'], description: 'x' },
        mode: { type: 'string', enum: ['tag', 'digest'], description: 'x' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container({ image }, node) {
      const tags: readonly string[] = options.tags
      const mode: 'tag' | 'digest' | undefined = options.mode
      report({ at: node.at('image'), messageId: 'moving', data: { image: `${image}${tags}${mode}` } })
      report({ at: node.at('image').key, messageId: 'plain' })
      // @ts-expect-error a placeholder is missing
      report({ at: node, messageId: 'moving', data: {} })
      // @ts-expect-error data is required
      report({ at: node, messageId: 'moving' })
      // @ts-expect-error there is no such message
      report({ at: node, messageId: 'other' })
      // @ts-expect-error there is no such field
      node.at('imagee')
      node.pod.at('spec').at('containers').at(0).at('image')
      const { value } = node.effective('runAsUser')
      const user: number | undefined = value
      void user
      // @ts-expect-error only a container has this field
      node.effective('privileged')
    },
    Deployment({ spec }, node) {
      const replicas: number | undefined = spec?.replicas
      void replicas
      void node.resource.id.name
      // @ts-expect-error values are read-only
      if (spec) spec.replicas = 1
    },
    'argoproj.io/Rollout': (_value, node) => report({ at: node, messageId: 'plain' }),
    // @ts-expect-error a typo in a visitor key
    Contianer: (_value, node) => report({ at: node, messageId: 'plain' }),
  }),
})

export const spaced = defineRule({
  meta: { type: 'problem', severity: 'low', docs, messages: { moving: 'Image {{ image }} of {{name }}.' } },
  create: ({ report }) => ({
    Container({ image }, node) {
      report({ at: node, messageId: 'moving', data: { image, name: 'x' } })
      // @ts-expect-error a placeholder is missing
      report({ at: node, messageId: 'moving', data: { image } })
    },
  }),
})

export const services = defineRule({
  meta: { type: 'problem', severity: 'low', docs, messages: { here: 'Here.' } },
  collect: {
    Service: ({ spec }, node) => spec?.selector && { at: node.at('spec').at('selector'), selector: spec.selector },
  },
  create: ({ report }) => ({
    Project({ facts }) {
      for (const { at, selector } of facts) {
        const label: string | undefined = selector.app
        void label
        report({ at, messageId: 'here' })
        // @ts-expect-error a fact has become plain data
        at.at('app')
      }
    },
  }),
})
