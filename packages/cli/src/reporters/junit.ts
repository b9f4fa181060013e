/** JUnit's XML: a suite for each file, in it a test for each rule and resource. */
import { inPieces, LateList, type Run, skipReasonTexts, type Unreadable, unreadableReasonTexts } from '@keelint/core'
import { accountTexts, verdictText } from './account.ts'
import { byFile, type FileAccount } from './by-file.ts'
import { count } from './count.ts'
import { type TestCase, testCasesOf } from './junit-cases.ts'
import { type XmlElement, xmlPieces } from './xml.ts'

interface Suite {
  readonly name: string
  readonly cases: readonly TestCase[]
  readonly properties?: Readonly<Record<string, number>>
}

/**
 * Problems of either level are failures, for JUnit knows no warnings: it is the exit code that says whether they matter. What was
 * suppressed or passed over is skipped, and what could not be read an error. Nobody names the files that are clean, so a suite of
 * the run's own stands for them and holds the sums of the ledger.
 */
export const junit = inPieces((run, context) => {
  const verdict = [verdictText(run, context), ...accountTexts(run, context)]
  const suites = [...byFile(run).map(fileSuite), runSuite(run)]
  const tests = sumOf(suites.flatMap(({ cases }) => cases))
  const root = {
    name: 'testsuites',
    attributes: { name: 'keelint', tests: tests.tests, failures: tests.failures, errors: tests.errors, time: 0 },
    children: new LateList(suites, suiteElement),
  }
  return xmlPieces(root, [verdict.join('; ')])
})

function fileSuite(account: FileAccount): Suite {
  const { file, unreadable, skipped, skippedDocuments } = account
  return {
    name: file,
    cases: [
      ...unreadable.map(entry => unreadableCase(entry)),
      ...testCasesOf(account),
      ...skipped.map(({ reason }): TestCase => {
        return { classname: file, name: 'skipped', outcome: 'skipped', message: reasonText(reason), lines: [] }
      }),
      ...skippedDocuments.map(({ document, reason }): TestCase => {
        const name = `document ${document} skipped`
        return { classname: file, name, outcome: 'skipped', message: reasonText(reason), lines: [] }
      }),
    ],
  }
}

function runSuite({ ledger, suppressed, crashes }: Run): Suite {
  const { files, documents, resources, rules, skipped, skippedDocuments, unreadable, undecided } = ledger
  const undecidedCases = undecided.map(
    ({ rule, reason, count: times }): TestCase => ({
      classname: 'keelint',
      name: `${rule}: ${reason}`,
      outcome: 'skipped',
      message: `These files cannot answer it, ${count(times, 'time')}.`,
      lines: [],
    }),
  )
  return {
    name: 'keelint',
    cases: [crashCase(crashes), ...undecidedCases],
    properties: {
      files,
      documents,
      resources,
      rules,
      skipped: skipped.length,
      skippedDocuments: skippedDocuments.length,
      unreadable: unreadable.length,
      suppressed: suppressed.length,
    },
  }
}

function crashCase(crashes: number): TestCase {
  const passed = { classname: 'keelint', name: 'no rule crashed', lines: [] }
  if (crashes === 0) return passed
  const message = `Rules crashed ${count(crashes, 'time')} and did not look at everything.`
  return { ...passed, outcome: 'error', message, type: 'crash' }
}

function unreadableCase({ file, reason, message, location }: Unreadable): TestCase {
  const place = location ? `${file}:${location.start.line}:${location.start.column}` : file
  const why = `Not analyzed: ${unreadableReasonTexts[reason]}.`
  return {
    classname: file,
    name: `not analyzed: ${reason}`,
    outcome: 'error',
    message: why,
    type: reason,
    lines: [`${place}: ${message}`],
  }
}

function reasonText(reason: keyof typeof skipReasonTexts): string {
  return `Skipped (${reason}): ${skipReasonTexts[reason]}.`
}

function sumOf(cases: readonly TestCase[]): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>> {
  const sum = { tests: cases.length, failures: 0, errors: 0, skipped: 0 }
  for (const { outcome } of cases)
    if (outcome === 'failure') sum.failures++
    else if (outcome === 'error') sum.errors++
    else if (outcome === 'skipped') sum.skipped++
  return sum
}

function suiteElement({ name, cases, properties }: Suite): XmlElement {
  const listed = Object.entries(properties ?? {}).map(([property, value]) => ({
    name: 'property',
    attributes: { name: property, value },
  }))
  return {
    name: 'testsuite',
    attributes: { name, ...sumOf(cases), time: 0 },
    children: [
      ...(listed.length > 0 ? [{ name: 'properties', attributes: {}, children: listed }] : []),
      ...cases.map(caseElement),
    ],
  }
}

function caseElement({ classname, name, outcome, message, type, lines }: TestCase): XmlElement {
  const attributes = { name, classname, time: 0 }
  if (!outcome) return { name: 'testcase', attributes }
  return {
    name: 'testcase',
    attributes,
    children: [{ name: outcome, attributes: { message, type }, text: lines }],
  }
}
