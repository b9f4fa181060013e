/** The part of a rule's page that says which checks of other tools it stands for, and how it differs. */
import type { PeerCheck } from './peer-checks.ts'
import { differences } from './peer-differences.ts'
import { peers } from './peers.ts'

/** Markdown; nothing where no tool has such a check. */
export function peerSection(rule: string, checks: readonly PeerCheck[]): readonly string[] {
  const own = checks.filter(({ rules }) => rules.includes(rule))
  const rows = peers.flatMap(({ id, title, url }) => {
    const names = own
      .filter(({ peer }) => peer === id)
      .map(check => `\`${check.check}\`${isWhole(check) ? '' : ' in part'}`)
    return names.length > 0 ? [`| [${title}](${url}) | ${names.join(', ')} |`] : []
  })
  const notes = differences[rule] ?? []
  if (rows.length === 0 && notes.length === 0) return []
  return [
    '## In other tools',
    '',
    ...(rows.length > 0 ? ['| Tool | Checks |', '| --- | --- |', ...rows, ''] : []),
    ...(notes.length > 0 ? ['What is different here:', '', ...notes.map(note => `- ${note}`), ''] : []),
  ]
}

/** Whether no other rule stands for the check too. */
function isWhole({ rules }: PeerCheck): boolean {
  return rules.length === 1
}
