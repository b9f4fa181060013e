/** Which message of the schema rule says a fault. */
import type { FaultCode } from '@keelint/kubernetes'

export const messageIds = {
  'unknown-field': 'unknownField',
  'wrong-type': 'wrongType',
  missing: 'missing',
  'too-deep': 'outOfRange',
  'null-item': 'nullItem',
  'not-allowed-value': 'notAllowedValue',
  'bad-format': 'badFormat',
  'out-of-range': 'outOfRange',
  'forbidden-field': 'forbiddenField',
  conflict: 'conflict',
  'duplicate-item': 'duplicateItem',
  'ambiguous-item': 'ambiguousItem',
  'no-such-item': 'noSuchItem',
  'selector-mismatch': 'conflict',
} as const satisfies Readonly<Record<FaultCode, string>>
