/** Makes the table out of the files of all sources. */
import { bridge, isKind } from './bridge.ts'
import { olderKinds } from './older-kinds.ts'
import { joinVersions } from './ranges.ts'
import { readCdk8sPlus } from './read-cdk8s-plus.ts'
import { readClientNode } from './read-client-node.ts'
import { readKubernetesModels } from './read-kubernetes-models.ts'
import { readPulumi } from './read-pulumi.ts'
import { hintsFrom, refine } from './refine.ts'
import type { FieldShape, Kinds, Shapes } from './shape.ts'
import { FIRST_MINOR, LAST_MINOR, type Reader, type Source } from './sources.ts'
import type { OlderKind, Table } from './table-text.ts'

export interface LoadedSource {
  readonly source: Source
  readonly files: ReadonlyMap<string, string>
}

/** What no package tells and a person wrote down. */
export interface Authored {
  /** The key fields of a list, by `id#field`. */
  readonly listKeys: ReadonlyMap<string, string>
  readonly olderKinds: readonly OlderKind[]
}

/** Kinds whose last version no pinned package tells: they were served up to 1.34 and are gone in 1.35. */
const REMOVED_IN_35: ReadonlySet<string> = new Set(
  ['certificates.v1alpha1.PodCertificateRequest', 'storage.v1alpha1.VolumeAttributesClass']
    .concat('storagemigration.v1alpha1.StorageVersionMigration')
    .flatMap(id => [id, `${id}List`]),
)

/** The table but for its head. */
export function assemble(sources: readonly LoadedSource[], authored: Authored): Omit<Table, 'head'> {
  const full = sources.filter(({ source }) => source.minor >= FIRST_MINOR)
  const of = (reader: Reader) => full.filter(({ source }) => source.reader === reader)
  const byMinor = <T>(reader: Reader, read: (files: ReadonlyMap<string, string>) => T): ReadonlyMap<number, T> =>
    new Map(of(reader).map(({ source, files }) => [source.minor, read(files)]))

  const cdk8s = byMinor('cdk8s-plus', readCdk8sPlus)
  const pulumi = byMinor('pulumi', readPulumi)
  const models = readKubernetesModels(new Map(of('kubernetes-models').flatMap(({ files }) => [...files])))

  const specs = [...cdk8s.values()].map(({ shapes }) => shapes)
  const names: Shapes = new Map([...models.ids].map(id => [id, { fields: new Map() }]))
  const client = new Map(
    of('client-node').map(({ source, files }) => {
      const exact = [cdk8s.get(source.minor)?.shapes, pulumi.get(source.minor)].filter(shapes => shapes !== undefined)
      return [source.minor, readClientNode(files, [...exact, ...specs, ...pulumi.values(), names])]
    }),
  )

  const quantities = hintsFrom([...specs, shapesOf(models.quantities)], type => type.includes('qty'))
  const formats = hintsFrom([...client.values()].reverse(), type => /int32|int64|double|byte|mtime/.test(type))
  const versions = new Map<number, Shapes>()
  for (const [minor, shapes] of client) versions.set(minor, refine(shapes, quantities, formats))
  for (let minor = FIRST_MINOR; minor <= LAST_MINOR; minor += 1) {
    if (versions.has(minor)) continue
    const spec = cdk8s.get(minor)
    const earlier = [...pulumi].filter(([other]) => other < minor).at(-1)?.[1] ?? pulumi.get(minor)!
    const bridged = bridge({
      previous: versions.get(minor - 1)!,
      next: versions.get(minor + 1)!,
      whole: pulumi.get(minor)!,
      ...(spec ? { spec } : {}),
      removed: REMOVED_IN_35,
      earlier,
    })
    versions.set(minor, refine(bridged, quantities, formats))
  }

  const sorted = new Map([...versions].sort(([a], [b]) => a - b))
  const groups = groupNames([models.kinds, ...[...cdk8s.values()].map(({ kinds }) => kinds)])
  const kindOf = (id: string) =>
    [...sorted.values()].some(shapes => isKind(shapes, id)) ? kindName(id, groups) : undefined
  const finish = (id: string, field: string, type: string) => {
    const values = models.enums.get(`${id}#${field}`)
    const keys = authored.listKeys.get(`${id}#${field}`)
    const withValues = values && type === (values.list ? 's[]' : 's') ? type.replace('s', `s(${values.values})`) : type
    return keys !== undefined && type.endsWith('[]') ? `${withValues}@${keys}` : withValues
  }
  const definitions = joinVersions(sorted, kindOf, finish)
  const older = sources.filter(({ source }) => source.minor < FIRST_MINOR)
  return { definitions, olderKinds: olderKinds(older, authored.olderKinds, definitions) }
}

function shapesOf(types: ReadonlyMap<string, string>): Shapes {
  const shapes = new Map<string, { fields: Map<string, FieldShape> }>()
  for (const [key, type] of types) {
    const [id, field] = key.split('#') as [string, string]
    if (!shapes.has(id)) shapes.set(id, { fields: new Map() })
    shapes.get(id)!.fields.set(field, { type, required: false })
  }
  return shapes
}

/** The full name of each short group, which any kind in it tells; the one of the core group is empty. */
function groupNames(sources: readonly Kinds[]): ReadonlyMap<string, string> {
  const groups = new Map([['meta', '']])
  for (const [id, { apiVersion }] of sources.flatMap(kinds => [...kinds])) {
    groups.set(id.split('.')[0]!, apiVersion.includes('/') ? apiVersion.split('/')[0]! : '')
  }
  return groups
}

function kindName(id: string, groups: ReadonlyMap<string, string>): string {
  const [group, version, kind] = id.split('.')
  if (!groups.has(group!)) throw new Error(`${id}: no package tells the full name of its group`)
  return `${groups.get(group!)}/${version}/${kind}`
}
