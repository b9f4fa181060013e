/** The words that a container is started with, variables filled in as far as the manifest tells them. */
import type { Container } from '../api/kinds.gen.ts'

export interface CommandWord {
  /** With `$(NAME)` left in where nobody can tell what it stands for. */
  readonly text: string
  /** Whether some of it is known to the cluster alone. */
  readonly isOpen: boolean
  /** Where it stands in the container. */
  readonly path: readonly (string | number)[]
}

/** Of `command`, then of `args`. */
export function commandWords(container: Container): readonly CommandWord[] {
  const variables = variablesOf(container)
  const mayHaveMore = (container.envFrom?.length ?? 0) > 0
  return (['command', 'args'] as const).flatMap(list =>
    (container[list] ?? []).map((word, index) => ({
      ...expand(word ?? '', variables, mayHaveMore),
      path: [list, index],
    })),
  )
}

/** Values by name, `undefined` where they come from elsewhere. Of two with one name the later holds. */
function variablesOf(container: Container): ReadonlyMap<string, string | undefined> {
  const variables = new Map<string, string | undefined>()
  for (const variable of container.env ?? []) {
    if (!variable?.name) continue
    const { text, isOpen } = expand(variable.value ?? '', variables, false)
    variables.set(variable.name, variable.valueFrom || isOpen ? undefined : text)
  }
  return variables
}

/** `$(NAME)` is the value of a variable, `$$` is a dollar; a name that there is no variable for stays as it is written. */
function expand(
  word: string,
  variables: ReadonlyMap<string, string | undefined>,
  mayHaveMore: boolean,
): Pick<CommandWord, 'text' | 'isOpen'> {
  if (!word.includes('$')) return { text: word, isOpen: false }
  let isOpen = false
  const text = word.replace(/\$\$|\$\(([^()]{1,200})\)/g, (whole, name: string | undefined) => {
    if (name === undefined) return '$'
    const value = variables.get(name)
    if (value === undefined && (variables.has(name) || mayHaveMore)) isOpen = true
    return value ?? whole
  })
  return { text, isOpen }
}
