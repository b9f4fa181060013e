/** Disallow volumes that show a container what its node keeps to itself. */
import { defineRule } from '@keelint/core'
import {
  describeItem,
  harmlessHostPaths,
  isPlaceOfOneProgram,
  isWithin,
  mountedHostPath,
  sensitiveFolderAt,
} from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow volumes that mount sensitive paths of the node',
      rationale:
        'Folders such as `/etc`, `/proc`, `/var/lib/kubelet` and `/var/log` hold the keys of the node, the secrets of other pods and the programs that the node runs. So does every folder above them. What one program keeps in `/run` or `/var/log` weighs less, and so does what no container mounts.',
      remedy:
        'Mount the one file or folder that the program reads, or ask the API for what it tells. Allow in the options what an agent cannot do without.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline',
      ],
    },
    standards: ['nsa:host-path', 'mitre:T1611'],
    presets: { recommended: true },
    messages: {
      mounted: 'Volume {{volume}} shows container {{container}} the path `{{path}}` of the node{{holding}}.',
      unmounted: 'Volume {{volume}} is the path `{{path}}` of the node{{holding}}; no container mounts it yet.',
    },
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: harmlessHostPaths,
          description: 'Paths of the node that pods may mount, each with all that lies in it.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isSensitive = (path: string) =>
      sensitiveFolderAt(path) !== undefined && !options.allowed.some(folder => isWithin(path, folder))
    return {
      Pod(_, node) {
        for (const volume of node.volumes) {
          const own = mountedHostPath(volume.value)
          if (own === undefined) continue
          const at = volume.at('hostPath').at('path')
          const name = describeItem(volume.value.name, volume.path)
          const shown = volume.mounts
            .map(({ container, value }) => ({ container, path: mountedHostPath(volume.value, value) ?? below(own) }))
            .filter(({ path }) => isSensitive(path))
          const found = shown.find(({ path }) => !isPlaceOfOneProgram(path)) ?? shown[0]
          if (found) {
            const container = describeItem(found.container.value.name, found.container.path)
            const data = { volume: name, container, ...described(found.path) }
            const severity = isPlaceOfOneProgram(found.path) ? 'medium' : 'critical'
            report({ at, messageId: 'mounted', data, severity })
          } else if (volume.mounts.length === 0 && isSensitive(own))
            report({ at, messageId: 'unmounted', data: { volume: name, ...described(own) }, severity: 'medium' })
        }
      },
    }
  },
})

/** What a variable makes of a part of the path is not known. It lies in a sensitive folder if the path does. */
function below(path: string): string {
  return `${path}/…`
}

function described(path: string) {
  const folder = sensitiveFolderAt(path)!
  return { path, holding: isWithin(path, folder) ? '' : `, and \`${folder}\` in it` }
}
