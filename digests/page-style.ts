/** The style sheet of a digest's web page: one column, for phones first, light or dark as the reader's device is. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5f6670; --line: #dfe2e6; --paper: #fcfcfb; --link: #14508c; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e3; --soft: #9aa2ad; --line: #33373d; --paper: #17191c; --link: #8fbdf0; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1.125rem 3rem; max-width: 42rem; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.55 system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Armenian", sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--link); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
header { border-block-end: 1px solid var(--line); padding-block-end: 1rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; }
header p { margin: 0.25rem 0 0; }
.totals, time, .affiliation, footer { color: var(--soft); }
.notice { font-style: italic; }
ol.stories { padding-inline-start: 1.6em; }
ol.stories > li { margin-block: 1.35rem; }
ol.stories > li::marker { color: var(--soft); font-weight: 600; }
ul.more, ul.outlets { list-style: none; padding: 0; margin: 0; }
ul.more > li { padding-block: 0.7rem; border-block-end: 1px solid var(--line); }
h2, h3 { margin: 0; font-size: 1.125rem; line-height: 1.35; }
html[dir="ltr"] :is(h2, h3) { text-align: left; }
html[dir="rtl"] :is(h2, h3) { text-align: right; }
h3 { font-size: 1rem; font-weight: 500; }
h2.section { margin-block: 2.25rem 0.25rem; font-size: 1.25rem; }
ul.outlets { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; margin-block-start: 0.3rem; font-size: 0.9375rem; }
ul.claims { list-style: none; padding: 0; margin: 0.25rem 0 1rem; }
ul.claims > li { padding-block: 0.45rem; border-block-end: 1px solid var(--line); }
blockquote { margin: 0.2rem 0 0; color: var(--soft); font-size: 0.9375rem; }
blockquote[dir="ltr"] { text-align: left; }
blockquote[dir="rtl"] { text-align: right; }
time { font-variant-numeric: tabular-nums; white-space: nowrap; }
footer { margin-block-start: 2rem; font-size: 0.9375rem; }
`;
