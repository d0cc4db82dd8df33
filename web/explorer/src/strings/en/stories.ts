/** Words of the part "stories". */

export const stories = {
  storiesLead: "Articles written with this release. The figures in them are live: each opens as a view that you can change.",
  storiesNone: "This release has no stories.",
  storyOtherLanguage: "In {language}",
  storyFailed: "This story could not be loaded. Its file is missing or damaged, or you are not connected.",
  storyAll: "All stories",
  storyPlace: "Story {n} of {all}",
  storyNext: "Next story",
  storyPrevious: "Previous story",
  storyMore: "More stories",
  storyOpen: "Open this view",
  storyUnknown: "The story asked for is not in this release.",
};
