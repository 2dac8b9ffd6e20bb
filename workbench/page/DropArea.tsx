/** Takes a file that is dragged onto the page, wherever it is let go. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { texts } from "../texts";

const useStyles = makeStyles({
  area: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    pointerEvents: "none",
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundStaticInverted,
    fontSize: tokens.fontSizeBase500,
  },
});

interface DropAreaProps {
  readonly onFile: (file: File) => void;
  readonly onSeveral: () => void;
}

export function DropArea({ onFile, onSeveral }: DropAreaProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const [file, ...others] = event.dataTransfer?.files ?? [];
      if (others.length > 0) onSeveral();
      else if (file) onFile(file);
    };
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true };
    document.addEventListener("dragover", over, options);
    document.addEventListener("dragleave", leave, options);
    document.addEventListener("drop", drop, options);
    return () => listening.abort();
  }, [onFile, onSeveral]);
  return isOver ? <div className={styles.area}>{texts.dropHere}</div> : null;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") === true;
}
