/** What the words of a command say: which programs it starts, and what of it a shell reads. */

/** The words of a command; null where a manifest has one. */
export type CommandWords = readonly (string | null | undefined)[]

export interface StartedProgram {
  /** Without its folder, and without `.exe`. */
  readonly name: string
  /** From 0: the word that names it, or the script that does. */
  readonly index: number
}

/** Programs that start what follows them. */
const wrappers: ReadonlySet<string> = new Set(
  'busybox command dumb-init env exec nice nohup setsid stdbuf sudo time timeout tini xargs'.split(' '),
)
const shells: ReadonlySet<string> = new Set(
  'ash bash busybox cmd csh dash fish ksh powershell pwsh sh tcsh zsh'.split(' '),
)
const keywords: ReadonlySet<string> = new Set('! do done elif else esac fi if then until while { }'.split(' '))

/** The words that a shell is given to read: all that follow `-c`, or one of its spellings. */
export function scriptsIn(words: CommandWords): readonly { readonly script: string; readonly index: number }[] {
  const shell = words.findIndex(word => shells.has(programName(word ?? '')))
  const flag = words.findIndex((word, index) => index > shell && isScriptFlag(word ?? ''))
  if (flag < 0) return []
  return words.slice(flag + 1).flatMap((script, offset) => (script ? [{ script, index: flag + 1 + offset }] : []))
}

/** The programs that are started, in order: wrappers such as `env`, what they start, and the commands of a shell's script. */
export function programsIn(words: CommandWords): readonly StartedProgram[] {
  const found: StartedProgram[] = []
  for (const [index, word] of words.entries()) {
    if (!word || isNoProgram(word)) continue
    const name = programName(word)
    found.push({ name, index })
    if (!wrappers.has(name)) break
  }
  if (!shells.has(found.at(-1)?.name ?? '')) return found
  const started = scriptsIn(words).slice(0, 1)
  return [...found, ...started.flatMap(({ script, index }) => commandsIn(script).map(name => ({ name, index })))]
}

/** The first word of each simple command of a shell's script, and what wrappers among them start. */
function commandsIn(script: string): readonly string[] {
  return withoutComments(script)
    .split(/[;&|()`\n]/)
    .flatMap(command => {
      const names: string[] = []
      for (const word of command.split(/\s+/)) {
        const bare = word.replace(/["']/g, '')
        if (!bare || bare === '$' || keywords.has(bare) || isNoProgram(bare)) continue
        names.push(programName(bare))
        if (!wrappers.has(names.at(-1)!)) break
      }
      return names
    })
}

/** @returns the script without what a shell does not read */
export function withoutComments(script: string): string {
  return script.replace(/(^|\s)#[^\n]*/g, '$1')
}

/** Flags, assignments of variables, and the numbers that wrappers take. */
function isNoProgram(word: string): boolean {
  return /^(?:-|[A-Za-z_]\w*=|\d+(?:\.\d+)?[smhd]?$)/.test(word)
}

function isScriptFlag(word: string): boolean {
  return /^-(?:[a-zA-Z]*c|Command)$|^\/[cCkK]$/.test(word)
}

function programName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '')
}
