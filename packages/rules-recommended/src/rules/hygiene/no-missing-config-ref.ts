/** Disallow references of pods to ConfigMaps and Secrets, or keys of them, that are not there. */
import { defineRule } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { namePatterns } from '../../metadata/name-patterns.ts'
import { danglingAmong, describeNamed, describePart } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow references to ConfigMaps and Secrets, and to keys of them, that are not there',
      rationale:
        'A pod whose environment or volumes name a ConfigMap, a Secret or a key that does not exist is not started: it waits in `CreateContainerConfigError` or `ContainerCreating`.',
      remedy:
        'Correct the name or the key, add the object, or set `optional: true` where the program can do without. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/configmap/#configmaps-and-pods',
        'https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{named}} does not exist, and a container of {{resource}} cannot start without it.',
      part: '{{named}} has no {{part}}, and a container of {{resource}} cannot start without it.',
    },
    schema: {
      type: 'object',
      properties: {
        ignore: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of ConfigMaps and Secrets that are not looked for; a `*` stands for any text.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options, report, undecided }) {
    const isIgnored = namePatterns(options.ignore)
    return {
      Project({ references }) {
        const wanted = references.of('config').filter(({ name }) => !isIgnored(name))
        for (const { at, reference, part, related } of danglingAmong(wanted, undecided)) {
          const data = { named: describeNamed(reference), resource: describeResource(reference.from.id) }
          if (part) report({ at, messageId: 'part', data: { ...data, part: describePart(part) }, related })
          else report({ at, messageId: 'missing', data })
        }
      },
    }
  },
})
