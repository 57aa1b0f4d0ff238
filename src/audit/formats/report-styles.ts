/** The report's styles: light, dark, and for print. */
export const REPORT_STYLES = `
:root { color-scheme: light dark; --ink: #1c1d21; --soft: #5b5f6b; --paper: #fff; --line: #dcdfe6; --tint: #f4f6fa;
  --pass: #1d6b3c; --fail: #a4161a; --open: #8a5a00; --pass-tint: #e6f4ea; --fail-tint: #fde8e8; --open-tint: #fff3da; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef2; --soft: #a9afbd; --paper: #17181c; --line: #363a44; --tint: #20232a;
  --pass: #7fd6a0; --fail: #ff9c9c; --open: #f3c56b; --pass-tint: #16301f; --fail-tint: #3d1b1d; --open-tint: #37290f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.3rem; margin: 2.8rem 0 .6rem; }
h3 { font-size: 1rem; margin: 0 0 .3rem; overflow-wrap: anywhere; }
p { max-width: 46rem; margin: .3rem 0 .8rem; }
.soft { color: var(--soft); }
a { color: inherit; }
code { font-family: ui-monospace, monospace; font-size: .88em; overflow-wrap: anywhere; }
.verdict { margin: 1.4rem 0; padding: 1.1rem 1.3rem; border-radius: .6rem; border: 1px solid var(--line); }
.verdict strong { display: block; font-size: 1.25rem; }
.verdict.pass { background: var(--pass-tint); border-color: var(--pass); }
.verdict.fail { background: var(--fail-tint); border-color: var(--fail); }
.verdict.inconclusive { background: var(--open-tint); border-color: var(--open); }
.counts { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: .6rem 0 0; padding: 0; list-style: none; }
.tag { display: inline-block; padding: .05rem .5rem; border-radius: .3rem; font-size: .82rem; font-weight: 600; white-space: nowrap; }
.tag.pass, .tag.allowed { color: var(--pass); background: var(--pass-tint); }
.tag.fail, .tag.not-allowed, .tag.undeclared { color: var(--fail); background: var(--fail-tint); }
.tag.inconclusive { color: var(--open); background: var(--open-tint); }
.tag.own, .tag.ignored { color: var(--soft); background: var(--tint); }
.finding { margin: 0 0 .8rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--fail); border-radius: .4rem; break-inside: avoid; }
.finding.inconclusive { border-left-color: var(--open); }
.finding.ignored { border-left-color: var(--line); }
.finding p { margin: .2rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .5rem 0 0; font-size: .92rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.off { color: var(--soft); }
td.bad { color: var(--fail); font-weight: 600; }
.pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
figure { margin: 0; break-inside: avoid; }
figure img { width: 100%; border: 1px solid var(--line); border-radius: .3rem; }
figcaption { font-size: .9rem; color: var(--soft); }
details > summary { cursor: pointer; margin: .4rem 0; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .3rem; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --tint: #f4f4f4; --pass: #14532d; --fail: #8b1014; --open: #6b4600;
  --pass-tint: #fff; --fail-tint: #fff; --open-tint: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; } .wide { overflow: visible; } details:not([open]) > :not(summary) { display: block; } }
`;
