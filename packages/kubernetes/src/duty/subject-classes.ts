/** Who each of the subjects of bindings is. */
import type { Access } from '../rbac/access.ts'
import { keptByModel } from './kept.ts'
import { type DutyModel, type SubjectClass, subjectClassOf } from './model.ts'

/** In the order of the subjects: a look at names for each of them takes long. */
export const subjectClasses: (access: Access<unknown>, model: DutyModel) => readonly SubjectClass[] = keptByModel(
  ({ subjects, minor }, model) => subjects.map(principal => subjectClassOf(model, principal, minor)),
)
