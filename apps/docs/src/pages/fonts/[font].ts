import {
  FONT_WEIGHTS,
  type FontWeight,
  fontFaces,
  fontFile,
  fontLicence,
  fontPath,
} from "../../site/fonts.ts";

interface Props {
  weight?: FontWeight;
  text?: string;
}

export function getStaticPaths() {
  const fonts = FONT_WEIGHTS.map((weight) => ({
    params: { font: fontPath(weight).replace("/fonts/", "") },
    props: { weight },
  }));
  return [
    ...fonts,
    { params: { font: "licence.txt" }, props: { text: fontLicence() } },
    // For the demo, which has styles of its own, and text only once its script runs.
    { params: { font: "inter.css" }, props: { text: fontFaces("swap") } },
  ];
}

export async function GET({ props: { weight, text = "" } }: { props: Props }): Promise<Response> {
  if (weight === undefined) return new Response(text);
  return new Response(new Uint8Array(await fontFile(weight)));
}
