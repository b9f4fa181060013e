/** The text of `--help`, from the table of options. */
import { type Option, optionGroups, options } from './options.ts'

const usage = `keelint: the linter for Kubernetes and Helm-rendered YAML

Usage
  keelint [options] [path…]     lint files, folders and patterns; default is the working directory
  keelint [options] -           lint standard input
  keelint explain RULE          say what a rule is about, and what to do
  keelint access [path…] ASK    say who may do what: who-can VERB RESOURCE, what-can SUBJECT, duties, path FROM TO
  keelint network [path…] ASK   say who reaches whom: list, explain SRC DST [PORT], exposure, suggest
  keelint map [path…] --out FILE  lint a shard of the files, and write what was found
  keelint merge SHARD…          report on all shards, as one run on all files would
  keelint schema [KIND…]        print the JSON Schema of all kinds, or of some: apps/v1/Deployment
  keelint completion SHELL      print what completes its words in bash, zsh or fish

`

export const codes = [
  [0, 'nothing that fails'],
  [1, 'problems that fail'],
  [2, 'wrong usage or config, nothing to lint, or a crash'],
  [3, 'part of the input could not be analyzed'],
] as const

export interface CommandLine {
  readonly name: string
  /** What comes behind it, as `RULE`; empty where nothing does. */
  readonly rest: string
  readonly about: string
}

/** The commands, from the lines of the usage. */
export function commandLines(): readonly CommandLine[] {
  return [...usage.matchAll(/^ {2}keelint ([a-z][a-z-]*)(.*?) {2,}(.+)$/gm)].map(([, name, rest, about]) => ({
    name: name!,
    rest: rest!.trim(),
    about: about!,
  }))
}

/** What an option takes of a line before its help; a longer one has a line of its own. */
const width = 33

export function help(): string {
  const rows: readonly (readonly [string, Option])[] = Object.entries(options)
  const groups = optionGroups.map(group => {
    const lines = rows
      .filter(([, option]) => option.group === group)
      .map(([name, option]) => lineOf(usageOf(name, option), option.help))
    return `${group}\n${lines.join('\n')}\n`
  })
  return `${usage}${[...groups, `Exit code\n${codes.map(([code, when]) => `  ${code}  ${when}\n`).join('')}`].join('\n')}`
}

function lineOf(start: string, text: string): string {
  if (start.length <= width) return `  ${start.padEnd(width)}  ${text}`
  return `  ${start}\n  ${' '.repeat(width)}  ${text}`
}

function usageOf(name: string, { short, value, repeatable }: Option): string {
  return `${short ? `-${short},` : '   '} --${name}${value ? ` ${value}` : ''}${repeatable ? ' …' : ''}`
}
