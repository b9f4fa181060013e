/** Reads tables whose columns are separated by tabs and named by their first row; lines that begin with `#` are comments. */

/** Each row as a record from the column's name to its text. */
export function readRows(text: string): readonly Readonly<Record<string, string>>[] {
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  const [head = [], ...rows] = lines.map(line => line.split('\t'))
  return rows.map(cells => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])))
}
