/** Paths as the readers of a report know them who see the whole repository. */
import type { ReporterContext } from './reporter.ts'

/**
 * From the root of the repository, without steps up as far as it reaches; what it was where there is no repository, and for an
 * absolute path.
 *
 * @param file relative to the working directory, or absolute; with `/`
 */
export function repositoryPath(file: string, { repository }: Pick<ReporterContext, 'repository'>): string {
  const isAbsolute = file.startsWith('/') || /^[A-Za-z]:\//.test(file)
  if (isAbsolute || !repository?.prefix) return file
  const parts: string[] = []
  for (const part of `${repository.prefix}${file}`.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
