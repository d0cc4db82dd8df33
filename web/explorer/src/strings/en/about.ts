/** Words of the part "about". */

export const about = {
  "about.contents": "On this page",
  "about.what": "What this is, and what it is not",
  "about.what.1":
    "This is a release of protected data about cases that organisations identified and recorded. The records themselves are not here. " +
    "What is here was made from them in a way that hides each person.",
  "about.what.2":
    "Two kinds of figures are published: protected counts, which may be quoted, and synthetic records, which are invented and let you " +
    "explore every combination.",
  "about.what.3": "It does not say how many people are exploited, it is no ranking of countries, and it says nothing about any one person.",
  "about.records": "About {count} cases, between {low} and {high} with {level} confidence.",
  "about.recordsPlain": "About {count} cases.",

  "about.suppressed": "What is not shown",
  "about.suppressed.lead":
    "Most combinations of values are rare or never happened. Their counts would be little but noise, so they are not shown. That is not a " +
    "zero, and it is no sign that something does not exist.",
  "about.suppressed.table": "Combinations that could be counted, and those that are reported",
  "about.values": "Values together",
  "about.possible": "Possible",
  "about.reported": "Reported",
  "about.notShown": "Not shown",

  "about.precision": "How precise the counts are",
  "about.precision.lead":
    "Noise weighs heavily on small counts and little on large ones. Half of the published intervals of a row are narrower than it says, half " +
    "are wider. These figures are made from the published intervals, not from the case records.",
  "about.precision.table": "Width of the {level} intervals, by size of the count",
  "about.size": "Count",
  "about.sizeRange": "{from} to {to}",
  "about.sizeFrom": "{from} and more",
  "about.combinations": "Counts",
  "about.halfWidth": "Half width, in cases",
  "about.relative": "Half width, of the count",
  "about.together": { one: "{n} value", other: "{n} values together" },
  "about.plusMinus": "± {value}",

  "about.history": "Versions",
  "about.history.lead":
    "A version that was published is not changed. Corrections and new records come as a new version, so quote the version with each figure.",
  "about.history.none": "No changes are recorded.",
  "about.thisVersion": "this version",

  "about.cite": "Citation and licence",
  "about.copy": "Copy the citation",
  "about.copied": "Copied.",
  "about.copyByHand": "It is selected: copy it with your keyboard.",
  "about.files": "Files and documents",
  "about.contact": "Questions and corrections",
  "about.contact.none": "This release names nobody to write to.",
};
