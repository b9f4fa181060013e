/** Disallow containers whose logs are switched off, or lost with the pod. */
import { type ContainerNode, defineRule, nodeOf, type PodNode } from '@keelint/core'
import { describeItem, discardsOutput, switchesOffLogging } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow switching off logs, and keeping them where nobody looks',
      rationale:
        'Without a log nobody can tell what an intruder did, or why a program failed. The same is true of a log in an `emptyDir` that no other container reads: it goes with the pod.',
      remedy: 'Remove the setting, log to standard output, or have a sidecar ship what is in the volume.',
      references: [
        'https://kubernetes.io/docs/concepts/cluster-administration/logging/',
        'https://kubernetes.io/docs/concepts/storage/volumes/#emptydir',
      ],
    },
    standards: ['nsa:audit-logging'],
    presets: { strict: { volumes: false }, nsa: { volumes: false } },
    messages: {
      flag: '`{{flag}}` switches off a log of container {{container}}.',
      variable: 'Environment variable `{{variable}}` switches off a log of container {{container}}.',
      discarded: 'What container {{container}} writes is thrown away, for its output goes to `/dev/null`.',
      volume:
        'Logs of container {{container}} in `{{path}}` go with the pod: volume {{volume}} is an `emptyDir` that no other container mounts.',
    },
    schema: {
      type: 'object',
      properties: {
        volumes: {
          type: 'boolean',
          default: true,
          description: 'Whether folders of logs count too that are an `emptyDir` which no other container mounts.',
        },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of flags, without dashes, and of variables that may switch off a log.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isOff = (name: string, value: string | undefined) =>
      switchesOffLogging(name, value) && !options.allowed.includes(name)

    function checkWords(node: ContainerNode, list: 'command' | 'args', container: string): void {
      const words = node.value[list] ?? []
      for (const [index, word] of words.entries()) {
        const at = nodeOf(node.resource, word, [...node.path, list, index])
        if (discardsOutput(word ?? '')) report({ at, messageId: 'discarded', data: { container } })
        const [, flag, name, value] = /^(--?([A-Za-z][\w.-]{0,100}))(?:=([^\n]{0,200}))?$/.exec(word ?? '') ?? []
        if (flag === undefined || name === undefined) continue
        const next = words[index + 1]
        const given = value ?? (next?.startsWith('-') ? undefined : next)
        if (isOff(name, given)) report({ at, messageId: 'flag', data: { flag, container } })
      }
    }

    function checkVolumes(pod: PodNode): void {
      for (const volume of pod.volumes) {
        const [mount] = volume.mounts
        if (!mount || !volume.sources.includes('emptyDir')) continue
        const { container } = mount
        const path = mount.value.mountPath ?? ''
        const isAlone = volume.mounts.every(other => other.container.path.join() === container.path.join())
        if (!isAlone || (container.role !== 'main' && container.role !== 'sidecar') || !isLogFolder(path)) continue
        report({
          at: mount.at('mountPath'),
          messageId: 'volume',
          data: {
            container: describeItem(container.value.name, container.path),
            path,
            volume: describeItem(volume.value.name, volume.path),
          },
          severity: 'low',
        })
      }
    }

    return {
      Container({ name, env }, node) {
        const container = describeItem(name, node.path)
        checkWords(node, 'command', container)
        checkWords(node, 'args', container)
        for (const [index, variable] of env?.entries() ?? []) {
          if (!variable?.name || !variable.value || !isOff(variable.name, variable.value)) continue
          const at = node.at('env').at(index).at('value')
          report({ at, messageId: 'variable', data: { variable: variable.name, container } })
        }
      },
      ...(options.volumes && { Pod: (_, node: PodNode) => checkVolumes(node) }),
    }
  },
})

/** `/var/log/web`, `/opt/web/logs` */
function isLogFolder(path: string): boolean {
  return /^\/var\/logs?(?:\/|$)/.test(path) || /\/logs?\/?$/.test(path)
}
