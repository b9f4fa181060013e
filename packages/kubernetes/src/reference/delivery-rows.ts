/** What custom resources of continuous delivery and of operators for monitoring name, after their CRDs. */
import type { ReferenceRow } from './row.ts'

const secret = 'core/Secret'
const configMap = 'core/ConfigMap'
const sources = 'source.toolkit.fluxcd.io'

/** @see https://fluxcd.io/flux/components/ */
const account: ReferenceRow = { at: 'spec', name: 'serviceAccountName', to: 'core/ServiceAccount' }
const credentials: ReferenceRow = { at: 'spec.secretRef', to: secret }
const source = (at: string): ReferenceRow => ({ at, to: { orGroup: sources }, namespace: 'namespace' })
const valuesFrom = (at: string, keys?: string): ReferenceRow => ({
  at,
  to: { only: [configMap, secret] },
  optional: 'optional',
  ...(keys && { keys }),
})

/** @see https://prometheus-operator.dev/docs/api-reference/api/ */
const monitoring: readonly ReferenceRow[] = [
  { at: 'spec.secrets.*', name: '', to: secret },
  { at: 'spec.configMaps.*', name: '', to: configMap },
  ...['additionalScrapeConfigs', 'additionalAlertManagerConfigs', 'additionalAlertRelabelConfigs'].map(field => ({
    at: `spec.${field}`,
    to: secret,
    keys: 'key',
    optional: 'optional',
  })),
]

/** @see https://argo-workflows.readthedocs.io/en/latest/fields/ */
const workflow = (at: string): readonly ReferenceRow[] => [
  { at: `${at}.workflowTemplateRef`, to: 'argoproj.io/WorkflowTemplate', unless: 'clusterScope' },
]

/** By `group/Kind`. */
export const deliveryRows: Readonly<Record<string, readonly ReferenceRow[]>> = {
  'helm.toolkit.fluxcd.io/HelmRelease': [
    source('spec.chart.spec.sourceRef'),
    source('spec.chartRef'),
    { at: 'spec.dependsOn.*', to: 'helm.toolkit.fluxcd.io/HelmRelease', namespace: 'namespace' },
    valuesFrom('spec.valuesFrom.*', 'valuesKey'),
    account,
  ],
  'kustomize.toolkit.fluxcd.io/Kustomization': [
    source('spec.sourceRef'),
    { at: 'spec.dependsOn.*', to: 'kustomize.toolkit.fluxcd.io/Kustomization', namespace: 'namespace' },
    { at: 'spec.decryption.secretRef', to: secret },
    valuesFrom('spec.postBuild.substituteFrom.*'),
    account,
  ],
  ...Object.fromEntries(
    ['GitRepository', 'OCIRepository', 'HelmRepository', 'Bucket'].map(kind => [`${sources}/${kind}`, [credentials]]),
  ),
  'argoproj.io/Workflow': workflow('spec'),
  'argoproj.io/CronWorkflow': workflow('spec.workflowSpec'),
  'argoproj.io/Rollout': [
    'spec.strategy.canary.analysis.templates.*',
    'spec.strategy.canary.steps.*.analysis.templates.*',
    'spec.strategy.blueGreen.prePromotionAnalysis.templates.*',
    'spec.strategy.blueGreen.postPromotionAnalysis.templates.*',
  ].map(at => ({ at, name: 'templateName', to: 'argoproj.io/AnalysisTemplate', unless: 'clusterScope' })),
  'monitoring.coreos.com/Prometheus': monitoring,
  'monitoring.coreos.com/PrometheusAgent': monitoring,
  'monitoring.coreos.com/Alertmanager': monitoring,
}
