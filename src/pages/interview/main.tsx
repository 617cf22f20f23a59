import { openForm } from "./open-form.tsx";
import "../shared/styles/base.css";
import "../shared/styles/controls.css";
import "../shared/styles/question.css";
import "./styles/screens.css";
import "./styles/rating.css";
import "./styles/panel.css";
import "./styles/adaptations.css";

// The words come in a script of their own, one for each language, which the server puts behind this page and which calls this.
Object.assign(window, { openPage: openForm });
