/** Bundles a module so that it counts the shapes which the schemas make, and how long that takes. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { bundle } from '../bundled.ts'

/** What the bundle counts, on `globalThis`. */
export interface Counting {
  shapesMade?: number
  shapesMs?: number
}

const making = /function makeShape\(/
const asking = /export function shapeOf\(/

const counter = `
function makeShape(...args) {
  globalThis.shapesMade = (globalThis.shapesMade ?? 0) + 1
  return makeShapeUncounted(...args)
}
export function shapeOf(...args) {
  const [before, start] = [globalThis.shapesMade, performance.now()]
  const found = shapeOfUncounted(...args)
  if (globalThis.shapesMade !== before)
    globalThis.shapesMs = (globalThis.shapesMs ?? 0) + performance.now() - start
  return found
}
`

const shapes: Plugin = {
  name: 'count-shapes',
  setup(build) {
    build.onLoad({ filter: /[\\/]schema[\\/]shape\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!making.test(text) || !asking.test(text)) throw new Error(`${path} makes no shapes that could be counted.`)
      const counted = text.replace(making, 'function makeShapeUncounted(').replace(asking, 'function shapeOfUncounted(')
      return { contents: counted + counter, loader: 'ts' }
    })
  },
}

/** @param entry absolute @param outfile absolute */
export function bundleCounted(entry: string, outfile: string): Promise<void> {
  return bundle(entry, outfile, [shapes])
}
