import { addMethods, type MethodsOf } from "../methods-of.ts";
import { Range } from "../range.ts";
import { rangeAnnotations } from "./annotations.ts";
import { rangeCheckboxes } from "./checkboxes.ts";
import { rangeCopying } from "./copying.ts";
import { rangeFilling } from "./filling.ts";
import { rangeFormats } from "./formats.ts";
import { rangeGeometry } from "./geometry.ts";
import { rangeGroups } from "./groups.ts";
import { rangeLayout } from "./layout.ts";
import { rangeNotes } from "./notes.ts";
import { rangeR1C1 } from "./r1c1.ts";
import { rangeSorting } from "./sorting.ts";
import { rangeStructure } from "./structure.ts";
import { rangeText } from "./text.ts";
import { rangeTextCleaning } from "./text-cleaning.ts";
import { rangeValidation } from "./validation.ts";
import { rangeValues } from "./values.ts";

declare module "../range.ts" {
  interface Range
    extends MethodsOf<typeof rangeAnnotations>,
      MethodsOf<typeof rangeCheckboxes>,
      MethodsOf<typeof rangeCopying>,
      MethodsOf<typeof rangeFilling>,
      MethodsOf<typeof rangeFormats>,
      MethodsOf<typeof rangeGeometry>,
      MethodsOf<typeof rangeGroups>,
      MethodsOf<typeof rangeLayout>,
      MethodsOf<typeof rangeNotes>,
      MethodsOf<typeof rangeR1C1>,
      MethodsOf<typeof rangeSorting>,
      MethodsOf<typeof rangeStructure>,
      MethodsOf<typeof rangeText>,
      MethodsOf<typeof rangeTextCleaning>,
      MethodsOf<typeof rangeValidation>,
      MethodsOf<typeof rangeValues> {}
}

addMethods(
  Range,
  rangeAnnotations,
  rangeCheckboxes,
  rangeCopying,
  rangeFilling,
  rangeFormats,
  rangeGeometry,
  rangeGroups,
  rangeLayout,
  rangeNotes,
  rangeR1C1,
  rangeSorting,
  rangeStructure,
  rangeText,
  rangeTextCleaning,
  rangeValidation,
  rangeValues,
);
