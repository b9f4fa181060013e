/** Disallow probes that start a shell or a tool for looking around. */
import { defineRule } from '@keelint/core'
import { describeItem, programsIn } from '@keelint/kubernetes'

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Disallow probes that start a shell or a tool for looking around',
      rationale:
        'A probe is run every few seconds for as long as the container lives. A shell or a list of processes takes more time and memory than most questions are worth, outlives its timeout in some runtimes, and has to be in the image, where an intruder finds it too.',
      remedy:
        'Let the program answer by `httpGet`, `tcpSocket` or `grpc`, or put one small program for the question into the image.',
      references: [
        'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
      ],
    },
    messages: { started: 'Container {{container}} starts `{{program}}` for its `{{probe}}`.' },
    schema: {
      type: 'object',
      properties: {
        programs: {
          type: 'array',
          items: { type: 'string' },
          default: 'sh ash bash csh dash fish ksh tcsh zsh cmd powershell pwsh jcmd ls ps'.split(' '),
          description: 'The programs that no probe may start, without their folders.',
        },
      },
      additionalProperties: false,
    },
  },
  create: ({ options, report }) => ({
    Container(value, node) {
      for (const probe of probes) {
        const command = value[probe]?.exec?.command
        const found = command && programsIn(command).find(({ name }) => options.programs.includes(name))
        if (!found) continue
        report({
          at: node.at(probe).at('exec').at('command').at(found.index),
          messageId: 'started',
          data: { container: describeItem(value.name, node.path), program: found.name, probe },
        })
      }
    },
  }),
})
