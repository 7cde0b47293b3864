import { useEffect, useState } from "react";
import type { Toast } from "./toasts.tsx";

/** What was done goes away after this, unless somebody is at it. */
const SHOWN_MS = 10_000;

export function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const { text, action, isProblem } = toast;
  const [isHovered, setHovered] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [cameFrom, setCameFrom] = useState<HTMLElement>();
  const stays = isProblem || isHovered || isFocused;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
    // A new text begins anew.
  }, [stays, toast]);
  const close = () => {
    cameFrom?.focus({ preventScroll: true });
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it waits for the pointer, and does nothing when it comes.
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
      <button type="button" className="quiet" aria-label="Close" onClick={close}>
        ×
      </button>
    </div>
  );
}
