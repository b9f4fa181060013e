/** Until when each minor version of Kubernetes gets fixes, by https://kubernetes.io/releases/ and its list of past versions. */

/** By minor; those before the first have ended before it. */
const ends: Readonly<Record<number, string>> = {
  25: '2023-10-28',
  26: '2024-02-28',
  27: '2024-07-16',
  28: '2024-10-22',
  29: '2025-02-28',
  30: '2025-07-15',
  31: '2025-11-11',
  32: '2026-02-28',
  33: '2026-06-28',
  34: '2026-10-27',
  35: '2027-02-28',
  36: '2027-06-28',
}
const first = Math.min(...Object.keys(ends).map(Number))

/**
 * The last day that a minor of Kubernetes 1 is supported, as `2026-06-28`; undefined for those that are newer than the table. Of those
 * that are older it is a day by which they were not.
 */
export function endOfLife(minor: number): string | undefined {
  return ends[Math.max(minor, first)]
}
