/** Pods of Argo Workflows, one for each template that runs something, and of Argo Events. */
import type { WorkloadRow } from '../row.ts'
import { podFields, same } from './operated.ts'

/** Fields of the whole workflow that hold for the pod of each of its templates. */
const ofWorkflow = ['hostNetwork', 'dnsPolicy', 'dnsConfig', 'imagePullSecrets']

/** Those that a template may set too. */
const ofEither = [
  'securityContext',
  'serviceAccountName',
  'automountServiceAccountToken',
  'activeDeadlineSeconds',
  'affinity',
  'hostAliases',
  'nodeSelector',
  'schedulerName',
  'tolerations',
]

/** Templates of steps, DAGs and the like make no pod. https://argo-workflows.readthedocs.io/en/latest/fields/#template */
const runs = ['container', 'script', 'containerSet']

/** @param up from the template to the spec of its workflow */
const ofTemplate = (up: '../' | '../../'): Omit<WorkloadRow, 'at'> => ({
  parts: {
    metadata: 'metadata',
    fields: {
      ...Object.fromEntries(ofWorkflow.map(field => [field, `${up}${field}`])),
      ...Object.fromEntries(ofEither.map(field => [field, [field, `${up}${field}`]])),
      priorityClassName: ['priorityClassName', `${up}podPriorityClassName`],
    },
    containers: [
      { from: 'container', name: 'main' },
      { from: 'script', name: 'main' },
      'containerSet.containers',
      'sidecars',
    ],
    initContainers: ['initContainers'],
    volumes: ['volumes', `${up}volumes`],
  },
  patchedBy: ['podSpecPatch', `${up}podSpecPatch`, `${up}templateDefaults`],
  when: runs,
})

/** A workflow that takes its templates from elsewhere still says what holds for all of their pods. */
const ofReferred: Omit<WorkloadRow, 'at'> = {
  open: 'whole',
  parts: {
    metadata: 'podMetadata',
    fields: { ...same(...ofWorkflow, ...ofEither), priorityClassName: 'podPriorityClassName' },
    volumes: ['volumes'],
  },
  when: 'workflowTemplateRef',
}

const workflow = (...spec: readonly string[]): readonly WorkloadRow[] => [
  { at: [...spec, 'templates', '*'], ...ofTemplate('../../') },
  // What it says goes for every template that does not say otherwise.
  { at: [...spec, 'templateDefaults'], ...ofTemplate('../'), open: 'whole' },
  { at: spec, ...ofReferred },
]

/** Workflows stand in sensors whole. */
const triggered = (...source: readonly string[]) =>
  workflow('spec', 'triggers', '*', 'template', ...source, 'source', 'resource', 'spec')

/** What a sensor and an event source themselves run in. https://argoproj.github.io/argo-events/sensors/more-about-sensors-and-triggers/ */
const events: WorkloadRow = {
  at: ['spec', 'template'],
  open: 'whole',
  parts: {
    metadata: 'metadata',
    fields: podFields,
    containers: [{ from: 'container', name: 'main' }],
    initContainers: ['initContainers'],
    volumes: ['volumes'],
  },
}

/** By `group/Kind`. */
export const argoRows = (): Readonly<Record<string, readonly WorkloadRow[]>> => ({
  'argoproj.io/Workflow': workflow('spec'),
  'argoproj.io/WorkflowTemplate': workflow('spec'),
  'argoproj.io/ClusterWorkflowTemplate': workflow('spec'),
  'argoproj.io/CronWorkflow': workflow('spec', 'workflowSpec'),
  'argoproj.io/Sensor': [events, ...triggered('argoWorkflow'), ...triggered('k8s')],
  'argoproj.io/EventSource': [events],
})
