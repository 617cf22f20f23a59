import { evaluatePanel, type PanelModel } from "../panel/panel-model.ts";
import type { Board } from "./board.ts";

/** Everything that is told about the candidates of a board whose rubric is in order. */
export const boardModel = ({ tallied, weights, minimums }: Board): PanelModel =>
  evaluatePanel(tallied.voices, tallied.interviewers.length, weights, { minimums });
