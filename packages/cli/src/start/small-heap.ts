/** Has V8 collect garbage before its heap is several times as large as what is in use: a large run needs a tenth to a third less memory, and a few percent more time. */
import { setFlagsFromString } from 'node:v8'

/** Versions of Node whose V8 is known to have the flag: V8 complains of what it does not know. */
const versions: ReadonlySet<number> = new Set([20, 22, 24, 26])

/** For the whole process, from now on. @param version of Node, such as `22.3.0` */
export function keepHeapSmall(version: string): void {
  // By itself V8 lets the heap grow up to four times, here by a third or so.
  if (versions.has(Number.parseInt(version, 10))) setFlagsFromString('--heap-growing-percent=30')
}
