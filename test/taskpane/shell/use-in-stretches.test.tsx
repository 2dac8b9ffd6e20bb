/** Answers of short rosters are there at once, those of long ones after the page's other tasks. */
import { renderHook, waitFor } from "@testing-library/react";
import type { InSteps } from "../../../src/core/roster/in-steps";
import { useInStretches } from "../../../taskpane/shell/use-in-stretches";

const counting = (steps: number) =>
  function* (): InSteps<number> {
    for (let step = 0; step < steps; step++) yield;
    return steps;
  };

test("a short roster is answered for while rendering", () => {
  const three = counting(3);
  const { result } = renderHook(() => useInStretches(three, 100));
  expect(result.current).toEqual({ answer: 3, busy: false });
});

test("a long roster is answered for later, with the last answer in sight until then", async () => {
  const { result, rerender } = renderHook(
    ({ steps }) => useInStretches(steps, 100_000),
    { initialProps: { steps: counting(3) } },
  );
  expect(result.current).toEqual({ answer: undefined, busy: true });
  await waitFor(() =>
    expect(result.current).toEqual({ answer: 3, busy: false }),
  );
  rerender({ steps: counting(5) });
  expect(result.current).toEqual({ answer: 3, busy: true });
  await waitFor(() =>
    expect(result.current).toEqual({ answer: 5, busy: false }),
  );
});
