/** The sign and the name of the app. */
export function Brand() {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="8" fill="currentColor" />
        <path d="M8 2.6A5.4 5.4 0 0 1 13.4 8M8 13.4A5.4 5.4 0 0 1 2.6 8" />
        <circle cx="8" cy="8" r="2.4" />
      </svg>
      <span>Album library</span>
    </>
  );
}
