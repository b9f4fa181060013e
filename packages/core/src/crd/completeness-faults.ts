/** Finds what the branches of a schema restrict though the schema itself does not have it, after `validateStructuralCompleteness`. */
import type { Path } from '../source/place.ts'
import { deepest, nodeIn, type SchemaNode } from './schema-node.ts'
import type { Report } from './schema-report.ts'

/** @param node whose own branches are looked at; those of its fields and items are for others */
export function completenessFaults(node: SchemaNode, report: Report): void {
  branchesOf(node, node, [], 0)

  function branchesOf(branching: SchemaNode, schema: SchemaNode, path: Path, depth: number): void {
    if (depth > deepest) return
    for (const key of several) {
      const branches = branching[key]
      if (!Array.isArray(branches)) continue
      for (const branch of branches)
        if (typeof branch === 'object' && branch !== null) compare(branch, schema, path, depth + 1)
    }
    const not = nodeIn(branching, 'not')
    if (not) compare(not, schema, path, depth + 1)
  }

  function compare(branch: SchemaNode, schema: SchemaNode, path: Path, depth: number): void {
    branchesOf(branch, schema, path, depth)
    const items = nodeIn(branch, 'items')
    if (items) into(items, nodeIn(schema, 'items'), [...path, 'items'], depth)
    const fields = nodeIn(schema, 'properties')
    for (const key of Object.keys(nodeIn(branch, 'properties') ?? {})) {
      const field = nodeIn(nodeIn(branch, 'properties'), key)
      // Metadata is not that of the schema, and an empty schema restricts nothing.
      if (field && Object.keys(field).length > 0 && key !== 'metadata')
        into(field, nodeIn(fields, key), [...path, 'properties', key], depth)
    }
  }

  function into(branch: SchemaNode, schema: SchemaNode | undefined, path: Path, depth: number): void {
    if (schema) compare(branch, schema, path, depth + 1)
    else report(path, 'missing', 'A branch of the schema restricts it, so that the schema itself must have it.')
  }
}

const several = ['allOf', 'anyOf', 'oneOf']
