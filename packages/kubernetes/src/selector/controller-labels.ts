/** Labels that controllers give to the pods that they make, so that a template does not show them. */

const controllerLabel =
  /^(pod-template-hash|pod-template-generation|rollouts-pod-template-hash|controller-revision-hash|controller-uid|job-name|deployment|deploymentconfig|(batch|apps|statefulset)\.kubernetes\.io\/.+|serving\.knative\.dev\/.+|training\.kubeflow\.org\/.+|jobset\.sigs\.k8s\.io\/.+|leaderworkerset\.sigs\.k8s\.io\/.+)$/

export function isControllerLabel(key: string): boolean {
  return controllerLabel.test(key)
}
