/** When APIs went that other products bring along, as their own release notes say. */

/** Versions are the product's own, such as `1.6`. */
export interface ProductRow {
  readonly product: string
  /** `group/version`. */
  readonly api: string
  /** Separated by spaces; left out where it holds for every kind. */
  readonly kinds?: string
  readonly deprecated: string
  readonly removed: string
  /** `group/version`, and the kind where it changed too. */
  readonly by: string
  /** The first version of the product with `by`. */
  readonly since: string
}

const certManager = { product: 'cert-manager', deprecated: '1.4', removed: '1.6', since: '1.0' }
const beforeCertManager1 = { ...certManager, api: 'certmanager.k8s.io/v1alpha1', deprecated: '0.11', removed: '0.11' }
const certificates = 'Certificate CertificateRequest ClusterIssuer Issuer'
const acme = 'Challenge Order'
const istio = { product: 'Istio', removed: '1.6' }

/**
 * @see https://cert-manager.io/docs/releases/upgrading/remove-deprecated-apis/
 * @see https://cert-manager.io/docs/releases/upgrading/upgrading-0.10-0.11/
 * @see https://istio.io/latest/blog/2021/migrate-alpha-policy/
 * @see https://github.com/kubernetes-csi/external-snapshotter/blob/master/CHANGELOG/CHANGELOG-6.0.md
 */
export const productTable: readonly ProductRow[] = [
  { ...certManager, api: 'cert-manager.io/v1alpha2', kinds: certificates, by: 'cert-manager.io/v1' },
  { ...certManager, api: 'cert-manager.io/v1alpha3', kinds: certificates, by: 'cert-manager.io/v1' },
  { ...certManager, api: 'cert-manager.io/v1beta1', kinds: certificates, by: 'cert-manager.io/v1' },
  { ...certManager, api: 'acme.cert-manager.io/v1alpha2', kinds: acme, by: 'acme.cert-manager.io/v1' },
  { ...certManager, api: 'acme.cert-manager.io/v1alpha3', kinds: acme, by: 'acme.cert-manager.io/v1' },
  { ...certManager, api: 'acme.cert-manager.io/v1beta1', kinds: acme, by: 'acme.cert-manager.io/v1' },
  { ...beforeCertManager1, kinds: certificates, by: 'cert-manager.io/v1' },
  { ...beforeCertManager1, kinds: acme, by: 'acme.cert-manager.io/v1' },
  {
    ...istio,
    api: 'authentication.istio.io/v1alpha1',
    deprecated: '1.5',
    by: 'security.istio.io/v1 PeerAuthentication',
    since: '1.22',
  },
  {
    ...istio,
    api: 'rbac.istio.io/v1alpha1',
    deprecated: '1.4',
    by: 'security.istio.io/v1 AuthorizationPolicy',
    since: '1.22',
  },
  {
    product: 'external-snapshotter',
    api: 'snapshot.storage.k8s.io/v1beta1',
    deprecated: '4.1',
    removed: '6.0',
    by: 'snapshot.storage.k8s.io/v1',
    since: '4.0',
  },
]
