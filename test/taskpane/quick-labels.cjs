// Answers what labels a field has by asking the labels: jsdom walks the whole page for each label at each node, which took a
// quarter of the time of these tests. quick-labels.test.ts holds it to what HTML says.
"use strict";
/* global window */

for (const kind of [
  window.HTMLButtonElement,
  window.HTMLInputElement,
  window.HTMLMeterElement,
  window.HTMLOutputElement,
  window.HTMLProgressElement,
  window.HTMLSelectElement,
  window.HTMLTextAreaElement,
])
  answerQuickly(kind.prototype);

/** @param {HTMLElement} fields the prototype of one kind of field */
function answerQuickly(fields) {
  const own = Object.getOwnPropertyDescriptor(fields, "labels");
  Object.defineProperty(fields, "labels", {
    ...own,
    /** @this {HTMLElement} */
    get() {
      // Outside of the page, and where a field cannot be labelled, the library's answer.
      if (!isLabelable(this) || !window.document.contains(this))
        return own?.get?.call(this);
      const labels = window.document.getElementsByTagName("label");
      return Array.from(labels).filter((label) => controlOf(label) === this);
    },
  });
}

/** @param {HTMLLabelElement} label */
function controlOf(label) {
  const name = label.getAttribute("for");
  if (name === null)
    return Array.from(label.getElementsByTagName("*")).find(isLabelable);
  const named = window.document.getElementById(name);
  return named && isLabelable(named) ? named : undefined;
}

/** @param {Element} element */
function isLabelable(element) {
  return (
    "labels" in element && !("type" in element && element.type === "hidden")
  );
}
