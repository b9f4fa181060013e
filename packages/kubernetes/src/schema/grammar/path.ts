/** The grammars of paths in volumes, after kubernetes/pkg/apis/core/validation: why a text is none. */
import type { Grammar } from '../spot.ts'

export const noBacksteps: Grammar = text => (text.split('/').includes('..') ? 'it may not hold `..`' : undefined)

export const descendingPath: Grammar = text => (text.startsWith('/') ? 'it must be relative' : noBacksteps(text))

/** A file in a volume: relative, and not one of those that the kubelet keeps for itself. */
export const localPath: Grammar = text =>
  descendingPath(text) ?? (text.startsWith('..') ? 'it may not begin with `..`' : undefined)

export const absolutePath: Grammar = text => (text.startsWith('/') ? undefined : 'it must be an absolute path')
