// One link card a story, as a site would draw it with satori and resvg.
// Reads a job from standard input, writes a card per copy, prints what each cost:
// {"photos": [...], "copies": [...], "fonts": [{"path", "weight"}], "folder": ""}
// -> {"cpu_ms": [...], "bytes": [...]}
import { readFileSync, writeFileSync } from "node:fs";
import satori from "satori";
import { Resvg } from "@resvg/resvg-js";

const WIDTH = 1200;
const HEIGHT = 630;

const box = (style, children, type = "div") => ({
  type,
  props: { style: { display: "flex", ...style }, children },
});

const tree = (copy, photo) =>
  box({ width: WIDTH, height: HEIGHT, position: "relative", fontFamily: "Face", color: "#fff" }, [
    {
      type: "img",
      props: { src: photo, width: WIDTH, height: HEIGHT, style: { objectFit: "cover" } },
    },
    box({
      position: "absolute", top: 0, left: 0, width: WIDTH, height: HEIGHT,
      backgroundImage: "linear-gradient(to bottom, rgba(11,24,28,0.1), rgba(11,24,28,0.9))",
    }),
    box({ position: "absolute", left: 64, right: 64, bottom: 56, flexDirection: "column" }, [
      box({ fontSize: 30, fontWeight: 700 }, copy.kicker),
      box({ fontSize: 60, fontWeight: 800, lineHeight: 1.12, marginTop: 16 }, copy.headline),
      box({ fontSize: 28, fontWeight: 500, marginTop: 28, justifyContent: "space-between" }, [
        box({ fontWeight: 800 }, copy.brand),
        box({}, [copy.place, copy.date].filter(Boolean).join(" · ")),
      ]),
    ]),
  ]);

const drawn = async (copy, photo, fonts) => {
  const source = `data:image/jpeg;base64,${readFileSync(photo).toString("base64")}`;
  const svg = await satori(tree(copy, source), { width: WIDTH, height: HEIGHT, fonts });
  return new Resvg(svg).render().asPng();
};

const job = JSON.parse(readFileSync(0, "utf-8"));
const fonts = job.fonts.map(({ path, weight }) => ({
  name: "Face", data: readFileSync(path), weight, style: "normal",
}));
const cpuMs = [];
const bytes = [];
await drawn(job.copies[0], job.photos[0], fonts); // the just-in-time compiler's turn
for (const [number, copy] of job.copies.entries()) {
  const before = process.cpuUsage();
  const png = await drawn(copy, job.photos[number % job.photos.length], fonts);
  const spent = process.cpuUsage(before);
  cpuMs.push((spent.user + spent.system) / 1000);
  bytes.push(png.length);
  if (job.folder) writeFileSync(`${job.folder}/satori-${number}.png`, png);
}
process.stdout.write(JSON.stringify({ cpu_ms: cpuMs, bytes }));
