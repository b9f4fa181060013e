/** Names for policies that are not taken yet. */

const longest = 253

/** @param taken names of one namespace, to which the new one is added */
export function policyName(workload: string, suffix: string, taken: Set<string>): string {
  const base = cut(workload.toLowerCase().replace(/[^a-z0-9.-]+/g, '-'), longest) || 'workload'
  const wanted = [base, ...(suffix === '' ? [] : [`${cut(base, longest - suffix.length - 1)}-${suffix}`])]
  for (let count = 2; ; count++) {
    const free = wanted.find(name => !taken.has(name))
    if (free !== undefined) {
      taken.add(free)
      return free
    }
    const ending = `-${suffix === '' ? 'isolation' : suffix}-${count}`
    wanted.push(`${cut(base, longest - ending.length)}${ending}`)
  }
}

/** Each label of a name begins and ends with a letter or digit. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .split('.')
    .map(label => label.replace(/^-+|-+$/g, ''))
    .filter(label => label !== '')
    .join('.')
}
