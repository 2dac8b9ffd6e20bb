/** What the page asks before something is lost. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Loss } from "../../src/files";
import { texts } from "../texts";

interface QuestionDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  readonly onCancel: () => void;
}

export function QuestionDialog({
  title,
  children,
  actions,
  onCancel,
}: QuestionDialogProps) {
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface DiscardDialogProps {
  readonly fileName: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before another file takes the place of a changed workbook. */
export function DiscardDialog({
  fileName,
  onSave,
  onDiscard,
  onCancel,
}: DiscardDialogProps) {
  const actions = (
    <>
      <Button appearance="primary" onClick={onSave}>
        {texts.save}
      </Button>
      <Button onClick={onDiscard}>{texts.discard}</Button>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </>
  );
  return (
    <QuestionDialog
      title={texts.discardTitle}
      actions={actions}
      onCancel={onCancel}
    >
      {texts.discardText(fileName)}
    </QuestionDialog>
  );
}

interface LossDialogProps {
  readonly losses: readonly Loss[];
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Said before a copy is saved that leaves something out. */
export function LossDialog({ losses, onSave, onCancel }: LossDialogProps) {
  const actions = (
    <>
      <Button appearance="primary" onClick={onSave}>
        {texts.save}
      </Button>
      <Button onClick={onCancel}>{texts.cancel}</Button>
    </>
  );
  return (
    <QuestionDialog
      title={texts.lossTitle}
      actions={actions}
      onCancel={onCancel}
    >
      {texts.lossText}
      <ul>
        {losses.map((loss) => (
          <li key={loss.what}>{texts.counted(loss)}</li>
        ))}
      </ul>
    </QuestionDialog>
  );
}
