/** Measures the network model and the rules that read it on a large cluster. */
import type { Project, Resource } from '@keelint/core'
import { networkOf, type referenceFact, referencesOf } from '@keelint/kubernetes'
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
]

const QUERIES = 2000

/** @param print takes each line */
export function benchNetwork(print: (line: string) => void): void {
  const { resources, pods, facts } = largeCluster()
  global.gc?.()
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
  let slowest = 0
  const asked = performance.now()
  for (let index = 0; index < QUERIES; index++) {
    const one = performance.now()
    network.explain(pods[(index * 7919) % pods.length]!, pods[(index * 104_729 + 51) % pods.length]!)
    slowest = Math.max(slowest, performance.now() - one)
  }
  print(
    `a query     ${((performance.now() - asked) / QUERIES).toFixed(3)} ms, the slowest ${slowest.toFixed(1)} ms (at most 10)`,
  )
}

/** Other programs do not count, and threads that collect garbage beside this one do. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function noReferences(): readonly NonNullable<ReturnType<typeof referenceFact<Resource>>>[] {
  return []
}
