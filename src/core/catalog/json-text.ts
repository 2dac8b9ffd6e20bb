/** Reads JSON text strictly: duplicate keys, which JSON.parse would let pass in silence, are refused. */

/** @throws SyntaxError naming the key that stands twice, or what JSON.parse itself refuses. */
export function parseJsonStrictly(source: string): unknown {
  const value: unknown = JSON.parse(source);
  refuseDuplicates(source);
  return value;
}

/** Walks valid JSON text; each open object remembers its keys. */
function refuseDuplicates(source: string): void {
  const open: (Set<string> | undefined)[] = [];
  const token = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;
  for (const match of source.matchAll(token)) {
    const [found, colon] = match;
    if (found === "{") open.push(new Set());
    else if (found === "[") open.push(undefined);
    else if (found === "}" || found === "]") open.pop();
    else if (colon !== undefined)
      remember(
        open.at(-1),
        JSON.parse(found.slice(0, found.length - colon.length)) as string,
      );
  }
}

function remember(keys: Set<string> | undefined, key: string): void {
  if (keys?.has(key))
    throw new SyntaxError(`The key "${key}" stands twice in one object.`);
  keys?.add(key);
}
