let isDown = false;

addEventListener("pointerdown", () => {
  isDown = true;
});
for (const type of ["pointerup", "pointercancel"])
  addEventListener(type, () => {
    isDown = false;
  });

/**
 * Does something now, or when the pointer is up again. Pressing a button ends the change of a field; a message that then
 * appeared above the button would move it away before it is released.
 */
export function whenPointerIsUp(work: () => void): void {
  if (isDown) addEventListener("pointerup", () => setTimeout(work), { once: true });
  else work();
}
