// A story's picture with eleventy-img, and its card with satori, resvg and sharp.
// Both are kept under names that say what they are of: what is there is not made again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import Image from "@11ty/eleventy-img";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import sharp from "sharp";

const FORM = { width: 1200, height: 630 };
const fonts = [500, 800].map((weight) => ({
  name: "Face", data: readFileSync(`content/${weight}.ttf`), weight, style: "normal",
}));

export const pictured = async (file) => {
  const made = await Image(`content/${file}`, {
    widths: [400, 800, 1200, 1600],
    formats: ["webp"],
    sharpWebpOptions: { quality: 75, effort: 2 },
    outputDir: "output/foto",
    urlPath: "/foto/",
  });
  const [, , shown, large] = made.webp;
  const sources = made.webp.map(({ srcset }) => srcset).join(", ");
  return `<img src="${shown.url}" srcset="${sources}" sizes="100vw"` +
    ` width="${large.width}" height="${large.height}" alt="">`;
};

export const carded = async (title, channel, date, file) => {
  const photo = readFileSync(`content/${file}`);
  const digest = createHash("sha256").update(title).update(channel).update(date).update(photo);
  const name = `${digest.digest("hex").slice(0, 12)}.jpg`;
  if (!existsSync(`output/kartu/${name}`)) {
    mkdirSync("output/kartu", { recursive: true });
    writeFileSync(`output/kartu/${name}`, await drawn(title, channel, date, photo));
  }
  return `https://kabar.example/kartu/${name}`;
};

const box = (style, children) => ({
  type: "div", props: { style: { display: "flex", ...style }, children },
});

const drawn = async (title, channel, date, photo) => {
  const source = `data:image/jpeg;base64,${photo.toString("base64")}`;
  const svg = await satori(
    box({ ...FORM, position: "relative", fontFamily: "Face", color: "#fff" }, [
      { type: "img", props: { src: source, ...FORM, style: { objectFit: "cover" } } },
      box({
        position: "absolute", top: 0, left: 0, ...FORM,
        backgroundImage: "linear-gradient(to bottom, rgba(11,24,28,0.1), rgba(11,24,28,0.9))",
      }),
      box({ position: "absolute", left: 64, right: 64, bottom: 56, flexDirection: "column" }, [
        box({ fontSize: 30, fontWeight: 800 }, channel),
        box({ fontSize: 60, fontWeight: 800, lineHeight: 1.12, marginTop: 16 }, title),
        box({ fontSize: 28, fontWeight: 500, marginTop: 28, justifyContent: "space-between" }, [
          box({ fontWeight: 800 }, "Kabar Uji"),
          box({}, date),
        ]),
      ]),
    ]),
    { ...FORM, fonts },
  );
  const { width, height, pixels } = new Resvg(svg).render();
  const card = sharp(pixels, { raw: { width, height, channels: 4 } });
  return card.flatten().jpeg({ quality: 80 }).toBuffer();
};
