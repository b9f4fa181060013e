/** Finds the files of schemas that a config names; each is read when somebody asks for its text. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ConfigError, type SchemaFile } from '@keelint/core'
import { isFile, statOf } from '../files/file-system.ts'
import { reasonOf } from '../files/found.ts'
import { rawPath, relativeName, shownName } from '../files/name.ts'
import { contentOf } from '../files/read.ts'

export interface SchemasRequest {
  /** A file or a pattern, relative to the folder. */
  readonly given: string
  /** Absolute. */
  readonly folder: string
  /** Begins messages: who asks. */
  readonly where: string
}

/** Sorted by name. Throws a `ConfigError` where there is no such file. */
export async function schemaFiles(
  { given, folder, where }: SchemasRequest,
  cwd: string,
): Promise<readonly SchemaFile[]> {
  const location = path.resolve(folder, given)
  const stat = statOf(location)
  const schemaFile = (location: string): SchemaFile => {
    const shown = shownName(relativeName(cwd, location))
    return { path: shown, read: () => textOf(location, `${where}: the schema \`${shown}\``) }
  }
  if (!(stat instanceof Error) && stat.isFile()) return [schemaFile(location)]
  const fault = (reason: string) =>
    new ConfigError(`${where}: the schema \`${shownName(given)}\` cannot be read: ${reason}`)
  if (!(stat instanceof Error))
    throw fault(
      stat.isDirectory() ? `it is a folder. Name its files: \`${given.replace(/\/$/, '')}/*.yaml\`.` : 'it is no file.',
    )
  if (!/[*?[\]{}]|[!+@]\(/.test(given)) throw fault(stat.code === 'ENOENT' ? 'it does not exist.' : reasonOf(stat))
  const { walk } = await import('../files/walk.ts')
  const found: string[] = []
  for (const entry of walk(given, folder, (_, error) => void unreadable(error)))
    if (entry.kind === 'file' || (entry.kind === 'link' && isFile(entry.location))) found.push(entry.location)
  if (found.length === 0)
    throw new ConfigError(
      `${where}: \`kubernetes.schemas\` has the pattern \`${shownName(given)}\`, which no file matches.`,
    )
  return found.sort((a, b) => (a < b ? -1 : 1)).map(schemaFile)

  function unreadable(error: NodeJS.ErrnoException): never {
    throw fault(reasonOf(error))
  }
}

/** @param shown begins the message */
function textOf(location: string, shown: string): string {
  try {
    const content = contentOf(readFileSync(rawPath(location)))
    if ('text' in content) return content.text
    throw new Error('unreadable' in content ? content.unreadable.message : 'It is not a file.')
  } catch (error) {
    const failure = error as NodeJS.ErrnoException
    throw new ConfigError(`${shown} cannot be read: ${failure.code ? reasonOf(failure) : failure.message}`)
  }
}
