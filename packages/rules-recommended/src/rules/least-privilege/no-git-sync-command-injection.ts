/** Disallow git-sync containers that run what somebody else may choose. */
import { type ContainerNode, defineRule, type Fixer, type Place } from '@keelint/core'
import { type Container, describeItem, parseImage } from '@keelint/kubernetes'

/** Flags whose value git-sync runs, or has git run. */
const commandFlags: ReadonlySet<string> = new Set(['exechook-command', 'git-config', 'sync-hook-command'])
const flagForm = /^--?([a-z][a-z-]*)(?:=(.*))?$/s

export default defineRule({
  meta: {
    type: 'problem',
    severity: 'high',
    docs: {
      description: 'Disallow git-sync containers whose commands can be chosen from outside',
      rationale:
        'The program git-sync runs what `GITSYNC_GIT` or `--git` names in place of git, with the keys of the repository and the token of the pod at hand. Whoever may set it, in the manifest or in a ConfigMap that the manifest reads, runs code of their own in a container that everybody trusts.',
      remedy: 'Remove `GITSYNC_GIT` and `--git`, and write the commands of hooks into the manifest itself.',
      references: ['https://github.com/kubernetes/git-sync#manual'],
    },
    presets: { recommended: true },
    messages: {
      program: 'Container {{container}} has git-sync run another program than git, by `{{setting}}`.',
      elsewhere: 'Container {{container}} has git-sync run what another object says, by `{{setting}}`.',
      withoutSetting: 'Remove `{{setting}}`.',
    },
    hasSuggestions: true,
  },
  create: ({ report, undecided }) => ({
    Container(value, node) {
      if (!isGitSync(value)) return
      const container = describeItem(value.name, node.path)
      const without = (setting: string, places: readonly Place[]) =>
        [
          { messageId: 'withoutSetting', data: { setting }, fix: ({ remove }: Fixer) => places.map(at => remove(at)) },
        ] as const
      for (const [index, variable] of (value.env ?? []).entries()) {
        const setting = variable?.name ?? ''
        const flag = /^GIT_?SYNC_(.+)$/.exec(setting)?.[1]?.toLowerCase().replaceAll('_', '-') ?? ''
        const item = node.at('env').at(index)
        const suggest = without(setting, [item])
        if (flag === 'git') report({ at: item.at('name'), messageId: 'program', data: { container, setting }, suggest })
        else if (variable?.valueFrom && (commandFlags.has(flag) || flag === 'hook-command'))
          report({ at: item.at('valueFrom').key, messageId: 'elsewhere', data: { container, setting }, suggest })
      }
      for (const { flag, text, places } of flagsOf(value, node)) {
        const setting = `--${flag}`
        const suggest = without(setting, places)
        if (flag === 'git') report({ at: places[0]!, messageId: 'program', data: { container, setting }, suggest })
        else if (commandFlags.has(flag) && namesOutside(text, value))
          report({ at: places[0]!, messageId: 'elsewhere', data: { container, setting }, suggest })
      }
      if (value.envFrom?.length) undecided('The environment of a git-sync container comes from another object.')
    },
  }),
})

/** By its program, its image, or the variable that no other program reads. */
function isGitSync({ image, command, env }: Container): boolean {
  if (/(?:^|\/)git-sync$/.test(command?.[0] ?? '')) return true
  if (env?.some(variable => variable?.name === 'GITSYNC_GIT')) return true
  return !!image?.includes('git-sync') && /git-sync[^/]*$/.test(parseImage(image)?.repository ?? '')
}

interface Flag {
  readonly flag: string
  readonly text: string
  /** The word of the flag, and that of its value where it is another. */
  readonly places: readonly Place[]
}

function flagsOf({ command, args }: Container, node: ContainerNode): readonly Flag[] {
  const words = [
    ...(command ?? []).map((word, index) => ({ word, at: node.at('command').at(index) })),
    ...(args ?? []).map((word, index) => ({ word, at: node.at('args').at(index) })),
  ]
  return words.flatMap(({ word, at }, index) => {
    const [, flag, text] = flagForm.exec(word ?? '') ?? []
    if (!flag) return []
    const next = text === undefined ? words[index + 1] : undefined
    return [{ flag, text: text ?? next?.word ?? '', places: next ? [at, next.at] : [at] }]
  })
}

/** Whether a text has a `$(VARIABLE)` in it that another object sets. */
function namesOutside(text: string, { env }: Container): boolean {
  return (env ?? []).some(variable => variable?.valueFrom && text.includes(`$(${variable.name})`))
}
