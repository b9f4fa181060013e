/** Disallow names of objects that are not there, wherever no other rule speaks of them. */
import { defineRule, type Resource } from '@keelint/core'
import { describeResource, type Reference } from '@keelint/kubernetes'
import { danglingAmong, describeNamed, describePart } from '../../reference/dangling.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow names of objects that do not exist',
      rationale:
        'A claim, class, Secret or Service that is named and does not exist keeps a pod from being scheduled, a webhook from answering or a certificate from being served; an object whose owner does not exist is deleted.',
      remedy: 'Correct the name, or add what is named. What exists elsewhere is listed under `assume` in the config.',
      references: [
        'https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes',
        'https://kubernetes.io/docs/concepts/architecture/garbage-collection/#owners-dependents',
        'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#service-reference',
      ],
    },
    presets: { recommended: true },
    messages: {
      missing: '{{resource}} names the {{named}}, which does not exist.',
      part: '{{resource}} names a {{part}} that the {{named}} does not have.',
      noKind: '{{resource}} names the {{named}}, but there is no such kind in {{group}}.',
      selectsNothing: '{{resource}} selects no pod.',
      notGranted:
        '{{resource}} names the {{named}}, and no ReferenceGrant of that namespace allows it, so it does not count.',
    },
  },
  create: ({ report, undecided }) => ({
    Project({ references }) {
      const others = references.of('other')
      for (const { at, reference, part, related } of danglingAmong(others, undecided)) {
        const data = { resource: describeResource(reference.from.id), named: describeNamed(reference) }
        const severity = severityOf(reference)
        const group = reference.group === '' ? 'the core group' : `\`${reference.group}\``
        if (part) report({ at, messageId: 'part', data: { ...data, part: describePart(part) }, severity, related })
        else if (reference.isNoKind) report({ at, messageId: 'noKind', data: { ...data, group }, severity })
        else report({ at, messageId: 'missing', data, severity })
      }
      for (const reference of others) {
        const { granted, from: resource, path, namespacePath = path } = reference
        if (granted?.reason !== undefined) undecided(granted.reason)
        if (granted?.answer === 'missing')
          report({
            at: { resource, path: namespacePath },
            messageId: 'notGranted',
            data: { resource: describeResource(resource.id), named: describeNamed(reference) },
          })
      }
      for (const { from: resource, path, answer, reason } of references.selections) {
        if (resource.id.kind !== 'PodDisruptionBudget') continue
        if (reason !== undefined) undecided(reason)
        if (answer !== 'missing') continue
        const data = { resource: describeResource(resource.id) }
        report({ at: { resource, path }, messageId: 'selectsNothing', data, severity: 'low' })
      }
    },
  }),
})

/** Without the Secret of a registry an image that anybody may have is pulled all the same. */
function severityOf({ path }: Reference<Resource>): 'high' | 'low' {
  return path.includes('imagePullSecrets') ? 'low' : 'high'
}
