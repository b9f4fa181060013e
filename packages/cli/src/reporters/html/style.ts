/** How the page looks: light and dark, on narrow screens, and on paper. */

export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f6f7f9; --line: #d5d9e0; --text: #1b1f27; --soft: #555e6c; --link: #0b57b7;
  --good: #17692f; --fair: #7d4e00; --bad: #b3171f; --mark: #ffdf80; --del: #ffe7e6; --ins: #dff5e3;
  --critical: #86198f; --critical-ground: #fbe9fd; --high: #ab1616; --high-ground: #fee4e2;
  --medium: #7a4a06; --medium-ground: #fdf3c4; --low: #1e40af; --low-ground: #e0eaff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171c; --raised: #1d2128; --line: #3a414c; --text: #e8ebf0; --soft: #a6afbc; --link: #8ab8ff;
    --good: #7bd88f; --fair: #f2c14e; --bad: #ff9a93; --mark: #6b5200; --del: #4a1f20; --ins: #173d22;
    --critical: #f3b4fb; --critical-ground: #4a0e50; --high: #ffb1ab; --high-ground: #521414;
    --medium: #fbdc7a; --medium-ground: #443000; --low: #b3ccff; --low-ground: #1b2f63;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 68rem; background: var(--ground); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
code, pre, .file h3, .rule h3, .unreadable h3, .place, .name { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; unicode-bidi: isolate; }
code, .place, .name { font-size: .9em; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem; z-index: 2; }
header { margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--raised); border-left: .4rem solid var(--state); border-radius: .4rem; }
header.good { --state: var(--good); } header.fair { --state: var(--fair); } header.bad { --state: var(--bad); }
.brand { margin: 0; color: var(--soft); letter-spacing: .08em; text-transform: uppercase; font-size: .8rem; }
h1 { margin: .1rem 0 .5rem; font-size: 1.5rem; line-height: 1.25; color: var(--state); }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1rem; }
h4 { margin: 0; font-size: 1rem; font-weight: 600; }
.account { margin: 0; padding-left: 1.1rem; color: var(--soft); }
table { border-collapse: collapse; }
th, td { padding: .3rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.steps td, .steps thead th:not(:first-child) { text-align: right; font-variant-numeric: tabular-nums; }
.steps thead th { text-transform: capitalize; color: var(--soft); font-weight: 600; }
.steps { overflow-wrap: normal; }
@media (max-width: 32rem) { .steps { font-size: .85rem; } .steps th, .steps td { padding: .3rem; } }
.none { color: var(--soft); }
.steps a { display: inline-block; min-width: 2rem; padding: 0 .4rem; border-radius: 1rem; text-align: center; font-weight: 600; }
.critical { color: var(--critical); background: var(--critical-ground); }
.high { color: var(--high); background: var(--high-ground); }
.medium { color: var(--medium); background: var(--medium-ground); }
.low { color: var(--low); background: var(--low-ground); }
#filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end;
  margin: 2rem 0 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; font-size: .9rem; }
#filters label { color: var(--soft); }
#filters .text { flex: 1 1 16rem; }
#filters input[type=search] { display: block; width: 100%; }
#filters select { display: block; max-width: 15rem; }
#filters input, #filters select, #filters button { font: inherit; color: var(--text); background: var(--ground);
  border: 1px solid var(--soft); border-radius: .3rem; padding: .25rem .5rem; }
#filters fieldset { margin: 0; padding: 0; border: 0; display: flex; flex-wrap: wrap; gap: 0 .75rem; }
#filters legend { padding: 0; color: var(--soft); }
#filters p { margin: 0; min-width: 9rem; align-self: center; }
.file { content-visibility: auto; contain-intrinsic-size: auto 20rem; }
article, .unreadable, .rule { margin: .75rem 0; padding: .75rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; }
.unreadable { border-left: .4rem solid var(--bad); }
.unreadable h3, .rule h3 { margin-top: 0; }
.facts { display: flex; flex-wrap: wrap; gap: .15rem .9rem; margin: .3rem 0; font-size: .875rem; color: var(--soft); }
.badge { padding: 0 .5rem; border-radius: 1rem; font-weight: 600; }
.reason, .note { margin: .3rem 0; font-size: .9rem; }
.related { margin: .4rem 0; padding-left: 1.1rem; font-size: .9rem; }
.rule p { margin: .3rem 0; }
.rule:target { outline: 3px solid var(--link); }
pre { margin: .5rem 0; padding: .5rem; background: var(--ground); border: 1px solid var(--line); border-radius: .3rem;
  font-size: .85rem; line-height: 1.45; white-space: pre-wrap; tab-size: 4; }
pre span::before { content: attr(data-n); display: inline-block; width: 4ch; margin-right: 1.5ch; text-align: right; color: var(--soft); user-select: none; }
pre .at { font-weight: 600; }
mark { color: inherit; background: var(--mark); text-decoration: underline 2px; text-underline-offset: 3px; }
mark:empty::after { content: "\\2009\\2191\\2009"; }
del, ins { text-decoration: none; }
del { background: var(--del); } ins { background: var(--ins); }
.sums { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0 0 1rem; }
.sums div { display: flex; flex-direction: column-reverse; }
.sums dt { color: var(--soft); } .sums dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
details { margin: .4rem 0; } summary { cursor: pointer; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
@media print { #filters, .skip { display: none; } article { break-inside: avoid; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
