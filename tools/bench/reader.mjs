/** Reads every file of the folders that are given, and does nothing with them: what a linter cannot go below. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

for (const folder of process.argv.slice(2))
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) readFileSync(join(entry.parentPath ?? entry.path, entry.name))
