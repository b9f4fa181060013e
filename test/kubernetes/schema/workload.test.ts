/** What the API server checks of workloads, autoscalers and budgets. */
import { suite } from 'uvu'
import { assertRows } from './faults.ts'
import { deployment, examples, object, podSpec } from './objects.ts'

const test = suite('API validation of workloads')
const of = (kind: string) => examples.find(example => example.kind === kind)!

test('deployments', () => {
  const rolling = 'spec.strategy.rollingUpdate'
  assertRows(deployment, [
    [{ 'spec.replicas': -1 }, 'out-of-range spec.replicas'],
    [{ 'spec.strategy.type': 'Recreate' }, `forbidden-field ${rolling}`],
    [{ 'spec.strategy': { type: 'Recreate', rollingUpdate: null } }, ''],
    [{ 'spec.strategy.type': 'OnDelete' }, 'not-allowed-value spec.strategy.type'],
    [{ [rolling]: { maxSurge: 0, maxUnavailable: '0%' } }, `conflict ${rolling}.maxUnavailable`],
    [{ [`${rolling}.maxSurge`]: '25' }, `bad-format ${rolling}.maxSurge`],
    [{ [`${rolling}.maxUnavailable`]: '101%' }, `out-of-range ${rolling}.maxUnavailable`],
    [{ 'spec.minReadySeconds': 600 }, 'conflict spec.progressDeadlineSeconds'],
  ])
})

test('daemon sets and stateful sets', () => {
  const rolling = 'spec.updateStrategy.rollingUpdate'
  assertRows(of('DaemonSet'), [
    [{ [rolling]: { maxSurge: 1 } }, `conflict ${rolling}.maxSurge`],
    [{ [rolling]: { maxSurge: 1, maxUnavailable: 0 } }, ''],
    [{ [rolling]: { maxUnavailable: 0 } }, `conflict ${rolling}.maxUnavailable`],
  ])
  assertRows(of('StatefulSet'), [
    [{ [rolling]: { partition: -1 } }, `out-of-range ${rolling}.partition`],
    [{ 'spec.updateStrategy': { type: 'OnDelete', rollingUpdate: {} } }, `forbidden-field ${rolling}`],
    [{ 'spec.podManagementPolicy': 'parallel' }, 'not-allowed-value spec.podManagementPolicy'],
    [{ 'spec.volumeClaimTemplates.0.spec.accessModes': [] }, 'missing spec.volumeClaimTemplates.0.spec.accessModes'],
    [{ 'spec.volumeClaimTemplates.0.metadata.name': undefined }, 'missing spec.volumeClaimTemplates.0.metadata.name'],
    [
      { 'spec.persistentVolumeClaimRetentionPolicy': { whenScaled: 'Keep' } },
      'not-allowed-value spec.persistentVolumeClaimRetentionPolicy.whenScaled',
    ],
    [{ 'metadata.name': 'a.b' }, 'bad-format metadata.name'],
  ])
})

test('jobs', () => {
  const job = object('batch/v1', 'Job', { spec: { template: { spec: { ...podSpec, restartPolicy: 'Never' } } } })
  const policy = { rules: [{ action: 'FailJob', onExitCodes: { operator: 'In', values: [1, 2] } }] }
  assertRows(job, [
    [{}, ''],
    [{ 'spec.template.spec.restartPolicy': undefined }, 'missing spec.template.spec.restartPolicy'],
    [{ 'spec.template.spec.restartPolicy': 'Always' }, 'not-allowed-value spec.template.spec.restartPolicy'],
    [{ 'spec.completionMode': 'Indexed', 'spec.parallelism': 2 }, 'missing spec.completions'],
    [{ 'spec.backoffLimitPerIndex': 1 }, 'forbidden-field spec.backoffLimitPerIndex'],
    [{ 'spec.selector': { matchLabels: { a: 'b' } } }, 'forbidden-field spec.selector'],
    [{ 'spec.podFailurePolicy': policy }, ''],
    [
      { 'spec.podFailurePolicy': policy, 'spec.template.spec.restartPolicy': 'OnFailure' },
      'conflict spec.template.spec.restartPolicy',
    ],
    [{ 'spec.podFailurePolicy': { rules: [{ action: 'Ignore' }] } }, 'missing spec.podFailurePolicy.rules.0'],
    [
      {
        'spec.podFailurePolicy': {
          rules: [{ action: 'FailJob', onExitCodes: { containerName: 'x', operator: 'In', values: [0, 2, 1, 1] } }],
        },
      },
      'no-such-item spec.podFailurePolicy.rules.0.onExitCodes.containerName, not-allowed-value spec.podFailurePolicy.rules.0.onExitCodes.values.0, bad-format spec.podFailurePolicy.rules.0.onExitCodes.values.2, duplicate-item spec.podFailurePolicy.rules.0.onExitCodes.values.3',
    ],
    [{ 'metadata.name': 'a'.repeat(64) }, 'out-of-range metadata.name'],
  ])
})

