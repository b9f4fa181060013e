/** The text of a config that `--init` writes. */
import { newestMinor, oldestMinor } from '@keelint/kubernetes'
import { safe } from '../reporters/safe-text.ts'
import type { CarriedOver } from './carry-over.ts'
import type { Chart, Inventory } from './inventory.ts'

/** Parts with a line between them. */
export function configText(seen: Inventory, carried: CarriedOver): string {
  const parts = [
    [
      '# yaml-language-server: $schema=https://keelint.dev/schemas/config.json',
      '# What Keelint checks here. `keelint --print-config FILE` prints what it comes to for a file.',
    ],
    [
      '# Few rules that are hardly ever wrong. More: strict, reliability, pss-baseline, pss-restricted, nsa, cis, all.',
      'extends: [recommended]',
    ],
    ignores(carried),
    version(seen.charts),
    rules(carried),
    suppress(carried),
    worlds(seen),
  ]
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function ignores(carried: CarriedOver): readonly string[] {
  const about = '# Files that are not linted. `ignoreFiles: [.gitignore]` leaves out what git ignores.'
  if (carried.ignores.length === 0) return [about, '# ignores: ["vendor/"]']
  return [about, 'ignores:', ...carried.ignores.map(pattern => `  - ${quoted(pattern)}`)]
}

/** The oldest version that all charts allow, where it is one that we know. */
function version(charts: readonly Chart[]): readonly string[] {
  const about = `# The version of the API to lint against; 1.${newestMinor} where nothing is said.`
  const asked = charts.flatMap(({ folder, kubeVersion }) =>
    kubeVersion === undefined ? [] : [{ folder, kubeVersion, minor: oldestIn(kubeVersion) }],
  )
  const minor = Math.max(-1, ...asked.map(one => one.minor ?? -1))
  const notes = asked
    .slice(0, 5)
    .map(({ folder, kubeVersion }) => `# The chart in ${safe(folder)} asks for ${safe(kubeVersion)}.`)
  const isKnown = minor >= oldestMinor && minor <= newestMinor
  return [about, ...notes, `${isKnown ? '' : '# '}kubernetes: { version: "1.${isKnown ? minor : newestMinor}" }`]
}

/** The least minor version that a range of versions holds, such as 28 for `>=1.28.0-0 <1.33`. */
function oldestIn(range: string): number | undefined {
  const least = range.split('||').flatMap(part => {
    const bounds = [...part.matchAll(/(^|[\s,]|>=|>|\^|~|=)\s*v?1\.(\d+)/g)]
      .filter(found => !/<\s*=?\s*$/.test(part.slice(0, found.index)))
      .map(([, , minor]) => Number(minor))
    return bounds.length > 0 ? [Math.max(...bounds)] : []
  })
  return least.length > 0 ? Math.min(...least) : undefined
}

function rules(carried: CarriedOver): readonly string[] {
  const about =
    '# Levels are off, warn and error; `keelint --list-rules` lists all rules, `keelint explain RULE` says more of one.'
  if (carried.rules.size === 0) return [about, '# rules:', '#   k8s/require-cpu-limit: warn']
  const entries = [...carried.rules].map(
    ([id, { level, files }]) => `  ${id}: ${level} # as in ${safe(files.join(', '))}`,
  )
  return [about, 'rules:', ...entries]
}

function suppress(carried: CarriedOver): readonly string[] {
  const about = '# Problems that are known and meant, each with a reason.'
  if (carried.suppress.length === 0)
    return [
      about,
      '# suppress:',
      '#   - rules: [k8s/no-host-network]',
      '#     resource: { kind: DaemonSet, namespace: kube-system, name: "node-*" }',
      "#     reason: the agent configures the host's network",
    ]
  const entries = carried.suppress.flatMap(({ rules: ids, resource, container, reason }) => [
    `  - rules: [${ids.join(', ')}]`,
    ...(resource ? [`    resource: { ${pairs(resource)} }`] : []),
    ...(container === undefined ? [] : [`    container: ${quoted(container)}`]),
    `    reason: ${quoted(reason)}`,
  ])
  return [about, 'suppress:', ...entries]
}

function worlds({ charts, kustomizations }: Inventory): readonly string[] {
  const about = [
    '# A world is what rules see together that look at more than one resource, such as those on RBAC and network policies.',
  ]
  const folders = [...new Set([...charts.map(({ folder }) => folder), ...kustomizations])].sort()
  if (folders.length === 0) about.push('# Without this, each path of the command line is one.')
  else {
    const shown = folders.slice(0, 8).map(safe).join(', ')
    about.push(
      `# Without this, each folder with a chart or a kustomization is one: ${shown}${folders.length > 8 ? ', …' : ''}`,
    )
  }
  return [...about, '# worlds: ["apps/*"]']
}

function pairs(mapping: Readonly<Record<string, string>>): string {
  return Object.entries(mapping)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(', ')
}

/** JSON is YAML, and needs no thought about what a plain scalar may hold. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
