/** The page on workloads: in which kinds rules find pods, and where. */
import { type WorkloadRow, workloads } from '@keelint/kubernetes'

export function workloadsPage(): string {
  return `${[
    '<!-- Generated from packages/kubernetes/src/workload by tools/rules/generate-docs.ts. -->',
    '',
    '# Workloads',
    '',
    'Rules about pods and containers look into every kind that is listed here, wherever it keeps its pods, in Lists too. What they report stands in the manifest',
    'where it is written: the step of a task, the driver of an application. Other kinds hold no pods for Keelint; a [plugin](../extend/write-a-plugin.md) can tell of more.',
    '',
    'Three things may differ from a Deployment:',
    '',
    '- **In parts.** Some kinds have no pod template but the parts of one. The rules see the pod that becomes of them.',
    '- **Completed.** Where an operator adds to the pod, a field that is absent tells nothing: rules that miss one say so in the',
    '  [ledger](worlds-and-cannot-tell.md) as undecided, and only what is written is reported. Where just the pod is completed, containers are judged whole.',
    '- **Filled in.** Some controllers set single fields, such as probes, which are then not missed.',
    '',
    '| Kind | Pods at | |',
    '| --- | --- | --- |',
    ...Object.entries(workloads()).map(
      ([kind, rows]) => `| \`${kind.replace(/^core\//, '')}\` | ${placesOf(rows)} | ${notesOf(rows)} |`,
    ),
  ].join('\n')}\n`
}

function placesOf(rows: readonly WorkloadRow[]): string {
  const places = new Set(rows.map(({ at }) => (at.length === 0 ? 'the object itself' : `\`${at.join('.')}\``)))
  return [...places].join(', ')
}

function notesOf(rows: readonly WorkloadRow[]): string {
  const fills = [...new Set(rows.flatMap(row => row.fills ?? []))].map(field => `\`${field}\``)
  const open = new Set(rows.map(row => row.open))
  return [
    ...(rows.some(({ parts }) => parts) ? ['in parts'] : []),
    ...(open.has('whole') ? [open.size > 1 ? 'completed in part' : 'completed'] : []),
    ...(open.has('pod') ? ['its pod is completed'] : []),
    ...(rows.some(({ patchedBy }) => patchedBy) ? ['completed where it is patched'] : []),
    ...(fills.length > 0 ? [`fills in ${fills.join(', ')}`] : []),
  ].join('; ')
}
