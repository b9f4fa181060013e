/** Disallow plain scalars that are not what they look like. */
import { defineRule, nodeOf, type ResourceId } from '@keelint/core'
import type { FaultCode, TypeExpression } from '@keelint/kubernetes'
import { faultsOf } from '../../schema/faults.ts'
import { ambiguityOf, base60, isSuspect } from '../../yaml/ambiguous.ts'
import { visitScalars } from '../../yaml/scalars.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Disallow plain YAML scalars that tools read differently, or that are no text where text belongs',
      rationale:
        'The country `NO` becomes false, the version `1.10` becomes 1.1 and `0123` becomes 83: so kubectl reads them, which knows YAML 1.1, while other tools read the same file otherwise. Where text is expected, the API server refuses what came of it.',
      remedy: 'Put text into quotes, write booleans as `true` and `false`, and numbers in plain decimal.',
      references: ['https://kubernetes.io/docs/concepts/configuration/overview/#general-configuration-tips'],
    },
    presets: { recommended: true },
    fixable: true,
    hasSuggestions: true,
    // The same field of the wrong type is graver, and one problem of it is enough.
    yieldsTo: ['valid-schema'],
    messages: {
      boolean: '`{{text}}` without quotes is the boolean `{{read}}` to kubectl, and text to other tools.',
      number: '`{{text}}` without quotes is {{read}} to kubectl, and something else to other tools.',
      notText: '`{{text}}` without quotes is a {{found}}, and the field takes text.',
      key: 'The key `{{text}}` without quotes is read as `{{read}}`.',
      quote: 'Put it into quotes, if it is text.',
    },
  },
  create({ kubernetes, report }) {
    /** Whether each scalar has the type of its field: what the schema does not look at has none that is known. */
    function isTyped(value: object, id: ResourceId): boolean {
      if (Object.hasOwn(value, 'status')) return false
      const { faults, kind } = faultsOf(value, id, kubernetes)
      return kind === 'known' && !faults.some(({ code }) => untyped.has(code))
    }

    return {
      Manifest(value, node) {
        if (node.format === 'json') return
        const maybe = node.mayHavePlain(isSuspect)
        if (!maybe && isTyped(Object(value), node.resource.id)) return

        visitScalars(value, node.resource.id, {
          scalar(read, path, type) {
            const isText = typeof read === 'string'
            const isWrong = !isText && type?.form === 'string'
            if (!isWrong && !(maybe && (!isText || base60.test(read)))) return
            const text = node.written(path)
            if (text === undefined || !/^[\w.+:-]+$/.test(text)) return
            const kind = ambiguityOf(text)
            if (!isWrong && (kind === undefined || isUsual(text, path, type))) return
            const at = nodeOf(node.resource, undefined, [...path])
            report({
              at,
              ...(kind === 'boolean'
                ? { messageId: 'boolean', data: { text, read: String(read) } }
                : kind === 'number'
                  ? { messageId: 'number', data: { text, read: isText ? 'text' : `the number ${read}` } }
                  : { messageId: 'notText', data: { text, found: typeof read } }),
              // Base 60 is text to kubectl already, so quotes are no change that could be seen.
              ...(type?.form === 'string' && !isText
                ? { fix: ({ set }) => set(at, text) }
                : type === undefined && !isText
                  ? { suggest: [{ messageId: 'quote', fix: ({ set }) => set(at, text) }] }
                  : {}),
            })
          },
          key(key, path) {
            if (!/^(?:true|false|[-+.\d].*)$/.test(key)) return
            const text = node.written(path, 'key')
            if (text === undefined || text === key || /^["'?&!]/.test(text)) return
            const at = nodeOf(node.resource, undefined, [...path])
            report({ at: at.key, messageId: 'key', data: { text, read: key }, evidence: 'key' })
          },
        })
      },
    }
  },
})

/** Faults that something of the wrong type may be hidden in. */
const untyped: ReadonlySet<FaultCode> = new Set(['wrong-type', 'unknown-field', 'too-deep'])

/** Modes of files are written in octal wherever one looks, and a quantity may have an exponent. */
function isUsual(text: string, path: readonly (string | number)[], type: TypeExpression | undefined): boolean {
  if (type?.form === 'integer') return /^(?:mode|defaultMode)$/.test(String(path.at(-1))) && /^0[0-7]+$/.test(text)
  return (type?.form === 'quantity' || type?.form === 'number') && /^[-+]?[1-9][0-9.]*[eE][0-9]+$/.test(text)
}
