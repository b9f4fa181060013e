/** Require that expressions of one's own hold for objects. */
import { defineRule, nodeOf } from '@keelint/core'
import { describeResource } from '@keelint/kubernetes'
import { compileExpression, loadExpressions } from '../../expression/expression.ts'
import { isAmong } from '../../metadata/required.ts'

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'medium',
    docs: {
      description: 'Require that expressions in CEL hold for objects',
      rationale:
        'What a team has agreed on for itself, no rule of a linter knows. The language of ValidatingAdmissionPolicies can say it in a line, and a linter says it before the API server does.',
      remedy: 'Change the object so that the expression holds, which says what is asked for.',
      references: [
        'https://kubernetes.io/docs/reference/using-api/cel/',
        'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
      ],
    },
    presets: { all: false },
    messages: {
      fails: 'The expression `{{name}}` does not hold for {{resource}}.',
      told: '{{text}}',
    },
    schema: {
      type: 'object',
      properties: {
        expressions: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: { type: 'string', minLength: 1, description: 'What it is called in messages.' },
              expression: {
                type: 'string',
                minLength: 1,
                description:
                  'In CEL, about the `object`: true where all is well. It may give a text as well, which says what is wrong and is empty where nothing is.',
              },
              kinds: {
                type: 'array',
                items: { type: 'string' },
                description:
                  'The kinds that it is about, such as `Deployment` or `apps/Deployment`; all where none is listed.',
              },
              message: { type: 'string', minLength: 1, description: 'What to say where it is false.' },
              severity: { enum: ['critical', 'high', 'medium', 'low'], description: 'How grave it is.' },
              field: {
                type: 'string',
                pattern: '^[^.]+(?:\\.[^.]+)*$',
                description: 'Where to report, such as `spec.replicas`; at the name of the object otherwise.',
              },
            },
            required: ['name', 'expression'],
            additionalProperties: false,
          },
          default: [],
          description: 'Each with a name.',
        },
      },
      additionalProperties: false,
    },
  },
  async checkOptions({ expressions }) {
    if (expressions.length === 0) return undefined
    await loadExpressions()
    for (const { name, expression } of expressions)
      try {
        compileExpression(expression ?? '')
      } catch (error) {
        return `the expression \`${name}\` is wrong: ${(error as Error).message}`
      }
    return undefined
  },
  create({ options, report, undecided }) {
    const all = options.expressions.map(({ name = '', expression = '', kinds = [], message, severity, field }) => ({
      ...{ name, kinds, message, severity },
      path:
        field === undefined
          ? ['metadata', 'name']
          : field.split('.').map(key => (/^\d+$/.test(key) ? Number(key) : key)),
      ask: compileExpression(expression),
    }))
    if (all.length === 0) return {}
    return {
      Manifest(value, { resource }) {
        const { group, version, kind } = resource.id
        // An item of a typed list does not say what it is.
        const object = { apiVersion: group === '' ? version : `${group}/${version}`, kind, ...Object(value) }
        for (const { name, kinds, message, severity, path, ask } of all) {
          if (!isAmong(kinds, resource.id)) continue
          const answer = ask(object)
          if (answer === true || answer === '') continue
          if (typeof answer === 'object') {
            undecided(`The expression \`${name}\` cannot be evaluated: ${answer.reason}`)
            continue
          }
          const text = answer === false ? message : answer
          report({
            at: nodeOf(resource, undefined, path),
            ...(text === undefined
              ? { messageId: 'fails', data: { name, resource: describeResource(resource.id) } }
              : { messageId: 'told', data: { text } }),
            evidence: name,
            ...(severity && { severity }),
          })
        }
      },
    }
  },
})
