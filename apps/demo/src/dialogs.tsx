import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from "react";

/**
 * Shows a dialog, and resolves with the answer of its content, or with `undefined` when it is closed.
 *
 * @param content renders it; it answers by calling its argument
 */
export type Ask = <Answer>(
  content: (answer: (value: Answer | undefined) => void) => ReactNode,
) => Promise<Answer | undefined>;

const DialogContext = createContext<Ask>(() => Promise.resolve(undefined));

interface OpenDialog {
  readonly content: ReactNode;
  readonly onClose: () => void;
}

/** Has the dialog of the page, of which there is one at a time. */
export function Dialogs({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenDialog>();
  const [ask] = useState(
    (): Ask => (content) =>
      new Promise((resolve) => {
        const close = () => setOpen((shown) => (shown === dialog ? undefined : shown));
        const dialog: OpenDialog = {
          content: content((value) => {
            resolve(value);
            close();
          }),
          onClose() {
            resolve(undefined);
            close();
          },
        };
        setOpen(dialog);
      }),
  );
  return (
    <DialogContext value={ask}>
      {children}
      {open && <Dialog {...open} />}
    </DialogContext>
  );
}

function Dialog({ content, onClose }: OpenDialog) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The focus goes back to where it came from.
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog" onCancel={onClose}>
      {content}
    </dialog>
  );
}

/** Asks the user something in a dialog. */
export function useAsk(): Ask {
  return useContext(DialogContext);
}

interface ConfirmProperties {
  readonly title: string;
  readonly text: string;
  /** What the button says that agrees. */
  readonly agree: string;
  readonly onAnswer: (agreed: boolean) => void;
}

/** The content of a dialog that asks for consent. */
export function Confirm({ title, text, agree, onAnswer }: ConfirmProperties) {
  return (
    <>
      <h2 id="dialog">{title}</h2>
      <p>{text}</p>
      <div className="buttons">
        <button type="button" onClick={() => onAnswer(false)}>
          Cancel
        </button>
        <button type="button" className="primary" onClick={() => onAnswer(true)}>
          {agree}
        </button>
      </div>
    </>
  );
}
