/** Require that each port of a pod is declared once, and by a name of its own. */
import { defineRule } from '@keelint/core'
import { type DeclaredPort, isPortName, isSamePort, meet, portsOf } from '../../pod/declared-ports.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'low',
    docs: {
      description: 'Require container ports to be declared once, by valid names of their own',
      rationale:
        'The containers of a pod share one network: a port that two of them declare can be taken by one alone. A Service or probe that goes by a name gets the first port of that name, and ports without names are mixed up as soon as there are several.',
      remedy: 'Declare each port once in a pod, and give it a name that no other has.',
      references: [
        'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports',
        'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
      ],
    },
    presets: { recommended: { names: 'never' }, strict: true, all: { names: 'always' } },
    fixable: true,
    messages: {
      repeatedPort: 'Container {{container}} declares the port {{port}} again.',
      sharedPort: 'Container {{container}} declares the port {{port}}, which container {{other}} declares too.',
      repeatedName: 'Container {{container}} has another port called `{{name}}`.',
      sharedName: 'Container {{container}} calls a port `{{name}}`, and so does container {{other}}.',
      invalidName:
        'Port name `{{name}}` of container {{container}} is invalid: it takes up to 15 lower case letters, digits and single dashes inside, with a letter among them.',
      unnamed: 'The port {{port}} of container {{container}} has no name.',
    },
    schema: {
      type: 'object',
      properties: {
        names: {
          enum: ['never', 'several', 'always'],
          default: 'several',
          description: 'Which ports need a name: none, those of a container that has several, or all.',
        },
      },
      additionalProperties: false,
    },
    // What the API server refuses is the schema rule's, where that is on.
    yieldsTo: ['valid-schema'],
  },
  create({ options, report }) {
    function checkNumber(port: DeclaredPort, before: DeclaredPort | undefined): void {
      const { at, container, text } = port
      if (!before) return
      const isInside = before.list === port.list
      report({
        at: at.at('containerPort'),
        ...(isInside
          ? { messageId: 'repeatedPort', data: { container, port: text } }
          : { messageId: 'sharedPort', data: { container, port: text, other: before.container } }),
        related: [{ at: before.at.at('containerPort'), message: 'It is declared here before.' }],
        fix: isInside && isSamePort(port, before) ? ({ remove }) => remove(at) : undefined,
      })
    }

    function checkName({ at, list, container, text }: DeclaredPort, before: DeclaredPort | undefined): void {
      const name = at.value?.name
      const isNeeded = options.names === 'always' || (options.names === 'several' && list.length > 1)
      if (!name) {
        if (isNeeded) report({ at: at.at('name'), messageId: 'unnamed', data: { container, port: text } })
        return
      }
      if (!isPortName(name)) report({ at: at.at('name'), messageId: 'invalidName', data: { container, name } })
      if (!before) return
      report({
        at: at.at('name'),
        ...(before.list === list
          ? { messageId: 'repeatedName', data: { container, name } }
          : { messageId: 'sharedName', data: { container, name, other: before.container } }),
        related: [{ at: before.at.at('name'), message: 'It is called so here before.' }],
      })
    }

    return {
      Pod(_, pod) {
        const ports = pod.containers.flatMap(portsOf)
        for (const [index, port] of ports.entries()) {
          const earlier = ports.slice(0, index).filter(other => meet(other, port))
          const same = earlier.find(other => other.text === port.text)
          checkNumber(port, same)
          // Of the same port declared twice it is enough to say that.
          if (!same || !isSamePort(same, port))
            checkName(
              port,
              earlier.find(other => other.at.value?.name === port.at.value?.name),
            )
        }
      },
    }
  },
})
