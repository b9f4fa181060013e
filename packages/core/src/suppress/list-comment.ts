/** Says what is wrong with a comment that silences a list of rules, or ends that. */
import { dateFault, type Fault, faultsOf, ruleFault } from './check-statement.ts'
import { directiveNames, type ListStatement, meantDirective } from './comment-syntax.ts'

/** @param known ids of all rules that there are */
export function listFaults(
  { name, list, until, reason }: ListStatement,
  known: ReadonlyMap<string, unknown>,
): readonly Fault[] {
  const unknown = list.map(({ text }) => ruleFault(text, known))
  if (name === 'keelint-enable')
    return faultsOf(...unknown, until === undefined ? undefined : { rule: expired, messageId: 'noEnd', data: {} })
  const data = { directive: name }
  return faultsOf(
    ...unknown,
    list.length === 0 ? { rule: 'keelint/directive-no-rule', messageId: 'noRule', data } : undefined,
    list.length > 0 && reason === '' ? { rule: 'keelint/directive-no-reason', messageId: 'comment', data } : undefined,
    dateFault(until),
  )
}

const expired = 'keelint/directive-expired'

export function misspeltFault(name: string): Fault {
  const meant = meantDirective(name)
  const hint = meant ? `Did you mean \`${meant}\`?` : `There are ${directiveNames.map(one => `\`${one}\``).join(', ')}.`
  return { rule: 'keelint/directive-no-rule', messageId: 'noDirective', data: { directive: name, meant: ` ${hint}` } }
}
