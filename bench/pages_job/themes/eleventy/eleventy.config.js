export { default } from "./pages.config.js";
