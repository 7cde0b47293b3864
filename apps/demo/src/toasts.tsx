import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

/** A message, with an action such as undo. */
export interface Toast {
  /** The subject, such as an album's id. A new toast replaces an earlier one about the same subject. */
  readonly about: string;
  readonly text: string;
  readonly isProblem?: boolean;
  readonly action?: { readonly text: string; readonly run: () => void };
  /** Where to see what was done. */
  readonly link?: { readonly text: string; readonly href: string };
}

/** Shows and hides toasts. */
export interface Toaster {
  show(toast: Toast): void;
  /** Hides the toast about a subject. */
  hide(about: string): void;
}

const ToastContext = createContext<Toaster>({ show: () => {}, hide: () => {} });

/** Shows the last success, and every problem until it is closed. */
export function Toasts({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [toaster] = useState<Toaster>(() => ({
    show: (toast) =>
      setToasts((all) => [
        ...all.filter(({ about, isProblem }) => isProblem && about !== toast.about),
        toast,
      ]),
    hide: (id) => setToasts((all) => all.filter(({ about }) => about !== id)),
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

/** Lets Ctrl+Z undo the last change from anywhere in the page. */
function useUndoKey(toast: Toast | undefined, close: (toast: Toast) => void) {
  useEffect(() => {
    if (!toast) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || isText) return;
      event.preventDefault();
      close(toast);
      toast.action?.run();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** The toaster of the page. */
export function useToasts(): Toaster {
  return useContext(ToastContext);
}

/** A success closes itself after this time, unless the pointer or the focus is on it. */
const SHOWN_MS = 10_000;

export function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { text, action, link, isProblem } = toast;
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [cameFrom, setCameFrom] = useState<HTMLElement>();
  const stays = isProblem || isHovered || isFocused;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
    // A new toast starts the time again.
  }, [stays, toast]);
  const close = () => {
    cameFrom?.focus({ preventScroll: true });
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only pauses the timer.
    <div
      className={isProblem ? "toast problem" : "toast"}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={({ relatedTarget, currentTarget }) => {
        setFocused(true);
        const isOther = relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget);
        if (isOther) setCameFrom(relatedTarget);
      }}
      onBlur={() => setFocused(false)}
    >
      <p>{text}</p>
      {action && (
        <button
          type="button"
          className="link"
          aria-keyshortcuts={isProblem ? undefined : "Control+Z"}
          onClick={() => {
            close();
            action.run();
          }}
        >
          {action.text}
        </button>
      )}
      {link && (
        <a className="button link" href={link.href} onClick={onClose}>
          {link.text}
        </a>
      )}
      <button type="button" className="quiet" aria-label="Close" onClick={close}>
        ×
      </button>
    </div>
  );
}
