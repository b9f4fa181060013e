#!/usr/bin/env node
/** The `keelint` command: a process around `main`. */
import { requireNode } from './node-version.ts'

requireNode(process.versions.node)
const { wholeRun } = await import('./whole-run.ts')
// Not waited for: what never settles would end the process with a warning of Node's.
void wholeRun(process.argv.slice(2))
