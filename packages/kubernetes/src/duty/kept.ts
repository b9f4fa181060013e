/** What is worked out once for a world and what it is judged by: several lint rules ask for the same. */
import type { DutyModel } from './model.ts'

/** @returns the same as `make`, whose answers are kept as long as what they are about */
export function keptByModel<World extends object, Answer>(
  make: (world: World, model: DutyModel) => Answer,
): (world: World, model: DutyModel) => Answer {
  const known = new WeakMap<World, Map<DutyModel, Answer>>()
  return (world, model) => {
    const byModel = known.get(world) ?? new Map<DutyModel, Answer>()
    known.set(world, byModel)
    const found = byModel.get(model) ?? make(world, model)
    byModel.set(model, found)
    return found
  }
}
