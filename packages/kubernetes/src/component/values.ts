/** Texts of flags as Go reads them. */

/** `strconv.ParseBool`; undefined for what it refuses. */
export function goBoolean(text: string): boolean | undefined {
  if (/^(?:1|t|T|true|TRUE|True)$/.test(text)) return true
  if (/^(?:0|f|F|false|FALSE|False)$/.test(text)) return false
  return undefined
}

const seconds: Readonly<Record<string, number>> = { ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 }

/** `time.ParseDuration`, in seconds: `1h30m`, `300ms`, `0`. Undefined for what it refuses. */
export function goDuration(text: string): number | undefined {
  if (/^[+-]?0$/.test(text)) return 0
  if (text.length > 100 || !/^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return undefined
  const parts = text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)
  const sum = [...parts].reduce((total, [, number, unit]) => total + Number(number) * seconds[unit!]!, 0)
  return text.startsWith('-') ? -sum : sum
}

/** A whole number; undefined for what is none. */
export function goInteger(text: string): number | undefined {
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined
}
