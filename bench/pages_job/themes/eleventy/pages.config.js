// Eleventy on the pages job: Markdown straight to HTML, Nunjucks around it, no plugin.
const PER_PAGE = 12;
const IN_FEED = 20;
const CHANNELS = "Wisata Budaya Sejarah Kuliner Ekonomi Lingkungan Olahraga Literasi".split(" ");
const JAKARTA = 7 * 60 * 60 * 1000;

const local = (date) => new Date(date.getTime() + JAKARTA).toISOString();
const slugified = (name) => name.toLowerCase().replaceAll(" ", "-");

const pagesOf = (name, address, stories) => {
  const count = Math.ceil(stories.length / PER_PAGE);
  const addressOf = (number) => (number === 1 ? address : `${address}halaman/${number}/`);
  return Array.from({ length: count }, (_, index) => ({
    name,
    address: addressOf(index + 1),
    newer: index > 0 ? addressOf(index) : "",
    older: index + 1 < count ? addressOf(index + 2) : "",
    stories: stories.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
    newest: index ? [] : stories.slice(0, IN_FEED),
  }));
};

const grouped = (stories, namesOf) => {
  const groups = new Map();
  for (const story of stories) {
    for (const name of namesOf(story.data)) {
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(story);
    }
  }
  return [...groups.entries()];
};

export default function (config) {
  config.addGlobalData("channels", CHANNELS);
  config.addFilter("slugified", slugified);
  config.addFilter("moment", (date) => `${local(date).slice(0, 19)}+07:00`);
  config.addFilter("day", (date) => local(date).slice(0, 10).split("-").reverse().join("."));
  config.addFilter("posted", (date) => date.toUTCString());

  const newestFirst = (api) =>
    api.getFilteredByGlob("content/berita/*.md").sort((a, b) => b.date - a.date);
  config.addCollection("berita", newestFirst);
  const lists = (api) => {
    const stories = newestFirst(api);
    const terms = [
      ["kanal", (data) => [data.channel]],
      ["topik", (data) => data.topics],
      ["penulis", (data) => [data.byline]],
    ].flatMap(([folder, namesOf]) =>
      grouped(stories, namesOf).flatMap(([name, members]) =>
        pagesOf(name, `/${folder}/${slugified(name)}/`, members),
      ),
    );
    return [...pagesOf("Kabar Uji", "/", stories), ...terms];
  };
  config.addCollection("lists", lists);
  config.addCollection("firstPages", (api) => lists(api).filter(({ newer }) => !newer));

  return {
    dir: { input: "content", includes: "../_includes", output: "output" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
