/** Pods that end, told from pods that serve. */

/** `group/Kind`, without the versions; their templates need not say that they do not restart. */
const jobs: ReadonlySet<string> = new Set([
  'batch/Job',
  'batch/CronJob',
  'apps.kruise.io/BroadcastJob',
  'apps.kruise.io/AdvancedCronJob',
  'keda.sh/ScaledJob',
  'jobset.x-k8s.io/JobSet',
  'kubeflow.org/TFJob',
  'kubeflow.org/PyTorchJob',
  'kubeflow.org/MPIJob',
  'kubeflow.org/XGBoostJob',
  'kubeflow.org/PaddleJob',
  'kubeflow.org/JAXJob',
  'kubeflow.org/Experiment',
  'kubeflow.org/MXJob',
  'trainer.kubeflow.org/TrainJob',
  'trainer.kubeflow.org/TrainingRuntime',
  'trainer.kubeflow.org/ClusterTrainingRuntime',
  'batch.volcano.sh/Job',
  'batch.volcano.sh/CronJob',
  'flow.volcano.sh/JobTemplate',
  'apps.kruise.io/EphemeralJob',
  'kueue.x-k8s.io/Workload',
  'argoproj.io/AnalysisTemplate',
  'argoproj.io/ClusterAnalysisTemplate',
  'argoproj.io/AnalysisRun',
  'sinks.knative.dev/JobSink',
  'argoproj.io/Workflow',
  'argoproj.io/WorkflowTemplate',
  'argoproj.io/ClusterWorkflowTemplate',
  'argoproj.io/CronWorkflow',
  'tekton.dev/Task',
  'tekton.dev/ClusterTask',
  'tekton.dev/StepAction',
  'tekton.dev/TaskRun',
  'tekton.dev/Pipeline',
  'tekton.dev/PipelineRun',
  'shipwright.io/BuildStrategy',
  'shipwright.io/ClusterBuildStrategy',
  'sparkoperator.k8s.io/SparkApplication',
  'sparkoperator.k8s.io/ScheduledSparkApplication',
  'kubernetes.dask.org/DaskJob',
  'actions.github.com/AutoscalingRunnerSet',
  'actions.github.com/EphemeralRunnerSet',
  'actions.github.com/EphemeralRunner',
])

/**
 * Whether a resource's pods run to completion: jobs do, and pods that are not always restarted.
 * @param pod its spec, or its fact
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
 */
export function runsToCompletion(
  id: { readonly group: string; readonly kind: string },
  pod: { readonly restartPolicy?: string | undefined } | null | undefined,
): boolean {
  return jobs.has(`${id.group}/${id.kind}`) || pod?.restartPolicy === 'Never' || pod?.restartPolicy === 'OnFailure'
}
