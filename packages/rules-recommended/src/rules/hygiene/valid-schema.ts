/** Require that objects are such that the API server takes them. */
import { defineRule, type ManifestNode, nodeOf, type Resource } from '@keelint/core'
import { describePath, groupNames } from '@keelint/kubernetes'
import { faultsOf, type JudgedFault } from '../../schema/faults.ts'
import { mended, renaming } from '../../schema/mend.ts'
import { messageIds } from '../../schema/message-ids.ts'
import { isOfLabel, isOfRepeated, isOfSelector } from '../../schema/owned.ts'
import { wrongKind } from '../../schema/wrong-kind.ts'

const message = '`{{field}}`: {{fault}}'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Require objects that the API server accepts, in the versions that are linted against',
      rationale:
        'The API server refuses an object with a missing field, a value of the wrong type or a contradiction. An unknown or misspelled field is worse: unless somebody asked for strict validation, it is dropped without a word, and what it should have done never happens.',
      remedy: 'Mend the field that the problem stands at; the message says what it takes.',
      references: [
        'https://kubernetes.io/docs/reference/kubernetes-api/',
        'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
      ],
    },
    presets: { recommended: true },
    fixable: true,
    hasSuggestions: true,
    customResources: true,
    yieldsTo: ['valid-target-port'],
    messages: {
      unknownVersion: 'Kubernetes never had `{{kind}}` in `{{apiVersion}}`.{{meant}}',
      unknownKind: 'Kubernetes never had `{{kind}}` in `{{apiVersion}}`.{{meant}}',
      unknownField: message,
      wrongType: message,
      missing: message,
      nullItem: message,
      notAllowedValue: message,
      badFormat: message,
      outOfRange: message,
      forbiddenField: message,
      conflict: message,
      duplicateItem: message,
      ambiguousItem: message,
      noSuchItem: message,
      rename: 'Rename it to `{{meant}}`.',
    },
  },
  create({ kubernetes, report, undecided }) {
    const { to: newest } = kubernetes.minors

    /** @param node absent where nobody knows any more how the object is written */
    function reportFault(resource: Resource, fault: JudgedFault, node?: ManifestNode): void {
      if (isOfLabel(fault) || isOfSelector(fault) || isOfRepeated(fault)) return
      if (resource.kustomized && isUnfinished(fault)) {
        undecided('A kustomization may add what is missing.')
        return
      }
      const { path, code, at, message, versions } = fault
      const place = nodeOf(resource, undefined, path)
      const rename = node && renaming(node, fault)
      report({
        at: at === 'key' ? place.key : place,
        messageId: messageIds[code],
        data: {
          field: describePath(path),
          fault: versions === undefined ? message : `${message} This holds for Kubernetes ${versions}.`,
        },
        evidence: code,
        fix: node && mended(node, fault, newest),
        ...(rename && { suggest: [{ messageId: 'rename', data: { meant: rename.meant }, fix: rename.fix }] }),
      })
    }

    return {
      Manifest(value, node) {
        const { resource } = node
        const { faults, kind } = faultsOf(value, resource.id, kubernetes)
        if (kind === 'unserved') undecided('No version of Kubernetes that is linted against has the API.')
        for (const fault of faults) reportFault(resource, fault, node)
        if (kind !== 'unknown') return
        const wrong = wrongKind(resource.id, newest)
        if (!wrong) {
          if (groupNames().has(resource.id.group)) undecided('The kind has no schema here.')
          return
        }
        report({
          at: nodeOf(resource, undefined, [wrong.field]),
          messageId: wrong.field === 'kind' ? 'unknownKind' : 'unknownVersion',
          data: wrong.data,
        })
      },
      Project({ customResources }) {
        for (const { resource, faults, undecided: reasons } of customResources) {
          if (wrongKind(resource.id, newest)) continue
          for (const reason of reasons) undecided(reason)
          for (const fault of faults) reportFault(resource, fault)
        }
      },
    }
  },
})

/** Whether a kustomization may be going to mend it: by labels, a namespace, a patch, or by what its variables stand for. */
function isUnfinished({ code, message }: JudgedFault): boolean {
  return code === 'missing' || /\$\([\w-]+\)/.test(message)
}
