/** Enforce ranges of users and groups. */
import { defineRule, type Place } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'

const demand = {
  type: 'object',
  properties: {
    rule: {
      enum: ['MustRunAs', 'MayRunAs'],
      description: 'Whether a number has to be set, or only in range where it is; `MustRunAs` where nothing is said.',
    },
    ranges: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          min: { type: 'integer', description: 'The first number of the range; 0 where nothing is said.' },
          max: { type: 'integer', description: 'The last number of the range; no end where nothing is said.' },
        },
        additionalProperties: false,
      },
      description: 'The ranges to be in one of.',
    },
  },
  additionalProperties: false,
} as const

const titles = {
  runAsUser: 'user',
  runAsGroup: 'group',
  fsGroup: 'group of volumes',
  supplementalGroups: 'supplemental group',
} as const

interface Demand {
  readonly rule?: 'MustRunAs' | 'MayRunAs'
  readonly ranges?: readonly { readonly min?: number; readonly max?: number }[]
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Enforce ranges of users and groups for containers and volumes',
      rationale:
        'Where each team has numbers of its own, a process that gets out of its container, or finds a volume that is not its own, still is nobody there.',
      remedy: 'Set a user or group of a range that the options allow.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
      ],
    },
    presets: { all: false },
    messages: {
      outside: '{{subject}} has the {{title}} {{id}}; allowed are {{ranges}}.',
      unset: '{{subject}} sets no `{{field}}`; allowed are {{ranges}}.',
    },
    schema: {
      type: 'object',
      properties: {
        runAsUser: { ...demand, description: 'What is demanded of users.' },
        runAsGroup: { ...demand, description: 'What is demanded of primary groups.' },
        fsGroup: { ...demand, description: 'What is demanded of the group of volumes.' },
        supplementalGroups: { ...demand, description: 'What is demanded of each further group.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => {
    function judge(wanted: Demand | undefined, field: keyof typeof titles, subject: string, found: readonly Found[]) {
      if (!wanted) return
      const data = { subject, title: titles[field], ranges: describeRanges(wanted) }
      for (const { id, at } of found) {
        if (typeof id === 'number' && !isIn(wanted, id)) report({ at, messageId: 'outside', data: { ...data, id } })
        else if (typeof id !== 'number' && (wanted.rule ?? 'MustRunAs') === 'MustRunAs')
          report({ at, messageId: 'unset', data: { ...data, field } })
      }
    }
    return {
      Pod({ spec }, node) {
        if (node.os === 'windows') return
        const subject = describeResource(node.resource.id)
        const context = node.at('spec').at('securityContext')
        const { fsGroup, supplementalGroups } = spec?.securityContext ?? {}
        judge(options.fsGroup, 'fsGroup', subject, [{ id: fsGroup, at: context.at('fsGroup') }])
        const groups = context.at('supplementalGroups')
        const found = (supplementalGroups ?? []).map((id, index) => ({ id, at: groups.at(index) }))
        judge(options.supplementalGroups, 'supplementalGroups', subject, found.length > 0 ? found : [none(groups)])
      },
      Container({ name }, node) {
        if (node.pod.os === 'windows') return
        for (const field of ['runAsUser', 'runAsGroup'] as const) {
          const { value: id, origin, at } = node.effective(field)
          const own = `Container ${describeItem(name, node.path)}`
          judge(options[field], field, origin === 'pod' ? describeResource(node.resource.id) : own, [{ id, at }])
        }
      },
    }
  },
})

interface Found {
  readonly id: number | null | undefined
  readonly at: Place
}

function none(at: Place): Found {
  return { id: undefined, at }
}

function isIn({ ranges = [] }: Demand, id: number): boolean {
  return ranges.some(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= id && id <= max)
}

function describeRanges({ ranges = [] }: Demand): string {
  return (
    ranges.map(({ min = 0, max }) => (max === undefined ? `${min} and above` : `${min} to ${max}`)).join(', ') || 'none'
  )
}
