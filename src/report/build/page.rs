//! The parts of the page that are the same in every report.

/// What stands before the content. Nothing is fetched, and nothing but the page's own script and style runs.
pub(super) const HEAD: &str = r#"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>
:root { color-scheme: light dark; --line: #c6c6c6; --soft: #555; --head: #f0f2f4; --bar: #2060a8; --over: #b3261e; }
@media (prefers-color-scheme: dark) {
  :root { --line: #4a4d52; --soft: #b4b8be; --head: #26292e; --bar: #7db3f0; --over: #ff8a80; }
}
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 76rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin-top: 2.2rem; }
code { font: 0.9em ui-monospace, monospace; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1.2rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.4rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.7rem 0.3rem 0; text-align: left; vertical-align: top; }
thead th { background: var(--head); padding-left: 0.3rem; position: sticky; top: 0; }
tbody th { font-weight: 600; }
td, tbody th { overflow-wrap: anywhere; padding-left: 0.3rem; }
.long td { min-width: 8rem; }
.long tbody th { min-width: 12rem; }
.long .number { min-width: 0; }
summary code { word-break: break-all; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.track { background: var(--head); border: 1px solid var(--line); height: 0.9rem; margin-top: 0.3rem; min-width: 8rem; }
.fill { background: var(--bar); height: 100%; max-width: 100%; }
.over .fill { background: var(--over); }
.over { color: var(--over); }
summary { cursor: pointer; }
ul { margin: 0.3rem 0; padding-left: 1.2rem; }
input { font: inherit; max-width: 30rem; padding: 0.3rem 0.5rem; width: 100%; }
#search { margin: 1rem 0; }
:focus-visible { outline: 2px solid var(--bar); outline-offset: 2px; }
@media print { #search { display: none; } }
@media (max-width: 48rem) {
  body { padding: 1rem; }
  /* Words stay whole: what is wider than the screen is scrolled within its table. */
  .scroll { overflow-x: auto; }
  th, tbody th, td { overflow-wrap: break-word; }
  th, td, tbody th, thead th { padding-left: 0.1rem; padding-right: 0.3rem; }
  .bar { display: none; }
  /* Rows of long names are read from top to bottom. */
  .long caption, .long tbody, .long tr, .long th, .long td { display: block; }
  .long thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
  .long tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
  .long tr[hidden] { display: none; }
  .long tbody th, .long td { border: 0; min-width: 0; overflow-wrap: anywhere; padding: 0.1rem 0; }
  .long .number { text-align: left; }
  .long .number::after { content: " " attr(data-unit); }
}
</style>
"#;

/// Shows the search field, which is of no use without this, and hides the rows that lack what is typed there.
pub(super) const SCRIPT: &str = r#"<script>
(function () {
  var box = document.getElementById("search"), field = document.getElementById("term");
  var told = document.getElementById("told"), rows = document.querySelectorAll("tr[data-row]");
  box.hidden = false;
  field.addEventListener("input", function () {
    var term = field.value.toLowerCase(), shown = 0;
    rows.forEach(function (row) {
      row.hidden = term !== "" && row.textContent.toLowerCase().indexOf(term) < 0;
      shown += row.hidden ? 0 : 1;
    });
    told.textContent = term === "" ? "" : shown + " of " + rows.length + " rows";
  });
})();
</script>
"#;
