/** What filters the problems in the browser; it is part of the page and so is its digest, which the page's policy names. */

export const script = `
(() => {
  const form = document.getElementById('filters')
  if (!form) return
  const items = [...document.querySelectorAll('article')]
  const groups = [...document.querySelectorAll('.file')]
  const shown = document.getElementById('shown')
  const none = document.getElementById('none')
  const suppressed = document.querySelector('#suppressed > details')
  const texts = new Map()
  const fileOf = item => item.parentElement.firstElementChild.textContent + '\\n'
  const textOf = item => {
    let text = texts.get(item)
    if (text === undefined) texts.set(item, (text = (fileOf(item) + item.textContent).toLowerCase()))
    return text
  }
  const apply = () => {
    const wanted = new FormData(form)
    const words = wanted.get('text').toLowerCase().split(/\\s+/).filter(word => word !== '')
    const severities = new Set(wanted.getAll('severity'))
    const fits = item =>
      severities.has(item.dataset.severity) &&
      ['step', 'rule', 'level'].every(name => !wanted.get(name) || wanted.get(name) === item.dataset[name]) &&
      words.every(word => textOf(item).includes(word))
    let count = 0
    for (const item of items) {
      item.hidden = !fits(item)
      if (!item.hidden) count++
    }
    for (const group of groups) group.hidden = !group.querySelector('article:not([hidden])')
    if (none) none.hidden = count > 0 || items.length === 0
    if (suppressed && words.length > 0 && suppressed.querySelector('article:not([hidden])')) suppressed.open = true
    shown.textContent = count === items.length ? 'All ' + count + ' shown.' : count + ' of ' + items.length + ' shown.'
  }
  let waiting
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(apply, 100)
  })
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(apply))
  for (const link of document.querySelectorAll('.steps a'))
    link.addEventListener('click', () => {
      form.reset()
      form.elements.step.value = link.dataset.step
      for (const box of form.querySelectorAll('[name=severity]')) box.checked = box.value === link.dataset.severity
      setTimeout(apply)
    })
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, select, textarea')) return
    event.preventDefault()
    form.elements.text.focus()
  })
  form.hidden = false
  apply()
})()
`
