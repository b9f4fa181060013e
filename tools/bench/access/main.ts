/** Measures the access model, and fails where it is over its budget. */
import { optimizeLate } from '../../../packages/cli/src/start/late-optimizing.ts'
import { keepHeapSmall } from '../../../packages/cli/src/start/small-heap.ts'
import { benchAccess } from './bench-access.ts'

// As the command does.
optimizeLate(process.versions.node)
keepHeapSmall(process.versions.node)

if (!benchAccess(line => process.stdout.write(`${line}\n`))) process.exitCode = 1
