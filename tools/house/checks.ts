/** The checks that the house has, by name. */
import { cycles } from './cycles.ts'
import { direction } from './direction.ts'
import { names } from './names.ts'
import { opening } from './opening.ts'
import { portable } from './portable.ts'
import { size } from './size.ts'
import type { Check } from './tree.ts'

export const checks: Readonly<Record<string, Check>> = { direction, cycles, names, size, opening, portable }
