/** Makes one minified script of the packed linter, its rules and SARIF, as a web page would, and lints in a worker with it. */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const imports = {
  '@keelint/core': 'Linter, resolveConfig, summaryOf, verdictOf',
  '@keelint/rules-recommended': 'plugin',
  '@keelint/reporter-sarif': 'sarif',
}

const program = `
${Object.entries(imports)
  .map(([name, imported]) => `import { ${imported} } from '${name}'`)
  .join('\n')}

globalThis.lint = async text => {
  const run = new Linter(await resolveConfig([{ extends: ['all'] }], [plugin])).lint([{ path: 'pod.yaml', text }])
  const summary = summaryOf(run.problems, verdictOf(run))
  const log = JSON.parse(await sarif(run, { color: false, summary, source: () => text }))
  return [run.problems.length > 0, run.problems.length - log.runs[0].results.length]
}
`

const inWorker = `
const { parentPort, workerData } = require('node:worker_threads')
// What a browser's worker has not got must not be reached for.
for (const name of ['process', 'Buffer', 'require', 'global']) delete globalThis[name]
;(0, eval)(workerData.script)
lint(workerData.text).then(answer => parentPort.postMessage(answer))
`

export interface BrowserBundle {
  /** Bytes, minified, and what is left of them on the wire. */
  readonly size: number
  readonly zipped: number
  /** Empty where it lints and reports. */
  readonly faults: string
}

/** @param folder that the packages were staged in; throws where a package needs Node @param text a manifest with problems */
export async function browserBundle(folder: string, text: string): Promise<BrowserBundle> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: join(folder, 'page.js') },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    logLevel: 'silent',
  })
  const script = outputFiles[0]!.text
  const answer = await answerOf(new Worker(inWorker, { eval: true, workerData: { script, text } }))
  const faults = answer === '[true,0]' ? '' : `It answers ${answer}`
  return { size: Buffer.byteLength(script), zipped: gzipSync(script).length, faults }
}

function answerOf(worker: Worker): Promise<string> {
  return new Promise(resolve => {
    worker.once('message', answer => resolve(JSON.stringify(answer)))
    worker.once('error', error => resolve(String(error)))
  })
}
