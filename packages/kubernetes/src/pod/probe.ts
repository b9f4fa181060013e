/** Probes: what the kubelet asks a container. */
import type { Probe } from '../api/kinds.gen.ts'

/** Whether a probe says what to ask; without that there is none, whatever else it says. */
export function isAsking(probe: Probe | null | undefined): boolean {
  return !!(probe?.exec || probe?.grpc || probe?.httpGet || probe?.tcpSocket)
}
