import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { ToastBox } from "./toast-box.tsx";

/** Something that happened, with what can be done about it. */
export interface Toast {
  /** What it is about: the next one about the same takes its place. */
  readonly about: string;
  readonly text: string;
  readonly isProblem?: boolean;
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** Tells what happened. */
export interface Toaster {
  show(toast: Toast): void;
  /** Takes away what was said about something. */
  forget(about: string): void;
}

const ToastContext = createContext<Toaster>({ show: () => {}, forget: () => {} });

/** Shows the last thing that was done, and all that went wrong until it is put away. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [toaster] = useState<Toaster>(() => ({
    show: (toast) =>
      setToasts((all) => [
        ...all.filter(({ about, isProblem }) => isProblem && about !== toast.about),
        toast,
      ]),
    forget: (id) => setToasts((all) => all.filter(({ about }) => about !== id)),
  }));
  const close = (toast: Toast) => setToasts((all) => all.filter((other) => other !== toast));
  const done = toasts.find(({ isProblem }) => !isProblem);
  const problems = toasts.filter(({ isProblem }) => isProblem);
  useUndoKey(done, close);
  const box = (toast: Toast) => <ToastBox key={toast.about} toast={toast} onClose={() => close(toast)} />;
  return (
    <ToastContext value={toaster}>
      <section className="toasts" aria-label="Notifications">
        <div role="alert">{problems.map(box)}</div>
        <div role="status">{done && box(done)}</div>
      </section>
      {children}
    </ToastContext>
  );
}

/** Lets Ctrl+Z undo from anywhere, for the way to the button may be long. */
function useUndoKey(toast: Toast | undefined, close: (toast: Toast) => void) {
  useEffect(() => {
    if (!toast) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isText = event.target instanceof HTMLInputElement;
      if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || isText) return;
      event.preventDefault();
      close(toast);
      toast.action?.run();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** What happens is told to this. */
export function useToasts(): Toaster {
  return useContext(ToastContext);
}
