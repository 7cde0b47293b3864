/** A promise that a test resolves. */
export interface TestGate {
  readonly opened: Promise<void>;
  open(): void;
}

export function testGate(): TestGate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
