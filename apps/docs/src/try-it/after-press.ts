let isPressed = false;

addEventListener("pointerdown", () => {
  isPressed = true;
});
for (const end of ["pointerup", "pointercancel"])
  addEventListener(end, () => {
    isPressed = false;
  });

/**
 * Does something now, or when the pointer is up again. Pressing a button ends the change of a field, and what then
 * came between the two would move the button away before it is released.
 */
export function afterPress(work: () => void): void {
  if (isPressed) addEventListener("pointerup", () => setTimeout(work), { once: true });
  else work();
}
