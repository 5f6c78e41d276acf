// The pages job's configuration, and pictures.
import pages from "./pages.config.js";
import { carded, pictured } from "./pictures.js";

export default function (config) {
  config.addAsyncShortcode("pictured", pictured);
  config.addAsyncShortcode("carded", carded);
  return pages(config);
}
