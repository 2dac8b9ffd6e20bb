/** Keeps the pane in sight when a part of it fails, and says so instead of going blank. */
import { Component, type ReactNode } from "react";

interface PartBoundaryProps {
  readonly children: ReactNode;
  readonly instead: ReactNode;
}

export class PartBoundary extends Component<
  PartBoundaryProps,
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: true } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