test('cron jobs', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['0 0 * * *', true],
    ['*/15 0-6,22 1 jan-mar mon', true],
    ['@hourly', true],
    ['@every 1h30m', true],
    ['? * * * ?', true],
    ['5/10 * * * *', true],
    ['0 0 * *', false],
    ['0 0 0 * * *', false],
    ['60 * * * *', false],
    ['* 24 * * *', false],
    ['* * 0 * *', false],
    ['* * * 13 *', false],
    ['* * * * 7', false],
    ['*/0 * * * *', false],
    ['5-1 * * * *', false],
    ['* * L * *', false],
    ['@every day', false],
    ['@reboot', false],
  ]
  assertRows(
    of('CronJob'),
    rows.map(([schedule, right]) => [{ 'spec.schedule': schedule }, right ? '' : 'bad-format spec.schedule'] as const),
  )
  assertRows(of('CronJob'), [
    [{ 'spec.schedule': '' }, 'missing spec.schedule'],
    [{ 'spec.schedule': 'TZ=UTC 0 0 * * *' }, '', 28],
    [{ 'spec.schedule': 'CRON_TZ=UTC 0 0 * * *' }, 'bad-format spec.schedule', 29],
    [{ 'spec.timeZone': 'Europe/Paris' }, ''],
    [{ 'spec.timeZone': 'Europe/Pariss' }, 'not-allowed-value spec.timeZone'],
    [{ 'spec.timeZone': 'Local' }, 'not-allowed-value spec.timeZone'],
    [{ 'metadata.name': 'a'.repeat(53) }, 'out-of-range metadata.name'],
    [{ 'spec.jobTemplate.spec.manualSelector': true }, 'forbidden-field spec.jobTemplate.spec.manualSelector'],
    [
      { 'spec.jobTemplate.spec.template.spec.restartPolicy': undefined },
      'missing spec.jobTemplate.spec.template.spec.restartPolicy',
    ],
  ])
})

test('autoscalers', () => {
  const metric = 'spec.metrics.0'
  assertRows(of('HorizontalPodAutoscaler'), [
    [{ 'spec.minReplicas': 4 }, 'conflict spec.maxReplicas'],
    [{ 'spec.minReplicas': 0 }, 'out-of-range spec.minReplicas'],
    [{ 'spec.maxReplicas': 0 }, 'out-of-range spec.maxReplicas'],
    [{ [`${metric}.type`]: 'Pods' }, `missing ${metric}.pods, forbidden-field ${metric}.resource`],
    [{ [`${metric}.type`]: 'CPU' }, `not-allowed-value ${metric}.type`],
    [
      { [`${metric}.resource.target`]: { type: 'Utilization' } },
      `missing ${metric}.resource.target.averageUtilization`,
    ],
    [{ [`${metric}.resource.target.averageValue`]: 1 }, `conflict ${metric}.resource.target.averageValue`],
    [{ 'spec.behavior': { scaleDown: { policies: [] } } }, 'missing spec.behavior.scaleDown.policies'],
    [
      { 'spec.behavior': { scaleDown: { stabilizationWindowSeconds: 3601 } } },
      'out-of-range spec.behavior.scaleDown.stabilizationWindowSeconds',
    ],
    [
      { 'spec.behavior': { scaleUp: { policies: [{ type: 'Pod', value: 0, periodSeconds: 1 }] } } },
      'not-allowed-value spec.behavior.scaleUp.policies.0.type, out-of-range spec.behavior.scaleUp.policies.0.value',
    ],
  ])
})

test('disruption budgets', () => {
  assertRows(of('PodDisruptionBudget'), [
    [{ 'spec.maxUnavailable': 1 }, 'conflict spec.maxUnavailable'],
    [{ 'spec.minAvailable': '50' }, 'bad-format spec.minAvailable'],
    [{ 'spec.minAvailable': '101%' }, 'out-of-range spec.minAvailable'],
  ])
})

test.run()
