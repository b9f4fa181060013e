/** Disallow containers that request or may take more than a maximum. */
import { defineRule, type Node } from '@keelint/core'
import { describeItem, type Nanos, type Quantity } from '@keelint/kubernetes'
import { isMore, quantitiesOf } from '../../resources/quantity-option.ts'

type Amounts = Readonly<Record<string, Quantity>> | null | undefined

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow requests and limits of containers above a maximum',
      rationale:
        'A container that requests more than any node has is never placed, and one that may take much starves its neighbours.',
      remedy: 'Lower the request or the limit, or raise the maximum in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
        'https://kubernetes.io/docs/concepts/policy/limit-range/',
      ],
    },
    presets: { all: false },
    messages: {
      container: 'Container {{container}} has {{quantity}} of `{{resource}}` in its `{{field}}`, more than {{max}}.',
      default: 'The LimitRange gives containers {{quantity}} of `{{resource}}` by its `{{field}}`, more than {{max}}.',
    },
    schema: {
      type: 'object',
      properties: {
        limits: {
          type: 'object',
          additionalProperties: { type: 'string', description: 'The quantity, such as `2` or `4Gi`.' },
          default: {},
          description: 'The most that a container may be limited to, by the names of resources.',
        },
        requests: {
          type: 'object',
          additionalProperties: { type: 'string', description: 'The quantity, such as `500m` or `1Gi`.' },
          default: {},
          description:
            'The most that a container may request, by the names of resources. A limit without a request counts.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const most = { limits: quantitiesOf(options.limits), requests: quantitiesOf(options.requests) }
    const texts = { limits: options.limits, requests: options.requests }

    function over(amounts: Amounts, maxima: ReadonlyMap<string, Nanos>): readonly string[] {
      return [...maxima].flatMap(([resource, max]) => (isMore(amounts?.[resource], max) ? [resource] : []))
    }

    return {
      Container({ name, resources }, node) {
        const container = describeItem(name, node.path)
        const { limits, requests } = resources ?? {}
        const tell = (field: 'limits' | 'requests', resource: string, max: string | undefined) =>
          report({
            at: node.at('resources').at(field).at(resource) as Node<Quantity>,
            messageId: 'container',
            data: { container, field, resource, quantity: String(resources?.[field]?.[resource]), max },
          })
        const limited = over(limits, most.limits)
        for (const resource of limited) tell('limits', resource, texts.limits[resource])
        for (const resource of over(requests, most.requests)) tell('requests', resource, texts.requests[resource])
        for (const resource of over(limits, most.requests))
          if (!requests?.[resource] && !limited.includes(resource)) tell('limits', resource, texts.requests[resource])
      },
      LimitRange({ spec }, node) {
        for (const [index, item] of spec?.limits?.entries() ?? []) {
          if (item?.type !== 'Container') continue
          for (const [field, whose] of [
            ['default', 'limits'],
            ['defaultRequest', 'requests'],
          ] as const)
            for (const resource of over(item[field], most[whose]))
              report({
                at: node.at('spec').at('limits').at(index).at(field).at(resource),
                messageId: 'default',
                data: { field, resource, quantity: String(item[field]?.[resource]), max: texts[whose][resource] },
              })
        }
      },
    }
  },
})
