// The look of Excel as far as each version tells it, and when it is looked at again.
import { officeTheme, watchOfficeTheme } from "../../../taskpane/excel/theme";

test.each([
  ["a version that says dark", { isDarkTheme: true }, "dark"],
  ["a version that says light", { isDarkTheme: false }, "light"],
  ["only a dark background", { bodyBackgroundColor: "#262626" }, "dark"],
  ["only a light background", { bodyBackgroundColor: "#E6E6E6" }, "light"],
  // Green weighs more for the eye than red and blue together.
  [
    "only a bright green background",
    { bodyBackgroundColor: "#00FF00" },
    "light",
  ],
  ["only a bright blue background", { bodyBackgroundColor: "#0000FF" }, "dark"],
  ["a version that says nothing", undefined, "light"],
])("%s", (_, theme, expected) => {
  excelShows(theme);
  expect(officeTheme()).toBe(expected);
});

test("a change is told once, when the person comes back to the pane", () => {
  excelShows({ isDarkTheme: false });
  const told: string[] = [];
  const stop = watchOfficeTheme((theme) => told.push(theme));
  excelShows({ isDarkTheme: true });
  expect(told).toEqual([]);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(told).toEqual(["dark"]);
  stop();
  excelShows({ isDarkTheme: false });
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(told).toEqual(["dark"]);
});

function excelShows(theme: object | undefined): void {
  Object.assign(globalThis, { Office: { context: { officeTheme: theme } } });
}
