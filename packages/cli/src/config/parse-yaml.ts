/** YAML with the line of what is wrong in it. */
import { ConfigError } from '@keelint/core'

/** Throws a `ConfigError`. @param shown the file, for the message */
export async function parseYaml(text: string, shown: string): Promise<unknown> {
  const { LineCounter, parseAllDocuments } = await import('yaml')
  const lineCounter = new LineCounter()
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return `${shown}:${line}:${col}`
  }
  const [document, second] = parseAllDocuments(text, { lineCounter, prettyErrors: false, merge: true })
  if (!document) return undefined
  const [error] = document.errors
  if (error) throw new ConfigError(`${place(error.pos[0])}: the config is no YAML: ${error.message}`)
  if (second)
    throw new ConfigError(`${place(second.range[0])}: a config is one document; write a list for several objects.`)
  try {
    return document.toJS()
  } catch (failure) {
    throw new ConfigError(`${shown}: the config is no YAML: ${(failure as Error).message}`)
  }
}
