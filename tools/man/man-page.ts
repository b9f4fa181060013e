/** The manual page, as roff. */
import { codes, commandLines } from '../../packages/cli/src/help.ts'
import { type Option, optionGroups, options } from '../../packages/cli/src/options.ts'

/** @param version of the linter; the page has no date, for it follows from the sources alone */
export function manPage(version: string): string {
  const rows: readonly (readonly [string, Option])[] = Object.entries(options)
  const lines = [
    '.\\" Generated from the table of options by tools/man/generate-man.ts.',
    `.TH KEELINT 1 "" "keelint ${version}" "User Commands"`,
    '.SH NAME',
    'keelint \\- the linter for Kubernetes and Helm\\-rendered YAML',
    '.SH SYNOPSIS',
    '.B keelint',
    '.RI [ option ...]',
    '.RI [ path ...]',
    '.br',
    '.B keelint',
    '.RI [ option ...]',
    '.B \\-',
    ...commandLines().flatMap(({ name, rest }) => ['.br', `.B keelint ${text(name)}`, ...(rest ? [text(rest)] : [])]),
    '.SH DESCRIPTION',
    'Lints files, folders and patterns, by default the working directory; with',
    '.B \\-',
    'standard input.',
    '.SH COMMANDS',
    ...commandLines().flatMap(({ name, rest, about }) => ['.TP', `.B ${text(`${name} ${rest}`.trim())}`, line(about)]),
    ...optionGroups.flatMap(group => [
      `.SH ${text(group.toUpperCase())}`,
      ...rows
        .filter(([, option]) => option.group === group)
        .flatMap(([name, { short, value, help }]) => [
          '.TP',
          `.BR ${short ? `\\-${short} ", " ` : ''}\\-\\-${text(name)}${value ? ` " \\fI${text(value)}\\fP"` : ''}`,
          line(help),
        ]),
    ]),
    '.SH EXIT STATUS',
    ...codes.flatMap(([code, when]) => ['.TP', `.B ${code}`, line(when)]),
    '.SH FILES',
    '.TP',
    '.I keelint.config.yaml',
    'The config, in the folder of what is linted or above it; also as JSON, JavaScript or TypeScript.',
    '.TP',
    '.I keelint\\-suppressions.json',
    line('Problems that are put up with, written by --update-suppressions.'),
    '.SH SEE ALSO',
    'https://github.com/keelint/keelint',
  ]
  return `${lines.join('\n')}\n`
}

function text(plain: string): string {
  return plain
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('"', '\\(dq')
    .replaceAll('…', '...')
}

/** A sentence; a dot in front would be a request. */
function line(plain: string): string {
  const escaped = text(plain.slice(0, 1).toUpperCase() + plain.slice(1))
  return `${escaped.startsWith('.') ? '\\&' : ''}${escaped}${/[.!?]$/.test(plain) ? '' : '.'}`
}
