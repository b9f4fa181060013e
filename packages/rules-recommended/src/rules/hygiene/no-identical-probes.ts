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
    messages: {
      identical: 'The liveness probe of container {{container}} is the same as its readiness probe.',
      impatient:
        'The liveness probe of container {{container}} asks what its readiness probe asks, and gives up no later.',
    },
  },
  create: ({ report }) => ({
    Container({ name, livenessProbe, readinessProbe }, node) {
      if (!livenessProbe || !readinessProbe) return
      const [liveness, readiness] = [whole(livenessProbe), whole(readinessProbe)]
      if (textOf(questionOf(liveness)) !== textOf(questionOf(readiness)) || isMorePatient(liveness, readiness)) return
      report({
        at: node.at('livenessProbe').key,
        messageId: textOf(liveness) === textOf(readiness) ? 'identical' : 'impatient',
        data: { container: describeItem(name, node.path) },
        related: [{ at: node.at('readinessProbe').key, message: 'This is the readiness probe.' }],
      })
    },
  }),
})

/** With what the API server fills in. */
function whole(probe: Probe) {
  const { httpGet, grpc, initialDelaySeconds, failureThreshold, periodSeconds, successThreshold, timeoutSeconds } =
    probe
  return {
    ...probe,
    initialDelaySeconds: initialDelaySeconds ?? 0,
    failureThreshold: failureThreshold ?? 3,
    periodSeconds: periodSeconds ?? 10,
    successThreshold: successThreshold ?? 1,
    timeoutSeconds: timeoutSeconds ?? 1,
    ...(httpGet && { httpGet: { path: '/', scheme: 'HTTP', ...httpGet } }),
    ...(grpc && { grpc: { service: '', ...grpc } }),
  }
}

type WholeProbe = ReturnType<typeof whole>

function questionOf({ exec, grpc, httpGet, tcpSocket }: WholeProbe) {
  return { exec, grpc, httpGet, tcpSocket }
}

/** Whether a container that answers slowly, or not for a while, is left alone by the first when the second has given up. */
function isMorePatient(first: WholeProbe, second: WholeProbe): boolean {
  const patience = ({ failureThreshold, periodSeconds }: WholeProbe) => failureThreshold * periodSeconds
  return patience(first) > patience(second) || first.timeoutSeconds > second.timeoutSeconds
}

/** The same for the same in any order. */
function textOf(probe: object): string {
  return JSON.stringify(probe, (_, value) => {
    if (value === null) return undefined
    if (typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
