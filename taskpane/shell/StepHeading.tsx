/** The first heading of a step, which takes the focus when the button that led here is gone. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
} from "react";
import { SectionHeading } from "./SectionHeading";

/** True once the planner has gone from one step to another; the pane itself never takes the focus. */
export const HasMoved = createContext(false);

export function StepHeading({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useContext(HasMoved);
  useEffect(() => {
    if (hasMoved && document.activeElement === document.body)
      heading.current?.focus();
  }, [hasMoved]);
  return <SectionHeading focus={heading}>{children}</SectionHeading>;
}
