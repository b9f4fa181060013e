/** Disallow Secrets that are written down with their data. */
import { defineRule, type Node } from '@keelint/core'
import {
  decodeBase64,
  describeResource,
  describeSecret,
  type FoundSecret,
  isPlaceholder,
  isPublic,
  isReference,
  namedSecret,
  type Secret,
} from '@keelint/kubernetes'
import { lastAppliedAnnotation } from '../../lifecycle/last-applied.ts'
import { namePatterns } from '../../metadata/name-patterns.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow Secrets that are written down with their data',
      rationale:
        'Base64 hides nothing: a Secret in a repository is read by everyone who reads the repository, now and in its history. A default password that everyone knows protects nothing wherever it is kept. Certificates and public keys may be read by all.',
      remedy:
        'Let an operator bring the data (ExternalSecret, SealedSecret, SOPS, the CSI driver for secret stores), or create the Secret outside of the repository. Allow by name in the options what is only for tests.',
      references: [
        'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
        'https://kubernetes.io/docs/concepts/configuration/secret/',
      ],
    },
    standards: ['nsa:secrets', 'mitre:T1552.001'],
    presets: { recommended: { level: 'well-known' }, strict: { level: 'literal' }, all: { level: 'placeholder' } },
    messages: {
      wellKnown: 'Key `{{key}}` of {{resource}} is {{what}}.',
      literal: 'Key `{{key}}` of {{resource}} is written down with its value.',
      lastApplied: 'An annotation of {{resource}} repeats its data as they were last applied.',
    },
    schema: {
      type: 'object',
      properties: {
        level: {
          enum: ['well-known', 'literal', 'placeholder'],
          default: 'literal',
          description:
            'What to report: `well-known` default passwords only, every `literal` value, or values too that look like a `placeholder`.',
        },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          default: [],
          description: 'Names of Secrets that may be written down; `*` in them stands for anything.',
        },
      },
      additionalProperties: false,
    },
  },
  create({ options: { level, allowed }, report }) {
    const isAllowed = namePatterns(allowed)

    function check(node: Node<Record<string, string> | null | undefined>, textOf: (value: string) => string): void {
      const resource = describeResource(node.resource.id)
      for (const [key, value] of Object.entries(node.value ?? {})) {
        const text = textOf(value ?? '')
        const at = node.at(key)
        const secret = wellKnown(key, text)
        if (secret)
          report({
            at,
            messageId: 'wellKnown',
            data: { key, resource, what: describeSecret(secret) },
            severity: 'high',
            conceal: true,
          })
        else if (level !== 'well-known' && isWrittenDown(text, level === 'placeholder'))
          report({ at, messageId: 'literal', data: { key, resource }, conceal: true })
      }
    }

    return {
      Secret({ metadata }, node: Node<Secret>) {
        if (isAllowed(metadata?.name ?? '')) return
        check(node.at('data'), decodeBase64)
        check(node.at('stringData'), value => value)
        const applied = metadata?.annotations?.[lastAppliedAnnotation]
        if (level !== 'well-known' && applied && /"(?:stringData|data)":\s{0,8}\{\s{0,8}"/.test(applied))
          report({
            at: node.at('metadata').at('annotations').at(lastAppliedAnnotation),
            messageId: 'lastApplied',
            data: { resource: describeResource(node.resource.id) },
            conceal: true,
          })
      },
    }
  },
})

function wellKnown(key: string, text: string): FoundSecret | undefined {
  const secret = namedSecret(key, text)
  return secret?.wellKnown ? secret : undefined
}

function isWrittenDown(text: string, placeholders: boolean): boolean {
  return !isReference(text) && !isPublic(text) && (placeholders || !isPlaceholder(text))
}
