/** Pods of Tekton, one for each task that is run, and builds that are made of steps in its manner. */
import type { ContainerParts, PodParts, Source, WorkloadRow } from '../row.ts'

/** https://tekton.dev/docs/pipelines/tasks/#defining-steps: `resources` became `computeResources` in `v1`. */
const fields = { resources: ['computeResources', 'resources'] }

/** @param prefix of the task's spec, with a dot at its end @param above what the run of the task sets, to its `serviceAccountName` and `podTemplate` */
function task(prefix = '', above: readonly string[] = []): PodParts {
  const steps: ContainerParts = { from: `${prefix}steps`, name: 'unnamed', fields, defaults: `${prefix}stepTemplate` }
  return {
    ...(above.length > 0 && {
      spec: above.map(run => `${run}podTemplate`),
      fields: { serviceAccountName: above.map(run => `${run}serviceAccountName`) },
    }),
    containers: [steps, { from: `${prefix}sidecars`, fields }],
    volumes: [`${prefix}volumes`, ...above.map(run => `${run}podTemplate.volumes`)],
  }
}

const taskRow: WorkloadRow = { at: ['spec'], open: 'pod', parts: task(), when: 'steps' }

const inPipeline = (row: Omit<WorkloadRow, 'at'>, ...spec: readonly string[]): readonly WorkloadRow[] =>
  ['tasks', 'finally'].map(list => ({ ...row, at: [...spec, list, '*', 'taskSpec'] }))

/** `taskRunSpecs` of the same run may set other values for one of its tasks. */
const ofRun = (up: string) => [`${up}taskRunTemplate.`, up]

const onlyPodTemplate = (at: readonly string[], template: Source, rest: Partial<WorkloadRow> = {}): WorkloadRow => ({
  at,
  open: 'whole',
  parts: { spec: template, fields: { serviceAccountName: ['serviceAccountName', 'taskServiceAccountName'] } },
  when: template,
  ...rest,
})

const build = (steps: string): WorkloadRow => ({
  at: ['spec'],
  open: 'pod',
  parts: {
    fields: { securityContext: 'securityContext' },
    containers: [{ from: steps, name: 'step', fields }],
    volumes: ['volumes'],
  },
  when: steps,
})

/** By `group/Kind`. */
export const tektonRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'tekton.dev/Task': [taskRow],
  'tekton.dev/ClusterTask': [taskRow],
  'tekton.dev/StepAction': [{ at: ['spec'], open: 'pod', parts: { containers: [{ from: '', name: 'step' }] } }],
  'tekton.dev/TaskRun': [
    { at: ['spec'], parts: task('taskSpec.', ['']), when: 'taskSpec.steps' },
    onlyPodTemplate(['spec'], 'podTemplate', { unless: 'taskSpec.steps' }),
  ],
  'tekton.dev/Pipeline': inPipeline(taskRow, 'spec'),
  'tekton.dev/PipelineRun': [
    ...inPipeline({ parts: task('', ofRun('../../../../')), when: 'steps' }, 'spec', 'pipelineSpec'),
    onlyPodTemplate(['spec', 'taskRunTemplate'], 'podTemplate', { unless: '../pipelineSpec' }),
    onlyPodTemplate(['spec'], 'podTemplate', { unless: 'pipelineSpec' }),
    onlyPodTemplate(['spec', 'taskRunSpecs', '*'], ['podTemplate', 'taskPodTemplate']),
  ],
  'triggers.tekton.dev/EventListener': [
    { at: ['spec', 'resources', 'kubernetesResource', 'spec', 'template'], open: 'whole' },
  ],
  'shipwright.io/BuildStrategy': [build('steps'), build('buildSteps')],
  'shipwright.io/ClusterBuildStrategy': [build('steps'), build('buildSteps')],
})
