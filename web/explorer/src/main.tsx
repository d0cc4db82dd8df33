import { render } from "preact";
import { workOffline } from "./offline";
import { App } from "./ui/app";

render(<App />, document.getElementById("app")!);
void workOffline();
