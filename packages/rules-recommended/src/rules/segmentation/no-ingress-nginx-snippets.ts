/** Disallow pieces of nginx configuration in annotations of Ingresses. */
import { defineRule } from '@keelint/core'
import { isNginxSnippet } from '@keelint/kubernetes'
import { annotationsOf } from '../../annotations.ts'
import { ofIngress } from '../../ingress/ingress.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'critical',
    docs: {
      description: 'Disallow snippets of nginx configuration in Ingresses, and controllers that take them',
      rationale:
        'A snippet becomes part of the configuration of nginx as it stands, in the Ingress NGINX Controller and in that of F5. Whoever may write one Ingress can have the controller run code, read its files and its token, and with that all Secrets of the cluster.',
      remedy:
        'Use the annotation that is made for what the snippet does, or configure the controller as a whole. Leave `allow-snippet-annotations` at `false`.',
      references: [
        'https://github.com/kubernetes/kubernetes/issues/126816',
        'https://github.com/kubernetes/ingress-nginx/issues/7837',
        'https://github.com/kubernetes/ingress-nginx/blob/main/docs/user-guide/nginx-configuration/annotations-risk.md',
        'https://docs.nginx.com/nginx-ingress-controller/configuration/ingress-resources/advanced-configuration-with-snippets/',
      ],
    },
    standards: ['mitre:T1609'],
    presets: { recommended: true },
    messages: {
      snippet: 'Annotation `{{key}}` puts its text into the configuration of nginx as it stands.',
      allowed: 'The Ingress NGINX Controller is told by `{{key}}` to take snippets of configuration from any Ingress.',
    },
  },
  create: ({ report }) => ({
    ...ofIngress((value, node) => {
      for (const [key, text] of annotationsOf(value))
        if (isNginxSnippet(key) && text.trim() !== '')
          report({ at: node.at('metadata').at('annotations').at(key), messageId: 'snippet', data: { key } })
    }),
    ConfigMap({ data }, node) {
      for (const [key, takes] of Object.entries(settings))
        if (Object.hasOwn(data ?? {}, key) && takes.test(String(data![key])))
          report({ at: node.at('data').at(key), messageId: 'allowed', data: { key } })
    },
  }),
})

/** Settings that no other program has. */
const settings: Readonly<Record<string, RegExp>> = {
  'allow-snippet-annotations': /^\s*(?:true|t|1)\s*$/i,
  'annotations-risk-level': /^\s*critical\s*$/i,
}
