/** Starts Univer with our functions: which plugins, which language, which of its features are off. */
import { LocaleType, LogLevel, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import sheetsEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";
import tableUiEnglish from "@univerjs/sheets-table-ui/locale/en-US";
import tableEnglish from "@univerjs/sheets-table/locale/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-table-ui/lib/index.css";
import "@univerjs/sheets-table/facade";
import { keepTypesOfRestyledCells } from "./keep-types";
import { tableTheme } from "./table-theme";
import { translateTypedReferences } from "./typed-references";
import { functionTooltips, registeredFunctions } from "./registered-functions";
import { keepSpillsInPlace } from "./spills-in-place";
import { speedUpValueIndex } from "./value-index";

/** The running grid: Univer itself and the facade over it. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the grid inside an element; it shows nothing until a workbook is created. */
export function startGrid(container: HTMLElement, dark: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        sheetsEnglish,
        tableEnglish,
        tableUiEnglish,
      ),
    },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  });
  registerPlugins(univer, container);
  speedUpValueIndex();
  const injector = univer.__getInjector();
  keepTypesOfRestyledCells(injector);
  keepSpillsInPlace(injector);
  translateTypedReferences(injector);
  return { univer, api: FUniver.newAPI(univer) };
}

function registerPlugins(univer: Univer, container: HTMLElement): void {
  const preset = UniverSheetsCorePreset({
    container,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      function: registeredFunctions(),
      description: functionTooltips(),
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsTablePlugin, {
    userThemes: [tableTheme],
    defaultThemeIndex: 0,
  });
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
}
