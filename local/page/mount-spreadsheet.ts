import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import { App } from "@odoo/owl";
import * as charts from "chart.js";
import { type Model, Spreadsheet } from "../engine/engine.ts";

/** The engine draws its charts with the Chart it finds here, and looks for the other classes on it, as in Chart.js's one-file build. */
const { Chart } = charts;
Chart.register(...charts.registerables);
Object.assign(globalThis, { Chart: Object.assign(Chart, { ...charts, Chart }) });

/** Passes the engine's notifications to the page. */
export interface Notices {
  readonly notify: (text: string) => void;
  readonly confirm: (text: string) => Promise<boolean>;
}

/** Shows a model in the engine's own user interface. @returns a function that removes it. */
export async function mountSpreadsheet(model: Model, target: HTMLElement, { notify, confirm }: Notices): Promise<() => void> {
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => notify(text),
    raiseError: (text: string, done?: () => void) => {
      notify(text);
      done?.();
    },
    askConfirmation: (text: string, yes: () => void, no?: () => void) => {
      void confirm(text).then((sure) => (sure ? yes() : no?.()));
    },
  };
  const app = new App(Spreadsheet as never, { props, templates } as never);
  await app.mount(target);
  // The selection was set before the grid had a size, which scrolls it by a cell. It gets its size while it is first drawn.
  await drawn();
  model.dispatch("SET_VIEWPORT_OFFSET", { offsetX: 0, offsetY: 0 });
  return () => app.destroy();
}

/** After two frames the first one is certain to be on the screen; a background tab draws none, so a short delay has to do there. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 250);
  });
