/** Fluent's dark theme, apart from the first paint, which is light for most. */
export { webDarkTheme as darkTheme } from "@fluentui/react-components";
