/** Starts the command, and is small, for Node reads all of a module before it runs the first line. */
import { requireNode } from '../node-version.ts'
import type { Program } from './program.ts'

/** Put in by the bundle. */
declare const givenProgram: Program

requireNode(process.versions.node)
const { start } = await import('./start.ts')
start(givenProgram, import.meta.url)
