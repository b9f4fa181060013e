/** Require that a namespace holds one application of one stage. */
import { defineRule, type Node, type PodNode } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { byName } from '../../by-name.ts'

/** Words by which stages go, for what is in use and for what is tried out. */
const stages: Readonly<Record<string, 'production' | 'trial'>> = {
  live: 'production',
  prd: 'production',
  prod: 'production',
  production: 'production',
  acceptance: 'trial',
  dev: 'trial',
  develop: 'trial',
  development: 'trial',
  e2e: 'trial',
  int: 'trial',
  integration: 'trial',
  nonprod: 'trial',
  'non-prod': 'trial',
  preprod: 'trial',
  'pre-prod': 'trial',
  qa: 'trial',
  sandbox: 'trial',
  stage: 'trial',
  staging: 'trial',
  stg: 'trial',
  test: 'trial',
  testing: 'trial',
  uat: 'trial',
}

/** A label of a pod. */
export interface Written {
  readonly label: string
  readonly value: string
  readonly at: Node<string | undefined>
}

/** Labels of pods; of other objects nobody says whose they are. */
function labelsOf(pod: PodNode): readonly Written[] {
  const labels = pod.at('metadata').at('labels')
  return Object.entries(labels.value ?? {}).map(([label, value]) => ({ label, value, at: labels.at(label) }))
}

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Require a namespace for each application, and production apart from the rest',
      rationale:
        'Roles, network policies and quotas are bounded by namespaces. Applications that share one can reach each other’s Secrets, and what is tried out can break what is in use.',
      remedy: 'Give each application, and each stage of it, a namespace of its own.',
      references: [
        'https://kubernetes.io/docs/concepts/security/multi-tenancy/#namespaces',
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/',
      ],
    },
    messages: {
      apart:
        '{{resource}} has the label `{{label}}` with `{{value}}`, and shares its namespace with {{other}}, which has `{{theirs}}`.',
      stage: '{{resource}} is of the stage `{{value}}`, and shares its namespace with {{other}} of `{{theirs}}`.',
    },
    schema: {
      type: 'object',
      properties: {
        owners: {
          type: 'array',
          items: { type: 'string' },
          default: ['app.kubernetes.io/part-of'],
          description: 'Labels that say which application, or whose, a workload is.',
        },
        stages: {
          type: 'array',
          items: { type: 'string' },
          default: ['environment', 'env', 'stage', 'app.kubernetes.io/environment'],
          description: 'Labels that say of which stage a workload is.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: { Pod: (_, pod) => labelsOf(pod) },
  create: ({ options, report }) => ({
    Project({ facts }) {
      const first = new Map<string, (typeof facts)[number][number]>()
      const told = new Set<string>()
      for (const fact of byName(facts.flat(), ({ at }) => at.resource)) {
        const { label, value, at } = fact
        const isStage = options.stages.includes(label)
        if (!isStage && !options.owners.includes(label)) continue
        const group = isStage ? stageOf(value) : value
        if (group === undefined) continue
        const { id } = at.resource
        const place = JSON.stringify([id.namespace ?? null, isStage ? 'stage' : label])
        const before = first.get(place)
        if (!before) first.set(place, fact)
        const theirs = before && (isStage ? stageOf(before.value) : before.value)
        if (!before || theirs === group || told.has(`${place} ${group}`)) continue
        told.add(`${place} ${group}`)
        const other = describeResource(before.at.resource.id)
        const data = { resource: describeResource(id), value, other, theirs: before.value }
        const related = [{ at: before.at, message: 'This is in the same namespace.' }]
        if (isStage) report({ at, messageId: 'stage', data, related })
        else report({ at, messageId: 'apart', data: { ...data, label }, related })
      }
    },
  }),
})

function stageOf(value: string): 'production' | 'trial' | undefined {
  const word = value.toLowerCase()
  return Object.hasOwn(stages, word) ? stages[word] : undefined
}
