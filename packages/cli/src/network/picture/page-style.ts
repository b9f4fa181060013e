/** How the page around the picture looks. */

export const pageStyle = `
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b1f27; --faint: #555e6c; --rule: #d5d9e0; }
@media (prefers-color-scheme: dark) { :root { --page: #14171c; --ink: #e8ebf0; --faint: #a6afbc; --rule: #3a414c; } }
body { margin: 2rem; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 3rem; } h3 { font-size: 1rem; margin-top: 2rem; }
p { max-width: 60rem; }
.remark { padding: .5rem 1rem; border: 2px solid currentColor; border-radius: .4rem; }
figure { margin: 1rem 0; overflow: auto; border: 1px solid var(--rule); border-radius: .4rem; }
svg { display: block; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { padding: .3rem .75rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
small { color: var(--faint); }
@media print { figure { overflow: visible; } svg { max-width: 100%; height: auto; } tr { break-inside: avoid; } }
`
