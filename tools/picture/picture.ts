/** Draws the picture of the README: a real run on the example, shortened. */
import { spawnSync } from 'node:child_process'
import { excerpt } from './excerpt.ts'
import { svgOf } from './svg.ts'

const shown = [
  'k8s/require-run-as-non-root',
  'k8s/no-container-runtime-socket',
  'k8s/no-anonymous-binding',
  'k8s/no-rbac-event-delete',
]

/** @param root the repository's folder, absolute; the run is that of its bundle */
export function picture(root: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['dist/keelint.mjs', 'examples/shop', '--no-config-lookup', '--color'],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 1) throw new Error(`The run on the example ended with ${status}: ${stderr}`)
  return svgOf(['$ node dist/keelint.mjs examples/shop', '', ...excerpt(stdout, shown)])
}
