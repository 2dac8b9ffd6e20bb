/** Fluent's design tokens for what is painted first: each is the CSS variable of its own name, so that their list is loaded later, with the parts that use it. */
import type { tokens as fluentTokens } from "@fluentui/react-components";

/** All but the layers, which carry a default beside their name. */
type Tokens = Omit<
  typeof fluentTokens,
  Extract<keyof typeof fluentTokens, `zIndex${string}`>
>;

export const tokens = new Proxy({} as Tokens, {
  get: (_, name) => `var(--${String(name)})`,
});
