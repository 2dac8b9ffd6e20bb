/** The choice of a file, by a button that opens the system's own list. */
import { Button } from "@fluentui/react-components";
import { useRef } from "react";

const FILES = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain";

interface ChooseFileProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

export function ChooseFile({ label, onChoose }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={FILES}
        aria-label={label}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          currentTarget.value = "";
          if (file !== undefined) onChoose(file);
        }}
      />
    </>
  );
}
