/** Which namespaces are the cluster's own, or those of what guards it, by their names. */

export const systemNamespace = /^(?:kube-|gatekeeper|openshift-)|-system$/
