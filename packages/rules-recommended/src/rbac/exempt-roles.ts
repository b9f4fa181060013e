/** The option that exempts roles from a rule about what roles grant. */
import { isBuiltInRole } from '@keelint/kubernetes'

/** The rule's schema. @param may completes "Names of roles that may …" */
export function exemptRoles(may: string) {
  return {
    type: 'object',
    properties: {
      exemptRoles: {
        type: 'array',
        items: { type: 'string' },
        description: `Names of roles that may ${may}. The built-in roles of Kubernetes always may.`,
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
  return isBuiltInRole(kind, namespace, name) || options.exemptRoles.includes(name)
}
