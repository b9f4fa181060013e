/** Catches a rule that remembers: all cases in one run, in both orders, must find what each finds alone. */
import type { Rule } from '../rule/rule.ts'
import type { SourceFile } from '../source/file.ts'
import { linterOf, sourcesOf } from './case-run.ts'
import type { FullCase } from './cases.ts'

export async function orderFaults(name: string, rule: Rule, cases: readonly FullCase[]): Promise<readonly string[]> {
  const groups = grouped(cases)
  const faults: string[] = []
  for (const group of groups.values()) {
    const linter = await linterOf(name, rule, group[0]!)
    const alone = group.map(({ files }) => keysOf(linter.lint(sourcesOf(files)).problems))
    for (const reversed of [false, true]) {
      const places = group.map((_, index) => (reversed ? group.length - 1 - index : index))
      const together = linter.lint(group.flatMap(({ files }, index) => moved(files, places[index]!)))
      for (const [index, one] of group.entries()) {
        const folder = folderOf(places[index]!)
        const own = together.problems.filter(({ file }) => file.startsWith(folder))
        if (keysOf(own.map(problem => ({ ...problem, file: problem.file.slice(folder.length) }))) !== alone[index])
          faults.push(
            `«${one.title}» finds something else when other cases ${reversed ? 'follow' : 'precede'}: the rule remembers.`,
          )
      }
    }
  }
  return faults
}

function grouped(cases: readonly FullCase[]): ReadonlyMap<string, readonly FullCase[]> {
  const groups = new Map<string, FullCase[]>()
  for (const one of cases) groups.set(settingsOf(one), [...(groups.get(settingsOf(one)) ?? []), one])
  return groups
}

function settingsOf({ options, settings, kubernetes, closed, assume }: FullCase): string {
  return JSON.stringify([options, settings, kubernetes, closed, assume])
}

/** The linter takes files in the order of their paths. */
function folderOf(place: number): string {
  return `${String(place).padStart(6, '0')}/`
}

function moved(files: Readonly<Record<string, string>>, place: number): readonly SourceFile[] {
  const folder = folderOf(place)
  return sourcesOf(files).map(({ path, text }) => ({ path: folder + path, text, world: folder }))
}

function keysOf(
  problems: readonly {
    readonly file: string
    readonly messageId: string
    readonly message: string
    readonly location: unknown
  }[],
): string {
  return JSON.stringify(problems.map(({ file, messageId, message, location }) => [file, messageId, message, location]))
}
