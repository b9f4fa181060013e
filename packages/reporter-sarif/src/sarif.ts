/** The reporter: one log with one run in it. */
import type { Reporter, ReporterContext, Run } from '@keelint/core'
import { SOURCE_ROOT } from './location.ts'
import { notificationsOf } from './notifications.ts'
import { reportable, resultsOf } from './results.ts'
import { descriptorsOf } from './rules.ts'
import type { PropertyBag, SarifLog, ToolComponent } from './sarif-log.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0 as GitHub code scanning consumes it. The text has no machine's paths in it, unless a file's path is absolute. */
export const sarif: Reporter = (run, context) => `${JSON.stringify(logOf(run, context), null, 2)}\n`

function logOf(run: Run, { source, summary }: ReporterContext): SarifLog {
  const rules = descriptorsOf(run)
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  const problems = reportable(run.problems)
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(run, rules) },
        // GitHub closes an alert only by an upload of the same category, which is what stands before the slash.
        automationDetails: { id: 'keelint/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The folder that Keelint was started in.' } } },
        invocations: [
          {
            // Whether everything was analyzed, not whether it is clean: problems are no failure of the tool.
            executionSuccessful: run.crashes === 0 && run.ledger.unreadable.length === 0,
            exitCode: summary.exitCode,
            toolExecutionNotifications: notificationsOf(run, ruleIndexes, run.problems.length - problems.length),
          },
        ],
        results: resultsOf(problems, ruleIndexes, source),
        properties: countsOf(run),
      },
    ],
  }
}

function driverOf({ tool: { name, version } }: Run, rules: ToolComponent['rules']): ToolComponent {
  const isSemantic = /^\d+\.\d+\.\d+(?:[-+].+)?$/.test(version)
  return {
    name,
    fullName: `${name} ${version}`,
    version,
    ...(isSemantic ? { semanticVersion: version } : {}),
    rules,
  }
}

/** How much was looked at, so that a log without results does not pass for one of a run without input. */
function countsOf({ ledger, problems }: Run): PropertyBag {
  const { files, documents, resources, skipped, skippedDocuments, unreadable, worlds } = ledger
  return {
    problems: problems.length,
    files,
    documents,
    resources,
    skipped: skipped.length,
    skippedDocuments: skippedDocuments.length,
    unreadable: unreadable.length,
    worlds: worlds.length,
  }
}
