/** Builds and packs every package as it would be published, below a folder that is no part of the workspace. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Manifest, publishedManifest } from './manifest.ts'

export interface Staged {
  readonly name: string
  /** In `node_modules` of the folder: what a user has after installing it. */
  readonly folder: string
  readonly tarball: string
}

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

/** @param root of the repository @param folder absolute and empty; throws with the compiler's words where a package does not build */
export function stagePackages(root: string, folder: string): readonly Staged[] {
  const modules = join(folder, 'node_modules')
  const manifests = readdirSync(join(root, 'packages')).map(name => ({
    source: join(root, 'packages', name),
    manifest: JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest,
  }))
  const versions = new Map(manifests.map(({ manifest: { name, version } }) => [name, version]))
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
  for (const { source } of manifests) linkLibraries(source, modules)
  return inOrder(manifests).map(({ source, manifest }) => {
    const build = join(folder, 'build', manifest.name)
    mkdirSync(build, { recursive: true })
    for (const part of readdirSync(source).filter(name => name !== 'node_modules' && name !== 'dist'))
      cpSync(join(source, part), join(build, part), { recursive: true })
    cpSync(join(root, 'LICENSE'), join(build, 'LICENSE'))
    writeFileSync(
      join(build, 'tsconfig.json'),
      JSON.stringify({
        ...JSON.parse(readFileSync(join(source, 'tsconfig.json'), 'utf8')),
        extends: join(folder, 'tsconfig.base.json'),
      }),
    )
    writeFileSync(
      join(build, 'package.json'),
      `${JSON.stringify(publishedManifest(manifest, versions), undefined, 2)}\n`,
    )
    run(process.execPath, [compiler, '-p', build, '--pretty', 'false'], folder)
    const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], build)
    const tarball = join(folder, packed.trim().split('\n').at(-1)!)
    const installed = join(modules, manifest.name)
    mkdirSync(installed, { recursive: true })
    run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], folder)
    return { name: manifest.name, folder: installed, tarball }
  })
}

/** Those that others stand on first. */
function inOrder<T extends { readonly manifest: Manifest }>(all: readonly T[]): readonly T[] {
  const done: T[] = []
  const names = new Set(all.map(({ manifest }) => manifest.name))
  while (done.length < all.length) {
    const ready = all.filter(
      one =>
        !done.includes(one) &&
        Object.keys(one.manifest.dependencies ?? {}).every(
          name => !names.has(name) || done.some(({ manifest }) => manifest.name === name),
        ),
    )
    if (ready.length === 0) throw new Error('The packages depend on each other in a circle.')
    done.push(...ready)
  }
  return done
}

/** What a package takes from elsewhere is linked to where the workspace has it, so that nothing is fetched. */
function linkLibraries(source: string, modules: string): void {
  const from = join(source, 'node_modules')
  if (!existsSync(from)) return
  for (const name of readdirSync(from).flatMap(entry => (entry.startsWith('@') ? scoped(from, entry) : [entry]))) {
    if (name.startsWith('.') || name.startsWith('@keelint/') || name === 'keelint' || existsSync(join(modules, name)))
      continue
    mkdirSync(join(modules, name, '..'), { recursive: true })
    symlinkSync(join(from, name), join(modules, name))
  }
}

function scoped(folder: string, scope: string): readonly string[] {
  return readdirSync(join(folder, scope)).map(name => `${scope}/${name}`)
}

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
