/** Looks at a tree: what there is for a linter of Kubernetes files. */
import { readFileSync, statSync } from 'node:fs'
import { folderOf, lastPart, rawPath, relativeName, shownName } from '../files/name.ts'
import { marksWorld } from '../files/worlds.ts'

export interface Inventory {
  readonly charts: readonly Chart[]
  /** Folders, relative to the one that was looked at. */
  readonly kustomizations: readonly string[]
  /** Files that define custom resources. */
  readonly crds: readonly string[]
  readonly hasGitignore: boolean
}

export interface Chart {
  readonly folder: string
  /** As it is written, such as `>=1.28.0-0`. */
  readonly kubeVersion?: string
  readonly hasTemplates: boolean
}

/** Larger files are hardly written by hand. */
const mostBytes = 2 * 1024 * 1024

/** @param folder absolute */
export async function inventoryOf(folder: string): Promise<Inventory> {
  const { walk } = await import('../files/walk.ts')
  const entries = [...walk('**/*', folder, () => {})].filter(({ kind }) => kind === 'file')
  const names = new Map(entries.map(({ location }) => [relativeName(folder, location), location]))
  const sorted = [...names.keys()].sort()
  const charts = sorted.filter(name => lastPart(name) === 'Chart.yaml').map(folderOf)
  return {
    charts: charts.map(chart => {
      const inChart = chart === '.' ? '' : `${chart}/`
      const kubeVersion = /^kubeVersion:\s*(["']?)(.+?)\1\s*(?:#.*)?$/m.exec(
        textOf(names.get(`${inChart}Chart.yaml`)!),
      )?.[2]
      return {
        folder: shownName(chart),
        ...(kubeVersion !== undefined && { kubeVersion }),
        hasTemplates: sorted.some(name => name.startsWith(`${inChart}templates/`)),
      }
    }),
    kustomizations: sorted
      .filter(name => marksWorld(name) && lastPart(name) !== 'Chart.yaml')
      .map(name => shownName(folderOf(name))),
    crds: sorted.filter(name => /\.(?:ya?ml|json)$/.test(name) && isCrd(textOf(names.get(name)!))).map(shownName),
    hasGitignore: names.has('.gitignore'),
  }
}

function isCrd(text: string): boolean {
  return /^\s*"?kind"?:\s*["']?CustomResourceDefinition["']?\s*,?\s*(?:#.*)?$/m.test(text)
}

/** Empty where it cannot be read. @param location absolute */
function textOf(location: string): string {
  try {
    return statSync(rawPath(location)).size > mostBytes ? '' : readFileSync(rawPath(location), 'utf8')
  } catch {
    return ''
  }
}
