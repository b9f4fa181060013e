/** Consoles and dashboards that steer something or show its insides, known by the names of their images. */
import { imageName } from './place.ts'
import type { ImageReference } from './reference.ts'

export interface AdminInterface {
  /** How people call it. */
  readonly title: string
  /** Whether it asks everybody for a login as it comes. */
  readonly asks: boolean
}

/** Titles, each with the last two parts of the names of its images. */
const open: Readonly<Record<string, readonly string[]>> = {
  AKHQ: ['tchiotludo/akhq'],
  Alertmanager: ['prometheus/alertmanager', 'prom/alertmanager', 'bitnami/alertmanager'],
  'Argo Rollouts dashboard': ['argoproj/kubectl-argo-rollouts'],
  'Argo Workflows': ['argoproj/argocli', 'bitnami/argo-workflow-cli'],
  'Chaos Mesh dashboard': ['chaos-mesh/chaos-dashboard', 'pingcap/chaos-dashboard'],
  CMAK: ['hlebalbau/kafka-manager'],
  Consul: ['hashicorp/consul', 'library/consul', 'bitnami/consul'],
  'Elasticsearch head': ['mobz/elasticsearch-head'],
  Flink: ['library/flink', 'apache/flink', 'bitnami/flink'],
  Goldilocks: ['fairwinds-ops/goldilocks', 'oss/goldilocks'],
  'Hubble UI': ['cilium/hubble-ui'],
  Jaeger: ['jaegertracing/all-in-one', 'jaegertracing/jaeger-query'],
  Kafdrop: ['obsidiandynamics/kafdrop'],
  'Kafka UI': ['provectuslabs/kafka-ui', 'kafbat/kafka-ui'],
  'kube-ops-view': ['hjacobs/kube-ops-view'],
  'Kubeflow dashboard': ['kubeflow/centraldashboard', 'notebooks/centraldashboard', 'public/centraldashboard'],
  'Kubernetes Dashboard': [
    'kubernetesui/dashboard',
    'kubernetesui/dashboard-web',
    'kubernetesui/dashboard-api',
    'k8s.gcr.io/kubernetes-dashboard-amd64',
  ],
  Locust: ['locustio/locust'],
  'Longhorn UI': ['longhornio/longhorn-ui'],
  MailHog: ['mailhog/mailhog'],
  MLflow: ['mlflow/mlflow'],
  'mongo-express': ['library/mongo-express'],
  Octant: ['vmware/octant', 'antrea/octant-antrea-ubuntu'],
  Ollama: ['ollama/ollama'],
  OpenCost: ['opencost/opencost-ui', 'kubecost1/frontend', 'kubecost1/cost-model'],
  'Polaris dashboard': ['fairwinds/polaris', 'oss/polaris'],
  Prometheus: ['prometheus/prometheus', 'prom/prometheus', 'bitnami/prometheus'],
  'Ray dashboard': ['rayproject/ray', 'rayproject/ray-ml', 'bitnami/ray'],
  'Redis Commander': ['rediscommander/redis-commander', 'joeferner/redis-commander'],
  RedisInsight: ['redis/redisinsight', 'redislabs/redisinsight'],
  Selenium: ['selenium/hub', 'selenium/standalone-chrome', 'selenium/standalone-firefox'],
  Solr: ['library/solr', 'bitnami/solr'],
  ttyd: ['tsl0922/ttyd'],
  'Weave Scope': ['weaveworks/scope'],
  Zipkin: ['openzipkin/zipkin', 'openzipkin/zipkin-slim', 'bitnami/zipkin'],
}

const asking: Readonly<Record<string, readonly string[]>> = {
  Adminer: ['library/adminer'],
  Airflow: ['apache/airflow', 'bitnami/airflow'],
  'Argo CD': ['argoproj/argocd', 'bitnami/argo-cd'],
  'code-server': ['codercom/code-server', 'linuxserver/code-server'],
  Grafana: ['grafana/grafana', 'grafana/grafana-oss', 'grafana/grafana-enterprise', 'bitnami/grafana'],
  Headlamp: ['headlamp-k8s/headlamp'],
  Jenkins: ['jenkins/jenkins', 'library/jenkins', 'bitnami/jenkins'],
  Jupyter: ['jupyterhub/k8s-hub', 'jupyterhub/jupyterhub', 'jupyter/base-notebook', 'bitnami/jupyterhub'],
  Kiali: ['kiali/kiali', 'bitnami/kiali'],
  'MLflow by Bitnami': ['bitnami/mlflow'],
  Kibana: ['kibana/kibana', 'bitnami/kibana'],
  NiFi: ['apache/nifi'],
  pgAdmin: ['dpage/pgadmin4'],
  phpMyAdmin: ['phpmyadmin/phpmyadmin', 'library/phpmyadmin', 'bitnami/phpmyadmin'],
  Portainer: ['portainer/portainer-ce', 'portainer/portainer-ee'],
  Rancher: ['rancher/rancher'],
  Vault: ['hashicorp/vault', 'library/vault', 'bitnami/vault'],
}

const byImage = new Map<string, AdminInterface>(
  [[open, false] as const, [asking, true] as const].flatMap(([table, asks]) =>
    Object.entries(table).flatMap(([title, images]) => images.map(image => [image, { title, asks }] as const)),
  ),
)

/** Which of them an image holds, of any registry and below any folder; undefined for everything else. */
export function adminInterfaceOf(image: ImageReference): AdminInterface | undefined {
  const end = imageName(image).split('/').slice(-2).join('/')
  return byImage.get(end.replace(/^bitnami(?:legacy|secure)\//, 'bitnami/'))
}
