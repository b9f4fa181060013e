/** Require that probes ask a port that their container has. */
import { defineRule, type Node } from '@keelint/core'
import { type ContainerPort, describeItem } from '@keelint/kubernetes'
import { isPartial } from '../../pod/partial.ts'

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require probes to ask a port that their container has',
      rationale:
        'A probe that names a port which the container does not have fails each time: the container is never ready, or is killed again and again. A number that is not declared may work, and is more often the port of an older version.',
      remedy: 'Name a port of the same container, or declare the port.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
      ],
    },
    presets: { recommended: true, strict: { numbers: true }, reliability: { numbers: true }, all: { numbers: true } },
    messages: {
      unknown:
        'The `{{probe}}` of container {{container}} asks the port `{{port}}`, which the container does not have.',
      undeclared: 'The `{{probe}}` of container {{container}} asks port {{port}}, which is not among its TCP ports.',
    },
    schema: {
      type: 'object',
      properties: {
        numbers: {
          type: 'boolean',
          default: false,
          description: 'Whether numbers have to be declared too, and ports be of TCP.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report, undecided }) => ({
    Container(value, node) {
      for (const probe of probes) {
        const { httpGet, tcpSocket, grpc } = value[probe] ?? {}
        const asked = httpGet?.port ?? tcpSocket?.port ?? grpc?.port
        if (asked === undefined || asked === null) continue
        const port = String(asked)
        const named = (value.ports ?? []).filter(each => each?.name === port)
        // The kubelet takes a name that no port has for a number, if it is one.
        const isNumber = typeof asked === 'number' || (named.length === 0 && /^\d+$/.test(port))
        const fits = isNumber ? (value.ports ?? []).filter(each => each?.containerPort === Number(port)) : named
        const container = describeItem(value.name, node.path)
        const handler = httpGet ? 'httpGet' : tcpSocket ? 'tcpSocket' : 'grpc'
        const at: Node<unknown> = node.at(probe).at(handler).at('port')
        if (!fits.some(isTcp) && isPartial(node.pod))
          undecided('The operator that completes the pod may give its containers further ports.')
        else if (!isNumber && named.length === 0) report({ at, messageId: 'unknown', data: { probe, container, port } })
        else if (options.numbers && !fits.some(isTcp))
          report({ at, messageId: 'undeclared', data: { probe, container, port: `\`${port}\`` }, severity: 'low' })
      }
    },
  }),
})

function isTcp(port: ContainerPort | null): boolean {
  return !port?.protocol || port.protocol === 'TCP'
}
