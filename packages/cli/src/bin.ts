#!/usr/bin/env node
/** The `keelint` command: a process around `main`, or one of its threads. */
import { isMainThread, workerData } from 'node:worker_threads'
import { requireNode } from './node-version.ts'

requireNode(process.versions.node)
// Not waited for: what never settles would end the process with a warning of Node's.
if (!isMainThread && workerData?.is === 'keelint-thread') void import('./threads/worker.ts')
else void import('./whole-run.ts').then(({ wholeRun }) => wholeRun(process.argv.slice(2)))
