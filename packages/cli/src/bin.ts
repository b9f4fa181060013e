#!/usr/bin/env node
/** The `keelint` command: a process around `main`, or one of its threads. */
import { requireNode } from './node-version.ts'
import { mayBeThread } from './threads/word.ts'

requireNode(process.versions.node)
// Not waited for: what never settles would end the process with a warning of Node's.
void run()

async function run(): Promise<void> {
  if (mayBeThread() && !(await import('node:worker_threads')).isMainThread) await import('./threads/worker.ts')
  else await import('./whole-run.ts').then(({ wholeRun }) => wholeRun(process.argv.slice(2)))
}
