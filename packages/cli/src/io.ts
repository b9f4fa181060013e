/** What the command line has of the world around it, so that it runs without a process. */

export interface Output {
  readonly isTTY: boolean
  /** How wide the terminal is, where it is one. */
  readonly columns?: number | undefined
  /** Settles when the text is taken; a reader that has gone is no failure. */
  write(text: string): Promise<void>
}

export interface Io {
  /** The working directory, absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Read only where `-` is among the paths. */
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Output
  readonly stderr: Output
}
