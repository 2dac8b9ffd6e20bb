/** Hands a file to the browser as a download; only ever at the planner's click. */

/** Long enough for the browser to have taken the bytes. */
const RELEASE_AFTER_MS = 60_000;

export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MS);
}
