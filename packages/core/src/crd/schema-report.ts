/** How what is wrong with a schema is reported, from wherever in it one stands. */
import type { SchemaFault } from '@keelint/kubernetes'
import type { Path } from '../source/place.ts'

/** @param keys from the schema that is looked at */
export type Report = (keys: Path, code: SchemaFault['code'], message: string, at?: SchemaFault['at']) => void
