/** Finds the secrets on a command line, and in the scripts that it hands to a shell. */
import { type Client, clients, mayBeClient } from './client-flags.ts'
import { type FoundSecret, isAsSureAs } from './found-secret.ts'
import { mayHoldSecret } from './hints.ts'
import { namedSecret } from './named-secret.ts'
import { secretsInText } from './secrets-in-text.ts'
import { type ShellWord, shellCommands } from './shell-words.ts'

export interface ArgumentSecret {
  /** Which argument it stands in, from 0. */
  readonly argument: number
  /** The flag that it is given to, such as `--password`; undefined where its form tells. */
  readonly flag?: string
  /** Offsets are those in the argument. */
  readonly secret: FoundSecret
}

interface Word extends ShellWord {
  readonly argument: number
}

/**
 * The secrets that stand in the arguments, in their order.
 *
 * @param line the command with its arguments; what is not text is no argument
 */
export function argumentSecrets(line: readonly unknown[]): readonly ArgumentSecret[] {
  if (!line.some(text => typeof text === 'string' && isTelling(text))) return []
  const found: ArgumentSecret[] = []
  const add: Add = (argument, secret, start, flag) => {
    if (!secret) return
    const moved = { ...secret, start: secret.start + start, end: secret.end + start }
    found.push({ argument, secret: moved, ...(flag !== undefined && { flag }) })
  }
  const whole: Word[] = []
  const commands: (readonly Word[])[] = [whole]
  for (const [argument, text] of line.entries()) {
    if (typeof text !== 'string' || text === '') continue
    whole.push({ text, start: 0, argument })
    if (/\s/.test(text))
      for (const command of tellingCommands(text)) commands.push(command.map(word => ({ ...word, argument })))
  }
  for (const command of commands) inCommand(command, add)
  for (const { argument, text } of whole) for (const secret of secretsInText(text)) add(argument, secret, 0)
  return once(found)
}

/** The commands of a script, without those of lines that have nothing to do with secrets. */
function tellingCommands(script: string): readonly (readonly ShellWord[])[] {
  const found: (readonly ShellWord[])[] = []
  for (const { 0: line, index } of script.matchAll(/(?:[^\\\n]|\\.)+/gs))
    if (isTelling(line))
      for (const command of shellCommands(line))
        found.push(command.map(word => ({ text: word.text, start: word.start + index })))
  return found
}

function isTelling(text: string): boolean {
  return mayHoldSecret(text) || mayBeClient(text)
}

/** One of those that overlap, the one that knows its flag first. In the order of the arguments. */
function once(found: readonly ArgumentSecret[]): readonly ArgumentSecret[] {
  const kept: ArgumentSecret[] = []
  for (const one of [...found].sort((a, b) => a.argument - b.argument || a.secret.start - b.secret.start)) {
    const last = kept.at(-1)
    if (!last || last.argument !== one.argument || last.secret.end <= one.secret.start) kept.push(one)
    else if (!last.flag && (one.flag || isSurer(one, last))) kept[kept.length - 1] = one
  }
  return kept
}

function isSurer(one: ArgumentSecret, other: ArgumentSecret): boolean {
  return isAsSureAs(one.secret, 'high') && !isAsSureAs(other.secret, 'high')
}

type Add = (argument: number, secret: FoundSecret | undefined, start: number, flag?: string) => void

function inCommand(command: readonly Word[], add: Add): void {
  for (const [index, { text, argument, start }] of command.entries()) {
    if (!text.startsWith('-')) continue
    const [, flag, value] = /^(--?[A-Za-z][\w.-]{0,100})(?:=(.*))?$/s.exec(text) ?? []
    if (flag === undefined) continue
    const name = flag.replace(/^-+/, '')
    // `-p=x` of Java: `-Dname=x`.
    if (value !== undefined) add(argument, namedSecret(name, value), start + flag.length + 1, flag)
    else {
      const next = command[index + 1]
      if (next && name.length > 1 && !next.text.startsWith('-'))
        add(next.argument, namedSecret(name, next.text), next.start, flag)
    }
  }
  const first = command.findIndex(
    ({ text }) => !/^\w{1,100}=|^(?:sudo|exec|env|time|nohup|then|do|else|if|!|\/bin\/sh|sh|bash|-c|-ec)$/.test(text),
  )
  const program = command[first]?.text.replace(/^.*[\\/]/s, '').replace(/\.exe$/, '')
  if (program === undefined || program.length > 40) return
  for (const client of clients) if (client.programs.includes(program)) ofClient(client, command.slice(first + 1), add)
}

function ofClient(client: Client, args: readonly Word[], add: Add): void {
  const at = client.subcommand ? args.findIndex(({ text }) => client.subcommand!.includes(text)) : -1
  if (client.subcommand && at < 0) return
  const give = (word: Word | undefined, skip: number, flag?: string) => {
    if (word && (skip > 0 || !word.text.startsWith('-')))
      add(word.argument, namedSecret('password', word.text.slice(skip)), word.start + skip, flag)
  }
  for (const [index, word] of args.entries()) {
    const next = args[index + 1]
    if (client.separate?.includes(word.text)) give(next, 0, word.text)
    const attached = client.attached?.find(flag => word.text.startsWith(flag) && word.text.length > flag.length)
    if (attached) give(word, attached.length, attached)
    for (const flag of client.userinfo ?? []) {
      if (word.text === flag) userinfo(next, 0, flag, add)
      else if (
        word.text.startsWith(flag.startsWith('--') ? `${flag}=` : flag) &&
        !(/^-[^-]/.test(flag) && word.text.startsWith('--'))
      )
        userinfo(word, flag.startsWith('--') ? flag.length + 1 : flag.length, flag, add)
    }
  }
  if (client.position !== undefined)
    give(args.slice(at + 1).filter(({ text }) => !text.startsWith('-'))[client.position - 1], 0)
}

function userinfo(word: Word | undefined, skip: number, flag: string, add: Add): void {
  const text = word?.text.slice(skip) ?? ''
  const colon = text.indexOf(':')
  if (!word || colon <= 0 || /[/\s]/.test(text.slice(0, colon))) return
  const secret = namedSecret('password', text.slice(colon + 1))
  add(word.argument, secret, word.start + skip + colon + 1, flag)
}
