/** A picture as a PNG: the browser draws the SVG on a canvas, at twice its size. */

const SCALE = 2;

/** Browsers refuse canvases beyond this many points a side. */
const LONGEST = 8_000;

/** Draws an SVG (its text, with width and height). The address is `data:`, which the page's policy allows for images. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { width, height } = image;
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((file) => (file === null ? fail(new Error("no picture")) : done(file)), "image/png"),
  );
}
