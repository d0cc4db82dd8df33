/** Words of the part "share": what can be taken away, files, pictures, citations. */

export const share = {
  "menu.open": "More",
  "menu.name": "More: {title}",
  "menu.files": "Download",
  "menu.csv": "Numbers (CSV)",
  "menu.json": "Numbers (JSON)",
  "menu.svg": "Picture (SVG)",
  "menu.png": "Picture (PNG)",
  "menu.use": "Link and embed",
  "menu.link": "Copy a link to this",
  "menu.embed": "Copy a snippet for a web page",
  "menu.split": "Split by another attribute",
  "menu.splitBy": "{title} by {attribute}",
  "menu.prepared": "Whole table, at an address that stays",
  "menu.failed": "This could not be made. Reload the page and try again.",

  "take.open": "Share and download",
  "take.share": "Share",
  "take.link": "Copy a link",
  "take.linkHint": "The link holds your selection. It is never sent to a server.",
  "take.citation": "Copy a citation",
  "take.embed": "Copy a snippet for a web page",
  "take.download": "Download what you chose",
  "take.records": "Synthetic records (CSV)",
  "take.counts": "Counts of all charts (CSV)",
  "take.countsJson": "Counts of all charts (JSON)",
  "take.preparing": "Preparing …",
  "take.recordsFailed":
    "The synthetic records cannot be downloaded: some of their files are missing or damaged. Reload the page and try again.",
  "take.files": "Whole files",
  "take.print": "Print",

  "copied.link": "Link copied.",
  "copied.citation": "Citation copied.",
  "copied.embed": "Snippet copied.",
  "copied.refused": "Your browser does not allow copying. Copy this text yourself:",

  "quote.selection": "{selection}: {count}",
  "quote.count": {
    one: "{n} identified case ({level} interval {low} to {high})",
    other: "{n} identified cases ({level} interval {low} to {high})",
  },
  "quote.total": { one: "{n} identified case", other: "{n} identified cases" },
  "quote.atLeast": {
    one: "at least {n} identified case (bounds {low} to {high})",
    other: "at least {n} identified cases (bounds {low} to {high})",
  },
  "quote.suppressed": "protected count suppressed",
  "quote.none": "no protected count",
  "quote.accessed": "Accessed {date}.",
  "quote.both": "A: {first}; B: {second}",

  "picture.more": {
    one: "{n} more in the table",
    other: "{n} more in the table",
  },
  "picture.unknown": {
    one: "{n} suppressed or not computed: not zeros",
    other: "{n} suppressed or not computed: not zeros",
  },
  "picture.source": "Source: {citation}",
  "picture.interval": "Thin lines: {level} intervals.",
  "picture.band": "Bands: {level} intervals.",
  "picture.heat": "The darker, the higher. The intervals stand in the table.",
  "picture.marks": "– suppressed; × not computed or not loaded. Neither is a zero.",
  "picture.state": "{label}: {state}",
};
