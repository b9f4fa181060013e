/** Bundles a module as users run it, so that neither the loader of TypeScript nor what ran before is measured with it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'

/** @param entry absolute @param outfile absolute */
export async function bundle(entry: string, outfile: string, plugins: Plugin[] = []): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20.19',
    format: 'esm',
    logLevel: 'error',
    plugins,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
}

/** Runs a module in a process of its own, which prints for itself. @param entry absolute @returns whether it ended well */
export async function runBundled(entry: string): Promise<boolean> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'keelint-bench-'))
  try {
    const script = path.join(scratch, 'script.mjs')
    await bundle(entry, script)
    return spawnSync(process.execPath, [script], { stdio: 'inherit' }).status === 0
  } finally {
    rmSync(scratch, { recursive: true })
  }
}
