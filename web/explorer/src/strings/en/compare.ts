/** Words of the parts "compare" and "what stands out". */

export const compare = {
  "compare.hint": "Two selections side by side. A is the selection of the page; B is chosen here.",
  "compare.sides": "The two selections",
  "compare.a": "Selection A",
  "compare.b": "Selection B",
  "compare.above": "It is changed at the top of the page.",
  "compare.addFilter": "Add a filter to B",
  "compare.filters": "Filters of B",
  "compare.swap": "Swap A and B",
  "compare.copy": "Copy A to B",
  "compare.rest": "B is everything else",
  "compare.clear": "B is all cases",
  "compare.syntheticCases": { one: "{n} synthetic record", other: "{n} synthetic records" },
  "compare.start":
    "Nothing is chosen yet: A and B are both all cases. Choose a filter for A at the top of the page and another one for B, or begin with one of these:",
  "compare.ready": "{attribute}: {first} and {second}",
  "compare.same": "A and B are the same selection. Change one of them to see what differs.",
  "compare.noShares": "There are no shares of {side}: {why}",
  "compare.most": "What differs most",
  "compare.found": {
    one: "{n} of {all} shares differs: the interval of its difference excludes zero. The surest difference comes first.",
    other: "{n} of {all} shares differ: the intervals of their differences exclude zero. The surest differences come first.",
  },
  "compare.none": "No share differs for sure: the intervals of all differences include zero.",
  "compare.moreBelow": "The first {n} are shown.",
  "compare.synthetic":
    "Shares of synthetic records have no intervals. Nothing here says which differences are more than chance; they are ranked by their size.",
  "compare.leftOut": "Not compared, because A or B is chosen by it: {attributes}.",
  "compare.showAll": "Show all attributes",
  "compare.difference": "A minus B",
  "compare.unclear": "not clear",
  "compare.unclearLong": "Not clear: the interval includes zero.",
  "compare.value": "Value",
  "compare.countIn": "Cases in {side}",
  "compare.recordsIn": "Synthetic records in {side}",
  "compare.shareIn": "Share in {side}",
  "compare.selection": "Selection",
  "compare.title": "{chart}: A and B compared",
  "compare.read": "How to read this",
  "compare.read.marks": "The full circle is the share in A, the open diamond the share in B. The thin lines are their intervals.",
  "compare.read.difference":
    "The difference is the share in A minus the share in B, in percentage points. It is called clear only where its whole interval lies on one side of zero.",
  "compare.read.overlap": "Where A is a part of B, as when B is all cases, the difference is smaller than between A and the rest.",
  "compare.read.cause": "A difference says that two groups of identified cases are not alike. It does not say why.",

  "distinct.hint": "Values that are more or less frequent among the cases of your selection than among all cases.",
  "distinct.start": "Choose a filter at the top of the page to see what stands out among its cases, or begin with one of these:",
  "distinct.tooLong":
    "This needs protected counts of one value more than you have chosen, and those end at {length} attribute values together. Take a filter away:",
  "distinct.noWhole": "What stands out cannot be told here: {why}",
  "distinct.more": "More frequent among these cases",
  "distinct.less": "Less frequent among these cases",
  "distinct.moreCount": {
    one: "{n} value is more frequent here than among all cases.",
    other: "{n} values are more frequent here than among all cases.",
  },
  "distinct.lessCount": {
    one: "{n} value is less frequent here than among all cases.",
    other: "{n} values are less frequent here than among all cases.",
  },
  "distinct.noMore": "No value is for sure more frequent here than among all cases.",
  "distinct.noLess": "No value is for sure less frequent here than among all cases.",
  "distinct.group": "Attributes",
  "distinct.allGroups": "All",
  "distinct.times": "How many times as frequent",
  "distinct.here": "Among these cases",
  "distinct.all": "Among all cases",
  "distinct.add": "{value}: add to the selection",
  "distinct.showMore": "Show {n} more",
  "distinct.untold": { one: "What could not be told ({n} value)", other: "What could not be told ({n} values)" },
  "distinct.untold.notDifferent": {
    one: "{n} value is about as frequent as among all cases, or its interval is too wide to tell.",
    other: "{n} values are about as frequent as among all cases, or their intervals are too wide to tell.",
  },
  "distinct.untold.suppressed": {
    one: "{n} value has a suppressed count: too uncertain, or near zero. That is not a zero.",
    other: "{n} values have suppressed counts: too uncertain, or near zero. That is not a zero.",
  },
  "distinct.untold.small": {
    one: "{n} value has fewer than {smallest} cases in all.",
    other: "{n} values have fewer than {smallest} cases in all.",
  },
  "distinct.untold.partial": {
    one: "{n} value is counted only in part.",
    other: "{n} values are counted only in part.",
  },
  "distinct.untold.notComputed": {
    one: "{n} value is not counted, such as “not recorded”.",
    other: "{n} values are not counted, such as “not recorded”.",
  },
  "distinct.untold.loading": { one: "{n} value is still being loaded.", other: "{n} values are still being loaded." },
  "distinct.untold.unavailable": {
    one: "The count of {n} value could not be loaded.",
    other: "The counts of {n} values could not be loaded.",
  },
  "distinct.read.times":
    "“2 times” means: the share of the value among these cases is twice its share among all cases. “0.5 times” means: half of it.",
  "distinct.read.interval":
    "Only values whose whole interval lies above or below 1 are listed. Those that depart from 1 most surely come first, going by the nearer end of the interval.",
  "distinct.read.scale": "On the scale equal steps are equal factors: 0.5 lies as far from 1 as 2 does.",
  "distinct.read.cause":
    "That a value is more frequent among these cases does not say why. It can also come from who recorded the cases, where, and when.",
};
