/** Functions of cells ask their spreadsheet for its locale. Tests that call them without a host are in this one. */
Object.assign(globalThis, { SpreadsheetApp: { getActive: () => ({ getSpreadsheetLocale: () => "en_US" }) } });
