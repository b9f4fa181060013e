/** The page for those who come from other tools: each of their checks, and what stands for it here. */
import type { PeerCheck } from './peer-checks.ts'
import { insteadOfRule, isOfProduct, peerReasons } from './peer-reasons.ts'
import { type Peer, peers } from './peers.ts'

type Standing = 'here' | 'in part' | 'not yet' | 'product' | 'none'

/** @param rules the names of those that there are */
export function migrationPage(checks: readonly PeerCheck[], rules: ReadonlySet<string>): string {
  const sections = peers.map(peer => ({ peer, own: checks.filter(check => check.peer === peer.id) }))
  return `${[
    '<!-- Generated from tools/rules/peer-checks.tsv and the rules by tools/rules/generate-docs.ts. -->',
    '',
    '# From other tools',
    '',
    `What ${checks.length} checks of ${peers.length} other tools are called here. The page of each rule says how it differs from them, and [conformance](../decisions/conformance.md) how that is measured.`,
    '',
    '```sh',
    'keelint --init',
    '```',
    '',
    'reads the configs of KubeLinter, kube-score and Polaris, and writes one for Keelint: what they switch on and off, and what they exempt. It names what has no counterpart.',
    'For the others their section says what becomes of their configs. To begin with all that is there already, [write it into a suppressions file](suppress.md).',
    '',
    '- **Rule**: it stands for the check. Where there are several, each sees a part of it.',
    '- **Not yet**: the rule that will do it, which does not exist so far.',
    '- **Not in files**: whoever looks at files alone cannot tell.',
    '- **Not planned**: it is about the kinds of one product, a matter for a [plugin](../extend/write-a-plugin.md).',
    '',
    '| Tool | Checks | Here | In part | Not yet | Not planned | Not in files, or no verdict |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...sections.map(({ peer, own }) => countRow(peer, own, rules)),
    ...sections.flatMap(({ peer, own }) => sectionOf(peer, own, rules)),
  ].join('\n')}\n`
}

function countRow(peer: Peer, checks: readonly PeerCheck[], rules: ReadonlySet<string>): string {
  const standings = checks.map(check => standingOf(check, rules))
  const count = (standing: Standing) => standings.filter(other => other === standing).length
  const counts = (['here', 'in part', 'not yet', 'product', 'none'] as const).map(count)
  return `| [${peer.title}](#${anchorOf(peer.title)}) | ${[checks.length, ...counts].join(' | ')} |`
}

function sectionOf(peer: Peer, checks: readonly PeerCheck[], rules: ReadonlySet<string>): readonly string[] {
  return [
    '',
    `## ${peer.title}`,
    '',
    `<${peer.url}>`,
    '',
    peer.move,
    '',
    '| Check | Here |',
    '| --- | --- |',
    ...checks.map(check => `| \`${check.check.replaceAll('|', '\\|')}\` | ${standInOf(check, rules)} |`),
  ]
}

function standingOf(check: PeerCheck, rules: ReadonlySet<string>): Standing {
  if (check.reason !== undefined) return 'none'
  const there = check.rules.filter(rule => rules.has(rule) || Object.hasOwn(insteadOfRule, rule))
  if (there.length === check.rules.length) return 'here'
  if (there.length > 0) return 'in part'
  return check.rules.every(isOfProduct) ? 'product' : 'not yet'
}

function standInOf({ rules: names, reason }: PeerCheck, rules: ReadonlySet<string>): string {
  if (reason !== undefined) return peerReasons[reason]!
  const links = names.filter(name => rules.has(name)).map(name => `[${name}](../rules/${name}.md)`)
  const instead = names.flatMap(name => (rules.has(name) ? [] : (insteadOfRule[name] ?? [])))
  const missing = names.filter(name => !rules.has(name) && !Object.hasOwn(insteadOfRule, name))
  const later = missing.filter(name => !isOfProduct(name)).map(name => `\`${name}\``)
  const never = missing.filter(isOfProduct).map(name => `\`${name}\``)
  return [
    ...(links.length > 0 ? [links.join(', ')] : []),
    ...instead,
    ...(later.length > 0 ? [`Not yet: ${later.join(', ')}`] : []),
    ...(never.length > 0 ? [`Not planned: ${never.join(', ')}`] : []),
  ]
    .map(text => (text.endsWith('.') ? text : `${text}.`))
    .join(' ')
    .replace(/^(\[[^ ]*\)(?:, \[[^ ]*\))*)\.$/, '$1')
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-')
}
