import { hasChromium, launchChromium } from "@gatefold/test-chromium";

/** Opens the page that the guide about React makes, and sees whether it shows what it should. */
export async function seeLibrary(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByText("The library is empty.").or(page.getByRole("listitem").first()).waitFor();
  });
}

/** Signs in on the page that the guide about React ends with. */
export async function signInOnPage(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Allow" }).click();
    await page.getByText("The library is empty.").or(page.getByRole("listitem").first()).waitFor();
  });
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchChromium>>["newPage"]>>;

async function inBrowser(use: (page: Page) => Promise<void>): Promise<void> {
  if (!hasChromium()) return;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await use(page);
  } finally {
    await browser.close();
  }
}
