/** Measures the access model, and fails where it is over its budget. */
import { benchAccess } from './bench-access.ts'

if (!benchAccess(line => process.stdout.write(`${line}\n`))) process.exitCode = 1
