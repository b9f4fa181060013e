/** The plugins of others, as reports name them. */
import type { Plugin } from '@keelint/core'

/** By namespace. @param plugins all of the run, by namespace @param ours the namespace of our own rules */
export function foreignPlugins(
  plugins: ReadonlyMap<string, Plugin>,
  ours = 'k8s',
): ReadonlyMap<string, { readonly name: string; readonly version: string }> {
  const foreign = [...plugins].filter(([namespace]) => namespace !== ours)
  return new Map(
    foreign.map(
      ([
        namespace,
        {
          meta: { name, version },
        },
      ]) => [namespace, { name, version }],
    ),
  )
}
