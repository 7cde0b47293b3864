import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

/** Something that happened, with what can be done about it. */
export interface Toast {
  readonly text: string;
  readonly isProblem?: boolean;
  readonly action?: { readonly text: string; readonly run: () => void };
}

const ToastContext = createContext<(toast: Toast) => void>(() => {});

/** Shows the last thing that happened until it is put away: nobody has to be quick to undo it. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const close = useCallback(() => setToast(undefined), []);
  return (
    <ToastContext.Provider value={setToast}>
      {children}
      <div className="toasts">
        <div role="status">{toast && !toast.isProblem && <ToastBox toast={toast} onClose={close} />}</div>
        <div role="alert">{toast?.isProblem && <ToastBox toast={toast} onClose={close} />}</div>
      </div>
    </ToastContext.Provider>
  );
}

function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { text, action, isProblem } = toast;
  return (
    <div className={isProblem ? "toast problem" : "toast"}>
      <p>{text}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            onClose();
            action.run();
          }}
        >
          {action.text}
        </button>
      )}
      <button type="button" aria-label="Close" onClick={onClose}>
        ×
      </button>
    </div>
  );
}

/** Tells what happened. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}
