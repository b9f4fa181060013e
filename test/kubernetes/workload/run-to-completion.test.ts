/** Pods that end, told from pods that serve. */
import { runsToCompletion } from '@keelint/kubernetes'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('run to completion')

test('knows jobs by their kind', () => {
  assert.ok(runsToCompletion({ group: 'batch', kind: 'CronJob' }, {}))
  assert.ok(runsToCompletion({ group: 'keda.sh', kind: 'ScaledJob' }, undefined))
  assert.not(runsToCompletion({ group: 'example.com', kind: 'Job' }, {}))
})

test('knows other pods by their restart policy', () => {
  const pod = { group: '', kind: 'Pod' }
  assert.ok(runsToCompletion(pod, { restartPolicy: 'Never' }))
  assert.ok(runsToCompletion(pod, { restartPolicy: 'OnFailure' }))
  assert.not(runsToCompletion(pod, { restartPolicy: 'Always' }))
  assert.not(runsToCompletion(pod, {}))
})

test.run()
