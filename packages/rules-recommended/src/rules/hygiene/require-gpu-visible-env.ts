/** Require that containers with a GPU of NVIDIA say that they want to see it. */
import { defineRule } from '@keelint/core'
import { describeItem, isSome } from '@keelint/kubernetes'

const gpus = /^nvidia\.com\/(?:gpu|mig-|gpu\.)/
const variable = 'NVIDIA_VISIBLE_DEVICES'

export default defineRule({
  meta: {
    type: 'suggestion',
    severity: 'low',
    docs: {
      description: 'Require containers that request an NVIDIA GPU to set `NVIDIA_VISIBLE_DEVICES`',
      rationale:
        'The runtime of NVIDIA gives a container the devices that this variable names. Images for CUDA have it, others show no GPU although one is kept for them.',
      remedy: 'Set the variable, or leave this rule off where all images have it: a manifest does not tell.',
      references: ['https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/'],
    },
    messages: { missing: 'Container {{container}} requests `{{gpu}}` and does not set `NVIDIA_VISIBLE_DEVICES`.' },
  },
  create: ({ report, undecided }) => ({
    Container({ name, env, envFrom, resources }, node) {
      const { limits, requests } = resources ?? {}
      const amounts = { ...requests, ...limits }
      const gpu = Object.keys(amounts).find(resource => gpus.test(resource) && isSome(amounts[resource]))
      if (gpu === undefined || env?.some(entry => entry?.name === variable)) return
      if (envFrom?.length) undecided('The variable may be set by `envFrom`.')
      else
        report({
          at: node.at('env'),
          messageId: 'missing',
          data: { container: describeItem(name, node.path), gpu },
        })
    },
  }),
})
