/** A package's manifest as it is published: the public exports, and versions in place of links into the workspace. */

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: unknown
  readonly publishConfig?: Readonly<Record<string, unknown>>
  readonly [field: string]: unknown
}

/** @param versions of the workspace's packages, by name */
export function publishedManifest(manifest: Manifest, versions: ReadonlyMap<string, string>): Manifest {
  const { publishConfig = {}, devDependencies: _dropped, ...rest } = manifest
  const { access, ...replaced } = publishConfig
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => {
    if (!range.startsWith('workspace:')) return [name, range] as const
    const version = versions.get(name)
    if (version === undefined)
      throw new Error(`${manifest.name} depends on ${name}, which is no package of the workspace.`)
    return [name, version] as const
  })
  return { ...rest, ...replaced, dependencies: Object.fromEntries(dependencies), publishConfig: { access } }
}
