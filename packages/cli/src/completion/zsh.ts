/** Completion for Zsh. */
import type { Offer, OfferedOption } from './words.ts'

export function zshCompletion({ options, commands }: Offer): string {
  return `#compdef keelint
# Completion of keelint for Zsh: source <(keelint completion zsh)
_keelint() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C -S \\
${options.map(option => `    ${specOf(option)} \\`).join('\n')}
    '1: :->first' \\
    '*: :->rest'
  case $state in
    first)
      local -a commands=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join('\n')}
      )
      _describe -t commands command commands
      _files
      ;;
    rest)
      case $line[1] in
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `        ${name}) compadd -- ${words.join(' ')} ;;`)
  .join('\n')}
        *) _files ;;
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _keelint ]]; then
  _keelint "$@"
else
  compdef _keelint keelint
fi
`
}

/** As \`_arguments\` reads it: what excludes what, the names, the help and the value. */
function specOf({ name, short, about, repeatable, value, label = '' }: OfferedOption): string {
  const help = `[${about.replace(/[[\]]/g, '\\$&')}]`
  const action =
    value === undefined ? '' : value === 'file' ? '_files' : value === 'text' ? ' ' : `(${value.join(' ')})`
  const taken = value === undefined ? '' : `:${label.replaceAll(':', '\\:')}:${action}`
  const long = `--${name}${value === undefined ? '' : '='}`
  const names = short === undefined ? quoted(`${repeatable ? '*' : ''}${long}${help}${taken}`) : undefined
  if (names !== undefined) return names
  const before = repeatable ? quoted('*') : quoted(`(-${short} --${name})`)
  return `${before}{-${short}${value === undefined ? '' : '+'},${long}}${quoted(`${help}${taken}`)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
