/** Makes one script of the linter and its rules, as a page in a browser would load it. */
import { build } from 'esbuild'

const doors = ['@keelint/core', '@keelint/rules-recommended', '@keelint/reporter-sarif']

/**
 * @param root the repository's folder, absolute
 * @returns the script, which sets the global `keelint`; building it fails where anything needs Node
 */
export async function universalBundle(root: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: doors.map(door => `export * from '${door}'\n`).join(''), resolveDir: `${root}/test` },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'keelint',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  })
  return outputFiles[0]!.text
}
