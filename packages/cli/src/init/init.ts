/** `--init`: writes a config for the tree in the working directory, and says what it was made of. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { rulesOf } from '@keelint/core'
import { plugin } from '@keelint/rules-recommended'
import { configFilesIn } from '../config/config-file.ts'
import { relativeName } from '../files/name.ts'
import type { Io } from '../io.ts'
import { count } from '../reporters/count.ts'
import { safe } from '../reporters/safe-text.ts'
import { UsageError } from '../usage-error.ts'
import { type CarriedOver, carryOver } from './carry-over.ts'
import { configText } from './config-text.ts'
import { type Inventory, inventoryOf } from './inventory.ts'
import type { PeerConfig } from './peer-config.ts'
import { type Peers, readPeers } from './read-peers.ts'

const name = 'keelint.config.yaml'

/** Throws a `UsageError` where there is a config already, or the file cannot be written. @returns what to say, with a line break at the end */
export async function init({ cwd }: Io): Promise<string> {
  const [there] = configFilesIn(cwd)
  if (there !== undefined)
    throw new UsageError(`There is a config already: \`${relativeName(cwd, there)}\`. Nothing was written.`)
  const seen = await inventoryOf(cwd)
  const peers = await readPeers(cwd)
  const carried = carryOver(peers.configs, rulesOf([plugin]), 'k8s')
  try {
    writeFileSync(path.join(cwd, name), configText(seen, carried), { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`\`${name}\` cannot be written: ${(error as Error).message}`)
  }
  return `${[`Wrote \`${name}\`.`, ...found(seen), ...taken(peers, carried), 'Next: the same command without `--init`.'].map(safe).join('\n')}\n`
}

function found({ charts, kustomizations, crds }: Inventory): readonly string[] {
  const counts = [
    [charts.length, 'chart'],
    [kustomizations.length, 'kustomization'],
    [crds.length, 'file'],
  ] as const
  const some = counts.flatMap(([number, noun]) => (number > 0 ? [count(number, noun)] : []))
  if (crds.length > 0) some.push(`${some.pop()} of CustomResourceDefinitions`)
  const template = charts.find(({ hasTemplates }) => hasTemplates)
  return [
    ...(some.length > 0 ? [`Found ${some.join(', ')}.`] : []),
    ...(template
      ? [`Templates of charts are linted once they are rendered: \`helm template ${template.folder} | keelint -\``]
      : []),
  ]
}

function taken({ configs, unreadable }: Peers, carried: CarriedOver): readonly string[] {
  return [...unreadable, ...configs.flatMap(config => takenFrom(config, carried))]
}

function takenFrom({ tool, file }: PeerConfig, { rules, suppress, left }: CarriedOver): readonly string[] {
  const levels = [...rules.values()].filter(({ files }) => files.includes(file)).length
  const entries = suppress.filter(({ reason }) => reason.endsWith(` ${file}`)).length
  const some = [
    ...(levels > 0 ? [count(levels, 'level')] : []),
    ...(entries > 0 ? [count(entries, 'suppression')] : []),
  ]
  const others = left.get(file) ?? []
  return [
    `Taken over from \`${file}\` of ${tool}: ${some.length > 0 ? some.join(', ') : 'nothing'}.`,
    ...(others.length > 0 ? [`  Without a counterpart: ${others.join(', ')}.`] : []),
  ]
}
