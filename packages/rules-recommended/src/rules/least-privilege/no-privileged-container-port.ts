/** Disallow ports that only privileged processes may listen on. */
import { defineRule, type PodNode } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow container ports that only privileged processes may listen on',
      rationale:
        'On Linux a port below 1024 takes root or the capability `NET_BIND_SERVICE`, unless the sysctl `net.ipv4.ip_unprivileged_port_start` says otherwise. A container that listens there is given one of them, mostly root.',
      remedy: 'Let the program listen on a port from 1024 on. A Service still offers it as port 80 or 443.',
      references: [
        'https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service',
        'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
      ],
    },
    presets: { strict: true },
    messages: { privileged: 'Container {{container}} listens on port {{port}}, which takes privileges.' },
    schema: {
      type: 'object',
      properties: {
        min: { type: 'integer', default: 1, description: 'The first port that no container should listen on.' },
        max: { type: 'integer', default: 1023, description: 'The last port that no container should listen on.' },
      },
      additionalProperties: false,
    },
  },
  create: ({ options: { min, max }, report }) => ({
    Container({ name, ports }, node) {
      if (!ports || node.pod.os === 'windows') return
      for (const [index, entry] of ports.entries()) {
        const port = entry?.containerPort
        if (!port || port < min || port > max || port >= unprivilegedStart(node.pod)) continue
        const at = node.at('ports').at(index).at('containerPort')
        report({ at, messageId: 'privileged', data: { container: describeItem(name, node.path), port } })
      }
    },
  }),
})

/** The first port that needs no privileges by what the pod sets itself. */
function unprivilegedStart({ value }: PodNode): number {
  const sysctl = value.spec?.securityContext?.sysctls?.find(
    each => each?.name?.replaceAll('/', '.') === 'net.ipv4.ip_unprivileged_port_start',
  )
  return sysctl?.value && /^\d+$/.test(sysctl.value) ? Number(sysctl.value) : Number.POSITIVE_INFINITY
}
