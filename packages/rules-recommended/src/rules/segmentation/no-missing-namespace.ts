/** Disallow objects in namespaces that do not exist. */
import { defineRule, type Resource } from '@keelint/core'
import { isNamespaced } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow namespaces that no Namespace object is there for',
      rationale:
        'The API server refuses an object of a namespace that does not exist. And a namespace that somebody made by hand has no labels but those of that day: no Pod Security level, and nothing for network policies to select.',
      remedy: 'Add the Namespace to the manifests, or put right the name of the namespace.',
      references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
    },
    presets: { strict: true },
    messages: { missing: 'There is no Namespace `{{namespace}}`, in which {{count}} of the objects are.' },
  },
  create: ({ report, undecided }) => ({
    Project({ resources, isClosed, isAssumed }) {
      const known = new Set(initialNamespaces)
      const used = new Map<string, Resource[]>()
      for (const resource of resources) {
        const { group, kind, namespace, name } = resource.id
        if (isNamespaceObject(group, kind)) known.add(name)
        if (!namespace || isNamespaced(group, kind) === false) continue
        const own = used.get(namespace)
        if (own) own.push(resource)
        else used.set(namespace, [resource])
      }
      for (const [namespace, own] of used) {
        if (known.has(namespace) || filledIn.test(namespace)) continue
        if (!isClosed('*')) undecided('The Namespace may exist outside of the files.')
        else if (!isAssumed('Namespace', '*', namespace))
          report({
            at: { resource: own[0]!, path: ['metadata', 'namespace'] },
            messageId: 'missing',
            data: { namespace, count: `${own.length}` },
            evidence: namespace,
          })
      }
    },
  }),
})

/** A project of OpenShift is a namespace. */
function isNamespaceObject(group: string, kind: string): boolean {
  return (group === '' && kind === 'Namespace') || group === 'project.openshift.io'
}

/** A name may be filled in before it is applied. */
const filledIn = /[${}]/

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces */
const initialNamespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system']
