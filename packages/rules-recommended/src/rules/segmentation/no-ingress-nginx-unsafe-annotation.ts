/** Disallow annotations and paths of Ingresses that may become configuration of nginx. */
import { defineRule, type Node } from '@keelint/core'
import {
  type HTTPIngressPath,
  type Ingress,
  isNginxInjection,
  isStrictNginxPath,
  leavesDirective,
  leavesLocation,
  nginxPrefix,
  nginxRisk,
} from '@keelint/kubernetes'
import { annotationsOf } from '../../annotations.ts'
import { classOfIngress, ofIngress, rulesOfIngress } from '../../ingress/ingress.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow annotations and paths that may change the configuration of ingress-nginx',
      rationale:
        'The Ingress NGINX Controller writes values of annotations, hosts and paths into its configuration. One that holds more than what the annotation is for ends the directive and begins another: that is how one Ingress read all Secrets of a cluster, again and again. Newer controllers refuse such an Ingress, and serve nothing of it.',
      remedy:
        'Write nothing but the URL, path, name or variable that the annotation asks for; for a path with a regular expression use the `pathType` `ImplementationSpecific`.',
      references: [
        'https://github.com/kubernetes/ingress-nginx/blob/main/docs/user-guide/nginx-configuration/annotations-risk.md',
        'https://github.com/kubernetes/ingress-nginx/issues/8503',
        'https://github.com/kubernetes/kubernetes/issues/131006',
        'https://github.com/kubernetes/kubernetes/issues/136678',
      ],
    },
    standards: ['mitre:T1609'],
    presets: { recommended: true },
    messages: {
      value: 'Annotation `{{key}}` holds what may end its directive in the configuration of nginx.',
      risky: 'Annotation `{{key}}` is of high risk to the controller, by its own table.',
      host: 'Host `{{host}}` holds what is a directive of nginx.',
      path: 'Path `{{path}}` holds what may become a directive of nginx.',
      strictPath:
        'Path `{{path}}` of the type `{{type}}` may hold letters, digits, `.`, `_`, `-` and `/` only, or the controller refuses the Ingress.',
    },
    schema: {
      type: 'object',
      properties: {
        maxRisk: {
          enum: ['medium', 'high'],
          default: 'high',
          description: 'How risky annotations may be that are used as they are meant.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    ...ofIngress((value, node) => {
      for (const [key, text] of annotationsOf(value)) {
        const at = node.at('metadata').at('annotations').at(key)
        if (leavesDirective(key, text)) report({ at, messageId: 'value', data: { key } })
        else if (options.maxRisk === 'medium' && nginxRisk(key) === 'high')
          report({ at, messageId: 'risky', data: { key } })
      }
      const served = servedByNginx(value)
      if (served === 'no') return
      for (const rule of rulesOfIngress(node)) {
        const host = rule.value.host ?? ''
        if (isNginxInjection(host)) report({ at: rule.at('host'), messageId: 'host', data: { host } })
        for (const { at, path, type } of pathsOf(rule.at('http').at('paths'))) {
          if (leavesLocation(path)) report({ at, messageId: 'path', data: { path } })
          else if (served === 'yes' && type !== 'ImplementationSpecific' && path !== '' && !isStrictNginxPath(path))
            report({ at, messageId: 'strictPath', data: { path, type }, severity: 'medium' })
        }
      }
    }),
  }),
})

/** Classes of other controllers by their usual names; that of F5, which is called the same, has annotations of its own. */
const others = /^(?:alb|ambassador|azure-application|cilium|contour|gce|haproxy|istio|kong|openshift|traefik)/

function servedByNginx(value: Ingress): 'yes' | 'no' | 'maybe' {
  const name = classOfIngress(value) ?? ''
  const keys = annotationsOf(value).map(([key]) => key)
  if (keys.some(key => key.startsWith(nginxPrefix))) return 'yes'
  if (others.test(name) || keys.some(key => key.startsWith('nginx.org/'))) return 'no'
  return name.includes('nginx') ? 'yes' : 'maybe'
}

/** Those of a regular expression, or without a type as in old versions, are the controller's own matter. */
function pathsOf(paths: Node<readonly HTTPIngressPath[] | undefined>) {
  return (paths.value ?? []).flatMap((each, index) =>
    each?.path
      ? [{ at: paths.at(index).at('path'), path: each.path, type: each.pathType ?? 'ImplementationSpecific' }]
      : [],
  )
}
