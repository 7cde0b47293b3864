// biome-ignore lint/style/noDefaultExport: Next.js takes a page by its default export
export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
