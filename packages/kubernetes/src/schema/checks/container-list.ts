/** What containers of one pod must not share, and what each of its lists forbids, after kubernetes/pkg/apis/core/validation. */
import type { Container, EphemeralContainer, PodSpec } from '../../api/kinds.gen.ts'
import { containersOf } from '../../pod/containers.ts'
import type { Spot } from '../spot.ts'
import { checkProbesOf } from './probe.ts'

export function checkContainerLists(pod: PodSpec, spot: Spot): void {
  const { containers, initContainers = [], ephemeralContainers = [] } = pod
  if (containers?.length === 0) spot.fault('missing', 'A pod needs at least one container.', 'containers')
  checkNamesAcross(pod, spot)
  checkHostPorts(pod, spot)
  checkClaims(pod, spot)
  for (const [index, container] of containers?.entries() ?? []) {
    checkProbesOf(container, spot.in('containers', index))
    checkRestart(container, spot.in('containers', index), false)
    checkProcMount(container, pod, spot.in('containers', index))
  }
  for (const [index, container] of initContainers.entries()) {
    checkInit(container, spot.in('initContainers', index))
    checkProcMount(container, pod, spot.in('initContainers', index))
  }
  for (const [index, container] of ephemeralContainers.entries()) {
    checkEphemeral(container, pod, spot.in('ephemeralContainers', index))
    checkProcMount(container, pod, spot.in('ephemeralContainers', index))
  }
}

/** ProcMountType is on by default since 1.33: KEP-4265. */
function checkProcMount({ securityContext }: Container | EphemeralContainer, { hostUsers }: PodSpec, spot: Spot): void {
  if (spot.minor >= 33 && securityContext?.procMount === 'Unmasked' && hostUsers !== false)
    spot.fault('conflict', '`Unmasked` needs a pod with `hostUsers: false`.', 'securityContext', 'procMount')
}

/** Names are unique in all three lists; within one list the walk has seen to that. */
function checkNamesAcross(pod: PodSpec, spot: Spot): void {
  const all = containersOf(pod)
  if (all.length < 2) return
  const lists = ['containers', 'initContainers', 'ephemeralContainers']
  /** The first list in which a name stands. */
  const firsts = new Map<string, number>()
  for (const { container, list } of all) {
    const { name } = container
    if (name) firsts.set(name, Math.min(firsts.get(name) ?? lists.length, lists.indexOf(list)))
  }
  for (const { container, list, index } of all) {
    const { name } = container
    if (name && firsts.get(name)! < lists.indexOf(list))
      spot.fault('duplicate-item', `Another container of the pod is called \`${name}\`, too.`, list, index, 'name')
  }
}

function checkHostPorts(pod: PodSpec, spot: Spot): void {
  const taken = new Set<string>()
  for (const [index, { ports = [] }] of pod.containers?.entries() ?? []) {
    for (const [place, { hostPort, containerPort, hostIP = '', protocol = 'TCP' }] of ports.entries()) {
      if (!hostPort) continue
      const key = `${protocol || 'TCP'} ${hostIP} ${hostPort}`
      if (taken.has(key))
        spot.fault(
          'duplicate-item',
          `The pod takes port ${hostPort} of the host already.`,
          'containers',
          index,
          'ports',
          place,
          'hostPort',
        )
      taken.add(key)
      if (pod.hostNetwork && hostPort !== containerPort)
        spot.fault(
          'conflict',
          'On the network of the host, `hostPort` must equal `containerPort`.',
          'containers',
          index,
          'ports',
          place,
          'hostPort',
        )
    }
  }
}

function checkClaims(pod: PodSpec, spot: Spot): void {
  for (const { container, list, index } of containersOf(pod)) {
    for (const [place, { name }] of container.resources?.claims?.entries() ?? []) {
      if (name && !pod.resourceClaims?.some(claim => claim.name === name))
        spot.fault(
          'no-such-item',
          `The pod has no resource claim \`${name}\`.`,
          list,
          index,
          'resources',
          'claims',
          place,
          'name',
        )
    }
  }
}

const ofRunning = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const

function checkInit(container: Container, spot: Spot): void {
  checkRestart(container, spot, true)
  if (container.restartPolicy === 'Always' && spot.minor >= 28) {
    checkProbesOf(container, spot)
    return
  }
  for (const [index, { restartPolicy }] of container.resizePolicy?.entries() ?? [])
    if (restartPolicy === 'RestartContainer' && spot.minor >= 36)
      spot.fault(
        'not-allowed-value',
        'Since 1.36, an init container that does not restart always is not restarted to be resized.',
        'resizePolicy',
        index,
        'restartPolicy',
      )
  for (const field of ofRunning) {
    if (container[field] !== undefined)
      spot.keyFault('forbidden-field', `An init container that does not restart always has no \`${field}\`.`, field)
  }
}

/** ContainerRestartRules is on by default since 1.35: KEP-5307. */
function checkRestart(container: Container, spot: Spot, isInit: boolean): void {
  const { restartPolicy, restartPolicyRules: rules = [] } = container
  if (spot.minor >= 35 && rules.length > 0) {
    if (restartPolicy === undefined)
      spot.fault('missing', 'A container with `restartPolicyRules` needs a `restartPolicy`.', 'restartPolicy')
    if (rules.length > 20)
      spot.keyFault('out-of-range', `There are ${rules.length} rules; 20 are the most.`, 'restartPolicyRules')
    for (const [index, { exitCodes }] of rules.entries())
      if (!exitCodes) spot.fault('missing', 'A rule needs `exitCodes`.', 'restartPolicyRules', index, 'exitCodes')
  }
  if (!restartPolicy) return
  if (spot.minor >= 35) {
    if (!['Always', 'Never', 'OnFailure'].includes(restartPolicy))
      spot.fault(
        'not-allowed-value',
        `\`${restartPolicy}\` is none of \`Always\`, \`Never\` and \`OnFailure\`.`,
        'restartPolicy',
      )
  } else if (!isInit) {
    spot.keyFault(
      'forbidden-field',
      'Until 1.34, only init containers have a `restartPolicy` of their own.',
      'restartPolicy',
    )
  } else if (restartPolicy !== 'Always') {
    spot.fault('not-allowed-value', 'The `restartPolicy` of an init container can be `Always` alone.', 'restartPolicy')
  }
}

const notOfEphemeral = [...ofRunning, 'ports', 'resizePolicy', 'restartPolicy', 'restartPolicyRules'] as const

function checkEphemeral(container: EphemeralContainer, pod: PodSpec, spot: Spot): void {
  const forbid = (field: keyof EphemeralContainer) =>
    spot.keyFault('forbidden-field', `An ephemeral container has no \`${field}\`.`, field)
  for (const field of notOfEphemeral) if (container[field] !== undefined) forbid(field)
  // It is no pointer, so that an empty one is as good as none.
  if (Object.keys(container.resources ?? {}).length > 0) forbid('resources')
  const { targetContainerName: target, volumeMounts = [] } = container
  if (target && ![...(pod.containers ?? []), ...(pod.initContainers ?? [])].some(({ name }) => name === target))
    spot.fault('no-such-item', `The pod has no container \`${target}\`.`, 'targetContainerName')
  for (const [index, mount] of volumeMounts.entries())
    for (const field of ['subPath', 'subPathExpr'] as const)
      if (mount[field])
        spot.keyFault('forbidden-field', `An ephemeral container mounts no \`${field}\`.`, 'volumeMounts', index, field)
}
