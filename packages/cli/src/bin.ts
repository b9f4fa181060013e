#!/usr/bin/env node
/** The `keelint` command: a process around `main`. */
import { requireNode } from './node-version.ts'

requireNode(process.versions.node)
// Not waited for: what never settles would end the process with a warning of Node's.
void import('./whole-run.ts').then(({ wholeRun }) => wholeRun(process.argv.slice(2)))
