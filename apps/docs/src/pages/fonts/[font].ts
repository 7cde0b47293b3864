import { FONT_WEIGHTS, type FontWeight, fontFile, fontLicence, fontPath } from "../../site/fonts.ts";

interface Props {
  weight?: FontWeight;
}

export function getStaticPaths() {
  const fonts = FONT_WEIGHTS.map((weight) => ({
    params: { font: fontPath(weight).replace("/fonts/", "") },
    props: { weight },
  }));
  return [...fonts, { params: { font: "licence.txt" }, props: {} }];
}

export async function GET({ props: { weight } }: { props: Props }): Promise<Response> {
  if (weight === undefined) return new Response(fontLicence());
  return new Response(new Uint8Array(await fontFile(weight)));
}
