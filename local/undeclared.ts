/** What Google's reference documents and `@types/google-apps-script` has not declared yet, in the same form. */
export const undeclared = `
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
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
