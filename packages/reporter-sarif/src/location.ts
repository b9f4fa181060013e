/** Files, lines and columns as SARIF names them. */
import type { Location as KeelintLocation } from '@keelint/core'
import type { ArtifactLocation, Location, Region } from './sarif-log.ts'

export const SOURCE_ROOT = '%SRCROOT%'

/** @param file relative to the source root, or absolute; with `/` */
export function fileAt(file: string, location?: KeelintLocation): Pick<Location, 'physicalLocation'> {
  const artifactLocation = artifactAt(file)
  return { physicalLocation: location ? { artifactLocation, region: regionOf(location) } : { artifactLocation } }
}

/**
 * GitHub wants a percent-encoded path without `./` in front; `file:` is the one scheme that it takes, and only an absolute
 * path needs it. Half a surrogate pair, which has no encoding, becomes U+FFFD.
 */
export function artifactAt(file: string): ArtifactLocation {
  const uri = file
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (uri.startsWith('/')) return { uri: `file://${uri.replace(/^\/+/, '/')}` }
  if (/^[A-Za-z]%3A\//.test(uri)) return { uri: `file:///${uri.replace('%3A', ':')}` }
  return { uri, uriBaseId: SOURCE_ROOT }
}

function regionOf({ start, end }: KeelintLocation): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}
