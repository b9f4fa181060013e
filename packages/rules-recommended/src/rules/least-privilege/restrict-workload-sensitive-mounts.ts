/** List the Secrets, ConfigMaps and claims that pods mount. */
import { defineRule, type VolumeNode } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'

const kinds = ['secret', 'configMap', 'persistentVolumeClaim'] as const
const titles = { secret: 'Secret', configMap: 'ConfigMap', persistentVolumeClaim: 'PersistentVolumeClaim' } as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow mounts of Secrets, ConfigMaps and claims beside those that are allowed',
      rationale:
        'What a pod mounts is what somebody gets who breaks into it. For workloads that are open to the world this rule is an inventory of that: most mounts are needed, and each is worth a look.',
      remedy: 'Mount less, or allow the volume by its name or by that of what it mounts.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/volumes/',
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
      ],
    },
    presets: { all: false },
    messages: {
      mounted: 'Container {{container}} mounts the {{kind}} {{name}} by volume {{volume}}.',
    },
    schema: {
      type: 'object',
      properties: {
        kinds: {
          type: 'array',
          items: { enum: kinds },
          default: [...kinds],
          description: 'What must not be mounted.',
        },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of volumes, or of what they mount, that are allowed; `*` in them stands for anything.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report }) {
    const isAllowed = namePatterns(options.allowed)
    return {
      Pod(_, node) {
        for (const volume of node.volumes) {
          const container = volume.mounts[0]?.container
          if (!container || isAllowed(volume.value.name ?? '')) continue
          for (const { at, kind, name } of sourcesOf(volume)) {
            if (!options.kinds.includes(kind) || isAllowed(name ?? '')) continue
            report({
              at,
              messageId: 'mounted',
              data: {
                container: describeItem(container.value.name, container.path),
                kind: titles[kind],
                name: name ? `\`${name}\`` : 'without a name',
                volume: describeItem(volume.value.name, volume.path),
              },
            })
          }
        }
      },
    }
  },
})

/** Those of a projected volume too. */
function sourcesOf(volume: VolumeNode) {
  const { secret, configMap, persistentVolumeClaim, projected } = volume.value
  const projections = volume.at('projected').at('sources')
  return [
    ...(secret ? [{ at: volume.at('secret').at('secretName'), kind: kinds[0], name: secret.secretName }] : []),
    ...(configMap ? [{ at: volume.at('configMap').at('name'), kind: kinds[1], name: configMap.name }] : []),
    ...(persistentVolumeClaim
      ? [
          {
            at: volume.at('persistentVolumeClaim').at('claimName'),
            kind: kinds[2],
            name: persistentVolumeClaim.claimName,
          },
        ]
      : []),
    ...(projected?.sources ?? []).flatMap((source, index) => [
      ...(source?.secret
        ? [{ at: projections.at(index).at('secret').at('name'), kind: kinds[0], name: source.secret.name }]
        : []),
      ...(source?.configMap
        ? [{ at: projections.at(index).at('configMap').at('name'), kind: kinds[1], name: source.configMap.name }]
        : []),
    ]),
  ]
}
