/**
 * What pods for Windows say of users, and of containers that are processes of the host, after
 * `validateWindowsSecurityContextOptions` and `validateWindowsHostProcessPod` of kubernetes/pkg/apis/core/validation.
 */
import type { PodSpec, WindowsSecurityContextOptions } from '../../api/kinds.gen.ts'
import { containersOf } from '../../pod/containers.ts'
import { dnsSubdomain } from '../grammar/name.ts'
import { byteLength } from '../grammar/scalar.ts'
import { expectText, type Grammar, type Spot } from '../spot.ts'

const mostBytes = 64 * 1024

export function checkWindowsOptions(options: WindowsSecurityContextOptions, spot: Spot): void {
  expectText(spot, options.gmsaCredentialSpecName, dnsSubdomain, 'gmsaCredentialSpecName')
  expectText(spot, options.runAsUserName, userName, 'runAsUserName')
  const bytes = byteLength(options.gmsaCredentialSpec ?? '')
  if (bytes > mostBytes)
    spot.fault('out-of-range', `The text has ${bytes} bytes; ${mostBytes} are the most.`, 'gmsaCredentialSpec')
}

/** A user's name, with a domain and a backslash before it or without. */
const userName: Grammar = text => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
  if (/[\x00-\x1f\x7f]/.test(text)) return 'it may hold no control characters'
  const [user = '', domain, ...more] = text.split('\\').reverse()
  if (more.length > 0) return 'it may hold one backslash, behind the domain'
  if (domain !== undefined && !isDomain(domain)) return 'what stands before the backslash is no domain'
  if (user === '') return 'it lacks the name behind the domain'
  if (byteLength(user) > 104) return `the name has ${byteLength(user)} bytes, and may have 104`
  if (/^[. ]+$/.test(user)) return 'it has nothing but dots and spaces'
  return /["/\\:;|=,+*?<>@[\]]/.test(user) ? 'it may hold none of `"/:;|=,+*?<>@[]`' : undefined
}

/** As NetBIOS has it, or DNS. */
function isDomain(text: string): boolean {
  if (byteLength(text) >= 256) return false
  return /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/.test(text) || dnsSubdomain(text) === undefined
}

/** A pod runs on the host as a whole, or not at all. */
export function checkHostProcesses(pod: PodSpec, spot: Spot): void {
  const own = pod.securityContext?.windowsOptions?.hostProcess
  const path = ['securityContext', 'windowsOptions', 'hostProcess']
  const all = containersOf(pod).map(({ container, list, index }) => {
    const said = container.securityContext?.windowsOptions?.hostProcess
    if (own !== undefined && said !== undefined && said !== own)
      spot.fault('conflict', `The pod has \`hostProcess: ${own}\`.`, list, index, ...path)
    return { isHost: said ?? own ?? false, list, index }
  })
  if (!all.some(({ isHost }) => isHost)) return
  for (const { isHost, list, index } of all)
    if (!isHost)
      spot.fault('conflict', 'Other containers of the pod are processes of the host, so this must be one.', list, index)
  if (!pod.hostNetwork)
    spot.fault('missing', 'Containers that are processes of the host need `hostNetwork: true`.', 'hostNetwork')
}
