/** Require that the target ports of a Service are ports of the pods that it selects. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, type PodFact, type Selection } from '@keelint/kubernetes'
import { isPortName } from '../../pod/declared-ports.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require target ports that the selected pods have',
      rationale:
        'A Service whose `targetPort` names a port that no selected pod has gets no endpoint for it. A number works without being declared, but one that no container declares is often a port of the Service in the place of one of the pod.',
      remedy: 'Name a port of the container, with the same protocol, or give its number.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
        'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
      ],
    },
    presets: { recommended: true, strict: { numbers: true }, all: { numbers: true } },
    messages: {
      unknownName: 'No container of {{pods}} has a port `{{port}}` of the protocol {{protocol}}.',
      undeclared: 'No container of {{pods}} declares the port {{port}} of the protocol {{protocol}}.',
      invalidName:
        'Target port `{{port}}` cannot be the name of a port: that has up to 15 lower case letters, digits and single dashes inside, with a letter among them.',
      invalidNumber: 'Target port {{port}} is no port: they go from 1 to 65535.',
    },
    schema: {
      type: 'object',
      properties: {
        numbers: {
          type: 'boolean',
          default: false,
          description: 'Report numbers too that no container declares, where all selected pods declare ports.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    Service: ({ spec }, node) =>
      (spec?.ports ?? []).flatMap((port, index) => {
        const target = port?.targetPort ?? port?.port
        if (!port || target === undefined || target === 0 || target === '' || spec?.type === 'ExternalName') return []
        const field = (port.targetPort ?? undefined) === undefined ? 'port' : 'targetPort'
        return [
          { at: node.at('spec').at('ports').at(index).at(field), field, target, protocol: port.protocol ?? 'TCP' },
        ]
      }),
  },
  create: ({ options, report, undecided }) => ({
    Project({ references, facts }) {
      const selected = new Map(references.selections.map(selection => [selection.from, selection]))
      for (const { at, field, target, protocol } of facts.flat()) {
        const data = { port: target, protocol, pods: '' }
        if (field === 'targetPort' && !isPossible(target)) {
          report({
            at,
            messageId: typeof target === 'number' ? 'invalidNumber' : 'invalidName',
            data: { port: target },
          })
          continue
        }
        const pods = selected.get(at.resource)?.pods ?? []
        if (pods.length === 0 || pods.some(pod => hasPort(pod, target, protocol))) continue
        if (pods.some(({ isPartial, resource }) => isPartial || resource.kustomized)) {
          undecided('Something may add ports to a pod that is selected.')
          continue
        }
        data.pods = describePods(pods)
        const related = pods.slice(0, 3).map(pod => ({
          at: { resource: pod.resource, path: [...pod.path, 'spec', 'containers'] },
          message: 'These pods are selected.',
        }))
        if (typeof target === 'string') report({ at, messageId: 'unknownName', data, related })
        else if (options.numbers && pods.every(({ ports }) => ports.length > 0))
          report({ at, messageId: 'undeclared', data, severity: 'low', related })
      }
    },
  }),
})

function isPossible(target: string | number): boolean {
  return typeof target === 'number' ? target > 0 && target < 65536 : isPortName(target)
}

/** As the controller of endpoints looks for it, by the protocol too. */
function hasPort({ ports }: PodFact<Resource>, target: string | number, protocol: string): boolean {
  return ports.some(port => port.protocol === protocol && (port.name === target || port.number === target))
}

function describePods([first, ...others]: Selection<Resource>['pods']): string {
  const name = describeResource(first!.resource.id)
  return others.length === 0 ? name : `${name} and of ${others.length} more that are selected`
}
