/** Settings that switch off what a program logs, told by how flags and variables are called. */

/** What log is meant, in front of the word. */
const sorts = 'access|application|app|audit|event|http|request|requests|security|server|system'
const log = 'logs?|logging|logger|auditing'

/** `log.level`, `LOGGING_LEVEL_ROOT`; `RUST_LOG` is a level too. */
const level = /(?:^|-)(?:log|logs|logger|logging|loglevel)(?:-level(?:-root)?|level)?$|(?:^|-)loglevel$|^rust-log$/
const isLevel = (name: string) => /level|^rust-log$/.test(name) && level.test(name)
/** `access-log`, `ENABLE_AUDIT_LOG`, `xpack.security.audit.enabled` */
const on = new RegExp(
  `^(?:[a-z0-9-]{1,80}-)?(?:(?:${sorts})-)?(?:${log})(?:-enabled?)?$|^(?:[a-z0-9-]{1,80}-)?audit(?:-log)?-enabled?$|^(?:[a-z0-9-]{1,80}-)?enabled?-(?:(?:${sorts})-)?(?:${log}|audit)$|^audit$`,
)
/** `disable-logging`, `NO_ACCESS_LOG`, `audit-disabled` */
const notOn = new RegExp(
  `^(?:[a-z0-9-]{1,80}-)?(?:disabled?|no|without|skip)-(?:(?:${sorts})-)?(?:${log}|audit)$|^(?:[a-z0-9-]{1,80}-)?(?:(?:${sorts})-)?(?:${log}|audit)-disabled$`,
)
const negative = /(?:^|-)(?:disabled?|no|without|skip)(?:-|$)/
/** Logs that are for developers, parts of a log, and what only sounds like one. */
const beside =
  /(?:^|-)(?:debug|trace|verbose|slow|query|sql|color|colour|json|console|file|stdout|stderr|to|timestamps?|rotat\w+|binary|bin|redo|undo|change|write-ahead|wal|replication|general|gc|catalog|blog|login|dialog|analog)(?:-|$)/
/** Where a log goes. */
const target =
  /(?:^|-)(?:log|logs|accesslog|access-log|audit-log|error-log)(?:-(?:file|path|target|output|dest|destination))?$|^logpath$|^logfile$/

const off = /^(?:off|none|silent|disabled?|disable_logging|quiet)$/i
const no = /^(?:false|off|no|none|disabled?)$/i
const yes = /^(?:true|on|yes|1|enabled?)$/i

/**
 * Whether a setting switches off a log. @param name of a flag without its dashes, or of a variable
 * @param value undefined for a flag without one, which means yes
 */
export function switchesOffLogging(name: string, value: string | undefined): boolean {
  if (name.length > 100) return false
  const plain = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()
    .replace(/access-?log/, 'access-log')
    .replace(/audit-?log/, 'audit-log')
  if (value === '/dev/null') return target.test(plain)
  if (beside.test(plain)) return false
  if (isLevel(plain)) return value !== undefined && off.test(value)
  if (notOn.test(plain)) return value === undefined || yes.test(value)
  return value !== undefined && no.test(value) && on.test(plain) && !negative.test(plain)
}

/** Whether a script starts its program, in place of itself, with all that it writes thrown away. */
export function discardsOutput(script: string): boolean {
  return /(?:^|[\s;&|])exec\s[^\n;|]{0,2000}?(?:&|1)?>{1,2}\s{0,4}\/dev\/null/.test(script)
}
