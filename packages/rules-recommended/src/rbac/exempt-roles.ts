/** The option that exempts roles from a rule about what roles grant. */
import { isBuiltInRole } from '@keelint/kubernetes'
import { namePatterns } from '../metadata/name-patterns.ts'

/** The rule's schema. @param may completes "Names of roles that may …" */
export function exemptRoles(may: string) {
  return {
    type: 'object',
    properties: {
      exemptRoles: {
        type: 'array',
        items: { type: 'string' },
        description: `Names of roles that may ${may}; \`*\` in them stands for anything. The built-in roles of Kubernetes always may.`,
        default: [],
      },
    },
    additionalProperties: false,
  } as const
}

interface Role {
  readonly kind: string
  readonly namespace?: string | undefined
  readonly name: string
}

export function isExempt(
  { kind, namespace, name }: Role,
  options: { readonly exemptRoles: readonly string[] },
): boolean {
  return isBuiltInRole(kind, namespace, name) || isListed(name, options)
}

/** Whether the option names a role, built in or not. */
export function isListed(
  name: string,
  { exemptRoles: patterns }: { readonly exemptRoles: readonly string[] },
): boolean {
  const isOne = known.get(patterns) ?? namePatterns(patterns)
  known.set(patterns, isOne)
  return isOne(name)
}

// Each role is asked about, and the patterns stay.
const known = new WeakMap<readonly string[], (name: string) => boolean>()
