/** Prints a measurement as a table, each figure as a multiple of the last one's. */
import { type Measurement, stageNames } from './measurement.ts'

type Row = readonly [name: string, figure: string, perSecond: string, now: number, before: number | undefined]

export function printMeasurement(now: Measurement, last: Measurement | undefined): string {
  const before = last?.folder === now.folder && last.bytes === now.bytes ? last : undefined
  const rows: readonly Row[] = [
    ...stageNames.map(
      (name): Row => [
        name,
        milliseconds(now.stages[name]),
        speed(now.bytes, now.stages[name]),
        now.stages[name],
        before?.stages[name],
      ],
    ),
    ['all stages', milliseconds(sum(now)), speed(now.bytes, sum(now)), sum(now), before && sum(before)],
    ['whole process', milliseconds(now.wholeMs), speed(now.bytes, now.wholeMs), now.wholeMs, before?.wholeMs],
    ['', `${(now.wholeMs / now.readerMs).toFixed(1)} × reading`, '', now.wholeMs / now.readerMs, undefined],
    ['cached', `${(now.cachedMs / now.readerMs).toFixed(2)} × reading`, '', now.cachedMs / now.readerMs, undefined],
    ['peak memory', `${(now.peakBytes / 1e6).toFixed(0)} MB`, '', now.peakBytes, before?.peakBytes],
    ['start-up', `${startUp(now).toFixed(2)} × node -e 0`, '', startUp(now), before && startUp(before)],
  ]
  const head = `${now.folder}: ${now.files} files, ${(now.bytes / 1e6).toFixed(1)} MB, Node ${now.node}`
  const lines = rows.map(([name, figure, perSecond, value, old]) =>
    `${name.padEnd(14)}${figure.padStart(20)}${perSecond.padStart(12)}${ratio(value, old).padStart(20)}`.trimEnd(),
  )
  const detail = `processes are measured in processor time: ${milliseconds(now.startUpMs)} for one file, ${milliseconds(now.emptyMs)} for nothing`
  const remark = last && !before ? ['nothing to compare with: the last run read other files'] : []
  return [head, ...lines, detail, ...remark].join('\n')
}

function sum({ stages }: Measurement): number {
  return stageNames.reduce((total, name) => total + stages[name], 0)
}

function startUp({ startUpMs, emptyMs }: Measurement): number {
  return startUpMs / emptyMs
}

function milliseconds(value: number): string {
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`
}

function speed(bytes: number, ms: number): string {
  return `${(bytes / 1000 / ms).toFixed(1)} MB/s`
}

function ratio(now: number, before: number | undefined): string {
  return before === undefined || before === 0 ? '' : `${(now / before).toFixed(2)} × last run`
}
