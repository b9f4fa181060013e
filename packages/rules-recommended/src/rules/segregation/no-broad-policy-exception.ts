/** Disallow exceptions from policies that leave nothing of them. */
import { defineRule, type Node } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { itemsOf, textOf, textsOf, type Unchecked, unchecked } from '../../unchecked.ts'
import { exemptedBy } from '../../webhook/exempted.ts'
import { systemNamespace } from '../../webhook/system-namespace.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow exceptions from admission policies for everything, or for every rule',
      rationale:
        'An exception is one team’s word against the policy of all. One that names neither namespaces nor objects, or that is from every rule, switches the policy off, and the policy looks as if it were on.',
      remedy: 'Name the namespaces and objects, and the rules that they cannot keep to.',
      references: ['https://kubernetes.io/docs/concepts/security/security-checklist/#admission-controllers'],
    },
    presets: { recommended: { webhooks: false }, strict: true },
    messages: {
      everything: '{{resource}} exempts objects of every name and namespace.',
      rules: '{{resource}} exempts from every rule of the policy.',
      namespaces: '{{resource}} exempts every namespace.',
      optIn:
        'Webhook `{{name}}` is asked only about namespaces with the label `{{label}}`, so every other one is exempt.',
      leftOut: 'Webhook `{{name}}` is not asked about the namespace `{{namespace}}`, which is none of the system.',
      ignored: 'Namespace `{{name}}` is left out of everything that Gatekeeper checks.',
    },
    schema: {
      type: 'object',
      properties: {
        webhooks: {
          type: 'boolean',
          default: true,
          description:
            'Whether what the `namespaceSelector` of a validating webhook leaves out counts too: namespaces without a label, and ones that are no part of the system.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ report, options }) {
    return {
      'kyverno.io/PolicyException'(_, node) {
        const spec = unchecked(node).at('spec')
        const resource = describeResource(node.resource.id)
        for (const exception of itemsOf(spec.at('exceptions')))
          for (const { at, text } of textsOf(exception.at('ruleNames')))
            if (text === '*') report({ at, messageId: 'rules', data: { resource } })
        if (itemsOf(spec.at('podSecurity')).length > 0 || isObject(spec.at('conditions'))) return
        const at = broadFilter(spec.at('match'))
        if (at) report({ at, messageId: 'everything', data: { resource } })
      },
      'policies.kyverno.io/PolicyException'(_, node) {
        const spec = unchecked(node).at('spec')
        const limits = [spec.at('matchConditions'), spec.at('images'), spec.at('allowedValues')]
        if (isObject(spec) && limits.every(limit => itemsOf(limit).length === 0))
          report({ at: spec, messageId: 'everything', data: { resource: describeResource(node.resource.id) } })
      },
      'config.gatekeeper.sh/Config'(_, node) {
        for (const match of itemsOf(unchecked(node).at('spec').at('match'))) excluded(match)
      },
      Resource(_, node) {
        if (node.resource.id.group === 'constraints.gatekeeper.sh') excluded(unchecked(node).at('spec').at('match'))
      },
      ValidatingWebhookConfiguration({ webhooks }, node) {
        if (options.webhooks && webhooks) for (const each of exemptedBy(node)) report(each)
      },
      Namespace({ metadata }, node) {
        const { name } = node.resource.id
        if (metadata?.labels?.[ignore] !== undefined && !systemNamespace.test(name))
          report({ at: node.at('metadata').at('labels').at(ignore).key, messageId: 'ignored', data: { name } })
      },
    }

    function excluded(match: Node<Unchecked>): void {
      for (const { at, text } of textsOf(match.at('excludedNamespaces')))
        if (text === '*') report({ at, messageId: 'namespaces', data: { resource: describeResource(at.resource.id) } })
    }
  },
})

const ignore = 'admission.gatekeeper.sh/ignore'

/** Of several filters one is enough under `any`, and all have to be met under `all`. */
function broadFilter(match: Node<Unchecked>): Node<Unchecked> | undefined {
  const any = itemsOf(match.at('any'))
  const all = itemsOf(match.at('all'))
  const broad = any.find(isBroad)
  if (broad) return broad
  if (all.length > 0 && any.length === 0 && all.every(isBroad)) return all[0]
  return isObject(match.at('resources')) && isBroad(match) ? match.at('resources') : undefined
}

function isBroad(filter: Node<Unchecked>): boolean {
  const resources = filter.at('resources')
  const people = ['subjects', 'roles', 'clusterRoles'].some(key => itemsOf(filter.at(key)).length > 0)
  const selects = ['selector', 'namespaceSelector', 'annotations'].some(key => isObject(resources.at(key)))
  const isNamed = [resources.at('name'), ...['names', 'namespaces'].flatMap(key => itemsOf(resources.at(key)))].some(
    at => (textOf(at) ?? '*') !== '*',
  )
  return isObject(resources) && !people && !selects && !isNamed
}

/** A mapping with something in it. */
function isObject({ value }: Node<unknown>): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}
