/** What is made of texts that come again and again in manifests: keys, amounts, images, kinds. */

/** Not for ever more of them, since a text may also be another one each time. */
const most = 1000

/** The function, which works once for each of the first thousand things that it is given. */
export function remembered<Given, Made>(work: (given: Given) => Made): (given: Given) => Made {
  const known = new Map<Given, Made>()
  return given => {
    const before = known.get(given)
    if (before !== undefined || known.has(given)) return before as Made
    const made = work(given)
    if (known.size < most) known.set(given, made)
    return made
  }
}
