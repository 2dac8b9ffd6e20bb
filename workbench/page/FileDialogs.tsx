/** The question that opening or saving waits for, when there is one. */
import { DiscardDialog, LossDialog } from "./Dialogs";
import { DoubtDialog } from "./DoubtDialog";
import type { FileActions } from "./use-file-actions";
import type { SessionState, WorkbookSession } from "./workbook-session";

interface FileDialogsProps {
  readonly session: WorkbookSession;
  readonly state: SessionState;
  readonly actions: FileActions;
}

export function FileDialogs({ session, state, actions }: FileDialogsProps) {
  const { doubt, fileName } = state;
  if (actions.waiting)
    return (
      <DiscardDialog
        fileName={fileName}
        onSave={actions.save}
        onDiscard={actions.discard}
        onCancel={actions.cancel}
      />
    );
  if (actions.losses)
    return (
      <LossDialog
        losses={actions.losses}
        onSave={actions.saveAnyway}
        onCancel={actions.cancel}
      />
    );
  if (doubt)
    return (
      <DoubtDialog
        doubt={doubt}
        onAnswer={(answers) =>
          void session.open(doubt.file, { ...doubt.settled, ...answers })
        }
        onCancel={() => session.settle()}
      />
    );
  return null;
}
