/** Whether a webhook is asked about everything. */
import type { Node } from '@keelint/core'
import type { ValidatingWebhook } from '@keelint/kubernetes'

/** The entries that stand for every resource of every group; none where something but its rules says what it is asked about. */
export function everythingIn(webhook: ValidatingWebhook, node: Node<ValidatingWebhook>): readonly Node<unknown>[] {
  if (isLimited(webhook)) return []
  return (webhook.rules ?? []).flatMap((rule, index) => {
    const entry = rule?.apiGroups?.includes('*') ? (rule.resources?.findIndex(isEverything) ?? -1) : -1
    return entry < 0 ? [] : [node.at('rules').at(index).at('resources').at(entry)]
  })
}

function isEverything(resource: string | null): boolean {
  return resource === '*' || resource === '*/*'
}

function isLimited({ namespaceSelector, objectSelector, matchConditions }: ValidatingWebhook): boolean {
  const selects = [namespaceSelector, objectSelector].some(
    selector => selector?.matchExpressions?.length || Object.keys(selector?.matchLabels ?? {}).length > 0,
  )
  return selects || !!matchConditions?.length
}
