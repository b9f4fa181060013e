/** Completion for Fish. */
import type { Offer, OfferedOption } from './words.ts'

export function fishCompletion({ options, commands }: Offer): string {
  const named = commands.map(
    ({ name, about }) => `complete -c keelint -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
  )
  const behind = commands
    .filter(({ words }) => words.length > 0)
    .map(
      ({ name, words }) =>
        `complete -c keelint -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(words.join(' '))}`,
    )
  return `# Completion of keelint for Fish: keelint completion fish | source
${[...named, ...behind, ...options.map(lineOf)].join('\n')}
`
}

function lineOf({ name, short, about, value }: OfferedOption): string {
  const taken =
    value === undefined
      ? ''
      : value === 'file'
        ? ' -r -F'
        : value === 'text'
          ? ' -x'
          : ` -x -a ${quoted(value.join(' '))}`
  return `complete -c keelint${short === undefined ? '' : ` -s ${short}`} -l ${name}${taken} -d ${quoted(about)}`
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
