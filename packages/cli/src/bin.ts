#!/usr/bin/env node
/** The `keelint` command: a process around `main`. */
import { requireNode } from './node-version.ts'

requireNode(process.versions.node)
const [{ main }, { processIo }] = await Promise.all([import('./main.ts'), import('./process-io.ts')])
process.exitCode = await main(process.argv.slice(2), processIo())
