/** Require that something of Linux holds a container back. */
import { defineRule } from '@keelint/core'
import { appArmorProfileOf, describeItem, oldestVersion, seccompProfileOf } from '@keelint/kubernetes'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require seccomp, AppArmor, SELinux or dropped capabilities for every container',
      rationale:
        'A container is a process like others, and only these keep it from what the kernel offers. A container with none of them has whatever the runtime leaves it.',
      remedy:
        'Set `seccompProfile`, `appArmorProfile` or `seLinuxOptions`, or drop capabilities. The rules for each of them ask for more.',
      references: ['https://kubernetes.io/docs/concepts/security/linux-kernel-security-constraints/'],
    },
    messages: {
      unhardened:
        'Container {{container}} has no profile of seccomp or AppArmor and no SELinux options, and drops no capability.',
    },
  },
  create: ({ kubernetes, report }) => ({
    Container({ name, securityContext }, node) {
      const { add = [], drop = [] } = securityContext?.capabilities ?? {}
      const drops = drop?.some(Boolean) && !add?.some(each => each?.toUpperCase() === 'ALL')
      if (drops || node.pod.os === 'windows') return
      const version = oldestVersion(kubernetes)
      const profiles = [seccompProfileOf, appArmorProfileOf].map(of => of(node.pod.value, node.value, version).type)
      if (profiles.some(type => type === 'RuntimeDefault' || type === 'Localhost')) return
      if (Object.values(node.effective('seLinuxOptions').value ?? {}).some(Boolean)) return
      report({
        at: node.at('securityContext'),
        messageId: 'unhardened',
        data: { container: describeItem(name, node.path) },
      })
    },
  }),
})
