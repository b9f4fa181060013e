/** Disallow liveness probes that ask what the readiness probe asks. */
import { defineRule } from '@keelint/core'
import { describeItem, type Probe } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow liveness and readiness probes that are the same',
      rationale:
        'A container that is not ready should get no requests; one that is not alive is killed. Where both are asked in the same way, a container that is only busy is restarted, its work falls to the others, and they follow.',
      remedy:
        'Let the liveness probe ask for less, or give it a higher `failureThreshold`, or leave it out where the program ends by itself when it cannot go on.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
      ],
    },
    presets: { strict: true, reliability: true },
    messages: { identical: 'The liveness probe of container {{container}} is the same as its readiness probe.' },
  },
  create: ({ report }) => ({
    Container({ name, livenessProbe, readinessProbe }, node) {
      if (!livenessProbe || !readinessProbe || textOf(livenessProbe) !== textOf(readinessProbe)) return
      report({
        at: node.at('livenessProbe').key,
        messageId: 'identical',
        data: { container: describeItem(name, node.path) },
        related: [{ at: node.at('readinessProbe').key, message: 'This is the readiness probe.' }],
      })
    },
  }),
})

/** With what the API server fills in, and the same for the same in any order. */
function textOf(probe: Probe): string {
  const { httpGet, grpc } = probe
  const written = Object.fromEntries(Object.entries(probe).filter(([, value]) => value !== null))
  const whole = {
    failureThreshold: 3,
    periodSeconds: 10,
    successThreshold: 1,
    timeoutSeconds: 1,
    ...written,
    ...(httpGet && { httpGet: { path: '/', scheme: 'HTTP', ...httpGet } }),
    ...(grpc && { grpc: { service: '', ...grpc } }),
  }
  return JSON.stringify(whole, (key, value) => {
    if (value === null || (key === 'initialDelaySeconds' && value === 0)) return
    if (typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
