/** The page as one single file: its styles come with the script's build, and links to files that it carries save them. */

import { isSingleFile, loadFile } from "./data/load";
import { save } from "./ui/taking";
import "./styles/main.css";
import "./main";

addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const path = link?.getAttribute("href") ?? "";
  if (!isSingleFile() || document.querySelector(`script[data-file="${CSS.escape(path)}"]`) === null) return;
  event.preventDefault();
  void loadFile(path).then((bytes) => save(new Blob([bytes]), path.split("/").at(-1)!));
});
