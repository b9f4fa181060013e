/** Puts into words what a rule did wrong. */

/** What the languages' engines say of somebody who changes what is frozen. */
const frozen =
  /read[- ]?only property|is read-only|not extensible|Cannot (?:delete|redefine) property|non-configurable|Unable to delete property|which has only a getter/

/** @param error whatever was thrown, which may be anything */
export function faultOf(error: unknown): string {
  const { name, message } = textsOf(error)
  return name === 'TypeError' && frozen.test(message)
    ? `It tried to change what it was given, and rules may only look: ${message}`
    : message
}

/** What is wrong with what a visitor or a collector returned. */
export function faultOfAnswer(answer: unknown): string | undefined {
  if (isGenerator(answer)) return 'It returned a generator, which nobody sets going.'
  if (!isThenable(answer)) return undefined
  silenceRejection(answer)
  return 'It returned a promise; a rule has to be done when it returns.'
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    ((typeof value === 'object' && value !== null) || typeof value === 'function') &&
    typeof (value as { then?: unknown }).then === 'function'
  )
}

function isGenerator(value: unknown): boolean {
  const tag = Object.prototype.toString.call(value)
  return tag === '[object Generator]' || tag === '[object AsyncGenerator]'
}

/** The promise is of no use, and must not end the process. */
export function silenceRejection(promise: PromiseLike<unknown>): void {
  try {
    promise.then(undefined, () => {})
  } catch {
    // It is no true promise either.
  }
}

function textsOf(error: unknown): { readonly name: string; readonly message: string } {
  try {
    if (typeof error !== 'object' || error === null) return { name: '', message: `It threw ${String(error)}.` }
    const { name, message } = error as { readonly name?: unknown; readonly message?: unknown }
    if (typeof message === 'string' && message !== '') return { name: String(name), message }
    return { name: '', message: `It threw ${typeof name === 'string' ? name : String(error)}.` }
  } catch {
    return { name: '', message: 'It threw something that cannot be shown.' }
  }
}
