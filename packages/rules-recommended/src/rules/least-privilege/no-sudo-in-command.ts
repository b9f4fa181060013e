/** Disallow commands that ask for root. */
import { defineRule } from '@keelint/core'
import { describeItem, scriptsIn, withoutComments } from '@keelint/kubernetes'

const asWord = /(?:^|[\s;&|()`"'=])(?:\/[\w/.-]*\/)?sudo(?=$|[\s;&|()`"'])/

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow `sudo` in the commands of containers',
      rationale:
        '`sudo` makes a user root. A container whose command needs it has a setuid program in its image and may raise its privileges, and so may whoever takes the container over.',
      remedy:
        'Give the container the user and the one capability that the command needs, prepare files in the image or by `fsGroup`, and take `sudo` out of the image.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
      ],
    },
    presets: { recommended: true },
    messages: { sudo: 'Container {{container}} has `sudo` in its `{{field}}`.' },
  },
  create: ({ report }) => ({
    Container({ name, command, args }, node) {
      if (![command, args].some(words => words?.some(word => word?.includes('sudo')))) return
      const words = [
        ...(command ?? []).map((_, index) => node.at('command').at(index)),
        ...(args ?? []).map((_, index) => node.at('args').at(index)),
      ]
      const scripts = new Set(scriptsIn(words.map(({ value }) => value)).map(({ index }) => index))
      for (const [index, at] of words.entries()) {
        const isScript = scripts.has(index) && asWord.test(withoutComments(at.value ?? ''))
        if (!isScript && !/^(?:\/[\w/.-]*\/)?sudo$/.test(at.value ?? '')) continue
        const field = String(at.path.at(-2))
        report({ at, messageId: 'sudo', data: { container: describeItem(name, node.path), field } })
      }
    },
  }),
})
