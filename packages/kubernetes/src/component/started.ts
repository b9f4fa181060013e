/** Which component of a cluster a container starts, judged by its command, and with which words. */
import type { Container } from '../api/kinds.gen.ts'
import { shellCommands } from '../secret/shell-words.ts'
import { baseName, type ClusterComponent, clusterComponentOf, hyperkubeComponentOf } from './names.ts'
import { type CommandWord, commandWords } from './words.ts'

export interface StartedComponent {
  readonly name: ClusterComponent
  /** Those after the program. */
  readonly words: readonly CommandWord[]
}

/** Programs, and words of a shell, that start what follows them and their own flags. */
const wrappers: ReadonlySet<string> = new Set(
  'catatonit do dumb-init else exec go-runner kube-log-runner nice nohup then time tini'.split(' '),
)
const mayStartComponent = /kube|etcd/
const shells: ReadonlySet<string> = new Set('ash bash dash sh'.split(' '))

export function startedComponent(container: Container): StartedComponent | undefined {
  if (!container.command?.length) return undefined
  return startedBy(commandWords(container))
}

function startedBy(words: readonly CommandWord[]): StartedComponent | undefined {
  const at = programIndex(words)
  const program = words[at]
  if (!program) return undefined
  const base = baseName(program.text)
  const next = words[at + 1]
  if (base === 'hyperkube' && next) return started(hyperkubeComponentOf(next.text), words.slice(at + 2))
  if (shells.has(base)) return startedByScript(words.slice(at + 1))
  return started(clusterComponentOf(program.text), words.slice(at + 1))
}

function started(name: ClusterComponent | undefined, words: readonly CommandWord[]): StartedComponent | undefined {
  return name && { name, words }
}

/** Of the first word that is neither a wrapper nor a flag of one. */
function programIndex(words: readonly CommandWord[]): number {
  let isWrapped = false
  return words.findIndex(({ text }) => {
    if (isWrapped && /^-|^\d+$/.test(text)) return false
    isWrapped = wrappers.has(baseName(text))
    return !isWrapped
  })
}

/** A script counts where one of its commands starts a component, and only one. @param words of the shell, its flags first */
function startedByScript(words: readonly CommandWord[]): StartedComponent | undefined {
  const flag = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text))
  const script = words[flag + 1]
  if (flag < 0 || !script || !mayStartComponent.test(script.text)) return undefined
  const found = shellCommands(script.text).flatMap(command => {
    const texts = withoutRedirections(command.map(({ text }) => text))
    const inner = texts.map(text => ({ text, isOpen: script.isOpen || /[$`*]/.test(text), path: script.path }))
    const one = startedByPlain(inner)
    return one ? [one] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** As `startedBy`, without another shell in the shell. */
function startedByPlain(words: readonly CommandWord[]): StartedComponent | undefined {
  const first = words.findIndex(({ text }) => !/^[A-Za-z_]\w*=/.test(text))
  const own = first < 0 ? [] : words.slice(first)
  return shells.has(baseName(own[programIndex(own)]?.text ?? '')) ? undefined : startedBy(own)
}

/** `1>>/var/log/etcd.log`, `> log` and `2>` are no words of the program. */
function withoutRedirections(texts: readonly string[]): readonly string[] {
  return texts.filter((text, at) => !/^\d*[<>]/.test(text) && !/^\d*(?:>>?|<)$/.test(texts[at - 1] ?? ''))
}
