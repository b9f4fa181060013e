/** Reads the configs of other linters that lie in a folder. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readText } from '../config/read-text.ts'
import { mappingOf, type PeerConfig, type PeerLevel, textsOf } from './peer-config.ts'
import { kubeLinterRules, kubeScoreRules, polarisRules } from './peer-names.ts'

type Mapping = Readonly<Record<string, unknown>>
type Reader = (config: Mapping, file: string) => PeerConfig | undefined

/** Of each linter the first file that is there. */
const peers: readonly (readonly [files: readonly string[], read: Reader])[] = [
  [['.kube-linter.yaml', '.kube-linter.yml'], readKubeLinter],
  [['.kube-score.yml', '.kube-score.yaml'], readKubeScore],
  [['.polaris.yaml', '.polaris.yml', 'polaris.yaml', 'polaris.yml'], readPolaris],
]

export interface Peers {
  readonly configs: readonly PeerConfig[]
  /** Files that cannot be read, and why. */
  readonly unreadable: readonly string[]
}

/** @param folder absolute */
export async function readPeers(folder: string): Promise<Peers> {
  const configs: PeerConfig[] = []
  const unreadable: string[] = []
  for (const [files, read] of peers) {
    const file = files.find(name => existsSync(path.join(folder, name)))
    if (file === undefined) continue
    try {
      const { parse } = await import('yaml')
      const config = read(mappingOf(parse(readText(path.join(folder, file)))), file)
      if (config) configs.push(config)
    } catch (error) {
      unreadable.push(`\`${file}\` cannot be read: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  return { configs, unreadable }
}

function readKubeLinter(config: Mapping, file: string): PeerConfig {
  const { include, exclude, addAllBuiltIn, doNotAutoAddDefaults, ignorePaths } = mappingOf(config.checks)
  const builtIn = addAllBuiltIn === true ? Object.keys(kubeLinterRules) : []
  const paths = textsOf(ignorePaths)
  const own = Array.isArray(config.customChecks) ? config.customChecks : []
  // Patterns from the root of the disk are of one machine only.
  const isOurs = (name: string) => name.startsWith('/**/') || !(path.isAbsolute(name) || name.startsWith('~'))
  return {
    tool: 'kube-linter',
    file,
    checks: levels([...builtIn, ...textsOf(include)], textsOf(exclude)),
    rulesOf: kubeLinterRules,
    exemptions: [],
    ignores: paths.filter(isOurs),
    left: [
      ...own.map(check => `its own check \`${mappingOf(check).name}\``),
      ...paths.filter(name => !isOurs(name)).map(name => `the path \`${name}\` of \`ignorePaths\``),
      ...(doNotAutoAddDefaults === true
        ? ['`doNotAutoAddDefaults`: the preset `recommended` is on, unless you take it out']
        : []),
    ],
  }
}

function readKubeScore(config: Mapping, file: string): PeerConfig {
  const { addAllDefaultChecks, addAllOptionalChecks, defaultChecks, optionalChecks, include, exclude } = config
  const optional = addAllOptionalChecks === true ? textsOf(optionalChecks) : []
  const dropped = addAllDefaultChecks === false ? textsOf(defaultChecks) : []
  const included = textsOf(include)
  return {
    tool: 'kube-score',
    file,
    checks: levels(
      [...optional, ...included],
      [...dropped.filter(name => !included.includes(name)), ...textsOf(exclude)],
    ),
    rulesOf: kubeScoreRules,
    exemptions: [],
    ignores: [],
    left: [],
  }
}

const severities: Readonly<Record<string, PeerLevel>> = {
  ignore: 'off',
  warning: 'warn',
  danger: 'error',
  error: 'error',
}

function readPolaris(config: Mapping, file: string): PeerConfig | undefined {
  // A manifest may be called so too.
  if (config.kind !== undefined || (config.checks === undefined && config.exemptions === undefined)) return undefined
  const checks = Object.entries(mappingOf(config.checks)).flatMap(([name, severity]) => {
    const level = severities[String(severity)]
    return level ? [[name, level] as const] : []
  })
  const exemptions = Array.isArray(config.exemptions) ? config.exemptions.map(mappingOf) : []
  const own = Object.keys(mappingOf(config.customChecks))
  return {
    tool: 'polaris',
    file,
    checks: new Map(checks.filter(([name]) => !own.includes(name))),
    rulesOf: polarisRules,
    exemptions: exemptions.map(({ rules, namespace, controllerNames, containerNames }) => ({
      checks: textsOf(rules),
      ...(typeof namespace === 'string' && namespace !== '' && { namespace }),
      names: textsOf(controllerNames),
      containers: textsOf(containerNames),
    })),
    ignores: [],
    left: own.map(name => `its own check \`${name}\``),
  }
}

/** What is excluded stays so, whoever includes it. */
function levels(on: readonly string[], off: readonly string[]): ReadonlyMap<string, PeerLevel> {
  return new Map([...on.map(name => [name, 'on'] as const), ...off.map(name => [name, 'off'] as const)])
}
