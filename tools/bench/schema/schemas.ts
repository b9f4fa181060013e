/** Writes the schemas that Keelint makes as files that kubeconform reads. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { jsonSchemaOf, newestMinor } from '@keelint/kubernetes'
import type { BenchFile } from '../objects.ts'

/** Writes one schema for each kind, named as kubeconform looks for them. @returns what it takes as the schemas' location */
export function writeSchemas(files: readonly BenchFile[], folder: string): string {
  mkdirSync(folder, { recursive: true })
  const ids = new Map(
    files.flatMap(({ objects }) => objects.map(({ id }) => [`${id.group}/${id.version}/${id.kind}`, id])),
  )
  for (const { group, version, kind } of ids.values()) {
    const schema = jsonSchemaOf(group, version, kind, newestMinor)
    if (!schema) continue
    const suffix = [kind, ...(group === '' ? [] : [group.split('.')[0]]), version].join('-').toLowerCase()
    writeFileSync(path.join(folder, `${suffix}.json`), JSON.stringify(schema))
  }
  return path.join(folder, '{{ .ResourceKind }}{{ .KindSuffix }}.json')
}
