import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

interface ButtonProperties {
  /** What the button is called. */
  readonly label: string;
  readonly className?: string;
  /** What the button shows. */
  readonly face: ReactNode;
  /** The items. They are rendered only while the menu is open. */
  readonly children: ReactNode;
}

/** A button that opens a menu. */
export function MenuButton({ label, className, face, children }: ButtonProperties) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face}
      </button>
      {isOpen && (
        <Menu label={label} button={button} onClose={() => setOpen(false)}>
          {children}
        </Menu>
      )}
    </>
  );
}

interface MenuProperties {
  readonly label: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** In the top layer, so that nothing cuts it off. */
function Menu({ label, button, onClose, children }: MenuProperties) {
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [element, anchor] = [menu.current, button.current];
    if (!element || !anchor) return undefined;
    const place = () => placeMenu(element, anchor);
    element.showPopover();
    place();
    itemsOf(element)[0]?.focus({ preventScroll: true });
    // Its items may be read while it is open.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    addEventListener("scroll", place, { passive: true });
    return () => {
      observer.disconnect();
      removeEventListener("scroll", place);
    };
  }, [button]);
  useEffect(() => {
    const onPointer = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (!menu.current?.contains(target) && !button.current?.contains(target)) onClose();
    };
    addEventListener("pointerdown", onPointer);
    return () => removeEventListener("pointerdown", onPointer);
  });
  const close = () => {
    button.current?.focus({ preventScroll: true });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // With Tab, the focus goes on from the button.
    if (event.key === "Escape" || event.key === "Tab") close();
    else {
      const next = nextItem(itemsOf(event.currentTarget), event.key);
      if (!next) return;
      next.focus();
      event.preventDefault();
    }
    event.stopPropagation();
  };
  return (
    <div
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      className="popup"
      ref={menu}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const item = target instanceof Element && target.closest("[role=menuitem]");
        if (item && !item.hasAttribute("data-stays")) close();
      }}
    >
      {children}
    </div>
  );
}

interface ItemProperties {
  readonly onSelect: () => void;
  /** Whether the menu stays open. @default false */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

export function MenuItem({ onSelect, stays = false, children }: ItemProperties) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-stays={stays || undefined}
      // First the menu closes, and the focus goes back to its button, where a dialog returns it to.
      onClick={() => queueMicrotask(onSelect)}
    >
      {children}
    </button>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
}

/** The item that a key leads to: by arrows, to an end, or by its first letter. */
function nextItem(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const { activeElement } = document;
  const at = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
  if (key === "ArrowDown") return items[(at + 1) % items.length];
  if (key === "ArrowUp") return items.at(at <= 0 ? -1 : at - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const others = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return others.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
}

const EDGE_PIXELS = 8;

/** Below the button, or above it where there is more room. */
function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const below = innerHeight - bottom - EDGE_PIXELS;
  const isAbove = menu.scrollHeight > below && top - EDGE_PIXELS > below;
  const left = Math.max(EDGE_PIXELS, right - menu.offsetWidth);
  menu.style.maxHeight = `${(isAbove ? top : innerHeight - bottom) - EDGE_PIXELS * 2}px`;
  menu.style.left = `${left}px`;
  menu.style.top = isAbove ? "auto" : `${bottom + EDGE_PIXELS / 2}px`;
  menu.style.bottom = isAbove ? `${innerHeight - top + EDGE_PIXELS / 2}px` : "auto";
}
