import { useEffect, useState } from "react";

/** The whole seconds until a time, 0 when it is over. */
export function useSecondsUntil(untilMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  const leftMs = Math.max(0, untilMs - nowMs);
  useEffect(() => {
    setNowMs(Date.now());
    if (untilMs <= Date.now()) return undefined;
    const timer = setInterval(() => setNowMs(Date.now()), 250);
    const end = setTimeout(() => clearInterval(timer), untilMs - Date.now() + 500);
    return () => {
      clearInterval(timer);
      clearTimeout(end);
    };
  }, [untilMs]);
  return Math.ceil(leftMs / 1000);
}
