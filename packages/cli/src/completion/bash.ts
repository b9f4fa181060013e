/** Completion for Bash. */
import type { Offer, OfferedOption } from './words.ts'

export function bashCompletion({ options, commands }: Offer): string {
  const flags = options.flatMap(option => namesOf(option))
  const withWords = options.filter(({ value }) => Array.isArray(value))
  const withOthers = options.filter(({ value }) => value === 'file' || value === 'text')
  return `# Completion of keelint for Bash: source <(keelint completion bash)
_keelint() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # Bash takes \`--format=json\` for three words.
  if [[ $current == '=' ]]; then
    current=
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  case $before in
${withWords.map(option => `    ${namesOf(option).join(' | ')})\n      ${reply(option.value as readonly string[])}\n      return ;;`).join('\n')}
    ${withOthers.flatMap(namesOf).join(' | ')})
      return ;;
  esac
  if [[ $current == -* ]]; then
    ${reply(flags)}
    return
  fi
  if ((COMP_CWORD == 1)); then
    ${reply(commands.map(({ name }) => name))}
    COMPREPLY+=($(compgen -f -- "$current"))
    return
  fi
  case $command in
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `    ${name}) ${reply(words)} ;;`)
  .join('\n')}
  esac
}
complete -o filenames -o bashdefault -o default -F _keelint keelint
`
}

function namesOf({ name, short }: OfferedOption): readonly string[] {
  return [...(short === undefined ? [] : [`-${short}`]), `--${name}`]
}

function reply(words: readonly string[]): string {
  return `COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"))`
}
