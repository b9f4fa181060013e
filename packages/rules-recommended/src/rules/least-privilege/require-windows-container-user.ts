/** Require that Windows containers do not run as an administrator. */
import { defineRule, type Fixer } from '@keelint/core'
import { describeItem, describeResource } from '@keelint/kubernetes'
import { isWindowsAdministrator } from '../../pod/windows.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require Windows containers to run as a user without the rights of an administrator',
      rationale:
        'Many images of Windows run as `ContainerAdministrator` unless told otherwise, who may change everything in the container and mount what the node offers. `runAsNonRoot` does not see to it by itself.',
      remedy: 'Set `windowsOptions.runAsUserName: ContainerUser` for the pod.',
      references: [
        'https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/',
        'https://kubernetes.io/docs/concepts/security/windows-security/',
      ],
    },
    standards: ['nsa:non-root'],
    presets: { strict: true },
    messages: {
      unset:
        'Container {{container}} leaves its Windows user to the image, for neither it nor its pod sets `runAsUserName`.',
      administrator: 'Container {{container}} runs as `{{user}}`, who is an administrator.',
      administratorOfPod: 'Containers of {{resource}} run as `{{user}}`, who is an administrator.',
      containerUser: 'Set `runAsUserName: ContainerUser`.',
    },
    hasSuggestions: true,
  },
  create: ({ report }) => ({
    Container({ name }, node) {
      // Processes of the node have users of the node.
      if (node.pod.os === 'linux' || node.effectiveWindowsOption('hostProcess').value) return
      const { value: user, origin, at } = node.effectiveWindowsOption('runAsUserName')
      const container = describeItem(name, node.path)
      const suggest = [{ messageId: 'containerUser', fix: ({ set }: Fixer) => set(at, 'ContainerUser') }] as const
      if (!user && node.pod.os === 'windows') report({ at, messageId: 'unset', data: { container }, suggest })
      if (!isWindowsAdministrator(user)) return
      if (origin === 'container') report({ at, messageId: 'administrator', data: { container, user }, suggest })
      else {
        const resource = describeResource(node.resource.id)
        report({ at, messageId: 'administratorOfPod', data: { resource, user }, suggest })
      }
    },
  }),
})
