/** Has V8 wait longer before it optimizes a function: in a run of seconds, that takes more processor time than it saves. */
import { setFlagsFromString } from 'node:v8'

/** About five times what is V8's own, by Node's version: V8 complains of what it does not know. Newer ones wait by themselves. */
const flags: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=400000',
  22: '--invocation-count-for-turbofan=12000',
}

/** For the whole process, from now on. @param version of Node, such as `22.3.0` */
export function optimizeLate(version: string): void {
  const flag = flags[Number.parseInt(version, 10)]
  if (flag !== undefined) setFlagsFromString(flag)
}
