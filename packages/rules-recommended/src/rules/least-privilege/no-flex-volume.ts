/** Disallow volumes of FlexVolume drivers. */
import { defineRule } from '@keelint/core'
import { describeItem, describeResource, type FlexVolumeSource } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow volumes of FlexVolume drivers',
      rationale:
        'A FlexVolume driver is a program that runs as root on every node, with options that whoever writes the pod picks. The interface is deprecated, and its drivers are hardly looked after.',
      remedy: 'Use the CSI driver of the storage, through a PersistentVolumeClaim. Allow a driver in the options.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/#flexvolume-deprecated',
        'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
      ],
    },
    presets: { strict: true },
    messages: { flexVolume: '{{subject}} uses the FlexVolume driver {{driver}}.' },
    schema: {
      type: 'object',
      properties: {
        allowedDrivers: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Drivers that volumes may use, such as `example/lvm`.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isAllowed = ({ driver }: FlexVolumeSource) => !!driver && options.allowedDrivers.includes(driver)
    const named = ({ driver }: FlexVolumeSource) => (driver ? `\`${driver}\`` : 'that it does not name')
    return {
      Pod(_, node) {
        for (const volume of node.volumes) {
          const source = volume.value.flexVolume
          if (!source || isAllowed(source)) continue
          const subject = `Volume ${describeItem(volume.value.name, volume.path)}`
          report({ at: volume.at('flexVolume'), messageId: 'flexVolume', data: { subject, driver: named(source) } })
        }
      },
      PersistentVolume({ spec }, node) {
        const source = spec?.flexVolume
        if (!source || isAllowed(source)) return
        const subject = describeResource(node.resource.id)
        report({
          at: node.at('spec').at('flexVolume'),
          messageId: 'flexVolume',
          data: { subject, driver: named(source) },
        })
      },
    }
  },
})
