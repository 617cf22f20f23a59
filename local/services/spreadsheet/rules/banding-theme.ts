/** The colours of one banding. */
export interface BandColors {
  readonly header: string;
  readonly first: string;
  readonly second: string;
  readonly footer: string;
}

const white = "#ffffff";

/** Google's themes for alternating colours, by their member of `SpreadsheetApp.BandingTheme`. */
export const bandingThemes: Readonly<Record<string, BandColors>> = {
  LIGHT_GREY: { header: "#bdbdbd", first: white, second: "#f3f3f3", footer: "#dedede" },
  CYAN: { header: "#4dd0e1", first: white, second: "#e0f7fa", footer: "#a2e8f1" },
  GREEN: { header: "#63d297", first: white, second: "#e7f9ef", footer: "#afe9ca" },
  YELLOW: { header: "#f7cb4d", first: white, second: "#fef8e3", footer: "#fce8b2" },
  ORANGE: { header: "#f46524", first: white, second: "#ffe6dd", footer: "#ffccbc" },
  BLUE: { header: "#5b95f9", first: white, second: "#e8f0fe", footer: "#acc9fe" },
  TEAL: { header: "#26a69a", first: white, second: "#ddf2f0", footer: "#8cd3cd" },
  GREY: { header: "#78909c", first: white, second: "#ebeff1", footer: "#bbc8ce" },
  BROWN: { header: "#cca677", first: white, second: "#f8f2eb", footer: "#e6d3ba" },
  LIGHT_GREEN: { header: "#8bc34a", first: white, second: "#eef7e3", footer: "#c4e2a0" },
  INDIGO: { header: "#8989eb", first: white, second: "#e8e7fc", footer: "#c4c3f7" },
  PINK: { header: "#e91d63", first: white, second: "#fddce8", footer: "#f68ab0" },
};
