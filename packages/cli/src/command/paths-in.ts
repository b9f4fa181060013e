/** What a command line looks for. */

/** The working directory by default. @param given as they stand on the command line */
export function pathsIn(given: readonly string[]): readonly string[] {
  return given.length > 0 ? given.filter(path => path !== '-') : ['.']
}
