/** Lets nobody interrupt what must not be left half done. */
import { setImmediate } from 'node:timers/promises'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Holds signals back while `work` runs; the last that came is raised again after it. */
export async function uninterrupted<T>(work: () => T | Promise<T>): Promise<T> {
  let caught: NodeJS.Signals | undefined
  const hold = (signal: NodeJS.Signals) => {
    caught = signal
  }
  for (const signal of signals) process.on(signal, hold)
  try {
    const result = await work()
    await setImmediate()
    return result
  } finally {
    for (const signal of signals) process.off(signal, hold)
    if (caught) process.kill(process.pid, caught)
  }
}
