/** Turns what configs of other linters say into what a config of ours says. */
import type { Level, Rule, SuppressEntry } from '@keelint/core'
import type { Exemption, PeerConfig, PeerLevel } from './peer-config.ts'

export interface CarriedOver {
  /** By id. */
  readonly rules: ReadonlyMap<string, CarriedRule>
  readonly suppress: readonly SuppressEntry[]
  readonly ignores: readonly string[]
  /** What has no counterpart, or was left out, by file. */
  readonly left: ReadonlyMap<string, readonly string[]>
}

export interface CarriedRule {
  readonly level: Level | 'off'
  /** The files that say so. */
  readonly files: readonly string[]
}

/** @param known rules by id, all of one plugin @param namespace of the plugin */
export function carryOver(
  peers: readonly PeerConfig[],
  known: ReadonlyMap<string, Rule>,
  namespace: string,
): CarriedOver {
  const rules = new Map<string, CarriedRule>()
  const idsOf = ({ rulesOf }: PeerConfig, check: string) =>
    (rulesOf[check] ?? '')
      .split(' ')
      .flatMap(name => (known.has(`${namespace}/${name}`) ? [`${namespace}/${name}`] : []))
  for (const peer of peers)
    for (const id of new Set([...peer.checks.keys()].flatMap(check => idsOf(peer, check)))) {
      const level = levelIn(peer, id)
      if (level !== undefined) rules.set(id, stricter(rules.get(id), { level, files: [peer.file] }))
    }
  return {
    rules: new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    suppress: peers.flatMap(peer => peer.exemptions.flatMap(exemption => entriesOf(peer, exemption))),
    ignores: [...new Set(peers.flatMap(({ ignores }) => ignores.map(asPattern)))],
    left: new Map(peers.map(peer => [peer.file, [...unknownIn(peer), ...peer.left]])),
  }

  /** A rule is off where all checks are that it stands for; a check that is not spoken of counts as it was. */
  function levelIn(peer: PeerConfig, id: string): Level | 'off' | undefined {
    const checks = Object.keys(peer.rulesOf).filter(check => idsOf(peer, check).includes(id))
    const levels = checks.map(check => peer.checks.get(check))
    const on = levels.filter(level => level !== undefined && level !== 'off') as readonly Exclude<PeerLevel, 'off'>[]
    if (on.length > 0) return on.map(level => (level === 'on' ? usualLevel(id) : level)).sort()[0]
    return levels.every(level => level === 'off') ? 'off' : undefined
  }

  function usualLevel(id: string): Level {
    const severity = known.get(id)?.meta.severity
    return severity === 'critical' || severity === 'high' ? 'error' : 'warn'
  }

  function entriesOf(peer: PeerConfig, exemption: Exemption): readonly SuppressEntry[] {
    const checks = exemption.checks.length > 0 ? exemption.checks : Object.keys(peer.rulesOf)
    const ids = [...new Set(checks.flatMap(check => idsOf(peer, check)))].sort()
    if (ids.length === 0) return []
    const { namespace: from, names, containers } = exemption
    return orNone(names).flatMap(name =>
      orNone(containers).map(container => ({
        rules: ids,
        ...((from !== undefined || name !== undefined) && {
          resource: {
            ...(from !== undefined && { namespace: literal(from) }),
            ...(name !== undefined && { name: `${literal(name)}*` }),
          },
        }),
        ...(container !== undefined && { container: `${literal(container)}*` }),
        reason: `an exemption of ${peer.file}`,
      })),
    )
  }

  function unknownIn(peer: PeerConfig): readonly string[] {
    const named = [...peer.checks.keys(), ...peer.exemptions.flatMap(({ checks }) => checks)]
    return [...new Set(named)].filter(check => idsOf(peer, check).length === 0).map(check => `\`${check}\``)
  }
}

/** Of what two files say, the stricter counts. */
function stricter(one: CarriedRule | undefined, other: CarriedRule): CarriedRule {
  if (!one) return other
  if (one.level === other.level) return { level: one.level, files: [...one.files, ...other.files] }
  const order = ['off', 'warn', 'error']
  return order.indexOf(one.level) > order.indexOf(other.level) ? one : other
}

function orNone(names: readonly string[]): readonly (string | undefined)[] {
  return names.length > 0 ? names : [undefined]
}

/** Names are patterns with us. */
function literal(name: string): string {
  return name.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')
}

/** There a leading slash and two asterisks mean anywhere. */
function asPattern(name: string): string {
  return name.replace(/^\.?\//, '')
}
