/** What Google's reference documents and `@types/google-apps-script` has not declared yet, in the same form. */
export const undeclared = `
declare namespace GoogleAppsScript {
  namespace Properties {
    interface Properties {
      setProperty(key: string, value: any): Properties;
    }
  }
  namespace Spreadsheet {
    interface Banding {
      getHeaderRowColorObject(): Color | null;
      setHeaderRowColorObject(color: Color | null): Banding;
      getFirstRowColorObject(): Color | null;
      setFirstRowColorObject(color: Color | null): Banding;
      getSecondRowColorObject(): Color | null;
      setSecondRowColorObject(color: Color | null): Banding;
      getFooterRowColorObject(): Color | null;
      setFooterRowColorObject(color: Color | null): Banding;
      getHeaderColumnColorObject(): Color | null;
      setHeaderColumnColorObject(color: Color | null): Banding;
      getFirstColumnColorObject(): Color | null;
      setFirstColumnColorObject(color: Color | null): Banding;
      getSecondColumnColorObject(): Color | null;
      setSecondColumnColorObject(color: Color | null): Banding;
      getFooterColumnColorObject(): Color | null;
      setFooterColumnColorObject(color: Color | null): Banding;
    }
    interface Range {
      setFormula(formula: string | null): Range;
      getBackgroundColor(): string;
      getBackgroundColors(): string[][];
      setBackgroundColor(color: string | null): Range;
      setBackgroundColors(colors: string[][]): Range;
      copyTo(destination: Range, copyPasteType: CopyPasteType): void;
    }
    interface Sheet {
      getTabColorObject(): Color | null;
      setTabColorObject(color: Color | null): Sheet;
    }
    interface BooleanCondition {
      getBackgroundObject(): Color | null;
      getFontColorObject(): Color | null;
    }
    interface GradientCondition {
      getMaxColorObject(): Color | null;
      getMidColorObject(): Color | null;
      getMinColorObject(): Color | null;
    }
    interface ConditionalFormatRuleBuilder {
      setBackgroundObject(color: Color | null): ConditionalFormatRuleBuilder;
      setFontColorObject(color: Color | null): ConditionalFormatRuleBuilder;
      setGradientMaxpointObject(color: Color): ConditionalFormatRuleBuilder;
      setGradientMaxpointObjectWithValue(color: Color, type: InterpolationType, value: string): ConditionalFormatRuleBuilder;
      setGradientMidpointObjectWithValue(color: Color, type: InterpolationType, value: string): ConditionalFormatRuleBuilder;
      setGradientMinpointObject(color: Color): ConditionalFormatRuleBuilder;
      setGradientMinpointObjectWithValue(color: Color, type: InterpolationType, value: string): ConditionalFormatRuleBuilder;
    }
    interface DataValidationBuilder {
      requireValueInList(values: any[]): DataValidationBuilder;
      requireValueInList(values: any[], showDropdown: boolean): DataValidationBuilder;
    }
  }
}`;
