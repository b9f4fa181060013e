/** Disallow APIs that the Kubernetes version does not have any more, or not yet. */
import { defineRule } from '@keelint/core'
import { ageOf, describeResource, minorsOf } from '@keelint/kubernetes'
import { agedApiVisitor } from '../../lifecycle/aged-api-visitor.ts'
import { lastAppliedAnnotation, lastAppliedApi } from '../../lifecycle/last-applied.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow APIs that the Kubernetes version does not have any more, or not yet',
      rationale:
        'The API server refuses an object of an API that it does not serve, so that the whole manifest is not applied, and a release that worked before the upgrade cannot be changed or rolled back after it.',
      remedy: 'Name the API that took its place, and change the fields that are called otherwise there.',
      references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
    },
    presets: { recommended: true },
    messages: {
      replaced:
        '`{{api}}` of {{resource}} was removed in {{release}}. Use {{replacement}}, which is there since {{since}}.',
      removed: '`{{api}}` of {{resource}} was removed in {{release}}, and no API takes its place.',
      coming: '`{{api}}` of {{resource}} is there only since {{release}}.',
      lastApplied:
        '{{resource}} was last applied in `{{api}}`, which was removed in {{release}}; apply it again as it is.',
      bump: 'Write {{replacement}}; {{change}}.',
      rewrite: 'Rewrite it for {{replacement}}.',
    },
    fixable: true,
    hasSuggestions: true,
  },
  create({ kubernetes, report }) {
    const minors = minorsOf(kubernetes)
    return {
      ...agedApiVisitor(['removed', 'coming'], minors, ({ api, at, resource, product, replacement, ...age }) => {
        if (age.state === 'coming') {
          return report({ at, messageId: 'coming', data: { api, resource, release: `${product} ${age.introduced}` } })
        }
        const data = { api, resource, release: `${product} ${age.removed}` }
        if (replacement === undefined) return report({ at, messageId: 'removed', data })
        const { bump: { change, fix } = {}, rewrite, since } = age
        const suggest = [
          ...(fix && change !== undefined ? [{ messageId: 'bump', data: { replacement, change }, fix } as const] : []),
          ...(rewrite ? [{ messageId: 'rewrite', data: { replacement }, fix: rewrite } as const] : []),
        ]
        const onlyFix = change === undefined ? fix : undefined
        report({ at, messageId: 'replaced', data: { ...data, replacement, since }, fix: onlyFix, suggest })
      }),
      Resource(value, node) {
        const applied = lastAppliedApi(value)
        const age = applied && applied.apiVersion !== value.apiVersion ? ageOf(applied, minors) : undefined
        if (!applied || age?.state !== 'removed') return
        const at = node.at('metadata').at('annotations').at(lastAppliedAnnotation)
        const [resource, release] = [describeResource(node.resource.id), `${age.product} ${age.removed}`]
        report({ at, messageId: 'lastApplied', data: { resource, api: applied.apiVersion, release } })
      },
    }
  },
})
