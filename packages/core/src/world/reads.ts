/** What a cross-resource rule looks at: all that its conclusion depends on besides its configuration. */
import type { Project } from '../project/project.ts'

export type Read = Exclude<keyof Project, 'world'>

/** The project, which notes what is asked of it. @param reads grows */
export function watched(project: Project, reads: Set<Read>): Project {
  const seen = { world: project.world }
  for (const field of Object.keys(project) as (keyof Project)[])
    if (field !== 'world')
      Object.defineProperty(seen, field, {
        get() {
          reads.add(field)
          return project[field]
        },
        enumerable: true,
      })
  return seen as Project
}
