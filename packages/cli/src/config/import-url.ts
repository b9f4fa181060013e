/** Imports a module that is no part of the linter; in the bundle the starter does it, for a script cannot. */

/** @param url of a file, or of a module of Node */
export function importUrl(url: string): Promise<unknown> {
  return import(url)
}
