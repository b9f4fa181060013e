/** The reporter: one log with one run in it. */
import { compareProblems, inPieces, jsonPieces, type ReporterContext, type Run } from '@keelint/core'
import { componentsOf } from './components.ts'
import { filesFrom, SOURCE_ROOT } from './location.ts'
import { notificationsOf } from './notifications.ts'
import { reportable, resultsOf } from './results.ts'
import type { Driver, PropertyBag, Result, SarifLog, SarifRun } from './sarif-log.ts'
import { settledIn, sinceOf, stateIn } from './since.ts'
import { type Taxonomies, taxonomiesOf } from './taxonomies.ts'
import { textsOf } from './texts.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://github.com/keelint/keelint'

/**
 * SARIF 2.1.0 as GitHub code scanning consumes it. The text has no machine's paths in it, unless a file's path is absolute.
 * Silenced problems are results, with their `suppressions`, where the context includes them: GitHub takes no notice of
 * `suppressions`, and would open an alert for each.
 */
export const sarif = inPieces((run, context) =>
  jsonPieces(logOf(context.includeSuppressed ? run : { ...run, suppressed: [] }, context, run.suppressed.length), {
    wellFormed: true,
  }),
)

/** @param silenced how many problems somebody silenced, listed or not */
function logOf(run: Run, context: ReporterContext, silenced: number): SarifLog<Iterable<Result>> {
  const { problems, suppressed } = run
  const others = [...suppressed, ...settledIn(run, context)]
  const all = others.length > 0 ? [...problems, ...others].sort(compareProblems) : problems
  const taxonomies = taxonomiesOf(run)
  const { rules, extensions, references } = componentsOf(run, all, context, taxonomies)
  const files = filesFrom(context)
  const kept = reportable(all, problems)
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(run, rules, taxonomies), ...(extensions.length > 0 && { extensions }) },
        // GitHub closes an alert only by an upload of the same category, which is what stands before the slash.
        automationDetails: { id: `${(context.category ?? 'keelint').replace(/\/+$/, '')}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: rootText(context) } } },
        ...provenanceOf(context),
        ...(taxonomies.list.length > 0 && { taxonomies: taxonomies.list }),
        invocations: [
          {
            // Whether everything was analyzed, not whether it is clean: problems are no failure of the tool.
            executionSuccessful: run.crashes === 0 && run.ledger.unreadable.length === 0,
            exitCode: context.summary.exitCode,
            toolExecutionNotifications: notificationsOf(run, references, files, all.length - kept.length),
          },
        ],
        results: resultsOf(kept, { rules: references, texts: textsOf(context.source), files, stateOf: stateIn(run) }),
        properties: countsOf(run, silenced),
      },
    ],
  }
}

function rootText({ repository }: ReporterContext): string {
  return repository ? 'The root of the repository.' : 'The folder that Keelint was started in.'
}

function provenanceOf({ repository }: ReporterContext): Pick<SarifRun, 'versionControlProvenance'> {
  if (repository?.uri === undefined) return {}
  const { uri, revision, branch } = repository
  return {
    versionControlProvenance: [
      {
        repositoryUri: uri,
        ...(revision === undefined ? {} : { revisionId: revision }),
        ...(branch === undefined ? {} : { branch }),
        mappedTo: { uriBaseId: SOURCE_ROOT },
      },
    ],
  }
}

function driverOf({ tool: { name, version } }: Run, rules: Driver['rules'], { list }: Taxonomies): Driver {
  const isSemantic = /^\d+\.\d+\.\d+(?:[-+].+)?$/.test(version)
  return {
    name,
    fullName: `${name} ${version}`,
    version,
    ...(isSemantic ? { semanticVersion: version } : {}),
    informationUri: HOME,
    ...(list.length > 0 && { supportedTaxonomies: list.map((taxonomy, index) => ({ name: taxonomy.name, index })) }),
    rules,
  }
}

/** How much was looked at, so that a log without results does not pass for one of a run without input. */
function countsOf({ ledger, problems, comparison }: Run, silenced: number): PropertyBag {
  const { files, documents, resources, skipped, skippedDocuments, unreadable, worlds } = ledger
  return {
    problems: problems.length,
    ...(silenced > 0 ? { suppressed: silenced } : {}),
    files,
    documents,
    resources,
    skipped: skipped.length,
    skippedDocuments: skippedDocuments.length,
    unreadable: unreadable.length,
    worlds: worlds.length,
    ...(comparison && { since: sinceOf(comparison) }),
  }
}
