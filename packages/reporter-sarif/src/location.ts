/** Files, lines and columns as SARIF names them. */
import { type Location as KeelintLocation, type ReporterContext, repositoryPath } from '@keelint/core'
import type { ArtifactLocation, Location, Region } from './sarif-log.ts'

export const SOURCE_ROOT = '%SRCROOT%'

/** Says where files are, as seen from the root of the repository, or from the working directory where there is none. */
export interface Files {
  at(file: string): ArtifactLocation
  /** With a region where there is a location. */
  placeIn(file: string, location?: KeelintLocation): Pick<Location, 'physicalLocation'>
}

export function filesFrom(context: ReporterContext): Files {
  const at = (file: string) => artifactAt(repositoryPath(file, context))
  return {
    at,
    placeIn: (file, location) => ({
      physicalLocation: { artifactLocation: at(file), ...(location && { region: regionOf(location) }) },
    }),
  }
}

/**
 * GitHub wants a percent-encoded path without `./` in front; `file:` is the one scheme that it takes, and only an absolute
 * path needs it. Half a surrogate pair, which has no encoding, becomes U+FFFD.
 */
function artifactAt(file: string): ArtifactLocation {
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
