/** What kubeconform's own tests expect of its example files, where Kubernetes itself has the kinds. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { newestMinor, schemaFaults } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parseAllDocuments } from 'yaml'

const test = suite('kubeconform cases')
const folder = fileURLToPath(new URL('../../../../shared/cases/kubeconform/', import.meta.url))

/** By file, whether it is right; a field that its kind lacks counts, as with `-strict`. */
const files: Readonly<Record<string, boolean>> = {
  'extra_property.yaml': false,
  'folder/multi_valid.yaml': true,
  'folder/valid.yaml': true,
  'full_domain_group.yaml': true,
  'int_or_string.yaml': true,
  'invalid.yaml': false,
  'list_invalid.yaml': false,
  'list_valid.yaml': true,
  'multi_invalid.yaml': false,
  'multi_valid.yaml': true,
  'multi_with_list.yaml': true,
  'null_array.yaml': true,
  'null_string.yaml': true,
  'quantity.yaml': true,
  'valid.json': true,
  'valid.yaml': true,
}

if (existsSync(folder)) {
  for (const [file, isRight] of Object.entries(files)) {
    test(file, () => {
      const faults = objectsIn(readFileSync(`${folder}fixtures/${file}`, 'utf8')).flatMap(object => {
        const found = schemaFaults(object, newestMinor)
        return typeof found === 'string' ? [] : found
      })
      assert.is(faults.length === 0, isRight, JSON.stringify(faults))
    })
  }
} else {
  test.skip('skipped: ../shared/cases/kubeconform is not there', () => {})
}

function objectsIn(text: string): readonly unknown[] {
  return [...parseAllDocuments(text, { version: '1.1' })].flatMap(document => {
    const value = document.toJS() as { readonly kind?: string; readonly items?: readonly unknown[] } | null
    return value?.kind === 'List' ? (value.items ?? []) : [value]
  })
}

test.run()
