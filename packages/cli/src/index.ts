/** The command line as a function. */
export type { Io, Output } from './io.ts'
export { main } from './main.ts'
export { version } from './version.ts'
