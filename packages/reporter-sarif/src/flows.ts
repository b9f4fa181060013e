/** The way that a problem opens, step by step, which GitHub shows as a path. */
import type { Problem } from '@keelint/core'
import { limits } from './limits.ts'
import type { Files } from './location.ts'
import type { CodeFlow } from './sarif-log.ts'

/** Begins where the problem stands. Empty where it opens no way. */
export function flowsOf({ message, file, location, related = [] }: Problem, files: Files): readonly CodeFlow[] {
  const steps = related.filter(({ step }) => step).slice(0, limits.flowLocations - 1)
  if (steps.length === 0) return []
  const places = [{ message, file, location }, ...steps]
  const locations = places.map(place => ({
    location: { ...files.placeIn(place.file, place.location), message: { text: place.message } },
  }))
  return [{ threadFlows: [{ locations }] }]
}
