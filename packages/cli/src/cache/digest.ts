/** Words for contents: equal ones for equal contents only. */

/** 43 characters. @param contents as one: how long each is, the first has to say where they are several that vary */
export function digestOf(...contents: readonly (string | Uint8Array)[]): string {
  // Not imported, for most runs need none, and loading it takes longer than a small file does.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('base64url')
}
