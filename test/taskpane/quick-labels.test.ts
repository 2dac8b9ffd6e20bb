/** A field's labels as HTML defines them, which these tests ask for in a quicker way than the document of jest answers. */

const PAGE = `
  <label id="by-name" for="named">one</label>
  <label id="by-name-again" for="named">two</label>
  <input id="named">
  <label id="around">three <span><select id="inside"></select></span> <input id="second"></label>
  <label id="elsewhere" for="named"><input id="enclosed"></label>
  <label id="of-hidden" for="hidden">four</label><input id="hidden" type="hidden">
  <label id="past-hidden"><input type="hidden"><textarea id="after-hidden"></textarea></label>
  <label id="of-text" for="text">five</label><p id="text"></p>
  <label id="of-first" for="twice">six</label><button id="twice"></button><meter id="twice" class="later"></meter>
  <label id="of-nothing" for="">seven</label><progress id=""></progress>
  <output id="bare"></output>`;

test.each([
  ["#named", ["by-name", "by-name-again", "elsewhere"]],
  ["#inside", ["around"]],
  ["#second", []],
  ["#enclosed", []],
  ["#after-hidden", ["past-hidden"]],
  ["#twice", ["of-first"]],
  [".later", []],
  ["progress", []],
  ["#bare", []],
])("%s has its labels in their order", (field, labels) => {
  document.body.innerHTML = PAGE;
  expect(labelsOf(find(field))).toEqual(labels);
});

test("a hidden field has none, and no other element can have any", () => {
  document.body.innerHTML = PAGE;
  expect(find("#hidden").labels).toBeNull();
  expect("labels" in find("#text")).toBe(false);
});

test("labels that come, go and change count at once", () => {
  document.body.innerHTML = "<p><label id=a>a<input></label></p>";
  const field = find("input");
  const named = document.createElement("label");
  named.id = "b";
  named.htmlFor = field.id = "field";
  document.body.prepend(named);
  expect(labelsOf(field)).toEqual(["b", "a"]);
  find("#a").setAttribute("for", "other");
  expect(labelsOf(field)).toEqual(["b"]);
  named.remove();
  expect(labelsOf(field)).toEqual([]);
});

function find(selector: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

function labelsOf(field: HTMLInputElement): string[] {
  return Array.from(field.labels ?? [], ({ id }) => id);
}
