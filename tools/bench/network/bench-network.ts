/** Measures the network model and the rules that read it on a large cluster. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Project, Resource } from '@keelint/core'
import { type Network, networkOf, type PodFact, type referenceFact, referencesOf } from '@keelint/kubernetes'
import { plugin } from '@keelint/rules-recommended'
import { largeCluster } from './large-cluster.ts'

/** The rules whose work is that of the model. */
const RULES = [
  'require-network-policy',
  'require-namespace-network-policy',
  'require-default-deny-network-policy',
  'no-dangling-network-policy-peer',
  'require-dns-egress',
  'no-service-port-in-network-policy',
  'no-hidden-network-policy-rule',
  'no-blocked-exposure',
  'no-bypassed-network-policy',
]

const QUERIES = 2000

/** @param print takes each line */
export function benchNetwork(print: (line: string) => void): void {
  const { resources, pods, facts } = largeCluster()
  collectGarbage()
  const before = process.memoryUsage().rss
  print(`${pods.length} pods, ${facts.length} facts`)
  const start = performance.now()
  const busy = processorMs()
  const network = networkOf(facts, pods, () => true)
  for (const pod of pods) network.coverage(pod)
  const covered = performance.now()
  const coveredBusy = processorMs()
  print(`coverage    ${Math.round(covered - start)} ms, processor ${Math.round(coveredBusy - busy)} ms`)
  const project: Partial<Project> = {
    world: '.',
    facts: [],
    resources,
    pods,
    network,
    references: referencesOf<Resource>(
      resources,
      noReferences(),
      pods,
    )({
      closure: () => 'said',
      isAssumed: () => false,
      isGenerated: () => false,
    }),
    isClosed: () => true,
    isAssumed: () => false,
  }
  let problems = 0
  for (const name of RULES) {
    const began = processorMs()
    const context = { options: {}, settings: {}, report: () => problems++, undecided: () => {} }
    plugin.rules![name]!.create(context as never).Project?.(project as never)
    print(`  ${name.padEnd(38)} ${Math.round(processorMs() - began)} ms`)
  }
  const ruled = performance.now()
  print(`rules       ${Math.round(ruled - covered)} ms, ${problems} problems`)
  print(
    `together    ${Math.round(ruled - start)} ms (at most 1500), of which the processor ${Math.round(processorMs() - busy)} ms`,
  )
  print(
    `memory      ${Math.round((process.memoryUsage().rss - before) / 1e6)} MB more, ${Math.round(process.memoryUsage().rss / 1e6)} MB in all (at most 500)`,
  )
  const times = queryTimes(network, pods)
  const [median, slowest] = [times[QUERIES / 2]!, times.at(-1)!]
  print(`a query     ${median.toFixed(3)} ms, the slowest ${slowest.toFixed(1)} ms of the processor (at most 10)`)
}

/** From the quickest to the slowest, in milliseconds; what was left behind before is not theirs to clear away. */
function queryTimes<R>(network: Network<R>, pods: readonly PodFact<R>[]): readonly number[] {
  collectGarbage()
  return Array.from({ length: QUERIES }, (_, index) => {
    const began = processorMs()
    network.explain(pods[(index * 7919) % pods.length]!, pods[(index * 104_729 + 51) % pods.length]!)
    return processorMs() - began
  }).sort((a, b) => a - b)
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

/** Other programs do not count, and threads that collect garbage beside this one do. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function noReferences(): readonly NonNullable<ReturnType<typeof referenceFact<Resource>>>[] {
  return []
}
