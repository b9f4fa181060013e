/** Disallow containers that must not run as root and are told to. */
import { defineRule } from '@keelint/core'
import { describeItem } from '@keelint/kubernetes'
import { isWindowsAdministrator } from '../../pod/windows.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow `runAsNonRoot: true` together with root as the user',
      rationale:
        'The kubelet refuses to start such a container, so the pod never runs: it waits with `CreateContainerConfigError`.',
      remedy: 'Remove `runAsUser`, or set a user above 0; on Windows set `runAsUserName: ContainerUser`.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
      ],
    },
    presets: { recommended: true },
    messages: {
      root: 'Container {{container}} never starts, for it has `runAsUser: 0` and `runAsNonRoot: true`.',
      administrator:
        'Container {{container}} never starts, for it has `runAsUserName: {{user}}` and `runAsNonRoot: true`.',
      withoutField: 'Remove `{{field}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name }, node) {
      if (!node.effective('runAsNonRoot').value) return
      const container = describeItem(name, node.path)
      const user = node.effective('runAsUser')
      const windowsUser = node.effectiveWindowsOption('runAsUserName')
      if (node.pod.os !== 'windows' && user.value === 0)
        report({
          at: user.at,
          messageId: 'root',
          data: { container },
          suggest: [{ messageId: 'withoutField', data: { field: 'runAsUser' }, fix: ({ remove }) => remove(user.at) }],
        })
      else if (node.pod.os !== 'linux' && isWindowsAdministrator(windowsUser.value))
        report({
          at: windowsUser.at,
          messageId: 'administrator',
          data: { container, user: windowsUser.value },
          suggest: [
            {
              messageId: 'withoutField',
              data: { field: 'runAsUserName' },
              fix: ({ remove }) => remove(windowsUser.at),
            },
          ],
        })
    },
  }),
})
