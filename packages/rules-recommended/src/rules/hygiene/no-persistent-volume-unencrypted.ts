/** Disallow storage that is kept in the clear. */
import { defineRule, type Place } from '@keelint/core'
import { describeResource, encryptionOf } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'medium',
    docs: {
      description: 'Disallow StorageClasses and PersistentVolumes that do not encrypt',
      rationale:
        'A disk, a snapshot or a backup that is not encrypted is read by whoever gets hold of it. Some drivers encrypt only where the class says so; the disks of Google Cloud and Azure always are encrypted, with keys of the provider.',
      remedy:
        'Ask for encryption in a StorageClass of a new name, for parameters cannot be changed, and move the volumes over.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/storage-classes/',
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/',
      ],
    },
    presets: { all: { customerKeys: true } },
    messages: {
      off: '{{resource}} has volumes of `{{driver}}` that are not encrypted: `{{parameter}}` is not `true`.',
      providerKey:
        '{{resource}} has volumes of `{{driver}}` that are encrypted with a key of the provider: `{{parameter}}` is not set.',
      encrypt: 'Set `{{parameter}}: "true"`.',
    },
    hasSuggestions: true,
    schema: {
      type: 'object',
      properties: {
        customerKeys: {
          type: 'boolean',
          default: false,
          description: 'Whether volumes that the provider always encrypts need a key of your own.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    return {
      StorageClass({ provisioner, parameters }, node) {
        const encryption = encryptionOf(provisioner ?? '')
        if (!encryption) {
          undecided('Whether a driver encrypts its volumes cannot be told from the StorageClass.')
          return
        }
        const { parameter, without } = encryption
        const value = parameters?.[parameter] ?? ''
        const at: Place = node.at('parameters').at(parameter)
        const data = { resource: describeResource(node.resource.id), driver: provisioner ?? '', parameter }
        if (without === 'off' && value.toLowerCase() !== 'true')
          report({
            at,
            messageId: 'off',
            data,
            suggest: [{ messageId: 'encrypt', data: { parameter }, fix: ({ set }) => set(at, 'true') }],
          })
        if (without === 'provider' && value === '' && options.customerKeys)
          report({ at, messageId: 'providerKey', data })
      },
      PersistentVolume({ spec }, node) {
        const driver = spec?.csi?.driver ?? ''
        const encryption = driver === '' ? undefined : encryptionOf(driver)
        if (encryption?.without !== 'off') return
        const { parameter } = encryption
        const value = spec?.csi?.volumeAttributes?.[parameter]
        // What made the volume knows; its attributes need not say so.
        if (value?.toLowerCase() !== 'false') return
        report({
          at: node.at('spec').at('csi').at('volumeAttributes').at(parameter),
          messageId: 'off',
          data: { resource: describeResource(node.resource.id), driver, parameter },
        })
      },
    }
  },
})
