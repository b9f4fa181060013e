/** Disallow that the same object is there twice. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, groupsOfKind, isNamespaced } from '@keelint/kubernetes'

/** Hooks may take each other's place: the tool that runs them deletes one before it makes the next. */
const hooks = ['helm.sh/hook', 'argocd.argoproj.io/hook']

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow two objects of the same kind, namespace and name',
      rationale:
        'There can be only one such object, so the one that is applied last takes the place of the other, and which one that is depends on the order of files. Kustomize refuses such input.',
      remedy:
        'Remove one of the two, or give it another name or namespace. What belongs to different clusters or environments goes into worlds of its own.',
      references: [
        'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names',
        'https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-uris',
      ],
    },
    presets: { recommended: { within: 'file' }, strict: { within: 'folder' } },
    messages: { repeated: '{{resource}} is there before, {{where}}; there can be only one.' },
    schema: {
      type: 'object',
      properties: {
        within: {
          enum: ['world', 'folder', 'file'],
          default: 'world',
          description:
            'How near the two have to be: anywhere in the same world, in files of one folder, or in one file.',
        },
      },
      additionalProperties: false,
    },
  },
  collect: {
    /** Those of which several may have one name. */
    Resource({ metadata }, node) {
      const isNamed = typeof metadata?.name === 'string' && metadata.name !== ''
      const isHook = hooks.some(hook => metadata?.annotations?.[hook])
      return isNamed && !isHook ? undefined : node
    },
  },
  create: ({ options: { within }, report }) => ({
    Project({ resources, facts }) {
      const exempt = new Set(facts.map(({ resource }) => placeText(resource)))
      const first = new Map<string, Resource>()
      for (const resource of resources) {
        if (exempt.has(placeText(resource))) continue
        const key = JSON.stringify([sameObject(resource), ...nearness(resource, within)])
        const before = first.get(key)
        if (!before) first.set(key, resource)
        // A template that is rendered twice, such as once for each environment, makes two sets of objects.
        else if (resource.origin === undefined || resource.origin !== before.origin || resource.file === before.file)
          report({
            at: { resource, path: ['metadata', 'name'] },
            messageId: 'repeated',
            data: {
              resource: describeResource(resource.id),
              where: before.file === resource.file ? 'in this file' : `in ${before.file}`,
            },
            related: [{ at: { resource: before, path: ['metadata', 'name'] }, message: 'It is here before.' }],
          })
      }
    },
  }),
})

/** Versions of a kind are one object, and so are the groups between which it moved. */
function sameObject({ id: { group, kind, namespace, name } }: Resource): readonly unknown[] {
  const groups = groupsOfKind(kind)
  const own = groups.includes(group) ? (groups.find(other => other !== 'extensions' && other !== '') ?? '') : group
  return [own, kind, isNamespaced(group, kind) === false ? null : (namespace ?? null), name]
}

function nearness({ file }: Resource, within: 'world' | 'folder' | 'file'): readonly string[] {
  if (within === 'world') return []
  return [within === 'file' ? file : file.slice(0, file.lastIndexOf('/') + 1)]
}

function placeText({ file, document, base }: Resource): string {
  return JSON.stringify([file, document, base])
}
