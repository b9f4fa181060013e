/** Network plugins, by their images: which of them put network policies into force. */
import { imageName } from '../image/place.ts'
import type { ImageReference } from '../image/reference.ts'

/** Flannel moves packets and looks at no policy; the others do. */
export type NetworkPlugin = 'flannel' | 'enforcing'

const enforcing =
  /\/(?:calico-node|calico\/node|mirrored-calico-node|cilium|antrea-(?:agent|ubuntu|agent-ubuntu|ubi)|kube-router|weave-npc|kube-ovn|kube-network-policies|aws-network-policy-agent|azure-npm|ovn-kubernetes|kindnetd)(?:-(?:amd64|arm|arm64|ppc64le|s390x))?$/
const flannel = /\/(?:mirrored-)?(?:flannel(?:cni|-io)?-)?flannel(?:-(?:amd64|arm|arm64|ppc64le|s390x))?$/

/** Undefined for everything else, and for plugins of which only their settings tell. */
export function networkPluginOf(image: ImageReference): NetworkPlugin | undefined {
  const name = imageName(image)
  if (flannel.test(name)) return 'flannel'
  return enforcing.test(name) ? 'enforcing' : undefined
}
