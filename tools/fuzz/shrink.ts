/** Makes a text smaller as long as the same is wrong with it. */

/** Each piece that is left out costs a try. */
const mostTries = 3000

/** @param isStill whether a text is still of interest */
export async function shrunk(text: string, isStill: (text: string) => Promise<boolean>): Promise<string> {
  let tries = 0
  let smallest = text
  for (const separator of ['\n', '']) {
    let parts = smallest.split(separator)
    for (let length = parts.length >> 1; length > 0; length >>= 1)
      for (let at = 0; at < parts.length && tries < mostTries; tries++) {
        const rest = [...parts.slice(0, at), ...parts.slice(at + length)]
        if (await isStill(rest.join(separator))) parts = rest
        else at += length
      }
    smallest = parts.join(separator)
  }
  return smallest
}
